"""Baton by its own command line."""
import datetime
import json

from baton_story.cluster import StoryError, peer, wait_for

from .engine import Engine


def started(said):
    """When the run began: what a click in the window, or the typed confirmation, begins. Seconds since the epoch."""
    for line in said.splitlines():
        if '"event":"started"' in line:
            return datetime.datetime.fromisoformat(json.loads(line)["at"].replace("Z", "+00:00")).timestamp()
    raise StoryError("the run did not say when it started")


class Baton(Engine):
    name = "baton"

    def install(self):
        """Nothing: the bed is Baton's already."""

    def switchover(self):
        self.bed.baton("switchover")

    def before_fault(self):
        """The product's own agent would take over: here it is a person with Baton who does."""
        self.bed.agent(peer(self.master()), False)

    def failed_over(self):
        wait_for("Baton sees that the master is down", lambda: self.bed.baton.situation() == "master-down", 60, 0.2)
        said = self.bed.baton("--json", "failover")
        self.clicked = started(said)

    def rejoin(self):
        self.bed.baton.expect("failed-over-old-master-back")
        self.bed.baton("reconvert", "--method", "auto")
        self.settle()
