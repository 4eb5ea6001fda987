"""Packages that only odd hosts have. They come beside the base image, so that its cache stays as it is."""
import hashlib
import shutil
import tempfile
from pathlib import Path

from baton_lab.image import locked, machine_apt_settings, machine_sources
from baton_lab.places import cache_folder
from baton_lab.process import run

PACKAGES = ["csh", "fish", "locales"]


def ensure_packages(suite, image):
    """The folder of .deb files: PACKAGES with what the image lacks for them; fetched once per image, by this machine's package sources."""
    folder = cache_folder() / f"{image.name}-odd-{hashlib.sha256(' '.join(PACKAGES).encode()).hexdigest()[:8]}"
    with locked(cache_folder() / f"{suite}.lock"):
        if not folder.is_dir():
            fetching = Path(tempfile.mkdtemp(prefix=f"{suite}-odd-", dir=cache_folder()))
            try:
                fetch(suite, image, fetching)
                (fetching / "cache/archives").rename(folder)
            finally:
                shutil.rmtree(fetching, ignore_errors=True)
    return folder


def fetch(suite, image, folder):
    (folder / "apt.conf").write_text(machine_apt_settings())
    (folder / "sources.list").write_text(machine_sources(suite))
    for name in ("lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    settings = {"Dir::Cache": folder / "cache", "Dir::State::lists": folder / "lists", "Dir::State::status": image / "root/var/lib/dpkg/status",
                "Dir::Etc::SourceList": folder / "sources.list", "Dir::Etc::SourceParts": "/dev/null", "APT::Sandbox::User": "root"}
    apt = ["apt-get", "-q", "-c", folder / "apt.conf", *(word for name, value in settings.items() for word in ("-o", f"{name}={value}"))]
    run(*apt, "update", timeout=300)
    run(*apt, "install", "-y", "--no-install-recommends", "--download-only", *PACKAGES, timeout=300)
