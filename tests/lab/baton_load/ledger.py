"""The ledger: a file with one JSON line per finished request, and what can be said from it.

An entry: due, start, end (seconds since the epoch; due is when an open-loop writer meant to send it), kind (ticket or
list), title (of a ticket), outcome (ok, maintenance, status, error) with id, status or error; target, of the observer's.
"""

import json
import os


class Ledger:
    """Appends entries, each in one write to the file, so that what was acknowledged is on record at once."""

    def __init__(self, path):
        self.descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o644)

    def append(self, entry):
        os.write(self.descriptor, (json.dumps(entry, separators=(",", ":")) + "\n").encode())


def read_ledger(path):
    """All entries; a last line that is still being written is left out."""
    with open(path) as file:
        return [json.loads(line) for line in file if line.endswith("\n")]


class LedgerReader:
    """Follows a ledger that is being written: each look reads only what is new. A ledger that was begun anew is read anew."""

    def __init__(self, path):
        self.path, self.file, self.found, self.position = path, None, [], 0

    def entries(self):
        """All so far; a last line that is still being written comes with a later look."""
        try:
            now = os.stat(self.path)
        except FileNotFoundError:
            return []
        if self.file != now.st_ino or now.st_size < self.position:
            self.file, self.found, self.position = now.st_ino, [], 0
        with open(self.path, "rb") as file:
            file.seek(self.position)
            lines = file.read()
        whole = lines[:lines.rfind(b"\n") + 1]
        self.position += len(whole)
        self.found.extend(json.loads(line) for line in whole.splitlines())
        return list(self.found)

    def forget(self, before):
        """What ended before then is not told again."""
        self.found = [entry for entry in self.found if entry["end"] >= before]


def acknowledged(entries):
    return [entry for entry in entries if entry["kind"] == "ticket" and entry["outcome"] == "ok"]


def verify(entries, tickets):
    """Compare what was acknowledged with {id: title} as stored: an id given away again under another title is missing."""
    promised = acknowledged(entries)
    missing = [entry for entry in promised if tickets.get(entry["id"]) != entry["title"]]
    ours = {entry["title"] for entry in entries if entry["kind"] == "ticket"}
    seen, twice = set(), []
    for title in tickets.values():
        if title in seen and title in ours:
            twice.append(title)
        seen.add(title)
    return {"acknowledged": len(promised), "stored": len(tickets), "missing": missing, "twice": twice,
            "stored_but_not_acknowledged": len((ours & seen) - {entry["title"] for entry in promised})}


def summary(entries, start=None, end=None):
    """Counts, the slowest request and the longest gap without a completed write, of what touched the window.

    Without a window: from the first to the last time at which something was due.
    """
    start = min((entry["due"] for entry in entries), default=0.0) if start is None else start
    end = max((entry["due"] for entry in entries), default=0.0) if end is None else end
    inside = [entry for entry in entries if entry["due"] <= end and entry["end"] >= start]
    slowest = max(inside, key=lambda entry: entry["end"] - entry["due"], default=None)
    gap, gap_start = longest_gap([entry["end"] for entry in acknowledged(entries)], start, end)
    failed = [entry for entry in inside if entry["outcome"] in ("status", "error")]
    return {"from": start, "to": end, "requests": len(inside), "failed": len(failed),
            "maintenance": sum(entry["outcome"] == "maintenance" for entry in inside),
            "acknowledged": len(acknowledged(inside)),
            "slowest_seconds": round(slowest["end"] - slowest["due"], 3) if slowest else 0.0,
            "longest_gap_seconds": round(gap, 3), "longest_gap_from": gap_start,
            "failures": count_by(failed, lambda entry: str(entry.get("status") or entry.get("error")))}


def longest_gap(ends, start, end):
    """(seconds, from when) of the longest time within the window in which no write completed."""
    marks = [start, *sorted(mark for mark in ends if start <= mark <= end), end]
    return max(((later - earlier, earlier) for earlier, later in zip(marks, marks[1:])), default=(0.0, start))


def count_by(entries, key):
    counts = {}
    for entry in entries:
        counts[key(entry)] = counts.get(key(entry), 0) + 1
    return dict(sorted(counts.items(), key=lambda item: -item[1])[:10])


def reigns(entries):
    """Who accepted writes when: runs of acknowledged direct writes by the same data host, in order of time."""
    found = []
    for entry in sorted(acknowledged(entries), key=lambda entry: entry["end"]):
        if entry["target"] not in ("a", "b"):
            continue
        if not found or found[-1]["host"] != entry["target"]:
            found.append({"host": entry["target"], "from": entry["end"], "to": entry["end"], "writes": 0})
        found[-1]["to"] = entry["end"]
        found[-1]["writes"] += 1
    return found


def two_masters(found, shortest=2.0):
    """Times in which both hosts accepted writes: a reign between two of the other host's that is shorter than any role change.

    Neighbouring ones are joined. Returns a list of {"from", "to"}."""
    windows = []
    for before, reign, after in zip(found, found[1:], found[2:]):
        if after["from"] - before["to"] < shortest:
            if windows and before["to"] <= windows[-1]["to"]:
                windows[-1]["to"] = after["from"]
            else:
                windows.append({"from": before["to"], "to": after["from"]})
    return windows
