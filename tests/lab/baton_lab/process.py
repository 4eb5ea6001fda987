"""Running programs, and the one error type of the lab."""

import ctypes
import os
import shutil
import signal
import subprocess

# Program -> Debian package it comes from. README.md lists the packages.
REQUIREMENTS = {
    "mmdebstrap": "mmdebstrap",
    "systemd-nspawn": "systemd-container",
    "nft": "nftables",
    "ip": "iproute2",
    "dpkg-scanpackages": "dpkg-dev",
    "ssh": "openssh-client",
    "ssh-keygen": "openssh-client",
    "mkfs.ext4": "e2fsprogs",
    "mount": "mount",
    "losetup": "mount",
    "ping": "iputils-ping",
}


class LabError(Exception):
    """One sentence for the person at the terminal: what failed, and what to do."""


def check_requirements():
    if os.geteuid() != 0:
        raise LabError("the lab makes namespaces and mounts: run it as root (sudo)")
    folders = os.environ.get("PATH", "/usr/bin:/bin").split(":")
    os.environ["PATH"] = ":".join(folders + [folder for folder in ("/usr/sbin", "/sbin") if folder not in folders])
    missing = sorted({package for program, package in REQUIREMENTS.items() if not shutil.which(program)})
    if missing:
        raise LabError("missing Debian packages; install them with: apt-get install " + " ".join(missing))


PR_SET_PDEATHSIG = 1  # prctl(2)
LIBC = ctypes.CDLL(None)


def die_with_parent():
    """In a child: no program that the lab started for itself outlives a lab that was killed."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def run(*command, check=True, text_in=None, timeout=120):
    """Run a program to its end; its output is returned, a failure raises LabError with what it said."""
    try:
        done = subprocess.run([str(word) for word in command], input=text_in, text=True, timeout=timeout,
                              stdin=None if text_in is not None else subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=die_with_parent)
    except subprocess.TimeoutExpired:
        raise LabError(f"{command[0]} did not finish within {timeout} s: {' '.join(map(str, command))}") from None
    if check and done.returncode != 0:
        said = (done.stderr or done.stdout).strip()
        raise LabError(f"{' '.join(map(str, command))}: exit status {done.returncode}: {said}")
    return done.stdout


def ensure_ssh_key(path, kind, comment):
    """An SSH key pair without a passphrase. Made under a name of its own first: a ssh-keygen may outlive a killed lab."""
    public = path.with_name(path.name + ".pub")
    if path.exists() and public.exists():
        return
    new = path.with_name(f"{path.name}.{os.getpid()}")
    run("ssh-keygen", "-q", "-t", kind, "-N", "", "-C", comment, "-f", new)
    new.rename(path)
    new.with_name(new.name + ".pub").rename(public)


def succeeds(*command, timeout=30):
    done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, timeout=timeout,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return done.returncode == 0
