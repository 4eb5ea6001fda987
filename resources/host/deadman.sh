# Dead-man timers: what happens on a host when the run that holds something gives no sign of life any more.
# An armed timer is a file with five lines: run, bound in ms, state, text, epoch seconds of the last change.

TIMERS=$STATE/deadman
TIMER_KINDS='gate page restart-master finish-promotion resume-agent'

read_timer()
{
    T_run='' T_bound=5000 T_state='' T_text='' T_at=0
    [ -r "$TIMERS/$1" ] || return 1
    { IFS= read -r T_run; IFS= read -r T_bound; IFS= read -r T_state; IFS= read -r T_text; IFS= read -r T_at; } <"$TIMERS/$1"
}

# write_timer KIND RUN BOUND STATE TEXT
write_timer()
{
    printf '%s\n%s\n%s\n%s\n%s\n' "$2" "$3" "$4" "$5" "$(date +%s)" | write_file "$TIMERS/$1"
}

# Says how things stand, in the journal and in the file, when that is news.
tell_timer()
{
    read_timer "$1" || return 1
    [ "$T_state:$T_text" = "$2:$3" ] && return
    write_timer "$1" "$T_run" "$T_bound" "$2" "$3"
    printf '%s\n' "$3"
}

# Its service sees by itself that the file is gone, and ends.
forget_timer()
{
    rm -f "$TIMERS/$1"
    sync "$TIMERS"
}

give_sign()
{
    read -r _up _ <"$UPTIME"
    printf '%s\n' "$_up" >"$TRANSIENT/alive-$1"
}

# Milliseconds since RUN's last sign of life, in AGE. No file: the host was rebooted, counted from the first look.
age_of()
{
    now
    [ -e "$TRANSIENT/alive-$1" ] || give_sign "$1"
    read -r _sign <"$TRANSIENT/alive-$1" && _last=${_sign%.*}${_sign#*.}0
    AGE=$((NOW - ${_last:-NOW}))
}

need_kind()
{
    case $1 in
    gate | page) on_proxy ;;
    restart-master | finish-promotion | resume-agent) on_data_host ;;
    *) die 2 "no dead-man timer is called '$1'" ;;
    esac
}

