# Verbs about the product's services, what answers on the web, and the host itself. SERVICE_UNIT, OTHER_UNITS, AGENT_UNIT, HEALTH_…,
# REGISTER_…, PRODUCT_ROOT, REINDEX and LOG_UNITS are the recipe's; OWN_ADDRESS and ADDR_… the profile's.
# shellcheck disable=SC2016,SC2154 # what is known of the host; programs for other shells

# changes: the product's service
#: start
#: start-soon
#: restart
#: stop
#: end
# reads: whether it runs, and the last lines of its log
#: log
verb_service()
{
    case $1 in
    start) systemctl start "$SERVICE_UNIT" ;;
    start-soon) systemctl --no-block start "$SERVICE_UNIT" ;;
    restart) systemctl restart "$SERVICE_UNIT" ;;
    stop | end) # One that does not heed it is ended before whoever waits here gives up; one that says it failed, as it was stopped, can be started again.
        if [ "$1" = end ]; then _grace=10; else _grace=40; fi
        # shellcheck disable=SC2086 # a list of units
        {
            timeout $_grace systemctl stop "$SERVICE_UNIT" $OTHER_UNITS || [ $? != 124 ] ||
                { systemctl kill -s KILL "$SERVICE_UNIT" $OTHER_UNITS; timeout 10 systemctl stop "$SERVICE_UNIT" $OTHER_UNITS; } || :
            systemctl reset-failed "$SERVICE_UNIT" || :
        } 2>/dev/null
        ;;
    log)
        systemctl is-active "$SERVICE_UNIT"
        journalctl -u "$SERVICE_UNIT" -n 12 --no-pager -o cat
        ;;
    esac
}

# A product installed without its agent is fine; one whose agent does not obey is not. To enable or disable has systemd read all of its units anew, so
# it is not asked for where it is so already. 9: it did not stop.
# changes: the product's failover agent: started, stopped, seen stopped, stopped whatever it says, switched off and on for good
#: start
#: stop
#: hold
#: end
#: disable
#: off
#: on
# reads: status 0 when it runs
#: active
verb_agent()
{
    u=$AGENT_UNIT held=/run/baton/agent-held # it ran when a run stopped it, and systemd would not start it by itself
    case $1 in
    active) systemctl is-active -q "$u"; return ;;
    end) systemctl stop "$u" 2>/dev/null || :; return ;;
    esac
    systemctl cat "$u" >/dev/null 2>&1 || return 0
    case $1 in
    stop | hold) [ ! -d /run/baton ] || systemctl -q is-enabled "$u" || ! systemctl -q is-active "$u" || : >"$held" ;;
    disable | off | on) rm -f "$held" ;;
    esac
    case $1 in
    start) # somebody may have switched it off for good
        [ -e "$held" ] || systemctl -q is-enabled "$u" || return 0
        systemctl start "$u" && rm -f "$held"
        ;;
    stop) systemctl stop "$u" ;;
    hold)
        systemctl stop "$u" || return
        ! systemctl is-active --quiet "$u" || return 9
        ;;
    disable) systemctl disable --now "$u" ;;
    off) ! { systemctl -q is-enabled "$u" || systemctl -q is-active "$u"; } 2>/dev/null || systemctl disable --now "$u" ;;
    on) { systemctl -q is-enabled "$u" && systemctl -q is-active "$u"; } 2>/dev/null || systemctl enable --now "$u" ;;
    esac
}

