# HAProxy at run time, through its admin socket, and the proxy's own record of who serves.
#
# The gate is the server `open` of the backend baton-gate: in maintenance = closed. Maintenance is the same with the
# server `off` of baton-maintenance. Clients are kept on one server by a stick table with the one key 1.

# The socket is where haproxy.cfg says, else where Debian has it; one of an earlier configuration may still lie there. What was read is
# kept until the file changes: a process saved is some milliseconds.
find_socket()
{
    _config=${BATON_ROOT:-}/etc/haproxy/haproxy.cfg _known=$TRANSIENT/haproxy-socket _path=
    # shellcheck disable=SC3013 # not POSIX, but dash, bash and busybox have it
    [ "$_known" -nt "$_config" ] && { IFS= read -r _path <"$_known"; } 2>/dev/null
    if [ ! -S "$_path" ]; then
        _path=$(sed -n 's/^[[:space:]]*stats[[:space:]]*socket[[:space:]]*\(unix@\)\{0,1\}\(\/[^[:space:]]*\).*level[[:space:]]*admin.*/\2/p' \
            "$_config" 2>/dev/null | head -n 1)
        printf '%s\n' "$_path" >"$_known"
    fi
    [ -z "$_path" ] || HAPROXY_SOCKET=$_path
}

# haproxy_ask COMMAND: its answer on standard output; fails when there is no HAProxy to answer.
haproxy_ask()
{
    find_socket
    printf '%s\n' "$1" | socat -t 2 -T 2 - "UNIX-CONNECT:$HAPROXY_SOCKET" 2>/dev/null
}

# haproxy_set COMMAND: HAProxy says nothing when it did it.
haproxy_set()
{
    _said=$(haproxy_ask "$1") || { SAID="HAProxy does not answer on $HAPROXY_SOCKET"; return 69; }
    SAID=$_said
    [ -z "$_said" ] || return 1
}

need_haproxy_set()
{
    haproxy_set "$1"
    case $? in
    0) ;;
    69) die 69 "$SAID" ;;
    *) die 1 "HAProxy refused '$1': $SAID" ;;
    esac
}

# server_id NODE, as numbered in the managed block.
server_id()
{
    if [ "$1" = a ]; then SERVER_ID=1; else SERVER_ID=2; fi
}

# H_… from `show stat`: status, last check and sessions of both servers, gate, maintenance. Fields are by position, as
# HAProxy has promised since 1.5: 1 proxy, 2 server, 5 current sessions, 18 status, 37 check.
read_stat()
{
    H_gate='' H_maintenance='' H_status_a='' H_status_b='' H_check_a='' H_check_b='' H_sessions_a=0 H_sessions_b=0
    _stat=$(haproxy_ask "show stat -1 4 -1") || return 69
    while IFS=, read -r _px _sv _ _ _cur _ _ _ _ _ _ _ _ _ _ _ _ _status _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _check _; do
        case $_px/$_sv in
        baton-gate/open) H_gate=$_status ;;
        baton-maintenance/off) H_maintenance=$_status ;;
        baton-desk/a) H_status_a=$_status H_check_a=${_check#\* } H_sessions_a=$_cur ;;
        baton-desk/b) H_status_b=$_status H_check_b=${_check#\* } H_sessions_b=$_cur ;;
        esac
    done <<END
$_stat
END
    [ -n "$H_gate" ]
}

# passes STATUS CHECK: right after a start HAProxy takes every server for UP, so only a check that was made counts.
passes()
{
    case $1 in UP*) ;; *) return 1 ;; esac
    case $2 in L7OK*) ;; *) return 1 ;; esac
}

# The node to which HAProxy pins its clients, in PINNED; empty when none.
read_pin()
{
    PINNED=
    case $(haproxy_ask "show table baton-desk key 1") in
    *server_id=1*) PINNED=a ;;
    *server_id=2*) PINNED=b ;;
    esac
}

read_held()
{
    HELD=-1
    _said=$(haproxy_ask "baton held")
    case $_said in held\ *) HELD=${_said#held } ;; esac
}

print_gate()
{
    read_stat || return
    read_pin
    read_held
    _open=1 _maintenance=0
    case $H_gate in MAINT*) _open=0 ;; esac
    case $H_maintenance in MAINT*) _maintenance=1 ;; esac
    printf '{"open":%s,"maintenance":%s,"held":%s,"servers":{' "$(json_bool $_open)" "$(json_bool $_maintenance)" "$HELD"
    printf '"a":{"status":"%s","check":"%s","sessions":%s},' "$H_status_a" "$H_check_a" "${H_sessions_a:-0}"
    printf '"b":{"status":"%s","check":"%s","sessions":%s}},"sticks":"%s"}\n' "$H_status_b" "$H_check_b" "${H_sessions_b:-0}" "$PINNED"
}

