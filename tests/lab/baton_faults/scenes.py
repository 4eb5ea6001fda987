"""How the cluster must be for a runbook to begin, and the way there from a healthy pair."""
from dataclasses import dataclass
from typing import Callable

from baton_story.cluster import HOSTS, peer

INSTALL = ("install", "all", "--set", "register=now", "--set", "register.user=Root", "--set", "register.email=root@example.test", "--set", "settle=1")

DESTROY = ("systemctl stop ft-failover-agent 'postgresql@*'; rm -rf /var/lib/postgresql/*/main/*"
           " /var/lib/postgresql/*/main.baton-kept-*")  # of the cell before: such data are kept beside the copy


def healthy(bench, master):
    """Nothing to do."""


def master_dead(bench, master):
    bench.stop_agent(peer(master))  # the product's own would be quicker
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
    bench.lab.ssh(slave, "systemctl stop baton-guard 2>/dev/null; cd / && runuser -u postgres -- psql -XAtqc 'select pg_promote()'")
    bench.desk.expect("two-masters", bound=60)


def without_baton(then):
    """The pair as one that Baton never prepared; it has its bad day, and only then Baton is called. Its steps are named by hosts: a is the master."""
    def scene(bench, master):
        if master == "b":
            bench.desk("switchover")
        bench.desk("uninstall")
        then(bench, "a")
        return "a"
    return scene


def in_maintenance(bench, master):
    bench.desk("maintenance", "on")


def slave_emptied(bench, master):
    """A new machine in the place of one that died as a master: nothing of the product is on it, the others have its mark."""
    old_master_back(bench, master)
    bench.lab("reset", HOSTS[master])
    bench.desk.expect("slave-down", "slave-not-replicating", "failed-over", bound=60)


def bare(bench, master):
    """Nothing of the product, nothing of Baton; and so nobody who is served."""
    bench.users.stop()
    bench.users.ledger.unlink(missing_ok=True)  # those tickets go with the disks
    bench.lab("reset")


@dataclass
class Scene:
    command: tuple
    set_up: Callable  # (bench, master); before it the pair is healthy. May return another master
    serves: bool = True  # users are served through the proxy before and after the run
    afterwards: tuple = ()  # what must be run then to have a healthy pair, whatever became of the run
    variant_of: str = ""  # the runbook of which it is one with other options, or other hosts to begin with
    two_masters: bool = False  # it begins with them, or nothing keeps a dead master from coming back as one


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
    "resolve": Scene(("resolve",), two_masters, two_masters=True),
    "install": Scene(INSTALL, bare, serves=False, afterwards=INSTALL),
    "uninstall": Scene(("uninstall",), healthy, serves=False, afterwards=INSTALL),
    "failover-adopts": Scene(("failover",), without_baton(master_dead), variant_of="failover", two_masters=True),
    "resolve-adopts": Scene(("resolve",), without_baton(two_masters), variant_of="resolve", two_masters=True),
    "reconvert-copy": Scene(("reconvert", "--method", "copy"), old_master_back, variant_of="reconvert"),
    "reconvert-scripts": Scene(("reconvert", "--method", "scripts"), old_master_back, variant_of="reconvert"),
    "rebuild-emptied": Scene(("rebuild-slave",), slave_emptied, variant_of="rebuild-slave"),
    "restart-machine": Scene(("restart-master", "--what", "machine"), healthy, variant_of="restart-master"),
    "maintenance-off": Scene(("maintenance", "off"), in_maintenance, variant_of="maintenance"),
}


def operation(runbook):
    """Whose rules a scene goes by."""
    return RUNBOOKS[runbook].variant_of or runbook


def command(runbook, master):
    words = RUNBOOKS[runbook].command
    return (*words, "--keep", master) if operation(runbook) == "resolve" else words


def set_scene(bench, runbook, master):
    """Returns the master of the scene: the host that serves, served last, or will serve."""
    master = RUNBOOKS[runbook].set_up(bench, master) or master
    changed = operation(runbook) == "reconvert" or RUNBOOKS[runbook].set_up is slave_emptied
    return peer(master) if changed else "a" if runbook == "install" else master


# What an administrator does by what the status says, to a command.
REMEDIES = {"guard-missing": ("prepare",), "proxy-block-differs": ("prepare",), "mark-left": ("reconvert",), "slave-kept-out": ("reconvert",), "master-down": ("failover",), "not-serving": ("failover",), "failed-over-old-master-back": ("reconvert",), "slave-down": ("rebuild-slave",),
            "slave-not-replicating": ("rebuild-slave",), "maintenance": ("maintenance", "off")}


def remedy(situation, master):
    """The command, or None where waiting is what is wanted."""
    if situation == "two-masters":
        return "resolve", "--keep", master or "a"
    return REMEDIES.get(situation)
