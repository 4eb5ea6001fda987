# What the local PostgreSQL is, from its files alone: control file, timeline histories, postmaster.pid. Works without
# a login, with all connections taken, and while it is down. And the two signals that end or stop it.

# Runs a program as PostgreSQL's user. Numbers, because setpriv took no names before 2.33; no login session, unlike runuser. What it
# runs must not keep the role's lock.
as_postgres()
{
    find_ids
    (cd / && exec 9>&- && exec setpriv --reuid "$UID_OF_POSTGRES" --regid "$GID_OF_POSTGRES" --init-groups "$@")
}

# Whom root's own file names: the pid file is PostgreSQL's, and may name a process of root's. Kept, because to ask takes two processes.
find_ids()
{
    UID_OF_POSTGRES='' GID_OF_POSTGRES='' _user=
    { read -r _user UID_OF_POSTGRES GID_OF_POSTGRES <"$TRANSIENT/ids"; } 2>/dev/null
    if [ "$_user" != "$PGUSER_OS" ] || [ -z "$GID_OF_POSTGRES" ]; then
        { UID_OF_POSTGRES=$(id -u -- "$PGUSER_OS") && GID_OF_POSTGRES=$(id -g -- "$PGUSER_OS"); } || die 1 "there is no user '$PGUSER_OS' here, whose PostgreSQL should be"
        printf '%s %s %s\n' "$PGUSER_OS" "$UID_OF_POSTGRES" "$GID_OF_POSTGRES" >"$TRANSIENT/ids.$$" && mv -f "$TRANSIENT/ids.$$" "$TRANSIENT/ids"
    fi
    [ "$UID_OF_POSTGRES" != 0 ] || die 1 "PostgreSQL's user can't be root: correct PGUSER_OS in $CONFIG"
}

# signal_postmaster SIGNAL: the one that find_postmaster found, when it is PostgreSQL's user's: its own word is no reason to signal another's.
signal_postmaster()
{
    find_ids
    _uid=
    while read -r _key _value _; do
        case $_key in Uid:) _uid=$_value; break ;; esac
    done 2>/dev/null <"/proc/$POSTMASTER/status"
    [ -n "$_uid" ] || return 0 # it has just ended
    [ "$_uid" = "$UID_OF_POSTGRES" ] || die 77 "$PGDATA/postmaster.pid names process $POSTMASTER, which is not of user $PGUSER_OS: look at it"
    kill "-$1" "$POSTMASTER"
}

# A link could lead to any file of root's, and a pipe would never end.
is_plain()
{
    [ -f "$1" ] && [ ! -L "$1" ]
}

# Whether it is told to start as a standby, by files on disk.
is_standby_on_disk()
{
    if [ "${PGVERSION%%.*}" -ge 12 ]; then
        [ -e "$PGDATA/standby.signal" ]
    else
        is_plain "$PGDATA/recovery.conf" && grep -Eiq "^[[:space:]]*standby_mode[[:space:]]*=?[[:space:]]*'?(on|true|yes|1)" "$PGDATA/recovery.conf"
    fi
}

# The postmaster's process id in POSTMASTER and its own word for its state in PM_STATUS (10 and later); fails when down.
# The pid file may be a left-over and the pid somebody else's: only a process that lives in the data directory counts.
find_postmaster()
{
    POSTMASTER='' PM_STATUS=''
    is_plain "$PGDATA/postmaster.pid" || return 1
    { IFS= read -r POSTMASTER; for _skip in 2 3 4 5 6 7 8; do IFS= read -r PM_STATUS; done; } 2>/dev/null <"$PGDATA/postmaster.pid"
    case $POSTMASTER in '' | *[!0-9]*) return 1 ;; esac
    # shellcheck disable=SC3013 # not POSIX, but dash, bash and busybox have it
    [ "/proc/$POSTMASTER/cwd" -ef "$PGDATA" ] && return
    POSTMASTER=
    return 1
}

