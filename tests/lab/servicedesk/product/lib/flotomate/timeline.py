"""Asks the local PostgreSQL for its timeline, over one kept connection."""

import threading

import psycopg2

from . import database

# A primary's control file names the new timeline only after its first checkpoint; its WAL file names it at once.
QUERY = """
SELECT pg_is_in_recovery(),
       CASE WHEN pg_is_in_recovery() THEN (SELECT timeline_id FROM pg_control_checkpoint())
            ELSE ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int END"""


class Timeline:
    """Thread-safe. Remembers the last answer for the time when PostgreSQL is down."""

    def __init__(self, dsn):
        self._dsn = dsn
        self._lock = threading.Lock()
        self._connection = None
        self._last = (None, None)

    def look(self):
        """(in recovery, timeline); (None, None) as long as PostgreSQL was never seen."""
        with self._lock:
            for _ in range(2):
                try:
                    self._last = self._ask()
                    break
                except psycopg2.Error:
                    self._connection = None
            return self._last

    def _ask(self):
        if self._connection is None:
            self._connection = database.connect(self._dsn)
        with self._connection.cursor() as cursor:
            cursor.execute(QUERY)
            return cursor.fetchone()
