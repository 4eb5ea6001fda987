"""The installer's side of the dialogue: prompts, answers, stages."""

import os
import sys
import termios


class Cancelled(Exception):
    """The person ended the dialogue, or the terminal went away."""


class Failed(Exception):
    """The installation cannot go on; `code` becomes the exit status."""

    def __init__(self, text, code):
        super().__init__(text)
        self.code = code


def is_terminal():
    return os.isatty(0) and os.isatty(1)


def say(text=""):
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError:
        pass  # the terminal is gone, which must not keep a clean-up from its end


def ask(prompt):
    sys.stdout.write(prompt + " ")
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise Cancelled
    return line.strip()


def ask_secret(prompt):
    """Like ask(), without showing what is typed."""
    settings = termios.tcgetattr(0)
    silent = list(settings)
    silent[3] &= ~termios.ECHO
    termios.tcsetattr(0, termios.TCSADRAIN, silent)
    try:
        return ask(prompt)
    finally:
        termios.tcsetattr(0, termios.TCSADRAIN, settings)
        say()


class Stages:
    """Numbers the stages as they come: `[2/7] Creating the database cluster ... done`."""

    def __init__(self, count):
        self._count = count
        self._number = 0

    def run(self, title, body, *arguments):
        self._number += 1
        sys.stdout.write(f"[{self._number}/{self._count}] {title} ... ")
        sys.stdout.flush()
        result = body(*arguments)
        say("done")
        return result
