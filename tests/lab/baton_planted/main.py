"""The stages: every runbook with marked passwords, the search, and the leaks that have to be found."""
import argparse
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

from baton_badinput.bench import REGISTER
from baton_lab.places import state_folder
from baton_story.cluster import HOSTS, StoryError

from . import places, search
from .bench import RATE, Bench, need

AGENT = "ft-failover-agent"
SLOWEST = RATE / 2  # looks a second; a machine that is too busy for that has not really looked


# Runbooks

def wrong_passwords(bench):
    """Error texts are where passwords turn up."""
    login = bench.workstation("wronglogin", build=bench.build_with_password(), secrets=bench.known(**{"b.login": bench.password("wrong-login")}))
    login.do("check").expect(3, "refuses the login of admin")
    sudo = bench.workstation("wrongsudo", build=bench.build_with_password(), secrets=bench.known(**{"a.sudo": bench.password("wrong-sudo")}))
    sudo.do("install", "all", "--set", "register=skip").expect(3, "sudo on desk-a refuses admin")


def install(bench):
    bench.desk = bench.workstation("desk", build=bench.build_with_password(), secrets=bench.known())
    bench.desk("check")
    bench.desk("install", "all", "--dry-run", *REGISTER)
    bench.desk("install", "master", *REGISTER)
    bench.set_replication_password("a", "scram-sha-256")
    bench.desk("install", "all", *REGISTER)
    bench.desk.healthy()


def looks(bench):
    for words in (("status",), ("--json", "status"), ("adopt",), ("prepare", "--dry-run"), ("runs",)):
        bench.desk(*words)
    bench.set_replication_password("a", "md5")
    bench.desk("prepare")


def switchover(bench):
    bench.desk("switchover")
    bench.desk.healthy()


def crash(bench):
    """Baton dies by a fault of its own in mid-run, is asked what it leaves, and goes on."""
    going = bench.desk.start("switchover")
    going.until("step-started")
    limits = Path(f"/proc/{batonctl_of(going.process.pid)}/limits").read_text()
    need(re.search(r"Max core file size +0 +0 ", limits), "batonctl would leave a core dump")
    os.kill(batonctl_of(going.process.pid), signal.SIGABRT)
    status = going.process.wait(30)
    need(status == -signal.SIGABRT, f"batonctl did not die of it: {status}")
    run = bench.runs()[0]
    time.sleep(8)  # longer than the hosts' timers wait
    if run["canBeResumed"]:
        resumed = bench.desk.run("resume", run["run"]).returncode
        need(resumed in (0, 1), f"resume ended with {resumed}")  # 1: the hosts were quicker, and undid it
    bench.desk.healthy()


def batonctl_of(pid):
    """`lab run` becomes the program it starts."""
    need("batonctl" in Path(f"/proc/{pid}/cmdline").read_text(), "this is not batonctl")
    return pid


def failover(bench):
    status = bench.desk.status()
    master = status["assessment"]["master"]
    slave = "b" if master == "a" else "a"
    bench.on_host(slave, f"systemctl disable --now {AGENT}")
    bench.lab("power-cut", HOSTS[master])
    bench.desk.expect("master-down", bound=60)
    bench.desk("failover")
    bench.lab("boot", HOSTS[master])
    bench.watch.note_spaces()
    bench.desk.expect("failed-over-old-master-back", bound=90)


def reconvert(bench):
    bench.desk("reconvert", "--method", "scripts")  # types the password into the product's own script
    bench.desk.healthy()


def others(bench):
    bench.desk("restart-master", "--what", "service")
    bench.desk("maintenance", "on")
    bench.desk("maintenance", "off")
    bench.desk("reindex")
    bench.desk("prepare")
    bench.desk.healthy()


