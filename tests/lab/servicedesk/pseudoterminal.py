"""Drives an interactive program on a pseudo-terminal, for the tests of the installer."""

import os
import pty
import re
import select
import signal
import time


class Unexpected(AssertionError):
    """The program said something else, or nothing."""


class Terminal:
    """One program; what it wrote is in `text`, what was matched is cut off from `_rest`."""

    def __init__(self, *command):
        self.text = ""
        self._rest = ""
        self._status = None
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            os.execvp(command[0], command)

    def expect(self, pattern, seconds=20):
        """Waits until the output matches the regular expression. Raises Unexpected."""
        deadline = time.monotonic() + seconds
        while True:
            match = re.search(pattern, self._rest)
            if match:
                self._rest = self._rest[match.end():]
                return match
            if not self._read(deadline):
                raise Unexpected(f"no {pattern!r} in:\n{self.text}")

    def send(self, line):
        os.write(self._fd, (line + "\n").encode())

    def interrupt(self):
        os.write(self._fd, b"\x03")

    def answer(self, pattern, line, seconds=20):
        self.expect(pattern, seconds)
        self.send(line)

    def finish(self, seconds=60):
        """The exit status, once the program has ended by itself."""
        deadline = time.monotonic() + seconds
        while self._read(deadline):
            pass
        return self._reap(max(deadline - time.monotonic(), 2))

    def kill(self):
        if self._status is None:
            os.kill(self._pid, signal.SIGKILL)
            self._reap(5)

    def hang_up(self):
        """The terminal goes away, as when a connection is lost."""
        os.close(self._fd)

    def _read(self, deadline):
        wait = deadline - time.monotonic()
        if wait <= 0 or not select.select([self._fd], [], [], wait)[0]:
            return False
        try:
            data = os.read(self._fd, 65536).decode("utf-8", "replace")
        except OSError:
            return False
        self.text += data
        self._rest += data
        return bool(data)

    def _reap(self, seconds):
        deadline = time.monotonic() + seconds
        while self._status is None:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                self._status = os.waitstatus_to_exitcode(status)
            elif time.monotonic() > deadline:
                raise Unexpected(f"still running:\n{self.text}")
            else:
                time.sleep(0.02)
        return self._status
