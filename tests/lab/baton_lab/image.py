"""The base image of the hosts and the packages they can install, built once per suite and recipe.

A build happens in a folder of its own that is renamed when it is complete, under a lock per suite: a half-built
image is never used, and two labs that start at once build it once.
"""

import contextlib
import fcntl
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from .disk import mounts_under, unmount_under
from .places import cache_folder
from .process import LabError, die_with_parent, run

PACKAGES = ["systemd", "systemd-sysv", "dbus", "openssh-server", "iproute2", "iputils-ping", "sudo", "python3",
            "python3-psycopg2", "ca-certificates", "postgresql", "curl", "procps"]

# What the hosts install for themselves during a run, from the lab's own package source.
OFFERED_PACKAGES = ["haproxy", "socat"]

# Before any package: no cluster when the PostgreSQL packages are unpacked, no manuals.
SETUP = r"""set -eu
mkdir -p "$1/etc/postgresql-common" "$1/etc/dpkg/dpkg.cfg.d"
echo 'create_main_cluster = false' > "$1/etc/postgresql-common/createcluster.conf"
printf 'path-exclude=/usr/share/%s/*\n' man locale info > "$1/etc/dpkg/dpkg.cfg.d/lab"
"""

# In the finished system; the offered packages are downloaded while the machine's package sources are still there.
CUSTOMIZE = r"""set -eu
root="$1"
rm -f "$root"/var/cache/apt/archives/*.deb
chroot "$root" apt-get install -y --no-install-recommends --download-only OFFERED
mkdir -p "$root/srv/lab-packages"
cp "$root"/var/cache/apt/archives/*.deb "$root/srv/lab-packages/"
rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/cache/apt/*.bin "$root"/var/lib/apt/lists/*
rm -f "$root"/etc/apt/sources.list.d/* "$root"/etc/apt/apt.conf.d/99mmdebstrap "$root"/etc/ssh/ssh_host_*
echo 'deb [trusted=yes] file:/srv/lab-packages ./' > "$root/etc/apt/sources.list"

chroot "$root" useradd --create-home --shell /bin/bash --groups sudo admin
echo 'admin:admin-pw' | chroot "$root" chpasswd
mkdir -p -m 0700 "$root/root/.ssh"
: > "$root/etc/resolv.conf"
: > "$root/etc/fstab"
mkdir -p "$root/var/log/journal"

systemctl --root "$root" --quiet disable postgresql.service
systemctl --root "$root" --quiet set-default multi-user.target
systemctl --root "$root" --quiet enable ssh.service
systemctl --root "$root" --quiet mask console-getty.service getty@.service systemd-networkd.service \
    systemd-resolved.service systemd-timesyncd.service systemd-logind.service systemd-firstboot.service \
    apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service \
    fstrim.timer man-db.timer systemd-pstore.service systemd-update-utmp.service logrotate.timer
"""


def image_folder(suite):
    recipe = json.dumps([suite, PACKAGES, OFFERED_PACKAGES, SETUP, CUSTOMIZE])
    return cache_folder() / f"{suite}-{hashlib.sha256(recipe.encode()).hexdigest()[:12]}"


@contextlib.contextmanager
def locked(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def ensure_image(suite, say):
    """The folder of the suite's image (root/ and packages/), built first where it is missing."""
    image = image_folder(suite)
    with locked(cache_folder() / f"{suite}.lock"):
        if not image.is_dir():
            say(f"building the {suite} base image (once; about a minute)")
            for leftover in cache_folder().glob(f"{suite}-building-*"):
                unmount_under(leftover)
                if not mounts_under(leftover):
                    shutil.rmtree(leftover)
            building = Path(tempfile.mkdtemp(prefix=f"{suite}-building-", dir=cache_folder()))
            building.chmod(0o755)
            build(suite, building)
            building.rename(image)
    return image


def build(suite, folder):
    hooks = {"setup": SETUP, "customize": CUSTOMIZE.replace("OFFERED", " ".join(OFFERED_PACKAGES))}
    for hook, text in hooks.items():
        (folder / hook).write_text("#!/bin/sh\n" + text)
        (folder / hook).chmod(0o755)
    (folder / "apt.conf").write_text(machine_apt_settings())
    (folder / "sources.list").write_text(machine_sources(suite))
    # Its own process and mount namespaces: a build that is killed goes whole, and takes its mounts along.
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc",
               "mmdebstrap", "--mode=root", "--variant=minbase", "--include=" + ",".join(PACKAGES),
               f"--aptopt={folder}/apt.conf", f"--setup-hook={folder}/setup $1",
               f"--customize-hook={folder}/customize $1", suite, str(folder / "root"), str(folder / "sources.list")]
    with open(folder / "build.log", "w") as log:
        failed = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                                timeout=1500, env={**os.environ, "LC_ALL": "C"}, preexec_fn=die_with_parent).returncode
    if failed:
        last = "".join(open(folder / "build.log").readlines()[-15:])
        raise LabError(f"mmdebstrap could not build the {suite} image; its last words:\n{last}")
    (folder / "root/srv/lab-packages").rename(folder / "packages")
    (folder / "root/srv/lab-packages").mkdir()
    index_packages(folder / "packages")


