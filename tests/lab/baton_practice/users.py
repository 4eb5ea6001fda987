"""Users at work on the practice lab's service desk: tests/lab/load, and what its ledger says so far."""

import json
import signal
import subprocess
import sys
from pathlib import Path

from baton_lab.places import HOSTS
from baton_lab.process import LabError

TOOLS = Path(__file__).resolve().parents[1]
URL = f"http://{HOSTS['proxy']}"
RATE = 5  # tickets a second
# Who the users log in as; the desk is registered with it where nobody has registered it. The lab's own, and no secret.
USER, PASSWORD = "users@example.org", "practice-desk"


class Users:
    def __init__(self, lab):
        self.lab = lab
        self.process = None
        self.read = 0  # bytes of the ledger that are counted
        self.requests = self.failed = 0

    @property
    def ledger(self):
        return self.lab.folder / "users.jsonl"

    def in_load(self, *command):
        return ["ip", "netns", "exec", self.lab.switch.place_namespace("load"), *command]

    def is_registered(self):
        asked = subprocess.run(self.in_load("curl", "-fsS", "--max-time", "10", f"{URL}/register?json=1"), capture_output=True, text=True)
        if asked.returncode != 0:
            raise LabError(f"the service desk does not answer users at {URL}: install it first, or bring it back ({asked.stderr.strip()})")
        return '"registered": true' in asked.stdout or '"registered":true' in asked.stdout

    def register(self):
        fields = {"name": "Users", "email": USER, "password": PASSWORD}
        words = [word for key, value in fields.items() for word in ("--data-urlencode", f"{key}={value}")]
        done = subprocess.run(self.in_load("curl", "-fsS", "--max-time", "20", *words, f"{URL}/register"), capture_output=True, text=True)
        if done.returncode != 0:
            raise LabError(f"the service desk could not be registered: {done.stderr.strip()}")

    def start(self):
        if self.is_on():
            return
        self.lab.facts()
        if not self.is_registered():
            self.register()
        log = open(self.lab.folder / "users.log", "ab")
        self.process = subprocess.Popen(
            self.in_load(sys.executable, str(TOOLS / "load"), "--url", URL, "--rate", str(RATE), "--ledger", str(self.ledger),
                         "--user", USER, "--password", PASSWORD),
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)

    def is_on(self):
        return self.process is not None and self.process.poll() is None

    def stop(self):
        if self.is_on():
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(40)  # requests that are under way are waited for
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process = None

    def state(self):
        self.count()
        return {"on": self.is_on(), "requests": self.requests, "failed": self.failed}

    def count(self):
        """Whole lines that came since the last time."""
        if not self.ledger.exists():
            self.read = self.requests = self.failed = 0
            return
        with open(self.ledger, "rb") as ledger:
            ledger.seek(self.read)
            lines = ledger.read()
        whole = lines[:lines.rfind(b"\n") + 1]
        self.read += len(whole)
        for line in whole.splitlines():
            entry = json.loads(line)
            if "outcome" in entry:
                self.requests += 1
                self.failed += entry["outcome"] not in ("ok", "maintenance")
