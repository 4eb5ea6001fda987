"""Two hosts and a workstation for the upload's benchmark: network namespaces with an sshd in each host's, files in memory."""
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from baton_story.cluster import program

ADDRESSES = {"a": "198.18.7.11", "b": "198.18.7.12", "workstation": "198.18.7.2"}
DELAYED_PORT = 7022
PLACE = Path("/run/baton-upload-bench")  # on each host a folder of its own
DELAY = Path(__file__).resolve().parent.parent / "baton_roles" / "delay.py"
SSHD = """ListenAddress {address}
HostKey {folder}/host-{host}
AuthorizedKeysFile {folder}/key.pub
PidFile none
StrictModes no
UsePAM no
PermitRootLogin yes
PasswordAuthentication no
Subsystem sftp /usr/lib/openssh/sftp-server
"""


class BedError(Exception):
    """The benchmark can't go on."""


def run(*command, check=True, timeout=120, **more):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=timeout, check=False, **more)
    if check and done.returncode != 0:
        raise BedError(f"{' '.join(map(str, command))}: {done.stderr.strip() or done.stdout.strip()}")
    return done


class Bed:
    def __init__(self):
        self.name = f"upl{os.getpid()}"
        self.folder = Path(tempfile.mkdtemp(prefix="baton-upload-", dir="/dev/shm"))
        self.processes = []

    def namespace(self, place):
        return f"{self.name}-{place}"

    def inside(self, place):
        return ["ip", "netns", "exec", self.namespace(place)]

    def up(self):
        os.makedirs("/run/sshd", exist_ok=True)
        PLACE.mkdir(exist_ok=True)
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / "key")
        run("ip", "netns", "add", self.namespace("switch"))
        run("ip", "-n", self.namespace("switch"), "link", "add", "br0", "type", "bridge", "forward_delay", "0")
        run("ip", "-n", self.namespace("switch"), "link", "set", "br0", "up")
        for place in ADDRESSES:
            self.add(place)
        known = ""
        for host in ("a", "b"):
            known += self.start_host(host)
        (self.folder / "known_hosts").write_text(known)
        wait_until(lambda: all(run(*self.ssh(host, "true"), check=False).returncode == 0 for host in ("a", "b")), "both sshd answer")

    def add(self, place):
        space = self.namespace(place)
        run("ip", "netns", "add", space)
        run("ip", "link", "add", "eth0", "netns", space, "type", "veth", "peer", "name", place, "netns", self.namespace("switch"))
        run("ip", "-n", self.namespace("switch"), "link", "set", "dev", place, "master", "br0", "up")
        run("ip", "-n", space, "link", "set", "lo", "up")
        run("ip", "-n", space, "link", "set", "eth0", "up")
        run("ip", "-n", space, "address", "add", ADDRESSES[place] + "/24", "dev", "eth0")

    def start_host(self, host):
        """Its lines for known_hosts, under its own address and under that of the delayed way."""
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / f"host-{host}")
        config = self.folder / f"sshd-{host}"
        config.write_text(SSHD.format(address=ADDRESSES[host], folder=self.folder, host=host))
        (self.folder / host).mkdir()
        home = self.folder / f"home-{host}"  # not this machine's own: what its shells read there would be measured with each session
        home.mkdir()
        mounted = 'mount --bind "$0" "$1" && mount --bind "$2" "$3" && exec /usr/sbin/sshd -D -f "$4"'
        self.start(*self.inside(host), "unshare", "--mount", "sh", "-c", mounted, self.folder / host, PLACE, home, Path("~root").expanduser(), config)
        key = (self.folder / f"host-{host}.pub").read_text().strip()
        ways = f"{ADDRESSES[host]} {key}\n"
        return ways + (f"[127.0.0.1]:{DELAYED_PORT} {key}\n" if host == "a" else "")

    def start(self, *command):
        process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def ssh_options(self):
        return ["-F", "/dev/null", "-i", str(self.folder / "key"), "-o", f"UserKnownHostsFile={self.folder / 'known_hosts'}", "-o", "BatchMode=yes",
                "-o", "LogLevel=ERROR"]

    def ssh(self, host, *command):
        return [*self.inside("workstation"), "ssh", *self.ssh_options(), f"root@{ADDRESSES[host]}", *command]

    @contextlib.contextmanager
    def delayed(self, milliseconds):
        """The way to host a takes longer: address and port of it."""
        process = self.start(*self.inside("workstation"), sys.executable, DELAY, "--delay", milliseconds, f"{DELAYED_PORT}={ADDRESSES['a']}:22")
        try:
            time.sleep(0.5)
            yield ("127.0.0.1", DELAYED_PORT)
        finally:
            process.terminate()
            process.wait(10)

    @contextlib.contextmanager
    def narrow(self, rate):
        """The workstation's line carries only so much, both ways; that between the hosts is as before."""
        ends = [(self.namespace("workstation"), "eth0"), (self.namespace("switch"), "workstation")]
        for space, device in ends:
            run("tc", "-n", space, "qdisc", "add", "dev", device, "root", "tbf", "rate", rate, "burst", "64kb", "latency", "50ms")
        try:
            yield
        finally:
            for space, device in ends:
                run("tc", "-n", space, "qdisc", "del", "dev", device, "root")

    def bytes_from_workstation(self):
        shown = run(*self.inside("workstation"), "cat", "/sys/class/net/eth0/statistics/tx_bytes").stdout
        return int(shown)

    def down(self):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(10)
        for place in [*ADDRESSES, "switch"]:
            pids = run("ip", "netns", "pids", self.namespace(place), check=False).stdout.split()
            if pids:
                run("kill", *pids, check=False)
            run("ip", "netns", "del", self.namespace(place), check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    # What is measured
    def arrived(self, host, name="arrived"):
        """The file as this machine sees it."""
        return self.folder / host / name

    def cleared(self):
        for host in ("a", "b"):
            for file in (self.folder / host).iterdir():
                file.unlink()

    def tool(self, name, file, way=None):
        """The command of another tool that sends `file` to host a, with its defaults."""
        address, port = way or (ADDRESSES["a"], 22)
        target = PLACE / "arrived"
        if name == "scp":
            return [*self.inside("workstation"), "scp", "-q", *self.ssh_options(), "-P", str(port), str(file), f"root@{address}:{target}"]
        if name == "sftp":
            batch = self.folder / "batch"
            batch.write_text(f"put {file} {target}\n")
            return [*self.inside("workstation"), "sftp", "-q", *self.ssh_options(), "-P", str(port), "-b", str(batch), f"root@{address}"]
        shell = " ".join(["ssh", *self.ssh_options(), "-p", str(port)])
        return [*self.inside("workstation"), "rsync", "-e", shell, str(file), f"root@{address}:{target}"]

    def baton(self, file, hosts=("a",), way=None, options=()):
        ways = {host: way or (ADDRESSES[host], 22) for host in hosts}
        places = [f"desk-{host}={address}:{port}/{ADDRESSES[host]}" for host, (address, port) in ways.items()]
        return [*self.inside("workstation"), program("uploadbench"), str(file), str(PLACE / "arrived"), str(self.folder / "key"), str(self.folder / "known_hosts"),
                *options, *places]


def wait_until(condition, what, bound=20.0, interval=0.05):
    deadline = time.monotonic() + bound
    while not condition():
        if time.monotonic() > deadline:
            raise BedError(f"waited in vain until {what}")
        time.sleep(interval)
