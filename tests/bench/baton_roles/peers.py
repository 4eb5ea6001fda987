"""What the three peers have in common: packages, HAProxy with role checks, and how a healthy pair is known."""
import shlex

from baton_story.cluster import ADDRESSES, HOSTS, StoryError, wait_for

from . import packages
from .engine import Engine

DATA = "/var/lib/postgresql/15/main"
CONFIG = "/etc/postgresql/15/main"
PROGRAMS = "/usr/lib/postgresql/15/bin"

# For users as Baton's own block is, without what Baton adds. Looked for each second, and a check is believed sooner than by HAProxy's
# defaults (fall 3, rise 2): to the peers' advantage.
PROXY_SECTION = """frontend desk-front
    bind *:80
    mode http
    timeout client 75s
    default_backend desk

backend desk
    mode http
    option httpchk {check}
    http-check expect status 200
    option redispatch 1
    retries 3
    timeout connect 1s
    timeout queue 5s
    timeout check 1s
    timeout server 300s
    default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
    server a {a}:80 check port {port}
    server b {b}:80 check port {port}
"""


class Peer(Engine):
    """A tool whose daemon acts by itself after a crash."""
    packages = ()  # on the data hosts
    proxy_packages = ()
    check = "GET /health"  # the service desk's own: 200 only while its PostgreSQL is writable
    check_port = 80
    crash_bound = 180  # seconds a failover by the tool's daemon may take

    # Words to the hosts
    def on(self, node, script, timeout=120):
        """As root; the first failing command ends it."""
        return self.bed.root(node, "set -e\n" + script, timeout=timeout)

    def as_postgres(self, node, command, timeout=120):
        return self.on(node, f"cd /; runuser -u postgres -- env HOME=/var/lib/postgresql {command}", timeout)

    def write(self, node, path, text, owner="root", mode="644"):
        self.on(node, f"mkdir -p $(dirname {path}); printf %s {shlex.quote(text)} > {path}; chown {owner}: {path}; chmod {mode} {path}")

    def synced(self):
        """A power cut empties files that were written and not yet synced; an installation was done long before one."""
        for node in HOSTS:
            self.on(node, "sync")

    # Installation
    def begin(self):
        """From Baton's pair to a plain one with the tool's packages."""
        self.bed.without_baton()
        names = tuple(dict.fromkeys(self.packages + self.proxy_packages))
        folder = packages.fetched(self.bed.lab.suite, names)
        for node in ("a", "b", *(("proxy",) if self.proxy_packages else ())):
            packages.install(self.bed, node, folder, self.proxy_packages if node == "proxy" else self.packages)

    def allow_between_hosts(self, lines):
        """First in pg_hba.conf of both hosts: PostgreSQL takes the first line that fits."""
        for node in ("a", "b"):
            lines_first = f"printf %s {shlex.quote(''.join(line + chr(10) for line in lines))}"
            self.on(node, f"f={CONFIG}/pg_hba.conf; rest=$(cat $f); {{ {lines_first}; echo \"$rest\"; }} > $f")

    def put_proxy(self):
        self.bed.put_proxy(PROXY_SECTION.format(check=self.check, port=self.check_port, a=ADDRESSES["a"], b=ADDRESSES["b"]))

    # State
    def settle(self, bound=240.0):
        super().settle(bound)

    def healthy(self):
        super().healthy()
        if not self.content(self.master()):
            raise StoryError("the tool itself does not call it healthy")
        return True

    def content(self, master):
        """What the tool itself says about the pair."""
        raise NotImplementedError

    # After a power cut
    def failed_over(self):
        """pg_auto_failover promotes a standby read-only, and lets users write when the old primary has had its time to stop."""
        self.wait_until_writable(self.survivor(), self.crash_bound)
        wait_for("the promoted host takes writes", lambda: self.bed.psql(self.survivor(), "show transaction_read_only") == "off",
                 self.crash_bound, 0.05)

    def rejoin(self):
        self.settle()
