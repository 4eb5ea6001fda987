"""One host of the lab: a disk, a port of the switch, and systemd booted in a container on them."""

import os
import shutil
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

from .cgroups import HostGroup
from .disk import Disk
from .places import ADDRESSES, HOSTS
from .process import LabError, ensure_ssh_key, run, succeeds

BOOT_TIMEOUT = 60.0  # seconds until sshd must answer
STOP_TIMEOUT = 60.0  # seconds a clean shutdown may take
CLEAN_POWEROFF = signal.SIGRTMIN + 4  # systemd(1), "Signals"
CLEAN_REBOOT = signal.SIGRTMIN + 5


class Host:
    """A host by its name in a lab; what is true of it is asked of the machine each time, never remembered."""

    def __init__(self, lab, name):
        self.lab = lab
        self.name = name
        self.folder = lab.folder / "hosts" / name
        self.disk = Disk(self.folder)
        self.group = HostGroup(lab.name, name)
        self.machine_name = f"baton-{lab.name}-{name}"

    @property
    def address(self):
        return HOSTS[self.name]

    def container(self):
        """Process id of the running container's systemd-nspawn, or None."""
        return find_process("systemd-nspawn", f"--directory={self.disk.root}")

    def init(self):
        """Process id of the container's systemd, or None while there is none."""
        outer = self.container()
        children = Path(f"/proc/{outer}/task/{outer}/children") if outer else None
        words = children.read_text().split() if children and children.exists() else []
        return int(words[0]) if words else None

    def is_on(self):
        return self.container() is not None

    def answers(self):
        """True when sshd greets on the host's address, asked from the workstation."""
        probe = ("import socket,sys; s=socket.create_connection((sys.argv[1],22),1); s.settimeout(1); "
                 "sys.exit(0 if s.recv(4)==b'SSH-' else 1)")
        return succeeds("ip", "netns", "exec", self.lab.switch.place_namespace("workstation"),
                        sys.executable, "-c", probe, self.address)

    def boot_id(self):
        init = self.init()
        try:
            return Path(f"/proc/{init}/root/proc/sys/kernel/random/boot_id").read_text().strip() if init else None
        except OSError:
            return None

    def power_on(self):
        """Boot it, bare where its disk is new. Returns at once; wait_until_up() waits."""
        if self.is_on():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        self.ensure_host_keys()
        new = self.disk.ensure_made()
        self.disk.mount(self.lab.image / "root")
        if new or not (self.disk.root / "etc/hostname").exists():
            self.personalise()
        self.lab.switch.replug(self.name)
        with open(self.folder / "console.log", "ab") as console:
            subprocess.Popen([sys.executable, Path(__file__).with_name("supervisor.py"), self.lab.folder, self.name],
                             stdin=subprocess.DEVNULL, stdout=console, stderr=console, cwd="/",
                             start_new_session=True)

    def wait_until_up(self, other_than=None):
        """Wait until sshd answers, and if other_than is given, in a boot that is not that one."""
        deadline = time.monotonic() + BOOT_TIMEOUT
        while time.monotonic() < deadline:
            if self.boot_id() not in (None, other_than) and self.answers():
                return
            time.sleep(0.1)
        raise LabError(f"{self.name} did not answer on port 22 within {BOOT_TIMEOUT:.0f} s: see {self.folder}/console.log")

    def ensure_host_keys(self):
        keys = self.folder / "keys"
        keys.mkdir(exist_ok=True)
        for kind in ("ed25519", "ecdsa", "rsa"):
            ensure_ssh_key(keys / f"ssh_host_{kind}_key", kind, f"root@{self.name}")

    def known_host_lines(self):
        for key in sorted((self.folder / "keys").glob("*_key.pub")):
            kind, value = key.read_text().split()[:2]
            yield f"{self.address} {kind} {value}"

    def personalise(self):
        """What makes a copy of the base image this host. The hostname is written last: it marks the end."""
        etc = self.disk.root / "etc"
        (etc / "machine-id").write_text(uuid.uuid4().hex + "\n")
        names = "".join(f"{address}\t{place}\n" for place, address in ADDRESSES.items())
        (etc / "hosts").write_text("127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost\n" + names)
        for key in (self.folder / "keys").glob("ssh_host_*_key*"):
            shutil.copy(key, etc / "ssh" / key.name)
            (etc / "ssh" / key.name).chmod(0o644 if key.suffix == ".pub" else 0o600)
        authorised = self.disk.root / "root/.ssh/authorized_keys"
        authorised.write_text(self.lab.public_key())
        authorised.chmod(0o600)
        (etc / "hostname").write_text(self.name + "\n")
        self.disk.sync()

    def power_cut(self, keep_writes=False):
        """As when the plug is pulled: silent on the network first, then gone, with what was not yet on its disk."""
        self.lab.switch.set_cable(self.name, False)
        if os.path.ismount(self.disk.mounted) and not keep_writes:
            self.disk.lose_unsynced_writes()
        self.kill()
        self.disk.unmount()

    def kill(self):
        """End every process of the host at once. nspawn takes the container's init along, that one all the others."""
        stop_process(self.container())
        supervisor = find_process("supervisor.py", str(self.lab.folder), self.name)
        if not wait_for_end(supervisor, 1.0):  # in the middle of a reboot it does not see that its container was killed
            stop_process(supervisor)
            stop_process(self.container())
        self.group.kill_all()

    def signal_init(self, number):
        init = self.init()
        if init is None:
            raise LabError(f"{self.name} is off: boot it first")
        os.kill(init, number)

    def reboot(self):
        before = self.boot_id()
        self.signal_init(CLEAN_REBOOT)
        self.wait_until_up(other_than=before)

    def shut_down(self):
        if not self.is_on():
            return
        self.signal_init(CLEAN_POWEROFF)
        deadline = time.monotonic() + STOP_TIMEOUT
        while self.is_on():
            if time.monotonic() > deadline:
                raise LabError(f"{self.name} did not shut down within {STOP_TIMEOUT:.0f} s")
            time.sleep(0.1)

    def cover_by_full_disk(self, path):
        """Mount a small full file system over a folder of the running host; its content is hidden until uncovered."""
        self.in_host("mkdir", "-p", path)
        self.in_host("mount", "-t", "tmpfs", "-o", "size=64k,mode=1777", "lab-full-disk", path)
        self.in_host("sh", "-c", 'head -c 1M /dev/zero > "$1/.full" || :', "sh", path)

    def uncover(self, path):
        self.in_host("umount", path)

    def in_host(self, *command, spaces=("--mount",)):
        init = self.init()
        if init is None:
            raise LabError(f"{self.name} is off: boot it first")
        return run("nsenter", "--target", init, *spaces, *command)

    def in_system(self, *command):
        """As one of the host's own processes; systemd does not answer a systemctl whose process it does not see. Returns its output."""
        return self.in_host(*command, spaces=("--mount", "--pid", "--ipc", "--uts", "--net"))

    def remove(self):
        self.kill()
        self.disk.unmount()
        self.group.remove()

    def reset(self):
        self.lab.switch.set_cable(self.name, False)
        self.kill()
        self.disk.wipe()
        self.power_on()


def find_process(program, *arguments):
    """The process whose command line holds the program's name and each argument as words of their own."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().decode(errors="replace").split("\0")
            except OSError:
                continue
            if any(os.path.basename(word) == program for word in words[:2]) and all(word in words for word in arguments):
                return int(entry.name)
    return None


def stop_process(pid):
    """SIGKILL, and wait until it is gone."""
    if pid is not None and is_alive(pid):
        os.kill(pid, signal.SIGKILL)
        wait_for_end(pid, 10.0)


def wait_for_end(pid, seconds):
    deadline = time.monotonic() + seconds
    while pid is not None and is_alive(pid):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def is_alive(pid):
    """False for a zombie too: its parent may be a program that never asks."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
