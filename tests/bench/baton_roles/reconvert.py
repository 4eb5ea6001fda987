"""A master that fell out becomes the slave again: by Baton and by hand, by pg_rewind and by a full copy. And after a clean switchover.

The state before each run: the line between the data hosts was cut, both have written since (so much as --diverged says, together), the
master lost its power, the slave was promoted by Baton, the old master is back and fenced.
"""
import datetime
import json
import os
import shlex
import threading
import time

from baton_story.cluster import ADDRESSES, HOSTS, StoryError, peer, wait_for

from . import bed as beds
from .baton import Baton

METHODS = ("rewind", "rewind-by-hand", "copy", "copy-by-hand", "switchover-follow")
OF_ENGINE = {"baton": ("rewind", "copy", "switchover-follow"), "limit": ("rewind-by-hand", "copy-by-hand")}
SHELL_BOUND = 1800.0
BINARIES = "/usr/lib/postgresql/*/bin"
AS_POSTGRES = "env -u HOME setpriv --reuid postgres --regid postgres --init-groups"

# Ends when `host` follows; tells when this server was promoted (or asked, when it is the master already) and when that was.
FOLLOWED = """create or replace function bench_followed(host inet) returns text language plpgsql as $$
declare promoted timestamptz;
begin
    while pg_is_in_recovery() loop perform pg_sleep(0.005); end loop;
    promoted := clock_timestamp();
    while not exists (select from pg_stat_replication where client_addr = host and state = 'streaming' and application_name <> 'pg_basebackup') loop
        perform pg_sleep(0.005), pg_stat_clear_snapshot();
    end loop;
    return extract(epoch from promoted) || '|' || extract(epoch from clock_timestamp());
end $$"""

# Half of the WAL is rows that are new, half is pages of old rows that changed, here and there: each costs a full page.
PAGE, ROW = 8192, 250
NEW_ROWS = """insert into fork select '{word}', md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text)
from generate_series(1, {rows})"""
CHANGED_PAGES = """update filler set word = md5(random()::text) || substr(word, 33)
where id in (select 1 + floor(random() * {most})::bigint from generate_series(1, {pages}))"""


def names(options):
    """What is measured: each way at each size, "rewind@2GB". The beds get PostgreSQL's own limits for WAL that is kept for reuse: pg_rewind
    copies all of the new master's pg_wal, whatever differs."""
    beds.SETTINGS |= {"min_wal_size": "80MB", "max_wal_size": "1GB"}
    named = options.engine.split(",") if options.engine else METHODS
    wanted = [method for name in named for method in OF_ENGINE.get(name, (name,))]
    if strangers := [name for name in wanted if name not in (*METHODS, CopyLimited.name)]:
        print(f"Of {', '.join(strangers)} nothing is measured with --what reconvert: the ways of coming back are Baton's and a hand's.", flush=True)
        wanted = [name for name in wanted if name not in strangers]
    if not wanted:
        raise StoryError(f"no way of coming back was named: baton, limit, {', '.join(METHODS)}")
    return [f"{method}@{size}GB" for size in options.sizes.split(",") for method in wanted]


def megabytes(size):
    return int(float(size.removesuffix("GB")) * 1024)


class Follower:
    """Notices when a host follows, whoever made it: asked inside the new master, over a shell of its own."""

    def __init__(self, bed, master):
        self.bed, self.master, self.said = bed, master, ""
        shell = type(bed.shells[master])(bed.lab, master)
        self.shell, self.thread = shell, threading.Thread(target=self.ask, daemon=True)
        self.thread.start()

    def ask(self):
        sql = f"set statement_timeout = 0; select bench_followed('{ADDRESSES[peer(self.master)]}')"
        try:
            self.said = self.shell(f"cd / && {AS_POSTGRES} {BINARIES}/psql -XAtq flotodb -c {shlex.quote(sql)}", timeout=SHELL_BOUND)
        except StoryError as error:
            self.said = str(error)

    def times(self, bound=30.0):
        """(promoted, followed) in seconds since the epoch."""
        self.thread.join(bound)
        self.shell.close()
        promoted, _, followed = self.said.strip().partition("|")
        if not followed:
            raise StoryError(f"{HOSTS[peer(self.master)]} does not follow: {self.said.strip()}")
        return float(promoted), float(followed)


