"""An oddity: how hosts become odd, how one sees that they still are, and how it is taken away again."""
from dataclasses import dataclass, field
from typing import Callable

ALL, DATA = ("a", "b", "proxy"), ("a", "b")


@dataclass
class Oddity:
    name: str
    put: str = ""  # shell, as root, on each of `on`
    take: str = ""  # the same; what `put` changed is as it was
    look: str = ""  # prints what must be the same before and after Baton's work
    on: tuple = ALL
    profile: dict = field(default_factory=dict)  # of each host
    refused: str = ""  # `check` must refuse it and say so (regular expression); operations on a running pair go on all the same
    restarts: bool = False  # PostgreSQL must be started anew for it, on a pair that is served again before Baton's turn
    from_bare: bool = False  # must be there first: put on bare hosts, and the pair is installed on them
    build: tuple = ()  # options of the product's build
    recipe: dict = field(default_factory=dict)  # changes of the recipe
    prepare: Callable | None = None  # (bench) brings what `put` needs
    psql: str = ""  # environment of a psql on the hosts
    witness: Callable | None = None  # (bench) → Visitors of what must go on serving