# Somebody may have stopped it to force a role; a pair that was never prepared has none, or one that is not in front of a database yet.
# changes: starts the guard where it does not run
#:
verb_guard_start()
{
    u=baton-guard.service
    set -- /etc/systemd/system/*.service.d/baton.conf
    [ -e "$1" ] || return 0
    if systemctl cat $u >/dev/null 2>&1 && ! { systemctl -q is-enabled $u && systemctl -q is-active $u; }; then
        systemctl -q enable --now $u
    fi
}

# reads: the HTTP status of the product's health: of this host, or through the proxy here
#: own
#: proxy
verb_web_status()
{
    case $1 in
    own) curl -s -m 2 -o /dev/null -w '%{http_code}' "http://$OWN_ADDRESS:$HEALTH_PORT$HEALTH_PATH" ;;
    proxy) curl -s -m 5 -o /dev/null -w '%{http_code}' "http://127.0.0.1:$SERVICE_PORT$HEALTH_PATH" ;;
    esac
}

# The address as a person would type it.
web_place()
{
    case $2 in 80) printf 'http://%s' "$1" ;; *) printf 'http://%s:%s' "$1" "$2" ;; esac
}

# The answer with the status on a last line of its own.
web_page()
{
    curl -sS -m 10 --max-filesize 65536 -H 'Accept: application/json, text/html' -w '\n%{http_code}' "$@"
}

# reads: what the product answers: its health, whether somebody is registered, its health through the proxy
#: health
#: registered
#: proxy
# changes: fills in the product's form of registration; the fields on standard input
#: register
verb_web()
{
    case $1 in
    health) web_page "$(web_place "$OWN_ADDRESS" "$HEALTH_PORT")$HEALTH_PATH" ;;
    registered) web_page "$(web_place "$OWN_ADDRESS" "$HEALTH_PORT")$REGISTER_PROBE" ;;
    proxy) web_page "http://$ADDR_PROXY:$SERVICE_PORT$HEALTH_PATH" ;;
    register) web_page --data-binary @- "$(web_place "$OWN_ADDRESS" "$HEALTH_PORT")$REGISTER_POST" ;;
    esac
}

# changes: rebuilds the search index, as the recipe says
#:
verb_reindex()
{
    sh -c "$REINDEX"
}

is_installed()
{
    [ -d "$PRODUCT_ROOT" ] && [ ! -e /var/lib/baton/installing ] && systemctl cat "$SERVICE_UNIT" >/dev/null 2>&1
}

# reads: whether the product is installed (yes or no); the SHA-256 of the build it came from; folders without room
#: installed
#: build
#: full-disks
verb_product()
{
    case $1 in
    installed) if is_installed; then echo yes; else echo no; fi ;;
    build)
        if [ -s /var/lib/baton/build.sha256 ]; then
            head -c 64 /var/lib/baton/build.sha256
        elif [ -s "/var/lib/baton/build/$BUILD_NAME" ]; then
            sha256sum "/var/lib/baton/build/$BUILD_NAME" | head -c 64
        fi
        ;;
    full-disks) df -P -k / /var/lib /var/lib/postgresql 2>/dev/null | awk 'NR > 1 && $4 < 20480 {print $6; exit}' ;;
    esac
}

# Lines of PostgreSQL's files begin with the local time; what has none belongs to the line before. Each is read by its owner, as its folder is not root's.
# reads: what was logged in that time, in seconds since 1970, by the units of product, database, proxy and Baton
#: <number> <number>
verb_logs()
{
    from=$1 to=$2
    set --
    set -f
    for unit in $LOG_UNITS; do
        set -- "$@" -u "$unit"
    done
    set +f
    journalctl --no-pager -o short-iso --since "@$from" --until "@$to" "$@" 2>&1 | tail -n 2000
    since=$(date -d "@$from" '+%Y-%m-%d %H:%M:%S') until=$(date -d "@$to" '+%Y-%m-%d %H:%M:%S')
    for file in /var/log/postgresql/*.log; do
        is_plain "$file" || continue
        said=$(cd / && runuser -u "$(stat -c %U -- "$file")" -- tail -n 20000 "$file" 2>/dev/null | awk -v since="$since" -v until="$until" '
            /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] / { stamp = substr($0, 1, 19); inside = stamp >= since && stamp <= until }
            inside { print }' | tail -n 1000)
        [ -z "$said" ] || printf '\n== %s\n%s\n' "$file" "$said"
    done
}

# reads: the number of the user as which verbs run
#: user
# reads: which start of the machine this is
#: up-since
# reads: which machine this is
#: identity
# changes: restarts the machine
#: reboot
verb_machine()
{
    case $1 in
    user) id -u ;;
    up-since)
        cat /proc/sys/kernel/random/boot_id
        cut -d ' ' -f 22 /proc/1/stat
        ;;
    identity) cat /proc/sys/kernel/random/boot_id /etc/machine-id ;;
    reboot) systemctl reboot ;;
    esac
}

# reads: what an installation asks of a host
#: system
#: systemd
#: memory
#: cores
#: disk
#: addresses
#: names
#: clock
#: ports
#: packages
#: programs
#: sudo-log
verb_measure()
{
    case $1 in
    system) sed -n 's/^PRETTY_NAME="\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' /etc/os-release ;;
    systemd) systemctl --version | sed -n '1s/[^0-9]*\([0-9]*\).*/\1/p' ;;
    memory) sed -n 's/^MemTotal: *\([0-9]*\) kB/\1/p' /proc/meminfo ;;
    cores) getconf _NPROCESSORS_ONLN ;;
    disk)
        for d in /var/lib/postgresql "$PRODUCT_ROOT"; do
            while [ ! -d "$d" ]; do d=$(dirname "$d"); done
            df -P -B1 "$d" | tail -n 1
        done
        ;;
    addresses) ip -o addr show ;;
    names) for n in localhost "$(uname -n)"; do getent hosts "$n" >/dev/null || echo "$n"; done ;;
    clock)
        date +%s.%N
        timedatectl show -p NTPSynchronized --value 2>/dev/null || timedatectl 2>/dev/null | sed -n 's/.*ynchronized: //p'
        systemd-detect-virt -c -q && echo container
        :
        ;;
    ports) list_ports ;;
    packages) ask_package_sources ;;
    programs) for p in bash curl ip ss ping sha256sum timeout flock runuser getent; do command -v $p >/dev/null || echo $p; done ;;
    sudo-log) # in the defaults that hold for who logs in the last word counts, and a rule's own before them; what is said for other commands does not
        who=$(env | sed -n 's/^SUDO_USER=//p')
        [ -n "$who" ] || return 0
        said=$(sudo -n -l -U "$who" 2>/dev/null) || { echo unknown; return; }
        printf '%s\n' "$said" | awk '/^Runas and Command-specific/ { other = 1 } /^User / { other = 0 } !other' | grep -Eo '!?log_(input|stdin)|(NO)?LOG_INPUT:' | tail -n 1
        ;;
    esac
}

