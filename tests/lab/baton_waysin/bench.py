"""The lab as the ways need it: a second sshd port that only the present way opens, jump hosts, an agent, and batonctl at a terminal."""
import json
import os
import re
import shlex
import subprocess
import time

from baton_story.cluster import ADDRESSES, HOSTS, Baton, Lab, StoryError, peer, wait_for
from pseudoterminal import Terminal, Unexpected

from .codes import Codes, packages

PORT = 2222
USER, PASSWORD = "ops", "ops-pw"
AGENT = "ft-failover-agent"
ADDRESSES6 = {"a": "2001:db8::11", "b": "2001:db8::12", "proxy": "2001:db8::10"}
HOPS = {"observer": ("192.0.2.4", 2201), "load": ("192.0.2.3", 2202)}  # the nearest first
PAM = """auth required pam_env.so
{auth}
account required pam_nologin.so
@include common-account
session required pam_loginuid.so
@include common-session
"""


def need(condition, complaint):
    if not condition:
        raise StoryError(complaint)


class Said:
    """How one batonctl ended, and how often each host asked for a code."""

    def __init__(self, code, text, asked):
        self.code, self.text, self.asked = code, text, asked

    def tail(self):
        return "\n      ".join(self.text.strip().splitlines()[-12:])


class Desk(Baton):
    """batonctl on the lab's workstation, with a home of its own: ~/.ssh is the way's."""

    def __init__(self, bench):
        super().__init__(bench.lab, bench.folder)
        self.bench = bench
        self.environment = {}

    def command(self, *words):
        inside = super().command(*words)
        at = inside.index("env") + 1
        inside[at:at] = [f"{key}={value}" for key, value in self.environment.items()]
        # slave: what the lab unmounts must go here too, or a host's disk would never be let go
        return [*inside[:at - 1], "unshare", "--mount", "--propagation", "slave", "sh", "-c", 'mount --bind "$0" /root && exec "$@"', str(self.bench.user_home), *inside[at - 1:]]

    def say(self, *words, expect=0, bound=300):
        """At a terminal: types the next code of whichever host asks."""
        terminal, asked = Terminal(*self.command("--yes", *words)), dict.fromkeys(HOSTS, 0)
        deadline = time.monotonic() + bound
        try:
            while time.monotonic() < deadline:
                try:
                    node = {host: node for node, host in HOSTS.items()}[terminal.expect(r"(desk-a|desk-b|proxy) asks \w+ at login", bound)[1]]
                except Unexpected:
                    break
                terminal.expect(r"”: ")
                terminal.send(self.bench.codes[node].next())
                asked[node] += 1
            code = terminal.finish(30)
        finally:
            terminal.kill()
        said = Said(code, terminal.text, asked)
        with open(self.log, "a") as log:
            log.write(f"\n$ batonctl {' '.join(words)}\n{said.text}[exit {code}; codes: {asked}]\n")
        need(code == expect, f"batonctl {' '.join(words)}: exit {code}, not {expect}\n      {said.tail()}")
        return said

    def status(self):
        text = self.say("--json", "status", bound=90).text
        line = next((line for line in text.splitlines() if line.startswith("{")), None)
        need(line, f"status said nothing:\n      {text[-600:]}")
        return json.loads(line)


