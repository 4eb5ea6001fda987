"""Runs the ways one after the other on one pair."""
import argparse
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from baton_story.cluster import HERE, HOSTS, StoryError

from .bench import Bench, need
from .ways import WAYS


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="some ways, without the power cut")
    parser.add_argument("--only", action="append", help="ways whose name begins with this; may be repeated")
    parser.add_argument("--name", default="waysin")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--keep", action="store_true", help="leave the lab up")
    parser.add_argument("--list", action="store_true", help="print the ways' names")
    return parser.parse_args()


def codes_are_right(way, said):
    """Each host asks once a call; where it can't be once, that was said before it began."""
    if way.codes is None:
        need("allows one session per connection" in said[-1].text, f"nobody was told that codes will be asked again:\n      {said[-1].tail()}")
        return
    for what in said:
        wanted = dict.fromkeys(HOSTS, way.codes)
        need(what.asked == wanted, f"codes asked: {what.asked}, not {way.codes} of each host\n      {what.tail()}")


def go(bench, way, quick):
    try:
        way.prepare(bench)
        codes_are_right(way, bench.check_and_switch())
        if not quick:
            codes_are_right(way, [bench.fail_and_reconvert()])
        way.after(bench)
    finally:
        bench.way_ended()


def tell(bench, way, quick):
    begin, error = time.monotonic(), ""
    try:
        go(bench, way, quick)
    except (StoryError, AssertionError, subprocess.SubprocessError, OSError, ValueError, KeyError) as failure:
        error = f"{type(failure).__name__}: {failure}"
    print(f"{'ok  ' if not error else 'FAIL'} {time.monotonic() - begin:6.1f} s  {way.name}" + (f"\n      {error}" if error else ""), flush=True)
    return not error


def run(text):
    options = arguments(text)
    chosen = [way for way in WAYS if (not options.quick or way.quick) and (not options.only or any(way.name.startswith(word) for word in options.only))]
    chosen.sort(key=lambda way: not way.quick)  # those that say most come first
    if options.list:
        print("\n".join(way.name for way in chosen))
        return 0
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-waysin-"))
    bench = Bench(options.name, options.suite, folder)
    begin, good = time.monotonic(), 0
    try:
        bench.install(HERE)
        bench.ready_hosts()
        print(f"     {time.monotonic() - begin:6.1f} s  a pair is installed", flush=True)
        good = sum(tell(bench, way, options.quick) for way in chosen)
    finally:
        bench.way_ended()
        if not options.keep:
            bench.lab("down", check=False)
    print(f"{good} of {len(chosen)} ways in {time.monotonic() - begin:.0f} s")
    if good < len(chosen) or options.keep:
        print(f"What batonctl said: {folder}/batonctl.log")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if chosen and good == len(chosen) else 1
