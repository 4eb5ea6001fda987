"""The way into the lab's network from this machine: two ports on its loopback, and no interface of the lab in its own network.

One is an SSH jump host: each connection is handed to a sshd that lives in the workstation's network and lets nobody do anything but
forward to port 22 of the three hosts. The other one goes to HAProxy's port 80. A port forward per host would not do: it would accept
connections for a host that is dead.

Run as a process of its own: wayin.py LAB_FOLDER. It outlives the helper, and ends with the lab.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from baton_lab.commands import enter_network  # noqa: E402
from baton_lab.host import find_process  # noqa: E402
from baton_lab.lab import Lab, replace_file  # noqa: E402
from baton_lab.places import HOSTS  # noqa: E402
from baton_lab.process import LabError, ensure_ssh_key  # noqa: E402

MOST_AT_A_TIME = 100  # connections; each is a sshd of its own, and anyone on this machine may knock

# The administrator's machine need not have an SSH server, and installing one would start it: the base image has one.
SSHD = ('mount --bind -o ro "$1" "$1" && mount --bind /dev/null "$1/dev/null" && mount --bind "$2" "$1/mnt" && '
        'mount -t tmpfs -o mode=755 lab-run "$1/run" && mkdir "$1/run/sshd" && '
        'exec chroot "$1" /usr/sbin/sshd -i -f /mnt/sshd_config')
CONFIG = """# Only forwards, only to the lab's hosts, only with the lab's key.
HostKey /mnt/host_key
AuthorizedKeysFile /mnt/authorized_keys
AllowUsers nobody
AuthenticationMethods publickey
UsePAM no
LoginGraceTime 20
MaxSessions 0
AllowTcpForwarding local
PermitOpen {hosts}
PermitTTY no
PermitTunnel no
PermitUserRC no
AllowAgentForwarding no
AllowStreamLocalForwarding no
X11Forwarding no
ForceCommand /bin/false
"""


class WayIn:
    def __init__(self, lab):
        self.lab = lab

    @property
    def folder(self):
        return self.lab.folder / "wayin"

    def ports(self):
        """SSH's and the web's."""
        told = json.loads((self.folder / "ports").read_text())
        return told["ssh"], told["web"]

    def known_hosts(self):
        return self.folder / "known_hosts"

    def is_open(self):
        return find_process("wayin.py", str(self.lab.folder)) is not None

    def open(self):
        """On the ports of the last time, where they are free."""
        self.prepare()
        if not self.is_open():
            (self.folder / "open").unlink(missing_ok=True)
            with open(self.folder / "log", "ab") as log:
                opening = subprocess.Popen([sys.executable, __file__, str(self.lab.folder)], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                           cwd="/", start_new_session=True)
            deadline = time.monotonic() + 20
            while not (self.folder / "open").exists():
                if opening.poll() is not None or time.monotonic() > deadline:
                    raise LabError(f"the way into the lab does not open: see {self.folder}/log")
                time.sleep(0.05)
        kind, value = (self.folder / "host_key.pub").read_text().split()[:2]
        replace_file(self.known_hosts(), self.lab.known_hosts().read_text() + f"[127.0.0.1]:{self.ports()[0]} {kind} {value}\n")

    def prepare(self):
        self.folder.mkdir(mode=0o755, exist_ok=True)
        ensure_ssh_key(self.folder / "host_key", "ed25519", "baton-practice")
        replace_file(self.folder / "authorized_keys", self.lab.public_key())
        replace_file(self.folder / "sshd_config", CONFIG.format(hosts=" ".join(f"{address}:22" for address in HOSTS.values())))

    def listen(self):
        """In this machine's network; the sockets stay there when the process moves on."""
        try:
            wanted = self.ports()
        except (OSError, ValueError, KeyError):
            wanted = (0, 0)
        listeners = [listener(port) for port in wanted]
        names = ("ssh", "web")
        replace_file(self.folder / "ports", json.dumps({name: each.getsockname()[1] for name, each in zip(names, listeners)}) + "\n")
        return listeners


def listener(port):
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind(("127.0.0.1", port))
    except OSError:
        made.bind(("127.0.0.1", 0))
    made.listen(64)
    return made


def serve_ssh(lab, way_in, connection):
    # slave: what the lab unmounts must go here too, or a host's disk would never be let go.
    subprocess.run(["unshare", "--mount", "--propagation", "slave", "sh", "-c", SSHD, "sshd", str(lab.image / "root"), str(way_in.folder)],
                   stdin=connection, stdout=connection, stderr=subprocess.DEVNULL)


def copy(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
    except OSError:
        pass
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve_web(connection):
    try:
        far = socket.create_connection((HOSTS["proxy"], 80), 5)
    except OSError:
        return
    far.settimeout(None)
    with far:
        back = threading.Thread(target=copy, args=(far, connection), daemon=True)
        back.start()
        copy(connection, far)
        back.join()


def accept_for_ever(listening, serve):
    free = threading.BoundedSemaphore(MOST_AT_A_TIME)

    def serve_one(connection):
        with free, connection:
            serve(connection)

    while True:
        with free:  # waits while all are taken
            connection, _ = listening.accept()
        threading.Thread(target=serve_one, args=(connection,), daemon=True).start()


def main():
    lab = Lab.at(Path(sys.argv[1]))
    way_in = WayIn(lab)
    ssh, web = way_in.listen()
    enter_network(lab, "workstation")
    (way_in.folder / "open").touch()
    threading.Thread(target=accept_for_ever, args=(web, serve_web), daemon=True).start()
    accept_for_ever(ssh, lambda connection: serve_ssh(lab, way_in, connection))


if __name__ == "__main__":
    os.umask(0o022)
    main()
