"""Keeps one host's container running: started by `boot`, boots again when the host reboots, ends when it goes off.

Run as: supervisor.py LAB_FOLDER HOST
"""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from baton_lab.host import Host  # noqa: E402
from baton_lab.lab import Lab  # noqa: E402

REBOOT = 133  # systemd-nspawn(1), "Exit status", with --keep-unit


def container_command(host):
    switch = host.lab.switch
    return ["systemd-nspawn", "--quiet", "--keep-unit", "--register=no", "--boot",
            f"--directory={host.disk.root}", f"--machine={host.machine_name}", f"--hostname={host.name}",
            f"--network-namespace-path=/run/netns/{switch.place_namespace(host.name)}",
            f"--bind-ro={host.lab.image}/packages:/srv/lab-packages", "--capability=CAP_NET_ADMIN",
            "--resolv-conf=off", "--timezone=off", "--link-journal=no", "--console=pipe"]


def main():
    lab = Lab.at(Path(sys.argv[1]))
    host = Host(lab, sys.argv[2])
    # One cgroup v2 tree in every container, also on a machine that still has v1 beside it; /tmp on the host's disk.
    environment = {**os.environ, "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1", "SYSTEMD_NSPAWN_TMPFS_TMP": "0"}
    while True:
        container = subprocess.Popen(container_command(host), env=environment, preexec_fn=host.group.enter)
        status = container.wait()
        if status < 0:
            return  # killed: a power cut, which has seen to the cable itself
        lab.switch.set_cable(host.name, False)
        host.group.kill_all()
        if status != REBOOT:
            return
        lab.switch.replug(host.name)


main()
