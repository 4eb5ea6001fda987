"""The story, told by an account with least rights."""
import argparse
import json
import os
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from baton_story.cluster import HOSTS, Baton, Lab, StoryError
from baton_story.desk import Users
from baton_story.main import Story, result, tell

from .outside import ACCOUNT, Outside


class RightsStory(Story):
    quick = False

    def __init__(self, lab, baton, users):
        super().__init__(lab, baton, users)
        self.outside = Outside(lab)

    # Once, by an administrator
    def administrator(self):
        for node in HOSTS:
            self.lab.ssh(node, f"useradd -m -s /bin/bash {ACCOUNT}; sync")
        self.baton("helper", "install", "--user", ACCOUNT)
        printed = self.baton("helper", "sudoers", "--user", ACCOUNT)
        for node in HOSTS:
            there = self.lab.ssh(node, "cat /etc/sudoers.d/baton; stat -c '%a %U' /etc/sudoers.d/baton")
            if there.strip() != printed.strip() + "\n440 root":
                raise StoryError(f"{HOSTS[node]} has another sudoers file than was printed: {there}")

    # From here on
    def account(self):
        key = self.baton.folder / "key"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
        public = key.with_suffix(".pub").read_text().strip()
        for node in HOSTS:
            self.lab.ssh(node, f"install -d -m 700 -o {ACCOUNT} ~{ACCOUNT}/.ssh; echo {shlex.quote(public)} >~{ACCOUNT}/.ssh/authorized_keys; sync")
        profile = json.loads((self.baton.folder / "profile.json").read_text())
        for host in profile["hosts"].values():
            host.update(user=ACCOUNT, auth="key", keyFile=str(key), sudo="helper")
        (self.baton.folder / "profile.json").write_text(json.dumps(profile))
        self.baton("profile", "import", str(self.baton.folder / "profile.json"), "--replace")
        secrets = {name: value for name, value in json.loads(self.baton.secrets.read_text()).items() if "." not in name}
        self.baton.secrets.write_text(json.dumps(secrets))  # no password of the administrator's is known from here on
        self.baton.expect("not-installed")

    def another_build_is_refused(self):
        profile = json.loads((self.baton.folder / "profile.json").read_text())
        other = self.baton.folder / "other" / "service_desk_master_CI"
        other.parent.mkdir()
        other.write_text("#!/bin/sh\nid >/root/was-run\n")
        (self.baton.folder / "other.json").write_text(json.dumps(profile | {"buildFile": str(other)}))
        self.baton("profile", "import", str(self.baton.folder / "other.json"), "--replace")
        done = self.baton.run("install", "master")
        text = done.stdout + done.stderr
        if done.returncode == 0 or "/etc/baton/builds" not in text:
            raise StoryError(f"another build: exit {done.returncode}, {text[-600:]}")
        if self.lab.ssh("a", "ls /root/was-run 2>/dev/null", check=False).strip():
            raise StoryError("another build was run as root")
        self.lab.ssh("a", "rm -rf /var/lib/baton/build /var/lib/baton/installing")
        self.baton("profile", "import", str(self.baton.folder / "profile.json"), "--replace")

    def outside_is_refused(self):
        tried = 0
        for node in HOSTS:
            self.outside.files_are_roots(node)
            self.outside.one_rule(node)
            tried += self.outside.sudo_refuses(node) + self.outside.helper_refuses(node)
        print(f"      {tried} tries on three hosts, all refused", flush=True)

    def no_pager_comes(self):
        for node in ("a", "b"):
            self.outside.no_pager_comes(node)

    def prepare(self):
        self.planned("prepare")
        self.healthy()

    def restart_postgres(self):
        self.baton("restart-master", "--what", "postgres")
        self.healthy()

    def uninstall(self):
        """Not a file of it is left, and sudo lets nobody do anything any more."""
        self.users.stop()
        self.baton("uninstall")
        for node in HOSTS:
            left = self.lab.ssh(node, "find /usr/local/lib/baton /etc/baton /run/baton /etc/sudoers.d/baton /etc/systemd/system -name '*baton*' 2>/dev/null; "
                                      "find /var/lib/baton -mindepth 1 -maxdepth 1 ! -name aside 2>/dev/null", check=False)
            if left.strip():
                raise StoryError(f"{HOSTS[node]} still has {left.split()}")
            status, said = self.outside.as_account(node, "sudo -n /usr/local/lib/baton/baton-root serve")
            if status == 0 or "password is required" not in said and "not found" not in said:
                raise StoryError(f"sudo on {HOSTS[node]}: {said}")

    def stages(self):
        yield "bare hosts", self.bare_hosts
        yield "profile", self.profile
        yield "an administrator puts the helper on the hosts", self.administrator
        yield "an account with least rights", self.account
        yield "what is outside of it is refused", self.outside_is_refused
        yield "another build is refused", self.another_build_is_refused
        yield "check requirements", self.check
        yield "install all, register, healthy", self.install_all
        yield "a terminal gets no pager", self.no_pager_comes
        yield "users arrive", self.users_arrive
        yield "switchover", self.switchover
        yield "switchover back", self.switchover
        yield "prepare", self.prepare
        for method in ("rewind",) if self.quick else ("rewind", "copy", "scripts"):
            yield f"power cut of the master ({method})", self.power_cut
            yield f"failover ({method})", self.fail_over
            yield f"old master stays fenced ({method})", self.old_master_stays_fenced
            yield f"reconvert by {method}", lambda method=method: self.reconvert(method)
            yield f"the lost tickets are in the file ({method})", self.see_rows_put_aside
        if not self.quick:
            yield "takeover by the agent, Baton closed; reconvert", self.takeover_without_baton
        yield "slave destroyed, rebuilt", self.rebuild_slave
        yield "two masters, resolved", self.resolve_two_masters
        yield "restart master safely", self.restart_master
        yield "restart the master's PostgreSQL", self.restart_postgres
        yield "maintenance on and off", self.maintenance
        yield "re-index", self.reindex
        yield "what is outside of it is still refused", self.outside_is_refused
        yield "every ticket is there, databases equal", self.reckoning
        yield "uninstall", self.uninstall


def arguments(text):
    parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="each runbook once")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--name", default="rights")
    parser.add_argument("--until", help="stop after the stage that begins with this")
    parser.add_argument("--keep", action="store_true", help="leave the lab up")
    return parser.parse_args()


def run(text):
    options = arguments(text)
    os.chdir("/")
    folder = Path(tempfile.mkdtemp(prefix="baton-rights-"))
    lab = Lab(options.name, options.suite, folder)
    story = RightsStory(lab, Baton(lab, folder), Users(lab, folder))
    story.quick = options.quick
    try:
        told = tell(story, options.until)
        if not all(stage["ok"] for stage in told):
            lab.keep_journals(folder)
    finally:
        story.users.stop()
        if not options.keep:
            lab("down", check=False)
    print(", ".join(f"{key.replace('_', ' ')}: {value}" for key, value in result(story, told).items() if key != "stages"))
    good = all(stage["ok"] for stage in told)
    if good and not options.keep:
        shutil.rmtree(folder, ignore_errors=True)
    else:
        print(f"What batonctl said: {folder}")
    return 0 if good else 1