verb_gate()
{
    on_proxy
    case ${1:-} in
    close)
        need_word "${2:-}" run
        if [ $# -eq 4 ]; then
            drain "$3" "$4" "set server baton-gate/open state maint"
        else
            need_haproxy_set "set server baton-gate/open state maint"
        fi
        ;;
    open) need_word "${2:-}" run; need_haproxy_set "set server baton-gate/open state ready" ;;
    longest)
        _said=$(haproxy_ask "baton longest")
        case $_said in longest\ *) printf '%s\n' "${_said#longest }" ;; *) printf '%s\n' -1 ;; esac
        ;;
    status) print_gate || die 69 "HAProxy does not answer on $HAPROXY_SOCKET, or has no managed block" ;;
    *) die 2 "gate close RUN [NODE SECONDS], gate open RUN, gate longest or gate status" ;;
    esac
}

# Whether haproxy.cfg says that users get the maintenance page: then a person wants it, until he ends it.
page_is_kept()
{
    awk '/^backend / { inside = $2 == "baton-maintenance" }
        inside && $1 == "server" && $2 == "off" && $NF == "disabled" { kept = 1 }
        END { exit !kept }' "${BATON_ROOT:-}/etc/haproxy/haproxy.cfg" 2>/dev/null
}

verb_maintenance()
{
    on_proxy
    case ${1:-} in
    on) need_haproxy_set "set server baton-maintenance/off state maint" ;;
    off) need_haproxy_set "set server baton-maintenance/off state ready" ;;
    over) page_is_kept || need_haproxy_set "set server baton-maintenance/off state ready" ;;
    *) die 2 "maintenance on|off|over" ;;
    esac
}

verb_enable()
{
    on_proxy
    need_data_node "${1:-}"
    need_haproxy_set "set server baton-desk/$1 state ready"
    # HAProxy takes a server that comes back for a good one until its first check: a slave would count as serving.
    need_haproxy_set "set server baton-desk/$1 health down"
}

verb_disable()
{
    on_proxy
    need_data_node "${1:-}"
    need_haproxy_set "set server baton-desk/$1 state maint"
}

# One connection to the admin socket is kept for the whole wait: a new process each time would cost more than the wait.
# In prompt mode an empty line ends an answer, and "> " comes before the next one.
open_kept_socket()
{
    find_socket
    _pipes=$TRANSIENT/socket.$$
    rm -rf "$_pipes.to" "$_pipes.from"
    mkfifo "$_pipes.to" "$_pipes.from" || die 1 "cannot write $TRANSIENT"
    socat - "UNIX-CONNECT:$HAPROXY_SOCKET" <"$_pipes.to" >"$_pipes.from" 2>/dev/null &
    exec 3>"$_pipes.to" 4<"$_pipes.from"
    rm -f "$_pipes.to" "$_pipes.from"
    printf 'prompt\n' >&3
    IFS= read -r _line <&4
}

