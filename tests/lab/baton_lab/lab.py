"""A lab: three hosts, three posts, their network, and the folder where its state is kept."""

import contextlib
import fcntl
import json
import os
import shutil
import signal
import time
from pathlib import Path

from .disk import mounts_under, unmount_under
from .host import Host, is_alive
from .image import ensure_image
from .places import HOSTS, POSTS, checked_name, state_folder
from .process import LabError, ensure_ssh_key, run
from .switch import Switch


class Lab:
    """One lab by name. lab.json in its folder says which image its hosts run on."""

    def __init__(self, name):
        self.name = checked_name(name)
        self.folder = state_folder() / name
        self.switch = Switch(name)
        self.hosts = {host: Host(self, host) for host in HOSTS}

    @classmethod
    def at(cls, folder):
        os.environ["BATON_LAB_STATE"] = str(folder.parent)
        return cls(folder.name)

    @staticmethod
    def names():
        folder = state_folder()
        return sorted(path.name for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []

    @contextlib.contextmanager
    def changing(self):
        """One change of a lab at a time; a second command waits."""
        state_folder().mkdir(parents=True, exist_ok=True)
        path = state_folder() / f".{self.name}.lock"
        with open(path, "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def facts(self):
        path = self.folder / "lab.json"
        if not path.exists():
            raise LabError(f"there is no lab “{self.name}” here: start it with `lab --name {self.name} up`")
        return json.loads(path.read_text())

    @property
    def image(self):
        return Path(self.facts()["image"])

    @staticmethod
    def used_images():
        labs = [Lab(name) for name in Lab.names()]
        return {lab.image for lab in labs if (lab.folder / "lab.json").exists()}

    def key_file(self):
        return self.folder / "id_ed25519"

    def known_hosts(self):
        return self.folder / "known_hosts"

    def public_key(self):
        return self.key_file().with_suffix(".pub").read_text()

    def up(self, suite, say):
        """Make what is missing and boot what is off."""
        self.choose_image(suite, say)
        self.ensure_mounts_are_shared()
        self.ensure_keys()
        self.ensure_network()
        for host in self.hosts.values():
            host.power_on()
        lines = [line for host in self.hosts.values() for line in host.known_host_lines()]
        replace_file(self.known_hosts(), "\n".join(lines) + "\n")
        for host in self.hosts.values():
            if self.switch.cable_plugged(host.name):
                host.wait_until_up()

    def choose_image(self, suite, say):
        """The newest of the suite for a new lab; a lab that is there stays on its own."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not (self.folder / "lab.json").exists():
            suite = suite or "bookworm"
            image = ensure_image(suite, say)
            replace_file(self.folder / "lab.json", json.dumps({"suite": suite, "image": str(image)}) + "\n")
        if suite and suite != self.facts()["suite"]:
            raise LabError(f"lab “{self.name}” runs {self.facts()['suite']}: take it down before using {suite}")
        if not self.image.is_dir():
            raise LabError(f"the base image of lab “{self.name}” is gone: take the lab down and up again")

    def ensure_mounts_are_shared(self):
        """A container is born with a copy of the other hosts' mounts; shared, they go there too when unmounted here."""
        if str(self.folder) not in mounts_under(self.folder):
            run("mount", "--bind", self.folder, self.folder)
            run("mount", "--make-private", self.folder)
            run("mount", "--make-shared", self.folder)

    def ensure_keys(self):
        ensure_ssh_key(self.key_file(), "ed25519", f"baton-lab-{self.name}")
        if "SUDO_UID" in os.environ:  # the app runs as the calling user, who must be able to read the key
            os.chown(self.key_file(), int(os.environ["SUDO_UID"]), int(os.environ["SUDO_GID"]))

    def ensure_network(self):
        self.switch.ensure()
        for post in POSTS:
            if not self.switch.has_place(post):
                self.switch.replug(post)

    def host(self, name):
        self.facts()
        return self.hosts[name]

    def down(self):
        """Remove every trace of the lab, whatever state it is in."""
        for host in self.hosts.values():
            host.remove()
        end_processes(self.switch.processes())
        unmount_under(self.folder)
        self.switch.remove()
        if mounts_under(self.folder):
            raise LabError(f"something below {self.folder} is still mounted: see findmnt")
        shutil.rmtree(self.folder, ignore_errors=True)
        for host in self.hosts.values():
            host.group.remove()
        (state_folder() / f".{self.name}.lock").unlink(missing_ok=True)


def replace_file(path, text):
    new = path.with_name(path.name + ".new")
    new.write_text(text)
    new.rename(path)


def end_processes(pids):
    """End what was started with `lab run`, but not the command that is taking the lab down."""
    pids = pids - ancestors(os.getpid())
    for number, patience in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 5.0)):
        for pid in filter(is_alive, pids):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        deadline = time.monotonic() + patience
        while any(map(is_alive, pids)) and time.monotonic() < deadline:
            time.sleep(0.05)


def ancestors(pid):
    found = set()
    while pid > 0:
        found.add(pid)
        pid = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    return found