read_control_file()
{
    C_state='' C_sysid='' C_checkpoint='' C_timeline=0
    is_plain "$PGDATA/global/pg_control" && [ ! -L "$PGDATA/global" ] || return 1
    _control=$("$PGBIN/pg_controldata" "$PGDATA" 2>/dev/null) || return 1
    # Word by word is line by line here. This is done some times a second for ever, and read takes a system call for each byte.
    _ifs=$IFS
    IFS='
'
    set -f
    for _line in $_control; do
        _value=${_line#*:}
        _value=${_value#"${_value%%[! ]*}"}
        case $_line in
        'Database system identifier:'*) C_sysid=$_value ;;
        'Database cluster state:'*) C_state=$_value ;;
        'Latest checkpoint location:'*) C_checkpoint=$_value ;;
        "Latest checkpoint's TimeLineID:"* | "Min recovery ending loc's timeline:"*)
            [ "$_value" -gt "$C_timeline" ] && C_timeline=$_value ;;
        esac
    done
    set +f
    IFS=$_ifs
    [ -n "$C_state" ]
}

# Just after a promotion the control file still has the old timeline, but the new one's history is there already.
newest_history()
{
    HISTORY=0
    for _file in "$PGDATA"/pg_wal/*.history "$PGDATA"/pg_xlog/*.history; do
        _name=${_file##*/}
        _name=${_name%.history}
        case $_name in *[!0-9A-F]*) continue ;; esac
        [ -e "$_file" ] && [ $((0x$_name)) -gt "$HISTORY" ] && HISTORY=$((0x$_name))
    done
}

# S_…: 0 or 1 for running, recovery, standby; timeline is the newest one this data knows of.
look_at_postgres()
{
    S_running=0 S_recovery=0 S_standby=0 S_timeline=0 S_sysid='' S_state='' S_checkpoint=''
    is_standby_on_disk && S_standby=1
    find_postmaster && S_running=1
    read_control_file || return 1
    newest_history
    S_sysid=$C_sysid S_state=$C_state S_checkpoint=$C_checkpoint S_timeline=$C_timeline
    [ "$HISTORY" -gt "$S_timeline" ] && S_timeline=$HISTORY
    [ $S_running = 1 ] || return 0
    # A fresh base backup says "in production" for a moment when it starts as a standby: the postmaster knows better. One in crash
    # recovery without a standby's file is a master that lets nobody in yet.
    case $S_state:$S_standby:$PM_STATUS in
    'in production:0:'* | 'in production:1:ready'* | 'shutting down:0:'* | 'in crash recovery:0:'*) ;;
    *) S_recovery=1 ;;
    esac
}

# wait_until_gone MILLISECONDS
wait_until_gone()
{
    now
    _until=$((NOW + $1))
    while find_postmaster; do
        now
        [ "$NOW" -lt "$_until" ] || return 1
        sleep 0.005
    done
}

# Not through systemd first: its unit starts a perl script before anything happens. It is told all the same, so that it
# does not take the end for a failure.
stop_postgres_now()
{
    # shellcheck disable=SC2086 # a list of units
    [ -n "$SERVICE_UNITS" ] && systemctl --no-block stop $SERVICE_UNITS
    systemctl --no-block stop "$PGUNIT"
    find_postmaster || return 0
    signal_postmaster INT
    wait_until_gone 5000 && return # it waits for a standby that is cut off
    find_postmaster && signal_postmaster QUIT
    wait_until_gone 10000
}

# Whether stop-master told the postmaster that still runs to stop. It may take its time, but it will not stay.
was_told_to_stop()
{
    { read -r _told <"$TRANSIENT/told-to-stop"; } 2>/dev/null && [ "$_told" = "$POSTMASTER" ]
}

# start_postgres SECONDS: asks systemd, which asks the guard. Fails when it does not run by then; it may still come.
start_postgres()
{
    if find_postmaster; then
        was_told_to_stop || return 0
        wait_until_gone 60000 || return 1
    fi
    systemctl reset-failed "$PGUNIT" 2>/dev/null
    timeout "$1" systemctl start "$PGUNIT"
}

start_services()
{
    # shellcheck disable=SC2086 # a list of units
    [ -z "$SERVICE_UNITS" ] || systemctl --no-block start $SERVICE_UNITS
}
