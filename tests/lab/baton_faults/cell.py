"""One cell: at one point of one step of one runbook, one fault; and what came of it."""
import subprocess
import time
from dataclasses import asdict, dataclass, field

from baton_story.cluster import HOSTS, StoryError, wait_for

from . import merge, scenes
from .faults import fault_named
from .narrow import Idle

POINTS = {"start": "step-started", "middle": "command"}  # at the boundary before a step; when its first command is on its way
SERVED_BOUND = 60.0  # seconds from the strike to the first acknowledged ticket, where nobody has to decide
MENDED_BOUND = 300.0
HELD = "cat /var/lib/baton/lock/* 2>/dev/null; grep -xHE 'armed|acting' /var/lib/baton/deadman/* 2>/dev/null"  # what is left of one that fired says so, and does nothing
LATE = 0.02  # seconds from letting a command go to the strike

# A failover is for a person to decide (the product's own agent is off where a scene has a dead master, or is held back by a run).
PERSON_DECIDES = {"master-down", "not-serving", "two-masters", "failed-over-old-master-back", "failed-over"}


@dataclass
class Cell:
    runbook: str
    step: str
    point: str
    fault: str
    node: str = ""  # the step's, "" where it works on several
    master: str = ""  # when it began
    past_return: bool = False  # the step is the point of no return, or comes after it
    passed: bool = False
    skipped: str = ""  # why it was not run
    outcome: str = ""  # how the run ended: done, undone, …; "killed"
    way_back: list = field(default_factory=list)  # what an administrator did then
    outage_ms: int = 0
    double_master: bool = False
    tickets_missing: int = 0  # apart from what a dead master took with it
    tickets_announced: int = 0
    seconds: float = 0.0
    complaint: str = ""

    @property
    def key(self):
        return f"{self.runbook}/{self.step}/{self.point}/{self.fault}"

    @property
    def host(self):
        return self.node or self.master

    @property
    def data_host(self):
        return self.node if self.node in ("a", "b") else self.master

    def told(self):
        return asdict(self)


def need(condition, complaint):
    if not condition:
        raise StoryError(complaint)


def run(bench, cell):
    """Fills the cell in. The pair is healthy before and, where it passed, afterwards."""
    begin = time.time()
    bench.cuts.clear()
    try:
        cell.master = scenes.set_scene(bench, cell.runbook, bench.master())
        strike_and_mend(bench, cell, fault_named(cell.fault), begin)
        cell.passed = not cell.skipped
    except (StoryError, subprocess.SubprocessError, OSError, ValueError, KeyError) as error:
        cell.complaint = f"{type(error).__name__}: {error}"
    cell.seconds = round(time.time() - begin, 1)


def strike_and_mend(bench, cell, fault, begin):
    idle = Idle(bench)
    going = bench.start_held(*scenes.command(cell.runbook, cell.master), "--hold-at", f"{POINTS[cell.point]}:{cell.step}")
    if not going.reaches(POINTS[cell.point], cell.step, 120):
        cell.skipped = merge.SENDS_NOTHING if cell.point == "middle" else "the step was not reached"
        mend(bench, cell)
        return
    # To strike a host takes the lab half a second: the run is held meanwhile, the command not yet sent. The app's end is quick.
    if cell.point == "middle" and fault.kills_app:
        going.let_go()
        time.sleep(LATE)
    struck = time.time()
    try:
        fault.strike(bench, cell)
        if not fault.kills_app:
            going.let_go()
        if fault.kills_app:
            going.finish(30)
            cell.outcome = "killed"
        else:
            end_of_run(going, cell)
            idle.see_left_alone(cell, going)
        if scenes.RUNBOOKS[cell.runbook].serves:
            see_served(bench, cell, struck)
    finally:
        fault.heal(bench, cell)
        if going.process.poll() is None:
            going.kill()
    try:
        mend(bench, cell)
    except StoryError as error:  # nothing else says then what users have lost
        raise StoryError("; ".join([str(error), *what_must_not_be(bench, cell, begin, struck)])) from error
    reckon(bench, cell, begin, struck)


def end_of_run(going, cell, bound=150):
    """A run that waits for what does not come is ended as its window would be: by closing it."""
    try:
        ended = going.finish(bound)
        cell.outcome = ended.report.get("outcome", f"exit {ended.code}")
    except StoryError:
        cell.outcome = "closed"


