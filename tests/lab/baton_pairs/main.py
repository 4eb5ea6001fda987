"""Which pairs; the table."""
import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from baton_faults import scenes
from baton_faults.bench import Bench
from baton_story.cluster import StoryError

from .couple import OPERATIONS, Couple, name_of

QUICK = ("switchover", "prepare")  # begin with a healthy pair, and between them take the lock in both ways that there are
TRIES, QUICK_TRIES = 10, 3


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="two operations that begin with a healthy pair, as every day")
    parser.add_argument("--only", action="append", metavar="RUNBOOK", choices=[*scenes.RUNBOOKS, "race", "take-over"], help="may be repeated")
    parser.add_argument("--tries", type=int, help=f"how often both start at the same moment ({TRIES}; {QUICK_TRIES} with --quick)")
    parser.add_argument("--json", dest="file")
    parser.add_argument("--list", action="store_true", help="print both sides of the pairs")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="pairs")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


class Trial:
    def __init__(self, options, bench):
        self.options, self.bench = options, bench
        self.rows, self.races, self.failed = [], [], []

    def wanted(self, name):
        return name in self.options.only if self.options.only else not self.options.quick or name in (*QUICK, "race", "take-over")

    def run(self):
        for runbook in scenes.RUNBOOKS:
            if self.wanted(runbook):
                row = Couple(self.bench).run(runbook)
                self.rows.append(row)
                print(line(row), flush=True)
                self.note(runbook, row.complaint)
        if self.wanted("take-over"):
            self.one("take-over", lambda: Couple(self.bench).take_over() or "named by its token, the lock of a dead computer was taken over")
        if self.wanted("race"):
            for number in range(self.options.tries or (QUICK_TRIES if self.options.quick else TRIES)):
                self.one(f"race {number + 1}", lambda: "%s got it; the other: %s" % self.race())

    def race(self):
        won = Couple(self.bench).race()
        self.races.append(won)
        return won

    def one(self, name, body):
        begin, complaint = time.monotonic(), ""
        try:
            said = body()
        except (StoryError, OSError, ValueError, KeyError) as error:
            said = complaint = f"{type(error).__name__}: {error}"
        print(f"{'FAIL' if complaint else 'ok  '} {time.monotonic() - begin:6.1f} s  {name}: {said}", flush=True)
        self.note(name, complaint)

    def note(self, name, complaint):
        if complaint:
            self.failed.append(name)
            self.bench.start_afresh()


def line(row):
    by_lock = sum(reason == "lock" for reason in row.refused.values())
    others = {name: reason for name, reason in row.refused.items() if reason != "lock"}
    words = f"{row.first} held at {row.held_at}: {by_lock} refused by the lock" + "".join(f"; {name}: {reason}" for name, reason in others.items())
    words += ("; one with its checks behind it, too" if row.at_the_lock else "") + f"; {', '.join(row.looked) or 'nothing'} answered; ended {row.outcome or '–'}"
    return f"{'FAIL' if row.complaint else 'ok  '} {row.seconds:6.1f} s  {words}" + (f"\n      {row.complaint}" if row.complaint else "")


def table(rows):
    """Down: who runs. Across: who is refused; L by the lock, s by the state of the cluster."""
    names = [name_of(words) for words in OPERATIONS]
    head = [f"{'':16}" + " ".join(f"{number:>2}" for number in range(1, len(names) + 1)) + "  " + ", ".join(f"{n} {name}" for n, name in enumerate(names, 1))]
    return "\n".join(head + [f"{row.first:16}" + " ".join(f"{mark(row, name):>2}" for name in names) for row in rows])


def mark(row, name):
    return "–" if name not in row.refused else "L" if row.refused[name] == "lock" else "s"


def run(text):
    options = arguments(text)
    if options.list:
        print("runs: " + ", ".join(scenes.RUNBOOKS) + "\nis refused: " + ", ".join(name_of(words) for words in OPERATIONS))
        return 0
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-pairs-"))
    bench = Bench(options.name, options.suite, folder)
    trial, begin = Trial(options, bench), time.monotonic()
    try:
        bench.install()
        trial.run()
    finally:
        bench.down(options.keep)
    print(f"\n{table(trial.rows)}\n{time.monotonic() - begin:.0f} s")
    if options.file:
        Path(options.file).write_text(json.dumps({"suite": options.suite, "pairs": [row.told() for row in trial.rows], "races": trial.races}, indent=1) + "\n")
    if trial.failed or options.keep:
        print(f"What batonctl said: {folder}", file=sys.stderr)
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if trial.failed else 0
