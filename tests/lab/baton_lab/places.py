"""Where the lab keeps things, and the names and addresses of its machines."""

import os
import re
from pathlib import Path

from .process import LabError

HOSTS = {"desk-a": "192.0.2.11", "desk-b": "192.0.2.12", "proxy": "192.0.2.10"}
POSTS = {"workstation": "192.0.2.2", "load": "192.0.2.3", "observer": "192.0.2.4"}
ADDRESSES = {**HOSTS, **POSTS}
# The names a cluster profile uses for the three hosts.
NODES = {"a": "desk-a", "b": "desk-b", "proxy": "proxy"}
SUITES = ("bookworm", "bullseye", "trixie")


def cache_folder():
    return Path(os.environ.get("BATON_LAB_CACHE", "/var/cache/baton-lab"))


def state_folder():
    return Path(os.environ.get("BATON_LAB_STATE", "/var/lib/baton-lab"))


def checked_name(name):
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,19}", name):
        raise LabError(f"“{name}” is no name for a lab: use up to 20 of a-z, 0-9 and -")
    return name


def checked_host(name):
    """A host by its own name or by the profile's (a, b, proxy)."""
    host = NODES.get(name, name)
    if host not in HOSTS:
        raise LabError(f"there is no host “{name}” in a lab: use one of {', '.join(HOSTS)}")
    return host


def checked_place(name):
    """A host, or one of the posts that only have a network namespace."""
    return name if name in POSTS else checked_host(name)
