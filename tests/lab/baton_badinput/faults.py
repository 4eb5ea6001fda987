"""Runs that are cut short: cancelled by Ctrl-C, or killed. Nothing stays half done, and users are served."""
import time

from baton_story.cluster import HOSTS, peer
from baton_story.desk import equal_databases, tickets_on

from .bench import PAIR, need
from .case import case
from .databases import planned, slave_now

AGENT = "ft-failover-agent"
# A cancel here undoes the switchover. Not "confirm": its answer is there when it begins, so that nobody can be quick enough.
BEFORE_RETURN = ("lock", "warm", "arm", "stage", "close-gate", "stop-old")
FROM_RETURN = ("demote", "promote", "open-gate", "follow", "prove")  # here it goes on to its end


def master_now(bench):
    return bench.desk.status()["assessment"]["master"]


@case("two builds on the two hosts", PAIR)
def two_builds(bench):
    record = "/var/lib/baton/build.sha256"
    bench.lab.ssh("b", f"cp -p {record} {record}.kept; printf %064d 7 >{record}")
    try:
        bench.desk.do("switchover").expect(3, "desk-a.*desk-b", "build", "same")
    finally:
        bench.lab.ssh("b", f"mv {record}.kept {record}")
    bench.desk.healthy()


def interrupt_switchover(bench, step):
    before = master_now(bench)
    going = bench.desk.start_held(step, "switchover")
    going.until("step-started")
    begin = time.time()  # a machine that is busy elsewhere fails requests too; only the run's own time counts
    going.until("step-started", step)
    going.interrupt()
    going.until_told("Cancel")
    going.let_go()
    undone = step in BEFORE_RETURN
    ended = going.finish().expect(1 if undone else 0, "Cancel")
    over = time.time() + 1
    need(ended.report["outcome"] == ("undone" if undone else "done"), f"outcome {ended.report['outcome']}")
    bench.desk.healthy()
    master = master_now(bench)
    need((master == before) == undone, f"Ctrl-C at {step}: desk-{master} is master now")
    bench.unlocked()
    bench.served()
    planned(bench, begin, over)


def add_interrupts():
    for step in BEFORE_RETURN + FROM_RETURN:
        case(f"Ctrl-C at step {step} of a switchover", PAIR)(lambda bench, step=step: interrupt_switchover(bench, step))


def kill_switchover(bench, step, way):
    """Killed when a step begins. "later": the hosts' own timers have let users in again by then."""
    before = master_now(bench)
    going = bench.desk.start("switchover")
    going.until("step-started", step)
    going.kill()
    if way.endswith("later"):
        bench.served()
    ended = bench.desk.do(way.split()[0])
    # What the timers undid is not finished any more: resume undoes the rest, and says so. On a busy machine they may be
    # sooner than the resume. A kill at the beginning of demote may come before it, too.
    may_be_undone = step in (*BEFORE_RETURN, "demote")
    undone = way.startswith("rollback") or (may_be_undone and ended.code == 1)
    if way.startswith("rollback"):
        ended.expect(1, "Rolled back")
    elif undone:
        # One that comes while they are at it may meet a PostgreSQL that only starts.
        ended.expect(1, "the hosts undid it by themselves" if way == "resume later" and step == "stop-old" else "Not done")
    else:
        ended.expect(0)
        need(way != "resume later" or not may_be_undone, "the timers had not undone it")
    bench.desk.healthy()
    master = master_now(bench)
    need((master == before) == undone, f"killed at {step}, {way}: desk-{master} is master now")
    bench.unlocked()
    bench.served()


def add_kills():
    for step, way in (("hold-agent", "rollback"), ("arm", "resume"), ("close-gate", "rollback later"), ("stop-old", "resume later"), ("stage", "rollback"),
                      ("demote", "resume"), ("promote", "resume later"), ("route", "resume"), ("follow", "resume")):
        case(f"killed at step {step} of a switchover, {way}", PAIR)(lambda bench, step=step, way=way: kill_switchover(bench, step, way))


def fail_over(bench):
    """The old master is back and fenced, ready to be reconverted. Returns it."""
    old = master_now(bench)
    bench.lab.ssh(peer(old), f"systemctl stop {AGENT}", check=False)
    bench.cuts.append(time.time())
    bench.lab("power-cut", HOSTS[old])
    bench.desk.expect("master-down")
    bench.desk.do("failover").expect(0)
    bench.lab("boot", HOSTS[old])
    bench.desk.expect("failed-over-old-master-back")
    return old


@case("reconvert killed at several steps, resumed and rolled back", PAIR)
def kill_reconvert(bench):
    old = fail_over(bench)
    for step, way in (("stop", "rollback"), ("put-aside", "resume"), ("convert", "rollback"), ("follow", "resume")):
        going = bench.desk.start("reconvert", "--method", "copy")
        going.until("step-started", step)
        going.kill()
        recovery = bench.lab.ssh(old, "cd / && runuser -u postgres -- psql -XAtqc 'select pg_is_in_recovery()' 2>&1", check=False)
        need(recovery.strip() != "f", f"{HOSTS[old]} is a second master after a kill at {step}")
        if way == "resume":
            break
        bench.desk.do("rollback").expect(1)
        bench.unlocked()
        bench.desk.expect("failed-over-old-master-back")
    begin = time.time()
    bench.desk.do("resume").expect(0)
    planned(bench, begin, time.time())
    bench.desk.healthy()
    bench.unlocked()


add_interrupts()
add_kills()
kills = case.taken()


@case("every ticket is there, databases equal, no secret on the hosts", PAIR)
def reckoning(bench):
    bench.users.stop()
    master = master_now(bench)
    there = tickets_on(bench.lab, master)
    missing = [e for e in bench.users.acknowledged() if e["id"] not in there and not bench.may_be_lost(e)]
    need(not missing, f"{len(missing)} acknowledged ticket(s) are missing, the first: {missing[:1]}")
    need(equal_databases(bench.lab), "the two databases differ")
    bench.no_secrets_on_hosts()


CASES = [*kills, *case.taken()]
