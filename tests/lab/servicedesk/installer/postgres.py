"""The PostgreSQL cluster `main`: made new on a master, copied from the master on a slave."""

import os
import re
import shutil
import time

import commands
from dialogue import Kind
from terminal import Failed

BACKUP_PASSWORD = "aqwe123@"  # public: the vendor's guide prints it
CREATECLUSTER = "/etc/postgresql-common/createcluster.d/flotomate.conf"
PASSFILE = "/var/lib/postgresql/.pgpass.flotomate"
PROGRAMS = "/usr/lib/postgresql"

SETTINGS = """\
# Service Desk
listen_addresses = '*'
max_connections = 100
password_encryption = 'scram-sha-256'
wal_level = replica
hot_standby = on
max_wal_senders = 10
wal_keep_size = '128MB'
"""

# The role main_backup and the database are the vendor's names. No password for fmt: it logs in as fmtuser by peer.
ROLES = f"""
CREATE ROLE fmt LOGIN;
CREATE ROLE main_backup LOGIN REPLICATION PASSWORD '{BACKUP_PASSWORD}';
GRANT pg_monitor TO main_backup;
CREATE DATABASE flotodb OWNER fmt;
"""

TABLES = """
SET ROLE fmt;
CREATE TABLE users (
    id bigserial PRIMARY KEY, name text NOT NULL, email text NOT NULL UNIQUE, password text NOT NULL,
    role text NOT NULL, created timestamptz NOT NULL DEFAULT now());
CREATE TABLE sessions (
    token text PRIMARY KEY, user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
    created timestamptz NOT NULL DEFAULT now());
CREATE TABLE tickets (
    id bigserial PRIMARY KEY, title text NOT NULL, body text NOT NULL, user_id bigint NOT NULL REFERENCES users,
    created timestamptz NOT NULL DEFAULT now());
"""

REFUSALS = (
    ("password authentication failed", "the main-backup password is wrong"),
    ("no pg_hba.conf entry", "the master does not allow this host; was its address given there as the slave's?"),
)


def installed_version():
    """The newest PostgreSQL major with a server on this host, or None."""
    if not os.path.isdir(PROGRAMS):
        return None
    versions = [name for name in os.listdir(PROGRAMS)
                if name.isdigit() and os.path.exists(f"{PROGRAMS}/{name}/bin/postgres")]
    return max(versions, key=int, default=None)


def install_packages():
    """Without the cluster that the packages would make by themselves."""
    if installed_version() and _has_psycopg2():
        return
    os.makedirs(os.path.dirname(CREATECLUSTER), exist_ok=True)
    with open(CREATECLUSTER, "w", encoding="ascii") as file:
        file.write("create_main_cluster = false\n")
    commands.attempt("apt-get", "update", "-q")
    commands.run("apt-get", "install", "-y", "-q", "postgresql", "python3-psycopg2")


def _has_psycopg2():
    return commands.attempt("/usr/bin/python3", "-c", "import psycopg2").returncode == 0


def has_cluster():
    return any(os.path.isdir(f"/etc/postgresql/{version}/main") for version in _configured_versions())


def _configured_versions():
    return os.listdir("/etc/postgresql") if os.path.isdir("/etc/postgresql") else []


