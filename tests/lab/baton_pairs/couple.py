"""Two people: the first one's operation is held, and what the second one gets to hear."""
import re
import time
from dataclasses import asdict, dataclass, field

from baton_badinput.bench import UnderWay
from baton_faults import scenes
from baton_faults.administrators import TITLES, administrator, refusal
from baton_faults.bench import HeldRun
from baton_faults.cell import Cell, mend, need
from baton_story.cluster import StoryError, wait_for

from . import hosts

FIRST, SECOND = "anns-desk", "bobs-desk"
OPERATIONS = [("switchover",), ("failover",), ("reconvert",), ("rebuild-slave",), ("restart-master", "--what", "service"), ("maintenance", "on"),
              ("maintenance", "off"), ("reindex",), ("prepare",), ("resolve", "--keep", "a"), ("install", "all"), ("install", "master"), ("install", "slave"),
              ("install", "proxy"), ("uninstall",)]
WATCHED = 20  # seconds in which `watch` must have said how the cluster stands


def name_of(words):
    """Of a command: with its second word where that tells two operations apart."""
    return " ".join(words[:2]) if words[0] in ("maintenance", "install") else words[0]


@dataclass
class Row:
    first: str
    held_at: str = ""
    refused: dict = field(default_factory=dict)  # the second operation → "lock", or the state's reason
    at_the_lock: bool = False  # one that had passed its checks before was refused by the hosts themselves
    looked: list = field(default_factory=list)
    outcome: str = ""
    seconds: float = 0.0
    complaint: str = ""

    def told(self):
        return asdict(self)


