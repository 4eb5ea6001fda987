"""Services stopped by hand on a host. Which ones is kept beside the host's disk: it holds for one boot, and outlives the helper."""

import json

from baton_lab.lab import replace_file
from baton_lab.process import LabError

# PostgreSQL's instances are units of their own, which their common unit does not start again.
PATTERNS = {"desk": "ft-main-server.service", "postgresql": "postgresql@*.service", "haproxy": "haproxy.service"}
NAMES = {"desk": "the service desk", "postgresql": "PostgreSQL", "haproxy": "HAProxy"}
INSTALLED = {
    "desk": "systemctl list-unit-files --plain --no-legend ft-main-server.service",
    "postgresql": "pg_lsclusters -h | while read -r version name rest; do echo \"postgresql@$version-$name.service\"; done",
    "haproxy": "systemctl list-unit-files --plain --no-legend haproxy.service",
}


class Services:
    """Done in the host, not over its network: a cable that is pulled is no reason not to stop a service."""

    def __init__(self, lab):
        self.lab = lab

    def record(self, host):
        return host.folder / "stopped.json"

    def stop(self, host, what):
        listed = host.in_system("systemctl", "list-units", "--plain", "--no-legend", PATTERNS[what]).splitlines()
        units = [line.split()[0] for line in listed if line.split()[2] != "failed"]
        if not units:
            raise LabError(f"{NAMES[what]} does not run on {host.name}: there is nothing to stop")
        host.in_system("systemctl", "stop", *units)
        self.note(host, [*self.noted(host), what])

    def start(self, host, what):
        # list-unit-files says that it found none by its exit status
        units = [line.split()[0] for line in host.in_system("sh", "-c", INSTALLED[what] + " || :").splitlines() if line]
        if not units:
            raise LabError(f"{NAMES[what]} is not installed on {host.name}: install it first")
        try:
            host.in_system("systemctl", "start", *units)
        except LabError as error:
            raise LabError(f"{NAMES[what]} does not start on {host.name}: look at the host's logs ({str(error).splitlines()[-1]})") from None
        self.note(host, [each for each in self.noted(host) if each != what])

    def note(self, host, stopped):
        replace_file(self.record(host), json.dumps({"boot": host.boot_id(), "stopped": sorted(set(stopped))}))

    def noted(self, host):
        try:
            noted = json.loads(self.record(host).read_text())
        except OSError:
            return []
        return noted["stopped"] if noted["boot"] == host.boot_id() else []

    def stopped(self, host):
        """Without those that something else has started since, such as an operation of Baton's."""
        return [what for what in self.noted(host) if not runs(host, PATTERNS[what])]


def runs(host, pattern):
    """A unit that runs has a control group of its name."""
    return host.group.folder is not None and any(host.group.folder.rglob(pattern))
