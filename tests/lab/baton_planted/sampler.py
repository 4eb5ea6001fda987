"""Looks at every process's command line and environment, 50 times a second.

The hosts are containers of this machine, so its /proc has their processes, too; what is not theirs has no marks. A program of its own:
it is started with the marks on standard input, writes a line "kind<TAB>secret<TAB>pid namespace<TAB>command" at each find, and at SIGTERM how often it
has looked.
"""
import os
import signal
import sys
import time

from .marks import Marks

RATE = 50.0  # per second
YOUNG = 25  # samples: a process is looked at each time while it is young (it may exec something else), later once a second


class Sampler:
    def __init__(self, marks, out):
        self.marks, self.out = marks, out
        self.looks, self.told = {}, set()
        self.samples = 0
        self.longest = 0.0  # seconds between two looks

    def read(self, path):
        try:
            descriptor = os.open(path, os.O_RDONLY)
        except OSError:
            return b""
        try:
            return os.read(descriptor, 1 << 17)
        except OSError:
            return b""
        finally:
            os.close(descriptor)

    def look_at(self, pid):
        command, environment = self.read(f"/proc/{pid}/cmdline"), self.read(f"/proc/{pid}/environ")
        for kind, content in (("command line", command), ("environment", environment)):
            for secret in self.marks.found_in(content):
                self.tell(kind, secret, pid, command)

    def tell(self, kind, secret, pid, command):
        try:
            space = os.readlink(f"/proc/{pid}/ns/pid")
        except OSError:
            space = "gone"
        text = command.replace(b"\0", b" ").decode(errors="replace").strip().replace("\n", " ")[:300]
        line = f"{kind}\t{secret}\t{space}\t{text}"
        if line not in self.told:
            self.told.add(line)
            print(line, file=self.out, flush=True)

    def sample(self):
        pids = [name for name in os.listdir("/proc") if name.isdigit()]
        everyone = self.samples % int(RATE) == 0
        looked = {}
        for pid in pids:
            looked[pid] = self.looks.get(pid, 0) + 1
            if looked[pid] <= YOUNG or everyone:
                self.look_at(pid)
        self.looks = looked  # who is gone is forgotten: its number may be another's next time
        self.samples += 1

    def go_on(self, ended):
        next_look = last = time.monotonic()
        while not ended:
            self.sample()
            now = time.monotonic()
            self.longest, last = max(self.longest, now - last), now
            next_look = max(next_look + 1 / RATE, now)  # what was missed on a busy machine is not made up for
            time.sleep(next_look - now)
        return last


def main():
    marks = Marks.read(sys.stdin)
    ended = []
    signal.signal(signal.SIGTERM, lambda *_: ended.append(True))
    begin = time.monotonic()
    sampler = Sampler(marks, sys.stdout)
    print("looking", flush=True)
    last = sampler.go_on(ended)
    print(f"samples\t{sampler.samples}\t{last - begin:.2f}\t{sampler.longest * 1000:.0f}", flush=True)


if __name__ == "__main__":
    main()