class Cluster:
    """The product's cluster of this host; `answers` are those of the dialogue, `options` the build's."""

    def __init__(self, answers, options):
        self._answers = answers
        self._version = installed_version()
        self.unit = f"postgresql@{self._version}-main.service"
        self._config = f"/etc/postgresql/{self._version}/main"
        self._data = options["postgres_data"] or self._usual_data()
        self.port = options["postgres_port"]
        self.version = self._version

    def _usual_data(self):
        return f"/var/lib/postgresql/{self._version}/main"

    def create(self):
        """Not synced file by file: finish() syncs the whole file system, and a power cut before that is cleaned up after."""
        place = ["--datadir", self._data] if self._data != self._usual_data() else []
        commands.run("pg_createcluster", self._version, "main", "--port", str(self.port), *place, "--locale", "C.UTF-8", "--", "--no-sync")
        self._write_config()

    def start(self):
        commands.run("systemctl", "daemon-reload")
        if commands.attempt("systemctl", "is-enabled", "postgresql.service").returncode != 0:
            commands.run("systemctl", "enable", "postgresql.service")
        commands.run("systemctl", "start", "postgresql.service", self.unit)

    def fill(self):
        self._sql("postgres", ROLES)
        self._sql("flotodb", TABLES)

    def check_master(self):
        """Logs in for replication before anything is changed here. Raises Failed (4)."""
        self._ask_master("IDENTIFY_SYSTEM")
        theirs = re.match(r"\d+", self._ask_master("SHOW server_version"))
        if theirs and theirs.group() != self._version:
            raise Failed(f"The master runs PostgreSQL {theirs.group()}, this host has {self._version}: "
                         "both must have the same.", 4)

    def copy_from_master(self):
        """Replaces the new cluster's data with a copy of the master's, as its standby. Raises Failed."""
        self._write_passfile()
        shutil.rmtree(self._data)
        os.mkdir(self._data, 0o700)
        shutil.chown(self._data, "postgres", "postgres")
        status = commands.show(f"{PROGRAMS}/{self._version}/bin/pg_basebackup", "-d", self._conninfo(), "-D", self._data,
                               "-R", "-P", "-X", "stream", "--checkpoint=fast", "-w", "--no-sync",
                               user="postgres", environment={"PGPASSFILE": PASSFILE})
        if status != 0:
            raise Failed(f"The copy of the database from {self._answers.peer} failed ({status}).", 4)
        commands.run("sync", "--file-system", self._data)  # one call is quicker than one for each file

    def wait_until_streaming(self, seconds=30):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self._sql("postgres", "SELECT status FROM pg_stat_wal_receiver;").strip() == "streaming":
                return
            time.sleep(0.1)
        raise Failed(f"Replication from {self._answers.peer} did not start.", 4)

    def _sql(self, database, text):
        return commands.run(f"{PROGRAMS}/{self._version}/bin/psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-p", str(self.port),
                            "-d", database, "-f", "-", user="postgres", stdin=text)

    def _conninfo(self):
        return (f"host={self._answers.peer} port={self.port} user=main_backup connect_timeout=10 "
                f"keepalives_idle=10 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=25000")

    def _ask_master(self, command):
        done = commands.attempt(f"{PROGRAMS}/{self._version}/bin/psql", "-X", "-A", "-t", "-w",
                                "-d", self._conninfo() + " dbname=postgres replication=true", "-c", command,
                                environment={"PGPASSWORD": self._answers.backup_password})
        if done.returncode == 0:
            return done.stdout
        for pattern, reason in REFUSALS:
            if pattern in done.stderr:
                raise Failed(f"Replication authentication failed for main_backup on {self._answers.peer}: {reason}.", 4)
        raise Failed(f"The master {self._answers.peer} does not answer on port {self.port}:\n{done.stderr.strip()}", 4)

    def _write_passfile(self):
        escaped = self._answers.backup_password.replace("\\", "\\\\").replace(":", "\\:")
        with open(os.open(PASSFILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(f"*:{self.port}:*:main_backup:{escaped}\n")
        shutil.chown(PASSFILE, "postgres", "postgres")

    def _write_config(self):
        self._make_config_folder()
        with open(f"{self._config}/conf.d/flotomate.conf", "w", encoding="ascii") as file:
            file.write(SETTINGS)
        self._put_first("pg_hba.conf", self._hba_lines())
        self._put_first("pg_ident.conf", ["flotomate fmtuser fmt"])

    def _make_config_folder(self):
        """Debian makes it, unless the host's createcluster.conf was written without add_include_dir."""
        os.makedirs(f"{self._config}/conf.d", exist_ok=True)
        shutil.chown(f"{self._config}/conf.d", "postgres", "postgres")
        with open(f"{self._config}/postgresql.conf", "r+", encoding="utf-8") as file:
            if not re.search(r"(?m)^include_dir = 'conf.d'", file.read()):
                file.write("\ninclude_dir = 'conf.d'\n")

    def _hba_lines(self):
        """Only the slave may replicate; the other way is opened by config_changes.py after a takeover."""
        lines = ["local all postgres peer", "local flotodb fmt peer map=flotomate"]
        if self._answers.kind is not Kind.STANDALONE:
            lines.append(f"host postgres main_backup {self._answers.peer}/32 scram-sha-256")
        if self._answers.kind is Kind.MASTER:
            lines.append(f"host replication main_backup {self._answers.peer}/32 scram-sha-256")
        return lines

    def _put_first(self, name, lines):
        """PostgreSQL takes the first line that fits. The file keeps its owner and mode."""
        path = f"{self._config}/{name}"
        with open(path, encoding="utf-8") as file:
            rest = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(["# BEGIN Flotomate", *lines, "# END Flotomate", "", rest]))
