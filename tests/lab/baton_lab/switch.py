"""The lab's network: a bridge in a namespace of its own, and one namespace per host and post with a veth to it.

No interface of the lab ever appears in the machine's own namespace. Cables and cuts are made on the switch's side,
so that nothing a host does can undo them: a cable is pulled by taking the switch's port down (the host sees the carrier go, as with a
real cable), a cut between two is a pair of hardware addresses that the bridge does not forward.
"""

import json

from .places import ADDRESSES
from .process import LabError, run, succeeds

RULES = """
table bridge lab {
  set cuts { type ether_addr . ether_addr; }
  chain forward {
    type filter hook forward priority 0; policy accept;
    ether saddr . ether daddr @cuts drop;
  }
}
"""


def hardware_address(place):
    return "02:00:" + ":".join(f"{int(part):02x}" for part in ADDRESSES[place].split("."))


class Switch:
    """The bridge and the namespaces of one lab."""

    def __init__(self, lab_name):
        self.prefix = f"baton-{lab_name}-"
        self.namespace = self.prefix + "switch"

    def place_namespace(self, place):
        return self.prefix + place

    def all_namespaces(self):
        ours = {self.namespace, *(self.place_namespace(place) for place in ADDRESSES)}
        return [name for name in existing_namespaces() if name in ours]

    def ensure(self):
        if self.namespace not in existing_namespaces():
            run("ip", "netns", "add", self.namespace)
        if not succeeds("ip", "-n", self.namespace, "link", "show", "br0"):
            run("ip", "-n", self.namespace, "link", "add", "br0", "type", "bridge", "forward_delay", "0")
            run("ip", "-n", self.namespace, "link", "set", "br0", "up")
        if not succeeds("ip", "netns", "exec", self.namespace, "nft", "list", "table", "bridge", "lab"):
            run("ip", "netns", "exec", self.namespace, "nft", "-f", "-", text_in=RULES)

    def has_place(self, place):
        return (self.place_namespace(place) in existing_namespaces()
                and succeeds("ip", "-n", self.place_namespace(place), "link", "show", "eth0"))

    def replug(self, place, up=True):
        """A fresh namespace for the place, as after power-on: no socket of an earlier life answers from it."""
        namespace = self.place_namespace(place)
        run("ip", "-n", self.namespace, "link", "del", place, check=False)
        if namespace in existing_namespaces():
            run("ip", "netns", "del", namespace)
        run("ip", "netns", "add", namespace)
        run("ip", "link", "add", "eth0", "address", hardware_address(place), "netns", namespace,
            "type", "veth", "peer", "name", place, "netns", self.namespace)
        run("ip", "-n", self.namespace, "link", "set", place, "master", "br0", "up" if up else "down")
        run("ip", "-n", namespace, "link", "set", "lo", "up")
        run("ip", "-n", namespace, "link", "set", "eth0", "up")
        run("ip", "-n", namespace, "address", "add", ADDRESSES[place] + "/24", "dev", "eth0")

    def set_cable(self, place, plugged):
        run("ip", "-n", self.namespace, "link", "set", place, "up" if plugged else "down")

    def cable_plugged(self, place):
        shown = run("ip", "-n", self.namespace, "-json", "link", "show", place, check=False)
        return bool(shown) and "UP" in json.loads(shown)[0]["flags"]

    def cut(self, one, other):
        self._change_cuts("add", one, other)

    def heal(self, one, other):
        if frozenset((one, other)) in self.cuts():
            self._change_cuts("delete", one, other)

    def _change_cuts(self, verb, one, other):
        if one == other:
            raise LabError(f"{one} can't be cut off from itself")
        first, second = hardware_address(one), hardware_address(other)
        run("ip", "netns", "exec", self.namespace, "nft", verb, "element", "bridge", "lab", "cuts",
            f"{{ {first} . {second}, {second} . {first} }}")

    def cuts(self):
        """The pairs of places that can't hear each other, as frozensets."""
        shown = run("ip", "netns", "exec", self.namespace, "nft", "-j", "list", "set", "bridge", "lab", "cuts", check=False)
        sets = [entry["set"] for entry in json.loads(shown)["nftables"] if "set" in entry] if shown else []
        names = {hardware_address(place): place for place in ADDRESSES}
        return {frozenset(names[address] for address in element["concat"])
                for found in sets for element in found.get("elem", [])}

    def processes(self):
        """Process ids that live in one of the namespaces, the hosts' own included."""
        return {int(pid) for namespace in self.all_namespaces()
                for pid in run("ip", "netns", "pids", namespace, check=False).split()}

    def remove(self):
        if self.namespace in existing_namespaces():
            for place in ADDRESSES:
                run("ip", "-n", self.namespace, "link", "del", place, check=False)
        for namespace in self.all_namespaces():
            run("ip", "netns", "del", namespace)


def existing_namespaces():
    return [line.split()[0] for line in run("ip", "netns", "list").splitlines() if line]
