"""The stages, in order."""
import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .cluster import HERE, Baton, Lab, StoryError, peer, wait_for
from .desk import Users, equal_databases, rows_put_aside, titles_on

AGENT = "ft-failover-agent"


class Story:
    def __init__(self, lab, baton, users):
        self.lab, self.baton, self.users = lab, baton, users
        self.master = "a"
        self.failed_in_planned = 0
        self.cut = self.dead = 0.0  # when the last power cut began, and when it was done: hands are slow on a busy machine
        self.announced = []  # acknowledged tickets in the window that a failover was said to cost
        self.lost = []  # those of the last failover

    # Planned operations: not one request may fail while they run.
    def planned(self, *words, settle=2.0):
        begin = time.time()
        self.baton(*words)
        time.sleep(settle)  # requests that were under way at its end have answered by then
        failed = self.users.failed(begin)
        self.failed_in_planned += len(failed)
        if failed:
            raise StoryError(f"{len(failed)} request(s) failed during {' '.join(words)}, the first: {failed[0]}")

    def healthy(self):
        self.baton.expect("healthy")

    # Stages
    def bare_hosts(self):
        self.lab("down", check=False)
        self.lab("up")

    def profile(self):
        build = self.baton.folder / "service_desk_master_CI"
        subprocess.run([str(HERE / "servicedesk" / "build"), "-o", str(build)], check=True, capture_output=True)
        self.baton.prepare(build)
        self.baton.expect("not-installed")

    def check(self):
        self.baton("check")

    def install_all(self):
        self.baton("install", "all", "--set", "register=now", "--set", "register.user=Root", "--set", "register.email=root@example.test")
        self.healthy()

    def users_arrive(self):
        self.users.start()

    def switchover(self):
        self.planned("switchover")
        self.master = peer(self.master)
        self.healthy()

    def switch_agent(self, state):
        self.lab.ssh(peer(self.master), f"systemctl {'enable' if state else 'disable'} --now {AGENT}", check=False)

    def power_cut(self):
        self.switch_agent(False)
        hosts = [self.lab_host(node) for node in ("a", "b")]
        self.cut = time.time()
        self.lab("network-cut", *hosts)
        time.sleep(1)  # what is acknowledged now, the slave never sees
        self.lab("power-cut", self.lab_host(self.master))
        self.dead = time.time()
        self.lab("network-heal", *hosts)
        self.baton.expect("master-down")

    def fail_over(self):
        self.baton("failover")
        self.users.served_again(time.time() - 1)
        self.note_loss()
        self.master = peer(self.master)
        self.baton.expect("failed-over")

    def lab_host(self, node):
        return {"a": "desk-a", "b": "desk-b"}[node]

    def note_loss(self):
        """Asynchronous replication may cost what was acknowledged just before the cut; nothing older, nothing newer."""
        there = titles_on(self.lab, peer(self.master))  # by title: the new master may give a lost ticket's number anew
        lost = [e for e in self.users.acknowledged() if e["start"] < self.dead + 1 and there.get(e["id"]) != e["title"] and e not in self.announced]
        outside = [e for e in lost if e["end"] < self.cut - 5]
        if outside:
            raise StoryError(f"{len(outside)} ticket(s) are missing that were acknowledged long before the cut: {outside[0]}")
        self.announced += lost
        self.lost = lost

    def old_master_stays_fenced(self):
        old = peer(self.master)
        self.lab("boot", self.lab_host(old))
        self.baton.expect("failed-over-old-master-back")
        time.sleep(5)  # time enough for a second master, if there were to be one
        recovery = self.lab.ssh(old, "cd / && runuser -u postgres -- psql -XAtqc 'select pg_is_in_recovery()' 2>&1", check=False)
        if recovery.strip() == "f":
            raise StoryError(f"{self.lab_host(old)} came back as a second master")
        def says_why():
            verdict = self.lab.ssh(old, "/usr/local/lib/baton/baton-host guard status")
            return "fenced" in verdict or "superseded" in verdict

        wait_for("the guard says why", says_why)

    def reconvert(self, method):
        self.planned("reconvert", "--method", method)
        self.healthy()

    def see_rows_put_aside(self):
        """The old master's own tickets are in the file: each that was acknowledged, and none that the new master has."""
        if not self.lost:
            raise StoryError("the power cut cost no ticket: this stage shows nothing")
        old = peer(self.master)
        tables, kept = rows_put_aside(self.baton, self.lab, old)
        missing = [e for e in self.lost if kept.get(e["id"]) != e["title"]]
        if missing:
            raise StoryError(f"{len(missing)} of {len(self.lost)} lost ticket(s) are not in the file, the first: {missing[0]}")
        there = titles_on(self.lab, self.master)
        both = [number for number, title in kept.items() if there.get(number) == title]
        if both:
            raise StoryError(f"{len(both)} ticket(s) in the file are on the new master as well: {both[:5]}")
        told = next(table["inserted"] for table in tables if table["table"] == "tickets")
        if told != len(kept):
            raise StoryError(f"the report says {told} tickets, the file has {len(kept)}")
        print(f"      {len(self.lost)} acknowledged tickets were only on {self.lab_host(old)}; {len(kept)} are in the file", flush=True)

    def takeover_without_baton(self):
        self.switch_agent(True)
        self.cut = time.time()
        self.lab("power-cut", self.lab_host(self.master))
        self.dead = time.time()
        self.users.served_again(self.dead)
        self.note_loss()
        self.master = peer(self.master)
        old = peer(self.master)
        self.lab("boot", self.lab_host(old))
        time.sleep(8)
        recovery = self.lab.ssh(old, "cd / && runuser -u postgres -- psql -XAtqc 'select pg_is_in_recovery()' 2>&1", check=False)
        if recovery.strip() == "f":
            raise StoryError("the old master came back as a second master, with Baton closed")
        self.baton.expect("failed-over-old-master-back")
        self.reconvert("auto")

    def rebuild_slave(self):
        slave = peer(self.master)
        self.lab.ssh(slave, f"systemctl stop {AGENT} 'postgresql@*'; rm -rf /var/lib/postgresql/*/main/base /var/lib/postgresql/*/main/global")
        self.baton.expect("slave-down", "slave-not-replicating")
        self.planned("rebuild-slave")
        self.healthy()

    def resolve_two_masters(self):
        slave = peer(self.master)
        self.switch_agent(False)
        self.lab.ssh(self.master, "systemctl stop baton-guard")  # it would end the older of the two, which is to be kept here
        self.lab.ssh(slave, "systemctl stop baton-guard; cd / && runuser -u postgres -- psql -XAtqc 'select pg_promote()' || "
                            "runuser -u postgres -- pg_ctlcluster $(ls /etc/postgresql) main promote")
        self.baton.expect("two-masters")
        self.planned("resolve", "--keep", self.master)
        self.healthy()

    def resolve_without_baton(self):
        """On a pair that nobody has prepared: what is needed comes with it."""
        self.switch_agent(False)
        self.baton("uninstall")
        self.lab.ssh(peer(self.master), "cd / && runuser -u postgres -- psql -XAtqc 'select pg_promote()' || runuser -u postgres -- pg_ctlcluster $(ls /etc/postgresql) main promote")
        self.baton.expect("two-masters")
        self.baton("resolve", "--keep", self.master)
        self.users.served_again(time.time() - 1)
        self.healthy()

    def restart_master(self):
        self.baton("restart-master", "--what", "service")
        self.healthy()

    def maintenance(self):
        begin = time.time()
        self.baton("maintenance", "on")
        self.baton.expect("maintenance")
        for words in (("prepare",), ("install", "proxy")):  # would end it unnoticed
            self.baton(*words, expect=3)
        wait_for("users see the page", lambda: any(e["outcome"] == "maintenance" for e in self.users.since(begin)), 30)
        self.lab.ssh("proxy", "systemctl restart haproxy")
        self.baton.expect("maintenance")
        self.baton("maintenance", "off")
        self.healthy()

    def send_half_a_record(self):
        """What no commit flushes is sent up to the end of a page: when the master dies its slave has the beginning of a record."""
        sql = "select pg_logical_emit_message(false, 'story', repeat('x', 30000)) \\watch 0.1"
        script = f"printf '%s\\n' {shlex.quote(sql)} | runuser -u postgres -- psql -XAtq"
        self.lab.ssh(self.master, f"cd / && {{ setsid sh -c {shlex.quote(script)} </dev/null >/dev/null 2>&1 & }}")
        wait_for("the slave has the beginning of a record", self.slave_has_half_a_record, 30)

    def slave_has_half_a_record(self):
        sql = "select pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn()"
        return self.lab.ssh(peer(self.master), f"cd / && runuser -u postgres -- psql -XAtqc '{sql}'").strip() == "t"

    def death_in_maintenance(self):
        """The slave takes over behind the page, which stays until it is ended."""
        self.baton("maintenance", "on")
        self.send_half_a_record()
        self.power_cut()
        if not self.slave_has_half_a_record():
            raise StoryError("the slave has whole records only: this stage shows less than it should")
        self.baton("failover")
        self.baton.expect("maintenance")
        self.baton("maintenance", "off")
        self.users.served_again(time.time() - 1)
        self.note_loss()
        self.master = peer(self.master)
        self.lab("boot", self.lab_host(peer(self.master)))
        self.baton.expect("failed-over-old-master-back")
        self.reconvert("auto")

    def reindex(self):
        self.planned("reindex")

    def reckoning(self):
        self.users.stop()
        there = titles_on(self.lab, self.master)
        announced = {e["title"] for e in self.announced}
        missing = [e for e in self.users.acknowledged() if there.get(e["id"]) != e["title"]]
        self.missing = [e for e in missing if e["title"] not in announced]
        if self.missing:
            raise StoryError(f"{len(self.missing)} acknowledged ticket(s) are missing, the first: {self.missing[0]}")
        if not equal_databases(self.lab):
            raise StoryError("the two databases differ")
        self.equal = True

    missing, equal = (), False

    def stages(self):
        yield "bare hosts", self.bare_hosts
        yield "profile", self.profile
        yield "check requirements", self.check
        yield "install all, register, healthy", self.install_all
        yield "users arrive", self.users_arrive
        yield "switchover", self.switchover
        yield "switchover back", self.switchover
        for method in ("rewind", "copy", "scripts"):
            yield f"power cut of the master ({method})", self.power_cut
            yield f"failover ({method})", self.fail_over
            yield f"old master stays fenced ({method})", self.old_master_stays_fenced
            yield f"reconvert by {method}", lambda method=method: self.reconvert(method)
            yield f"the lost tickets are in the file ({method})", self.see_rows_put_aside
        yield "takeover by the agent, Baton closed; reconvert", self.takeover_without_baton
        yield "slave destroyed, rebuilt", self.rebuild_slave
        yield "two masters, resolved", self.resolve_two_masters
        yield "restart master safely", self.restart_master
        yield "maintenance on and off", self.maintenance
        yield "the master dies in a maintenance", self.death_in_maintenance
        yield "re-index", self.reindex
        yield "two masters without Baton on the hosts, resolved", self.resolve_without_baton
        yield "every ticket is there, databases equal", self.reckoning


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="story")
    parser.add_argument("--json", dest="file")
    parser.add_argument("--until", help="stop after the stage that begins with this")
    parser.add_argument("--keep", action="store_true", help="leave the lab up")
    return parser.parse_args()


