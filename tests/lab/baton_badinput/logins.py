"""What is wrong before anything was done: passwords, host keys, addresses, machines. The hosts stay as they were."""
from .bench import BARE, need
from .case import case

FINGERPRINT = r"SHA256:[A-Za-z0-9+/]{43}"


@case("wrong SSH password", BARE)
def wrong_password(bench):
    desk = bench.workstation("password", secrets={"b.login": "quite-wrong-1", "b.sudo": "quite-wrong-1"})
    for words in (("check",), ("install", "all", "--set", "register=skip")):
        desk.do(*words).expect(3, "desk-b refuses the login of admin: the password is wrong", "Give the right one")
    tries = bench.lab.ssh("b", "journalctl -u ssh -o cat --no-pager | grep -c 'Failed password for admin'", check=False)
    need(1 <= int(tries) <= 4, f"the wrong password was tried {tries.strip()} times by two runs: accounts are locked that way")
    bench.untouched()


@case("wrong sudo password", BARE)
def wrong_sudo_password(bench):
    desk = bench.workstation("sudo", secrets={"a.sudo": "quite-wrong-2"})
    desk.do("install", "all", "--set", "register=skip").expect(3, "sudo on desk-a refuses admin: the password is wrong", "Give the right one")
    bench.untouched()


def known_hosts(bench, name, change):
    """The lab's known_hosts, as change makes it of its lines."""
    lines = bench.known_hosts().read_text().splitlines()
    file = bench.folder / f"known_hosts-{name}"
    file.write_text("\n".join(change(lines)) + "\n")
    return file


@case("host key never seen before", BARE)
def unknown_key(bench):
    file = known_hosts(bench, "unknown", lambda lines: [line for line in lines if not line.startswith("192.0.2.11 ")])
    before = file.read_text()
    desk = bench.workstation("unknown", knownHosts=str(file))
    for words in (("check",), ("install", "master")):
        desk.do(*words).expect(3, "host key of desk-a", "never seen", FINGERPRINT, "batonctl host-key accept a")
    need(file.read_text() == before, "an unknown key was taken into known_hosts by itself")
    bench.untouched()
    desk.do("host-key", "accept", "a").expect(0, FINGERPRINT)
    desk.do("check").expect(0)


@case("host key changed", BARE)
def changed_key(bench):
    def exchanged(lines):
        others = [line.split(" ", 1)[1] for line in lines if line.startswith("192.0.2.12 ")]
        return [line for line in lines if not line.startswith("192.0.2.11 ")] + [f"192.0.2.11 {key}" for key in others]
    file = known_hosts(bench, "changed", exchanged)
    before = file.read_text()
    desk = bench.workstation("changed", knownHosts=str(file))
    for words in (("check",), ("install", "all")):
        desk.do(*words).expect(3, "desk-a", f"{FINGERPRINT}.*{FINGERPRINT}", "ssh-keygen -R")
    desk.do("host-key", "accept", "a").expect(3, f"{FINGERPRINT}.*{FINGERPRINT}", "ssh-keygen -R")
    need(file.read_text() == before, "a changed key was taken into known_hosts")
    bench.untouched()


@case("address that nobody has", BARE)
def unreachable(bench):
    desk = bench.workstation("nobody", hosts={"b": {"address": "192.0.2.99"}})
    desk.do("install", "all", "--set", "register=skip").expect(5, r"desk-b \(192.0.2.99, port 22\)", "down, cut off|cannot be reached")
    desk.do("status").expect(0, "desk-b does not answer", "Look at its power and network")
    bench.untouched()


@case("master and slave with one address", BARE)
def one_address(bench):
    bench.workstation("one", hosts={"b": {"address": "192.0.2.11"}}, imported=False).expect(
        2, "hosts a and b have the same address 192.0.2.11", "machine of its own")
    # Two addresses of one machine pass the profile; the hosts' own identity tells.
    bench.lab.ssh("a", "ip addr add 192.0.2.21/24 dev eth0")
    file = known_hosts(bench, "one", lambda lines: lines + [line.replace("192.0.2.11 ", "192.0.2.21 ") for line in lines])
    desk = bench.workstation("twice", knownHosts=str(file), hosts={"b": {"address": "192.0.2.21"}})
    desk.do("check").expect(3, "desk-a and desk-b are the same machine", "Correct the addresses")
    bench.untouched()


@case("host too small", BARE)
def too_small(bench):
    recipe = bench.recipe("large", requirements={"memory": "900 GB", "cores": 900, "disk": "900 GB", "systems": ["Debian"]})
    desk = bench.workstation("small", recipe=recipe)
    for words in (("check",), ("install", "all", "--set", "register=skip")):
        desk.do(*words).expect(3, "more memory", "more processor cores", "larger disk", "900")
    bench.untouched()
    wrong = bench.recipe("other", requirements={"memory": "256 MB", "cores": 1, "disk": "1 GB", "systems": ["Ubuntu"]})
    bench.workstation("system", recipe=wrong).do("check").expect(3, "Debian GNU/Linux.*Ubuntu|Ubuntu.*Debian", "Install one of these systems on desk-a")


CASES = case.taken()
