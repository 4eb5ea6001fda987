"""What strikes, by name. Each leaves something that heal() takes away again, except what killing the app is: over when it is done."""
from dataclasses import dataclass
from typing import Callable

from baton_story.cluster import HOSTS, StoryError, peer

from . import narrow

# All that Baton's SSH sessions run, but what tells the timers that it lives. What a hanging disk or a stopped program looks like.
SESSIONS = """for p in $(cat /sys/fs/cgroup/system.slice/ssh.service/cgroup.procs); do
case $(tr '\\0' ' ' <"/proc/$p/cmdline" 2>/dev/null) in *sshd* | *'deadman hold'* | *sudo*) ;; *) kill -%s "$p" ;; esac; done; :"""


@dataclass
class Fault:
    name: str
    strike: Callable  # (bench, cell)
    heal: Callable = lambda bench, cell: None
    kills_app: bool = False  # the run does not go on by itself
    takes_host: bool = False  # the proxy, or the one to be promoted, or the way to it: nobody may be left to serve
    skip: Callable = lambda cell: ""  # why a cell of this fault is not run
    where: Callable = lambda cell: True  # whether there is such a cell


def power_cut(which):
    def strike(bench, cell):
        host = which(cell)
        if host != "proxy":
            bench.cuts.append((host, bench.now()))
        bench.power_cut(host)

    def heal(bench, cell):
        bench.boot(which(cell))
    return strike, heal


def pair_cut(one, other):
    return (lambda bench, cell: bench.lab("network-cut", HOSTS[one], HOSTS[other]),
            lambda bench, cell: bench.lab("network-heal", HOSTS[one], HOSTS[other]))


# The lab's hosts share the machine's clock, which is never set. What this host's programs ask, Baton's probe and scripts among them, is `date`.
ANOTHER_TIME = """printf '%s\\n' '#!/bin/sh' 'exec /usr/bin/date -d "+1 hour" "$@"' >/usr/local/sbin/date && chmod 755 /usr/local/sbin/date"""


def clock_off(bench, cell):
    bench.on_console(cell.host, ANOTHER_TIME)


def clock_right(bench, cell):
    bench.on_console(cell.host, "rm -f /usr/local/sbin/date")


def stop_sshd(bench, cell):
    """And its sessions, as when the machine runs out of memory."""
    bench.on_console(cell.host, "systemctl stop ssh.socket ssh.service 2>/dev/null; pkill -9 -x sshd || :")


def start_sshd(bench, cell):
    bench.on_console(cell.host, "systemctl start ssh.service")


def kill_postgres(bench, cell):
    """All of its processes at once: a crash."""
    if cell.data_host == cell.master:
        bench.cuts.append((cell.data_host, bench.now()))
    bench.on_console(cell.data_host, "pkill -9 -x postgres || :")


def start_postgres(bench, cell):
    """What systemd would not do by itself; the guard decides whether it may."""
    bench.on_console(cell.data_host, "systemctl is-active -q 'postgresql@*' || systemctl start --no-block \"postgresql@$(ls /etc/postgresql)-main\" || :")


def freeze(bench, cell):
    bench.on_console(cell.host, SESSIONS % "STOP")


def thaw(bench, cell):
    bench.on_console(cell.host, SESSIONS % "CONT")


def fill(bench, cell):
    bench.lab("disk-full", HOSTS[cell.host])


def empty(bench, cell):
    bench.lab("disk-free", HOSTS[cell.host])


def dead_host(cell):
    return "it is dead already" if cell.operation == "failover" and cell.role == "master" else ""


FAULTS = [
    Fault("app killed", lambda bench, cell: bench.kill_app(), kills_app=True),
    Fault("workstation cut off", lambda bench, cell: bench.lab("network-cut", "workstation"), lambda bench, cell: bench.lab("network-heal", "workstation")),
    Fault("power cut of the master", *power_cut(lambda cell: cell.master), takes_host=True,
          skip=lambda cell: "it is dead already" if cell.operation == "failover" else ""),
    Fault("power cut of the slave", *power_cut(lambda cell: peer(cell.master)), takes_host=True,
          skip=lambda cell: "nobody could take over" if cell.operation == "failover" else ""),
    Fault("power cut of the proxy", *power_cut(lambda cell: "proxy"), takes_host=True),
    Fault("master and slave cut apart", *pair_cut("a", "b")),
    Fault("master and proxy cut apart", lambda bench, cell: pair_cut(cell.master, "proxy")[0](bench, cell),
          lambda bench, cell: pair_cut(cell.master, "proxy")[1](bench, cell)),
    Fault("slave and proxy cut apart", lambda bench, cell: pair_cut(peer(cell.master), "proxy")[0](bench, cell),
          lambda bench, cell: pair_cut(peer(cell.master), "proxy")[1](bench, cell), takes_host=True),
    Fault("sshd stopped", stop_sshd, start_sshd, skip=dead_host),
    Fault("disk full", fill, empty, skip=dead_host),
    Fault("PostgreSQL killed", kill_postgres, start_postgres, skip=dead_host),
    Fault("command hangs", freeze, thaw, skip=dead_host),
    Fault("clock an hour off", clock_off, clock_right, skip=dead_host),
    *narrow.faults(Fault),
]


def fault_named(name):
    for fault in FAULTS:
        if fault.name == name:
            return fault
    raise StoryError(f"there is no fault “{name}”: " + ", ".join(fault.name for fault in FAULTS))
