"""The ways, each with what the hosts get, what Baton is told, and what is special about it."""
import subprocess
from dataclasses import dataclass
from typing import Callable

from baton_story.cluster import ADDRESSES, HOSTS

from .bench import ADDRESSES6, HOPS, PASSWORD, PORT, USER, need

NO_PASSWORD = f"{USER} ALL=(ALL) NOPASSWD: ALL"
WITH_PASSWORD = f"{USER} ALL=(ALL) ALL"
KEY_ONLY = "AuthenticationMethods publickey"
CODE = "auth required pam_oath.so usersfile=/etc/users.oath window=30 digits=6"
LOGINS = {f"{node}.login": PASSWORD for node in HOSTS}


@dataclass
class Way:
    name: str
    prepare: Callable
    quick: bool = False
    codes: int | None = 0  # of each host for one call; None = several are to be expected, and told
    after: Callable = lambda bench: None


WAYS = []


def way(name, **more):
    def take(body):
        WAYS.append(Way(name, body, **more))
        return body
    return take


def public(key):
    return key.with_name(key.name + ".pub").read_text().strip()


@way("agent")
def agent(bench):
    key = bench.key("in-agent", "-t", "ed25519")
    bench.set_hosts(KEY_ONLY, NO_PASSWORD, public_key=public(key))
    bench.start_agent(key)
    bench.profile(auth="agent")


@way("key with a passphrase")
def key_file(bench):
    key = bench.key("locked", "-t", "ed25519", passphrase="locked-pw")
    bench.set_hosts(KEY_ONLY, NO_PASSWORD, public_key=public(key))
    bench.profile(auth="key", keyFile=str(key), secrets={f"{node}.passphrase": "locked-pw" for node in HOSTS})


@way("key as PEM")
def pem(bench):
    key = bench.key("pem", "-t", "rsa", "-m", "PEM", passphrase="pem-pw")
    bench.set_hosts(KEY_ONLY, NO_PASSWORD, public_key=public(key))
    bench.profile(auth="key", keyFile=str(key), secrets={f"{node}.passphrase": "pem-pw" for node in HOSTS})


@way("password, and sudo with it")
def password(bench):
    bench.set_hosts("AuthenticationMethods password", WITH_PASSWORD)
    bench.profile(auth="password", sudo="password", secrets=LOGINS | {f"{node}.sudo": PASSWORD for node in HOSTS})


@way("password and code", codes=1)
def password_and_code(bench):
    bench.set_hosts("AuthenticationMethods keyboard-interactive\nKbdInteractiveAuthentication yes", NO_PASSWORD, pam=f"@include common-auth\n{CODE}")
    bench.profile(auth="password", secrets=LOGINS)


@way("key, then code", codes=1, quick=True)
def key_and_code(bench):
    key = bench.key("first", "-t", "ed25519")
    bench.set_hosts("AuthenticationMethods publickey,keyboard-interactive\nKbdInteractiveAuthentication yes", WITH_PASSWORD, pam=CODE, public_key=public(key))
    bench.profile(auth="key", keyFile=str(key), sudo="password", secrets={f"{node}.sudo": PASSWORD for node in HOSTS})


@way("certificate")
def certificate(bench):
    authority, key = bench.key("authority", "-t", "ed25519"), bench.key("certified", "-t", "ecdsa")
    subprocess.run(["ssh-keygen", "-q", "-s", str(authority), "-I", "waysin", "-n", USER, "-V", "+1d", str(key) + ".pub"], check=True, capture_output=True)
    bench.set_hosts(f"{KEY_ONLY}\nTrustedUserCAKeys /etc/ssh/authority.pub", NO_PASSWORD, extra=f"echo '{public(authority)}' >/etc/ssh/authority.pub")
    bench.profile(auth="key", keyFile=str(key))


