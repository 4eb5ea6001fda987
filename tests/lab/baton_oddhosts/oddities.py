"""The oddities. Those of one login, shell or system are put on a running pair and taken away again; those that must be there first bring bare hosts."""
from . import foreign, slowdisk
from .bench import need
from .oddity import ALL, DATA, Oddity

INSTALL = "dpkg -i /var/cache/odd-packages/*.deb >/dev/null 2>&1 || dpkg --configure -a"


def login_shell(name, path, start_up, install=INSTALL):
    """Start-up files that talk come along: nobody keeps them quiet."""
    return Oddity(f"login shell {name}", put=f"{install}; usermod -s {path} admin; mkdir -p $(dirname {start_up}); echo 'echo {name} says hello' >{start_up}; chown -R admin: /home/admin",
                  take=f"usermod -s /bin/bash admin; rm -f {start_up}", look=f"getent passwd admin; cat {start_up}")


def first_in(file, lines):
    """Shell that puts lines at a file's begin."""
    return f"cp -p {file} {file}.before; {{ printf '%s\\n' {' '.join(quoted(line) for line in lines)}; cat {file}.before; }} >{file}"


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def sshd(name, *lines, more="", less="", **others):
    """Settings of sshd; a connection that is open keeps the old ones."""
    file = "/etc/ssh/sshd_config.d/odd.conf"
    words = " ".join(quoted(line) for line in lines) or "''"
    return Oddity(name, put=f"{more}\nprintf '%s\\n' {words} >{file}; sshd -t; systemctl reload ssh; sleep 0.5",
                  take=f"{less}\nrm {file}; systemctl reload ssh; sleep 0.5", look=f"cat {file}; ss -Hltn | awk '{{print $4}}' | grep -E ':(22|2222)$' | sort; sshd -T | grep -E 'maxsessions|tcpforw|subsystem'",
                  **others)


def mount_unit(where, lines):
    """Shell that mounts something, also after a reboot."""
    unit = where.strip("/").replace("/", "-") + ".mount"
    text = "\\n".join(["[Mount]", f"Where={where}", *lines, "[Install]", "WantedBy=local-fs.target", ""])
    return f"printf '{text}' >/etc/systemd/system/{unit}; systemctl daemon-reload; systemctl enable -q --now {unit}", \
        f"systemctl disable -q --now {unit}; rm /etc/systemd/system/{unit}; systemctl daemon-reload"


def locale(name):
    return Oddity(f"locale {name}", put=f"{INSTALL}; localedef -i {name} -f UTF-8 {name}.UTF-8; echo 'LANG={name}.UTF-8' | tee /etc/default/locale >/etc/locale.conf; "
                                        f"{first_in('/home/admin/.bashrc', [f'export LANG={name}.UTF-8 LC_ALL={name}.UTF-8'])}; "
                                        "echo 'AcceptEnv LANG LC_* LANGUAGE' >/etc/ssh/sshd_config.d/odd.conf; systemctl reload ssh",
                  take="mv /home/admin/.bashrc.before /home/admin/.bashrc; rm -f /etc/default/locale /etc/locale.conf /etc/ssh/sshd_config.d/odd.conf; systemctl reload ssh",
                  look=f"cat /etc/default/locale; su - admin -c 'locale' 2>&1; LC_ALL={name}.UTF-8 date +%A -d 2026-11-26")


NOISE = Oddity(
    "noise from start-up files, and a banner",
    put=first_in("/home/admin/.bashrc", ['echo "*** Authorised use only *** $(uname -n)"', "echo 'bashrc: line 3: warning: something is deprecated' >&2", "printf 'no line end: '"])
    + "; printf '%s\\n' '###########' '# Banner' >/etc/issue.net; echo 'Banner /etc/issue.net' >/etc/ssh/sshd_config.d/odd.conf; "
      "echo 'echo noise of profile.d' >/etc/profile.d/odd.sh; systemctl reload ssh",
    take="mv /home/admin/.bashrc.before /home/admin/.bashrc; rm /etc/ssh/sshd_config.d/odd.conf /etc/profile.d/odd.sh; systemctl reload ssh",
    look="head -n 3 /home/admin/.bashrc; cat /etc/issue.net /etc/ssh/sshd_config.d/odd.conf")

