#!/usr/bin/python3
"""The main line of the story, told on the terminal, with a screenshot of the window at each stage."""
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "lab"))

from baton_story.cluster import Baton, Lab, StoryError, program  # noqa: E402
from baton_story.desk import Users  # noqa: E402
from baton_story.main import Story  # noqa: E402

DISPLAY = ":97"
SIZE = "1360x880x24"  # the window's own


class Window:
    """The desktop application under Xvfb, on the lab's workstation, with the same data folder as batonctl."""

    def __init__(self, lab, baton, shots):
        self.shots, self.count = shots, 0
        self.display = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", SIZE], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)
        self.app = lab.in_background("workstation", [
            "env", f"DISPLAY={DISPLAY}", f"BATON_HOME={baton.home}", "QT_QPA_PLATFORM=xcb", program("baton"), "--secrets-file",
            str(baton.secrets)], baton.folder / "window.log")

    def shoot(self, name, settle=6):
        time.sleep(settle)
        self.count += 1
        file = self.shots / f"{self.count:02d}-{name}.png"
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(file)], check=True)
        print(f"   picture: {file}", flush=True)

    def close(self):
        for process in (self.app, self.display):
            process.terminate()
            process.wait(20)


def stages(story):
    yield "bare", "Three bare hosts. Baton has a profile of them, and sees that nothing is installed.", lambda: story.baton.expect("not-installed")
    yield "installed", ("Baton uploads the build, answers the installer on both hosts, sets up HAProxy, registers the desk, "
                        "and puts its guard on the hosts."), story.install_all
    yield "users", "Users arrive: 20 tickets a second through HAProxy.", story.users_arrive
    yield "switched-over", "Planned switchover. HAProxy holds the requests for a moment; none fails.", story.switchover
    yield "power-cut", "Somebody pulls the plug of the master.", story.power_cut
    yield "failed-over", "Failover: the slave becomes master with all that it had received.", story.fail_over
    yield "old-master-back", "Power is back. The old master wants to be a master again; its guard does not let it.", story.old_master_stays_fenced
    yield "reconverted", "One command makes it the new slave.", lambda: story.reconvert("auto")


def tour(story, window):
    for name, words, body in stages(story):
        print(f"\n== {words}", flush=True)
        begin = time.monotonic()
        body()
        print(f"   {time.monotonic() - begin:.1f} s", flush=True)
        window.shoot(name)


def main():
    shots = Path(os.environ.get("BATON_SHOTS", ROOT / "build" / "tour"))
    shots.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="baton-tour-"))
    os.environ.setdefault("BATON_BIN", str(ROOT / "build" / "release" / "bin"))
    lab = Lab("demo", "bookworm", folder)
    baton = Baton(lab, folder)
    users = Users(lab, folder)
    story = Story(lab, baton, users)
    window = None
    try:
        story.profile()
        window = Window(lab, baton, shots)
        tour(story, window)
        requests = len(users.entries())
        print(f"\n{requests} requests, {story.failed_in_planned} failed in planned operations. Pictures: {shots}")
        return 0
    except (StoryError, subprocess.SubprocessError) as error:
        print(f"The tour ended early: {error}\nWhat batonctl said: {baton.log}", file=sys.stderr)
        return 1
    finally:
        users.stop()
        if window:
            window.close()
        lab("down", check=False)


sys.exit(main())