class Fallen(Baton):
    """What the ways of coming back have in common; `method` is the one."""

    method = ""

    def settle(self, bound=90.0):
        super().settle(bound)
        self.bed.baton.expect("healthy")

    def install(self):
        self.bed.psql(self.master(), FOLLOWED)
        self.bed.psql(self.master(), "create table if not exists fork (word text, more text)")
        self.calm()

    def calm(self):
        """After much was filled in, both keep more WAL for reuse than they would after a while of little work. Once for a bed."""
        if getattr(self.bed, "calm", False):
            return
        self.bed.calm = True
        for _ in range(60):
            self.bed.psql(self.master(), "select pg_logical_emit_message(false, 'bench', 'x')")
            self.bed.psql(self.master(), "select pg_switch_wal()")
            self.bed.psql(self.master(), "checkpoint")
        self.settle()
        self.bed.psql(peer(self.master()), "checkpoint")

    def come_back(self, old):
        """Makes `old` the slave; returns when that has been done."""
        raise NotImplementedError

    def tool_ms(self):
        return {}

    def ordered(self, begin):
        """When the order was given, in seconds since the epoch, on connections that are open: by hand they are when the clock starts."""
        return begin

    def tidy(self, old):
        """After a run: a healthy pair of Baton's."""
        self.settle()


class ByBaton(Fallen):
    def come_back(self, old):
        self.told = self.bed.baton("--json", "reconvert", "--method", self.method)

    def tool_ms(self):
        """Of the run's step that makes it a standby; copy and rewind are nearly all of it. And of all steps."""
        steps = {line["step"]: line["data"]["ms"] for line in self.lines() if line.get("event") in ("step-done", "step-skipped")}
        return {"tool_ms": steps["convert"], "run_ms": milliseconds(self.at("started"), self.at("ended")), "steps_ms": steps}

    def ordered(self, begin):
        return self.at("started")

    def at(self, event):
        return next(moment(line) for line in self.lines() if line.get("event") == event)

    def lines(self):
        return [json.loads(line) for line in self.told.splitlines() if line.startswith("{")]


class Rewind(ByBaton):
    name, method = "rewind", "rewind"


class Copy(ByBaton):
    name, method = "copy", "copy"

    def tool_ms(self):
        return super().tool_ms() | {"time_left_error_percent": worst_prediction(self.told)}


class CopyLimited(Copy):
    """With a limit of bandwidth: not one of the ways that are compared."""

    name = "copy-limited"

    def come_back(self, old):
        self.told = self.bed.baton("--json", "reconvert", "--method", "copy", "--bandwidth", self.bed.bandwidth)


class ByHand(Fallen):
    """The least that a person who knows all paths and passwords would type, on root shells that are open already."""

    def instance(self, node):
        data = self.bed.root(node, "ls -d /var/lib/postgresql/*/main").strip()
        return data, f"postgresql@{data.split('/')[-2]}-main", f"/etc/postgresql/{data.split('/')[-2]}/main/postgresql.conf"

    def source(self, old):
        return f"host={ADDRESSES[peer(old)]} port=5432 user={self.user(old)}"

    def user(self, old):
        """Whose password the old master's .pgpass has."""
        return self.bed.root(old, "cut -d: -f4 ~postgres/.pgpass | head -n 1").strip()

    def prepare(self, old):
        """What a person would know, before the clock runs."""
        self.data, self.unit, self.config = self.instance(old)
        self.upstream = self.source(old)

    def as_postgres(self, node, program, timeout=SHELL_BOUND):
        begin = time.time()
        self.bed.root(node, f"cd / && {AS_POSTGRES} {BINARIES}/{program}", timeout=timeout)
        self.tool = milliseconds(begin, time.time())

    def tool_ms(self):
        return {"tool_ms": self.tool}

    def slot(self, old):
        self.bed.psql(peer(old), f"select pg_create_physical_replication_slot('baton_{old}') where not exists "
                                 f"(select from pg_replication_slots where slot_name = 'baton_{old}')", "postgres")

    def start(self, old):
        conninfo = f"{self.upstream} application_name=by_hand"
        self.bed.root(old, f"cd {self.data} && printf \"%s\\n\" {shlex.quote(f'primary_conninfo = {chr(39)}{conninfo}{chr(39)}')} "
                           f"\"primary_slot_name = 'baton_{old}'\" >>postgresql.auto.conf && touch standby.signal && "
                           f"chown postgres: standby.signal && systemctl start --no-block {self.unit}", timeout=120)

    def tidy(self, old):
        """Baton takes over: its marks away, its agents and proxy as they should be."""
        self.bed.baton("reconvert")
        super().tidy(old)


class RewindByHand(ByHand):
    name = "rewind-by-hand"

    def come_back(self, old):
        self.bed.psql(peer(old), "checkpoint", "postgres", timeout=300)
        self.as_postgres(old, f"pg_rewind -D {self.data} --source-server={shlex.quote(self.upstream + ' dbname=postgres')} "
                              f"--config-file={self.config}")
        self.slot(old)
        self.start(old)


