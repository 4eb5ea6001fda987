"""The lab with users, an observer, and Baton; and the hands that strike."""
import json
import signal
import subprocess
import time

from baton_badinput.bench import UnderWay
from baton_badinput.bench import Bench as BadInputBench
from baton_lab.lab import Lab as LabState
from baton_load.ledger import LedgerReader, acknowledged, longest_gap, reigns, two_masters
from baton_story.cluster import HERE, HOSTS, StoryError, wait_for
from baton_story.desk import Users

from . import scenes

AGENT = "ft-failover-agent"
# Half of what a look costs is the hash of the administrator's password, six times; thousands of looks are taken.
QUICK_LOGIN = "echo admin:admin-pw | chpasswd -c SHA512 -s 1000"
RATE = 10  # tickets and lists a second, through the proxy


class HeldRun(UnderWay):
    """A batonctl that stops at one point of its run. `outline` is what it said it would do."""

    def __init__(self, baton, *words):
        super().__init__(baton, *words, stdin=subprocess.PIPE)

    def reaches(self, event, step, bound):
        """False when the run ended without it."""
        try:
            self.until(event, step, bound)
            return True
        except StoryError:
            if self.process.poll() is None:
                raise
            return False

    def outline(self):
        return next((line for line in self.events() if line.get("event") == "outline"), {})


class Bench(BadInputBench):
    def __init__(self, name, suite, folder):
        super().__init__(name, suite, folder)
        self.users = Users(self.lab, folder, rate=RATE)
        self.observer = None
        self.observed = LedgerReader(folder / "observer.jsonl")
        self.state = LabState(self.lab.name)
        self.going = None
        self.installed = 0
        self.cuts = []  # (host, when) of masters that died with what they had not yet sent

    @staticmethod
    def now():
        return time.time()

    # Making it
    def install(self):
        self.lab("down", check=False)
        self.lab("up")
        for node in HOSTS:
            self.on_console(node, QUICK_LOGIN)
        self.installed += 1
        self.desk = self.workstation(f"desk-{self.installed}", build=self.build("plain"))
        self.desk(*scenes.INSTALL)
        self.desk.healthy()
        self.users.start()
        self.observer = self.lab.in_background("observer", ["/usr/bin/python3", str(HERE / "observer"), "--ledger", str(self.observed.path),
                                                            "--user", "root@example.test", "--password", "story-pw-1"], self.folder / "observer.log")
        wait_for("the observer writes", lambda: acknowledged(self.observed.entries()), 60)

    def down(self, keep):
        self.users.stop()
        if self.observer and self.observer.poll() is None:
            self.observer.send_signal(signal.SIGTERM)
            self.observer.wait(30)
        if not keep:
            self.lab("down", check=False)

    def start_afresh(self):
        """After a cell that failed: what it left is looked at in the logs, the next one begins on new hosts."""
        self.down(keep=True)
        self.lab.keep_journals(self.folder)
        for ledger in (self.users.ledger, self.observed.path):
            ledger.unlink(missing_ok=True)
        self.install()

    def see_users(self):
        if self.users.process is None:
            self.users.start()

    def forget_old_tickets(self, master):
        """So that a cell costs the same however many ran before it: a copy, a new index and a look at all tickets grow with them."""
        self.lab.psql(master, "delete from tickets where id < (select max(id) from tickets) - 1000")
        for reader in (self.users.reader, self.observed):
            reader.forget(self.now() - 60)

    # Hands
    def start_held(self, *words):
        self.going = HeldRun(self.desk, *words)
        return self.going

    def kill_app(self):
        self.going.process.kill()

    def on_console(self, node, script, bound=60):
        """As on a screen and keyboard at the machine: works without network and sshd. Returns what it said; "" from a host that is off."""
        init = self.state.host(HOSTS[node]).init()
        if init is None:
            return ""
        done = subprocess.run(["nsenter", "-t", str(init), "-m", "-u", "-i", "-n", "-p", "-C", "--", "/bin/sh", "-c", script],
                              capture_output=True, text=True, timeout=bound, stdin=subprocess.DEVNULL)
        return done.stdout

    def power_cut(self, node):
        if self.state.host(HOSTS[node]).is_on():
            self.lab("power-cut", HOSTS[node])

    def boot(self, node):
        self.lab("boot", HOSTS[node])

    def agent(self, node, on):
        self.on_console(node, f"systemctl {'enable' if on else 'disable'} --now {AGENT}")

    def stop_agent(self, node):
        """Until somebody starts it, or the machine; one that is disabled Baton would not start."""
        self.on_console(node, f"systemctl stop {AGENT}")

    # Looks
    def master(self):
        return self.desk.status()["assessment"]["master"]

    def look(self):
        """Baton's own status, {} where it gives none."""
        try:
            return self.desk.status()
        except (StoryError, ValueError, subprocess.TimeoutExpired):
            return {}

    def gap_ms(self, begin, end):
        """The longest time without an acknowledged ticket."""
        return round(longest_gap([entry["end"] for entry in self.users.acknowledged()], begin, end)[0] * 1000)

    def two_masters(self, begin, end):
        entries = [entry for entry in self.observed.entries() if entry["end"] >= begin - 5 and entry["start"] <= end]
        return two_masters(reigns(entries))

    def agent_promoted(self, since):
        """Whether the product's own agent has promoted its host since then: it asks nobody else, and Baton's guard can only stop what comes of it."""
        return any("promoting the local PostgreSQL" in self.on_console(node, f"journalctl -q --since=@{int(since)} -u {AGENT}") for node in ("a", "b"))

    def missing(self, begin, end, master):
        """Acknowledged in that time through the proxy, and not there, apart from what a dead master can't have sent any more: the last five
        seconds before its death (replication is asynchronous; Baton says so before a failover). Who died as a slave, or serves again, excuses
        nothing. (missing, of them to be expected)"""
        promised = self.users.acknowledged()  # before the table is read: what was told by then must be in it
        there = self.titles(master)  # an id that was given away again, to another ticket, does not count
        gone = [entry for entry in promised if begin - 1 <= entry["start"] <= end and there.get(entry["id"]) != entry["title"]]
        deaths = [cut for host, cut in self.cuts if host != master and self.was_master(host, cut)]
        expected = [entry for entry in gone if any(cut - 5 < entry["end"] and entry["start"] < cut + 1 for cut in deaths)]
        return len(gone), len(expected)

    def was_master(self, host, at):
        """As the observer saw it; where nobody observes, only masters are cut off."""
        writes = acknowledged(self.observed.entries())
        return not writes or any(write["target"] == host and at - 5 < write["end"] < at + 1 for write in writes)

    def titles(self, node):
        """Tickets as they are stored there: {id: title}."""
        lines = self.lab.psql(node, "select id, title from tickets").splitlines()
        return {int(number): title for number, _, title in (line.partition("|") for line in lines)}

    def unfinished(self):
        """The id of the run that a dead or helpless Baton left, "" when there is none."""
        done = self.desk.run("--json", "runs", "--limit", "1", timeout=60)
        runs = next((json.loads(line)["runs"] for line in done.stdout.splitlines() if line.startswith("{")), [])
        return runs[0]["run"] if runs and runs[0]["canBeResumed"] else ""
