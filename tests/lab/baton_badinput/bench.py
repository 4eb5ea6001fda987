"""What the cases work with: a lab, batonctl under way, and what is looked at after every case."""
import json
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

from baton_story.cluster import HERE, HOSTS, Baton, Lab, StoryError, wait_for
from baton_story.desk import Users

# How far a cluster is set up, each level including those before it.
BARE, MASTER, PAIR = range(3)

ANSWER = ("--answer", "license check=none")  # to the one question that the recipe does not know
REGISTER = ("--set", "register=now", "--set", "register.user=Root", "--set", "register.email=root@example.test", "--set", "settle=1")
BUILD_FOLDER = "/var/lib/baton/build"
BUILD = f"{BUILD_FOLDER}/service_desk_master_CI"


def need(condition, complaint):
    if not condition:
        raise StoryError(complaint)


class Ended:
    """How one batonctl ended: exit code, what it said, and the report that --json printed last."""

    def __init__(self, code, text):
        self.code, self.text = code, text
        self.lines = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
        self.report = next((line["report"] for line in self.lines if "report" in line), {})

    def expect(self, code, *words):
        """The exit code, and an error text that says each of the words (regular expressions)."""
        need(self.code == code, f"exit {self.code}, not {code}\n      {self.tail()}")
        for word in words:
            need(re.search(word, self.text, re.IGNORECASE | re.DOTALL), f"the error does not say “{word}”:\n      {self.tail()}")
        return self

    def tail(self):
        lines = [self.report["summary"], json.dumps(self.report.get("error"))] if self.report else self.text.strip().splitlines()[-12:]
        return "\n      ".join(lines)


