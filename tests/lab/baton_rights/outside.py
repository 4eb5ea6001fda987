"""What an account with least rights tries beyond them, on a host. Each is a value: who it is that must refuse it."""
import shlex

from baton_story.cluster import StoryError

ACCOUNT = "baton"
HELPER = "/usr/local/lib/baton/baton-root"

# For sudo: none of them may run. A word of what sudo says of it is looked for, so that a typing error here is no refusal.
BY_SUDO = [
    "sudo -n sh -c id", "sudo -n /bin/sh", "sudo -n bash", "sudo -n -i", "sudo -n -s", "sudo -n su -", "sudo -n cat /etc/shadow", "sudo -n id",
    "sudo -n systemctl stop ssh.service", "sudo -n systemctl restart postgresql", "sudo -n systemctl edit baton-guard.service", "sudo -n reboot",
    "sudo -n -u postgres psql -c 'select 1'", "sudo -n -u postgres id", "sudo -n tee /etc/sudoers.d/x", "sudo -n visudo", "sudoedit -n /etc/hosts",
    "sudo -n /usr/local/lib/baton/baton-host status", "sudo -n /usr/local/lib/baton/baton-host under x sh",
    f"sudo -n {HELPER}", f"sudo -n {HELPER} clean", f"sudo -n {HELPER} serve serve", f"sudo -n {HELPER} 'serve '", f"sudo -n sh {HELPER} serve",
    f"sudo -n /bin/../{HELPER} clean", f"sudo -n BATON_ROOT=/tmp {HELPER} serve", f"sudo -n PATH=/tmp {HELPER} serve", f"sudo -n -E {HELPER} clean",
    f"sudo -n -u postgres {HELPER} serve", f"sudo -n env {HELPER} serve", f"sudo -n -C 10 {HELPER} serve", f"sudo -n -R /tmp {HELPER} serve",
    "sudo -n /var/lib/baton/build/service_desk_master_CI", "sudo -n apt-get install hello", "sudo -n /tmp/baton-root serve",
]

# For the helper: words of a verb.
BY_HELPER = [
    ["sh", "-c", "id"], ["verb_sudoers", "put"], ["sudoers", "put"], ["sudoers", "builds"], ["proxy-write", "0" * 64, "x", "reload"], ["perform", "machine", "user"],
    ["host", "under", "x", "sh"], ["host", "guard", "override", "once"], ["service", "start", "ssh.service"], ["agent", "start; id"], ["pg-ask", "select 1"],
    ["pg-ask", "streaming", "192.0.2.11' or 1=1"], ["pg-do", "set", "archive_command", "id"], ["pg-access", "set", "0.0.0.0/0", "no", "trust"],
    ["pg-become-standby", "/etc", "192.0.2.11", "5432", "no", "baton_a"], ["aside-count", "../../../etc"], ["upload", "mode", "4755"], ["upload-serve", "203.0.113.1", "203.0.113.2", "22", "x"],
    ["reach", "203.0.113.1", "22"], ["web", "/etc/passwd"], ["logs", "0", "$(id)"], ["end-serving", "../../../etc/passwd"], ["machine", "halt"], ["product-program", "id", "1", "1"],
]

NO_ORDERS = ["id\n", "hello H\nsh\n", "hello H\nrun W $(id) 0 - -\n", "hello ../../x\n"]


def orders(*words):
    return f"hello H\nrun W {len(words)} 0 - -\n" + "".join(f"{word}\n" for word in words)