def rebuild(bench):
    slave = "b" if bench.desk.status()["assessment"]["master"] == "a" else "a"
    bench.on_host(slave, "systemctl stop ft-failover-agent 'postgresql@*'; rm -rf /var/lib/postgresql/*/main/base /var/lib/postgresql/*/main/global")
    bench.desk.expect("slave-down", "slave-not-replicating", bound=60)
    bench.desk("rebuild-slave")
    bench.desk.healthy()


def resolve(bench):
    master = bench.desk.status()["assessment"]["master"]
    slave = "b" if master == "a" else "a"
    bench.on_host(slave, f"systemctl disable --now {AGENT}")
    for node in (master, slave):  # it would end the older of the two, which is to be kept here
        bench.on_host(node, "systemctl stop baton-guard")
    bench.on_host(slave, "cd / && runuser -u postgres -- psql -XAtqc 'select pg_promote()'")
    bench.desk.expect("two-masters", bound=60)
    bench.desk("resolve", "--keep", master)
    bench.desk.healthy()


# What else must be so

def lines_to_the_database(bench):
    """The replication login: kept as SCRAM, over TLS, from the peer's address alone."""
    master = bench.desk.status()["assessment"]["master"]
    sql = ("select (select rolpassword like 'SCRAM-SHA-256%' from pg_authid where rolname = 'main_backup'), "
           "(select count(*) from pg_stat_replication join pg_stat_ssl using (pid) where ssl)")
    said = bench.on_host(master, "cd / && runuser -u postgres -- psql -XAtq -f -", sql + ";\n").strip()
    need(said == "t|1", f"SCRAM | replicating over TLS: {said}, not t|1")
    addresses = {"a": "192.0.2.12", "b": "192.0.2.11"}
    for node, peer in addresses.items():
        head = bench.on_host(node, "sed -n '/^# >>> baton/,/^# <<< baton/p' /etc/postgresql/*/main/pg_hba.conf").splitlines()[1:-1]
        wanted = {f"hostssl {database} main_backup {peer}/32 scram-sha-256" for database in ("replication", "postgres")}
        need(set(head) == wanted, f"pg_hba.conf on {HOSTS[node]}: {head}")


def doors(bench):
    """Baton opens no door but the answerer's, which takes the peers alone, HAProxy's own to users, and one of HAProxy to itself."""
    expected = {"a": {"192.0.2.11:5480"}, "b": {"192.0.2.12:5480"}, "proxy": {"192.0.2.10:5480", "0.0.0.0:80", "127.0.0.1:5481"}}
    for node, wanted in expected.items():
        said = bench.on_host(node, "ss -Hltn | awk '{print $4}'").split()
        new = {door for door in said if door not in bench.doors[node] and door.rpartition(":")[2] not in ("5432", "8080", "9200")
               and not (node != "proxy" and door.endswith(":80"))}  # PostgreSQL's and the product's own
        need(new == wanted, f"{HOSTS[node]} listens on {sorted(new)}, not on {sorted(wanted)}")
        answer = subprocess.run([*bench.lab.base, "run", "workstation", "--", "bash", "-c",
                                 f"exec 3<>/dev/tcp/192.0.2.1{dict(a=1, b=2, proxy=0)[node]}/5480 && echo state >&3 && timeout 3 cat <&3"],
                                capture_output=True, text=True, timeout=20)
        need(answer.stdout == "", f"the answerer of {HOSTS[node]} tells a stranger: {answer.stdout}")
    # Debian's own line is there before Baton: 660, of HAProxy's own group, in which nobody else is.
    mode, owner, group, number = bench.on_host("proxy", "stat -c '%a %U %G %g' /run/haproxy/admin.sock").split()
    said = bench.on_host("proxy", f"getent passwd | awk -F: '$4 == {number} {{print $1}}'; getent group {group} | cut -d: -f4")
    theirs = {"600": {group}, "660": {"haproxy"}}.get(mode, set())
    need(owner == "root" and group in theirs and set(said.split()) <= {group}, f"HAProxy's admin socket is {mode} {owner} {group}, in which are {said.split()}")