def see_served(bench, cell, struck):
    """(a): back by itself, or it says plainly who must decide."""
    deadline = time.monotonic() + SERVED_BOUND
    while time.monotonic() < deadline:
        if any(entry["start"] > struck for entry in bench.users.acknowledged()) and served_now(bench):
            return
        if cell.fault == "workstation cut off":
            time.sleep(0.5)
            continue
        # Before that point the old master has to serve again by itself, unless it or the proxy is what died.
        alone = cell.past_return or cell.fault == "power cut of the proxy"
        if cell.outcome in ("needs-you", "still-going") and alone and fault_named(cell.fault).takes_host:
            cell.way_back.append(f"told: the run {'needs a person' if cell.outcome == 'needs-you' else 'says what it waits for'}")
            return
        situation = bench.look().get("assessment", {}).get("situation", "")
        if situation in PERSON_DECIDES or (situation == "proxy-down" and cell.fault == "power cut of the proxy"):
            cell.way_back.append(f"told: {situation}")
            return
        time.sleep(0.5)
    raise StoryError(f"not served {SERVED_BOUND:.0f} s after the strike, and the status is “{bench.look().get('assessment', {}).get('situation', 'none')}”")


def served_now(bench):
    now = time.time()
    return any(entry["end"] > now - 1.5 for entry in bench.users.acknowledged())


def mend(bench, cell):
    """(d) and (e): an unfinished run is resumed, or else rolled back; then what the status asks for, until all is well."""
    for node in HOSTS:
        if not bench.state.host(HOSTS[node]).is_on() and not dead_master(bench, cell, node):
            bench.boot(node)
    deadline = time.monotonic() + MENDED_BOUND
    if run_id := bench.unfinished():
        for way in ("resume", "rollback"):
            ended = bench.desk.do(way, run_id)
            cell.way_back.append(f"{way}: {ended.code}")
            if ended.code in (0, 1) or not bench.unfinished():
                break
    install_what_is_missing(bench, cell)
    while time.monotonic() < deadline:
        status = bench.look().get("assessment", {})
        situation = status.get("situation", "")
        if situation == "healthy" and both_on(bench):
            bench.see_users()
            return
        need(situation != "two-masters" or cell.runbook == "resolve", "two masters")
        words = None if waits_for_itself(situation, deadline) else scenes.remedy(situation, status.get("master", ""))
        if words:
            ended = bench.desk.do(*words)
            cell.way_back.append(f"{' '.join(words)}: {ended.code}")
        for node in HOSTS:
            if not bench.state.host(HOSTS[node]).is_on() and situation != "master-down":
                bench.boot(node)
        time.sleep(1)
    raise StoryError(f"not healthy after {MENDED_BOUND:.0f} s: {situation}; {cell.way_back}")


def install_what_is_missing(bench, cell):
    """And once more, which must change nothing."""
    words = scenes.RUNBOOKS[cell.runbook].afterwards
    if not words:
        return
    ended = bench.desk.do("--json", *words).expect(0)
    cell.way_back.append("install: 0")
    again = bench.desk.do("--json", *words).expect(0)
    changed = [line["step"] for line in again.lines if line.get("event") == "step-done" and line["step"] not in ("lock", "unlock")]
    need(not changed, f"a second installation did these again: {changed}; the first ended “{ended.report.get('outcome')}”")


def waits_for_itself(situation, deadline):
    """What the hosts do by themselves takes some seconds; an administrator looks twice."""
    return situation in ("slave-down", "slave-not-replicating", "not-serving") and deadline - time.monotonic() > MENDED_BOUND - 20


def dead_master(bench, cell, node):
    return node == cell.master and bench.look().get("assessment", {}).get("situation") == "master-down"


def both_on(bench):
    return all(bench.state.host(HOSTS[node]).is_on() for node in HOSTS)


def reckon(bench, cell, begin, struck):
    """(b) and (c)."""
    wait_for("users are served", lambda: served_now(bench), 30)
    if scenes.RUNBOOKS[cell.runbook].serves:
        cell.outage_ms = bench.gap_ms(struck - 1, time.time())
    wrong = what_must_not_be(bench, cell, begin, struck)
    need(not wrong, "; ".join(wrong))
    for node in HOSTS:
        held = bench.on_console(node, HELD).strip()
        need(not held, f"{HOSTS[node]} still holds a lock or a timer: {held}")


def what_must_not_be(bench, cell, begin, struck):
    """Two masters at any time, and tickets that users were told are saved, and are not where they are served now: each in words."""
    if cell.runbook == "resolve":
        return []  # it begins with two masters, and gives up what one of them has
    end = time.time()
    windows = bench.two_masters(struck, end)
    missing, expected = bench.missing(begin, end, bench.master())
    cell.double_master = bool(windows)
    cell.tickets_missing, cell.tickets_announced = missing - expected, expected
    return [f"two masters: {windows}"] * cell.double_master + [f"{cell.tickets_missing} acknowledged ticket(s) are missing"] * bool(cell.tickets_missing)
