"""The conversation: one line in, one order carried out, its outcome and the lab's state out."""

import argparse
import json
import os
import selectors
import signal
import subprocess
import sys

from baton_lab.commands import say
from baton_lab.lab import Lab
from baton_lab.process import LabError, check_requirements

from .orders import ORDERS
from .practice import Practice

LOOK_EVERY = 2.0  # seconds


class Helper:
    def __init__(self, practice):
        self.practice = practice
        self.told = None

    def tell(self, **words):
        print(json.dumps(words), flush=True)

    def carry_out(self, line):
        verb = "?"
        try:
            order = json.loads(line)
            verb = str(order["do"]) if isinstance(order, dict) and "do" in order else "?"
            if verb not in ORDERS:
                raise LabError(f"“{verb}” is no order: use one of {', '.join(ORDERS)}")
            with self.practice.lab.changing():
                answer = ORDERS[verb](self.practice, order, lambda words: self.tell(say=words)) or {}
            self.told = self.practice.state()
            self.tell(done=verb, **answer, state=self.told)
        except (LabError, ValueError, OSError, subprocess.SubprocessError) as error:
            self.tell(failed=verb, why=str(error) or type(error).__name__)

    def look(self):
        state = self.practice.state()
        if state and state != self.told:
            self.told = state
            self.tell(state=state)

    def converse(self):
        """Until the input ends. Lines are read by hand: a buffered reader would hide one from the selector."""
        selector = selectors.DefaultSelector()
        selector.register(sys.stdin.fileno(), selectors.EVENT_READ)
        pending = b""
        while True:
            if not selector.select(LOOK_EVERY):
                self.look()
                continue
            received = os.read(sys.stdin.fileno(), 65536)
            if not received:
                return
            pending += received
            while b"\n" in pending:
                line, pending = pending.split(b"\n", 1)
                self.carry_out(line.decode(errors="replace"))


def main():
    parser = argparse.ArgumentParser(description="Carries out the orders of Baton's practice on a lab.")
    parser.add_argument("--name", default="practice", help="which lab (default: practice)")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    os.chdir("/")
    try:
        check_requirements()
        Helper(Practice(Lab(options.name))).converse()
    except LabError as error:
        say(f"practice: {error}")
        return 1
    return 0