# set_over_kept_socket COMMAND: HAProxy says nothing when it did it.
set_over_kept_socket()
{
    printf '%s\n' "$1" >&3
    IFS= read -r SAID <&4 || return 69
    SAID=${SAID#> }
    [ -z "$SAID" ]
}

sessions_over_kept_socket()
{
    printf 'show stat -1 4 -1\n' >&3
    SESSIONS=
    while IFS=, read -r _px _sv _ _ _cur _; do
        [ -n "$_px" ] || return 0
        [ "$_px/$_sv" = "baton-desk/$1" ] && SESSIONS=$_cur
    done <&4
    return 1
}

# wait_until_drained NODE MILLISECONDS: how many requests remain there, in SESSIONS.
wait_until_drained()
{
    now
    _until=$((NOW + $2))
    while sessions_over_kept_socket "$1" && [ -n "$SESSIONS" ]; do
        now
        if [ "$SESSIONS" = 0 ] || [ "$NOW" -ge "$_until" ]; then return 0; fi
        sleep 0.005
    done
    return 69
}

# drain NODE SECONDS [COMMAND]: over one connection, after COMMAND.
drain()
{
    need_data_node "${1:-}"
    to_ms "${2:-}"
    open_kept_socket || die 69 "HAProxy does not answer on $HAPROXY_SOCKET"
    [ $# -lt 3 ] || set_over_kept_socket "$3" || die 1 "HAProxy refused '$3': $SAID"
    wait_until_drained "$1" "$MS" || die 69 "HAProxy does not answer on $HAPROXY_SOCKET, or has no server $1"
    printf '%s\n' "$SESSIONS"
    exec 3>&- 4<&-
    [ "$SESSIONS" = 0 ] || exit 3
}

verb_drain()
{
    on_proxy
    drain "$@"
}

verb_route()
{
    on_proxy
    need_data_node "${1:-}"
    need_word "${2:-}" run
    if [ "$1" = a ]; then _other=b; else _other=a; fi
    case ${3:-} in
    '') _open= ;;
    open) _open=';set server baton-gate/open state ready' ;;
    *) die 2 "route NODE RUN [open]" ;;
    esac
    pinning "$1"
    _said=$(haproxy_ask "set server baton-desk/$_other health down;set server baton-desk/$1 state ready;set server baton-desk/$1 health up;$PINNING$_open") ||
        die 69 "HAProxy does not answer on $HAPROXY_SOCKET"
    _said=$(printf '%s' "$_said" | tr -d '\n')
    [ -z "$_said" ] || die 1 "HAProxy refused to route to $1: $_said"
    write_record "$1" "$1"
}

# The commands that pin NODE, in PINNING.
pinning()
{
    server_id "$1"
    PINNING="clear table baton-desk key 1;set table baton-desk key 1 data.server_id $SERVER_ID"
}

# The record: node, since (epoch seconds), who passes now, when (ms since boot) HAProxy was read, boot.

read_record()
{
    R_serves='' R_since=0 R_up='' R_fresh=999999
    if [ -r "$STATE/record" ]; then
        { IFS= read -r R_serves; IFS= read -r R_since; } <"$STATE/record"
    fi
    [ -r "$TRANSIENT/up" ] || return 0
    read -r _when R_up <"$TRANSIENT/up" || return 0
    now
    R_fresh=$((NOW - _when))
}

# write_record NODE UP: who serves is written only when it changes; who passes is worth nothing after a reboot.
write_record()
{
    now
    printf '%s %s\n' "$NOW" "$2" >"$TRANSIENT/up.new" && mv -f "$TRANSIENT/up.new" "$TRANSIENT/up"
    _now=$NOW
    read_record
    [ -n "$1" ] && [ "$R_serves" != "$1" ] || return 0
    { printf '%s\n' "$1"; date +%s; } >"$STATE/record.new" && mv -f "$STATE/record.new" "$STATE/record"
    sync "$STATE/record" "$STATE" & # nobody waits for the disk while the gate is closed
    printf 'record: %s serves (passing: %s)\n' "$1" "${2:-none}" >&2
}

look_who_serves()
{
    read_stat || return
    _up=
    for _server in a b; do
        read_mark "$_server" && continue
        eval "_status=\$H_status_$_server _check=\$H_check_$_server"
        passes "$_status" "$_check" && _up="${_up:+$_up,}$_server"
    done
    case $_up in
    a,b)
        read_pin
        # Nobody pinned: HAProxy was started afresh, and would choose by itself. It is told who served last.
        if [ -z "$PINNED" ]; then
            read_record
            if [ -n "$R_serves" ]; then pinning "$R_serves"; haproxy_ask "$PINNING" >/dev/null; fi
        fi
        write_record "$PINNED" "$_up"
        ;;
    *) write_record "$_up" "$_up" ;;
    esac
}

print_record()
{
    read_record
    _line=
    case $R_up in
    a | b) _line="\"$R_up\"" ;;
    a,b) _line='"a","b"' ;;
    esac
    printf '{"serves":"%s","since":%s,"up":[%s],"fresh":%s}\n' "$R_serves" "$R_since" "$_line" "$R_fresh"
}

verb_record()
{
    on_proxy
    case ${1:-} in
    show) print_record ;;
    set) need_data_node "${2:-}"; need_word "${3:-}" run; write_record "$2" "$2" ;;
    *) die 2 "record show, record set NODE RUN" ;;
    esac
}

verb_witness()
{
    on_proxy
    [ "${1:-}" = watch ] || die 2 "witness watch"
    while :; do
        look_who_serves
        sleep 1
    done
}
