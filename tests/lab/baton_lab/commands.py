"""The command line: one small function per verb."""

import argparse
import ctypes
import json
import os
import pwd
import sys
from pathlib import Path

from .image import purge_cache
from .lab import Lab
from .places import ADDRESSES, HOSTS, NODES, SUITES, checked_host, checked_place
from .process import LabError, check_requirements

CLONE_NEWNET = 0x40000000  # Linux sched.h
INSTALLER_PASSWORD = "mypassword"
REPLICATION_PASSWORD = "aqwe123@"
ADMIN_PASSWORD = "admin-pw"


def say(text):
    print(text, file=sys.stderr, flush=True)


def up(lab, options):
    lab.up(options.suite, say)
    say(f"lab “{lab.name}” is up: " + ", ".join(f"{host} {address}" for host, address in HOSTS.items()))


def down(lab, options):
    lab.down()


def reset(lab, options):
    hosts = [lab.host(options.host)] if options.host else list(lab.hosts.values())
    lab.facts()
    for host in hosts:
        host.reset()
    for host in hosts:
        host.wait_until_up()


def boot(lab, options):
    host = lab.host(options.host)
    host.power_on()
    if not options.no_wait:
        host.wait_until_up()


def power_cut(lab, options):
    lab.host(options.host).power_cut(options.keep_writes)


def of_a_host_that_is_off(lab, options):
    host = lab.host(options.host)
    if host.is_on():
        raise LabError(f"{options.host} is on: power-cut or shutdown it first")
    return host.disk


def snapshot(lab, options):
    of_a_host_that_is_off(lab, options).keep_snapshot()


def restore(lab, options):
    of_a_host_that_is_off(lab, options).restore_snapshot()


def reboot(lab, options):
    lab.host(options.host).reboot()


def shut_down(lab, options):
    lab.host(options.host).shut_down()


def network_cut(lab, options):
    lab.facts()
    if options.peer:
        lab.switch.cut(options.place, options.peer)
    else:
        lab.switch.set_cable(options.place, False)


def network_heal(lab, options):
    lab.facts()
    if options.peer:
        lab.switch.heal(options.place, options.peer)
    elif options.place in HOSTS and not lab.host(options.place).is_on():
        raise LabError(f"{options.place} is off: its cable comes back when it boots")
    else:
        lab.switch.set_cable(options.place, True)


def disk_full(lab, options):
    host = lab.host(options.host)
    if options.path:
        host.cover_by_full_disk(options.path)
    else:
        host.disk.fill()


def disk_free(lab, options):
    host = lab.host(options.host)
    if options.path:
        host.uncover(options.path)
    else:
        host.disk.free()


def status(lab, options):
    facts = lab.facts()
    cuts = sorted(sorted(pair) for pair in lab.switch.cuts())
    hosts = {name: host_status(host) for name, host in lab.hosts.items()}
    posts = {name: {"address": ADDRESSES[name], "cable": lab.switch.cable_plugged(name)}
             for name in ADDRESSES if name not in HOSTS}
    if options.json:
        print(json.dumps({"name": lab.name, "suite": facts["suite"], "hosts": hosts, "posts": posts, "cuts": cuts}, indent=2))
        return
    print(f"lab “{lab.name}”, {facts['suite']}")
    for name, host in hosts.items():
        words = ["on" if host["on"] else "off", "cable in" if host["cable"] else "cable out",
                 "sshd answers" if host["answers"] else "sshd does not answer"]
        print(f"  {name:<12}{host['address']:<13}" + ", ".join(words + ["disk full"] * host["diskFull"]))
    for name, post in posts.items():
        print(f"  {name:<12}{post['address']:<13}" + ("cable in" if post["cable"] else "cable out"))
    for pair in cuts:
        print(f"  cut between {pair[0]} and {pair[1]}")


def host_status(host):
    on = host.is_on()
    return {"address": host.address, "on": on, "cable": host.lab.switch.cable_plugged(host.name),
            "answers": on and host.answers(), "bootId": host.boot_id(), "diskFull": host.disk.is_filled()}


def enter_network(lab, place):
    namespace = Path("/run/netns") / lab.switch.place_namespace(place)
    if not namespace.exists():
        raise LabError(f"lab “{lab.name}” has no network for {place}: run `lab --name {lab.name} up`")
    with open(namespace) as opened:
        if ctypes.CDLL(None, use_errno=True).setns(opened.fileno(), CLONE_NEWNET) != 0:
            raise LabError(f"can't enter the network of {place}: {os.strerror(ctypes.get_errno())}")


def run_in_place(lab, options):
    """Become the command in the network of a place; only the network changes, not files, display or environment."""
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    if not command:
        raise LabError("run needs a command: lab run WHERE -- COMMAND…")
    enter_network(lab, options.place)
    if options.user:
        become(options.user)
    execute(command)


def become(user):
    try:
        entry = pwd.getpwuid(int(user)) if user.isdigit() else pwd.getpwnam(user)
    except KeyError:
        raise LabError(f"there is no user “{user}” on this machine") from None
    os.initgroups(entry.pw_name, entry.pw_gid)
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)
    os.environ.update(HOME=entry.pw_dir, USER=entry.pw_name, LOGNAME=entry.pw_name)


def execute(command):
    try:
        os.execvp(command[0], command)
    except OSError as error:
        raise LabError(f"{command[0]}: {error.strerror}") from None


