"""How the cluster must be for a runbook to begin, and the way there from a healthy pair."""
from baton_story.cluster import peer

DESTROY = "systemctl stop ft-failover-agent 'postgresql@*'; rm -rf /var/lib/postgresql/*/main/base /var/lib/postgresql/*/main/global"


def healthy(bench, master):
    """Nothing to do."""


def master_dead(bench, master):
    bench.agent(peer(master), False)  # the product's own agent would be quicker
    bench.cuts.append((master, bench.now()))
    bench.power_cut(master)
    bench.desk.expect("master-down", bound=60)


def old_master_back(bench, master):
    master_dead(bench, master)
    bench.desk("failover")
    bench.boot(master)
    bench.desk.expect("failed-over-old-master-back", bound=90)


def slave_destroyed(bench, master):
    bench.lab.ssh(peer(master), DESTROY)
    bench.desk.expect("slave-down", "slave-not-replicating", bound=60)


def two_masters(bench, master):
    slave = peer(master)
    bench.agent(slave, False)
    bench.lab.ssh(slave, "systemctl stop baton-guard; cd / && runuser -u postgres -- psql -XAtqc 'select pg_promote()'")
    bench.desk.expect("two-masters", bound=60)


# Runbook → (command, scene).
RUNBOOKS = {
    "switchover": (("switchover",), healthy),
    "failover": (("failover",), master_dead),
    "reconvert": (("reconvert",), old_master_back),
    "rebuild-slave": (("rebuild-slave",), slave_destroyed),
    "restart-master": (("restart-master", "--what", "service"), healthy),
    "maintenance": (("maintenance", "on"), healthy),
    "reindex": (("reindex",), healthy),
    "prepare": (("prepare",), healthy),
    "resolve": (("resolve",), two_masters),
}


def command(runbook, master):
    words = RUNBOOKS[runbook][0]
    return (*words, "--keep", master) if runbook == "resolve" else words


def set_scene(bench, runbook, master):
    """Returns the master of the scene: the host that serves, or served last."""
    RUNBOOKS[runbook][1](bench, master)
    return peer(master) if runbook == "reconvert" else master


# What an administrator does by what the status says, to a command.
REMEDIES = {"master-down": ("failover",), "not-serving": ("failover",), "failed-over-old-master-back": ("reconvert",), "slave-down": ("rebuild-slave",),
            "slave-not-replicating": ("rebuild-slave",), "maintenance": ("maintenance", "off")}


def remedy(situation, master):
    """The command, or None where waiting is what is wanted."""
    if situation == "two-masters":
        return "resolve", "--keep", master or "a"
    return REMEDIES.get(situation)
