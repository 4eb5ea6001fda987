"""The conversation: one line in, one order carried out, its outcome and the lab's state out."""

import argparse
import contextlib
import json
import os
import select
import signal
import subprocess
import sys

from baton_lab.commands import say
from baton_lab.lab import Lab
from baton_lab.process import LabError, check_requirements

from .orders import ORDERS, WITHOUT_LAB, read_order, status
from .practice import Practice

LOOK_EVERY = 2.0  # seconds
LONGEST_LINE = 4096  # bytes
FAILURES = (LabError, ValueError, KeyError, OSError, subprocess.SubprocessError)


class Helper:
    def __init__(self, practice):
        self.practice = practice
        self.told = None

    def tell(self, **words):
        try:
            print(json.dumps(words), flush=True)
        except BrokenPipeError:  # the application is gone; an order that is under way is carried out all the same
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def carry_out(self, line):
        verb = "?"
        try:
            order = read_order(line)
            verb = order["do"]
            check_requirements()
            answer = self.obey(ORDERS[verb], order) or {}
            self.told = self.practice.state()
            self.tell(done=verb, **answer, state=self.told)
        except FAILURES as error:
            self.tell(failed=verb, why=str(error) or type(error).__name__)

    def obey(self, body, order):
        if body not in WITHOUT_LAB:
            self.practice.check_there()
        with self.practice.lab.changing() if body is not status else contextlib.nullcontext():
            return body(self.practice, order, lambda words: self.tell(say=words))

    def look(self):
        """Told unasked, where it changed. Another command may be at work on the lab: what fails is asked again the next time."""
        if self.told is None:
            return
        try:
            state = self.practice.state()
        except FAILURES as error:
            return say(f"practice: {error}")
        if state != self.told:
            self.told = state
            self.tell(state=state)

    def converse(self):
        """Until the input ends or SIGTERM comes. Lines are read by hand: a buffered reader would hide one from select."""
        told_to_end = signal_pipe(signal.SIGTERM)
        received = b""
        while True:
            ready, _, _ = select.select([sys.stdin.fileno(), told_to_end], [], [], LOOK_EVERY)
            if told_to_end in ready:
                return
            if not ready:
                self.look()
                continue
            more = os.read(sys.stdin.fileno(), 65536)
            if not more:
                return
            *lines, received = (received + more).split(b"\n")
            for line in lines + [received] * (len(received) > LONGEST_LINE):
                self.carry_out(line[:LONGEST_LINE].decode(errors="replace"))
            received = received if len(received) <= LONGEST_LINE else b""


def signal_pipe(number):
    """A descriptor that becomes readable when the signal comes; what is under way goes on to its end."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    signal.signal(number, lambda *_: None)
    return reading


def main():
    parser = argparse.ArgumentParser(description="Carries out the orders of Baton's practice on a lab.")
    parser.add_argument("--name", default="practice", help="which lab (default: practice)")
    options = parser.parse_args()
    os.chdir("/")
    os.umask(0o022)  # the person's may be stricter, and the folders on the way to the key are root's
    try:
        Helper(Practice(Lab(options.name))).converse()
    except LabError as error:
        say(f"practice: {error}")
        return 1
    return 0
