"""A host's disk: a sparse ext4 image, with an overlay of it on the base image as the host's root.

A disk of its own gives a host a size of its own (a full disk is real and costs the machine nothing), and a power cut
that loses what was not synced: the file system is shut down at once, and its journal replayed at the next mount.
"""

import fcntl
import os
import shutil
import struct
from pathlib import Path

from .process import LabError, run

DISK_BYTES = 120 * 10**9
EXT4_IOC_SHUTDOWN = 0x8004587D  # Linux fs/ext4/ext4.h
NO_LOG_FLUSH = 2
FILLER = "filler"


def mounts_under(folder):
    """Mount points at or below folder, the last mounted first."""
    points = [line.split()[4].replace("\\040", " ") for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    return [point for point in reversed(points) if point == str(folder) or point.startswith(f"{folder}/")]


def unmount_under(folder):
    """Unmount all of it; where one mount hides others, they come to light round by round."""
    for force in ([], [], ["--lazy"], ["--lazy"]):
        for point in mounts_under(folder):
            run("umount", *force, point, check=False)


class Disk:
    """The disk image of one host and the root made of it. folder holds disk.img, a copy of it where one was kept, disk/ and root/."""

    def __init__(self, folder):
        self.image = folder / "disk.img"
        self.snapshot = folder / "disk.snapshot"
        self.mounted = folder / "disk"
        self.root = folder / "root"

    def ensure_made(self):
        """True where a new, empty disk was made."""
        if self.image.exists():
            return False
        new = self.image.with_suffix(".new")
        new.unlink(missing_ok=True)
        with open(new, "wb") as file:
            file.truncate(DISK_BYTES)
        run("mkfs.ext4", "-q", "-m", "0", "-E", "lazy_itable_init=1,lazy_journal_init=1,nodiscard", new)
        new.rename(self.image)
        return True

    def mount(self, lower):
        self.mounted.mkdir(exist_ok=True)
        self.root.mkdir(exist_ok=True)
        if not os.path.ismount(self.mounted):
            self.mount_image()
        upper, work = self.mounted / "upper", self.mounted / "work"
        upper.mkdir(exist_ok=True)
        upper.chmod(0o755)
        work.mkdir(exist_ok=True)
        if not os.path.ismount(self.root):
            run("mount", "-t", "overlay", "-o", f"lowerdir={lower},upperdir={upper},workdir={work}", "overlay", self.root)

    def sync(self):
        run("sync", "--file-system", self.mounted)

    def lose_unsynced_writes(self):
        """Stop the file system dead, as a power cut does. Only an unmount can follow."""
        descriptor = os.open(self.mounted, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, EXT4_IOC_SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        finally:
            os.close(descriptor)

    def mount_image(self):
        """By a device of its own: `mount -o loop` would take up one that is there, and with it a file system that a power cut has shut
        down and that some other program's mount namespace still holds. The device goes with the mount."""
        device = run("losetup", "--find", "--show", self.image).strip()
        try:
            run("mount", "-o", "discard", device, self.mounted)
        finally:
            run("losetup", "--detach", device, check=False)

    def unmount(self):
        unmount_under(self.root)
        unmount_under(self.mounted)

    def fill(self):
        """Take every free block; reserved, not written, so it takes a moment and no space of the machine."""
        self.check_mounted()
        descriptor = os.open(self.mounted / FILLER, os.O_CREAT | os.O_WRONLY, 0o600)
        try:
            size = os.fstat(descriptor).st_size
            step = 1 << 33
            while step >= 4096:
                free = os.statvfs(self.mounted)
                step = min(step, free.f_bavail * free.f_frsize // 4096 * 4096)
                if step and reserve(descriptor, size, step):
                    size += step
                else:
                    step //= 2
        finally:
            os.close(descriptor)

    def check_mounted(self):
        """Without its mount the folder is one of the machine's, and so would be the blocks."""
        if not os.path.ismount(self.mounted):
            raise LabError(f"{self.image.parent.name} is off: boot it first")

    def free(self):
        self.check_mounted()
        (self.mounted / FILLER).unlink(missing_ok=True)

    def is_filled(self):
        return (self.mounted / FILLER).exists()

    def keep_snapshot(self):
        """Only of a host that is off."""
        run("cp", "--sparse=always", self.image, self.snapshot)

    def restore_snapshot(self):
        if not self.snapshot.exists():
            raise LabError(f"{self.image.parent.name} has no snapshot")
        run("cp", "--sparse=always", self.snapshot, self.image)

    def wipe(self):
        self.unmount()
        for file in (self.image, self.snapshot):
            file.unlink(missing_ok=True)
        for folder in (self.mounted, self.root):
            shutil.rmtree(folder, ignore_errors=True)


def reserve(descriptor, offset, length):
    try:
        os.posix_fallocate(descriptor, offset, length)
        return True
    except OSError:
        return False