class Outside:
    def __init__(self, lab):
        self.lab = lab

    def each(self, node, commands):
        """Status and output of each of these commands of the account's, one after the other in one login of its own."""
        script = "".join(f"echo MARK; ( {command} ) </dev/null 2>&1; echo \"status $?\"\n" for command in commands)
        said = self.lab.ssh(node, f"runuser -l {ACCOUNT} -c {shlex.quote(script)} </dev/null 2>&1", check=False, timeout=120)
        answers = [part.rpartition("status ") for part in said.split("MARK\n")[1:]]
        if len(answers) != len(commands):
            raise StoryError(f"{len(answers)} answers to {len(commands)} commands: {said[-300:]}")
        return [(command, int(status), output) for command, (output, _, status) in zip(commands, answers)]

    def as_account(self, node, command):
        return self.each(node, [command])[0][1:]

    def helper(self, node, said):
        return self.each(node, [f"printf %s {shlex.quote(text)} | sudo -n {HELPER} serve" for text in said])

    def sudo_refuses(self, node):
        tried = self.lab.ssh(node, f"printf '#!/bin/sh\\nid\\n' >/tmp/baton-root; chmod 755 /tmp/baton-root; ls {HELPER}")
        if HELPER not in tried:
            raise StoryError("there is no helper to try")
        for command, status, said in self.each(node, BY_SUDO):
            if status == 0 or "uid=0" in said or not any(word in said for word in ("password is required", "not allowed", "may not run", "not permitted", "sudoedit")):
                raise StoryError(f"{command}: status {status}, {said.strip()[-300:]}")
        return len(BY_SUDO)

    def helper_refuses(self, node):
        for (command, _, said), words in zip(self.helper(node, [orders(*words) for words in BY_HELPER]), BY_HELPER):
            if "W-end 2\n" not in said or "uid=0" in said or "baton-root: " not in said:
                raise StoryError(f"{words}: {said.strip()[-300:]}")
        for command, status, said in self.helper(node, NO_ORDERS):
            if status != 2 or "uid=" in said:
                raise StoryError(f"{command}: status {status}, {said.strip()[-300:]}")
        _, _, said = self.helper(node, [orders("machine", "user")])[0]
        if "W-end 0\n" not in said or "\n0\n" not in said:  # what is refused above is refused for what it is
            raise StoryError(f"the helper does nothing at all: {said.strip()[-300:]}")
        return len(BY_HELPER) + len(NO_ORDERS)

    def no_pager_comes(self, node):
        """More lines than the terminal has: psql would start a pager, and many a pager has a key for a shell, the database's owner's."""
        self.lab.ssh(node, "printf '#!/bin/sh\\necho pager-came\\ncat\\n' >/usr/local/bin/pager; chmod 755 /usr/local/bin/pager")  # what psql would call
        orders_in_time = "printf 'hello H\\nexec W 2 0 - -\\npg-ask\\nsettings\\n'; sleep 3"
        _, said = self.as_account(node, f"({orders_in_time}) | script -qec 'stty rows 2; sudo -n {HELPER} serve' /dev/null")
        self.lab.ssh(node, "rm /usr/local/bin/pager")
        if "wal_log_hints" not in said or "pager-came" in said:
            raise StoryError(f"at a terminal of two rows: {said.strip()[-300:]}")

    def files_are_roots(self, node):
        """All that the helper reads is root's, 0600 or 0755 (what systemd and HAProxy read as others: 0644), and lies where nobody else may write."""
        wrong = self.lab.ssh(node, "find /usr/local/lib/baton /etc/baton /etc/sudoers.d/baton ! -user root -o ! -group root -o -perm /022 -o -perm /7000; "
                                   "find /usr/local/lib/baton /etc/baton -type f ! -perm 0600 ! -perm 0755 ! -name '*.http' ! -name '*.lua' ! -name version; "
                                   "for d in / /usr /usr/local /usr/local/lib /etc /etc/sudoers.d; do find $d -maxdepth 0 \\( ! -user root -o -perm /022 \\); done")
        if wrong.strip():
            raise StoryError(f"not only root's, or of another mode: {wrong.split()}")
        paths = ("/usr/local/lib/baton/x", "/usr/local/lib/baton/verbs/x.sh", "/etc/baton/rights.conf", "/etc/baton/builds", "/etc/sudoers.d/x", "/var/lib/baton/x", "/run/baton/x")
        for command, status, _ in self.each(node, [f": >>{path}" for path in paths]):
            if status == 0:
                raise StoryError(f"the account can write: {command}")

    def one_rule(self, node):
        _, said = self.as_account(node, "sudo -n -l")
        rules = [line.strip() for line in said.splitlines() if line.strip().startswith("(")]
        if rules != [f"(root) NOPASSWD: {HELPER} serve"]:
            raise StoryError(f"sudo -l says {said.strip()[-400:]}")
