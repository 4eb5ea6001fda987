"""Baton by its own command line."""
import datetime
import json
import signal
import subprocess

from baton_story.cluster import StoryError, peer, wait_for

from .engine import Engine

LONGEST_RUN = 300.0  # seconds


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


class Undone(Baton):
    """A switchover that a person cancels when the old master's database has just been told to stop: the latest at which it is undone."""

    name, changes_roles = "undone", False

    def switchover(self):
        command = self.bed.baton.command("--yes", "--json", "switchover")
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as going:
            said = []
            for line in going.stdout:
                said.append(line)
                if '"event":"step-started"' in line and '"step":"stop-old"' in line:
                    going.send_signal(signal.SIGINT)
            code = going.wait(LONGEST_RUN)
        ended = [json.loads(line)["report"]["outcome"] for line in said if '"report"' in line]
        if code != 1 or ended != ["undone"]:
            raise StoryError(f"exit {code}, outcome {ended}: {''.join(said[-5:])}")


class SlowProduct(Baton):
    """The same, with a product that takes a minute to start and can't wait warm on the slave. Users may be shown the page that asks to wait."""

    name, page_allowed = "slow-product", True
    START = 60  # seconds
    PROPERTIES = "/opt/flotomate/main-server/config/server.properties"

    def install(self):
        for node in ("a", "b"):
            self.bed.root(node, f"sed -i 's/^start.delay.seconds=.*/start.delay.seconds={self.START}/' {self.PROPERTIES} && grep -q '={self.START}$' {self.PROPERTIES}")
        self.bed.root(peer(self.master()), "systemctl stop ft-main-server")
        folder = self.bed.folder
        recipe = folder / "slow.recipe.json"
        recipe.write_text(json.dumps({"extends": "flotomate-service-desk-lab", "id": "slow", "name": "Lab, slow to start", "warmStandby": False}))
        profile = json.loads((folder / "profile.json").read_text()) | {"recipe": str(recipe)}
        (folder / "slow.json").write_text(json.dumps(profile))
        self.bed.baton("profile", "import", "--replace", str(folder / "slow.json"))