class Bench:
    def __init__(self, name, suite, folder):
        self.lab, self.folder = Lab(name, suite, folder), folder
        self.desk = Desk(self)
        self.codes = {}
        self.processes = []
        self.user_home = folder / "root"
        (self.user_home / ".ssh").mkdir(parents=True, mode=0o700)

    # Once
    def install(self, here):
        self.lab("down", check=False)
        self.lab("up")
        build = self.folder / "service_desk_master_CI"
        subprocess.run([str(here / "servicedesk" / "build"), "-o", str(build)], check=True, capture_output=True)
        self.desk.prepare(build)
        self.desk("install", "all", "--set", "register=now", "--set", "register.user=Root", "--set", "register.email=root@example.test", "--set", "settle=1")
        self.desk.expect("healthy")

    def ready_hosts(self):
        """What all ways have in common: the user, the port, the module for codes."""
        for node in HOSTS:
            for file in packages():
                with open(file, "rb") as content:
                    subprocess.run([*self.lab.base, "ssh", HOSTS[node], f"cat >/root/{file.name}"], stdin=content, check=True, capture_output=True, timeout=60)
            self.lab.ssh(node, "dpkg -i /root/*.deb >/dev/null 2>&1; test -e /usr/lib/*/security/pam_oath.so; "
                               f"id {USER} >/dev/null 2>&1 || useradd -m -s /bin/bash {USER}; echo {USER}:{PASSWORD} | chpasswd; "
                               "id svc >/dev/null 2>&1 || useradd -m -s /bin/sh svc; sync")

    def key(self, name, *options, passphrase=""):
        file = self.folder / name
        if not file.exists():
            subprocess.run(["ssh-keygen", "-q", "-f", str(file), "-N", passphrase, "-C", name, *options], check=True, capture_output=True)
        return file

    # For a way
    def set_hosts(self, sshd="", sudo="", pam="@include common-auth", public_key="", extra=""):
        """Whoever comes by the second port is USER, in the way's own manner; root is not let in there."""
        self.codes = {node: Codes() for node in HOSTS}
        for node in HOSTS:
            files = {
                "/etc/ssh/sshd_config.d/00-waysin.conf": f"Port 22\nPort {PORT}\nUsePAM yes\nMatch LocalPort {PORT}\nPermitRootLogin no\nAllowUsers {USER}\n{sshd}\n",
                "/etc/pam.d/sshd": PAM.format(auth=pam),
                "/etc/users.oath": self.codes[node].line(USER) + "\n",
                "/etc/sudoers.d/waysin": sudo + "\n",
                f"/home/{USER}/.ssh/authorized_keys": public_key + "\n",
                "/etc/systemd/system/ssh.service.d/waysin.conf":
                    f"[Service]\nExecStartPre=-/bin/ip -6 addr add {ADDRESSES6[node]}/64 dev eth0 nodad\n",
            }
            script = f"set -e; install -d -m 700 -o {USER} /home/{USER}/.ssh; mkdir -p /etc/systemd/system/ssh.service.d; rm -f /etc/users.oath.*; umask 077\n"
            for path, content in files.items():
                script += f"printf %s {shlex.quote(content)} >{path}\n"
            script += (f"chown -R {USER} /home/{USER}/.ssh; chmod 644 /etc/ssh/sshd_config.d/00-waysin.conf /etc/pam.d/sshd /etc/systemd/system/ssh.service.d/waysin.conf\n"
                       f"chmod 440 /etc/sudoers.d/waysin; visudo -cq; rm -rf /var/lib/sudo/lectured; {extra or ':'}\nsystemctl daemon-reload; sshd -t; systemctl restart ssh; sync")
            self.lab.ssh(node, script)

    def profile(self, hosts=None, secrets=None, known_hosts=True, **all_hosts):
        """The way as Baton is told it, with a known_hosts that begins empty, or with that of ~/.ssh/config."""
        profile = json.loads((self.folder / "profile.json").read_text())
        (self.folder / "known_hosts").unlink(missing_ok=True)
        profile["knownHosts"] = str(self.folder / "known_hosts") if known_hosts else ""
        for node, host in profile["hosts"].items():
            profile["hosts"][node] = {key: host[key] for key in ("label", "address")} | {"port": PORT, "user": USER, "sudo": "nopassword"} | all_hosts
            profile["hosts"][node].update((hosts or {}).get(node, {}))
        (self.folder / "way.json").write_text(json.dumps(profile))
        known = json.loads(self.lab("secrets"))
        known = {key: value for key, value in known.items() if "." not in key} | {"register": "story-pw-1"} | (secrets or {})
        self.desk.secrets.write_text(json.dumps(known))
        self.desk("profile", "import", str(self.folder / "way.json"), "--replace")
        self.desk.say("host-key", "accept")

    def ssh_config(self, text):
        (self.user_home / ".ssh" / "config").write_text(text)

    def start_agent(self, *keys):
        socket = self.folder / "agent"
        socket.unlink(missing_ok=True)
        self.processes.append(subprocess.Popen(["ssh-agent", "-D", "-a", str(socket)], stdout=subprocess.DEVNULL))
        wait_for("the agent answers", socket.exists, 10, 0.05)
        self.desk.environment["SSH_AUTH_SOCK"] = str(socket)
        subprocess.run(["ssh-add", "-q", *map(str, keys)], env={**os.environ, "SSH_AUTH_SOCK": str(socket)}, check=True, capture_output=True)

    def start_hops(self, public_key):
        """Two jump hosts in the networks of the observer and of the users; they forward to the second port and do nothing else."""
        os.makedirs("/run/sshd", exist_ok=True)
        authorized = self.folder / "hop_keys"
        authorized.write_text(public_key + "\n")
        for place, (address, port) in HOPS.items():
            config = self.folder / f"hop-{place}"
            config.write_text(f"ListenAddress {address}\nPort {port}\nHostKey {self.key('hop-key-' + place, '-t', 'ed25519')}\nAuthorizedKeysFile {authorized}\n"
                              "PidFile none\nStrictModes no\nUsePAM no\nPermitRootLogin prohibit-password\nAuthenticationMethods publickey\nMaxSessions 0\n"
                              f"AllowTcpForwarding local\nForceCommand /bin/false\nPermitOpen {' '.join(f'{a}:{PORT}' for a in ADDRESSES.values())} "
                              f"{' '.join(f'{a}:{p}' for a, p in HOPS.values())}\n")
            self.processes.append(self.lab.in_background(place, ["/usr/sbin/sshd", "-D", "-e", "-f", str(config)], self.folder / f"hop-{place}.log"))
        for place, (address, port) in HOPS.items():
            wait_for(f"the jump host of {place} answers",
                     lambda log=self.folder / f"hop-{place}.log": "listening" in log.read_text(), 20, 0.1)

    def logins_at(self, hop):
        return (self.folder / f"hop-{hop}.log").read_text().count("Accepted publickey")

    def way_ended(self):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(10)
        self.processes.clear()
        self.desk.environment.clear()
        for file in (self.user_home / ".ssh").iterdir():
            file.unlink()

    # What every way is tried with
    def check_and_switch(self):
        """Returns what the four said, in order."""
        told = [self.desk.say("check"), self.desk.say("status")]
        need(re.search("Users are served", told[1].text) or self.desk.situation() == "healthy", f"not healthy before:\n      {told[1].tail()}")
        before = self.desk.status()["assessment"]["master"]
        told.append(self.desk.say("switchover"))
        after = self.desk.status()["assessment"]
        need(after["master"] == peer(before) and after["situation"] == "healthy", f"after the switchover: {after['master']}, {after['situation']}")
        return told

    def fail_and_reconvert(self):
        old = self.desk.status()["assessment"]["master"]
        self.lab.ssh(peer(old), f"systemctl stop {AGENT}", check=False)
        self.lab("power-cut", HOSTS[old])
        self.desk.expect("master-down", bound=90)
        self.desk.say("failover")
        self.lab("boot", HOSTS[old])
        # The module writes the counter at each login, and a power cut leaves that half done; it then takes no code at all.
        self.lab.ssh(old, f"umask 077; rm -f /etc/users.oath.*; echo '{self.codes[old].line(USER)}' >/etc/users.oath; sync")
        self.desk.expect("failed-over-old-master-back", bound=120)
        told = self.desk.say("reconvert")
        self.desk.expect("healthy", bound=120)
        return told
