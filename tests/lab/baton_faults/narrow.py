"""Faults that mean something at some steps only: each is there for one way in which Baton could be wrong, and is what finds it."""
import socket

from baton_story.cluster import HOSTS, StoryError, wait_for

from .administrators import TITLES, administrator, refusal
from .bench import AGENT

# Nobody may log in for replication any more, and nobody is logged in: the slave is up, and is sent nothing.
SHUT_OUT = """do $$ declare who name; begin
for who in select distinct usename from pg_stat_replication loop execute format('alter role %I nologin', who); end loop;
perform pg_terminate_backend(pid) from pg_stat_replication; end $$"""
LET_IN = """do $$ declare who name; begin if pg_is_in_recovery() then return; end if;
for who in select rolname from pg_roles where rolreplication and not rolcanlogin loop execute format('alter role %I login', who); end loop; end $$"""
WITH_AGENT_HELD = ("switchover", "failover", "restart-master", "restart-postgres")
WITH_MASTER_UP = ("hold-agent", "arm", "stage", "close-gate", "stop-old")

# Runbook → the steps at which somebody else comes along; all pairs of operations are tried by tests/lab/pairs.
OTHERS_COME = {"switchover": ("hold-agent", "stop-old", "promote"), "failover": ("promote",)}


def sql(bench, node, text):
    return bench.on_console(node, f"cd / && runuser -u postgres -- psql -XAtq flotodb 2>&1 <<'E'\n{text};\nE\n")


def shut_out(bench, cell):
    """The slave's stream breaks while users go on writing: they are what a switchover without the replay check would lose."""
    sql(bench, cell.master, SHUT_OUT)
    acknowledged = len(bench.users.acknowledged())
    if cell.step != "stop-old":  # there the gate is closed
        wait_for("users write what the slave does not get", lambda: len(bench.users.acknowledged()) > acknowledged + 20, 20)


def let_in(bench, cell):
    for node in ("a", "b"):
        sql(bench, node, LET_IN)


def dead_master_back(bench, cell):
    """Its power comes back in the middle of the failover: systemd starts PostgreSQL, the guard decides."""
    bench.boot(cell.master)
    unit = "systemctl show -p ActiveState --value \"postgresql@$(ls /etc/postgresql)-main\""
    wait_for(f"PostgreSQL on {HOSTS[cell.master]} has started or been refused",
             lambda: bench.on_console(cell.master, unit).strip() in ("active", "failed"), 60)


def somebody_comes(bench, cell):
    """A second administrator starts the same operation."""
    other = administrator(bench, "bobs-desk")
    wrong = refusal(other.do(cell.runbook), f"@{socket.gethostname()}", TITLES[cell.runbook])
    if wrong:
        raise StoryError(f"a second administrator {wrong}")


def once_begun(cell):
    """Before it is fenced it comes back as the master that it was: then the run leaves it alone. Fenced, it must not start."""
    return cell.runbook == "failover" and cell.step != "lock"


def faults(Fault):
    return [
        Fault("replication broken", shut_out, let_in, where=lambda cell: cell.runbook == "switchover" and cell.step in WITH_MASTER_UP),
        Fault("dead master back", dead_master_back, where=once_begun),
        Fault("second administrator", somebody_comes, where=lambda cell: cell.step in OTHERS_COME.get(cell.runbook, ())),
    ]


class Idle:
    """What somebody has switched off, and no step of the run has come to: a run that ends must not have switched it on."""

    def __init__(self, bench):
        self.bench = bench
        self.before = self.agents(on=False)

    def agents(self, on):
        script = f"systemctl is-active -q {AGENT} && echo True || echo False"
        return {node for node in ("a", "b") if self.bench.on_console(node, script).strip() == str(on)}

    def see_left_alone(self, cell, going):
        begun = {line.get("step") for line in going.events() if line.get("event") == "step-started"}
        switched_on = self.before & self.agents(on=True)
        if cell.operation in WITH_AGENT_HELD and "hold-agent" not in begun and switched_on:
            hosts = ", ".join(HOSTS[node] for node in sorted(switched_on))
            raise StoryError(f"a run that had not come so far has switched the failover agent on on {hosts}")
