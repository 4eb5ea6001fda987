# Baton's read-only probe, part shared by all hosts. Sent over SSH with variables in front, kept nowhere: it writes no file.
#
# Output: lines KEY=VALUE, KEY being GROUP.NAME; GROUP.end=1 completes a group. Each group has one writer, and each line is
# one write below PIPE_BUF, so that writers in the background do not tear each other's lines.
# MODE=once: every group once, then once.end=1. MODE=stream: until the reader has gone. Then each line on standard input
# is a sign of life, and makes the host look at the others at once.

tab=$(printf '\t')

# The stream ends itself when its shell ($$) is gone.
alive() { kill -0 $$ 2>/dev/null; }

say() { printf '%s\n' "$*" || exit 0; }

# First line of a file, without a process.
first_line() { IFS= read -r REPLY <"$1" || [ -n "$REPLY" ]; }

memory_facts()
{
    while read -r _name _value _; do
        case $_name in
        MemTotal:) say "sys.memtotal=$_value" ;;
        MemAvailable:) say "sys.memavailable=$_value" ; break ;;
        esac
    done </proc/meminfo
}

disk_facts()
{
    # Blocks of 1 KiB: size and what root's processes may still use.
    df -Pk -- "${1:-/}" 2>/dev/null | while read -r _fs _size _used _free _; do
        case $_size in *[!0-9]* | '') ;; *) say "sys.disk=$_size $_free" ;; esac
    done
}

# The last thing said in a single look: it arrives as it is said, the rest when all is done.
clock_facts()
{
    say "clock.time=$(date +%s.%N)"
    say "clock.end=1"
}

system_facts()
{
    [ "$MODE" = once ] || say "sys.time=$(date +%s.%N)"
    first_line /proc/sys/kernel/random/boot_id 2>/dev/null && say "sys.boot=$REPLY"
    first_line /proc/loadavg 2>/dev/null && say "sys.load=${REPLY%% *}"
    [ -n "${os_name:-}" ] || os_name=$(. /etc/os-release 2>/dev/null; printf %s "${PRETTY_NAME:-}")
    [ -n "${cores:-}" ] || cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null)
    say "sys.os=$os_name"
    say "sys.cores=$cores"
    memory_facts
    disk_facts "$disk_path"
    say "sys.end=1"
}

# UNIT<tab>LOAD<tab>ACTIVE<tab>ENABLED of each unit named, by one call.
unit_facts()
{
    _group=$1
    shift
    _id=
    { systemctl show --no-pager -p Id,LoadState,ActiveState,UnitFileState -- "$@" 2>/dev/null; echo; } |
        while IFS= read -r _line; do
            case $_line in
            Id=*) _id=${_line#*=} ;;
            LoadState=*) _load=${_line#*=} ;;
            ActiveState=*) _active=${_line#*=} ;;
            UnitFileState=*) _enabled=${_line#*=} ;;
            '') [ -n "$_id" ] && say "$_group.unit=$_id$tab$_load$tab$_active$tab$_enabled"
                _id= _load= _active= _enabled= ;;
            esac
        done
}

# Status line, empty line, body of an HTTP answer, within a second. Nothing when there is none.
http_get()
{
    [ -n "$bash" ] || return 0
    timeout -k 1 1 "$bash" -c 'exec 3<>"/dev/tcp/$0/$1" || exit
        printf "GET %s HTTP/1.0\r\nHost: %s\r\nAccept: application/json\r\nUser-Agent: baton\r\nConnection: close\r\n\r\n" "$2" "$0" >&3
        cat <&3' "$1" "$2" "$3" 2>/dev/null | head -c 65536 | tr -d '\r\000'
}

guard_facts()
{
    if [ -x /usr/local/lib/baton/baton-host ]; then
        say "guard.installed=1"
        say "guard.json=$(timeout -k 1 3 /usr/local/lib/baton/baton-host status 2>/dev/null | tr -d '\n')"
    fi
    say "guard.end=1"
}

# How far this host gets to the others, all ways at the same time, one second for all of them. Run by bash for /dev/tcp.
# Arguments: mode, id of this shell's parent, then NODE=ADDRESS:HTTPPORT:HTTPPATH …
sees_program='
mode=$1 parent=$2 wanted=$3
shift 3
way() # node name host port
{
    local error
    error=$( { exec 3<>"/dev/tcp/$3/$4"; } 2>&1 ) && { printf "sees.%s.%s=1\n" "$1" "$2"; return; }
    case $error in *refused*) printf "sees.%s.ping=1\n" "$1" ;; esac
}
web() # node host port path
{
    local status
    exec 2>/dev/null 3<>"/dev/tcp/$2/$3" || return
    printf "GET %s HTTP/1.0\r\nHost: %s\r\nUser-Agent: baton\r\nConnection: close\r\n\r\n" "$4" "$2" >&3
    read -r _ status _ <&3 && [ "${status%%[!0-9]*}" = "$wanted" ] && printf "sees.%s.http=1\n" "$1"
}
look()
{
    local target node address port path pids=
    for target in "$@"; do
        IFS="|" read -r node address port path <<<"$target"
        { ping -n -q -c 1 -W 1 "$address" >/dev/null 2>&1 && printf "sees.%s.ping=1\n" "$node"; } & pids="$pids $!"
        way "$node" ssh "$address" 22 & pids="$pids $!"
        [ -n "$port" ] || continue
        way "$node" postgres "$address" 5432 & pids="$pids $!"
        web "$node" "$address" "$port" "$path" & pids="$pids $!"
    done
    { sleep 1; kill $pids; } >/dev/null 2>&1 & local timer=$!
    wait $pids 2>/dev/null
    kill $timer 2>/dev/null
    wait $timer 2>/dev/null
    printf "sees.end=1\n" || exit
}
if [ "$mode" = once ]; then
    look "$@"
    exit
fi
heard=$SECONDS spoken=
while kill -0 "$parent" 2>/dev/null; do
    look "$@"
    if [ "$spoken" = no ]; then
        sleep 3
    elif read -r -t 3 _; then
        heard=$SECONDS spoken=yes
    elif [ $? -le 128 ]; then
        [ "$spoken" = yes ] && break # the reader has closed its end
        spoken=no
    elif [ "$spoken" = yes ] && [ $((SECONDS - heard)) -gt 40 ]; then
        break # the line is dead, though nobody told this host
    fi
done 2>/dev/null
kill "$parent" 2>/dev/null
'

sees_facts()
{
    [ -n "$bash" ] && [ -n "$targets" ] || return 0
    # shellcheck disable=SC2086 # targets are words
    "$bash" -c "$sees_program" sees "$MODE" $$ "$health_status" $targets <&3
}

bash=$(command -v bash)