UMASK = Oddity(
    "umask 077", put="for f in common-session common-session-noninteractive; do echo 'session optional pam_umask.so umask=0077' >>/etc/pam.d/$f; done; "
                     "printf 'Defaults umask=0077\\nDefaults umask_override\\n' >/etc/sudoers.d/odd; " + first_in("/home/admin/.bashrc", ["umask 077"]),
    take="for f in common-session common-session-noninteractive; do sed -i '/pam_umask.so umask=0077/d' /etc/pam.d/$f; done; rm /etc/sudoers.d/odd; mv /home/admin/.bashrc.before /home/admin/.bashrc",
    look="su admin -c umask; cat /etc/sudoers.d/odd")

PATH = Oddity(
    "PATH without sbin", put="echo 'PATH=/usr/bin:/bin' >>/etc/environment; echo 'Defaults secure_path=\"/usr/bin:/bin\"' >/etc/sudoers.d/odd; "
                             + first_in("/home/admin/.bashrc", ["export PATH=/usr/bin:/bin"]),
    take="sed -i '/^PATH=/d' /etc/environment; rm /etc/sudoers.d/odd; mv /home/admin/.bashrc.before /home/admin/.bashrc",
    look="cat /etc/environment /etc/sudoers.d/odd; head -n 1 /home/admin/.bashrc")

TMP_PUT, TMP_TAKE = mount_unit("/tmp", ["What=tmpfs", "Type=tmpfs", "Options=mode=1777,size=64k,noexec,nosuid,nodev"])
TMP = Oddity("/tmp noexec and of 64 kB", put=TMP_PUT, take=TMP_TAKE, look="findmnt -no OPTIONS /tmp | grep -o noexec; df -k --output=size /tmp; ls -A /tmp | grep -v -e '^systemd-private' -e '^[.][A-Za-z0-9]*-unix' || :")

HOME_PUT, HOME_TAKE = mount_unit("/home", ["What=/home", "Type=none", "Options=bind,ro"])
READ_ONLY_HOME = Oddity("home directory read-only", put=HOME_PUT, take=HOME_TAKE, look="su admin -c 'touch /home/admin/x' 2>&1; ls -A /home/admin")
NO_HOME = Oddity("home directory missing", put="mv /home/admin /home/admin.away", take="mv /home/admin.away /home/admin", look="ls -d /home/admin 2>&1 || :")

NO_NAME = Oddity("host name that does not resolve", put="cp /etc/hosts /etc/hosts.before; sed -i \"/[[:space:]]$(uname -n)\\$/d\" /etc/hosts; ! getent hosts \"$(uname -n)\"",
                 take="mv /etc/hosts.before /etc/hosts", look="cat /etc/hosts; getent hosts $(uname -n) || echo 'not resolved'", refused=r"desk-[ab] does not resolve")

CLOCK = Oddity("clock an hour off", on=("b",), refused=r"[0-9.,]+ s from this workstation's clock",
               put="printf '%s\\n' '#!/bin/sh' '# As if this clock were an hour fast.' 'for w; do case $w in -d* | --date* | -r* | -s*) exec /bin/date \"$@\" ;; esac; done' "
                   "'exec /bin/date -d \"+1 hour\" \"$@\"' >/usr/local/sbin/date; chmod 755 /usr/local/sbin/date", take="rm /usr/local/sbin/date",
               look="/usr/local/sbin/date -u +%H | awk -v n=$(/bin/date -u +%H) '{print ($1 - n + 24) % 24}'")

SOCKET = Oddity(
    "PostgreSQL's socket elsewhere", on=DATA, restarts=True, psql="PGHOST=/srv/sockets",
    put="install -d -o postgres -g postgres /srv/sockets; for d in /etc/postgresql/*/main/conf.d; do echo \"unix_socket_directories = '/srv/sockets'\" >$d/zz-odd.conf; done; "
        "cd /opt/flotomate/main-server/config; sed -i 's,^db.host=.*,db.host=/srv/sockets,' server.properties; echo 'local.db.host=/srv/sockets' >>failover-agent.properties",
    take="rm /etc/postgresql/*/main/conf.d/zz-odd.conf; cd /opt/flotomate/main-server/config; sed -i 's,^db.host=.*,db.host=/var/run/postgresql,' server.properties; "
         "sed -i /^local.db.host/d failover-agent.properties",
    look="cat /etc/postgresql/*/main/conf.d/zz-odd.conf; sed -n 5p /var/lib/postgresql/*/main/postmaster.pid; grep db.host /opt/flotomate/main-server/config/*.properties")

