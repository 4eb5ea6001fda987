"""repmgr 5.3 with repmgrd, by its manual (https://www.repmgr.org/docs/5.3/)."""
from baton_story.cluster import ADDRESSES, HOSTS, peer

from .peers import CONFIG, DATA, PROGRAMS, Peer

# "Service command settings": Debian users use pg_ctlcluster by sudo. The rest: "Quick start" and "repmgrd configuration".
SETTINGS = """\
node_id={number}
node_name='{name}'
conninfo='{conninfo}'
data_directory='{data}'
config_directory='{config}'
pg_bindir='{programs}'
ssh_options='-q -o ConnectTimeout=10'
failover='automatic'
promote_command='/usr/bin/repmgr standby promote -f /etc/repmgr.conf --log-to-file'
follow_command='/usr/bin/repmgr standby follow -f /etc/repmgr.conf --log-to-file --upstream-node-id=%n'
service_start_command='sudo /usr/bin/pg_ctlcluster 15 main start'
service_stop_command='sudo /usr/bin/pg_ctlcluster 15 main stop'
service_restart_command='sudo /usr/bin/pg_ctlcluster 15 main restart'
service_reload_command='sudo /usr/bin/pg_ctlcluster 15 main reload'
service_promote_command='sudo /usr/bin/pg_ctlcluster 15 main promote'
repmgrd_service_start_command='sudo /usr/bin/systemctl start repmgrd'
repmgrd_service_stop_command='sudo /usr/bin/systemctl stop repmgrd'
log_file='/var/log/postgresql/repmgr.log'
{more}"""

SUDO = """\
Defaults:postgres !requiretty
postgres ALL = NOPASSWD: /usr/bin/pg_ctlcluster 15 main *, /usr/bin/systemctl start repmgrd, /usr/bin/systemctl stop repmgrd
"""

DAEMON = """\
REPMGRD_ENABLED=yes
REPMGRD_CONF="/etc/repmgr.conf"
REPMGRD_USER=postgres
"""


def conninfo(node):
    return f"host={ADDRESSES[node]} user=repmgr dbname=repmgr connect_timeout=2"


class Repmgr(Peer):
    name = "repmgr"
    packages = ("repmgr", "postgresql-15-repmgr")
    more = ""  # further settings of repmgr.conf

    def install(self):
        self.begin()
        self.log_in_to_each_other()
        for number, node in enumerate(("a", "b"), 1):
            self.write(node, "/etc/repmgr.conf", SETTINGS.format(
                number=number, name=HOSTS[node], conninfo=conninfo(node), data=DATA, config=CONFIG, programs=PROGRAMS, more=self.more))
            self.write(node, "/etc/sudoers.d/repmgr", SUDO, mode="440")
            self.write(node, "/etc/default/repmgrd", DAEMON)
            self.write(node, f"{CONFIG}/conf.d/repmgr.conf", "shared_preload_libraries = 'repmgr'\nwal_log_hints = on\n", "postgres")
        self.allow_between_hosts(["local repmgr repmgr trust", "local replication repmgr trust"] + [
            f"host {database} repmgr {ADDRESSES[node]}/32 trust" for node in ("a", "b") for database in ("repmgr", "replication")])
        self.register()
        self.put_proxy()
        self.synced()

    def log_in_to_each_other(self):
        """"Preparing for switchover": password-less SSH between the hosts as postgres."""
        key = self.on("a", "ssh-keygen -q -t ed25519 -N '' -f /tmp/key; cat /tmp/key; rm /tmp/key /tmp/key.pub")
        for node in ("a", "b"):
            self.write(node, "/var/lib/postgresql/.ssh/id_ed25519", key, "postgres", "600")
            self.on(node, f"""cd /var/lib/postgresql/.ssh; chmod 700 .; ssh-keygen -y -f id_ed25519 > authorized_keys
cat /etc/ssh/ssh_host_ed25519_key.pub | sed 's/^/{ADDRESSES[node]} /' > known_hosts.{node}; chown -R postgres: .""")
        lines = "".join(self.on(node, f"cat /var/lib/postgresql/.ssh/known_hosts.{node}") for node in ("a", "b"))
        for node in ("a", "b"):
            self.write(node, "/var/lib/postgresql/.ssh/known_hosts", lines, "postgres")

    def register(self):
        """"Quick start". PostgreSQL does not start by itself at boot: a dead primary would come back as a second one."""
        self.on("a", "pg_ctlcluster 15 main restart")
        self.as_postgres("a", "createuser -s repmgr")
        self.as_postgres("a", "createdb -O repmgr repmgr")
        self.as_postgres("a", "psql -XAtqc 'alter user repmgr set search_path to repmgr, \"$user\", public'")
        self.as_postgres("a", "repmgr -f /etc/repmgr.conf primary register")
        self.on("b", "pg_ctlcluster 15 main stop")
        self.as_postgres("b", f"repmgr -h {ADDRESSES['a']} -U repmgr -d repmgr -f /etc/repmgr.conf standby clone --force --fast-checkpoint")
        self.on("b", "pg_ctlcluster 15 main start")
        self.as_postgres("b", "repmgr -f /etc/repmgr.conf standby register --force")
        for node in ("a", "b"):
            self.on(node, f"echo manual > {CONFIG}/start.conf; systemctl daemon-reload; systemctl enable repmgrd; systemctl restart repmgrd")

    def content(self, master):
        """"repmgr node check", and both repmgrd run."""
        for node in ("a", "b"):
            self.on(node, "pgrep -u postgres -x repmgrd")
        self.as_postgres(peer(master), "repmgr -f /etc/repmgr.conf node check --upstream --nagios")
        return True

    def switchover(self):
        """"Performing a switchover": on the standby."""
        self.as_postgres(peer(self.master()), "repmgr -f /etc/repmgr.conf standby switchover", 300)

    def rejoin(self):
        """"repmgr node rejoin". It wants a cleanly stopped PostgreSQL: single-user mode, as the manual says; what repmgr would do itself
        does not find Debian's postgresql.conf. Without a CHECKPOINT on the new primary pg_rewind may take its old timeline for the current one."""
        master = self.master()
        old = peer(master)
        self.bed.psql(master, "checkpoint")
        self.as_postgres(old, f"{PROGRAMS}/postgres --single -D {CONFIG} template1")
        self.as_postgres(old, f"repmgr -f /etc/repmgr.conf node rejoin -d '{conninfo(master)}' --force-rewind", 300)
        self.on(old, "systemctl restart repmgrd")
        self.settle()


class RepmgrTuned(Repmgr):
    """repmgrd's documented settings for a quicker failover, and nothing else."""
    name = "repmgr, tuned"
    more = "monitor_interval_secs=1\nreconnect_attempts=3\nreconnect_interval=1\n"
