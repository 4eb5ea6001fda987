"""What a tool that changes roles must be able to do to be measured, and where the tools are found by name."""
import importlib
import time

from baton_story.cluster import StoryError, peer, wait_for

# Name → module and class; a module is loaded when its engine is asked for.
ENGINES = {"baton": ("baton_roles.baton", "Baton"), "undone": ("baton_roles.baton", "Undone"), "slow-product": ("baton_roles.baton", "SlowProduct"),
           "limit": ("baton_roles.limit", "Limit"), "repmgr": ("baton_roles.repmgr", "Repmgr"),
           "pg_auto_failover": ("baton_roles.pg_auto_failover", "PgAutoFailover"), "patroni": ("baton_roles.patroni", "Patroni"),
           "repmgr-tuned": ("baton_roles.repmgr", "RepmgrTuned"), "paf-tuned": ("baton_roles.pg_auto_failover", "PgAutoFailoverTuned"),
           "patroni-tuned": ("baton_roles.patroni", "PatroniTuned"),
           # of --what reconvert, called NAME@SIZE there
           "rewind": ("baton_roles.reconvert", "Rewind"), "copy": ("baton_roles.reconvert", "Copy"),
           "rewind-by-hand": ("baton_roles.reconvert", "RewindByHand"), "copy-by-hand": ("baton_roles.reconvert", "CopyByHand"),
           "copy-limited": ("baton_roles.reconvert", "CopyLimited"), "switchover-follow": ("baton_roles.reconvert", "SwitchoverFollow")}
# Engines that work on the same lab, the first of them having installed it.
SHARED_LAB = {"limit": "baton", "undone": "baton"}

STREAMING = "select count(*) from pg_stat_replication where state = 'streaming' and replay_lsn = pg_current_wal_lsn()"
SETTLE_BOUND = 90.0


def engine_class(name):
    name = name.partition("@")[0]
    if name not in ENGINES:
        raise StoryError(f"there is no engine “{name}”: use some of {', '.join(ENGINES)}")
    module, kind = ENGINES[name]
    try:
        return getattr(importlib.import_module(module), kind)
    except ModuleNotFoundError as error:
        raise StoryError(f"engine “{name}” is not here: {error}") from error


class Engine:
    """One tool on one bed. `install` comes once, on a bed that has the product and a streaming pair under Baton."""

    name = ""
    changes_roles = True  # its switchover does
    page_allowed = False  # the page that asks users to wait is not counted as a failed request

    def __init__(self, bed):
        self.bed = bed

    def install(self):
        """Make the pair the tool's own: for another tool than Baton, `bed.without_baton()` first."""
        raise NotImplementedError

    def switchover(self):
        """The tool's planned change of roles; returns when its command has."""
        raise NotImplementedError

    def before_fault(self):
        """Once the pair is healthy, before the users come: what must be set for this tool to be the one that acts."""

    def failed_over(self):
        """After the master's death: what a person or the tool does. Returns when a command has; where a daemon acts, when the other host is
        writable (`wait_until_writable`). Whoever is dead at that time is `self.dead`, set by the scenario."""
        raise NotImplementedError

    def rejoin(self):
        """The dead host was booted again: make it a standby by the tool's documented way; returns when it streams."""
        raise NotImplementedError

    # What is the same for all of them
    dead = ""
    clicked = None  # when a person gave the order, where a tool tells that apart from its own looking around before

    def master(self):
        """The one host that is writable. Raises StoryError where that is none or both."""
        masters = [node for node in ("a", "b") if node != self.dead and self.bed.writable(node)]
        if len(masters) != 1:
            raise StoryError(f"{len(masters)} hosts are writable")
        return masters[0]

    def settle(self, bound=SETTLE_BOUND):
        """Waits until one host is the master, the other has replayed all of it, and users are served through the proxy."""
        wait_for(f"the pair of {self.name} is healthy", self.healthy, bound, 0.2)

    def healthy(self):
        if self.bed.psql(self.master(), STREAMING) != "1":
            raise StoryError("the standby does not stream, or has not replayed all")
        if not self.bed.served():
            raise StoryError("the proxy does not serve")
        return True

    def wait_until_writable(self, node, bound=60.0):
        """Watches closely, for tools that act by themselves."""
        deadline = time.monotonic() + bound
        while not self.bed.writable(node):
            if time.monotonic() > deadline:
                raise StoryError(f"{node} was not writable within {bound:.0f} s")
            time.sleep(0.05)

    def survivor(self):
        return peer(self.dead)
