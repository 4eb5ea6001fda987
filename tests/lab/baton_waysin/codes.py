"""One-time codes as RFC 4226 counts them, and the PAM module that asks for them on the hosts (Debian's libpam-oath)."""
import hashlib
import hmac
import os
import struct
import subprocess

from baton_lab.places import cache_folder


class Codes:
    """The codes of one host's user: each is good once."""

    def __init__(self):
        self.key = os.urandom(20)
        self.counter = 0
        self.used = 0

    def line(self, user):
        """For /etc/users.oath, from the next code on."""
        return f"HOTP {user} - {self.key.hex()} {self.counter}"

    def next(self):
        digest = hmac.new(self.key, struct.pack(">Q", self.counter), hashlib.sha1).digest()
        at = digest[-1] & 15
        self.counter += 1
        self.used += 1
        return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7fffffff) % 1000000:06d}"


def packages():
    """The two packages as files, downloaded once; the hosts have no way to a package source of their own."""
    folder = cache_folder() / "waysin"
    folder.mkdir(parents=True, exist_ok=True)
    if len(list(folder.glob("*.deb"))) < 2:
        subprocess.run(["apt-get", "download", "-q", "liboath0", "libpam-oath"], cwd=folder, check=True, capture_output=True, timeout=120)
    return sorted(folder.glob("*.deb"))