deadman_arm()
{
    [ $# -eq 3 ] || die 2 "deadman arm KIND RUN BOUND"
    need_kind "$1"
    need_word "$2" run
    to_ms "$3"
    role_lock
    give_sign "$2"
    write_timer "$1" "$2" "$MS" armed "" || die 1 "cannot write $TIMERS"
    role_unlock
    # Not start: a service that is just ending would count as running.
    systemctl restart "baton-deadman@$1.service"
}

deadman_disarm()
{
    _kinds=${1:-}
    [ "$_kinds" = all ] && _kinds=$TIMER_KINDS
    need_word "${2:-}" run
    role_lock
    for _kind in $_kinds; do
        read_timer "$_kind" || continue
        if [ "$T_run" = "$2" ]; then
            forget_timer "$_kind"
        elif [ "$1" != all ]; then
            die 75 "the timer $_kind is armed for run $T_run"
        fi
    done
}

deadman_hold()
{
    need_word "${1:-}" run
    give_sign "$1"
    echo ready
    while IFS= read -r _line; do
        give_sign "$1"
    done
}

print_timers()
{
    _line=
    for _kind in $TIMER_KINDS; do
        read_timer "$_kind" || continue
        _line="$_line${_line:+,}\"$_kind\":{\"run\":$(json "$T_run"),\"bound\":$((T_bound / 1000)),\"state\":\"$T_state\",\"text\":$(json "$T_text"),\"at\":$T_at}"
    done
    printf '{%s}\n' "$_line"
}

# The acts. 0: done (or nothing is left to do). 1: not possible yet, asked again.

act_gate()
{
    if haproxy_set "set server baton-gate/open state ready"; then
        tell_timer gate "done" "no sign of life of run $1: opened the gate"
    else
        tell_timer gate acting "no sign of life of run $1: HAProxy does not answer, trying again"
        return 1
    fi
}

act_page()
{
    if page_is_kept; then
        tell_timer page "done" "no sign of life of run $1: left the maintenance page, which a person wants"
    elif haproxy_set "set server baton-maintenance/off state ready"; then
        tell_timer page "done" "no sign of life of run $1: took the maintenance page away"
    else
        tell_timer page acting "no sign of life of run $1: HAProxy does not answer, trying again"
        return 1
    fi
}

act_restart_master()
{
    role_lock
    read_timer restart-master && [ "$T_run" = "$1" ] || return 0
    ask "$PEER" "refuse $1" || ANSWER=silent
    case $ANSWER in
    refused) tell_timer restart-master acting "no sign of life of run $1: the slave will not promote, starting PostgreSQL" ;;
    already-promoted)
        set_mark "$SELF" "$1" "the other host was promoted"
        tell_timer restart-master "done" "no sign of life of run $1, but the other host was promoted: this one stays down"
        return 0
        ;;
    taken-over) tell_timer restart-master acting "no sign of life of run $1: another run has taken over, waiting for it" ;;
    *) tell_timer restart-master acting "no sign of life of run $1, and the slave cannot be asked not to promote: staying down, asking again" ;;
    esac
    # The slave's word is final: here it says that the run's marks of this host, wherever they came to, are void.
    if [ "$ANSWER" = refused ] && [ ! -e "$PROMOTION/$1.refused" ]; then note_fate "$1.refused" || ANSWER=unwritten; fi
    role_unlock
    [ "$ANSWER" = refused ] || return 1
    start_postgres 60 || { tell_timer restart-master acting "PostgreSQL does not start: see journalctl -u $PGUNIT"; return 1; }
    start_services
    tell_timer restart-master "done" "no sign of life of run $1: this host serves as the master again"
}

# Whether the old master was demoted for RUN: by its own word, or by the run's mark of it here or on the proxy.
# 0 yes, 1 no, 2 cannot be known, 3 no, and RUN has ended there without this host: nothing of it is left to be finished.
was_demoted()
{
    if ask "$PEER" "run $1"; then
        P_phase=''
        take_words P "$ANSWER"
        case $P_phase in
        demoted) return 0 ;;
        over) return 3 ;;
        *) return 1 ;;
        esac
    fi
    read_mark "$PEER" && [ "$MARK_RUN" = "$1" ] && return
    [ "$WITNESS" = proxy ] && ask proxy record || return 2
    W_fences=-
    take_words W "$ANSWER"
    fence_in "$PEER" "$W_fences" && [ "$FENCED_BY" = "$1" ] && return
    return 2
}

finish_here()
{
    wait_until_promoted 60000 || { tell_timer finish-promotion acting "told to promote, not writable yet"; return 1; }
    start_services
    if [ -n "$AGENT_UNIT" ]; then
        systemctl --no-block stop "$AGENT_UNIT"
        systemctl disable "$AGENT_UNIT" 2>/dev/null
        rm -f "$TRANSIENT/agent-held"
    fi
    tell_timer finish-promotion "done" "no sign of life of run $1: finished the promotion, this host is the master"
}