def resting_places(bench):
    """The places of the table that are files: nobody else may read them."""
    for node in ("a", "b"):
        said = bench.on_host(node, "stat -c '%a %U' /var/lib/postgresql/.pgpass").strip()
        need(said == "600 postgres", f".pgpass on {HOSTS[node]} is {said}")
    for file in bench.folder.glob("home-*/baton.db*"):
        need(file.stat().st_mode & 0o077 == 0, f"{file} can be read by others")


# The search

def sought(bench):
    """All finds."""
    finds = []
    for host in bench.hosts:
        finds += search.search_host(bench.marks, host)
    finds += search.search_workstation(bench.marks, bench.folder, bench.exports)
    finds += search.search_since(bench.marks, bench.began, (bench.folder, state_folder()))
    return finds


def search_while_there(bench):
    """What Baton has put on the hosts is gone once it is taken off."""
    leaks = places.leaks(sought(bench))
    need(not leaks, "leaked: " + "; ".join(map(str, leaks)))


def search_all(bench):
    bench.export()
    bench.watch.end()
    watch = bench.watch
    print(f"      {watch.samples} looks at all processes in {watch.seconds:.0f} s: {watch.rate():.1f} a second, {watch.longest} ms apart at most", flush=True)
    finds = sought(bench) + watch.found()
    for find in sorted({str(find) for find in finds}):
        print(f"      found {find}", flush=True)
    leaks = places.leaks(finds)
    need(not leaks, "leaked: " + "; ".join(map(str, leaks)))
    blind = places.unfound(finds)
    need(not blind, "not found where they are, so the search is blind: " + "; ".join(f"{place.secret} in {place.what}" for place in blind))
    need(watch.rate() >= SLOWEST, f"only {watch.rate():.1f} looks a second: this machine is too busy to say anything")


# Leaks on purpose: (what, how it is made, what the find must say)

def leak_into_database(bench):
    with sqlite3.connect(bench.folder / "home-leak.db") as database:
        database.execute("create table if not exists events (text)")
        database.execute("insert into events values (?)", (f"typed {bench.password('login')}",))


def leak_in_utf16(bench):
    (bench.folder / "leak-core").write_bytes(b"\0" * 99 + bench.password("sudo").encode("utf-16-le"))


def leak_elsewhere(bench):
    with tempfile.NamedTemporaryFile("w", prefix="baton-leak-", delete=False) as file:
        file.write(bench.password("sudo"))
    bench.elsewhere.append(file.name)


def leak_packed(bench):
    bench.on_host("proxy", "mkdir -p /var/log/old && gzip > /var/log/old/leak.gz", bench.password("installer"))


def leak_into_export(bench):
    bench.exports["report on standard output"] = f"<p>{bench.password('register')}</p>".encode()


def on(node, script, secret):
    return lambda bench: bench.on_host(node, script, bench.password(secret) + "\n")


LEAKS = (
    ("a file", on("a", "cat > /var/lib/leak", "sudo"), "sudo on desk-a: /var/lib/leak"),
    ("a shell's history", on("b", "cat >> /root/.bash_history", "replication"), "replication on desk-b: /root/.bash_history"),
    ("a file in memory", on("proxy", "cat > /run/leak", "login"), "login on proxy: /run/leak"),
    ("a file's name", on("a", "read -r p; : > \"/tmp/x${p%%[!a-z0-9]*}\"", "login"), "login on desk-a: name of /tmp"),
    ("a packed log", leak_packed, "installer on proxy: /var/log/old/leak.gz"),
    ("the journal of systemd", on("b", "systemd-cat -t leak; journalctl --sync", "register"), "register on desk-b: the journal of systemd"),
    ("a command line", on("a", "read -r p; sh -c 'sleep 5; :' leak \"$p\"", "installer"), "installer on desk-a: command line of sh"),
    ("an environment", on("b", "read -r p; LEAK=$p sleep 5", "login"), "login on desk-b: environment of sleep"),
    ("base64", on("a", "base64 > /etc/leak", "register"), "register on desk-a: /etc/leak"),
    ("Baton's data", leak_into_database, "login on workstation: "),
    ("memory written to a file", leak_in_utf16, "sudo on workstation: "),
    ("a file elsewhere at the workstation", leak_elsewhere, f"sudo on workstation: {tempfile.gettempdir()}/"),
    ("a report", leak_into_export, "register on workstation: report"),
)


