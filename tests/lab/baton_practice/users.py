"""Users at work on the practice lab's service desk: tests/lab/load, and what its ledger says so far."""

import json
import subprocess
import sys
import time
from pathlib import Path

from baton_lab.host import find_process
from baton_lab.lab import end_processes
from baton_lab.places import HOSTS
from baton_lab.process import LabError

TOOLS = Path(__file__).resolve().parents[1]
URL = f"http://{HOSTS['proxy']}"
RATE = 5  # tickets a second
PATIENCE = 20  # seconds until the desk must have answered them
# Who the users log in as, whoever else has registered; where nobody has, they are the first. The lab's own, and no secret.
USER, PASSWORD = "users@example.org", "practice-desk"


class Users:
    """Found again by what they run: they outlive the helper, and end with the lab."""

    def __init__(self, lab):
        self.lab = lab
        self.started = None  # kept so that it is waited for when it has ended
        self.forget()

    def forget(self):
        self.read = self.requests = self.failed = 0

    @property
    def ledger(self):
        return self.lab.folder / "users.jsonl"

    def process(self):
        if self.started is not None:
            self.started.poll()
        return find_process("load", "--ledger", str(self.ledger))

    def start(self, rate):
        if self.process() is not None:
            return
        size = self.size()
        with open(self.lab.folder / "users.log", "ab") as log:
            self.started = subprocess.Popen(
                ["ip", "netns", "exec", self.lab.switch.place_namespace("load"), sys.executable, TOOLS / "load", "--url", URL, "--rate", str(rate),
                 "--ledger", self.ledger, "--user", USER, "--password", PASSWORD, "--register", "--login-patience", "3"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        deadline = time.monotonic() + PATIENCE
        while self.size() == size:
            if self.started.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise LabError(f"the service desk lets no users in at {URL} (proxy): install it first, or bring it back")
            time.sleep(0.05)

    def size(self):
        return self.ledger.stat().st_size if self.ledger.exists() else 0

    def stop(self):
        """At once: requests that a dead host holds up are not waited for."""
        found = self.process()
        end_processes({found} if found else set())
        self.process()

    def state(self):
        self.count()
        return {"on": self.process() is not None, "requests": self.requests, "failed": self.failed}

    def count(self):
        """Whole lines that came since the last time."""
        if self.size() < self.read:
            self.forget()
        if not self.ledger.exists():
            return
        with open(self.ledger, "rb") as ledger:
            ledger.seek(self.read)
            lines = ledger.read()
        whole = lines[:lines.rfind(b"\n") + 1]
        self.read += len(whole)
        for line in whole.splitlines():
            self.requests += 1
            self.failed += json.loads(line)["outcome"] not in ("ok", "maintenance")
