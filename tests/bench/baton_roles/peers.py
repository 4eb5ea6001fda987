"""What the three peers have in common: packages, HAProxy with role checks, and how a healthy pair is known."""
import shlex

from baton_story.cluster import ADDRESSES, HOSTS, StoryError, peer, wait_for

from . import packages

DATA = "/var/lib/postgresql/15/main"
CONFIG = "/etc/postgresql/15/main"
PROGRAMS = "/usr/lib/postgresql/15/bin"

# Looked for each second, and quicker to believe than HAProxy's defaults (fall 3, rise 2): to the peers' advantage.
HAPROXY = """
frontend service-desk
    bind :80
    default_backend desks

backend desks
    option httpchk {check}
    http-check expect status 200
    default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
"""

# The lag of a standby that streams, in bytes; nothing while none does.
LAG = ("select pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::bigint from pg_stat_replication "
       "where state = 'streaming' and client_addr = '{address}'")


class Peer:
    """An engine whose tool acts by itself after a crash."""
    name = ""
    packages = ()  # on the data hosts
    proxy_packages = ()
    check = "GET /health"  # the service desk's own: 200 only while its PostgreSQL is writable
    check_port = 80
    crash_bound = 180  # seconds a failover by the tool's daemon may take

    def __init__(self, bed):
        self.bed, self.lab = bed, bed.lab
        self.settled = "a"  # the master when the pair was last seen healthy

    def on(self, node, script, timeout=120):
        """As root; the first failing command ends it."""
        return self.lab.ssh(node, "set -e\n" + script, timeout=timeout)

    def as_postgres(self, node, command, timeout=120):
        return self.lab.ssh(node, f"cd / && runuser -u postgres -- env HOME=/var/lib/postgresql {command}", timeout=timeout)

    def write(self, node, path, text, owner="root", mode="644"):
        self.on(node, f"mkdir -p $(dirname {path}) && printf %s {shlex.quote(text)} > {path} && chown {owner}: {path} && chmod {mode} {path}")

    def synced(self):
        """A power cut empties files that were written and not yet synced; an installation was done long before one."""
        for node in HOSTS:
            self.on(node, "sync")

    # Installation
    def install_packages(self):
        names = tuple(dict.fromkeys(self.packages + self.proxy_packages))
        folder = packages.fetched(self.lab.suite, names)
        for node in "ab":
            packages.installed(self.lab, node, folder, self.packages)
        if self.proxy_packages:
            packages.installed(self.lab, "proxy", folder, self.proxy_packages)

    def product_agent_off(self):
        for node in "ab":
            self.on(node, "systemctl disable --now ft-failover-agent")

    def allow_between_hosts(self, lines):
        """First in pg_hba.conf of both hosts."""
        for node in "ab":
            text = "".join(line + "\n" for line in lines)
            self.on(node, f"printf %s {shlex.quote(text)} | cat - {CONFIG}/pg_hba.conf > /tmp/hba && cat /tmp/hba > {CONFIG}/pg_hba.conf && rm /tmp/hba")

    def proxy_by_role_checks(self):
        servers = "".join(f"    server {HOSTS[node]} {ADDRESSES[node]}:80 check port {self.check_port}\n" for node in "ab")
        text = HAPROXY.format(check=self.check) + servers
        self.on("proxy", f"printf %s {shlex.quote(text)} >> /etc/haproxy/haproxy.cfg; systemctl restart haproxy")

    # State
    def writable(self, node):
        return self.lab.psql(node, "select pg_is_in_recovery()") == "f"

    def master(self):
        masters = [node for node in "ab" if self.answers_writable(node)]
        if len(masters) != 1:
            raise StoryError(f"{self.name}: {len(masters)} hosts are writable")
        return masters[0]

    def answers_writable(self, node):
        try:
            return self.writable(node)
        except StoryError:
            return False

    def settle(self):
        wait_for(f"{self.name}'s pair is healthy", self.healthy, 240, 0.5)

    def healthy(self):
        master = self.master()
        lag = self.lab.psql(master, LAG.format(address=ADDRESSES[peer(master)]))
        if not lag or int(lag) > 65536:
            raise StoryError(f"lag of the standby: {lag or 'not streaming'}")
        if not self.tool_is_content(master):
            raise StoryError("the tool does not call it healthy")
        self.proxy_takes_a_write()
        self.settled = master
        return True

    def tool_is_content(self, master):
        """What the tool itself says about the pair."""
        return True

    def proxy_takes_a_write(self):
        """A login writes a session."""
        user, password = self.bed.login
        self.on("proxy", f"curl -sf -m 5 -o /dev/null -d email={user} -d password={password} http://{ADDRESSES['proxy']}/login")

    # After a power cut
    def failed_over(self):
        other = peer(self.settled)
        wait_for(f"{self.name} has promoted {HOSTS[other]}", lambda: self.writable(other), self.crash_bound, 0.3)

    def rejoin(self):
        self.settle()
