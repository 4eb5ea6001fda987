"""The least that a planned change of roles takes on these hosts: by hand, over shells, a psql and HAProxy's socket that are open already.

No lock, no marks, no timers, no journal, no undo: whatever dies in between leaves the cluster as it is then. The limit to approach, not
something to use. It works on Baton's lab, behind the same gate that holds requests."""
import shlex
import subprocess
import time

from baton_story.cluster import ADDRESSES, HOSTS, StoryError, peer

from .engine import Engine

BOUND = 20.0
SERVER_IDS = {"a": 1, "b": 2}  # of the managed block
PSQL = "cd / && exec setpriv --reuid postgres --regid postgres --init-groups $(echo /usr/lib/postgresql/*/bin)/psql -XAtq postgres"


class Coprocess:
    """A program on a host that stays open and answers line by line."""

    def __init__(self, lab, node, program):
        self.process = subprocess.Popen([*lab.base, "ssh", HOSTS[node], program], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, bufsize=0)
        self.out = self.process.stdout

    def ask(self, line):
        """One line of answer; empty where the program said nothing but its line end."""
        self.process.stdin.write(line.encode() + b"\n")
        answer = self.out.readline()
        if not answer:
            raise StoryError(f"the program ended at “{line}”")
        return answer.decode().strip()

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.out.close()


class Proxy(Coprocess):
    """HAProxy's admin socket in prompt mode: an empty line ends an answer, and "> " comes before the next."""

    def __init__(self, lab):
        super().__init__(lab, "proxy", "socat - UNIX-CONNECT:/run/haproxy/admin.sock")
        self.ask("prompt")

    def set(self, *commands):
        for command in commands:
            said = self.ask(command).removeprefix(">").strip()
            if said:
                raise StoryError(f"HAProxy refused “{command}”: {said}")

    def sessions(self, node):
        self.process.stdin.write(b"show stat -1 4 -1\n")
        found = None
        for line in iter(self.out.readline, b"\n"):
            fields = line.decode().split(",")
            if fields[:2] == ["baton-desk", node]:
                found = int(fields[4])
        return found


def until(what, condition):
    deadline = time.monotonic() + BOUND
    while not condition():
        if time.monotonic() > deadline:
            raise StoryError(f"not within {BOUND:.0f} s: {what}")
        time.sleep(0.001)


class Limit(Engine):
    name = "limit"

    def install(self):
        """Nothing: it works on Baton's lab."""

    def open_all(self, old, new):
        lab = self.bed.lab
        self.proxy, self.database = Proxy(lab), Coprocess(lab, new, PSQL)
        self.old_shell, self.new_shell = Coprocess(lab, old, "exec bash"), Coprocess(lab, new, "exec bash")
        self.database.ask("select 1;")
        for shell in (self.old_shell, self.new_shell):
            shell.ask("echo ready")
        self.old_shell.ask("d=$(echo /var/lib/postgresql/*/main) c=$(echo /usr/lib/postgresql/*/bin)/pg_controldata; echo $d $c")
        self.new_shell.ask("serves() { exec 3<>/dev/tcp/%s/80 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ s _ <&3; r=$s; exec 3>&-; "
                           "[ \"$r\" = 200 ]; } 2>/dev/null; echo ready" % ADDRESSES[new])

    def close_all(self):
        for program in (self.proxy, self.database, self.old_shell, self.new_shell):
            program.close()

    def switchover(self):
        old = self.master()
        new = peer(old)
        self.open_all(old, new)
        try:
            for node in (old, new):  # whose word against it would be right
                self.bed.root(node, "systemctl stop baton-guard")
            for node in (old, new, old):
                self.bed.psql(node, "checkpoint")
            self.hand_over(old, new)
            self.bed.root("proxy", f"/usr/local/lib/baton/baton-host record set {new} limit")
            self.follow(old, new)
        finally:
            self.close_all()
            for node in (old, new):
                self.bed.root(node, "systemctl start baton-guard")

    def before_fault(self):
        """Not the product's own agent: a person who sits before these shells. And no guard whose word against it would be right."""
        old = self.master()
        self.bed.agent(peer(old), False)
        for node in (old, peer(old)):
            self.bed.root(node, "systemctl stop baton-guard")
        self.open_all(old, peer(old))

    def failed_over(self):
        new = self.survivor()
        try:
            self.take_over(self.dead, new)
            self.bed.root("proxy", f"/usr/local/lib/baton/baton-host record set {new} limit")
        finally:
            self.close_all()
            self.bed.root(new, "systemctl start baton-guard")

    def rejoin(self):
        """By Baton, as the pair is its own: only the takeover is measured."""
        self.bed.baton.expect("failed-over-old-master-back")
        self.bed.baton("reconvert")
        self.settle()

    def hand_over(self, old, new):
        self.proxy.set("set server baton-gate/open state maint")
        until("drained", lambda: self.proxy.sessions(old) == 0)
        checkpoint = self.old_shell.ask("p=$(head -n 1 $d/postmaster.pid); kill -INT $p; while [ -e /proc/$p ]; do sleep 0.002; done; "
                                        "$c $d | sed -n 's/^Latest checkpoint location: *//p'")
        until("replayed", lambda: self.database.ask(f"select pg_last_wal_replay_lsn() > '{checkpoint}';") == "t")
        self.take_over(old, new)

    def take_over(self, old, new):
        self.database.ask("select pg_promote(false);")
        until("promoted", lambda: self.database.ask("select pg_is_in_recovery();") == "f")
        self.new_shell.ask("until serves; do sleep 0.002; done; echo serves")
        self.proxy.set(f"set server baton-desk/{old} health down", f"set server baton-desk/{new} health up", "clear table baton-desk key 1",
                       f"set table baton-desk key 1 data.server_id {SERVER_IDS[new]}", "set server baton-gate/open state ready")

    def follow(self, old, new):
        """What the old master needs to be the standby; what its settings say of another master is replaced."""
        slot = f"baton_{old}"
        self.bed.psql(new, f"select pg_create_physical_replication_slot('{slot}') where not exists "
                           f"(select from pg_replication_slots where slot_name = '{slot}')")
        settings = f"primary_conninfo = 'host={ADDRESSES[new]} port=5432 user=main_backup application_name=limit'\nprimary_slot_name = '{slot}'\n"
        self.bed.root(old, f"""cd $(echo /var/lib/postgresql/*/main) && grep -Ev '^primary_(conninfo|slot_name)' postgresql.auto.conf >a.new || :
printf %s {shlex.quote(settings)} >>a.new && mv a.new postgresql.auto.conf && : >standby.signal && chown postgres: postgresql.auto.conf standby.signal
systemctl reset-failed 'postgresql@*'; systemctl start postgresql@$(ls /etc/postgresql)-main""")
        self.bed.psql(old, f"select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = 'baton_{new}' and not active")