class CopyByHand(ByHand):
    name = "copy-by-hand"

    def come_back(self, old):
        self.bed.root(old, f"rm -rf {self.data}", timeout=300)
        self.as_postgres(old, f"pg_basebackup -D {self.data} -d {shlex.quote(self.upstream)} -c fast -X stream")
        self.slot(old)
        self.start(old)


class SwitchoverFollow(Fallen):
    name = "switchover-follow"


def worst_prediction(told):
    """By how much of the whole time the predicted end was off at worst, once a tenth was done; each prediction is printed."""
    lines = [json.loads(line) for line in told.splitlines() if line.startswith("{")]
    marks = [(moment(line), line["data"]) for line in lines if line.get("event") == "progress" and line["data"].get("total")]
    end = next(moment(line) for line in lines if line.get("event") == "step-done" and line["step"] == "convert")
    begin, errors = marks[0][0], []
    for at, data in marks:
        if data["done"] < data["total"] / 10 or data["done"] >= data["total"] or "left" not in data:
            continue
        error = 100 * (at + data["left"] - end) / (end - begin)
        errors.append(abs(error))
        print(f"    {at - begin:6.1f} s: {100 * data['done'] / data['total']:5.1f} %, {data['left']:4.0f} s left, were {end - at:6.1f} s: {error:+5.1f} %", flush=True)
    return round(max(errors, default=0.0), 1)


def moment(line):
    return datetime.datetime.fromisoformat(line["at"].replace("Z", "+00:00")).timestamp()


def fall_out(engine, options):
    """Leaves a failed-over pair whose old master is back; returns it."""
    bed, old = engine.bed, engine.master()
    engine.settle()
    engine.before_fault()
    bed.psql(old, "truncate fork")
    for node in ("a", "b"):
        bed.psql(node, "checkpoint", timeout=300)
    bed.lab("network-cut", HOSTS["a"], HOSTS["b"])
    write(bed, old, options.diverged / 2, "only on the old one")
    bed.power_cut(old)
    engine.dead = old
    bed.lab("network-heal", HOSTS["a"], HOSTS["b"])
    engine.failed_over()
    write(bed, peer(old), options.diverged / 2, "new")
    bed.boot(old)
    engine.dead = ""
    bed.baton.expect("failed-over-old-master-back")
    return old


def write(bed, node, amount, word):
    """So much WAL, half of it new rows, half changed pages."""
    half = amount * 1024 * 1024 / 2
    begin = bed.psql(node, "select pg_current_wal_lsn()")
    bed.psql(node, NEW_ROWS.format(word=word, rows=int(half / ROW)), timeout=600)
    most = int(bed.psql(node, "select coalesce(max(id), 1) from filler"))
    bed.psql(node, CHANGED_PAGES.format(most=most, pages=int(half / (PAGE + ROW))), timeout=600)
    return int(float(bed.psql(node, f"select pg_current_wal_lsn() - '{begin}'")))


def reconvert(engine, _users, options):
    """command_ms: what it takes; streaming_ms: until the old master streams; from_order_ms: the same without the start of the program and its logins."""
    if isinstance(engine, SwitchoverFollow):
        return follow_after_switchover(engine)
    old = fall_out(engine, options)
    if options.line:
        engine.bed.limit_line(options.line)
    engine.bed.bandwidth = options.bandwidth
    if isinstance(engine, ByHand):
        engine.prepare(old)
    follower = Follower(engine.bed, peer(old))
    os.sync()  # else the way that comes behind a copy waits for the disk to take what that one wrote
    time.sleep(1.0)
    begin = time.time()
    engine.come_back(old)
    returned = time.time()
    _, followed = follower.times()
    end = max(returned, followed)
    engine.tidy(old)
    see_equal(engine)
    return {"command_ms": milliseconds(begin, end), "streaming_ms": milliseconds(begin, followed),
            "from_order_ms": milliseconds(engine.ordered(begin), followed)} | engine.tool_ms()


def follow_after_switchover(engine):
    engine.settle()
    old = engine.master()
    follower = Follower(engine.bed, peer(old))
    time.sleep(1.0)
    begin = time.time()
    engine.switchover()
    returned = time.time()
    promoted, followed = follower.times()
    engine.settle()
    return {"command_ms": milliseconds(begin, returned), "follow_ms": milliseconds(promoted, followed)}


def see_equal(engine):
    """The old master has the new one's rows, and none of its own any more."""
    sql = "select count(*), count(*) filter (where word <> 'new'), sum(hashtext(more)) from fork"
    rows = {}

    def same():
        rows.update({node: engine.bed.psql(node, sql) for node in ("a", "b")})
        return rows["a"] == rows["b"] and rows["a"].split("|")[1] == "0"
    wait_for("both have the same rows", same, 30, 0.2)


def milliseconds(begin, end):
    return round((end - begin) * 1000, 1)
