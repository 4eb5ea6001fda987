# The answerer: one process a connection, started by baton-answer.socket. Reads questions, one a line, and answers each
# in one line. Only the cluster's other hosts get answers; nothing here takes more than a few milliseconds.

answer_state()
{
    look_at_postgres
    collect_fences
    fence_in "$SELF" "$FENCES" || FENCED_BY=
    lock_value run
    { IFS= read -r _code <"$STATE/verdict"; } 2>/dev/null || _code=
    case $PM_STATUS in '' | ready*) _open=1 ;; *) _open=0 ;; esac
    echo "self=$SELF running=$S_running recovery=$S_recovery open=$_open standby=$S_standby timeline=$S_timeline sysid=${S_sysid:--}" \
        "fenced=${FENCED_BY:--} fences=$FENCES lock=${VALUE:--} guard=${_code:--}"
}

answer_record()
{
    read_record
    collect_fences
    echo "self=proxy serves=${R_serves:--} since=$R_since up=${R_up:--} fresh=$R_fresh fences=$FENCES"
}

answer()
{
    case $1 in
    ping) echo "self=$SELF" ;;
    state) if [ "$SELF" = proxy ]; then echo error; else answer_state; fi ;;
    record) if [ "$SELF" = proxy ]; then answer_record; else echo error; fi ;;
    "refuse "* | "run "*)
        _run=${1#* }
        case $_run in '' | *[!A-Za-z0-9._-]* | .*) echo error; return ;; esac
        [ "$SELF" = proxy ] || [ "$CALLER" != "$PEER" ] && { echo error; return; }
        # In a subshell: a verb may end its process, but not the conversation.
        case $1 in
        refuse*) (verb_refuse_promotion "$_run") || echo error ;;
        *) print_phase "$_run" ;;
        esac
        ;;
    *) echo error ;;
    esac
}

# systemd names the caller in REMOTE_ADDR; older ones only in the instance's name, NUMBER-OURS:PORT-THEIRS:PORT.
verb_answer()
{
    _from=${REMOTE_ADDR:-}
    if [ -z "$_from" ]; then
        _from=${1:-}
        _from=${_from##*-}
        _from=${_from%:*}
    fi
    case $_from in
    '') exit 1 ;;
    "$ADDR_A") CALLER=a ;;
    "$ADDR_B") CALLER=b ;;
    "$ADDR_PROXY") CALLER=proxy ;;
    *) exit 0 ;;
    esac
    [ "$CALLER" != "$SELF" ] || exit 0
    while IFS= read -r _question; do
        answer "$_question"
    done
}
