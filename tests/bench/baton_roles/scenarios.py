"""What is done to a pair while users are at work. One function per scenario: engine and users in, one run's figures out."""
import random
import time

from baton_story.cluster import HOSTS, StoryError, wait_for

from .measure import acknowledged, first_write, measure, missing
from .reconvert import reconvert

REST_BEFORE, REST_AFTER = 2.0, 3.0  # seconds of load before and after
SERVED_AGAIN_BOUND = 120.0


def switchover(engine, users, options):
    """The tool's planned change of roles. The window is the command and the three seconds after it."""
    bed, old = engine.bed, engine.master()
    prepare(engine, options)
    users.start(bed)
    try:
        time.sleep(REST_BEFORE + random.random())
        begin = time.time()
        engine.switchover()
        returned = time.time()
        time.sleep(REST_AFTER)
        end = time.time()
    finally:
        users.stop()
    new = engine.master()
    if (new != old) != engine.changes_roles:
        raise StoryError(f"the command ended well, and {HOSTS[new]} is the master")
    told = measure(users.entries(), begin, end, engine.page_allowed)
    return told | {"command_ms": milliseconds(begin, returned), "tickets_missing": len(lost(bed, new, users))} | users.facts


def failover(engine, users, options):
    """The master loses its power. The window is from its silence to three seconds after users can write again and the command is done.

    first_write_ms: from the silence to the first acknowledgement of a ticket that was begun after it. first_write_after_click_ms: from
    the order to the tool, once it has seen that the host is gone. command_ms: of that call."""
    bed, old = engine.bed, engine.master()
    prepare(engine, options)
    engine.before_fault()
    users.start(bed)
    try:
        time.sleep(REST_BEFORE + random.random())
        fault = bed.power_cut(old)
        engine.dead = old
        click = time.time()
        engine.failed_over()
        returned = time.time()
        click = engine.clicked or click
        wait_for("a ticket is acknowledged again", lambda: first_write(users.entries(), fault), SERVED_AGAIN_BOUND, 0.2)
        time.sleep(REST_AFTER)
        end = time.time()
    finally:
        users.stop()
    entries = users.entries()
    told = measure(entries, fault, end) | {
        "command_ms": milliseconds(click, returned), "first_write_ms": milliseconds(fault, first_write(entries, fault)),
        "first_write_after_click_ms": milliseconds(click, max(click, first_write(entries, fault))),
        "tickets_missing": len(lost(bed, engine.survivor(), users))} | users.facts
    bed.boot(old)
    engine.dead = ""
    begin = time.time()
    engine.rejoin()
    engine.settle()
    return told | {"rejoin_ms": milliseconds(begin, time.time())}


def prepare(engine, options):
    engine.settle()
    engine.bed.write_wal(options.wal_before)


def lost(bed, node, users):
    rows = bed.psql(node, f"select id, title from tickets where title like '{users.prefix()}%'")
    stored = {int(number): title for number, _, title in (line.partition("|") for line in rows.splitlines())}
    return missing(acknowledged(users.entries()), stored)


def milliseconds(begin, end):
    return round((end - begin) * 1000, 1)


WHAT = {"switchover": switchover, "failover": failover, "reconvert": reconvert}
