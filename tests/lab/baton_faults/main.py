"""Which cells, in what order; the table; the file from which a later call goes on."""
import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from . import scenes
from .bench import Bench
from .cell import Cell, mend, run as run_cell
from .faults import FAULTS

# One of each kind, for every day. The rest is the whole matrix.
QUICK = [("switchover", "stop-old", "middle", "app killed"), ("switchover", "demote", "middle", "app killed"), ("switchover", "promote", "start", "workstation cut off"),
         ("switchover", "demote", "start", "power cut of the slave"), ("failover", "promote", "middle", "app killed"), ("reconvert", "convert", "middle", "app killed")]
MERGED = """Merged: a step's start is the end of the step before, so that only the app's own end is tried there too; what strikes hosts and lines is tried in
the middle of each step that sends something, and at the start of one that does not."""


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="some cells of each kind, as every day")
    parser.add_argument("--only", action="append", metavar="RUNBOOK", choices=scenes.RUNBOOKS, help="may be repeated")
    parser.add_argument("--step", action="append", help="may be repeated")
    parser.add_argument("--fault", action="append", help="faults whose name begins so; may be repeated")
    parser.add_argument("--json", dest="file", help="what is there already is not run again")
    parser.add_argument("--minutes", type=float, help="end after so long, between two cells")
    parser.add_argument("--again", action="store_true", help="run the failed cells of the file again")
    parser.add_argument("--list", action="store_true", help="print runbooks and faults")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="faults")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


def steps_of(bench, runbook):
    """From Baton's own table, as it tells them before a run: [(id, node, is it at or past the point of no return)]."""
    master = bench.desk.status()["assessment"]["master"]
    words = scenes.command(runbook, scenes.set_scene(bench, runbook, master))
    outline = next(line for line in bench.desk.do("--json", "--dry-run", *words).lines if line.get("event") == "outline")
    steps, past = [], False
    for step in outline["steps"]:
        past = past or step.get("pointOfNoReturn", False)
        steps.append((step["id"], step.get("node", ""), past))
    return steps


def cells_of(runbook, steps, options):
    for step, node, past in steps:
        for fault in FAULTS:
            for point in ("start", "middle"):
                if options.quick and (runbook, step, point, fault.name) not in QUICK:
                    continue
                if (options.step and step not in options.step) or (options.fault and not any(fault.name.startswith(word) for word in options.fault)):
                    continue
                yield Cell(runbook, step, point, fault.name, node, past_return=past), fault


class Matrix:
    def __init__(self, options, bench):
        self.options, self.bench = options, bench
        self.file = Path(options.file) if options.file else None
        self.cells = [Cell(**told) for told in json.loads(self.file.read_text())["cells"]] if self.file and self.file.exists() else []
        if options.again:
            self.cells = [cell for cell in self.cells if cell.passed or cell.skipped]
        self.deadline = time.monotonic() + options.minutes * 60 if options.minutes else None

    def run(self):
        for runbook in self.options.only or scenes.RUNBOOKS:
            if self.options.quick and not any(cell[0] == runbook for cell in QUICK):
                continue
            steps = steps_of(self.bench, runbook)
            self.restore(runbook)
            for cell, fault in cells_of(runbook, steps, self.options):
                if self.deadline and time.monotonic() > self.deadline:
                    return
                self.one(cell, fault)

    def restore(self, runbook):
        """After a scene that no run has used up."""
        cell = Cell(runbook, "", "start", "app killed", master=self.bench.desk.status()["assessment"]["master"])
        mend(self.bench, cell)

    def one(self, cell, fault):
        done = {one.key: one for one in self.cells}
        if cell.key in done:
            return
        # The rule of MERGED: the middle comes first where there is one.
        if cell.point == "start" and not fault.kills_app and not self.options.quick:
            middle = Cell(cell.runbook, cell.step, "middle", cell.fault, cell.node, past_return=cell.past_return)
            self.one(middle, fault)
            found = next(one for one in self.cells if one.key == middle.key)
            if found.skipped != "the step sends nothing":
                return
        cell.skipped = fault.skip(cell)
        if not cell.skipped:
            run_cell(self.bench, cell)
        self.cells.append(cell)
        self.keep()
        print(line(cell), flush=True)
        if cell.complaint:
            self.bench.start_afresh()

    def keep(self):
        if self.file:
            self.file.write_text(json.dumps({"suite": self.options.suite, "cells": [cell.told() for cell in self.cells]}, indent=1) + "\n")


def line(cell):
    word = "skip" if cell.skipped else "ok  " if cell.passed else "FAIL"
    what = cell.skipped or f"{cell.outcome}; outage {cell.outage_ms} ms" + (f"; {cell.tickets_announced} tickets went with the master" if cell.tickets_announced else "")
    way = f"; then {', '.join(cell.way_back)}" if cell.way_back else ""
    return f"{word} {cell.seconds:6.1f} s  {cell.key}: {what}{way}" + (f"\n      {cell.complaint}" if cell.complaint else "")


def summary(cells):
    rows = [f"{'runbook':16}{'cells':>6}{'passed':>8}{'skipped':>9}{'outage ms, median':>20}{'worst':>9}{'double masters':>16}{'missing':>9}"]
    for runbook in dict.fromkeys(cell.runbook for cell in cells):
        of = [cell for cell in cells if cell.runbook == runbook]
        ran = [cell for cell in of if not cell.skipped]
        gaps = [cell.outage_ms for cell in ran] or [0]
        rows.append(f"{runbook:16}{len(ran):6}{sum(cell.passed for cell in ran):8}{len(of) - len(ran):9}{statistics.median(gaps):20.0f}{max(gaps):9}"
                    f"{sum(cell.double_master for cell in ran):16}{sum(cell.tickets_missing for cell in ran):9}")
    return "\n".join(rows)


def run(text):
    options = arguments(text)
    if options.list:
        print("runbooks: " + ", ".join(scenes.RUNBOOKS) + "\nfaults: " + ", ".join(fault.name for fault in FAULTS))
        return 0
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-faults-"))
    bench = Bench(options.name, options.suite, folder)
    matrix = Matrix(options, bench)
    try:
        bench.install()
        matrix.run()
    finally:
        bench.down(options.keep)
    print(f"\n{summary(matrix.cells)}\n{MERGED}")
    failed = [cell for cell in matrix.cells if not cell.passed and not cell.skipped]
    print(f"What batonctl said: {folder}" if failed or options.keep else "All cells that ran have passed.", file=sys.stderr)
    return 1 if failed else 0
