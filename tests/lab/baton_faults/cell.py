"""One cell: at one point of one step of one runbook, one fault; and what came of it."""
import subprocess
import time
from dataclasses import asdict, dataclass, field

from baton_story.cluster import HOSTS, StoryError, peer, wait_for

from . import merge, scenes
from .faults import fault_named
from .narrow import Idle

POINTS = {"start": "step-started", "middle": "command"}  # at the boundary before a step; when its first command is on its way
SERVED_BOUND = 60.0  # seconds from the strike to the first acknowledged ticket, where nobody has to decide
BEHIND_THE_PAGE = 120.0  # where the service is restarted: it has 85 s to stop, users see the page, and 30 s later the proxy takes it away
UNTIL_IT_IS_BACK = 300.0  # where the machine is restarted: users see the page until it is back, or whoever ordered it gives up and closes the run
MENDED_BOUND = 300.0
SURE = 3.0  # seconds for which the status must say that a person has to decide
TIMERS = "grep -xHE 'armed|acting' /var/lib/baton/deadman/* 2>/dev/null"  # what is left of one that fired says so, and does nothing
LEFT = ("mark-left", "slave-kept-out", "guard-missing", "proxy-block-differs")  # by a run that could not reach all hosts, or ended before its time
HELD = f"cat /var/lib/baton/lock/* 2>/dev/null; {TIMERS}"
# What these steps go by was asked for before they began, and is there when they are held: what dies then dies between the answer and the demotion.
ANSWERED_BEFORE = (("switchover", "stop-old"), ("switchover", "confirm"))
LATE = 0.02  # seconds from letting a command go to the strike

# A failover is for a person to decide (the product's own agent is off where a scene has a dead master, or is held back by a run).
PERSON_DECIDES = {"master-down", "not-serving", "two-masters", "failed-over-old-master-back", "failed-over"}


@dataclass
class Cell:
    runbook: str
    step: str
    point: str
    fault: str
    role: str = ""  # of the step's host: "master" or "slave" as it began, "proxy"; "" where it works on several
    node: str = ""  # the host that has it in this cell
    master: str = ""  # when it began
    past_return: bool = False  # the step is the point of no return, or comes after it
    passed: bool = False
    skipped: str = ""  # why it was not run
    outcome: str = ""  # how the run ended: done, undone, …; "killed"
    way_back: list = field(default_factory=list)  # what an administrator did then
    outage_ms: int = 0
    told_ms: int = 0  # from the strike until a person was told that he must decide
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
        return self.node or self.alive

    @property
    def alive(self):
        """A data host that is at work in steps that work on several."""
        return peer(self.master) if self.operation == "failover" else self.master

    @property
    def operation(self):
        return scenes.operation(self.runbook)

    @property
    def data_host(self):
        return self.node if self.node in ("a", "b") else self.alive

    def begin(self, master):
        self.master = master
        self.node = {"master": master, "slave": peer(master)}.get(self.role, self.role)

    def told(self):
        return asdict(self)


def need(condition, complaint):
    if not condition:
        raise StoryError(complaint)


def run(bench, cell):
    """Fills the cell in. The pair is healthy before and, where it passed, afterwards."""
    at_work = begin = time.time()
    bench.cuts.clear()
    try:
        master = bench.master()
        bench.forget_old_tickets(master)
        begin = time.time()  # nothing that came since was forgotten
        cell.begin(scenes.set_scene(bench, cell.runbook, master))
        strike_and_mend(bench, cell, fault_named(cell.fault), begin)
        cell.passed = not cell.skipped
    except (StoryError, subprocess.SubprocessError, OSError, ValueError, KeyError) as error:
        cell.complaint = f"{type(error).__name__}: {error}"
    cell.seconds = round(time.time() - at_work, 1)


def strike_and_mend(bench, cell, fault, begin):
    idle = Idle(bench)
    going = bench.start_held(*scenes.command(cell.runbook, cell.master), "--hold-at", f"{POINTS[cell.point]}:{cell.step}")
    if not going.reaches(POINTS[cell.point], cell.step, 120):
        outcome = going.finish(30).report.get("outcome", "")
        need(outcome == "done", f"the run did not come to the step: {outcome}")
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
            if any(way.startswith("told: ") for way in cell.way_back):
                cell.told_ms = round((time.time() - struck) * 1000)
            see_named(bench, cell)
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


def served_bound(cell):
    if (cell.runbook, cell.step) == ("restart-machine", "restart"):
        return UNTIL_IT_IS_BACK
    return BEHIND_THE_PAGE if (cell.operation, cell.step) == ("restart-master", "restart") else SERVED_BOUND


