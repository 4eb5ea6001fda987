"""No code is broken: somebody makes two masters by hand. What is asked of is the observer, and what the users' tickets tell."""
import json
import subprocess
import time

from baton_story.cluster import HERE, StoryError, peer, wait_for

NAME = "two-masters-by-hand"
BREAKS = "nothing; a person stops both guards, promotes the slave, and has HAProxy send users to one and then to the other"
LONG = 4  # seconds with both


def promote_by_hand(bench, slave):
    for node in ("a", "b"):
        bench.on_console(node, "systemctl stop baton-guard")
    bench.agent(slave, False)
    bench.lab.ssh(slave, "cd / && runuser -u postgres -- psql -XAtqc 'select pg_promote()'")


def reached(bench, begin, end):
    """The users' tickets of that time that one host alone has: how many each."""
    on = {node: bench.titles(node) for node in ("a", "b")}
    written = [entry for entry in bench.users.acknowledged() if begin <= entry["start"] <= end]
    return {node: sum(on[node].get(entry["id"]) == entry["title"] and on[peer(node)].get(entry["id"]) != entry["title"] for entry in written)
            for node in ("a", "b")}


def report(bench):
    """The observer's own words."""
    done = subprocess.run(["/usr/bin/python3", str(HERE / "observer"), "report", "--ledger", str(bench.observed.path)], capture_output=True, text=True, timeout=120)
    return done.returncode, json.loads(done.stdout)["two_masters"]


def try_it(bench):
    """What was seen of it, in words. StoryError when it was not seen."""
    code, windows = report(bench)
    if code or windows:
        raise StoryError(f"the observer reported two masters before there were any: {windows}")
    master = bench.master()
    begin = time.time()
    promote_by_hand(bench, peer(master))
    for node in (master, peer(master)):
        bench.lab.ssh("proxy", f"/usr/local/lib/baton/baton-host route {node} by-hand open")
        time.sleep(LONG)
    wait_for("users write again", lambda: any(entry["start"] > time.time() - 2 for entry in bench.users.acknowledged()), 30)
    end = time.time()
    code, windows = report(bench)
    seconds = sum(window["to"] - window["from"] for window in windows)
    if code != 1 or seconds < LONG:
        raise StoryError(f"the observer did not report two masters: exit {code}, {windows}")
    if not bench.two_masters(begin, end):
        raise StoryError("a cell of the matrix would not have seen two masters")
    users = reached(bench, begin, end)
    if not all(users.values()):
        raise StoryError(f"users did not reach both through the proxy: {users}")
    return f"observer, directly: both wrote for {seconds:.1f} s; through the proxy: {users['a']} tickets only on a, {users['b']} only on b"