def tell(story, until):
    told = []
    for name, body in story.stages():
        begin = time.monotonic()
        try:
            body()
            error = ""
        except (StoryError, subprocess.SubprocessError, OSError, ValueError, KeyError) as failure:
            error = f"{type(failure).__name__}: {failure}"
        seconds = time.monotonic() - begin
        told.append({"name": name, "seconds": round(seconds, 1), "ok": not error})
        print(f"{'ok  ' if not error else 'FAIL'} {seconds:7.1f} s  {name}" + (f"\n      {error}" if error else ""), flush=True)
        if error or (until and name.startswith(until)):
            break
    return told


def result(story, told):
    acknowledged = story.users.acknowledged()
    return {"stages": told, "requests": len(story.users.entries()), "requests_failed_in_planned_operations": story.failed_in_planned,
            "tickets_acknowledged": len(acknowledged), "tickets_missing": len(story.missing),
            "tickets_announced_at_risk": len(story.announced), "databases_equal": story.equal}


def run():
    options = arguments()
    folder = Path(tempfile.mkdtemp(prefix="baton-story-"))
    lab = Lab(options.name, options.suite, folder)
    story = Story(lab, Baton(lab, folder), Users(lab, folder))
    try:
        told = tell(story, options.until)
        if not all(stage["ok"] for stage in told):
            lab.keep_journals(folder)
    finally:
        story.users.stop()
        if not options.keep:
            lab("down", check=False)
    summary = result(story, told)
    print(", ".join(f"{key.replace('_', ' ')}: {value}" for key, value in summary.items() if key != "stages"))
    if options.file:
        Path(options.file).write_text(json.dumps(summary, indent=2) + "\n")
    good = all(stage["ok"] for stage in told)
    if good and not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
    else:
        print(f"What batonctl said: {folder}")
    return 0 if good else 1


if __name__ == "__main__":
    os.chdir("/")
    sys.exit(run())
