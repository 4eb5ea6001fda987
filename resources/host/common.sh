# What every verb needs: paths, configuration, time, safe writing, JSON.
# Variables set by a function for its caller are in capitals; `_x` are a function's own.

CONFIG=${BATON_ROOT:-}/etc/baton/cluster.conf
STATE=${BATON_ROOT:-}/var/lib/baton
TRANSIENT=${BATON_ROOT:-}/run/baton
UPTIME=${BATON_UPTIME:-/proc/uptime}
BOOT_ID=${BATON_BOOT_ID:-/proc/sys/kernel/random/boot_id}

# die STATUS TEXT: every error is one line that says what is wrong.
die()
{
    printf 'baton-host: %s\n' "$2" >&2
    exit "$1"
}

load_config()
{
    # shellcheck disable=SC2034 # CLUSTER is for people who read the file
    CLUSTER='' SELF='' ADDR_A='' ADDR_B='' ADDR_PROXY='' ANSWER_PORT=5480
    PGDATA='' PGPORT=5432 PGVERSION='' PGBIN='' PGUNIT='' PGUSER_OS=postgres REPL_USER=''
    SERVICE_UNITS='' AGENT_UNIT='' WITNESS=none ISOLATION_BOUND=20 HAPROXY_SOCKET=/run/haproxy/admin.sock
    [ -r "$CONFIG" ] || die 2 "$CONFIG is missing or not readable: Baton has not set up this host"
    . "$CONFIG"
    case $SELF in
    a) PEER=b ;;
    b) PEER=a ;;
    proxy) PEER='' ;;
    *) die 2 "$CONFIG does not say which host this is" ;;
    esac
    if [ ! -d "$STATE/guard" ] || [ ! -d "$TRANSIENT" ]; then
        mkdir -p "$STATE/marks" "$STATE/promotion" "$STATE/deadman" "$STATE/guard" "$TRANSIENT" || die 1 "cannot create $STATE"
    fi
}

address_of()
{
    case $1 in
    a) ADDRESS=$ADDR_A ;;
    b) ADDRESS=$ADDR_B ;;
    proxy) ADDRESS=$ADDR_PROXY ;;
    *) die 2 "no host is called '$1'" ;;
    esac
}

# Runs, tokens and nodes end up in file names and on the wire.
need_word()
{
    case ${1:-} in
    '' | *[!A-Za-z0-9._-]* | .*) die 2 "not a valid ${2:-word}: '${1:-}'" ;;
    esac
}

need_data_node()
{
    case ${1:-} in
    a | b) ;;
    *) die 2 "'${1:-}' is not a data host: a or b" ;;
    esac
}

on_data_host()
{
    [ "$SELF" != proxy ] || die 2 "this is the proxy, not a data host"
}

on_proxy()
{
    [ "$SELF" = proxy ] || die 2 "this is not the proxy"
}

# Milliseconds since the host was booted, in NOW. Never the wall clock: it may jump.
now()
{
    read -r _up _ <"$UPTIME"
    NOW=${_up%.*}${_up#*.}0
}

# "5" or "0.25" seconds as milliseconds, in MS.
to_ms()
{
    case ${1:-} in
    '' | *[!0-9.]* | *.*.* | .*) die 2 "not a number of seconds: '${1:-}'" ;;
    *.*)
        _fraction=${1#*.}000
        _fraction=1${_fraction%"${_fraction#???}"}
        MS=$((${1%%.*} * 1000 + _fraction - 1000))
        ;;
    *) MS=$(($1 * 1000)) ;;
    esac
}

# Replaces a file by standard input so that a reader or a power cut sees the old one or the new one, whole.
write_file()
{
    # A timer that acts and the run that arms it anew may write the same at once.
    _new=$1.$$.new
    if cat >"$_new" && sync "$_new" && mv -f "$_new" "$1"; then
        sync "${1%/*}"
    else
        rm -f "$_new"
        return 1
    fi
}

# One lock file for all that changes roles, lock and timers of this host; held for moments only.
# Descriptor 9 must not be inherited by anything that lives on.
role_lock()
{
    exec 9>>"$STATE/.role"
    flock -w "${1:-10}" 9 || die 1 "another baton-host has been busy on this host for ${1:-10} s"
}

role_unlock()
{
    exec 9>&-
}

# A JSON string, quotes included. Most are plain, and a process saved is some milliseconds.
json()
{
    case $1 in
    *[!A-Za-z0-9\ ._:/@,+-]*) ;;
    *) printf '"%s"' "$1"; return ;;
    esac
    printf '"%s"' "$(printf '%s' "$1" | tr -d '\000-\037' | sed 's/[\\"]/\\&/g')"
}

json_bool()
{
    if [ "${1:-0}" = 1 ]; then printf true; else printf false; fi
}
