"""Watches the local PostgreSQL: down, in recovery (slave) or writable (master)."""

import enum
import select
import threading
import time

import psycopg2

from . import database


class Role(enum.Enum):
    DOWN = "down"
    SLAVE = "slave"
    MASTER = "master"


# A read-only master (default_transaction_read_only) takes no tickets, so it does not count as one.
ROLE_QUERY = "SELECT pg_is_in_recovery(), current_setting('transaction_read_only')"

LOOK_EVERY = {Role.SLAVE: 0.025, Role.MASTER: 0.05, Role.DOWN: 0.1}
FRESH_SECONDS = 0.1


class RoleWatch(threading.Thread):
    """Keeps one connection open and asks it all the time; `on_change(role)` is called on this thread."""

    def __init__(self, dsn, on_change):
        super().__init__(name="role", daemon=True)
        self._dsn = dsn
        self._on_change = on_change
        self._connection = None
        self._changed = threading.Condition()
        self._role = Role.DOWN
        self._asked_at = 0.0

    def role(self):
        return self._role

    def fresh_role(self, timeout=1.0):
        """The role as of at most 100 ms ago; DOWN when PostgreSQL does not answer within `timeout` seconds."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while time.monotonic() - self._asked_at > FRESH_SECONDS:
                if not self._changed.wait(deadline - time.monotonic()) and time.monotonic() > deadline:
                    return Role.DOWN
            return self._role

    def run(self):
        while True:
            asked_at = time.monotonic()
            self._publish(self._ask_twice(), asked_at)
            self._wait(LOOK_EVERY[self._role])

    def _publish(self, role, asked_at):
        previous = self._role
        with self._changed:
            self._role = role
            self._asked_at = asked_at
            self._changed.notify_all()
        if role is not previous:
            self._on_change(role)

    def _ask_twice(self):
        """A connection that was cut alone is no reason to call PostgreSQL down: a second one is tried."""
        had_connection = self._connection is not None
        role = self._ask()
        return self._ask() if role is Role.DOWN and had_connection else role

    def _ask(self):
        try:
            if self._connection is None:
                self._connection = database.connect(self._dsn)
            with self._connection.cursor() as cursor:
                cursor.execute(ROLE_QUERY)
                in_recovery, read_only = cursor.fetchone()
        except psycopg2.Error:
            self._drop()
            return Role.DOWN
        if in_recovery:
            return Role.SLAVE
        return Role.MASTER if read_only == "off" else Role.DOWN

    def _drop(self):
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _wait(self, seconds):
        """Ends early when the server closes the connection, so that a stop is seen at once."""
        if self._connection is None:
            time.sleep(seconds)
        else:
            select.select([self._connection.fileno()], [], [], seconds)
