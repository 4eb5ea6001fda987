"""The marked passwords, and the shapes in which one could turn up."""
import base64
import re
import secrets
from urllib.parse import quote

NAMES = ("login", "sudo", "installer", "replication", "register", "wrong-login", "wrong-sudo")


class Mark:
    """One password. Its core is of letters and digits, so that it survives every quoting; what follows it needs quoting everywhere."""

    def __init__(self, name):
        self.name = name
        self.core = f"q{secrets.token_hex(6)}{re.sub('[^a-z]', '', name)}"
        self.password = f"{self.core}'4 :\\%"

    def shapes(self):
        raw = self.core.encode()
        yield raw
        yield self.core.encode("utf-16-le")  # Qt's strings
        yield raw.hex().encode()
        yield raw[::-1]
        for offset in range(3):  # what base64 makes of it depends on where it begins
            text = base64.b64encode(b"\0" * offset + raw)
            yield text[4 if offset else 0:len(text) - 4]
        yield quote(self.core).encode()


class Marks:
    """What to look for: shape → name of the secret."""

    def __init__(self, of):
        self.of = of
        self.pattern = re.compile(b"|".join(re.escape(shape) for shape in sorted(of, key=len, reverse=True)))

    def found_in(self, content):
        """The names of the secrets in these bytes."""
        return {self.of[shape] for shape in self.pattern.findall(content)}

    def write(self, stream):
        """For another program: no mark is on its command line."""
        for shape, name in self.of.items():
            stream.write(f"{shape.hex()} {name}\n")
        stream.write("\n")
        stream.flush()

    @classmethod
    def read(cls, stream):
        lines = (line.split() for line in iter(stream.readline, "\n"))
        return cls({bytes.fromhex(shape): name for shape, name in lines})


def plant():
    """New marks by name."""
    return {name: Mark(name) for name in NAMES}


def marks_of(planted):
    return Marks({shape: mark.name for mark in planted.values() for shape in mark.shapes()})
