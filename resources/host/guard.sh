# The guard of a data host: asks before PostgreSQL starts, and goes on watching while it runs as a master.

GUARD=$STATE/guard

# When the verdict is news: kept for `guard status`, and said on standard output, which is the unit's log.
tell_verdict()
{
    _old=
    [ -r "$STATE/verdict" ] && { IFS= read -r _old; IFS= read -r _old_text; _old="$_old $_old_text"; } <"$STATE/verdict"
    [ "$_old" = "$V_code $V_text" ] && return
    printf '%s\n%s\n%s\n' "$V_code" "$V_text" "$(date +%s)" | write_file "$STATE/verdict"
    printf 'baton guard: %s: %s\n' "$V_code" "$V_text"
}

# 1 in OVERRIDDEN while a person's word counts. "once" is used up by a start, not by looking.
look_at_override()
{
    OVERRIDDEN=0
    [ -r "$GUARD/override" ] || return 0
    read -r _kind _boot _until <"$GUARD/override"
    [ "$_kind" = once ] && { [ "$1" = start ] && OVERRIDDEN=1; return 0; }
    read -r _this_boot <"$BOOT_ID"
    now
    if [ "$_boot" = "$_this_boot" ] && [ "$NOW" -lt "$_until" ]; then OVERRIDDEN=1; else rm -f "$GUARD/override"; fi
}

# A run's permit: this boot, 60 s, and its run must still hold the lock here.
look_at_permit()
{
    PERMITTED=0
    [ -r "$GUARD/permit" ] || return 0
    read -r _token _boot _until <"$GUARD/permit"
    read -r _this_boot <"$BOOT_ID"
    now
    if [ "$_boot" = "$_this_boot" ] && [ "$NOW" -lt "$_until" ] && has_lock "$_token"; then PERMITTED=1; fi
}

# A peer without an answerer (an adopted pair, half prepared) is asked as a replication client would.
ask_peer_by_psql()
{
    [ -n "$REPL_USER" ] && [ -x "$PGBIN/psql" ] || return 1
    address_of "$PEER"
    _home=$(getent passwd "$PGUSER_OS" | cut -d: -f6)
    _said=$(as_postgres env HOME="$_home" PGCONNECT_TIMEOUT=2 PGOPTIONS='-c search_path=pg_catalog,pg_temp' timeout 4 "$PGBIN/psql" -XwAtq -F ' ' -h "$ADDRESS" -p "$PGPORT" -U "$REPL_USER" postgres -c \
        "select pg_is_in_recovery()::int, timeline_id, system_identifier from pg_control_checkpoint(), pg_control_system()" 2>/dev/null) || return 1
    # shellcheck disable=SC2086 # three words
    set -- $_said
    [ $# -eq 3 ] || return 1
    P_reach=answer P_running=1 P_recovery=$1 P_timeline=$2 P_sysid=$3
}

ask_peer()
{
    ask "$PEER" state
    case $? in
    0) P_reach=answer; take_words P "$ANSWER"; return ;;
    70) P_reach=refused ;;
    esac
    ask_peer_by_psql
}

ask_witness()
{
    [ "$WITNESS" = proxy ] || { W_reach=none; return; }
    ask proxy record
    case $? in
    0) W_reach=answer; take_words W "$ANSWER" ;;
    70) W_reach=refused ;;
    esac
}

look_around()
{
    forget_others
    collect_fences
    S_fences=$FENCES
    ask_peer
    ask_witness
}

superseded_here()
{
    set_mark "$SELF" guard "$V_text"
}

guard_before_start()
{
    [ -e "$PGDATA/PG_VERSION" ] || exit 0 # nothing to guard: a host that is being installed
    while :; do
        look_at_postgres
        look_at_override start
        look_at_permit
        # A standby starts at once, whoever else answers or does not.
        if [ "$S_standby" = 1 ]; then forget_others; S_fences=-; else look_around; fi
        judge_start "$OVERRIDDEN" "$PERMITTED"
        tell_verdict
        case $V_code in
        ok | standby | overridden) rm -f "$GUARD/permit"; clear_once; exit 0 ;;
        fenced) exit 77 ;;
        superseded) superseded_here; exit 77 ;;
        esac
        sleep 1
    done
}

