"""Searches all that was written on the hosts and at the workstation."""
import gzip
import lzma
import os
import stat
import subprocess
import tempfile
from pathlib import Path

from .places import Find

PACKED = {".gz": gzip.open, ".xz": lzma.open}
MOST = 1 << 28  # bytes of a packed file that are looked at
LARGEST = 1 << 26  # bytes of a file that lies outside of the bench's folder


def files_under(folder):
    for path, folders, names in os.walk(folder):
        for name in names:
            file = Path(path) / name
            try:
                if stat.S_ISREG(file.lstat().st_mode):
                    yield file
            except FileNotFoundError:
                continue


def search_tree(marks, where, folder, prefix=""):
    """All regular files below folder; grep finds which, then it is looked what is in them."""
    folder = str(folder)
    if not os.path.isdir(folder):
        return
    patterns = b"\n".join(marks.of) + b"\n"
    grep = subprocess.run(["grep", "-rlaFZ", "-D", "skip", "-f", "-", folder], input=patterns, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for name in filter(None, grep.stdout.split(b"\0")):
        path = os.fsdecode(name)
        try:
            content = Path(path).read_bytes()
        except OSError:
            continue
        for secret in marks.found_in(content):
            yield Find(secret, where, prefix + path[len(folder):])
    yield from search_packed(marks, where, folder, prefix)


def search_packed(marks, where, folder, prefix):
    for file in files_under(folder):
        if file.suffix not in PACKED:
            continue
        try:
            with PACKED[file.suffix](file) as stream:
                content = stream.read(MOST)
        except (OSError, EOFError, lzma.LZMAError):
            continue
        for secret in marks.found_in(content):
            yield Find(secret, where, prefix + str(file)[len(folder):])


def search_names(marks, where, folder, prefix=""):
    """Secrets in the names of files."""
    for path, folders, names in os.walk(str(folder)):
        for name in (*folders, *names):
            for secret in marks.found_in(os.fsencode(name)):
                yield Find(secret, where, f"name of {prefix}{path[len(str(folder)):]}/{name}")


def search_journal(marks, where, folder):
    """systemd's journal packs long fields: its own program has to unpack them."""
    if not os.path.isdir(folder):
        return
    export = subprocess.run(["journalctl", "-D", str(folder), "-o", "export", "--no-pager", "-a"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    for secret in marks.found_in(export.stdout):
        yield Find(secret, where, "the journal of systemd")


def search_host(marks, host):
    """`host` as baton_lab knows it. The upper layer of its disk is all that it has ever written; what is in memory is seen through its init."""
    upper = host.disk.mounted / "upper"
    for search in (search_tree, search_names):
        yield from search(marks, host.name, upper)
    yield from search_journal(marks, host.name, upper / "var/log/journal")
    init = host.init()
    if init is None:
        return
    for folder in ("run", "tmp", "dev/shm", "var/tmp"):
        for search in (search_tree, search_names):
            yield from search(marks, host.name, f"/proc/{init}/root/{folder}", f"/{folder}")
    yield from search_journal(marks, host.name, f"/proc/{init}/root/run/log/journal")


def search_workstation(marks, folder, exports):
    """What Baton keeps, what it said, and what it exported."""
    for search in (search_tree, search_names):
        yield from search(marks, "workstation", folder, str(folder))
    for name, content in exports.items():
        for secret in marks.found_in(content):
            yield Find(secret, "workstation", name)


def search_since(marks, began, but):
    """What was written at the workstation since then, wherever programs put things: home, temporary files, logs."""
    for place in {str(Path.home()), tempfile.gettempdir(), "/tmp", "/var/tmp", "/var/log", "/run/user"}:
        for file in files_under(place):
            if any(folder in file.parents for folder in but):
                continue
            try:
                facts = file.stat()
                if facts.st_mtime < began or facts.st_size > LARGEST:
                    continue
                found = marks.found_in(file.read_bytes())
            except OSError:
                continue
            for secret in found:
                yield Find(secret, "workstation", str(file))
