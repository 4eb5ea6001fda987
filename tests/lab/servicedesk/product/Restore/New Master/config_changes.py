#!/usr/bin/python3
"""On the new master: lets the old master replicate from here. Usage: config_changes.py NEW_MASTER_IP OLD_MASTER_IP

Can be run again: what is right already is left alone. PostgreSQL has to be restarted afterwards.
"""

import ipaddress
import os
import re
import socket
import sys

ROOT = "/opt/flotomate"
AGENT = ROOT + "/main-server/config/failover-agent.properties"
BLOCK = re.compile(r"(# BEGIN Flotomate\n)(.*?)(# END Flotomate\n)", re.DOTALL)


def main(arguments):
    if os.geteuid() != 0:
        sys.exit("config_changes.py must be run as root")
    if len(arguments) != 2:
        sys.exit("usage: config_changes.py NEW_MASTER_IP OLD_MASTER_IP")
    new, old = (address(text) for text in arguments)
    if new == old:
        sys.exit("the new and the old master must have different addresses")
    if not is_on_this_host(new):
        sys.exit(f"{new} is not an address of this host: run this on the new master")
    config = f"/etc/postgresql/{cluster_version()}/main"
    change(f"{config}/pg_hba.conf", lambda text: allow(text, old))
    change(AGENT, lambda text: re.sub(r"(?m)^master\.address=.*$", f"master.address={old}", text))
    print(f"{old} may replicate from {new}.\nNow restart PostgreSQL: sudo systemctl restart postgresql")


def address(text):
    try:
        return str(ipaddress.IPv4Address(text))
    except ValueError:
        sys.exit(f"not an IP address: {text}")


def is_on_this_host(text):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((text, 0))
        except OSError:
            return False
    return True


def cluster_version():
    try:
        with open(ROOT + "/.cluster", encoding="ascii") as file:
            return file.read().strip()
    except FileNotFoundError:
        sys.exit("the service desk is not installed on this host")


def allow(text, old):
    """The product's block in pg_hba.conf with the old master as the one peer that may log in and replicate."""
    lines = ["local all postgres peer", "local flotodb fmt peer map=flotomate",
             f"host postgres main_backup {old}/32 scram-sha-256", f"host replication main_backup {old}/32 scram-sha-256"]
    body = "\n".join(lines) + "\n"
    if not BLOCK.search(text):
        return f"# BEGIN Flotomate\n{body}# END Flotomate\n\n{text}"
    return BLOCK.sub(lambda match: match.group(1) + body + match.group(3), text, count=1)


def change(path, edit):
    """Rewrites the file in place when it differs; owner and mode stay."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    edited = edit(text)
    if edited == text:
        print(f"{path}: right already")
        return
    with open(path, "w", encoding="utf-8") as file:
        file.write(edited)
        file.flush()
        os.fsync(file.fileno())
    print(f"{path}: changed")


if __name__ == "__main__":
    main(sys.argv[1:])
