"""The load of one run: started on the bed of the engine whose turn it is, with a ledger of its own."""
import json
import signal
import subprocess
from pathlib import Path

from baton_story.cluster import StoryError, wait_for

from .bed import PASSWORD, URL, USER

LONGEST_END = 60.0  # what is under way at the end is given up after 40 s


class Users:
    def __init__(self, folder, rate, slow):
        self.folder, self.rate, self.slow = folder, rate, slow
        self.number, self.process, self.facts = 0, None, {}
        self.log = self.ledger = None

    def start(self, bed):
        """Returns when they are logged in and have written."""
        self.number += 1
        self.ledger, self.log = (self.folder / f"{kind}-{self.number}" for kind in ("ledger", "load"))
        self.ledger.unlink(missing_ok=True)
        self.process = bed.lab.in_background("load", [
            "/usr/bin/python3", str(Path(__file__).with_name("load.py")), "--url", URL, "--ledger", str(self.ledger), "--rate", str(self.rate),
            "--clients-slow", str(self.slow), "--user", USER, "--password", PASSWORD], self.log)
        try:
            wait_for("tickets are acknowledged", self.at_work, 40, 0.1)
        except StoryError as error:
            self.stop()
            raise StoryError(f"{error}: {self.log.read_text()[-300:]}") from error

    def at_work(self):
        return sum(entry["outcome"] == "ok" for entry in self.entries()) > 20

    def stop(self):
        """Ends it in order: what is under way is finished, the facts about the load itself are kept."""
        process, self.process, self.facts = self.process, None, {}
        if process is None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(LONGEST_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        last = (self.log.read_text().strip().splitlines() or [""])[-1]
        if process.returncode == 0 and last.startswith("{"):
            self.facts = {f"load_{key}": value for key, value in json.loads(last).items()}

    def entries(self):
        if not self.ledger.exists():
            return []
        with open(self.ledger) as file:
            return [json.loads(line) for line in file if line.endswith("\n")]

    def prefix(self):
        """What the titles of this run begin with."""
        title = next(entry["title"] for entry in self.entries() if entry["kind"] == "ticket")
        return title.rpartition("-")[0] + "-"
