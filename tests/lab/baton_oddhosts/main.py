"""Runs the oddities: those of a running pair on one pair, the others on hosts of their own. The table at the end."""
import argparse
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from baton_story.cluster import StoryError

from .bench import Bench, need
from .oddities import ODDITIES, QUICK, REFUSALS

NOT_HERE = "Not in this lab, whose hosts are containers on one kernel: SELinux and AppArmor confining, and a disk that is slow in reading."


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", metavar="ODDITY", help="oddities whose name begins so; may be repeated")
    parser.add_argument("--quick", action="store_true", help="the one that has most in it, as every day")
    parser.add_argument("--json", dest="file")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="oddhosts")
    parser.add_argument("--keep", action="store_true", help="leave the lab up")
    parser.add_argument("--list", action="store_true", help="print the oddities' names")
    return parser.parse_args()


def chosen(options):
    if options.quick:
        return QUICK
    return [one for one in ODDITIES if not options.only or any(one.name.startswith(word) for word in options.only)]


def check(bench, oddity):
    """Passes, or refuses what it must refuse. Returns what it says."""
    ended = bench.desk.do("check")
    if oddity.refused:
        ended.expect(3, oddity.refused)
        return f"check refuses: {re.search(oddity.refused, ended.text).group()}; a running pair goes on"
    need(ended.code == 0, f"check: exit {ended.code}\n      {ended.tail()}")
    return ""


def work(bench, oddity):
    """All that is done with a pair on odd hosts."""
    before = bench.seen(oddity)
    said = check(bench, oddity)
    bench.desk.healthy(60)
    gap = bench.planned("switchover")
    bench.desk.healthy(60)
    bench.fail_over_and_reconvert()
    bench.nothing_lost()
    after = bench.seen(oddity)
    need(after == before, f"the oddity is not as it was:\n      {before}\n      {after}")
    return f"passed, {gap} ms held" + (f"; {said}" if said else "")


def on_running_pair(bench, oddity):
    if not bench.plain:
        bench.bare_hosts()
        bench.install()
    bench.put(oddity)
    bench.plain = False
    bench.desk = bench.desk_for(oddity)
    outcome = work(bench, oddity)
    bench.take(oddity)
    bench.plain = True
    return outcome


def from_bare_hosts(bench, oddity):
    bench.bare_hosts()
    bench.put(oddity)
    refusal = REFUSALS.get(oddity.name)
    refused = refusal(bench) if refusal else ""
    witness = oddity.witness(bench) if oddity.witness else None
    try:
        before = bench.seen(oddity)
        bench.install(oddity)
        need(bench.seen(oddity) == before, f"the installation changed the oddity:\n      {before}\n      {bench.seen(oddity)}")
        outcome = work(bench, oddity)
        if witness:
            failures = witness.failures()
            need(not failures, f"{len(failures)} of {witness.count()} request(s) of the foreign service failed, the first: {failures[:1]}")
            outcome += f"; {witness.count()} foreign requests, none failed"
        return (f"refused with the vendor's build: {refused}; with one that wants another: " if refused else "") + outcome
    finally:
        if witness:
            witness.stop()


def tell(bench, oddity):
    begin = time.monotonic()
    try:
        outcome, ok = (from_bare_hosts if oddity.from_bare else on_running_pair)(bench, oddity), True
    except (StoryError, AssertionError, subprocess.SubprocessError, OSError, ValueError, KeyError) as failure:
        outcome, ok = f"{type(failure).__name__}: {failure}", False
        keep_journals(bench, oddity)
    seconds = time.monotonic() - begin
    print(f"{'ok  ' if ok else 'FAIL'} {seconds:6.1f} s  {oddity.name}: {outcome}", flush=True)
    return {"oddity": oddity.name, "ok": ok, "seconds": round(seconds, 1), "outcome": outcome}


def keep_journals(bench, oddity):
    folder = bench.folder / f"failed-{''.join(letter if letter.isalnum() else '-' for letter in oddity.name)[:40]}"
    folder.mkdir(exist_ok=True)
    try:
        bench.lab.keep_journals(folder)
    except (StoryError, OSError, subprocess.SubprocessError):
        pass  # a host that is off has nothing to say


def run(text):
    options = arguments(text)
    if options.list:
        print("\n".join(one.name for one in ODDITIES))
        return 0
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-oddhosts-"))
    bench = Bench(options.name, options.suite, folder)
    begin, told = time.monotonic(), []
    try:
        for oddity in chosen(options):
            told.append(tell(bench, oddity))
    finally:
        bench.down(options.keep)
    failed = [one for one in told if not one["ok"]]
    print(f"{len(told) - len(failed)} of {len(told)} oddities passed in {time.monotonic() - begin:.0f} s\n{NOT_HERE}")
    if options.file:
        Path(options.file).write_text(json.dumps({"suite": options.suite, "oddities": told}, indent=2, ensure_ascii=False) + "\n")
    if failed or options.keep:
        print(f"What batonctl said: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if failed else 0