clear_once()
{
    [ -r "$GUARD/override" ] || return 0
    read -r _kind _ <"$GUARD/override"
    [ "$_kind" != once ] || rm -f "$GUARD/override"
}

# While it watches, one connection to each other host is kept open by a small process (link) that writes what it hears
# into a file. It is killed when it hangs in a connect that gets no answer: after a cut heals, a new one is through at once.
start_link()
{
    address_of "$1"
    [ -n "$ADDRESS" ] || return
    bash "$LIB/link" "$ADDRESS" "$ANSWER_PORT" "$2" "$TRANSIENT/heard-$1" 2>/dev/null &
    eval "LINK_$1=\$! LINK_SINCE_$1=\$NOW"
}

# Only a child of ours: its number may be somebody else's by now.
kill_link()
{
    _pid=0
    eval "_pid=\${LINK_$1:-0}"
    { read -r _ _ _ _parent _ <"/proc/$_pid/stat"; } 2>/dev/null || return
    [ "$_parent" != $$ ] || kill -9 "$_pid"
}

# keep_link NODE QUESTION: what was heard in HEARD, and how long ago (ms) in HEARD_AGE.
keep_link()
{
    now
    heard "$1"
    _since=0
    eval "_since=\${LINK_SINCE_$1:-0}"
    [ "$HEARD_AGE" -gt 2000 ] && [ $((NOW - _since)) -gt 1500 ] || return 0
    kill_link "$1"
    start_link "$1" "$2"
}

heard()
{
    HEARD_AGE=999999 HEARD=
    [ -r "$TRANSIENT/heard-$1" ] || return 0
    read -r _when HEARD <"$TRANSIENT/heard-$1" || return 0
    HEARD_AGE=$((NOW - ${_when%.*}${_when#*.}0))
}

# P_… and W_… from what the links heard lately.
listen()
{
    forget_others
    collect_fences
    S_fences=$FENCES
    now
    SIGN_AGE=999999
    heard "$PEER"
    if [ "$HEARD_AGE" -lt 2500 ]; then
        P_reach=answer
        SIGN_AGE=$HEARD_AGE
        if [ "$HEARD" = refused ]; then P_reach=refused; else take_words P "$HEARD"; fi
    fi
    [ "$WITNESS" = proxy ] || { W_reach=none; return 0; }
    heard proxy
    if [ "$HEARD_AGE" -lt 2500 ]; then
        W_reach=answer
        [ "$HEARD_AGE" -lt "$SIGN_AGE" ] && SIGN_AGE=$HEARD_AGE
        if [ "$HEARD" = refused ]; then W_reach=refused; else take_words W "$HEARD"; fi
    fi
}

# Both silent for the bound, and on several looks in a row: a host that was paused first looks again.
is_isolated()
{
    if [ "$P_reach" != silent ] || [ "$W_reach" != silent ]; then
        LAST_SIGN=$((NOW - SIGN_AGE)) SILENT_LOOKS=0
        return 1
    fi
    SILENT_LOOKS=$((SILENT_LOOKS + 1))
    [ "$SILENT_LOOKS" -ge 5 ] && [ $((NOW - LAST_SIGN)) -ge $((ISOLATION_BOUND * 1000)) ]
}

# The guard's own mark of this host is out of date once the host follows the peer on the peer's timeline, by whatever
# means it was brought there. The control file must say so: a history file is fetched before it is known to fit.
forgive_own_mark()
{
    [ "$V_code" = standby ] && read_mark "$SELF" && [ "$MARK_RUN" = guard ] || return 0
    if peer_is_master && [ "$C_timeline" -ge "$P_timeline" ]; then
        echo "baton guard: this host follows host $PEER on timeline $P_timeline: its mark is lifted"
        remove_mark "$SELF"
    fi
}

stop_master()
{
    [ "$V_code" != superseded ] || superseded_here
    [ "$V_code" != isolated ] || : >"$GUARD/stopped"
    tell_verdict
    stop_postgres_now || echo "baton guard: PostgreSQL does not stop"
}

look_at_running()
{
    if [ -e "$GUARD/stopped" ]; then # somebody started it with evidence
        rm -f "$GUARD/stopped"
        start_services
    fi
    _isolated=0
    is_isolated && _isolated=1
    judge_running "$OVERRIDDEN" $_isolated
    forgive_own_mark
    # What the proxy says of two servers may be a moment old: the second look decides.
    if [ "$V_code" = superseded ] && serves_now "$PEER" && [ "$TWICE" = 0 ]; then TWICE=1; return; fi
    TWICE=0
    case $V_code in
    fenced | superseded | isolated) stop_master ;;
    *) tell_verdict ;;
    esac
}

look_at_stopped()
{
    if [ -e "$GUARD/stopped" ]; then
        judge_start "$OVERRIDDEN" 0
        case $V_code in
        ok | standby | overridden)
            echo "baton guard: $V_text: starting PostgreSQL again"
            start_postgres 60 && start_services
            ;;
        fenced | superseded)
            [ "$V_code" != superseded ] || superseded_here
            rm -f "$GUARD/stopped"
            tell_verdict
            ;;
        esac
        return
    fi
    # Why it does not start, before-start has said; only the word of a server that ran is out of date.
    { IFS= read -r _code <"$STATE/verdict"; } 2>/dev/null || _code=ok
    case $_code in
    ok | standby | overridden) verdict down "PostgreSQL does not run"; tell_verdict ;;
    esac
}

