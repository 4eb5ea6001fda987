"""A lab whose hosts are worked with from their consoles: an odd host's sshd may be anywhere."""
import shutil
import subprocess
import time

from baton_badinput.bench import REGISTER, need
from baton_faults.bench import Bench as FaultsBench
from baton_lab.lab import Lab as LabState
from baton_story.cluster import HOSTS, Lab, StoryError, peer
from baton_story.desk import Users, equal_databases

from .packages import ensure_packages

RATE = 10  # tickets and lists a second, through the proxy
DEBS = "var/cache/odd-packages"


class ConsoleLab(Lab):
    """A lab that is worked with as if by screen and keyboard at each host."""

    def __init__(self, name, suite, folder):
        super().__init__(name, suite, folder)
        self.state = LabState(name)
        self.psql_environment = ""

    def ssh(self, node, script, check=True, timeout=120):
        init = self.state.host(HOSTS[node]).init()
        if init is None:
            raise StoryError(f"{HOSTS[node]} is off")
        done = subprocess.run(["nsenter", "-t", str(init), "-m", "-u", "-i", "-n", "-p", "-C", "--", "/usr/bin/env", "-i", "LC_ALL=C",
                               "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "/bin/sh", "-c", script],
                              capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise StoryError(f"on {HOSTS[node]}: exit {done.returncode}: {(done.stderr or done.stdout).strip()[-500:]}\n      {script[:200]}")
        return done.stdout

    def psql(self, node, sql):
        return self.ssh(node, f"cd / && runuser -u postgres -- env {self.psql_environment} psql -XAtq flotodb -c \"{sql}\"").strip()


class Bench(FaultsBench):
    def __init__(self, name, suite, folder):
        super().__init__(name, suite, folder)
        self.lab = ConsoleLab(name, suite, folder)
        self.users = Users(self.lab, folder, rate=RATE)
        self.plain = False  # a healthy pair without any oddity is there

    # Making it
    def bare_hosts(self):
        self.users.stop()
        self.users.ledger.unlink(missing_ok=True)
        self.cuts.clear()
        self.lab("down", check=False)
        self.lab("up")
        self.plain, self.lab.psql_environment = False, ""

    def install(self, oddity=None):
        """The pair on bare hosts, and users. An oddity that was put before is looked after by the caller."""
        self.desk = self.desk_for(oddity)
        self.desk("install", "all", *REGISTER)
        self.desk.healthy()
        self.users.start()
        self.plain = oddity is None

    def desk_for(self, oddity=None):
        """A workstation whose profile knows of the oddity."""
        self.installed += 1
        changes, port = (oddity.profile if oddity else {}), (oddity.profile.get("port") if oddity else None)
        options = {"hosts": {node: changes for node in oddity.on}} if changes else {}
        if port:
            options["knownHosts"] = str(self.known_on_port(port))
        if oddity and oddity.recipe:
            options["recipe"] = self.recipe(f"odd-{self.installed}", **oddity.recipe)
        build = self.build("odd-" + "-".join(oddity.build).strip("-").replace("/", "-"), *oddity.build) if oddity and oddity.build else self.build("plain")
        return self.workstation(f"desk-{self.installed}", build=build, **options)

    def known_on_port(self, port):
        file = self.folder / f"known_hosts-{port}"
        lines = self.known_hosts().read_text().splitlines()
        file.write_text("".join(f"[{address}]:{port} {key}\n" for address, _, key in (line.partition(" ") for line in lines)))
        return file

    def add_packages(self, nodes):
        """Odd packages in the hosts, to be installed by `dpkg -i`."""
        debs = ensure_packages(self.lab.suite, self.lab.state.image)
        for node in nodes:
            folder = self.lab.state.host(HOSTS[node]).disk.root / DEBS
            if not folder.exists():
                shutil.copytree(debs, folder)

    # The way there and back
    def put(self, oddity):
        self.add_packages(oddity.on)
        if oddity.prepare:
            oddity.prepare(self)
        for node in oddity.on:
            self.lab.ssh(node, f"set -eu\n{oddity.put}\nsync")
        self.lab.psql_environment = oddity.psql
        if oddity.restarts:
            self.restart_pair()

    def take(self, oddity):
        for node in oddity.on:
            self.lab.ssh(node, f"set -eu\n{oddity.take}\nsync")
        self.lab.psql_environment = ""
        if oddity.restarts:
            self.restart_pair()
        self.desk = self.desk_for()
        self.desk.healthy(60)

    def seen(self, oddity):
        """What is odd about the hosts."""
        return {HOSTS[node]: self.lab.ssh(node, oddity.look) for node in oddity.on}

    def restart_pair(self):
        """The slave's PostgreSQL first: a master that starts wants to see its standby."""
        master = self.desk.status()["assessment"]["master"]
        for node in (peer(master), master):
            self.lab.ssh(node, "systemctl restart 'postgresql@*-main.service' && systemctl restart ft-main-server.service && systemctl try-restart ft-failover-agent.service")
        self.desk.healthy(90)

    # What is done with a pair
    def planned(self, *words, settle=2.0):
        """Not one request may fail while it runs, neither the product's nor a foreign one."""
        self.users.served_again(time.time())
        begin = time.time()
        self.desk(*words)
        time.sleep(settle)
        failed = self.users.failed(begin)
        need(not failed, f"{len(failed)} request(s) failed during {' '.join(words)}, the first: {failed[:1]}")
        return self.gap_ms(begin, time.time() - settle)

    def master(self):
        return self.desk.status()["assessment"]["master"]

    def fail_over_and_reconvert(self):
        master = self.master()
        self.agent(peer(master), False)  # the product's own agent would be quicker
        cut = time.time()
        self.cuts.append((master, cut))
        self.power_cut(master)
        self.desk.expect("master-down", bound=60)
        self.desk("failover")
        self.users.served_again(cut)
        self.lab("boot", HOSTS[master], "--no-wait")
        self.desk.expect("failed-over-old-master-back", bound=120)
        self.planned("reconvert")
        self.desk.healthy(90)

    def nothing_lost(self):
        """With no users for a moment: else there is always something on its way."""
        self.users.stop()
        missing, expected = self.missing(0, time.time(), self.master())
        need(missing == expected, f"{missing - expected} acknowledged ticket(s) are missing")
        need(equal_databases(self.lab), "the two databases differ")
        self.users.start()


__all__ = ["Bench", "need"]