def ssh(lab, options):
    host = lab.host(options.host)
    enter_network(lab, "workstation")
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    execute(["ssh", "-F", "none", "-i", str(lab.key_file()), "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes",
             "-o", f"UserKnownHostsFile={lab.known_hosts()}", "-o", "GlobalKnownHostsFile=none",
             "-o", "StrictHostKeyChecking=yes", "-o", "ConnectTimeout=5", "-o", "LogLevel=ERROR",
             f"root@{host.address}", *command])


def profile(lab, options):
    lab.facts()
    access = {"user": "admin", "auth": "password", "sudo": "password"}
    if options.login == "root":
        access = {"user": "root", "auth": "key", "keyFile": str(lab.key_file()), "sudo": "none"}
    hosts = {node: {"label": host, "address": HOSTS[host], "port": 22, **access} for node, host in NODES.items()}
    print(json.dumps({"name": f"Lab {lab.name}", "recipe": "flotomate-service-desk-lab",
                      "buildFile": os.path.abspath(options.build) if options.build else "",
                      "knownHosts": str(lab.known_hosts()), "hosts": hosts}, indent=2))


def secrets(lab, options):
    logins = {f"{node}.{kind}": ADMIN_PASSWORD for node in NODES for kind in ("login", "sudo")}
    print(json.dumps({**logins, "installer": INSTALLER_PASSWORD, "replication": REPLICATION_PASSWORD}, indent=2))


def list_labs(options):
    for name in Lab.names():
        lab = Lab(name)
        on = [host.name for host in lab.hosts.values() if host.is_on()]
        print(f"{name}\t{', '.join(on) + ' on' if on else 'all off'}")


CHANGING = {"up": up, "down": down, "reset": reset, "boot": boot, "power-cut": power_cut, "reboot": reboot,
            "shutdown": shut_down, "network-cut": network_cut, "network-heal": network_heal,
            "disk-full": disk_full, "disk-free": disk_free, "snapshot": snapshot, "restore": restore}
LOOKING = {"status": status, "run": run_in_place, "ssh": ssh, "profile": profile, "secrets": secrets}


def parser():
    top = argparse.ArgumentParser(prog="lab", description="Three real hosts on one machine, in network namespaces of their own.")
    top.add_argument("--name", default="default", help="which lab; several can run at once (default: default)")
    top.add_argument("--suite", choices=SUITES, help="Debian release of the hosts, for up (default: bookworm)")
    verbs = top.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name, text):
        return verbs.add_parser(name, help=text, description=text)

    verb("up", "make and boot the three hosts, bare where they are new")
    verb("down", "remove every trace of the lab")
    verb("reset", "make a host, or all, bare again and boot").add_argument("host", nargs="?", type=checked_host)
    verb("status", "what is on, plugged in, cut").add_argument("--json", action="store_true")
    on_host(verb("ssh", "log in as root, or run a command")).add_argument("command", nargs=argparse.REMAINDER)
    on_host(verb("boot", "power on, wait until sshd answers")).add_argument("--no-wait", action="store_true")
    on_host(verb("power-cut", "pull the plug")).add_argument(
        "--keep-writes", action="store_true", help="let writes survive that were not yet synced to the disk")
    on_host(verb("reboot", "reboot cleanly, wait until sshd answers"))
    on_host(verb("shutdown", "shut down cleanly, wait until it is off"))
    for name, text in (("network-cut", "pull the network cable, or cut a pair"), ("network-heal", "undo network-cut")):
        cut = verb(name, text)
        cut.add_argument("place", type=checked_place)
        cut.add_argument("peer", nargs="?", type=checked_place)
    on_host(verb("disk-full", "fill the host's disk, or cover PATH by a full one")).add_argument("path", nargs="?")
    on_host(verb("disk-free", "undo disk-full")).add_argument("path", nargs="?")
    on_host(verb("snapshot", "keep a copy of the disk of a host that is off"))
    on_host(verb("restore", "put that copy back, as when an old snapshot of a machine is restored"))
    run = verb("run", "run a command in the network of a place")
    run.add_argument("--user", help="as this user of the machine (name or number)")
    run.add_argument("place", type=checked_place, metavar="WHERE")
    run.add_argument("command", nargs=argparse.REMAINDER)
    made = verb("profile", "print the cluster profile")
    made.add_argument("--build", help="the product's build file")
    made.add_argument("--as", dest="login", choices=("admin", "root"), default="admin")
    verb("secrets", "print the lab's passwords, to be stored in a file with mode 0600")
    verb("list", "the labs of this machine")
    verb("purge-cache", "remove base images that no lab uses")
    return top


def on_host(verb_parser):
    verb_parser.add_argument("host", type=checked_host)
    return verb_parser


def main():
    try:
        options = parser().parse_args()
        check_requirements()
        if options.verb == "list":
            list_labs(options)
        elif options.verb == "purge-cache":
            purge_cache(Lab.used_images(), say)
        elif options.verb in CHANGING:
            lab = Lab(options.name)
            with lab.changing():
                CHANGING[options.verb](lab, options)
        else:
            LOOKING[options.verb](Lab(options.name), options)
        return 0
    except LabError as error:
        say(f"lab: {error}")
        return 1
    except KeyboardInterrupt:
        return 130
