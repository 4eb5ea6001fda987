"""What a lab leaves on its machine; the tests want none after `down`."""

import os
import subprocess
from pathlib import Path

from .places import state_folder


def traces(name):
    """Everything on this machine that names the lab: processes, mounts, loops, namespaces, groups, folders."""
    folder = state_folder() / name
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            if f"{folder}/" in line or f"baton-{name}-" in line or f"{folder} " in line:
                found.append("process: " + line.strip())
    found += ["mount: " + line for line in Path("/proc/self/mountinfo").read_text().splitlines() if f"{folder}/" in line or f"{folder} " in line]
    for command in (["losetup", "--list", "--noheadings"], ["ip", "netns", "list"]):
        said = subprocess.run(command, text=True, stdout=subprocess.PIPE, check=True).stdout
        found += [f"{command[0]}: {line}" for line in said.splitlines() if f"{folder}/" in line or line.startswith(f"baton-{name}-")]
    found += [f"cgroup: {group}" for group in Path("/sys/fs/cgroup").rglob(f"baton-lab.{name}.*")]
    found += [f"state: {path}" for path in (folder, state_folder() / f".{name}.lock") if path.exists()]
    return found
