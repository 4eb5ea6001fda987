"""Which cells, in what order; the table; the file from which a later call goes on."""
import argparse
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from baton_story.cluster import peer

from . import merge, scenes
from .bench import Bench
from .cell import Cell, mend, run as run_cell
from .faults import FAULTS, fault_named

# One of each kind, for every day. The rest is the whole matrix.
QUICK = [("switchover", "stop-old", "middle", "app killed"), ("switchover", "demote", "middle", "app killed"), ("switchover", "promote", "start", "workstation cut off"),
         ("switchover", "demote", "start", "power cut of the slave"), ("failover", "promote", "middle", "app killed"), ("reconvert", "convert", "middle", "app killed")]


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="some cells of each kind, as every day")
    parser.add_argument("--only", action="append", metavar="RUNBOOK", choices=scenes.RUNBOOKS, help="may be repeated")
    parser.add_argument("--step", action="append", help="may be repeated")
    parser.add_argument("--fault", action="append", help="faults whose name begins so; may be repeated")
    parser.add_argument("--json", dest="file", help="what is there already is not run again")
    parser.add_argument("--minutes", type=float, help="end after so long, between two cells")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="labs at once, NAME-1 to NAME-N")
    parser.add_argument("--again", action="store_true", help="run the failed cells of the file again")
    parser.add_argument("--list", action="store_true", help="print runbooks and faults")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="faults")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


def steps_of(bench, runbook):
    master = scenes.set_scene(bench, runbook, bench.master())
    return outlined(bench, scenes.command(runbook, master), master)


def outlined(bench, words, master):
    """From Baton's own table, as it tells them before a run: [(id, role of its host, is it at or past the point of no return)]."""
    outline = next(line for line in bench.desk.do("--json", "--dry-run", *words).lines if line.get("event") == "outline")
    steps, past = [], False
    for step in outline["steps"]:
        past = past or step.get("pointOfNoReturn", False)
        node = step.get("node", "")
        steps.append((step["id"], {master: "master", peer(master): "slave"}.get(node, node), past))
    return steps


def cells_of(runbook, steps, options):
    """Groups of cells of one step and fault; each group is one lab's work, in its order."""
    for step, role, past in steps:
        for fault in FAULTS:
            if (options.step and step not in options.step) or (options.fault and not any(fault.name.startswith(word) for word in options.fault)):
                continue
            points = [point for point in ("middle", "start") if not options.quick or (runbook, step, point, fault.name) in QUICK]
            cells = [Cell(runbook, step, point, fault.name, role, past_return=past) for point in points]
            if cells and fault.where(cells[0]):
                yield cells


class Matrix:
    """The cells that were run and those still to be run; several labs work on it at once."""

    def __init__(self, options):
        self.options = options
        self.file = Path(options.file) if options.file else None
        self.cells = [Cell(**told) for told in json.loads(self.file.read_text())["cells"]] if self.file and self.file.exists() else []
        if options.again:
            self.cells = [cell for cell in self.cells if cell.passed or cell.skipped]
        self.deadline = time.monotonic() + options.minutes * 60 if options.minutes else None
        self.runbooks = deque(runbook for runbook in options.only or scenes.RUNBOOKS if not options.quick or any(cell[0] == runbook for cell in QUICK))
        self.waiting = deque()
        self.silent = {(cell.runbook, cell.step) for cell in self.cells if cell.skipped == merge.SENDS_NOTHING}
        self.lock = threading.Lock()  # of all of the above, and of the output

    def work(self, bench):
        """Until nothing is left or the time is over."""
        while group := self.next_group(bench):
            for cell in group:
                self.one(bench, cell)

    def next_group(self, bench):
        with self.lock:
            if self.deadline and time.monotonic() > self.deadline:
                return None
            while not self.waiting and self.runbooks:
                runbook = self.runbooks.popleft()
                steps = steps_of(bench, runbook)
                restore(bench, runbook)
                done = {cell.key for cell in self.cells}
                groups = ([cell for cell in group if cell.key not in done] for group in cells_of(runbook, steps, self.options))
                self.waiting.extend(group for group in groups if group)
            return self.waiting.popleft() if self.waiting else None

    def one(self, bench, cell):
        fault = fault_named(cell.fault)
        if cell.runbook in merge.NOBODY_SERVED:
            cell.begin(bench.master())
        cell.skipped = fault.skip(cell) or merge.merged(cell) or self.by_the_middle(cell, fault)
        if not cell.skipped:
            run_cell(bench, cell)
        with self.lock:
            self.cells.append(cell)
            if cell.skipped == merge.SENDS_NOTHING:
                self.silent.add((cell.runbook, cell.step))
            self.keep()
            print(line(cell), flush=True)
        if cell.complaint:
            bench.start_afresh()

    def by_the_middle(self, cell, fault):
        silent = (cell.runbook, cell.step) in self.silent
        if cell.point == "middle":
            return merge.SENDS_NOTHING if silent else ""
        return "" if silent or fault.kills_app or self.options.quick else "merged: the middle stands for it"

    def keep(self):
        if self.file:
            self.file.write_text(json.dumps({"suite": self.options.suite, "cells": [cell.told() for cell in self.cells]}, indent=1) + "\n")