@way("names of ~/.ssh/config")
def configuration(bench):
    key, other = bench.key("configured", "-t", "ed25519"), bench.key("other", "-t", "ed25519")
    bench.set_hosts(f"{KEY_ONLY}\nMaxAuthTries 2", NO_PASSWORD, public_key=public(key))
    bench.start_agent(other, bench.key("third", "-t", "ed25519"), key)
    names = {node: f"the-{host}" for node, host in HOSTS.items()}
    (bench.user_home / ".ssh" / "hosts").write_text("".join(f"Host {names[node]}\n HostName {ADDRESSES[node]}\n HostKeyAlias {node}.waysin\n" for node in HOSTS))
    bench.ssh_config("Include hosts\n"
                     f"Match originalhost the-* exec \"test -e {bench.folder}/profile.json\"\n Port {PORT}\n IdentityFile {key}\n IdentitiesOnly yes\n HashKnownHosts yes\n"
                     f" UserKnownHostsFile ~/.ssh/first ~/.ssh/second\n")
    bench.profile({node: {"address": names[node], "clusterAddress": ADDRESSES[node]} for node in HOSTS}, auth="agent", port=22, known_hosts=False)
    known = (bench.user_home / ".ssh" / "first").read_text().splitlines()
    need(len(known) == 3 and all(line.startswith("|1|") for line in known), f"known_hosts is not as ssh writes it: {known}")


def jump_key(bench):
    key = bench.key("for-jumps", "-t", "ed25519")
    bench.set_hosts(KEY_ONLY, NO_PASSWORD, public_key=public(key))
    bench.start_hops(public(key))
    return key


def hop(place):
    address, port = HOPS[place]
    return f"root@{address}:{port}"


@way("jump host")
def jump(bench):
    bench.profile(auth="key", keyFile=str(jump_key(bench)), jump=hop("observer"))


def went_by_both(bench):
    need(all(bench.logins_at(place) > 0 for place in HOPS), "a jump host was passed by")


@way("two jump hosts", quick=True, after=went_by_both)
def two_jumps(bench):
    bench.profile(auth="key", keyFile=str(jump_key(bench)), jump=f"{hop('observer')},{hop('load')}")


@way("IPv6")
def ipv6(bench):
    key = bench.key("six", "-t", "ed25519")
    bench.set_hosts(KEY_ONLY, NO_PASSWORD, public_key=public(key))
    bench.lab("run", "workstation", "--", "sh", "-c", "ip -6 addr show | grep -q 2001:db8::2/64 || "
              "ip -6 addr add 2001:db8::2/64 nodad dev $(ip -o -4 addr show to 192.0.2.2 | cut -d' ' -f2)")
    bench.profile({node: {"address": ADDRESSES6[node], "clusterAddress": ADDRESSES[node]} for node in HOSTS}, auth="key", keyFile=str(key))


@way("sudo by way of another user")
def other_user(bench):
    key = bench.key("plain", "-t", "ed25519")
    bench.set_hosts(KEY_ONLY, f"{USER} ALL=(svc) ALL\nsvc ALL=(root) NOPASSWD: ALL", public_key=public(key))
    bench.profile(auth="key", keyFile=str(key), sudo="password", sudoUser="svc", secrets={f"{node}.sudo": PASSWORD for node in HOSTS})


@way("requiretty and a lecture", quick=True)
def requiretty(bench):
    key = bench.key("plain", "-t", "ed25519")
    bench.set_hosts(KEY_ONLY, f"Defaults:{USER} requiretty, lecture=always\n{WITH_PASSWORD}", public_key=public(key))
    bench.profile(auth="key", keyFile=str(key), sudo="password", secrets={f"{node}.sudo": PASSWORD for node in HOSTS})


@way("one session a connection")
def one_session(bench):
    key = bench.key("plain", "-t", "ed25519")
    bench.set_hosts(f"{KEY_ONLY}\nMaxSessions 1", NO_PASSWORD, public_key=public(key))
    bench.profile(auth="key", keyFile=str(key))


@way("code, one session a connection", codes=None)
def code_one_session(bench):
    key = bench.key("first", "-t", "ed25519")
    bench.set_hosts("AuthenticationMethods publickey,keyboard-interactive\nKbdInteractiveAuthentication yes\nMaxSessions 1", NO_PASSWORD, pam=CODE, public_key=public(key))
    bench.profile(auth="key", keyFile=str(key))
