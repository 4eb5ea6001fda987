"""The peers' packages: fetched once from this machine's Debian sources into the lab's cache, offered to hosts as a package source.

The hosts have no package source but the lab's own, which has nothing of the peers.
"""
import io
import os
import subprocess
import tarfile
import tempfile
from pathlib import Path

from baton_lab.image import image_folder, index_packages, locked
from baton_lab.places import cache_folder
from baton_story.cluster import HOSTS, StoryError

PLACE = "/srv/peer-packages"


def fetched(suite, names):
    """A folder with these packages and all they need on top of the lab's image, as a flat package source."""
    folder = image_folder(suite).with_name(f"{image_folder(suite).name}-peers-{'-'.join(names)}")
    with locked(cache_folder() / f"{suite}.lock"):  # the one of `lab purge-cache`
        if not folder.is_dir():
            making = Path(tempfile.mkdtemp(prefix=f"{suite}-making-", dir=cache_folder()))
            download(suite, names, making)
            making.rename(folder)
    return folder


def download(suite, names, folder):
    """apt resolves against the image's list of installed packages, so that what the hosts have is left out."""
    (folder / "partial").mkdir()
    status = image_folder(suite) / "root/var/lib/dpkg/status"
    done = subprocess.run(["apt-get", "install", "-y", "--download-only", "--no-install-recommends", "-o", f"Dir::State::status={status}",
                           "-o", f"Dir::Cache::archives={folder}/", "-o", "Debug::NoLocking=1", "-o", "APT::Sandbox::User=root", *names],
                          capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=300, env={**os.environ, "LC_ALL": "C"})
    if done.returncode != 0:
        raise StoryError(f"apt-get could not fetch {' '.join(names)}: {done.stderr.strip()}")
    index_packages(folder)


def install(bed, node, folder, names):
    """Installs packages of the folder on a host; services are not started, an engine starts what it has configured."""
    send(bed.lab, node, [*folder.glob("*.deb"), folder / "Packages"])
    bed.root(node, f"""set -e
printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d; chmod +x /usr/sbin/policy-rc.d
echo 'deb [trusted=yes] file:{PLACE} ./' > /etc/apt/sources.list.d/peers.list
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends {' '.join(names)}
rm /usr/sbin/policy-rc.d""", timeout=300)


def send(lab, node, files):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for file in files:
            archive.add(file, arcname=file.name)
    done = subprocess.run([*lab.base, "ssh", HOSTS[node], f"mkdir -p {PLACE} && tar -x -C {PLACE}"], input=stream.getvalue(),
                          capture_output=True, timeout=300)
    if done.returncode != 0:
        raise StoryError(f"packages for {HOSTS[node]}: {done.stderr.decode(errors='replace').strip()}")