def self_test(bench):
    """Each leak is made and found; none of them is among the places that are allowed."""
    bench.start_watch()
    for _, leak, _ in LEAKS:
        leak(bench)
    bench.watch.end()
    leaks = [str(find) for find in places.leaks(sought(bench) + bench.watch.found())]
    for name in bench.elsewhere:
        os.remove(name)
    missed = [what for what, _, says in LEAKS if not any(find.startswith(says) for find in leaks)]
    need(not missed, f"made on purpose, and not found: {', '.join(missed)}; found were {leaks}")
    print(f"      {len(LEAKS)} of {len(LEAKS)} leaks made on purpose were found", flush=True)


def bare(bench):
    bench.up()
    bench.doors = {node: set(bench.on_host(node, "ss -Hltn | awk '{print $4}'").split()) for node in HOSTS}
    bench.start_watch()


def stages(options):
    if options.self_test:
        yield "bare hosts", Bench.up
    else:
        yield "bare hosts with marked passwords", bare
        yield "wrong passwords", wrong_passwords
        yield "install all", install
        yield "looks, dry runs; the password kept as MD5, prepare", looks
        yield "replication: SCRAM, TLS, the peer's address alone", lines_to_the_database
        yield "doors and the admin socket", doors
        yield "switchover", switchover
        yield "Baton crashes in a switchover; resume", crash
        if not options.quick:
            yield "power cut, failover", failover
            yield "reconvert by the product's scripts", reconvert
            yield "restart, maintenance, re-index, prepare", others
            yield "rebuild slave", rebuild
            yield "two masters, resolve", resolve
        yield "who may read the resting places", resting_places
        yield "search, with Baton on the hosts", search_while_there
        yield "uninstall", lambda bench: bench.desk("uninstall")
        yield "search", search_all
    yield "leaks made on purpose are found", self_test


def tell(bench, options):
    told = []
    for name, body in stages(options):
        begin, error = time.monotonic(), ""
        try:
            body(bench)
        except (StoryError, AssertionError, subprocess.SubprocessError, OSError, ValueError, KeyError) as failure:
            error = f"{type(failure).__name__}: {failure}"
        seconds = time.monotonic() - begin
        told.append({"name": name, "seconds": round(seconds, 1), "ok": not error})
        print(f"{'ok  ' if not error else 'FAIL'} {seconds:7.1f} s  {name}" + (f"\n      {error}" if error else ""), flush=True)
        if error:
            break
    return told


def run(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="planted")
    parser.add_argument("--json", dest="file")
    parser.add_argument("--keep", action="store_true", help="leave the lab up")
    parser.add_argument("--quick", action="store_true", help="without failover, reconversion, rebuilding and what else is done in between")
    parser.add_argument("--self-test", action="store_true", help="only make leaks and find them")
    options = parser.parse_args()
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-planted-"))
    bench = Bench(options.name, options.suite, folder)
    told = []
    try:
        told = tell(bench, options)
    finally:
        if bench.watch and bench.watch.process.poll() is None:
            bench.watch.end()
        if not options.keep:
            bench.lab("down", check=False)
    good = bool(told) and all(stage["ok"] for stage in told)
    if options.file:
        Path(options.file).write_text(json.dumps({"suite": options.suite, "stages": told}, indent=2) + "\n")
    if good and not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
    else:
        print(f"What batonctl said: {folder}")
    return 0 if good else 1
