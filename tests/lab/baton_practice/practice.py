"""A lab that is practised on: its hosts, its users, the way in from this machine, and how it all stands."""

import os
import subprocess
from pathlib import Path

from baton_lab.places import HOSTS, NODES
from baton_lab.process import LabError

from .services import Services
from .users import Users
from .wayin import WayIn

TOOLS = Path(__file__).resolve().parents[1]


class Practice:
    def __init__(self, lab):
        self.lab = lab
        self.way_in = WayIn(lab)
        self.users = Users(lab)
        self.services = Services(lab)

    @property
    def build(self):
        return self.lab.folder / "service_desk_master_CI"

    def is_there(self):
        return (self.lab.folder / "lab.json").exists()

    def check_there(self):
        if not self.is_there():
            raise LabError("the practice lab is not there: start it first")

    def host(self, name):
        self.check_there()
        return self.lab.hosts[name]

    def up(self, say):
        say("starting three machines")
        self.lab.up(None, say)
        if not self.build.exists():
            say("making the build of the service desk")
            subprocess.run([TOOLS / "servicedesk" / "build", "-o", self.build], check=True, capture_output=True)
            self.build.chmod(0o644)
        self.give_to_caller(self.lab.key_file())
        self.way_in.open()

    def give_to_caller(self, path):
        """The application runs as the person who called pkexec or sudo, and must be able to read it."""
        user = os.environ.get("PKEXEC_UID") or os.environ.get("SUDO_UID")
        if user:
            os.chown(path, int(user), -1)

    def down(self):
        """The lab takes along what lives in its network: the users, and the way in."""
        self.lab.down()

    def profile(self):
        ssh, _ = self.way_in.ports()
        access = {"port": 22, "user": "root", "auth": "key", "keyFile": str(self.lab.key_file()), "sudo": "none",
                  "jump": f"nobody@127.0.0.1:{ssh}"}
        hosts = {node: {"label": host, "address": HOSTS[host], **access} for node, host in NODES.items()}
        return {"id": "practice", "name": "Practice lab", "practice": True, "recipe": "flotomate-service-desk-lab", "buildFile": str(self.build),
                "knownHosts": str(self.way_in.known_hosts()), "hosts": hosts}

    def state(self):
        """In some 20 ms, so that it can be asked every other second: nothing is asked of the hosts themselves."""
        hosts = {name: {"on": host.is_on(), "cable": self.lab.switch.cable_plugged(name), "diskFull": host.disk.is_filled(),
                        "stopped": self.services.stopped(host)} for name, host in self.lab.hosts.items()}
        cuts = sorted(sorted(pair) for pair in self.lab.switch.cuts())
        web = f"http://127.0.0.1:{self.way_in.ports()[1]}" if self.way_in.is_open() else ""
        return {"hosts": hosts, "cuts": cuts, "users": self.users.state(), "web": web}