# Once the product is there, its ports are its own, also those that a broken-off installation left in use; so is the answerer's port, where an earlier run put it.
list_ports()
{
    case $SELF in
    proxy) [ -x /usr/sbin/haproxy ] && echo installed ;;
    *) { [ -e /var/lib/baton/installing ] || is_installed; } && echo installed ;;
    esac
    own=
    systemctl -q is-active baton-answer.socket 2>/dev/null && own=5480
    listening=$(ss -ltn) || return # its first line is a heading: -H came with iproute2 4.12
    printf '%s\n' "$listening" | awk -v own="$own" 'NR > 1 {n = split($4, part, ":"); if (part[n] != own) print $4}'
}

# Asks the servers of the package lists whether they answer, without fetching anything.
ask_package_sources()
{
    command -v apt-get >/dev/null || { echo 'no apt-get'; return 0; }
    apt-get update --print-uris 2>/dev/null | sed -n "s/^'\\([^']*\\)'.*/\\1/p" | sed 's,\(://[^/]*\)/.*,\1,; s,^\(file\|copy\):.*,local,' | sort -u |
        while read -r u; do
            case $u in local) echo ok local; continue ;; esac
            h=${u#*://}
            h=${h##*@}
            case $h in
            *:*) p=${h##*:} h=${h%:*} ;;
            *) case $u in https:*) p=443 ;; *) p=80 ;; esac ;;
            esac
            if timeout 4 bash -c 'exec 3<>/dev/tcp/$0/$1' "$h" "$p" 2>/dev/null; then echo "ok $h"; else echo "silent $h"; fi
        done
}

# Tries ping and TCP ports. A refused connection is fine: nothing listens there yet, but the way is free.
# reads: which of ping and these ports of another host do not answer
#: <address> <port>
#: <address> <port> <port>
verb_reach()
{
    _to=$1
    shift
    ping -c 1 -W 2 -q "$_to" >/dev/null 2>&1 || echo ping
    for _port in "$@"; do
        said=$(timeout 3 bash -c 'exec 3<>/dev/tcp/$0/$1' "$_to" "$_port" 2>&1) || case $said in *refused*) ;; *) echo "$_port" ;; esac
    done
}

# reads: whether Baton's scripts are here; whether all of it is gone
#: there
#: gone
# reads: whether exactly these files are here and the units enabled and running; a list of checksums on standard input
#: current
# changes: takes Baton's scripts, units and state off this host, this helper and its line for sudo, too
#: remove
# changes: notes in Baton's files which PostgreSQL of this host is the product's, as the probe finds it; puts the guard in front of it
#: find-database
#: guard-database
verb_tools()
{
    case $1 in
    there) [ -x /usr/local/lib/baton/baton-host ] ;;
    gone) [ ! -e /usr/local/lib/baton ] && [ ! -e /etc/baton ] && [ -z "$(find /var/lib/baton -mindepth 1 -maxdepth 1 ! -name aside 2>/dev/null)" ] ;;
    current) tools_are_current ;;
    remove) remove_tools ;;
    find-database) note_database ;;
    guard-database) guard_database ;;
    esac
}

# shell_word TEXT: as Baton writes it.
shell_word()
{
    case $1 in
    '' | *[!A-Za-z0-9_./:=@%+,-]*) printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")" ;;
    *) printf '%s' "$1" ;;
    esac
}

# set_values FILE =NAME VALUE…: in a file of lines NAME=VALUE, which is read as a shell's: no value has a second line.
set_values()
{
    case $* in *'
'*) return 1 ;; esac
    _file=$1
    shift
    while IFS= read -r _line; do
        _name=${_line%%=*} _new=$_line
        for _word in "$@"; do
            [ -z "${_take-}" ] || { _new=$_name=$(shell_word "$_word") _take=; }
            [ "$_word" != "=$_name" ] || _take=1
        done
        printf '%s\n' "$_new"
    done <"$_file" >"$_file.baton-new" && chmod 600 "$_file.baton-new" && mv -f "$_file.baton-new" "$_file"
}