class UnderWay:
    """A batonctl --json that is running; its lines are read as they come."""

    def __init__(self, baton, *words, stdin=subprocess.DEVNULL):
        self.baton, self.words = baton, words
        self.lines, self.errors = [], []
        self.process = subprocess.Popen(baton.command("--yes", "--json", *words), stdin=stdin, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        self.readers = [threading.Thread(target=self.read, args=pair, daemon=True)
                        for pair in ((self.process.stdout, self.lines), (self.process.stderr, self.errors))]
        for reader in self.readers:
            reader.start()

    def read(self, stream, into):
        for line in stream:
            into.append(line)

    def events(self):
        return [json.loads(line) for line in list(self.lines) if line.startswith('{"')]

    def until(self, event, step=None, bound=180):
        """Waits for an event (of a step); returns at once when the program has ended."""
        deadline = time.monotonic() + bound
        while time.monotonic() < deadline:
            if any(e.get("event") == event and step in (None, e.get("step")) for e in self.events()):
                return
            need(self.process.poll() is None, f"batonctl ended before {event} {step or ''}:\n      {''.join(self.lines[-3:] + self.errors[-3:])}")
            time.sleep(0.01)
        raise StoryError(f"no {event} {step or ''} within {bound} s")

    def let_go(self):
        """Where it was started with --hold-at, and with a pipe."""
        try:
            self.process.stdin.write("\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # it ended

    def until_told(self, words, bound=60):
        deadline = time.monotonic() + bound
        while not any(words in line for line in list(self.errors)):
            need(time.monotonic() < deadline and self.process.poll() is None, f"batonctl did not say “{words}”")
            time.sleep(0.01)

    def interrupt(self):
        self.process.send_signal(signal.SIGINT)

    def kill(self):
        self.process.kill()
        return self.finish(10)

    def finish(self, bound=240):
        try:
            self.process.wait(bound)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise StoryError(f"batonctl {' '.join(self.words)} still ran after {bound} s") from None
        for reader in self.readers:
            reader.join(10)
        ended = Ended(self.process.returncode, "".join(self.lines) + "".join(self.errors))
        self.baton.note(self.words, ended)
        return ended


class Workstation(Baton):
    """batonctl with a data folder, secrets and a profile of its own."""

    def __init__(self, bench, name):
        super().__init__(bench.lab, bench.folder)
        self.bench = bench
        self.home, self.secrets = bench.folder / f"home-{name}", bench.folder / f"secrets-{name}.json"
        self.log = bench.folder / f"batonctl-{name}.log"

    def write(self, profile, secrets):
        self.secrets.touch(mode=0o600)
        self.secrets.write_text(json.dumps(secrets))
        file = self.home.with_suffix(".profile.json")
        file.write_text(json.dumps(profile))
        return self.do("profile", "import", str(file))

    def note(self, words, ended):
        with open(self.log, "a") as log:
            log.write(f"\n$ batonctl {' '.join(words)}\n{ended.text}[exit {ended.code}]\n")

    def do(self, *words, timeout=600):
        done = self.run(*words, timeout=timeout)
        return Ended(done.returncode, done.stdout + done.stderr)

    def start(self, *words):
        return UnderWay(self, *words)

    def start_held(self, step, *words):
        """It waits where that step begins, until it is let go."""
        return UnderWay(self, *words, "--hold-at", f"step-started:{step}", stdin=subprocess.PIPE)

    def healthy(self, bound=180):
        self.expect("healthy", bound=bound)


class Bench:
    def __init__(self, name, suite, folder):
        self.lab, self.folder = Lab(name, suite, folder), folder
        self.users = Users(self.lab, folder, rate=5)
        self.level = None
        self.secret_words = {"admin-pw", "mypassword", "aqwe123@", "story-pw-1"}
        self.desk = None  # the workstation that the pair is worked with
        self.cuts = []  # when a master's power was cut: what was acknowledged just before may be lost

    # Builds and workstations
    def build(self, name, *options):
        """A build of the product; made once."""
        file = self.folder / name / "service_desk_master_CI"
        if not file.exists():
            file.parent.mkdir()
            subprocess.run([str(HERE / "servicedesk" / "build"), "-o", str(file), *options], check=True, capture_output=True)
        return file

    def recipe(self, name, **changes):
        file = self.folder / f"{name}.recipe.json"
        file.write_text(json.dumps({"extends": "flotomate-service-desk-lab", "id": name, "name": f"Lab, {name}", **changes}))
        return str(file)

    def workstation(self, name, build=None, secrets=None, hosts=None, imported=True, **profile):
        """One more workstation; hosts are changes per host, profile those of the profile itself."""
        made = Workstation(self, name)
        done = self.import_into(made, build or self.build("asking", "--ask-extra"), secrets, hosts, **profile)
        if imported:
            done.expect(0)
            return made
        return done

    def introduce(self, made, build):
        """To the cluster as it is: a workstation of any kind."""
        self.import_into(made, build).expect(0)
        return made

    def import_into(self, made, build, secrets=None, hosts=None, **profile):
        wanted = json.loads(self.lab("profile", "--build", str(build))) | profile
        for node, changes in (hosts or {}).items():
            wanted["hosts"][node].update(changes)
        known = json.loads(self.lab("secrets")) | {"register": "story-pw-1"} | (secrets or {})
        self.secret_words |= set(known.values())
        return made.write(wanted, known)

    def known_hosts(self):
        return Path(json.loads(self.lab("profile"))["knownHosts"])

    # Levels
    def bring_to(self, level):
        if self.level is None:
            self.lab("down", check=False)
            self.lab("up")
            self.level = BARE
        elif self.level > level:
            self.users.stop()
            self.users.ledger.unlink(missing_ok=True)  # those tickets went with the old disks
            self.cuts.clear()
            self.lab("reset")
            self.level = BARE
        self.desk = self.desk or self.workstation("desk")
        if self.level < level:
            self.desk("install", {MASTER: "master", PAIR: "all"}[level], *ANSWER, *REGISTER)
            self.level = level
        if level == PAIR and self.users.process is None:
            self.desk.healthy()
            self.users.start()

    def spoilt(self):
        """After a case that failed: what it left is nobody's business, the next one begins on bare hosts."""
        self.level = PAIR + 1

    def may_be_lost(self, entry):
        return any(cut - 5 < entry["end"] and entry["start"] < cut + 1 for cut in self.cuts)

    # What holds after a case
    def served(self, bound=90):
        """A ticket that is written from now on is acknowledged."""
        return self.users.served_again(time.time(), bound)

    def untouched(self, *nodes):
        for node in nodes or ("a", "b", "proxy"):
            left = self.lab.ssh(node, "ls -d /var/lib/baton /etc/baton /usr/local/lib/baton /opt/flotomate 2>/dev/null", check=False)
            need(not left.strip(), f"left behind on {HOSTS[node]}: {left.split()}")

    def not_installed(self, node):
        """No product, no database, no installer, no lock; a build that waits for the next try may stay."""
        left = self.lab.ssh(node, "ls -d /opt/flotomate /etc/postgresql/*/main /var/lib/postgresql/*/main 2>/dev/null; pgrep -fa '[s]ervice_desk_master'; "
                                  "ls /var/lib/baton/lock 2>/dev/null", check=False)
        need(not left.strip(), f"left behind on {HOSTS[node]}: {left.strip()}")

    def unlocked(self):
        for node in HOSTS:
            held = self.lab.ssh(node, "cat /var/lib/baton/lock/* 2>/dev/null", check=False).strip()
            need(not held, f"{HOSTS[node]} is still locked: {held}")

    def no_secrets(self):
        """Neither in what batonctl said, nor in its journal and data."""
        for file in [p for where in ("home-*/**/*", "batonctl-*.log") for p in self.folder.glob(where)]:
            if file.is_file():
                self.search(file)

    def search(self, file: Path):
        content = file.read_bytes()
        for word in self.secret_words:
            need(word.encode() not in content, f"the secret “{word}” is in {file}")

    def no_secrets_on_hosts(self):
        """Nor in what Baton leaves on the hosts, nor in a command line that sudo logged. .pgpass is PostgreSQL's own place for it."""
        words = " ".join(f"-e '{word}'" for word in sorted(self.secret_words))
        for node in HOSTS:
            found = self.lab.ssh(node, f"cd /; grep -rlaF {words} --exclude-dir=build --exclude='.pgpass*' --exclude-dir=journal /var/lib/baton /etc/baton "
                                       f"/usr/local/lib/baton /run/baton /var/log /tmp /etc/postgresql /var/lib/postgresql 2>/dev/null; "
                                       f"journalctl -o verbose --no-pager | grep -aF {words} | head -3", check=False)
            need(not found.strip(), f"a secret is on {HOSTS[node]}: {found.strip()}")


def wait_on_host(lab, node, condition, act, bound=60):
    """A watcher on a host, faster than anything from outside: runs act as soon as condition holds."""
    script = f"i=0; until {condition}; do sleep 0.01; i=$((i+1)); [ $i -lt {bound * 50} ] || exit 9; done; {act}"
    return subprocess.Popen([*lab.base, "ssh", HOSTS[node], script], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


__all__ = ["ANSWER", "BARE", "BUILD", "BUILD_FOLDER", "Bench", "Ended", "MASTER", "PAIR", "REGISTER", "need", "wait_for", "wait_on_host"]
