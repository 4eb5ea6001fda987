"""Which mutants, in what order; the table; what counts as found out."""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from baton_faults import scenes
from baton_faults.bench import Bench
from baton_faults.cell import Cell, run as run_cell
from baton_faults.main import line, outlined
from baton_story.cluster import StoryError

from . import byhand
from .table import MUTANTS, SAFETY
from .workshop import Workshop, WorkshopError, applies


@dataclass
class Verdict:
    mutant: str
    breaks: str
    cell: str = ""
    caught_by: str = ""  # the complaint, or what the observer saw
    wrong: str = ""
    build_seconds: float = 0.0
    seconds: float = 0.0


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", metavar="NAME", choices=[mutant.name for mutant in MUTANTS] + [byhand.NAME], help="may be repeated")
    parser.add_argument("--json", dest="file", help="the table goes here as well")
    parser.add_argument("--matrix", help="what `faults --json` has written: there the cells have passed with what is not broken")
    parser.add_argument("--list", action="store_true", help="print what would be tried")
    parser.add_argument("--check", action="store_true", help="only whether each patch still applies to the checkout")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="mutants")
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


def key(cell):
    return "/".join(cell)


def try_cell(bench, told):
    """The cell as it came out. The pair is healthy before."""
    runbook, step, point, fault = told
    role, past = next(told[1:] for told in outlined(bench, scenes.command(runbook, ""), bench.master()) if told[0] == step)
    cell = Cell(runbook, step, point, fault, role, past_return=past)
    run_cell(bench, cell)
    print("  " + line(cell).replace("\n", "\n  "), flush=True)
    return cell


@contextmanager
def noted(verdict):
    try:
        yield
    except (WorkshopError, StoryError, subprocess.SubprocessError, OSError, ValueError, KeyError) as error:
        verdict.wrong = f"{type(error).__name__}: {error}"


class Trial:
    """All of it, on labs of one name, one after the other."""

    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.workshop = None
        self.verdicts = []
        self.chosen = [mutant for mutant in MUTANTS if not options.only or mutant.name in options.only]
        self.by_hand_too = not options.only or byhand.NAME in options.only

    def with_bench(self, name, binaries, body):
        """body(bench), on freshly installed hosts, with the batonctl of that folder."""
        os.environ["BATON_BIN"] = str(binaries)
        folder = self.folder / f"lab-{name}"
        folder.mkdir()
        bench = Bench(self.options.name, self.options.suite, folder)
        try:
            bench.install()
            return body(bench)
        finally:
            bench.down(self.options.keep)

    def run(self):
        self.workshop = Workshop(self.folder)
        for mutant in self.chosen:
            self.verdicts.append(self.one(mutant))
            self.tell(self.verdicts[-1])
        if any(verdict.cell for verdict in self.verdicts) or self.by_hand_too:
            self.with_bench("sound", self.workshop.sound(), self.what_is_not_broken)

    def one(self, mutant):
        verdict, begin = Verdict(mutant.name, mutant.breaks), time.monotonic()
        print(f"{mutant.name}: {mutant.breaks}", flush=True)
        with noted(verdict):
            binaries = self.workshop.mutant(mutant.name)
            verdict.build_seconds = round(time.monotonic() - begin, 1)
            self.with_bench(mutant.name, binaries, lambda bench: self.hunt(bench, mutant, verdict))
        verdict.seconds = round(time.monotonic() - begin, 1)
        return verdict

    @staticmethod
    def hunt(bench, mutant, verdict):
        """One cell that fails as expected is enough; the next one begins on new hosts."""
        for told in mutant.cells:
            cell = try_cell(bench, told)
            if re.search(mutant.expects, cell.complaint) and re.search(SAFETY, cell.complaint):
                verdict.cell, verdict.caught_by = cell.key, cell.complaint
                return
            if cell.complaint and told != mutant.cells[-1]:
                bench.start_afresh()
        verdict.wrong = "not found out by " + ", ".join(key(told) for told in mutant.cells)

    def what_is_not_broken(self, bench):
        """The cells that have found something out must pass; and then two masters, by hand."""
        print("sound: with what is not broken the same cells pass", flush=True)
        matrix = self.matrix()
        for verdict in self.verdicts:
            if not verdict.cell:
                continue
            told = matrix.get(verdict.cell) or try_cell(bench, verdict.cell.split("/")).told()
            if not told["passed"]:
                verdict.wrong = f"{verdict.cell} fails with what is not broken, too: {told['complaint'] or told['skipped']}"
                self.tell(verdict)
                bench.start_afresh()
        if self.by_hand_too:
            self.verdicts.append(self.by_hand(bench))
            self.tell(self.verdicts[-1])

    def matrix(self):
        if not self.options.matrix:
            return {}
        cells = [Cell(**told) for told in json.loads(Path(self.options.matrix).read_text())["cells"]]
        return {cell.key: cell.told() for cell in cells if cell.passed or cell.complaint}

    @staticmethod
    def by_hand(bench):
        verdict, begin = Verdict(byhand.NAME, byhand.BREAKS), time.monotonic()
        print(f"{byhand.NAME}: {byhand.BREAKS}", flush=True)
        with noted(verdict):
            verdict.caught_by = byhand.try_it(bench)
        verdict.seconds = round(time.monotonic() - begin, 1)
        return verdict

    @staticmethod
    def tell(verdict):
        word = "MISSED" if verdict.wrong else "caught"
        print(f"{word} {verdict.seconds:6.1f} s  {verdict.mutant}: {verdict.wrong or verdict.caught_by}\n", flush=True)


def table(verdicts):
    rows = [f"{'mutant':24} {'caught in':58} by what"]
    for verdict in verdicts:
        by = "MISSED: " + verdict.wrong if verdict.wrong else verdict.caught_by
        rows.append(f"{verdict.mutant:24} {verdict.cell or '–':58} {by.splitlines()[0]}")
    return "\n".join(rows)


def run(text):
    options = arguments(text)
    if options.list:
        for mutant in MUTANTS:
            print(f"{mutant.name}: {mutant.breaks}\n" + "\n".join(f"    {key(cell)}" for cell in mutant.cells))
        print(f"{byhand.NAME}: {byhand.BREAKS}")
        return 0
    if options.check:
        stale = [mutant.name for mutant in MUTANTS if not applies(mutant.name)]
        print("do not apply any more: " + ", ".join(stale) if stale else "Each patch applies.")
        return 1 if stale else 0
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-mutants-"))
    trial = Trial(options, folder)
    try:
        trial.run()
    finally:
        shutil.rmtree(folder / "source", ignore_errors=True)
    print(table(trial.verdicts))
    if options.file:
        Path(options.file).write_text(json.dumps({"suite": options.suite, "mutants": [asdict(verdict) for verdict in trial.verdicts]}, indent=1) + "\n")
    missed = [verdict for verdict in trial.verdicts if verdict.wrong]
    print(f"What batonctl said: {folder}" if missed or options.keep else "Each was found out.", file=sys.stderr)
    if not missed and not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if missed else 0
