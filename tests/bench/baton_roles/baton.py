"""Baton by its own command line."""
from baton_story.cluster import peer, wait_for

from .engine import Engine


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
        self.bed.baton("failover")

    def rejoin(self):
        self.bed.baton.expect("failed-over-old-master-back")
        self.bed.baton("reconvert", "--method", "auto")
        self.settle()
