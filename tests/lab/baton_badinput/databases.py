"""A pair whose slave is broken and can't be rebuilt at once; users are served all the while."""
import time

from baton_story.cluster import peer

from .bench import PAIR, need
from .case import case

AGENT = "ft-failover-agent"


def planned(bench, begin, end=None):
    """No request failed that was under way between the two."""
    failed = bench.users.failed(begin, end)
    need(not failed, f"{len(failed)} request(s) failed meanwhile, the first: {failed[:1]}")


def break_slave(bench, slave):
    bench.lab.ssh(slave, f"systemctl stop {AGENT} 'postgresql@*'; rm -rf /var/lib/postgresql/*/main/base /var/lib/postgresql/*/main/global")
    bench.desk.expect("slave-down", "slave-not-replicating")


def set_password(bench, master, password):
    """Not by a command line, which the host's journal would keep."""
    bench.lab.ssh(master, f"cd / && runuser -u postgres -- psql -XAtq flotodb <<'E'\nalter role main_backup password '{password}'\nE\n")


def slave_now(bench):
    return peer(bench.desk.status()["assessment"]["master"])


@case("disk full while the slave is rebuilt", PAIR)
def full_disk(bench):
    slave = slave_now(bench)
    break_slave(bench, slave)
    begin = time.time()
    going = bench.desk.start("rebuild-slave", "--set", "rate=2000000", "--set", "compress=none")
    going.until("progress", "convert")
    bench.lab("disk-full", slave)
    try:
        going.finish().expect(1, f"desk-{slave}", "full|No space left", "room|Free space")
        left = bench.lab.ssh(slave, "ls -d /var/lib/postgresql/*/main.baton-new 2>/dev/null", check=False)
        need(not left, f"an unfinished copy is left behind: {left}")
        bench.unlocked()
    finally:
        bench.lab("disk-free", slave)
    bench.desk.do("rebuild-slave").expect(0)
    planned(bench, begin, time.time())
    bench.desk.healthy()


@case("main-backup password changed on the master", PAIR)
def changed_password(bench):
    slave = slave_now(bench)
    master = peer(slave)
    set_password(bench, master, "quite-new-4")
    try:
        break_slave(bench, slave)
        # The slave's own password file may still be right for a while; what Baton knows is not.
        bench.desk.do("rebuild-slave").expect(1, f"PostgreSQL on desk-{master} refuses the password of .main_backup. from desk-{slave}",
                                              "Correct the secret .main-backup password.", "start this again")
        bench.unlocked()
        need("down" in bench.desk.situation(), "the slave is not as it was")
        told = bench.workstation("renewed", secrets={"replication": "quite-new-4"})
        begin = time.time()
        told.do("rebuild-slave").expect(0)
        planned(bench, begin, time.time())
        told.healthy()
    finally:
        set_password(bench, master, "aqwe123@")
    # Streaming goes on over the old login; prepare sees that a new one would not come about, and writes the file anew.
    bench.desk.do("prepare").expect(0)
    kept = bench.lab.ssh(slave, "stat -c '%a %U' /var/lib/postgresql/.pgpass; grep -c quite-new-4 /var/lib/postgresql/.pgpass", check=False)
    need(kept.split() == ["600", "postgres", "0"], f"the password file of desk-{slave}: {kept}")
    bench.desk.healthy()


CASES = case.taken()
