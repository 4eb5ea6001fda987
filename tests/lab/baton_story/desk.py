"""The users: tickets through the proxy, every acknowledged one written down, and what became of them."""
import csv
import json
import signal
import subprocess
import time

from baton_load.ledger import LedgerReader, acknowledged

from .cluster import ADDRESSES, HERE, StoryError, wait_for


class Users:
    def __init__(self, lab, folder, rate=20):
        self.lab, self.ledger, self.rate = lab, folder / "ledger.jsonl", rate
        self.reader = LedgerReader(self.ledger)
        self.log = folder / "load.log"
        self.process = None

    def start(self):
        self.process = self.lab.in_background("load", [
            "/usr/bin/python3", str(HERE / "load"), "--url", f"http://{ADDRESSES['proxy']}", "--rate", str(self.rate), "--ledger", str(self.ledger),
            "--user", "root@example.test", "--password", "story-pw-1"], self.log)
        wait_for("tickets are acknowledged", lambda: len(self.acknowledged()) > 20, 60)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process = None

    def entries(self):
        return [entry for entry in self.reader.entries() if "start" in entry]

    def acknowledged(self):
        return acknowledged(self.entries())

    def since(self, begin, end=None):
        """Requests that were under way at any time between the two (seconds of time.time())."""
        return [e for e in self.entries() if e["end"] >= begin and e["start"] <= (end or time.time())]

    def failed(self, begin, end=None):
        return [e for e in self.since(begin, end) if e["outcome"] != "ok"]

    def served_again(self, after, bound=90):
        """Waits for a ticket that was begun after `after` and acknowledged; returns seconds from `after` to its answer."""
        answer = []

        def served():
            answer[:] = [e for e in self.acknowledged() if e["start"] > after]
            return bool(answer)
        wait_for("a ticket is acknowledged again", served, bound, 0.5)
        return min(e["end"] for e in answer) - after


def tickets_on(lab, node):
    return {int(line) for line in lab.psql(node, "select id from tickets").split() if line}


def titles_on(lab, node):
    """The title of each ticket by its number."""
    lines = lab.psql(node, "select id || ' ' || title from tickets").splitlines()
    return {int(number): title for number, _, title in (line.partition(" ") for line in lines)}


def rows_put_aside(baton, lab, node):
    """What the last run's report says was put aside on a host: its tables, and the tickets in the file, title by number."""
    rows = json.loads(json.loads(baton("report", "--format", "json"))["facts"]["aside-rows"])
    tickets = {}
    for table in rows["tables"]:
        if table["table"] == "tickets" and table["file"]:
            text = lab.ssh(node, f"cat '{rows['folder']}/{table['file']}'")
            tickets = {int(row["id"]): row["title"] for row in csv.DictReader(text.splitlines())}
    return rows["tables"], tickets


def fingerprint(lab, node):
    """One line that is the same on two hosts when all tables of the product hold the same rows."""
    return lab.psql(node, "select count(*), coalesce(md5(string_agg(t::text, ',' order by id)), '-') from tickets t") + " " + \
        lab.psql(node, "select count(*), coalesce(md5(string_agg(u::text, ',' order by id)), '-') from users u")


def equal_databases(lab, bound=60):
    last = {}

    def same():
        last.update({node: fingerprint(lab, node) for node in ("a", "b")})
        return last["a"] == last["b"]
    try:
        wait_for("both databases are equal", same, bound)
    except StoryError:
        return False
    return True