def index_packages(folder):
    """Make a folder of .deb files a flat package source."""
    index = subprocess.run(["dpkg-scanpackages", "--multiversion", "."], cwd=folder, check=True,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    (folder / "Packages").write_bytes(index)


def machine_apt_settings():
    """Proxies and the like, as this machine's apt is set up."""
    lines = run("apt-config", "dump", "--format", "%f \"%v\";%n").splitlines()
    wanted = re.compile(r"Acquire::(https?|ftp|Retries|Check-|ForceIPv)", re.I)
    return "".join(line + "\n" for line in lines if wanted.match(line) and not line.endswith('"";'))


def machine_sources(suite):
    """This machine's own Debian package sources as one-line entries, with the suite's name put in."""
    codename = re.search(r"^VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text(), re.M)
    if not codename:
        raise LabError("/etc/os-release has no VERSION_CODENAME: the lab needs a Debian machine")
    entries = []
    for uri, entry_suite, signed_by in apt_entries():
        match = re.fullmatch(re.escape(codename[1]) + r"(-updates|-security)?", entry_suite)
        if match and (not signed_by or "debian-archive" in signed_by):
            options = f"[signed-by={signed_by}] " if signed_by else ""
            entries.append(f"deb {options}{uri} {suite}{match[1] or ''} main")
    if not entries:
        raise LabError(f"no Debian package source for {codename[1]} main found in /etc/apt")
    return "\n".join(dict.fromkeys(entries)) + "\n"


def apt_entries():
    """(uri, suite, keyring) of every binary source with the component main in /etc/apt."""
    etc = Path("/etc/apt")
    for path in [etc / "sources.list", *sorted(etc.glob("sources.list.d/*.list"))]:
        for line in path.read_text().splitlines() if path.exists() else []:
            match = re.match(r"deb\s+(?:\[([^]]*)\]\s+)?(\S+)\s+(\S+)\s+(.*)", line)
            if match and "main" in match[4].split():
                signed_by = re.search(r"signed-by=(\S+)", match[1] or "")
                yield match[2], match[3], signed_by[1] if signed_by else ""
    for path in sorted(etc.glob("sources.list.d/*.sources")):
        for stanza in re.split(r"\n\s*\n", path.read_text()):
            yield from stanza_entries(stanza)


def stanza_entries(stanza):
    fields = dict(re.findall(r"^([A-Za-z-]+):[ \t]*(.*)$", stanza, re.M))
    usable = fields.get("Enabled", "yes") != "no" and "deb" in fields.get("Types", "").split()
    if usable and "main" in fields.get("Components", "").split():
        for uri in fields.get("URIs", "").split():
            for suite in fields.get("Suites", "").split():
                yield uri, suite, fields.get("Signed-By", "")


def purge_cache(used, say):
    """Remove every image but the used ones (folders) and those that are mounted."""
    mounts = Path("/proc/self/mountinfo").read_text()
    for image in sorted(cache_folder().glob("*-*")) if cache_folder().exists() else []:
        suite = image.name.split("-")[0]
        with locked(cache_folder() / f"{suite}.lock"):
            if image in used or f"lowerdir={image}/" in mounts or mounts_under(image):
                say(f"{image.name} is in use by a lab: kept")
            else:
                shutil.rmtree(image)
