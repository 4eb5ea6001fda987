"""A case: its name, the level of the cluster it begins at, the one it leaves."""
from dataclasses import dataclass
from typing import Callable


@dataclass
class Case:
    name: str
    level: int
    body: Callable
    leaves: int | None = None


class Collector:
    """The decorator; the cases of a file in the order they stand there."""

    def __init__(self):
        self.cases = []

    def __call__(self, name, level, leaves=None):
        def take(body):
            self.cases.append(Case(name, level, body, leaves))
            return body
        return take

    def taken(self):
        cases, self.cases = self.cases, []
        return cases


case = Collector()