# Its name comes before “main”, it runs, and it says of itself that it is a master.
SECOND = Oddity(
    "a second cluster on the host", on=DATA,
    put="v=$(ls /usr/lib/postgresql | tail -n 1); pg_createcluster $v archive --port 5433 --start -- --no-sync >/dev/null 2>&1; "
        "cd /; runuser -u postgres -- psql -qp 5433 -c 'create table kept as select 42 as answer'",
    take="v=$(ls /usr/lib/postgresql | tail -n 1); pg_dropcluster --stop $v archive",
    look="cd /; runuser -u postgres -- psql -XAtqp 5433 -c 'select answer, pg_is_in_recovery() from kept'; cat /etc/postgresql/*/archive/pg_hba.conf | cksum; "
         "runuser -u postgres -- psql -XAtqp 5433 -c 'select count(*) from pg_replication_slots' -c 'show wal_log_hints'")

SLOW = Oddity("slow disk: each flush takes 40 ms more", on=DATA, put=slowdisk.PUT, take=slowdisk.TAKE, look=slowdisk.LOOK, prepare=slowdisk.bring, restarts=True)

# What one could meet on the way from bare hosts, all of it at once.
HARSH = [login_shell("csh", "/bin/csh", "/home/admin/.cshrc"), UMASK, TMP,
         sshd("", "Port 2222", "MaxSessions 1", "AllowTcpForwarding no", "Banner /etc/issue.net", more="echo Banner >/etc/issue.net; sed -i 's/^Subsystem/#Subsystem/' /etc/ssh/sshd_config")]
ALL_AT_ONCE = Oddity("all at once, from the installation on: csh, umask, /tmp, sshd on 2222, MaxSessions 1, no forwarding, no SFTP",
                     put="\n".join(one.put for one in HARSH), look="\n".join(one.look for one in HARSH), profile={"port": 2222}, from_bare=True)

ELSEWHERE = Oddity(
    "PostgreSQL on another port, in another data directory; 5432 is another cluster's", on=DATA,
    from_bare=True, build=("--postgres-port", "5434", "--postgres-data", "/srv/desk-db"), psql="PGPORT=5434", recipe={"database": {"port": 5434}},
    put="v=$(ls /usr/lib/postgresql | tail -n 1); pg_createcluster $v archive --port 5432 --start -- --no-sync >/dev/null 2>&1; "
        "cd /; runuser -u postgres -- psql -q -c 'create table kept as select 42 as answer'",
    look="cd /; runuser -u postgres -- psql -XAtq -c 'select answer, pg_is_in_recovery() from kept' -c 'select count(*) from pg_replication_slots'; cat /etc/postgresql/*/archive/pg_hba.conf | cksum")


def port_taken(bench):
    """The vendor's build wants 5432: the check says who has it, and nothing is changed."""
    desk = bench.desk_for()
    desk.do("check").expect(3, "desk-a.*taken: 5432", "ss -ltnp")
    desk.do("install", "all", "--set", "register=skip").expect(3, "taken: 5432")
    for node in ALL:
        left = bench.lab.ssh(node, "ls -d /var/lib/baton /etc/baton /usr/local/lib/baton /opt/flotomate 2>/dev/null || :")
        need(not left.strip(), f"left behind: {left}")
    return "port 5432 is taken"


ODDITIES = [
    login_shell("csh", "/bin/csh", "/home/admin/.cshrc"),
    login_shell("fish", "/usr/bin/fish", "/home/admin/.config/fish/config.fish"),
    login_shell("dash", "/bin/dash", "/home/admin/.profile", install=":"),
    NOISE, locale("de_DE"), locale("hi_IN"), UMASK, PATH, TMP, READ_ONLY_HOME, NO_HOME,
    sshd("sshd: MaxSessions 1", "MaxSessions 1"),
    sshd("sshd: AllowTcpForwarding no", "AllowTcpForwarding no", "DisableForwarding yes"),
    sshd("sshd: no SFTP subsystem", more="sed -i 's/^Subsystem/#Subsystem/' /etc/ssh/sshd_config", less="sed -i 's/^#Subsystem/Subsystem/' /etc/ssh/sshd_config"),
    sshd("sshd on port 2222", "Port 2222", profile={"port": 2222}),
    NO_NAME, CLOCK, SOCKET, SECOND, SLOW,
    ALL_AT_ONCE, ELSEWHERE,
    foreign.HANDMADE,
]
QUICK = [ALL_AT_ONCE]

# What is refused before anything is changed, by the oddity whose hosts it needs.
REFUSALS = {ELSEWHERE.name: port_taken}
