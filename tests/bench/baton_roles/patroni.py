"""Patroni 3.0 with etcd on the three hosts, by its manual (https://patroni.readthedocs.io/en/rel_3_0/) and Debian's README."""
import json

from baton_story.cluster import ADDRESSES, HOSTS, peer, wait_for

from .peers import CONFIG, DATA, PROGRAMS, Peer

FILE = "/etc/patroni/15-main.yml"
UNIT = "patroni@15-main"

ETCD = """\
ETCD_NAME={name}
ETCD_LISTEN_PEER_URLS=http://{address}:2380
ETCD_LISTEN_CLIENT_URLS=http://{address}:2379
ETCD_INITIAL_ADVERTISE_PEER_URLS=http://{address}:2380
ETCD_ADVERTISE_CLIENT_URLS=http://{address}:2379
ETCD_INITIAL_CLUSTER={members}
ETCD_INITIAL_CLUSTER_STATE=new
"""

# Keys as in Debian's config.yml.in; its way to make a new cluster is left out, "Convert a Standalone to a Patroni Cluster" is taken.
SETTINGS = """\
scope: 15-main
namespace: /postgresql-common/
name: {name}
etcd3:
  hosts: {members}
restapi:
  listen: {address}:8008
  connect_address: {address}:8008
bootstrap:
  dcs:
    ttl: {ttl}
    loop_wait: {loop_wait}
    retry_timeout: {retry_timeout}
    maximum_lag_on_failover: 1048576
    postgresql:
      use_pg_rewind: true
      use_slots: true
postgresql:
  listen: "*:5432"
  connect_address: {address}:5432
  use_unix_socket: true
  data_dir: {data}
  bin_dir: {programs}
  config_dir: {config}
  pgpass: /var/lib/postgresql/15-main.pgpass
  authentication:
    superuser:
      username: postgres
    replication:
      username: replicator
      password: rep-pass
    rewind:
      username: rewind
      password: rewind-pass
  parameters:
    unix_socket_directories: /var/run/postgresql
"""

# The grants of the rewind role: PostgreSQL's manual, "pg_rewind".
ROLES = """\
create role replicator login replication password 'rep-pass';
create role rewind login password 'rewind-pass';
grant execute on function pg_ls_dir(text, boolean, boolean), pg_stat_file(text, boolean),
    pg_read_binary_file(text), pg_read_binary_file(text, bigint, bigint, boolean) to rewind;
"""


class Patroni(Peer):
    name = "patroni"
    packages = ("patroni", "python3-etcd", "etcd-server", "etcd-client")
    proxy_packages = ("etcd-server", "etcd-client")
    check = "OPTIONS /primary"
    check_port = 8008
    times = {"ttl": 30, "loop_wait": 10, "retry_timeout": 10}  # the defaults

    def install(self):
        self.begin()
        self.start_etcd()
        self.allow_between_hosts([f"host {database} {role} {ADDRESSES[node]}/32 scram-sha-256" for node in ("a", "b")
                                  for database, role in (("replication", "replicator"), ("postgres", "rewind"))])
        self.write("a", "/tmp/roles.sql", ROLES)
        self.as_postgres("a", "psql -Xq -v ON_ERROR_STOP=1 -f /tmp/roles.sql")
        for node in ("a", "b"):
            self.take_over(node)
        self.put_proxy()
        self.synced()

    def start_etcd(self):
        members = ",".join(f"{HOSTS[node]}=http://{ADDRESSES[node]}:2380" for node in HOSTS)
        for node in HOSTS:
            self.write(node, "/etc/default/etcd", ETCD.format(name=HOSTS[node], address=ADDRESSES[node], members=members))
            self.on(node, "rm -rf /var/lib/etcd/default; systemctl enable etcd; systemctl start --no-block etcd")
        for node in HOSTS:
            wait_for(f"etcd on {HOSTS[node]}", lambda node=node: "is healthy" in self.on(
                node, f"ETCDCTL_API=3 etcdctl --endpoints http://{ADDRESSES[node]}:2379 endpoint health 2>&1"), 60)

    def take_over(self, node):
        """The host's PostgreSQL goes from Debian's unit to Patroni's; the data stay."""
        members = ",".join(f"{ADDRESSES[each]}:2379" for each in HOSTS)
        self.write(node, FILE, SETTINGS.format(name=HOSTS[node], address=ADDRESSES[node], members=members, data=DATA, config=CONFIG,
                                               programs=PROGRAMS, **self.times), "postgres", "600")
        self.on(node, f"pg_ctlcluster 15 main stop; echo disabled > {CONFIG}/start.conf; systemctl daemon-reload; "
                      f"chown -R postgres: {CONFIG}; systemctl enable --now {UNIT}")
        wait_for(f"Patroni runs PostgreSQL on {HOSTS[node]}", lambda: self.members(node).get(HOSTS[node]), 120)

    def members(self, node):
        """Name and role of the members that run."""
        told = json.loads(self.as_postgres(node, f"patronictl -c {FILE} list -f json"))
        return {member["Member"]: member["Role"] for member in told if member["State"] in ("running", "streaming")}

    def content(self, master):
        return self.members(master) == {HOSTS[master]: "Leader", HOSTS[peer(master)]: "Replica"}

    def switchover(self):
        """"patronictl switchover"."""
        master = self.master()
        self.as_postgres(master, f"patronictl -c {FILE} switchover --master {HOSTS[master]} --candidate {HOSTS[peer(master)]} --force", 300)


class PatroniTuned(Patroni):
    """The smallest values that the manual allows ("Dynamic configuration settings"), and nothing else."""
    name = "patroni, tuned"
    times = {"ttl": 20, "loop_wait": 1, "retry_timeout": 3}
