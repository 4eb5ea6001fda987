"""The bed: a lab with product, pair and proxy installed by Baton, the same for every tool that is compared."""
import json
import os
import select
import shlex
import subprocess
import threading
import time
from pathlib import Path

from baton_lab.lab import Lab as LabState
from baton_story.cluster import ADDRESSES, HERE, HOSTS, Baton, Lab, StoryError, peer, wait_for

from . import delay

USER, PASSWORD = "root@example.test", "story-pw-1"
URL = f"http://{ADDRESSES['proxy']}"
AGENT = "ft-failover-agent"
DELAY_PORTS = {"a": 2211, "b": 2212, "proxy": 2210}

# PostgreSQL's settings on every bed, the ones that Baton sets by ALTER SYSTEM among them. Another tool has to leave them, or take them over.
SETTINGS = {"shared_buffers": "256MB", "max_wal_size": "4GB", "min_wal_size": "512MB", "checkpoint_timeout": "15min",
            "wal_keep_size": "256MB", "wal_log_hints": "on", "max_connections": "100"}
SETTINGS_FILE = "conf.d/roles-bench.conf"

# A row of `filler` takes about so many bytes, page and all.
FILLER_ROW = 317
FILLER = """create table if not exists filler (id bigserial primary key, word text);
insert into filler (word) select md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text) ||
md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text) from generate_series(1, {rows})"""
CHURN = """create table if not exists churn (word text);
insert into churn select md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text) ||
md5(random()::text) || md5(random()::text) || md5(random()::text) || md5(random()::text) from generate_series(1, {rows})"""

# HAProxy for a tool that brings nothing of its own for users: what Baton's block has, without what Baton adds to hold requests and to
# keep users on one server. The product's own check says who is the master.
PROXY_SECTION = f"""frontend desk-front
    bind *:80
    mode http
    option forwardfor
    timeout client 75s
    timeout http-request 15s
    timeout http-keep-alive 30s
    default_backend desk

backend desk
    mode http
    option httpchk GET /health
    http-check expect status 200
    option http-server-close
    option redispatch 1
    retries 3
    timeout connect 1s
    timeout queue 5s
    timeout check 2s
    timeout server 300s
    default-server inter 500ms fastinter 200ms downinter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
    server a {ADDRESSES["a"]}:80 check
    server b {ADDRESSES["b"]}:80 check
"""

HEALTH = r"""exec 3<>/dev/tcp/127.0.0.1/80 && printf 'GET /health HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"""


