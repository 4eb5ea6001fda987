"""The build on its way: a disk that fills up, bytes that change, and two builds that differ."""
from .bench import BARE, BUILD, BUILD_FOLDER, MASTER, need, wait_on_host
from .case import case

STARTED = f"[ $(stat -c %b {BUILD}.part 2>/dev/null || echo 0) -gt 4000 ]"  # blocks of 512 bytes


def large_failing(bench):
    """Large enough to be met on its way; the installer in it ends at once, so that the host stays bare."""
    return bench.build("large", "--fail", "--pad", "160M")


def uploaded_from(ended):
    """Where the upload began, in bytes."""
    return min(line["data"]["done"] for line in ended.lines if line.get("event") == "progress" and line["step"] == "master-upload")


def checksum(bench, file):
    return bench.lab.ssh("a", f"sha256sum {file} | head -c 64")


def own_checksum(build):
    import hashlib
    return hashlib.sha256(build.read_bytes()).hexdigest()


@case("disk full during the upload", BARE)
def full_disk(bench):
    desk = bench.workstation("upload", build=large_failing(bench))
    bench.lab.ssh("a", f"mkdir -p -m 700 /var/lib/baton {BUILD_FOLDER} && mount -t tmpfs -o size=220m,mode=700 full {BUILD_FOLDER}")
    filler = wait_on_host(bench.lab, "a", STARTED, f"head -c 300M /dev/zero >{BUILD_FOLDER}/filler 2>/dev/null || :")
    desk.start("install", "master").finish().expect(1, "desk-a could not write", "disk is full", "Make room")
    filler.wait(30)
    bench.unlocked()
    bench.lab.ssh("a", f"rm {BUILD_FOLDER}/filler")
    again = desk.start("install", "master").finish().expect(1, "ended with status 3")
    need(uploaded_from(again) >= 1_000_000, f"the upload did not go on where it stopped, but at {uploaded_from(again)}")
    need(checksum(bench, BUILD) == own_checksum(large_failing(bench)), "what was uploaded in two parts is not the build")
    bench.lab.ssh("a", f"umount {BUILD_FOLDER}")
    bench.not_installed("a")


@case("build altered on its way", BARE)
def altered(bench):
    desk = bench.workstation("altered", build=large_failing(bench))
    bench.lab.ssh("a", f"rm -f {BUILD}*")
    # All the time, at many places: what arrives later than the change is changed, too, before it is checked.
    vandal = wait_on_host(bench.lab, "a", STARTED, f"""i=0; while [ -e {BUILD}.part ] && [ $i -lt 3000 ]; do
        i=$((i + 1)); printf X | dd of={BUILD}.part bs=1 seek=$((i % 150))000000 conv=notrunc,nocreat status=none; done""")
    desk.start("install", "master").finish().expect(1, "truncated or damaged on its way to desk-a", "checksums differ", "Upload it again")
    vandal.wait(30)
    left = bench.lab.ssh("a", f"ls {BUILD_FOLDER}").strip()
    need(not left, f"a damaged build is left behind: {left}")
    bench.unlocked()


@case("build cut short on the host between two runs", BARE)
def cut_short(bench):
    build = bench.build("failing", "--fail")
    desk = bench.workstation("short", build=build)
    desk.do("install", "master").expect(1, "ended with status 3")
    bench.lab.ssh("a", f"truncate -s -1000 {BUILD}")
    desk.do("install", "master").expect(1, "ended with status 3")  # not 6, which is the installer's word for a damaged file
    need(checksum(bench, BUILD) == own_checksum(build), "the build on the host is not the one that was uploaded anew")
    # What an earlier try left is not the beginning of this build.
    bench.lab.ssh("a", f"head -c 20000 {BUILD} | tr e f >{BUILD}.part; rm {BUILD}")
    desk.do("install", "master").expect(1, "ended with status 3")
    need(checksum(bench, BUILD) == own_checksum(build), "a foreign beginning was taken for the build's")
    bench.not_installed("a")


BEFORE = case.taken()


@case("slave from another build than the master", MASTER)
def another_build(bench):
    desk = bench.workstation("other", build=bench.build("other", "--ask-extra", "--variant", "other"))
    desk.do("install", "slave").expect(1, "desk-a was installed from another build", "must come from the same file", "name the right one in the profile")
    bench.not_installed("b")
    bench.unlocked()


AFTER = case.taken()
