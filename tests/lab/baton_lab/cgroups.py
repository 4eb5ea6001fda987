"""A control group per host, so that three containers never share one, and every process of a host can be found."""

import os
import signal
import time
from pathlib import Path


def unified_root():
    """Where cgroup v2 is mounted: alone, or beside v1."""
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        fields, _, kind = line.partition(" - ")
        if kind.split()[0] == "cgroup2":
            return Path(fields.split()[4])
    return None


class HostGroup:
    def __init__(self, lab_name, host_name):
        root = unified_root()
        self.folder = root / f"baton-lab.{lab_name}.{host_name}" if root else None

    def enter(self):
        """Move the calling process into the group."""
        if self.folder:
            self.folder.mkdir(exist_ok=True)
            leaf = self.folder / "supervisor"
            leaf.mkdir(exist_ok=True)
            (leaf / "cgroup.procs").write_text(str(os.getpid()))

    def processes(self):
        found = []
        for procs in self.folder.rglob("cgroup.procs") if self.folder and self.folder.exists() else []:
            try:
                found += [int(pid) for pid in procs.read_text().split()]
            except OSError:  # a group that has just gone
                continue
        return found

    def kill_all(self):
        deadline = time.monotonic() + 10
        while self.processes() and time.monotonic() < deadline:
            for pid in self.processes():
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            time.sleep(0.02)

    def remove(self):
        """Remove the group, and those that systemd-nspawn made of the same name in v1 hierarchies; deepest first."""
        for folder in self.folder.parent.parent.glob(f"*/{self.folder.name}") if self.folder else []:
            remove_groups(folder)
        if self.folder and self.folder.exists():
            remove_groups(self.folder)


def remove_groups(top):
    """Groups that still hold a process stay."""
    for folder, _, _ in sorted(os.walk(top), key=lambda entry: -len(entry[0])):
        try:
            os.rmdir(folder)
        except OSError:
            pass