def see_served(bench, cell, struck):
    """(a): back by itself, or it says plainly who must decide."""
    deadline = time.monotonic() + served_bound(cell)
    said_since = None
    while time.monotonic() < deadline:
        if any(entry["start"] > struck for entry in bench.users.acknowledged()) and served_now(bench):
            return
        if cell.operation == "maintenance" and cell.outcome in ("done", "needs-you", "still-going") and paged_now(bench):
            cell.way_back.append("told: users see the page that was ordered")
            return
        if cell.fault == "workstation cut off":
            if cell.operation == "failover" and (not cell.past_return or cell.step == "promote"):
                cell.way_back.append("told: nothing, it is cut off")  # the master was dead before it, and nobody else may decide
                return
            time.sleep(0.5)
            continue
        # Before that point the old master has to serve again by itself, unless it or the proxy is what died.
        alone = cell.past_return or cell.operation == "failover" or cell.fault == "power cut of the proxy" or (cell.runbook, cell.step) in ANSWERED_BEFORE
        helpless = (fault_named(cell.fault).takes_host or (cell.fault == "disk full" and cell.step == "promote")  # what can't write can't be promoted
                    or (cell.fault == "sshd stopped" and cell.operation == "failover"))  # nor what nobody gets into
        if cell.outcome in ("needs-you", "still-going") and alone and helpless:
            cell.way_back.append(f"told: the run {'needs a person' if cell.outcome == 'needs-you' else 'says what it waits for'}")
            return
        status = bench.look()
        situation = status.get("assessment", {}).get("situation", "")
        if fault_named(cell.fault).kills_app and cell.operation == "failover" and status.get("cutOff"):
            cell.way_back.append("told: the run was cut off")  # the master was dead before it, and nobody else may decide
            return
        nobody_is_let_in = situation == "proxy-down" and cell.fault == "power cut of the proxy" or (
            situation == "proxy-misdirected" and cell.fault.endswith("proxy cut apart"))
        paged = cell.operation == "maintenance" and status.get("assessment", {}).get("underneath", situation) == "maintenance"
        said = situation in PERSON_DECIDES or nobody_is_let_in or paged
        said_since = (said_since or time.monotonic()) if said else None
        if said and time.monotonic() - said_since > SURE:  # not in passing
            cell.way_back.append(f"told: {situation}")
            return
        time.sleep(0.5)
    raise StoryError(f"not served {served_bound(cell):.0f} s after the strike, and the status is “{bench.look().get('assessment', {}).get('situation', 'none')}”")


def see_named(bench, cell):
    """(e), of what is plain to see: with a machine off, nobody is told that all is well."""
    off = [node for node in HOSTS if not bench.state.host(HOSTS[node]).is_on()]
    if off and cell.fault != "workstation cut off":
        wait_for(f"the status says that {off} is off", lambda: bench.look().get("assessment", {}).get("situation", "healthy") != "healthy", 30)


def served_now(bench):
    now = time.time()
    return any(entry["end"] > now - 1.5 for entry in bench.users.acknowledged())


def paged_now(bench):
    return any(entry["outcome"] == "maintenance" for entry in bench.users.since(time.time() - 1.5))


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
            left = next((finding["id"] for finding in status["findings"] if finding["id"] in LEFT), "")
            if not left:
                bench.see_users()
                return
            situation = left
        need(situation != "two-masters" or scenes.RUNBOOKS[cell.runbook].two_masters, "two masters")
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
    back = "failed-over-old-master-back"  # the product's agent was quicker: that is no installation's business
    if cell.fault == "power cut of the master":  # it is not known at once what became of it
        wait_for_any(bench, (back, "healthy"), 30)
    if bench.look().get("assessment", {}).get("situation", "") == back:
        cell.way_back.append(f"reconvert: {bench.desk.do(*scenes.remedy(back, '')).code}")
    ended = let_in(bench, *words).expect(0)
    cell.way_back.append("install: 0")
    again = bench.desk.do("--json", *words).expect(0)
    changed = [line["step"] for line in again.lines if line.get("event") == "step-done" and line["step"] not in ("lock", "unlock")]
    need(not changed, f"a second installation did these again: {changed}; the first ended “{ended.report.get('outcome')}”")


def wait_for_any(bench, situations, bound):
    """Until the status names one of them; it need not."""
    deadline = time.monotonic() + bound
    while time.monotonic() < deadline and bench.look().get("assessment", {}).get("situation", "") not in situations:
        time.sleep(1)


def let_in(bench, *words, refused=3, tries=5):
    """A lock that was left counts as somebody's for 30 s; an administrator who is refused comes back."""
    for _ in range(tries):
        ended = bench.desk.do("--json", *words)
        if ended.code != refused:
            break
        time.sleep(10)
    return ended


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
        told = any(way.startswith("told: ") for way in cell.way_back)
        need(told or cell.outage_ms <= served_bound(cell) * 1000, f"not served for {cell.outage_ms} ms, and nobody was told that he must decide")
    wrong = what_must_not_be(bench, cell, begin, struck)
    need(not wrong, "; ".join(wrong))
    for node in HOSTS:  # what was away when the run ended finds out by its timers that it has
        wait_for(f"the timers of {HOSTS[node]} end", lambda n=node: not bench.on_console(n, TIMERS).strip(), 60)
        if bench.on_console(node, HELD).strip() and "lock-left" in findings(bench, node):
            cell.way_back.append(f"told: the lock on {HOSTS[node]} is nobody's")  # it was down when the run ended
            bench.desk("reindex")  # the next run replaces it
        held = bench.on_console(node, HELD).strip()
        need(not held, f"{HOSTS[node]} still holds a lock or a timer: {held}")


def findings(bench, node):
    return [finding["id"] for finding in bench.look().get("assessment", {}).get("findings", []) if finding.get("node") == node]


def what_must_not_be(bench, cell, begin, struck):
    """Two masters at any time, and tickets that users were told are saved, and are not where they are served now: each in words."""
    if scenes.RUNBOOKS[cell.runbook].two_masters:
        return []  # and gives up what one of them has
    end = time.time()
    windows = bench.two_masters(struck, end)
    if windows and cell.fault == "master and slave cut apart" and bench.agent_promoted(struck):
        cell.way_back.append(f"reported: the product's agent promoted the slave, which users did not reach; directly both were written to: {windows}")
        windows = []
    missing, expected = bench.missing(begin, end, bench.master())
    cell.double_master = bool(windows)
    cell.tickets_missing, cell.tickets_announced = missing - expected, expected
    return [f"two masters: {windows}"] * cell.double_master + [f"{cell.tickets_missing} acknowledged ticket(s) are missing"] * bool(cell.tickets_missing)
