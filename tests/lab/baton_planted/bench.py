"""The lab with marked passwords, Baton at its workstation, and the sampler beside both."""
import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import time

from baton_badinput.bench import Bench as BadInputBench
from baton_badinput.bench import need
from baton_lab.lab import Lab as LabState
from baton_story.cluster import HERE, HOSTS, ROOT

from .marks import marks_of, plant
from .places import Find
from .sampler import RATE

EVERY = ("desk-a", "desk-b", "proxy")


class Watch:
    """The sampler, as a program of its own."""

    def __init__(self, marks, hosts):
        self.hosts = hosts
        self.finds, self.samples, self.seconds, self.longest = [], 0, 0.0, 0
        self.spaces = {}
        environment = os.environ | {"PYTHONPATH": str(HERE)}
        self.process = subprocess.Popen(["nice", "-n", "-15", sys.executable, "-m", "baton_planted.sampler"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, env=environment, cwd="/")
        marks.write(self.process.stdin)
        need(self.process.stdout.readline() == "looking\n", "the sampler does not start")
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def note_spaces(self):
        """Which host a process was of: its process namespace, anew after each boot."""
        for host in self.hosts:
            init = host.init()
            if init is not None:
                self.spaces[os.readlink(f"/proc/{init}/ns/pid")] = host.name

    def read(self):
        for line in self.process.stdout:
            kind, *rest = line.rstrip("\n").split("\t")
            if kind == "samples":
                self.samples, self.seconds, self.longest = int(rest[0]), float(rest[1]), int(rest[2])
            else:
                self.finds.append((kind, *rest))

    def end(self):
        self.note_spaces()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        self.reader.join(10)

    def found(self):
        return [Find(secret, self.spaces.get(space, "workstation"), f"{kind} of {command}") for kind, secret, space, command in self.finds]

    def rate(self):
        return self.samples / self.seconds if self.seconds else 0.0


class Bench(BadInputBench):
    def __init__(self, name, suite, folder):
        super().__init__(name, suite, folder)
        self.planted = plant()
        self.marks = marks_of(self.planted)
        self.state = LabState(self.lab.name)
        self.hosts = [self.state.hosts[host] for host in EVERY]
        self.secret_words = {mark.core for mark in self.planted.values()}
        self.exports = {}
        self.watch = None
        self.began = time.time()
        self.elsewhere = []  # files that were left on purpose

    def password(self, name):
        return self.planted[name].password

    # Passwords reach the hosts through standard input, so that planting them is no leak.
    def on_host(self, node, script, stdin=""):
        done = subprocess.run([*self.lab.base, "ssh", HOSTS[node], script], input=stdin, capture_output=True, text=True, timeout=60)
        need(done.returncode == 0, f"{HOSTS[node]}: {script.split()[0]}: {done.stderr.strip()}")
        return done.stdout

    def up(self):
        self.lab("down", check=False)
        self.lab("up")
        for node in HOSTS:
            self.on_host(node, "chpasswd", f"admin:{self.password('login')}\nroot:{self.password('sudo')}\n")
            # sudo wants another password than the login.
            self.on_host(node, "cat >/etc/sudoers.d/planted && chmod 440 /etc/sudoers.d/planted && visudo -cq", "Defaults rootpw\n")

    def build_with_password(self):
        digest = hashlib.sha256(self.password("installer").encode()).hexdigest()
        return self.build("planted", "--password-sha256", digest)

    def known(self, **wrong):
        secrets = {f"{node}.{kind}": self.password(kind) for node in HOSTS for kind in ("login", "sudo")}
        return secrets | {name: self.password(name) for name in ("installer", "replication", "register")} | wrong

    def set_replication_password(self, master, kept_as):
        """As an administrator would; kept_as: "scram-sha-256", or "md5" as an old server does."""
        text = self.password("replication").replace("'", "''")
        self.on_host(master, "cd / && runuser -u postgres -- psql -Xqv ON_ERROR_STOP=1 -f -",
                     f"set log_statement = 'none'; set password_encryption = '{kept_as}'; alter role main_backup password '{text}';\n")

    def start_watch(self):
        self.watch = Watch(self.marks, self.hosts)
        self.watch.note_spaces()

    def runs(self):
        done = self.desk.run("--json", "runs", "--limit", "100", timeout=60)
        return next((json.loads(line)["runs"] for line in done.stdout.splitlines() if line.startswith("{")), [])

    def export(self):
        """All that Baton hands out about its runs."""
        for run in self.runs():
            for form in ("text", "json", "html"):
                file = self.folder / f"report-{run['run']}.{form}"
                self.desk("report", run["run"], "--format", form, "--output", str(file))


__all__ = ["Bench", "RATE", "ROOT", "need", "time"]