act_finish_promotion()
{
    role_lock
    read_timer finish-promotion && [ "$T_run" = "$1" ] || return 0
    if [ -e "$PROMOTION/$1.refused" ]; then
        tell_timer finish-promotion "done" "no sign of life of run $1: the old master comes back"
        return 0
    fi
    # Also where it was told to promote already: a run that was taken up after others had changed the roles back must not do so again.
    look_at_postgres
    if [ ! -e "$PROMOTION/$1.promoted" ] || [ "$S_running$S_recovery" != 10 ]; then
        role_unlock # the old master's own timer may need the lock to ask for the refusal
        if has_lost_standby; then start_postgres 60; fi
        was_demoted "$1"
        case $?$([ -e "$PROMOTION/$1.promoted" ] && echo told) in
        1*) tell_timer finish-promotion acting "no sign of life of run $1: the old master was not demoted, waiting for it"; return 1 ;;
        3*) tell_timer finish-promotion "done" "run $1 has ended and was undone while this host was away"; return 0 ;;
        2) tell_timer finish-promotion acting "no sign of life of run $1: the old master does not say how far it got, asking again"; return 1 ;;
        esac
        role_lock
    fi
    lock_value run
    if [ -n "$VALUE" ] && [ "$VALUE" != "$1" ]; then
        tell_timer finish-promotion acting "no sign of life of run $1: another run has taken over, waiting for it"
        return 1
    fi
    (promote_here "$1") || { tell_timer finish-promotion acting "cannot promote: see journalctl -u baton-deadman@finish-promotion"; return 1; }
    role_unlock
    finish_here "$1"
}

# The agent must not take a master that is just coming back for a dead one.
old_master_is_back()
{
    P_running=0 P_recovery=1 P_open=1
    ask "$PEER" state && take_words P "$ANSWER"
    [ "$P_running$P_recovery$P_open" = 101 ]
}

act_resume_agent()
{
    read_timer resume-agent && [ "$T_run" = "$1" ] || return 0
    if [ -e "$PROMOTION/$1.promoted" ] || [ -z "$AGENT_UNIT" ]; then
        tell_timer resume-agent "done" "no sign of life of run $1: the agent stays off here"
        return 0
    fi
    age_of "$1"
    if [ $((AGE - T_bound)) -lt 60000 ]; then
        if [ ! -e "$PROMOTION/$1.refused" ] && read_timer finish-promotion && [ "$T_state" != "done" ]; then return 1; fi
        if ! old_master_is_back; then return 1; fi
    fi
    if [ ! -e "$TRANSIENT/agent-held" ] && ! systemctl -q is-enabled "$AGENT_UNIT"; then
        tell_timer resume-agent "done" "no sign of life of run $1: the agent is switched off here for good"
        return 0
    fi
    systemctl start "$AGENT_UNIT" && rm -f "$TRANSIENT/agent-held" || return 1
    tell_timer resume-agent "done" "no sign of life of run $1: started the product's agent again"
}

# The service. A run that comes back to life before the act is done stops it again.
deadman_run()
{
    need_kind "$1"
    while read_timer "$1" && [ "$T_state" = armed ] || [ "$T_state" = acting ]; do
        age_of "$T_run"
        if [ "$AGE" -lt "$T_bound" ]; then
            [ "$T_state" = armed ] || tell_timer "$1" armed ""
            sleep 0.1
            continue
        fi
        "act_$(printf '%s' "$1" | tr - _)" "$T_run"
        _done=$?
        role_unlock
        if [ $_done = 0 ]; then sleep 0.1; else sleep 1; fi
    done
}

deadman_rearm()
{
    for _file in "$TIMERS"/*; do
        _kind=${_file##*/}
        read_timer "$_kind" || continue
        case $T_state in armed | acting) ;; *) continue ;; esac
        # A run holds it, and systemd has just started it with the rest of the machine.
        [ "$_kind" != resume-agent ] || [ -z "$AGENT_UNIT" ] || systemctl --no-block stop "$AGENT_UNIT"
        systemctl --no-block start "baton-deadman@$_kind.service"
    done
}

verb_deadman()
{
    _do=${1:-}
    [ $# -gt 0 ] && shift
    case $_do in
    arm) deadman_arm "$@" ;;
    disarm) deadman_disarm "$@" ;;
    alive) need_word "${1:-}" run; give_sign "$1" ;;
    hold) deadman_hold "$@" ;;
    show) print_timers ;;
    run) deadman_run "${1:-}" ;;
    rearm) deadman_rearm ;;
    *) die 2 "deadman arm|disarm|alive|hold|show" ;;
    esac
}
