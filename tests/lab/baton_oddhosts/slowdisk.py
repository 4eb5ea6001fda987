"""A disk whose flushes are slow. The lab has no block device that can be slowed down, so the programs are: whatever flushes on the host waits."""
import subprocess

from baton_story.cluster import HOSTS

DELAY = 40  # ms
LIBRARY = "/usr/local/lib/odd-slow-disk.so"

# Each of the calls by which programs wait for a disk, and then some.
SOURCE = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>
static void wait_more(void) { struct timespec t = {0, %d * 1000000L}; nanosleep(&t, 0); }
int fsync(int fd) { wait_more(); return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd); }
int fdatasync(int fd) { wait_more(); return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd); }
int syncfs(int fd) { wait_more(); return ((int (*)(int))dlsym(RTLD_NEXT, "syncfs"))(fd); }
void sync(void) { wait_more(); ((void (*)(void))dlsym(RTLD_NEXT, "sync"))(); }
""" % DELAY

PUT = f"test -e {LIBRARY}; echo {LIBRARY} >/etc/ld.so.preload"
TAKE = "rm -f /etc/ld.so.preload"
LOOK = "cat /etc/ld.so.preload; grep -c odd-slow-disk /proc/$(head -n 1 /var/lib/postgresql/*/main/postmaster.pid)/maps | sed 's/[1-9].*/slow/'"


def bring(bench):
    """Compiled on this machine, whose C library is not newer than the hosts'."""
    library = bench.folder / "odd-slow-disk.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-x", "c", "-", "-o", str(library), "-ldl"], input=SOURCE, text=True, check=True, capture_output=True)
    for node in ("a", "b"):
        target = bench.lab.state.host(HOSTS[node]).disk.root / LIBRARY.lstrip("/")
        target.write_bytes(library.read_bytes())