guard_watch()
{
    TWICE=0 SILENT_LOOKS=0
    now
    LAST_SIGN=$NOW
    trap 'kill_link "$PEER"; kill_link proxy; exit 0' TERM INT
    while :; do
        keep_link "$PEER" state
        [ "$WITNESS" != proxy ] || keep_link proxy record
        listen
        look_at_override running
        look_at_postgres
        if [ $S_running = 1 ]; then look_at_running; else look_at_stopped; fi
        sleep 1
    done
}

guard_permit()
{
    need_word "${1:-}" run
    need_lock "${2:-}"
    role_lock
    : >"$TRANSIENT/way-back-$1" || die 1 "cannot write $TRANSIENT"
    role_unlock
    read -r _boot <"$BOOT_ID"
    now
    printf '%s %s %s\n' "$2" "$_boot" "$((NOW + 60000))" | write_file "$GUARD/permit"
}

guard_override()
{
    case ${1:-} in
    off) rm -f "$GUARD/override" ;;
    once) echo once | write_file "$GUARD/override" ;;
    *)
        to_ms "${1:-}"
        read -r _boot <"$BOOT_ID"
        now
        printf 'until %s %s\n' "$_boot" "$((NOW + MS))" | write_file "$GUARD/override"
        ;;
    esac
    echo "baton guard: a person said: override ${1:-}" | systemd-cat -t baton-guard 2>/dev/null
}

print_guard()
{
    _code='' _text='' _at=0
    [ -r "$STATE/verdict" ] && { IFS= read -r _code; IFS= read -r _text; IFS= read -r _at; } <"$STATE/verdict"
    listen
    printf '{"code":"%s","text":%s,"at":%s,"state":%s,"peer":{"reach":"%s","running":%s,"recovery":%s,"timeline":%s},"witness":{"reach":"%s","serves":%s,"up":%s}}\n' \
        "$_code" "$(json "$_text")" "$_at" "$(print_state)" "$P_reach" "$(json_bool "$P_running")" "$(json_bool "$P_recovery")" \
        "$P_timeline" "$W_reach" "$(json "${W_serves#-}")" "$(json "${W_up#-}")"
}

guard_judge()
{
    look_at_postgres
    look_around
    look_at_override start
    look_at_permit
    if [ $S_running = 1 ]; then judge_running "$OVERRIDDEN" 0; else judge_start "$OVERRIDDEN" "$PERMITTED"; fi
    printf '%s %s\n' "$V_code" "$V_text"
}

verb_guard()
{
    on_data_host
    _do=${1:-}
    [ $# -gt 0 ] && shift
    case $_do in
    before-start) guard_before_start ;;
    watch) guard_watch ;;
    permit) guard_permit "$@" ;;
    override) guard_override "$@" ;;
    status) print_guard ;;
    judge) guard_judge ;;
    *) die 2 "guard permit|override|status|judge" ;;
    esac
}
