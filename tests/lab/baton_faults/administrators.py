"""More people: each at a computer of their own, so that a lock names them apart."""
from baton_badinput.bench import Workstation

# Operations as the lock names them to others, by the command that starts them.
TITLES = {"switchover": "Switch over", "failover": "Fail over", "reconvert": "Reconvert old master", "rebuild-slave": "Rebuild slave",
          "restart-master": "Restart master safely", "maintenance on": "Start maintenance", "maintenance off": "End maintenance",
          "reindex": "Rebuild search index", "prepare": "Prepare", "resolve": "Resolve two masters", "uninstall": "Remove Baton from the hosts",
          "install all": "Install", "install master": "Install master", "install slave": "Install slave", "install proxy": "Install HAProxy"}


class Administrator(Workstation):
    """batonctl as somebody else runs it: a computer's name, a store and secrets of their own; the same cluster."""

    def __init__(self, bench, computer):
        super().__init__(bench, f"{computer}-{bench.installed}")
        self.computer = computer

    def command(self, *words):
        """A host name of its own is a namespace (unshare --uts); what runs in the end is batonctl itself, so that a signal reaches it."""
        made = super().command(*words)
        at = made.index("--") + 1
        return [*made[:at], "unshare", "--uts", "sh", "-c", 'hostname "$0" && exec "$@"', self.computer, *made[at:]]


def administrator(bench, computer):
    """One who knows the bench's cluster; made once per installation of it."""
    known = bench.__dict__.setdefault("administrators", {})
    key = (computer, bench.installed)
    if key not in known:
        known[key] = bench.introduce(Administrator(bench, computer), bench.build("plain"))
    return known[key]


def refusal(ended, holder, operation):
    """"" when a refused operation was told who, what and since when; else what is wrong with it."""
    if ended.code == 0:
        return "was let in"
    text = ended.text
    missing = [what for what, there in (("who", holder in text), ("what", operation in text), ("since when", "since" in text.lower())) if not there]
    return f"was not told {', '.join(missing)}: {ended.tail()}" if missing else ""
