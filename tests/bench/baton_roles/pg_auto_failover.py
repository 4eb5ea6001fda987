"""pg_auto_failover 2.0, its monitor on the proxy's host, by its manual (https://pg-auto-failover.readthedocs.io/en/v2.0/)."""
import json

from baton_story.cluster import ADDRESSES, HOSTS, peer, wait_for

from .peers import CONFIG, DATA, PROGRAMS, Peer

MONITOR = "/var/lib/postgresql/monitor"
URI = f"postgres://autoctl_node@{ADDRESSES['proxy']}:5432/pg_auto_failover?sslmode=require"
CREATE = f"--pgctl {PROGRAMS}/pg_ctl --auth trust --ssl-self-signed"

# pg_autoctl reads and edits postgresql.conf and pg_hba.conf in the data directory; Debian has them elsewhere.
MOVE_CONFIG = f"""
cp -a {CONFIG}/conf.d {CONFIG}/pg_hba.conf {CONFIG}/pg_ident.conf {DATA}/
sed -E '/^(data_directory|hba_file|ident_file|external_pid_file) /d' {CONFIG}/postgresql.conf > {DATA}/postgresql.conf
chown postgres: {DATA}/postgresql.conf; chmod 600 {DATA}/postgresql.conf
"""
DEBIANS_UNIT_OFF = f"pg_ctlcluster 15 main stop; echo disabled > {CONFIG}/start.conf; systemctl daemon-reload\n"


class PgAutoFailover(Peer):
    name = "pg_auto_failover"
    packages = ("pg-auto-failover-cli", "postgresql-15-auto-failover")
    proxy_packages = packages
    monitor_settings = {}

    def install(self):
        self.begin()
        self.create_monitor()
        self.on("a", DEBIANS_UNIT_OFF + MOVE_CONFIG)
        self.create_node("a")
        self.on("b", DEBIANS_UNIT_OFF + f"rm -rf {DATA}")
        self.create_node("b")
        self.put_proxy()
        wait_for("the monitor has a primary and a secondary", self.content, 120)
        self.synced()

    def create_monitor(self):
        self.as_postgres("proxy", f"pg_autoctl create monitor --pgdata {MONITOR} --pgport 5432 --hostname {ADDRESSES['proxy']} {CREATE}")
        self.start_service("proxy", MONITOR)
        for key, value in self.monitor_settings.items():
            self.as_postgres("proxy", f"psql -XAtqc 'alter system set {key} to {value}'")
        self.as_postgres("proxy", "psql -XAtqc 'select pg_reload_conf()'")

    def create_node(self, node):
        """Asynchronous, as the product's replication is: no node takes part in the write quorum."""
        self.as_postgres(node, f"pg_autoctl create postgres --pgdata {DATA} --name {HOSTS[node]} --hostname {ADDRESSES[node]} "
                               f"--monitor '{URI}' --replication-quorum false {CREATE}", 300)
        self.start_service(node, DATA)

    def start_service(self, node, data):
        """"Install pg_auto_failover", as a systemd unit that pg_autoctl prints itself."""
        unit = self.as_postgres(node, f"pg_autoctl -q show systemd --pgdata {data}")
        self.write(node, "/etc/systemd/system/pgautofailover.service", unit)
        self.on(node, "systemctl daemon-reload; systemctl enable --now pgautofailover")
        wait_for(f"pg_autoctl's PostgreSQL on {HOSTS[node]} answers", lambda: self.as_postgres(node, "psql -XAtqc 'select 1'"), 60)

    def content(self, master=None):
        nodes = json.loads(self.as_postgres("proxy", f"pg_autoctl show state --json --pgdata {MONITOR}"))
        states = sorted((node["current_group_state"], node["assigned_group_state"]) for node in nodes)
        return states == [("primary", "primary"), ("secondary", "secondary")]

    def switchover(self):
        """"pg_autoctl perform switchover"; returns when the monitor has seen the new primary."""
        self.as_postgres("proxy", f"pg_autoctl perform switchover --pgdata {MONITOR}", 300)

    def rejoin(self):
        """By itself, but not while the service desk is connected: pg_autoctl recovers PostgreSQL for pg_rewind, and stops it by a smart
        shutdown, which waits for connections to end. Without someone who ends them it was still waiting after four minutes."""
        old = peer(self.master())
        self.on(old, "systemctl stop ft-main-server")
        wait_for("the monitor has a primary and a secondary", lambda: self.content() or self.helped(old), 240)
        self.on(old, "systemctl start ft-main-server")
        self.settle()

    def helped(self, node):
        """A power cut can leave pg_autoctl's state file broken; then it never starts again, and the node is made anew."""
        if "broken or wrong version" in self.on(node, "journalctl -q -b -u pgautofailover -n 5"):
            self.on(node, f"systemctl stop pgautofailover; cd /var/lib/postgresql; rm -rf {DATA} .config/pg_autoctl .local/share/pg_autoctl")
            self.as_postgres("proxy", f"pg_autoctl drop node --pgdata {MONITOR} --name {HOSTS[node]} --force")
            self.create_node(node)
        return False


class PgAutoFailoverTuned(PgAutoFailover):
    """The monitor's documented settings ("Configuring pg_auto_failover") for a quicker failover, and nothing else."""
    name = "pg_auto_failover, tuned"
    monitor_settings = {"pgautofailover.health_check_period": 1000, "pgautofailover.health_check_timeout": 1000,
                        "pgautofailover.health_check_max_retries": 1, "pgautofailover.health_check_retry_delay": 500,
                        "pgautofailover.node_considered_unhealthy_timeout": 3000, "pgautofailover.primary_demote_timeout": 3000}
