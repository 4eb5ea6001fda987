"""Runs other programs; what they say is shown only when they fail."""

import os
import subprocess

from terminal import Failed

ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


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
                          env={**ENVIRONMENT, **(environment or {})}, check=False, **_identity(user))


def show(*command, user=None, environment=None):
    """Runs on the terminal, so that its progress is seen; the exit status."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, cwd="/", env={**ENVIRONMENT, **(environment or {})},
                          check=False, **_identity(user)).returncode


def _identity(user):
    return {"user": user, "group": user, "extra_groups": []} if user else {}
