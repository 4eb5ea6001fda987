"""Counters of a lab's host, read from outside of it, so that reading them costs the host nothing."""
import contextlib
import re
import subprocess
import time
from pathlib import Path

from baton_lab.lab import Lab as Machines
from baton_story.cluster import ADDRESSES, HOSTS, StoryError

# Control groups of a host, gathered under the words of the report.
PARTS = {
    "session": ("ssh.service", "sshd.service", "user.slice"),
    "postgresql": ("system-postgresql.slice", "postgresql.service"),
    "system": ("init.scope", "dbus.service", "systemd-journald.service", "systemd-logind.service"),
    "guard": ("baton-guard.service", "system-baton\\x2danswer.slice", "baton-witness.service"),
    "proxy": ("haproxy.service",),
    "product": ("ft-main-server.service", "ft-search.service"),
}


def usage(folder):
    """Processor time of a control group and all in it so far, in seconds."""
    try:
        words = (folder / "cpu.stat").read_text().split()
    except OSError:
        return 0.0
    return int(words[words.index("usage_usec") + 1]) / 1e6


class HostCounters:
    def __init__(self, lab, node):
        self.lab, self.node = lab, node
        self.host = Machines(lab.name).hosts[HOSTS[node]]
        self.init = self.host.init()
        self.group = self.host.group.folder / "supervisor" / "payload"
        if not self.group.exists():
            raise StoryError(f"{HOSTS[node]} has no control group of its own")

    def enter(self, *command):
        """A program in the host's namespaces, but not in its control group."""
        done = subprocess.run(["nsenter", "--target", str(self.init), "--mount", "--pid", "--net", "--", *command],
                              capture_output=True, text=True, timeout=30, check=False, cwd="/")
        return done.stdout.strip()

    def processor(self):
        told = {"whole": usage(self.group)}
        for part, names in PARTS.items():
            told[part] = sum(usage(folder / name) for name in names for folder in (self.group, self.group / "system.slice"))
        return told

    def forks(self):
        """The number of the newest process: they are given out one by one."""
        return int(self.enter("sh", "-c", "echo $$"))

    def psql(self, sql):
        return self.enter("setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", "--",
                          "psql", "-XAtqc", sql, "postgres")

    def statements(self):
        """Those logged so far in the database that the probe is connected to, while logging is on: see logged()."""
        return int(self.enter("sh", "-c", "cat /var/log/postgresql/*.log | grep -c 'LOG:  statement:'") or 0)

    def backends(self):
        """Process numbers of the probe's connections."""
        return [int(pid) for pid in self.psql("select pid from pg_stat_activity where application_name = 'baton'").split()]

    def run_time(self, pid):
        """Processor time of one process of the host, in seconds."""
        try:
            return int(Path(f"/proc/{self.init}/root/proc/{pid}/schedstat").read_text().split()[0]) / 1e9
        except OSError:
            return 0.0


@contextlib.contextmanager
def logged(counters):
    """Statements are logged meanwhile; the slave gets the setting from the master."""
    def switch(how):
        counters["a"].psql(f"alter database postgres {how}")
        time.sleep(1)
    switch("set log_statement = 'all'")
    try:
        yield
    finally:
        switch("reset log_statement")


def line_bytes(lab):
    """Bytes and packets of the workstation's SSH connections, by node: {node: (from the host, to the host, packets)}."""
    listed = lab("run", "workstation", "--", "ss", "-tinH", "dport", "=", ":22").splitlines()
    told = {}
    for head, tail in zip(listed[::2], listed[1::2]):
        node = next((node for node, address in ADDRESSES.items() if f"{address}:22" in head), None)
        numbers = {key: int(value) for key, value in re.findall(r"(bytes_sent|bytes_received|segs_out|segs_in):(\d+)", tail)}
        if node:
            told[node] = (numbers.get("bytes_received", 0), numbers.get("bytes_sent", 0), numbers.get("segs_in", 0) + numbers.get("segs_out", 0))
    return told


def reading(counters, lab, watched):
    """Everything at one moment. What costs the host something is read first at the begin, and last at the end: see stretch()."""
    told = {"at": time.time(), "processor": counters.processor()}
    told["backends"] = {pid: counters.run_time(pid) for pid in counters.pids} if watched else {}
    return told


def stretch(all_counters, lab, seconds, watched):
    """One measured stretch of all hosts at the same time; figures per second."""
    before, after = {}, {}
    for node, counters in all_counters.items():
        counters.pids = counters.backends() if node != "proxy" and watched else []
        before[node] = {"forks": counters.forks()}
    time.sleep(1.5)  # what the readings above cost has been counted by then
    for node, counters in all_counters.items():
        before[node] |= reading(counters, lab, watched)
    line_before = line_bytes(lab)
    time.sleep(seconds)
    for node, counters in all_counters.items():
        after[node] = reading(counters, lab, watched)
    line_after = line_bytes(lab)
    told = {}
    for node, counters in all_counters.items():
        span = after[node]["at"] - before[node]["at"]
        forks, whole = counters.forks(), span + 1.5
        parts = {part: (after[node]["processor"][part] - before[node]["processor"][part]) / span for part in after[node]["processor"]}
        told[node] = {**parts, "backend": sum(after[node]["backends"][pid] - before[node]["backends"][pid] for pid in counters.pids) / span,
                      "connections": len(counters.pids), "forks": (forks - before[node]["forks"]) / whole}
        if watched and node in line_before and node in line_after:
            down, up, packets = (b - a for a, b in zip(line_before[node], line_after[node]))
            told[node] |= {"bytes_down": down / span, "bytes_up": up / span, "packets": packets / span}
    return told