class Couple:
    def __init__(self, bench):
        self.bench = bench
        self.first, self.second = administrator(bench, FIRST), administrator(bench, SECOND)

    # One operation against all
    def run(self, runbook):
        row, begin = Row(runbook), time.monotonic()
        try:
            self.fill(row)
        except (StoryError, OSError, ValueError, KeyError) as error:
            row.complaint = f"{type(error).__name__}: {error}"
        row.seconds = round(time.monotonic() - begin, 1)
        return row

    def fill(self, row):
        master = scenes.set_scene(self.bench, row.first, self.bench.master())
        words = scenes.command(row.first, master)
        untouched = hosts.as_they_are(self.bench)
        row.held_at = self.step_after_lock(words)
        wrong = hosts.changed(untouched, hosts.as_they_are(self.bench))
        need(not wrong, f"a dry run has changed the hosts: {wrong}")
        late = HeldRun(self.second, *words, "--hold-at", "step-started:lock")
        held = HeldRun(self.first, *words, "--hold-at", f"step-started:{row.held_at}")
        watching = None
        try:
            late.until("step-started", "lock", 120)
            held.until("step-started", row.held_at, 120)
            before = hosts.as_they_are(self.bench)
            late.let_go()
            self.refused_at_the_lock(row, words, late.finish(60), before)
            for other in OPERATIONS:
                self.refused(row, words, other, before)
            watching = UnderWay(self.second, "watch", "--settle", "0")
            self.look(row, words)
            need(not hosts.changed(before, hosts.as_they_are(self.bench)), "looking has changed the hosts: " + hosts.changed(before, hosts.as_they_are(self.bench)))
            self.sees_the_end(row, held, watching)
        finally:
            for run in (late, held, watching):
                if run and run.process.poll() is None:
                    run.kill()
        self.mend(row.first, master)

    def step_after_lock(self, words):
        said = self.first.do("--json", "--dry-run", *words).lines
        steps = [step["id"] for step in next(told for told in said if told.get("event") == "outline")["steps"]]
        need("lock" in steps, f"{' '.join(words)} takes no lock")
        return steps[steps.index("lock") + 1]

    def refused_at_the_lock(self, row, words, ended, before):
        wrong = refusal(ended, FIRST, TITLES[name_of(words)]) or hosts.changed(before, hosts.as_they_are(self.bench))
        need(not wrong, f"the second one, whose checks had passed before, {wrong}")
        need(ended.code == 3, f"the second one, whose checks had passed before, ended with {ended.code}: {ended.tail()}")
        row.at_the_lock = True

    def refused(self, row, words, other, before):
        ended = self.second.do(*other)
        wrong = refusal(ended, FIRST, TITLES[name_of(words)]) or hosts.changed(before, hosts.as_they_are(self.bench))
        need(not wrong, f"{' '.join(other)} beside {row.first} {wrong}")
        row.refused[name_of(other)] = "lock" if re.search("another run holds the cluster", ended.text, re.IGNORECASE) else ended.tail()

    def look(self, row, words):
        """What changes nothing goes on."""
        for person in (self.first, self.second):
            assessment = person.status()["assessment"]
            said = " ".join([assessment["headline"], *(finding["what"] for finding in assessment["findings"])])  # two masters have the headline
            need(all(word in said for word in (FIRST, TITLES[name_of(words)], "since")), f"the status does not say who, what and since when: {said}")
        row.looked.append("status")
        self.second("runs")
        row.looked.append("runs")
        checks = [line for line in self.second.do("--json", "check").lines if line.get("event") == "check-done"]
        need(len(checks) > 5, f"check looked at {len(checks)} things only")
        row.looked.append("check")

    @staticmethod
    def sees_the_end(row, held, watching):
        """The first one's operation ends well. What it does meanwhile is no news to a watch; how the cluster stands then is."""
        need(watching.process.poll() is None and not watching.lines, f"watch has told of an operation: {watching.lines}")
        held.let_go()
        ended = held.finish(300)
        row.outcome = ended.report.get("outcome", f"exit {ended.code}")
        need(ended.code == 0, f"the first one did not end well: {ended.tail()}")
        wait_for("watch says how the cluster stands", lambda: any("situation" in line for line in watching.lines), WATCHED)
        row.looked.append("watch")

    def mend(self, runbook, master):
        mend(self.bench, Cell(runbook, "", "start", "app killed", master=master))

    # Both at the same moment
    def race(self, words=("switchover",)):
        """(who got it, how the other was told). One operation has been carried out, once."""
        begin = time.time()
        self.bench.cuts.clear()
        going = {person: UnderWay(person, *words) for person in (self.first, self.second)}
        ended = {person: run.finish(300) for person, run in going.items()}
        winners = [person for person in ended if ended[person].code == 0]
        tails = "; ".join(f"{person.computer}: exit {run.code} {run.tail()}" for person, run in ended.items())
        need(len(winners) == 1, f"{len(winners)} of two got through: {tails}")
        loser = self.second if winners[0] is self.first else self.first
        wrong = refusal(ended[loser], winners[0].computer, TITLES[name_of(words)])
        need(not wrong and ended[loser].code == 3, f"{loser.computer} {wrong or 'was not refused'}: exit {ended[loser].code} {ended[loser].tail()}")
        self.bench.desk.healthy(60)
        end = time.time()
        need(not self.bench.two_masters(begin, end), "two masters")
        missing, _ = self.bench.missing(begin, end, self.bench.master())
        need(not missing, f"{missing} acknowledged ticket(s) are missing")
        return winners[0].computer, ended[loser].report.get("summary") or ended[loser].tail()

    # One whose computer died
    def take_over(self, words=("switchover",)):
        """The lock stays, and says whose it is; named by its token it is taken over; the one who comes back is told so."""
        held = HeldRun(self.first, *words, "--hold-at", f"step-started:{self.step_after_lock(words)}")
        held.until("step-started", held.words[-1].partition(":")[2], 120)
        held.kill()
        before = hosts.as_they_are(self.bench)
        wrong = refusal(self.second.do(*words), FIRST, TITLES[name_of(words)]) or hosts.changed(before, hosts.as_they_are(self.bench))
        need(not wrong, f"after the first one's computer died the second one {wrong}")
        self.second.do("--set", "replace-lock=0123", *words).expect(3)
        token = self.bench.on_console("proxy", "cat /var/lib/baton/lock/token").strip()
        over = HeldRun(self.second, "--set", f"replace-lock={token}", *words, "--hold-at", f"step-started:{self.step_after_lock(words)}")
        try:
            over.until("step-started", over.words[-1].partition(":")[2], 120)
            before = hosts.as_they_are(self.bench)
            for way in ("resume", "rollback"):
                wrong = refusal(self.first.do(way), SECOND, TITLES[name_of(words)]) or hosts.changed(before, hosts.as_they_are(self.bench))
                need(not wrong, f"the first one, back again, {wrong}")
            over.let_go()
            ended = over.finish(300)
            need(ended.code == 0, f"taken over, it did not end well: {ended.tail()}")
        finally:
            if over.process.poll() is None:
                over.kill()
        self.first.do("rollback").expect(1)  # undone: there is nothing left of it
        self.bench.desk.healthy(60)
        for node in ("a", "b", "proxy"):
            need(not self.bench.on_console(node, "cat /var/lib/baton/lock/* 2>/dev/null").strip(), f"{node} is still locked")
