# Verbs for the steps of a change of roles: baton-host's, and what goes with them.
# shellcheck disable=SC2016,SC2154 # what is known of the host; programs for other shells

# reads: what baton-host says (docs/host-tools.md)
#: lock show
#: lock check <run>
#: mark show
#: deadman show
#: guard status
#: guard judge
#: ask <node> ping
#: ask <node> state
#: gate status
#: record show
#: state
#: status
# changes: what baton-host does (docs/host-tools.md)
#: lock take <run> <text> <run> <run>
#: lock take <run> <text> <run> <run> --replace <run>
#: lock take <run> <text> <run> <run> --left-by <run>
#: lock release <run>
#: mark fence <run> <text>
#: mark unfence <run>
#: mark fence-node <data> <run> <text>
#: mark unfence-node <data> <run>
#: unstage
#: stop-master <run> <run> <number>
#: arm-promotion <run> <number>
#: promote <run> <run> <number>
#: refuse-promotion <run>
#: deadman arm gate <run> <number>
#: deadman arm page <run> <number>
#: deadman arm restart-master <run> <number>
#: deadman arm finish-promotion <run> <number>
#: deadman arm resume-agent <run> <number>
#: deadman disarm all <run>
#: deadman disarm gate <run>
#: deadman alive <run>
#: deadman hold <run>
#: guard permit <run> <run>
#: gate close <run>
#: gate close <run> <data> <number>
#: gate open <run>
#: gate longest
#: drain <data> <number>
#: route <data> <run>
#: route <data> <run> open
#: enable <data>
#: disable <data>
#: maintenance on
#: maintenance off
#: maintenance over
# Where Baton is not (yet), nothing of it is held that could be let go.
verb_host()
{
    if [ ! -x /usr/local/lib/baton/baton-host ] && [ ! -e /etc/baton ]; then
        case "$1 ${2-}" in 'lock release' | 'deadman disarm' | 'mark unfence' | 'mark unfence-node') exit 0 ;; esac
    fi
    exec /usr/local/lib/baton/baton-host "$@"
}

# changes: baton-host stage: writes beside its place what will make this master a standby
#: <run> <run> <address> <port> <yesno> <slot>
verb_stage()
{
    standby_settings "$3" "$4" "$5" "$6" | /usr/local/lib/baton/baton-host stage "$1" "$2"
}

# changes: baton-host demote: makes the stopped master a standby on disk, the point of no return
#: <run> <run> <address> <port> <yesno> <slot>
verb_demote()
{
    standby_settings "$3" "$4" "$5" "$6" | /usr/local/lib/baton/baton-host demote "$1" "$2"
}

# Twice, because one try is given up after a second, which a host at work may need.
# reads: whether this host reaches the other
#: <node>
verb_reaches()
{
    /usr/local/lib/baton/baton-host ask "$1" ping || /usr/local/lib/baton/baton-host ask "$1" ping
}

# changes: releases the lock, where baton-host is here
#: <run>
verb_lock_release()
{
    [ -x /usr/local/lib/baton/baton-host ] || exit 0
    exec /usr/local/lib/baton/baton-host lock release "$1"
}

# The lock's folder without a process of its own: it goes before every command, also before those that users wait for.
# lock_is_free TOKEN REPLACED: says who, and fails, when another run has the lock. REPLACED: the token of the one that is taken over, or the run of
# one that has ended and left it here.
lock_is_free()
{
    [ -s /var/lib/baton/lock/token ] && [ -s /var/lib/baton/lock/run ] || return 0
    IFS= read -r _token </var/lib/baton/lock/token
    [ "$_token" != "$1" ] && [ "$_token" != "$2" ] || return 0
    _run=
    [ ! -r /var/lib/baton/lock/run ] || IFS= read -r _run </var/lib/baton/lock/run
    [ "$_run" != "$2" ] || return 0
    cd /var/lib/baton/lock || return 75
    printf 'baton-lock-held-by: %s\n%s\n%s\n' "$(cat operation 2>/dev/null)" "$(cat since 2>/dev/null)" "$(cat holder 2>/dev/null)" >&2
    return 75
}

# reads: 75, and whose it is, when another run has the lock; the second word is what is taken over, as lock_is_free has it
#: <run> <run>
verb_lock_mine()
{
    lock_is_free "$1" "$2" || exit 75
}

# service_answers ADDRESS LOOKS [SECONDS]: asks for the product's health every few milliseconds, LOOKS times at most (0: without end). Where there
# is bash, without a process for each look or pause: it would take its time from the database that is being promoted.
service_answers()
{
    _sh=$(command -v bash || echo sh)
    case $_sh in
    sh)
        _look='n=0; until [ "$(curl -s -m 2 -o /dev/null -w "%{http_code}" "http://$0:$1$2")" = "$3" ]; do
            n=$((n + 1)); [ "$n" != "$4" ] || exit 1; sleep 0.01; done'
        ;;
    *)
        _look='exec 4<> <(:); n=0; until exec 3<>"/dev/tcp/$0/$1" && printf "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n" "$2" "$0" >&3 &&
            read -r -t 2 _ status _ <&3 && [ "$status" = "$3" ]; do
            exec 3>&-; n=$((n + 1)); [ "$n" != "$4" ] || exit 1; read -r -t 0.01 -u 4 || :; done 2>/dev/null'
        ;;
    esac
    ${3:+timeout "$3"} "$_sh" -c "$_look" "$1" "$HEALTH_PORT" "$HEALTH_PATH" "$HEALTH_STATUS" "$2"
}

# A warm service notices by itself that it is on the master now; one that does not within half a second is started.
# changes: waits until the service answers here; starts it where it does not after so many looks
#: <number>
verb_service_awaited()
{
    service_answers "$OWN_ADDRESS" "$1" || { systemctl start "$SERVICE_UNIT" && service_answers "$OWN_ADDRESS" 0; }
}

# Only for the moment in which a warm service serves: later, and from a proxy that nobody asks any more, users are not to be moved.
# changes: sends users to a data host as soon as its service answers; gives up after 3 s
#: <data> <run>
verb_route_when_serving()
{
    case $1 in a) _address=$ADDR_A ;; *) _address=$ADDR_B ;; esac
    service_answers "$_address" 200 3 && exec /usr/local/lib/baton/baton-host route "$1" "$2" open
}
