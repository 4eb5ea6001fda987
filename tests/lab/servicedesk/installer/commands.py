"""Runs other programs; what they say is shown only when they fail."""

import fcntl
import os
import subprocess
import time

from terminal import Failed, say

LOCK = "/run/lock/flotomate-installer"
_kept = []

ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


def lock(seconds=60):
    """One installation at a time. Programs it runs keep the lock too: also those that outlive a killed installer."""
    descriptor = os.open(LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    deadline = time.monotonic() + seconds
    waiting = False
    while not _take(descriptor):
        if not waiting:
            say("Waiting for another installation on this host to end.")
        waiting = True
        if time.monotonic() > deadline:
            raise Failed("Another installation is running on this host.", 3)
        time.sleep(0.2)
    _kept.append(descriptor)


def _take(descriptor):
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def run(*command, user=None, stdin="", environment=None, cwd="/"):
    """The output. Raises Failed with the last lines of both outputs."""
    done = attempt(*command, user=user, stdin=stdin, environment=environment, cwd=cwd)
    if done.returncode != 0:
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-12:])
        raise Failed(f"{os.path.basename(command[0])} failed ({done.returncode}):\n{tail}", 3)
    return done.stdout


def attempt(*command, user=None, stdin="", environment=None, cwd="/"):
    """The finished process, whatever its exit status."""
    return subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=cwd,
                          env={**ENVIRONMENT, **(environment or {})}, check=False, pass_fds=_kept, **_identity(user))


def show(*command, user=None, environment=None):
    """Runs on the terminal, so that its progress is seen; the exit status."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, cwd="/", env={**ENVIRONMENT, **(environment or {})},
                          check=False, pass_fds=_kept, **_identity(user)).returncode


def _identity(user):
    return {"user": user, "group": user, "extra_groups": []} if user else {}
