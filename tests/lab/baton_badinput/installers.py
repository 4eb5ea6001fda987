"""Installers that fail, hang, or ask what nobody knows; and a slave that can't be made."""
import time

from pseudoterminal import Terminal

from .bench import ANSWER, BARE, MASTER, PAIR, REGISTER, need
from .case import case

QUESTION = r"Enter proxy for license check \[none\]:"
HAPROXY = "/etc/haproxy/haproxy.cfg"


@case("installer exits non-zero", BARE)
def exits(bench):
    desk = bench.workstation("failing", build=bench.build("failing", "--fail"))
    desk.do("install", "all", "--set", "register=skip").expect(1, "desk-a ended with status 3", "installation package is not complete")
    bench.not_installed("a")
    bench.unlocked()


@case("installer hangs", BARE)
def hangs(bench):
    recipe = bench.recipe("impatient", dialogues={"installMaster": {"quiet": 4}})
    desk = bench.workstation("hanging", build=bench.build("hanging", "--hang"), recipe=recipe)
    desk.do("install", "master").expect(1, "The installer on desk-a has said nothing for [45] seconds", "seems to hang", "Look at the terminal")
    bench.not_installed("a")
    bench.unlocked()


@case("installer asks something unknown, nobody there", BARE)
def asks_nobody(bench):
    bench.desk.do("install", "master").expect(1, "desk-a asks something that the recipe does not know", QUESTION, "--answer", "run this again")
    bench.not_installed("a")
    bench.unlocked()


@case("installer asks something unknown, answered at a terminal", BARE, leaves=MASTER)
def asks_person(bench):
    terminal = Terminal(*bench.desk.command("install", "master", *REGISTER))
    try:
        terminal.answer(r"Install the master on desk-a\? \[y/N\]", "y")
        terminal.answer(QUESTION + " $", "none", 120)
        terminal.answer(r"Remember this answer for this recipe\? \[y/N\]", "n")
        code = terminal.finish(180)
    finally:
        terminal.kill()
    need(code == 0, f"exit {code}\n      {terminal.text[-600:]}")
    for secret in bench.secret_words:
        need(secret not in terminal.text, f"the secret “{secret}” was shown")
    need("200" in bench.lab.ssh("a", "curl -s -o /dev/null -w '%{http_code}' http://192.0.2.11/health"), "the master does not serve")


BEFORE = case.taken()


@case("haproxy.cfg was invalid before", MASTER)
def invalid_haproxy(bench):
    bench.lab.ssh("proxy", "export DEBIAN_FRONTEND=noninteractive; { apt-get -q update && apt-get -qy install haproxy; } >/dev/null 2>&1", timeout=120)
    bench.lab.ssh("proxy", f"cp {HAPROXY} {HAPROXY}.good; printf 'frontend broken\\n    bind :81\\n    mode nonsense\\n' >>{HAPROXY}")
    before = bench.lab.ssh("proxy", f"sha256sum {HAPROXY}")
    bench.desk.do("install", "proxy").expect(1, "proxy: haproxy.cfg was invalid before Baton changed anything", "left as it is", "nonsense", "try again")
    need(bench.lab.ssh("proxy", f"sha256sum {HAPROXY}") == before, "haproxy.cfg was changed")
    need("active" in bench.lab.ssh("proxy", "systemctl is-active haproxy"), "the HAProxy that ran was stopped")
    bench.unlocked()
    bench.lab.ssh("proxy", f"mv {HAPROXY}.good {HAPROXY}")
    bench.desk.do("install", "proxy").expect(0)


@case("wrong main-backup password for the slave", MASTER)
def wrong_backup_password(bench):
    desk = bench.workstation("backup", secrets={"replication": "quite-wrong-3"})
    desk.do("install", "slave", *ANSWER).expect(1, "installer on desk-b", "main-backup password was refused by the master", "Check the secret")
    bench.not_installed("b")
    bench.unlocked()


@case("disk full during the slave's database copy", MASTER)
def full_disk_in_copy(bench):
    recipe = bench.recipe("narrow", requirements={"memory": "256 MB", "cores": 1, "disk": "30 MB", "systems": ["Debian"]})
    desk = bench.workstation("narrow", recipe=recipe)
    bench.lab.ssh("b", "mount -t tmpfs -o size=40m,uid=$(id -u postgres),gid=$(id -g postgres),mode=755 full /var/lib/postgresql")
    desk.do("install", "slave", *ANSWER).expect(1, "The disk of desk-b is full", "Free space there")
    bench.lab.ssh("b", "umount /var/lib/postgresql")
    bench.not_installed("b")
    bench.unlocked()


@case("Ctrl-C during the slave's installation", MASTER)
def interrupted(bench):
    going = bench.desk.start("install", "slave", *ANSWER)
    going.until("step-started", "slave-install")
    going.until("answered")
    going.interrupt()
    going.finish().expect(1, "cancelled", "desk-b")
    bench.not_installed("b")
    bench.unlocked()


@case("the installation goes on to a healthy pair", MASTER, leaves=PAIR)
def goes_on(bench):
    bench.desk.do("install", "all", *ANSWER, *REGISTER).expect(0)
    bench.desk.healthy()


AFTER = case.taken()