def restore(bench, runbook):
    """After a scene that no run has used up."""
    mend(bench, Cell(runbook, "", "start", "app killed", master=bench.master()))


def on_a_lab(matrix, bench):
    try:
        bench.install()
        matrix.work(bench)
    finally:
        bench.down(matrix.options.keep)


def line(cell):
    word = "skip" if cell.skipped else "ok  " if cell.passed else "FAIL"
    what = cell.skipped or f"{cell.outcome}; outage {cell.outage_ms} ms" + (f"; {cell.tickets_announced} tickets went with the master" if cell.tickets_announced else "")
    way = f"; then {', '.join(cell.way_back)}" if cell.way_back else ""
    return f"{word} {cell.seconds:6.1f} s  {cell.key}: {what}{way}" + (f"\n      {cell.complaint}" if cell.complaint else "")


def summary(cells):
    rows = [f"{'runbook':16}{'cells':>6}{'passed':>8}{'skipped':>9}{'outage ms, median':>20}{'worst':>9}{'of those told':>15}{'told after':>12}{'double masters':>16}{'missing':>9}"]
    for runbook in dict.fromkeys(cell.runbook for cell in cells):
        of = [cell for cell in cells if cell.runbook == runbook]
        ran = [cell for cell in of if not cell.skipped]
        told = [cell for cell in ran if cell.told_ms]  # outages that a person ends
        gaps = [cell.outage_ms for cell in ran if cell not in told] or [0]
        rows.append(f"{runbook:16}{len(ran):6}{sum(cell.passed for cell in ran):8}{len(of) - len(ran):9}{statistics.median(gaps):20.0f}{max(gaps):9}"
                    f"{max((cell.outage_ms for cell in told), default=0):15}{max((cell.told_ms for cell in told), default=0):12}"
                    f"{sum(cell.double_master for cell in ran):16}{sum(cell.tickets_missing for cell in ran):9}")
    return "\n".join(rows)


def run(text):
    options = arguments(text)
    if options.list:
        print("runbooks: " + ", ".join(scenes.RUNBOOKS) + "\nfaults: " + ", ".join(fault.name for fault in FAULTS))
        return 0
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-faults-"))
    matrix = Matrix(options)
    benches = []
    for number in range(1, options.jobs + 1):
        (folder / str(number)).mkdir()
        benches.append(Bench(options.name if options.jobs == 1 else f"{options.name}-{number}", options.suite, folder / str(number)))
    with ThreadPoolExecutor(options.jobs) as pool:
        for ended in [pool.submit(on_a_lab, matrix, bench) for bench in benches]:
            ended.result()
    print(f"\n{summary(matrix.cells)}\n{merge.rule()}")
    failed = [cell for cell in matrix.cells if not cell.passed and not cell.skipped]
    print(f"What batonctl said: {folder}" if failed or options.keep else "All cells that ran have passed.", file=sys.stderr)
    return 1 if failed else 0
