"""A small pool of PostgreSQL connections, in autocommit: a statement that returned is committed."""

import contextlib
import select
import threading

import psycopg2


class Unavailable(Exception):
    """The database cannot be used now; the request was not acknowledged."""


def is_quiet(connection):
    """False when the server has said something to an idle connection: as a rule that it is gone."""
    try:
        return not select.select([connection.fileno()], [], [], 0)[0]
    except (OSError, ValueError, psycopg2.Error):
        return False


def connect(dsn):
    connection = psycopg2.connect(dsn)
    connection.autocommit = True
    return connection


class Pool:
    """Thread-safe. At most `size` connections; a caller waits up to 10 s for one."""

    def __init__(self, dsn, size):
        self._dsn = dsn
        self._free = threading.BoundedSemaphore(size)
        self._lock = threading.Lock()
        self._idle = []
        self._generation = 0

    def query(self, sql, arguments=()):
        """All rows of one statement (none for one without rows). Raises Unavailable."""
        with self._connection() as connection, connection.cursor() as cursor:
            cursor.execute(sql, arguments)
            return cursor.fetchall() if cursor.description else []

    def warm(self, count):
        """Opens connections in advance; those to a standby stay good when it is promoted."""
        fresh = []
        with contextlib.suppress(psycopg2.Error):
            fresh = [connect(self._dsn) for _ in range(count)]
        with self._lock:
            self._idle.extend(fresh)

    def reset(self):
        """Forgets every connection: the server went away."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._generation += 1
        for connection in idle:
            connection.close()

    @contextlib.contextmanager
    def _connection(self):
        if not self._free.acquire(timeout=10):
            raise Unavailable("all database connections are busy")
        try:
            connection, generation = self._take()
            try:
                yield connection
            except (psycopg2.OperationalError, psycopg2.InterfaceError,
                    psycopg2.errors.ReadOnlySqlTransaction) as error:
                connection.close()
                raise Unavailable(str(error).strip()) from error
            finally:
                self._give_back(connection, generation)
        finally:
            self._free.release()

    def _take(self):
        with self._lock:
            generation = self._generation
            while self._idle:
                connection = self._idle.pop()
                if is_quiet(connection):
                    return connection, generation
                connection.close()
        try:
            return connect(self._dsn), generation
        except psycopg2.OperationalError as error:
            raise Unavailable(str(error).strip()) from error

    def _give_back(self, connection, generation):
        if connection.closed:
            return
        with self._lock:
            if generation == self._generation:
                self._idle.append(connection)
                return
        connection.close()
