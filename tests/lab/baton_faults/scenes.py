"""How the cluster must be for a runbook to begin, and the way there from a healthy pair."""
from dataclasses import dataclass
from typing import Callable

from baton_story.cluster import peer

INSTALL = ("install", "all", "--set", "register=now", "--set", "register.user=Root", "--set", "register.email=root@example.test", "--set", "settle=1")

DESTROY = ("systemctl stop ft-failover-agent 'postgresql@*'; rm -rf /var/lib/postgresql/*/main/*"
           " /var/lib/postgresql/*/main.baton-kept-*")  # of the cell before: such data are kept beside the copy


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


def bare(bench, master):
    """Nothing of the product, nothing of Baton; and so nobody who is served."""
    bench.users.stop()
    bench.users.ledger.unlink(missing_ok=True)  # those tickets go with the disks
    bench.lab("reset")


@dataclass
class Scene:
    command: tuple
    set_up: Callable  # (bench, master); before it the pair is healthy
    serves: bool = True  # users are served through the proxy before and after the run
    afterwards: tuple = ()  # what must be run then to have a healthy pair, whatever became of the run


RUNBOOKS = {
    "switchover": Scene(("switchover",), healthy),
    "failover": Scene(("failover",), master_dead),
    "reconvert": Scene(("reconvert",), old_master_back),
    "rebuild-slave": Scene(("rebuild-slave",), slave_destroyed),
    "restart-master": Scene(("restart-master", "--what", "service"), healthy),
    "restart-postgres": Scene(("restart-master", "--what", "postgres"), healthy),
    "maintenance": Scene(("maintenance", "on"), healthy),
    "reindex": Scene(("reindex",), healthy),
    "prepare": Scene(("prepare",), healthy),
    "resolve": Scene(("resolve",), two_masters),
    "install": Scene(INSTALL, bare, serves=False, afterwards=INSTALL),
    "uninstall": Scene(("uninstall",), healthy, serves=False, afterwards=INSTALL),
}


def command(runbook, master):
    words = RUNBOOKS[runbook].command
    return (*words, "--keep", master) if runbook == "resolve" else words


def set_scene(bench, runbook, master):
    """Returns the master of the scene: the host that serves, served last, or will serve."""
    RUNBOOKS[runbook].set_up(bench, master)
    return {"reconvert": peer(master), "install": "a"}.get(runbook, master)


# What an administrator does by what the status says, to a command.
REMEDIES = {"mark-left": ("reconvert",), "slave-kept-out": ("reconvert",), "master-down": ("failover",), "not-serving": ("failover",), "failed-over-old-master-back": ("reconvert",), "slave-down": ("rebuild-slave",),
            "slave-not-replicating": ("rebuild-slave",), "maintenance": ("maintenance", "off")}


def remedy(situation, master):
    """The command, or None where waiting is what is wanted."""
    if situation == "two-masters":
        return "resolve", "--keep", master or "a"
    return REMEDIES.get(situation)
