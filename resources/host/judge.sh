# May this host be a master? Two tables of rules over what is known; nothing here acts.
#   S_…  this host (postgres.sh)         S_fences  marks kept here
#   P_…  the peer, as it answers         P_reach   answer | refused (connection refused: host there, answerer not) | silent
#   W_…  the proxy, as it answers        W_reach   the same, or none
# The verdict is V_code and V_text; docs/host-tools.md has the same rows in words.

verdict()
{
    V_code=$1 V_text=$2
}

forget_others()
{
    P_reach=silent P_running=0 P_recovery=0 P_timeline=0 P_sysid='' P_fences=-
    W_reach=silent W_serves=- W_up=- W_fences=- W_fresh=999999
}

# has_mark NODE LIST: a mark that counts; its run in FENCED_BY. Once its promotion was refused for good, what a run marked came in vain: its marks
# may have reached others although it never got so far here.
has_mark()
{
    fence_in "$1" "$2" && [ ! -e "$PROMOTION/$FENCED_BY.refused" ]
}

# A mark on NODE, wherever it is kept.
is_fenced()
{
    has_mark "$1" "$S_fences" || has_mark "$1" "$P_fences" || has_mark "$1" "$W_fences"
}

record_names()
{
    [ "$W_reach" = answer ] && [ "$W_serves" = "$1" ]
}

# Named by the record, and passing the role check just now. An old look at HAProxy does not count.
serves_now()
{
    record_names "$1" && [ "$W_fresh" -lt 3000 ] || return 1
    case ,$W_up, in *,"$1",*) ;; *) return 1 ;; esac
}

same_system()
{
    [ "$P_reach" = answer ] && [ -n "$P_sysid" ] && [ "$P_sysid" = "$S_sysid" ]
}

peer_is_master()
{
    same_system && [ "$P_running$P_recovery" = 10 ]
}

peer_is_ahead()
{
    same_system && [ "$P_timeline" -gt "$S_timeline" ] && ! is_fenced "$PEER"
}

# What the peer has to say, when it is no master and no fitting standby.
describe_peer()
{
    case $P_reach in
    silent) PEER_SAYS="host $PEER does not answer" ;;
    refused) PEER_SAYS="host $PEER is up, but its answerer is not" ;;
    *)
        if [ "$P_sysid" != "$S_sysid" ]; then PEER_SAYS="host $PEER has another database"
        elif [ "$P_running" = 0 ]; then PEER_SAYS="PostgreSQL is down on host $PEER"
        else PEER_SAYS="PostgreSQL on host $PEER is a standby of a newer timeline"
        fi
        ;;
    esac
}

describe_witness()
{
    case $W_reach in
    none) WITNESS_SAYS="there is no witness" ;;
    answer)
        if [ "$W_serves" = "$SELF" ]; then WITNESS_SAYS="the proxy's record names this host"
        elif [ "$W_serves" = - ]; then WITNESS_SAYS="the proxy has not seen anybody serve"
        else WITNESS_SAYS="the proxy's record names host $W_serves"
        fi
        ;;
    *) WITNESS_SAYS="the proxy does not answer" ;;
    esac
}

# judge_start OVERRIDDEN PERMITTED (0 or 1)
judge_start()
{
    if [ "$S_standby" = 1 ]; then verdict standby "starts as a standby"; return; fi
    if [ "$1" = 1 ]; then verdict overridden "a person said that this host may start as the master"; return; fi
    if is_fenced "$SELF"; then
        verdict fenced "marked by run $FENCED_BY: this host must not be a master any more"
        return
    fi
    describe_peer
    describe_witness
    if peer_is_master; then
        if peer_is_ahead; then verdict superseded "host $PEER runs as the master on the newer timeline $P_timeline"
        else verdict waiting "host $PEER still runs as a master on timeline $P_timeline"
        fi
    elif peer_is_ahead && [ "$P_running" = 0 ]; then
        if [ "$W_reach" = silent ] || record_names "$SELF"; then
            verdict waiting "the data of host $PEER is on the newer timeline $P_timeline, and $WITNESS_SAYS"
        else
            verdict superseded "the data of host $PEER is on the newer timeline $P_timeline, and $WITNESS_SAYS"
        fi
    elif same_system && [ "$P_running$P_recovery" = 11 ] && [ "$P_timeline" -le "$S_timeline" ]; then
        verdict ok "host $PEER is a standby on timeline $P_timeline"
    elif [ "$2" = 1 ]; then
        verdict ok "permitted by the run that holds the lock"
    elif peer_is_ahead; then
        verdict waiting "$PEER_SAYS"
    elif record_names "$SELF"; then
        verdict ok "$WITNESS_SAYS, and $PEER_SAYS"
    elif has_mark "$PEER" "$W_fences" || has_mark "$PEER" "$S_fences"; then
        verdict ok "host $PEER was marked by run $FENCED_BY, and $PEER_SAYS"
    elif [ "$W_reach" = none ] && same_system && [ "$P_timeline" -lt "$S_timeline" ]; then
        verdict ok "PostgreSQL is down on host $PEER, and its data is older"
    else
        verdict waiting "no evidence that this host is the master: $PEER_SAYS, and $WITNESS_SAYS"
    fi
}

# judge_running OVERRIDDEN ISOLATED (0 or 1)
judge_running()
{
    if [ "$S_recovery" = 1 ]; then verdict standby "runs as a standby"; return; fi
    if [ "$1" = 1 ]; then verdict overridden "a person said that this host is the master"; return; fi
    if is_fenced "$SELF"; then
        verdict fenced "marked by run $FENCED_BY: this host must not be a master any more"
    elif is_fenced "$PEER"; then
        verdict ok "runs as the master, host $PEER was marked by run $FENCED_BY"
    elif serves_now "$PEER"; then
        verdict superseded "the proxy sends users to host $PEER"
    elif peer_is_ahead && serves_now "$SELF"; then
        verdict ok "runs as the master; host $PEER has a newer timeline, but users are here"
    elif peer_is_ahead; then
        verdict superseded "host $PEER is on the newer timeline $P_timeline"
    elif [ "$2" = 1 ]; then
        verdict isolated "neither host $PEER nor the proxy was heard for $ISOLATION_BOUND s"
    else
        verdict ok "runs as the master"
    fi
}
