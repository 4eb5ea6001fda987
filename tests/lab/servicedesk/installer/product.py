"""The product's own part: its user, the files under /opt/flotomate, the units."""

import compileall
import json
import os
import shutil
import time
import urllib.error
import urllib.request
import zipfile

import commands
from dialogue import Kind
from terminal import Failed

ROOT = "/opt/flotomate"
UNFINISHED = ROOT + "/.unfinished"
INFO = ROOT + "/build-info"
UNITS = "/etc/systemd/system"
CONFIG = ROOT + "/main-server/config"


def installed():
    """The description of a finished installation, or None."""
    if os.path.exists(UNFINISHED) or not os.path.exists(INFO):
        return None
    with open(INFO, encoding="utf-8") as file:
        return json.load(file)


def is_unfinished():
    return os.path.exists(UNFINISHED)


def begin():
    """From here on a killed installation is recognised by the next one."""
    os.makedirs(ROOT, mode=0o755, exist_ok=True)
    with open(UNFINISHED, "w", encoding="ascii"):
        pass


def own_cluster(version):
    """Written before the cluster is made: the clean-up drops only a cluster of ours."""
    with open(ROOT + "/.cluster", "w", encoding="ascii") as file:
        file.write(version + "\n")


def create_user():
    if commands.attempt("getent", "group", "fmtusergroup").returncode != 0:
        commands.run("groupadd", "--system", "fmtusergroup")
    if commands.attempt("id", "fmtuser").returncode != 0:
        commands.run("useradd", "--system", "--gid", "fmtusergroup", "--home-dir", ROOT, "--no-create-home",
                     "--shell", "/usr/sbin/nologin", "fmtuser")


def unpack(archive):
    """Copies the payload; programs and scripts become executable."""
    with zipfile.ZipFile(archive) as file:
        for name in file.namelist():
            if name.startswith("product/"):
                _write(os.path.join(ROOT, name[len("product/"):]), file.read(name))
    compileall.compile_dir(ROOT + "/lib", quiet=2)
    os.makedirs(ROOT + "/search/data", exist_ok=True)
    _own(ROOT + "/search")
    _own(ROOT + "/main-server")
    _own(CONFIG)


def _write(path, data):
    os.makedirs(os.path.dirname(path), mode=0o755, exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
    os.chmod(path, 0o755 if data.startswith(b"#!") else 0o644)


def _own(folder):
    shutil.chown(folder, "fmtuser", "fmtusergroup")
    for entry in os.scandir(folder):
        shutil.chown(entry.path, "fmtuser", "fmtusergroup")


def configure(answers, postgres_port):
    """Tells the failover agent whom to watch: on both hosts the other one; and where PostgreSQL listens."""
    _edit(CONFIG + "/failover-agent.properties", ("master.address=\n", f"master.address={answers.peer}\n"),
          ("db.port=5432\n", f"db.port={postgres_port}\n"))
    _edit(CONFIG + "/server.properties", ("db.port=5432\n", f"db.port={postgres_port}\n"))


def _edit(path, *changes):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for before, after in changes:
        text = text.replace(before, after)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def install_units():
    for name in sorted(os.listdir(ROOT + "/units")):
        shutil.copyfile(f"{ROOT}/units/{name}", f"{UNITS}/{name}")
    commands.run("systemctl", "daemon-reload")


def start_services(kind):
    units = ["ft-search.service", "ft-main-server.service"]
    if kind is Kind.SLAVE:
        units.append("ft-failover-agent.service")
    commands.run("systemctl", "enable", "--now", *units)


def wait_until_online(seconds=120):
    """Until the master's own health page says that it is one."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen("http://127.0.0.1:8080/health", timeout=2):
                return
        except (OSError, urllib.error.URLError):
            time.sleep(0.1)
    raise Failed("The service desk did not come up; see journalctl -u ft-main-server.", 3)


def finish(build, answers):
    with open(INFO, "w", encoding="utf-8") as file:
        json.dump({**build, "kind": answers.kind.value, "address": answers.own, "peer": answers.peer}, file, indent=1)
        file.write("\n")
    sync()
    os.remove(UNFINISHED)
    sync()


def sync():
    """Twice, so that after a power cut the mark is gone only where all the rest is there."""
    commands.run("sync", "--file-system", ROOT, UNITS, "/var/lib/postgresql", "/etc/postgresql", "/srv")


def remove(archive):
    """Takes everything back, with the same script that uninstalls a finished product."""
    with zipfile.ZipFile(archive) as file:
        script = file.read("product/bin/uninstall.sh").decode()
    return commands.attempt("sh", "-s", stdin=script)
