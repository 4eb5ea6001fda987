# What the local PostgreSQL is, from its files alone: control file, timeline histories, postmaster.pid. Works without
# a login, with all connections taken, and while it is down. And the two signals that end or stop it.

# Runs a program as PostgreSQL's user. Numbers, because setpriv took no names before 2.33; no login session, unlike runuser.
as_postgres()
{
    find_ids
    (cd / && exec setpriv --reuid "$UID_OF_POSTGRES" --regid "$GID_OF_POSTGRES" --init-groups "$@")
}

# Those of the postmaster that find_postmaster found; asked for where there is none.
find_ids()
{
    UID_OF_POSTGRES='' GID_OF_POSTGRES=''
    if [ -n "${POSTMASTER:-}" ]; then
        while read -r _key _value _; do
            case $_key in
            Uid:) UID_OF_POSTGRES=$_value ;;
            Gid:) GID_OF_POSTGRES=$_value; break ;;
            esac
        done <"/proc/$POSTMASTER/status"
    fi
    [ -n "$GID_OF_POSTGRES" ] || { UID_OF_POSTGRES=$(id -u "$PGUSER_OS") GID_OF_POSTGRES=$(id -g "$PGUSER_OS"); }
}

# Whether it is told to start as a standby, by files on disk.
is_standby_on_disk()
{
    if [ "${PGVERSION%%.*}" -ge 12 ]; then
        [ -e "$PGDATA/standby.signal" ]
    else
        [ -e "$PGDATA/recovery.conf" ] && grep -Eiq "^[[:space:]]*standby_mode[[:space:]]*=?[[:space:]]*'?(on|true|yes|1)" "$PGDATA/recovery.conf"
    fi
}

# The postmaster's process id in POSTMASTER and its own word for its state in PM_STATUS (10 and later); fails when down.
# The pid file may be a left-over and the pid somebody else's: only a process that lives in the data directory counts.
find_postmaster()
{
    POSTMASTER='' PM_STATUS=''
    [ -r "$PGDATA/postmaster.pid" ] || return 1
    { IFS= read -r POSTMASTER; for _skip in 2 3 4 5 6 7 8; do IFS= read -r PM_STATUS; done; } <"$PGDATA/postmaster.pid"
    case $POSTMASTER in '' | *[!0-9]*) return 1 ;; esac
    # shellcheck disable=SC3013 # not POSIX, but dash, bash and busybox have it
    [ "/proc/$POSTMASTER/cwd" -ef "$PGDATA" ] && return
    POSTMASTER=
    return 1
}

read_control_file()
{
    C_state='' C_sysid='' C_checkpoint='' C_timeline=0
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
    # A fresh base backup says "in production" for a moment when it starts as a standby: the postmaster knows better.
    case $S_state:$S_standby:$PM_STATUS in
    'in production:0:'* | 'in production:1:ready'* | 'shutting down:0:'*) ;;
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
    kill -INT "$POSTMASTER"
    wait_until_gone 5000 && return # it waits for a standby that is cut off
    find_postmaster && kill -QUIT "$POSTMASTER"
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