class RootShell:
    """A root shell on a host that stays open: a script through it takes some milliseconds. Opened anew when it broke."""

    MARK = "--end-of-script--"

    def __init__(self, lab, node):
        self.command = [*lab.base, "ssh", HOSTS[node], "bash"]
        self.node, self.process = node, None
        self.lock = threading.Lock()

    def __call__(self, script, check=True, timeout=60.0):
        """The script's standard output. Where it fails: StoryError with that and its standard error."""
        with self.lock:
            try:
                output, status = self.ask(script, time.monotonic() + timeout)
            except OSError as error:
                self.close()
                raise StoryError(f"{HOSTS[self.node]}: the shell broke: {error}") from error
        if check and status != 0:
            raise StoryError(f"{HOSTS[self.node]}: exit {status} of “{script[:200]}”: {output.strip()[-600:]}")
        return output

    def ask(self, script, deadline):
        if self.process is None:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)
        line = (f"( eval {shlex.quote(script)} ) </dev/null 2>/run/roles.$$; c=$?; [ $c = 0 ] || cat /run/roles.$$; "
                f"printf '\\n{self.MARK} %s\\n' $c\n")
        self.process.stdin.write(line.encode())
        said = b""
        while not (said.endswith(b"\n") and f"\n{self.MARK} ".encode() in said):
            said += self.read(deadline)
        output, status = said.decode(errors="replace").rsplit(f"\n{self.MARK} ", 1)
        return output, int(status)

    def read(self, deadline):
        if not select.select([self.process.stdout], [], [], max(0.0, deadline - time.monotonic()))[0]:
            raise TimeoutError("no answer in time")
        data = os.read(self.process.stdout.fileno(), 65536)
        if not data:
            raise ConnectionError("it ended")
        return data

    def close(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
        self.process = None


class Bed:
    """One lab and what is on it."""

    def __init__(self, name, suite, folder):
        self.lab, self.folder = Lab(name, suite, folder), folder
        self.baton = Baton(self.lab, folder)
        self.shells = {node: RootShell(self.lab, node) for node in HOSTS}
        self.forwarder = None

    # Words to the hosts
    def root(self, node, script, check=True, timeout=60.0):
        return self.shells[node](script, check, timeout)

    def psql(self, node, sql, database="flotodb", timeout=60.0):
        """One statement, as PostgreSQL's own user; without PAM and Debian's wrapper, which cost more than the rest."""
        program = "setpriv --reuid postgres --regid postgres --init-groups /usr/lib/postgresql/*/bin/psql"
        return self.root(node, f"cd / && {program} -XAtq -v ON_ERROR_STOP=1 {database} -c {shlex.quote(sql)}", timeout=timeout).strip()

    def writable(self, node):
        """False also where PostgreSQL, or the host, does not answer."""
        try:
            return self.psql(node, "select pg_is_in_recovery()", "postgres", timeout=10) == "f"
        except StoryError:
            return False

    def served(self):
        """Does the proxy pass a request on to a master?"""
        return self.root("proxy", HEALTH + " && echo yes", check=False, timeout=10).strip() == "yes"

    # Making it
    def install(self):
        """From bare hosts to a healthy pair behind HAProxy, by Baton."""
        self.lab("down", check=False)
        self.lab("up")
        build = self.folder / "service_desk_master_CI"
        subprocess.run([str(HERE / "servicedesk" / "build"), "-o", str(build)], check=True, capture_output=True)
        self.baton.prepare(build)
        self.baton("install", "all", "--set", "register=now", "--set", "register.user=Root", "--set", f"register.email={USER}")
        self.put_settings()
        self.baton.expect("healthy")

    def put_settings(self):
        """The same PostgreSQL settings on both hosts; each is restarted once, with the product's agent at rest."""
        text = "".join(f"{key} = '{value}'\n" for key, value in SETTINGS.items())
        master = "a" if self.writable("a") else "b"
        self.agent(peer(master), False)
        for node in (peer(master), master):
            self.root(node, f"f=$(echo /etc/postgresql/*/main)/{SETTINGS_FILE}; printf %s {shlex.quote(text)} >$f; chown postgres: $f; "
                            "systemctl restart 'postgresql@*'")
            wait_for(f"PostgreSQL of {node} is back", lambda node=node: self.psql(node, "select 1") == "1", 30, 0.1)
        wait_for("the standby streams again", lambda: self.psql(master, "select count(*) from pg_stat_replication") == "1", 30, 0.2)
        self.agent(peer(master), True)

    def agent(self, node, on):
        """The product's own failover agent, which promotes a standby whose master does not answer for five seconds."""
        self.root(node, f"systemctl {'enable' if on else 'disable'} --now {AGENT}")

    def fill(self, megabytes):
        """A table `filler` of that size; waits until the standby has it, and both have it on disk."""
        if megabytes <= 0:
            return
        self.write(FILLER, megabytes)
        for node in ("a", "b"):
            self.psql(node, "checkpoint", timeout=300)

    def write_wal(self, megabytes):
        """So much is written, and not yet checkpointed: what a shutdown then has to write down first."""
        if megabytes > 0:
            self.write(CHURN, megabytes)

    def write(self, statement, megabytes):
        master = "a" if self.writable("a") else "b"
        self.psql(master, statement.format(rows=megabytes * 1024 * 1024 // FILLER_ROW), timeout=600)
        caught_up = "select pg_last_wal_replay_lsn() >= '{}'"
        position = self.psql(master, "select pg_current_wal_lsn()")
        wait_for("the standby has replayed it", lambda: self.psql(peer(master), caught_up.format(position)) == "t", 300, 0.2)

    def without_baton(self):
        """Baton off the hosts: product, pair and HAProxy stay and run, the product's agent rests. For the other tools.

        What HAProxy is left with is Debian's own configuration, no section for users: `put_proxy` comes next."""
        self.baton("uninstall")
        for node in ("a", "b"):
            self.agent(node, False)
        left = {node: self.root(node, "ls -d /usr/local/lib/baton /etc/baton 2>/dev/null; ls /var/lib/baton 2>/dev/null | grep -vx aside", check=False).split() for node in HOSTS}
        if any(left.values()):
            raise StoryError(f"Baton left something: {left}")
        for node in ("a", "b"):  # on the master the name stays, of a slot that is no more: it could not follow anyone with it
            self.psql(node, "alter system reset primary_slot_name")
            self.psql(node, "select pg_reload_conf()")
        master = "a" if self.writable("a") else "b"
        wait_for("the pair streams without Baton", lambda: self.psql(master, "select count(*) from pg_stat_replication") == "1", 30, 0.2)
        self.root("proxy", "systemctl is-active haproxy")

    def put_proxy(self, section=PROXY_SECTION):
        """HAProxy's configuration: the file as Debian has it, and this section. Refused by HAProxy: StoryError, and the old one stays."""
        self.root("proxy", f"""cd /etc/haproxy && {{ [ -e bench-base.cfg ] || cp haproxy.cfg bench-base.cfg; }}
{{ cat bench-base.cfg; printf '\n%s' {shlex.quote(section)}; }} >new.cfg && haproxy -c -f new.cfg >&2 && mv new.cfg haproxy.cfg && systemctl reload-or-restart haproxy""")

    def delayed_profile(self, milliseconds):
        """From now on Baton's SSH takes so long for a round trip: it goes through forwarders on the workstation's loopback."""
        self.stop_delay()
        delayed, log = self.folder / "delayed.json", self.folder / "delay.log"
        log.unlink(missing_ok=True)
        if milliseconds <= 0:
            if delayed.exists():
                self.baton("profile", "import", "--replace", str(self.folder / "profile.json"))
            return
        targets = [f"{port}={ADDRESSES[node]}:22" for node, port in DELAY_PORTS.items()]
        self.forwarder = self.lab.in_background("workstation", ["/usr/bin/python3", delay.__file__, "--delay", str(milliseconds), *targets], log)
        profile = json.loads((self.folder / "profile.json").read_text())
        profile["knownHosts"] = str(self.delayed_known_hosts(Path(profile["knownHosts"])))
        profile["serviceUrl"] = URL
        for node, port in DELAY_PORTS.items():
            profile["hosts"][node] |= {"address": "127.0.0.1", "port": port, "clusterAddress": ADDRESSES[node]}
        delayed.write_text(json.dumps(profile))
        wait_for("the forwarders listen", lambda: "listening" in log.read_text(), 10, 0.1)
        self.baton("profile", "import", "--replace", str(delayed))

    def delayed_known_hosts(self, plain):
        """The hosts' keys under the forwarders' addresses as well."""
        lines = plain.read_text().splitlines()
        ports = {ADDRESSES[node]: port for node, port in DELAY_PORTS.items()}
        lines += [f"[127.0.0.1]:{ports[host]} {key}" for host, _, key in (line.partition(" ") for line in lines)]
        path = self.folder / "known_hosts"
        path.write_text("\n".join(lines) + "\n")
        return path

    def stop_delay(self):
        if self.forwarder:
            self.forwarder.terminate()
            self.forwarder.wait(10)
        self.forwarder = None

    # Faults
    def power_cut(self, node):
        """Returns when the host fell silent (seconds since the epoch); it is gone for good when the call returns."""
        lab = LabState(self.lab.name)
        with lab.changing():
            host = lab.host(HOSTS[node])
            lab.switch.set_cable(host.name, False)
            silent = time.time()
            host.power_cut()
        self.shells[node].close()
        return silent

    def boot(self, node):
        self.lab("boot", HOSTS[node])

    def limit_line(self, rate):
        """What the data hosts send goes out no faster, until they boot again. rate as tc writes it ("1gbit")."""
        for node in ("a", "b"):
            self.lab("run", HOSTS[node], "--", "tc", "qdisc", "replace", "dev", "eth0", "root", "tbf", "rate", rate, "burst", "256kb", "latency", "50ms")

    # The end
    def facts(self):
        return {"postgresql": self.psql("a", "show server_version"), "haproxy": self.root("proxy", "haproxy -v | head -n 1").strip(),
                "settings": SETTINGS, "filler": self.psql("a", "select pg_size_pretty(pg_database_size('flotodb'))")}

    def close(self):
        self.stop_delay()
        for shell in self.shells.values():
            shell.close()

    def down(self):
        self.close()
        self.lab("down", check=False)
