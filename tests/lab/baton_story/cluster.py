"""The lab and Baton, as the story uses them: thin wrappers over their command lines."""
import json
import os
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent.parent
HOSTS = {"a": "desk-a", "b": "desk-b", "proxy": "proxy"}
ADDRESSES = {"a": "192.0.2.11", "b": "192.0.2.12", "proxy": "192.0.2.10"}


class StoryError(Exception):
    """A stage did not come out as the story says."""


def program(name):
    """A program of the build: BATON_BIN, else the newest preset that has it."""
    folders = [os.environ["BATON_BIN"]] if "BATON_BIN" in os.environ else []
    folders += [str(p.parent) for p in sorted(ROOT.glob(f"build/*/bin/{name}"), key=os.path.getmtime, reverse=True)]
    for folder in folders:
        if os.access(f"{folder}/{name}", os.X_OK):
            return f"{folder}/{name}"
    raise StoryError(f"{name} is not built: cmake --preset ci && cmake --build --preset ci")


def peer(node):
    return "b" if node == "a" else "a"


def wait_for(what, condition, bound=60.0, interval=0.5):
    """Polls until condition() is true, and gives what it gave; its exceptions count as "not yet"."""
    deadline = time.monotonic() + bound
    last = None
    while time.monotonic() < deadline:
        try:
            if found := condition():
                return found
        except (StoryError, subprocess.SubprocessError, ValueError, KeyError) as error:
            last = error
        time.sleep(interval)
    raise StoryError(f"waited {bound:.0f} s in vain until {what}" + (f" ({last})" if last else ""))


class Lab:
    def __init__(self, name, suite, folder):
        self.name, self.suite, self.folder = name, suite, folder
        self.base = [str(HERE / "lab"), "--name", name, "--suite", suite]

    def __call__(self, *words, check=True, timeout=600):
        done = subprocess.run([*self.base, *words], capture_output=True, text=True, timeout=timeout)
        if check and done.returncode != 0:
            raise StoryError(f"lab {' '.join(words)}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout

    def ssh(self, node, script, check=True, timeout=60):
        return self("ssh", HOSTS[node], script, check=check, timeout=timeout)

    def psql(self, node, sql):
        return self.ssh(node, f"cd / && runuser -u postgres -- psql -XAtq flotodb -c \"{sql}\"").strip()

    def keep_journals(self, folder):
        """What the hosts logged, for a stage that failed: one file per host that still answers."""
        for node, host in HOSTS.items():
            journal = self.ssh(node, "journalctl -b -o short-precise --no-pager -n 3000; tail -n 300 /var/log/postgresql/*.log 2>/dev/null",
                               check=False)
            (folder / f"{host}.log").write_text(journal)

    def in_background(self, place, command, log):
        stream = open(log, "ab")
        return subprocess.Popen([*self.base, "run", place, "--", *command], stdout=stream, stderr=stream)


class Baton:
    """batonctl on the lab's workstation, with a data folder of its own."""

    def __init__(self, lab, folder):
        self.lab, self.folder = lab, folder
        self.home, self.secrets = folder / "home", folder / "secrets.json"
        self.log = folder / "batonctl.log"

    def prepare(self, build):
        profile = json.loads(self.lab("profile", "--build", str(build)))
        (self.folder / "profile.json").write_text(json.dumps(profile))
        secrets = json.loads(self.lab("secrets"))
        secrets["register"] = "story-pw-1"
        self.secrets.touch(mode=0o600)
        self.secrets.write_text(json.dumps(secrets))
        self("profile", "import", str(self.folder / "profile.json"))

    def command(self, *words):
        """The command line; what it starts is batonctl itself, so that a signal reaches it."""
        return [*self.lab.base, "run", "workstation", "--", "env", f"BATON_HOME={self.home}",
                program("batonctl"), "--secrets-file", str(self.secrets), *words]

    def run(self, *words, timeout=900):
        command = self.command("--yes", *words)
        with open(self.log, "a") as log:
            log.write(f"\n$ batonctl {' '.join(words)}\n")
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)
        with open(self.log, "a") as log:
            log.write(done.stdout + done.stderr + f"[exit {done.returncode}]\n")
        return done

    def __call__(self, *words, expect=0, timeout=900):
        done = self.run(*words, timeout=timeout)
        if done.returncode != expect:
            last = "\n      ".join((done.stdout + done.stderr).strip().splitlines()[-12:])
            raise StoryError(f"batonctl {' '.join(words)}: exit {done.returncode}, not {expect}\n      {last}")
        return done.stdout

    def status(self):
        done = self.run("--json", "status", timeout=60)
        start = done.stdout.find("{")
        if start < 0:
            raise StoryError(f"status said nothing: {done.stderr.strip()}")
        return json.JSONDecoder().raw_decode(done.stdout[start:])[0]

    def situation(self):
        return self.status()["assessment"]["situation"]

    def expect(self, *situations, bound=60):
        seen = []

        def reached():
            seen.append(self.situation())
            return seen[-1] in situations
        try:
            wait_for(f"the status is {' or '.join(situations)}", reached, bound, 1)
        except StoryError as error:
            raise StoryError(f"{error}; last seen: {seen[-1] if seen else 'nothing'}") from error
