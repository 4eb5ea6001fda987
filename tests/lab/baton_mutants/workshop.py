"""A copy of the checkout, in which one patch after the other is built."""
import os
import re
import shutil
import subprocess
from pathlib import Path

from baton_story.cluster import ROOT

PATCHES = Path(__file__).resolve().parent
BUILD_BOUND = 3600  # seconds; a machine without ccache compiles all of the core once


class WorkshopError(Exception):
    """A patch that does not apply any more, or what does not compile."""


def applies(name):
    return subprocess.run(["git", "apply", "--check", str(PATCHES / f"{name}.patch")], cwd=ROOT).returncode == 0


class Workshop:
    def __init__(self, folder):
        self.folder, self.source = folder, folder / "source"
        self.built = self.source / "build" / "ci"
        shutil.copytree(ROOT, self.source, ignore=self.not_copied, symlinks=True)

    @staticmethod
    def not_copied(folder, names):
        return [name for name in names if name in (".git", "__pycache__") or (name == "build" and Path(folder) == ROOT)]

    def run(self, *words, what):
        # So that ccache takes it for the checkout's own build (made with CCACHE_BASEDIR, in the person's language and not the tests').
        environment = os.environ | {"CCACHE_BASEDIR": str(self.folder), "CCACHE_NOHASHDIR": "1"}
        environment.pop("LC_ALL", None)
        done = subprocess.run(words, cwd=self.source, env=environment, capture_output=True, text=True, timeout=BUILD_BOUND, stdin=subprocess.DEVNULL)
        if done.returncode:
            raise WorkshopError(f"{what}:\n" + "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:]))

    def sound(self):
        return self.build("sound")

    def mutant(self, name):
        """The folder with its batonctl. The source is as before afterwards."""
        patch = PATCHES / f"{name}.patch"
        touched = [self.source / file for file in re.findall(r"^\+\+\+ b/(\S+)", patch.read_text(), re.MULTILINE)]
        before = {file: file.read_bytes() for file in touched}
        try:
            self.run("patch", "-p1", "--no-backup-if-mismatch", "-i", str(patch), what=f"{patch.name} does not apply any more")
            return self.build(name)
        finally:
            for file, content in before.items():
                file.write_bytes(content)

    def build(self, name):
        if not (self.built / "build.ninja").exists():
            self.run("cmake", "--preset", "ci", "-DBATON_TESTS=OFF", what="cmake")
        self.run("nice", "-n", "10", "ninja", "-C", str(self.built), "batonctl", what=f"{name} does not compile")
        kept = self.folder / name
        kept.mkdir()
        shutil.copy2(self.built / "bin" / "batonctl", kept)
        return kept
