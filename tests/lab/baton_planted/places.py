"""Where a secret may be: the resting places of SECURITY.md's table, as data. Anything else that is found is a leak."""
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    secret: str  # a mark's name
    where: str  # "desk-a", "desk-b", "proxy" or "workstation", as a regular expression
    what: str  # path or process, as a regular expression for the whole of it
    why: str
    needed: bool = False  # a search that does not find it there has not searched
    mode: int = 0o600

    def allows(self, find):
        return find.secret == self.secret and re.fullmatch(self.where, find.where) and re.fullmatch(self.what, find.what)


DESKS = "desk-[ab]"
PLACES = (
    Place("replication", DESKS, r"/var/lib/postgresql/\.pgpass", "PostgreSQL logs in at the other host with it", needed=True),
    Place("replication", DESKS, r"/var/lib/postgresql/\.pgpass\.flotomate(\.old)?", "the product's own: its installer and its restore script write it"),
    Place("replication", DESKS, r"environment of /usr/lib/postgresql/\d+/bin/psql -X -A -t -w -d host=\S+ port=5432 user=main_backup .*",
          "the product's own installer looks whether the password is right"),
    *(Place(secret, "workstation", r".*/secrets-[a-z]+\.json", "the secrets file that a person keeps for an automated run", needed=secret in ("login", "sudo"))
      for secret in ("login", "sudo", "installer", "replication", "register", "wrong-login", "wrong-sudo")),
)


@dataclass(frozen=True)
class Find:
    secret: str
    where: str
    what: str

    def __str__(self):
        return f"{self.secret} on {self.where}: {self.what}"


def leaks(finds):
    return [find for find in sorted(set(finds), key=str) if not any(place.allows(find) for place in PLACES)]


def unfound(finds):
    """Places that must be found: where they are not, the search is blind."""
    return [place for place in PLACES if place.needed and not any(place.allows(find) for find in finds)]
