"""Runs the cases in their order, so that few installations are needed."""
import argparse
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from baton_story.cluster import StoryError

from . import databases, faults, installers, logins, uploads
from .bench import Bench

CASES = [*logins.CASES, *uploads.BEFORE, *installers.BEFORE, *uploads.AFTER, *installers.AFTER, *databases.CASES, *faults.CASES]


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="badinput")
    parser.add_argument("--json", dest="file")
    parser.add_argument("--only", action="append", help="cases whose name begins with this; may be repeated")
    parser.add_argument("--list", action="store_true", help="print the cases' names")
    parser.add_argument("--keep", action="store_true", help="leave the lab up")
    return parser.parse_args()


def tell(bench, case):
    begin = time.monotonic()
    try:
        bench.bring_to(case.level)
        case.body(bench)
        bench.level = case.leaves if case.leaves is not None else case.level
        bench.no_secrets()
        error = ""
    except (StoryError, AssertionError, subprocess.SubprocessError, OSError, ValueError, KeyError) as failure:
        error = f"{type(failure).__name__}: {failure}"
    seconds = time.monotonic() - begin
    print(f"{'ok  ' if not error else 'FAIL'} {seconds:7.1f} s  {case.name}" + (f"\n      {error}" if error else ""), flush=True)
    return {"name": case.name, "seconds": round(seconds, 1), "ok": not error}


def run(text):
    options = arguments(text)
    chosen = [case for case in CASES if not options.only or any(case.name.startswith(word) for word in options.only)]
    if options.list:
        print("\n".join(case.name for case in CASES))
        return 0
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-badinput-"))
    bench = Bench(options.name, options.suite, folder)
    begin, told = time.monotonic(), []
    try:
        for case in chosen:
            told.append(tell(bench, case))
            if not told[-1]["ok"]:
                bench.spoilt()
    finally:
        bench.users.stop()
        if not options.keep:
            bench.lab("down", check=False)
    failed = [case["name"] for case in told if not case["ok"]]
    print(f"{len(told) - len(failed)} of {len(told)} cases passed in {time.monotonic() - begin:.0f} s")
    if options.file:
        Path(options.file).write_text(json.dumps({"suite": options.suite, "cases": told}, indent=2) + "\n")
    if failed or options.keep:
        print(f"What batonctl said: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if failed else 0
