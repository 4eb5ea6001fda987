# The cluster's lock, this host's share of it: one folder with one value a file, so that a person can read it.

LOCK=$STATE/lock

lock_value()
{
    VALUE=
    [ -r "$LOCK/$1" ] && IFS= read -r VALUE <"$LOCK/$1"
}

print_lock()
{
    is_held || { echo '{}'; return; }
    _line=
    for _key in run holder operation token; do
        lock_value "$_key"
        _line="$_line\"$_key\":$(json "$VALUE"),"
    done
    lock_value since
    printf '{%s"since":%s}\n' "$_line" "${VALUE:-0}"
}

has_lock()
{
    lock_value token
    [ -n "$1" ] && [ "$VALUE" = "$1" ]
}

need_lock()
{
    need_word "$1" token
    has_lock "$1" && return
    lock_value run
    die 75 "the lock of this host is ${VALUE:+that of run $VALUE, }not this run's"
}

write_lock()
{
    rm -rf "$LOCK.new"
    mkdir "$LOCK.new" || return
    { printf '%s\n' "$1" >"$LOCK.new/run" &&
        printf '%s\n' "$2" | tr -d '\000-\011\013-\037' >"$LOCK.new/holder" &&
        printf '%s\n' "$3" >"$LOCK.new/operation" &&
        printf '%s\n' "$4" >"$LOCK.new/token" &&
        date +%s >"$LOCK.new/since" &&
        sync "$LOCK.new"/*; } || { rm -rf "$LOCK.new"; return 1; }
    drop_lock
    mv "$LOCK.new" "$LOCK" && sync "$STATE"
}

# A folder without its token or its run is what a full disk or a power cut left of a lock: nobody's.
is_held()
{
    [ -s "$LOCK/token" ] && [ -s "$LOCK/run" ]
}

# The token first: what is left of it then, if this is cut off, holds nothing.
drop_lock()
{
    rm -f "$LOCK/token"
    rm -rf "$LOCK"
}

# may_replace --replace TOKEN: a person takes it over. may_replace --left-by RUN: that run has ended, as the other hosts show.
may_replace()
{
    case $1 in
    --replace) has_lock "$2" ;;
    --left-by)
        lock_value run
        [ -n "$2" ] && [ "$VALUE" = "$2" ]
        ;;
    *) return 1 ;;
    esac
}

lock_take()
{
    [ $# -eq 4 ] || [ $# -eq 6 ] || die 2 "lock take RUN HOLDER OPERATION TOKEN [--replace OLDTOKEN | --left-by OLDRUN]"
    need_word "$1" run
    need_word "$3" operation
    need_word "$4" token
    role_lock
    if is_held && ! has_lock "$4" && ! may_replace "${5:-}" "${6:-}"; then
        print_lock
        exit 75
    fi
    need_not_outdated "$1"
    { is_held && has_lock "$4"; } || write_lock "$1" "$2" "$3" "$4" || die 1 "cannot write $LOCK"
    print_lock
}

lock_release()
{
    need_word "${1:-}" token
    role_lock
    is_held || { drop_lock; return 0; }
    has_lock "$1" || { print_lock; exit 75; }
    drop_lock
    sync "$STATE"
}

verb_lock()
{
    _do=${1:-}
    [ $# -gt 0 ] && shift
    case $_do in
    take) lock_take "$@" ;;
    release) lock_release "$@" ;;
    check) need_lock "${1:-}" ;;
    show) print_lock ;;
    *) die 2 "lock take|release|check|show" ;;
    esac
}

verb_under()
{
    [ $# -ge 2 ] || die 2 "under TOKEN COMMAND [WORD…]"
    need_lock "$1"
    shift
    exec "$@"
}