# The probe's own way to find it, without what it does then.
# shellcheck disable=SC2154 # the probe's
note_database()
{
    eval "$PROBE_FACTS
$PROBE_COMMON
${PROBE_PART%%# ---- main ----*}"
    find_instance
    case $unit in '' | *[!A-Za-z0-9@._-]*) datadir= ;; esac
    [ -n "$datadir" ] || { echo 'PostgreSQL was not found here' >&2; return 1; }
    instance_is_sound || { echo "$datadir can't be taken for the product's data: it must be a folder (0700 or 0750) of PostgreSQL's own user" >&2; return 1; }
    ! running_pid || socket_of
    set_values /etc/baton/cluster.conf =PGDATA "$datadir" =PGPORT "$port" =PGVERSION "$ver" =PGBIN "$bindir" =PGUNIT "$unit" =PGUSER_OS "$owner" &&
        set_values /etc/baton/rights.conf =PGCONF "$conf"
}

guard_database()
{
    note_database || return
    mkdir -p "/etc/systemd/system/$unit.d" && cp /usr/local/lib/baton/postgresql-dropin.conf "/etc/systemd/system/$unit.d/baton.conf" || return
    systemctl daemon-reload
    systemctl enable -q baton-answer.socket baton-rearm.service baton-guard.service
    systemctl restart baton-answer.socket baton-rearm.service baton-guard.service
    sync
}

# Only what Baton puts somewhere may be asked for: the answer tells whether a file has a certain content.
tools_are_current()
{
    case $SELF in proxy) _watch=baton-witness.service ;; *) _watch=baton-guard.service ;; esac
    _sums=$(grep -E '^[0-9a-f]{64}  /(usr/local/lib/baton|etc/baton|etc/systemd/system)/[A-Za-z0-9@._/-]*$' | grep -vF /../)
    if printf '%s\n' "$_sums" | sha256sum -c --status - 2>/dev/null && systemctl -q is-enabled baton-answer.socket baton-rearm.service "$_watch" 2>/dev/null &&
        systemctl -q is-active "$_watch"; then
        echo current
    else
        echo differs
    fi
}

# What only an old master had stays. The lock's token goes before what else the lock is: half a lock after a power cut holds nobody up.
remove_tools()
{
    /usr/local/lib/baton/baton-host unstage 2>/dev/null # of a run that died before it used it
    systemctl disable -q --now baton-guard.service baton-witness.service baton-answer.socket baton-rearm.service 2>/dev/null
    systemctl stop 'baton-deadman@*.service' 'baton-answer@*.service' 2>/dev/null
    rm -f /etc/systemd/system/baton-*.service /etc/systemd/system/baton-*.socket /etc/systemd/system/*.service.d/baton.conf
    rmdir /etc/systemd/system/*.service.d 2>/dev/null
    systemctl daemon-reload
    rm -f /etc/sudoers.d/baton
    rm -f /var/lib/baton/lock/token
    rm -rf /usr/local/lib/baton /etc/baton /run/baton
    find /var/lib/baton -mindepth 1 -maxdepth 1 ! -name aside -exec rm -rf {} + 2>/dev/null
    rmdir /var/lib/baton/aside /var/lib/baton 2>/dev/null || ls -d /var/lib/baton/aside 2>/dev/null
    sync
    [ ! -e /usr/local/lib/baton ]
}

# The probe's facts of profile and recipe are PROBE_FACTS; its two parts PROBE_COMMON and PROBE_PART.
# reads: everything that Baton watches, once, with so many seconds for the look at the other hosts; or until the reader has gone
#: once <seconds>
#: stream
verb_probe()
{
    # shellcheck disable=SC2034 # the probe's
    MODE=$1 patience=${2:-1}
    eval "$PROBE_FACTS"
    exec 3<&0 5>&1
    eval "$PROBE_COMMON
$PROBE_PART"
}

# changes, with full rights: gives an account Baton's least rights, by the sudoers file on standard input; takes them away
#: put
#: remove
# changes, with full rights: says which builds the helper may run, by their SHA-256 on standard input
#: builds
verb_sudoers()
{
    case $1 in
    put)
        file=/etc/sudoers.d/baton
        (umask 337 && cat >"$file.new") && visudo -cq -f "$file.new" && mv -f "$file.new" "$file" && sync "$file" && return
        rm -f "$file.new"
        return 1
        ;;
    remove) rm -f /etc/sudoers.d/baton ;;
    builds) (umask 077 && cat >/etc/baton/builds.new) && mv -f /etc/baton/builds.new /etc/baton/builds && sync /etc/baton/builds ;;
    esac
}
