"""The monitor's stream, run by hand for a while: how often each group comes, and how many bytes it is."""
import subprocess
import threading
import time

from baton_story.cluster import HOSTS, program


def put_on_host(lab, folder, node):
    script = subprocess.run([program("probestream"), str(folder / "profile.json"), node], capture_output=True, text=True, check=True).stdout
    subprocess.run([*lab.base, "ssh", HOSTS[node], "cat >/run/baton-bench-stream"], input=script, text=True, check=True, timeout=30)


class Listener:
    """Counts what one host says, each line with the time of its arrival."""

    def __init__(self, lab, node):
        self.groups = {}  # name: [times, bytes]
        self.open = {}
        self.process = subprocess.Popen([*lab.base, "ssh", HOSTS[node], "cd /; PATH=$PATH:/usr/sbin LC_ALL=C sh /run/baton-bench-stream"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        threading.Thread(target=self.read, daemon=True).start()
        self.sign()

    def sign(self):
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()

    def read(self):
        for line in self.process.stdout:
            name, _, rest = line.partition(b".")
            self.open[name] = self.open.get(name, 0) + len(line)
            if rest.startswith(b"end="):
                times, sizes = self.groups.setdefault(name.decode(), ([], []))
                times.append(time.monotonic())
                sizes.append(self.open.pop(name))

    def close(self):
        self.process.stdin.close()
        self.process.terminate()
        self.process.wait(10)

    def told(self):
        result = {}
        for name, (times, sizes) in sorted(self.groups.items()):
            gaps = sorted(b - a for a, b in zip(times, times[1:]))
            result[name] = {"count": len(times), "bytes": round(sum(sizes) / len(sizes)),
                            "every_s": round(sum(gaps) / len(gaps), 2) if gaps else None,
                            "longest_gap_s": round(gaps[-1], 2) if gaps else None}
        return result


def listen(lab, folder, seconds):
    for node in HOSTS:
        put_on_host(lab, folder, node)
    listeners = {node: Listener(lab, node) for node in HOSTS}
    try:
        for _ in range(max(1, round(seconds / 10))):
            time.sleep(min(10, seconds))
            for listener in listeners.values():
                listener.sign()
    finally:
        for listener in listeners.values():
            listener.close()
    return {node: listener.told() for node, listener in listeners.items()}
