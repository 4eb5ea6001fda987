# The steps of a change of roles that must be decided on the host itself, next to what they decide about.
#
# A run's promotion has one fate: RUN.promoted or RUN.refused, written under the role lock, whichever comes first. So the
# old master (its dead-man timer asks for the refusal before it starts again) and the new one can never both go on.

PROMOTION=$STATE/promotion

print_state()
{
    look_at_postgres
    read_mark "$SELF"
    lock_value run
    printf '{"self":"%s","running":%s,"recovery":%s,"standby":%s,"timeline":%s,"sysid":"%s","cluster_state":%s,"checkpoint":"%s","fenced":%s,"lock":%s}\n' \
        "$SELF" "$(json_bool "$S_running")" "$(json_bool "$S_recovery")" "$(json_bool "$S_standby")" "$S_timeline" "$S_sysid" \
        "$(json "$S_state")" "$S_checkpoint" "$(json "$MARK_RUN")" "$(json "$VALUE")"
}

verb_state()
{
    on_data_host
    print_state
}

# Once the timer that brings this host back as the master acts, its run has lost: a late command must not undo that.
need_unfired_timer()
{
    if read_timer restart-master && [ "$T_run" = "$1" ] && [ "$T_state" != armed ]; then
        die 78 "the dead-man timer is already bringing this host back as the master"
    fi
}

# The timer that brings the old master back wrote it here, as it was told that the slave will not promote: one that was armed anew meanwhile
# changes nothing of that.
need_unrefused()
{
    [ ! -e "$PROMOTION/$1.refused" ] || die 78 "the promotion of run $1 was refused: this host is the master again; start a new run"
}

# A stop that waited in a shell whose line was lost may come when its run is bringing the master back already.
need_no_way_back()
{
    [ ! -e "$TRANSIENT/way-back-$1" ] || die 78 "run $1 is already bringing this host back as the master; start a new run"
}

# A stop waits until the standby has everything, where that is cut off for as long as wal_sender_timeout; and for what the archiver has under
# way, where the backup machine is gone for ever. The run gives up now and is undone, and the start that undoes it must not wait for that as
# well. What was not sent or archived is on this disk.
give_up_waiting()
{
    find_ids
    pkill -TERM -U "$UID_OF_POSTGRES" -P "$POSTMASTER" -f 'wal ?sender' 2>/dev/null || :
    WAITS_FOR=
    _archiver=$(pgrep -U "$UID_OF_POSTGRES" -P "$POSTMASTER" -f archiver 2>/dev/null) || return 0
    now
    for _child in $(pgrep -P "$_archiver"); do
        WAITS_FOR=": its archiver is at work (archive_command)"
        _began=$(awk '{ sub(/.*[)] /, ""); printf "%.0f", $20 * 10 }' "/proc/$_child/stat" 2>/dev/null)
        [ $((NOW - ${_began:-$NOW})) -lt 10000 ] || kill -TERM "$_child" 2>/dev/null || : # that it hangs is sure by now; a copy that moves is not cut off
    done
}

verb_stop_master()
{
    on_data_host
    [ $# -eq 3 ] || die 2 "stop-master RUN TOKEN SECONDS"
    need_word "$1" run
    to_ms "$3"
    role_lock
    need_lock "$2"
    need_unfired_timer "$1"
    need_unrefused "$1"
    need_no_way_back "$1"
    if find_postmaster; then
        is_standby_on_disk && die 77 "PostgreSQL is a standby here: nothing to stop as a master"
        echo "$POSTMASTER" >"$TRANSIENT/told-to-stop"
        signal_postmaster INT
        role_unlock
        wait_until_gone "$MS" || { give_up_waiting; die 3 "PostgreSQL is still stopping after $3 s$WAITS_FOR"; }
    fi
    read_control_file || die 1 "the control file of $PGDATA cannot be read"
    printf '{"state":%s,"checkpoint":"%s","timeline":%s,"sysid":"%s"}\n' "$(json "$C_state")" "$C_checkpoint" "$C_timeline" "$C_sysid"
}

# Settings of a standby come as lines name = 'value' on standard input. Only these names.
read_settings()
{
    SETTINGS=
    while IFS= read -r _line; do
        case $_line in
        '') ;;
        primary_conninfo*=* | primary_slot_name*=*) SETTINGS="$SETTINGS$_line
" ;;
        *) die 2 "not a setting of a standby: ${_line%%=*}" ;;
        esac
    done
}

# What makes a standby, in the order in which it is put in place.
standby_files()
{
    if [ "${PGVERSION%%.*}" -ge 12 ]; then
        STANDBY_FILES='postgresql.auto.conf standby.signal'
    else
        STANDBY_FILES=recovery.conf
    fi
}

# Each beside its place and on disk. By PostgreSQL's user, to whom the folder belongs: root would follow what lies in the way there.
stage_standby_files()
{
    # shellcheck disable=SC2016 # for another shell
    printf '%s' "$SETTINGS" | as_postgres sh -c 'umask 077
cd "$1" || exit
if [ "$2" -ge 12 ]; then
    rm -f postgresql.auto.conf.baton standby.signal.baton
    {
        [ ! -e postgresql.auto.conf ] ||
            grep -Ev "^(primary_conninfo|primary_slot_name|recovery_target_timeline)[[:space:]]*=" postgresql.auto.conf || [ $? = 1 ] || exit
        cat && printf "%s\n" "recovery_target_timeline = '\''latest'\''"
    } >postgresql.auto.conf.baton && : >standby.signal.baton && exec sync postgresql.auto.conf.baton standby.signal.baton
else
    rm -f recovery.conf.baton
    { printf "%s\n" "standby_mode = '\''on'\''" "recovery_target_timeline = '\''latest'\''" && cat; } >recovery.conf.baton && exec sync recovery.conf.baton
fi' sh "$PGDATA" "${PGVERSION%%.*}"
}

# The last one is done by the shell's own process: users wait.
place_standby_files()
{
    # shellcheck disable=SC2016,SC2086 # for another shell; a list of files
    as_postgres sh -c 'cd "$1" || exit
shift
while [ $# -gt 1 ]; do
    mv -fT "$1.baton" "$1" || exit
    shift
done
exec mv -fT "$1.baton" "$1"' sh "$PGDATA" $STANDBY_FILES
}

# Whether RUN has staged them, and nobody has changed the settings since.
is_staged()
{
    { IFS= read -r _staged <"$STATE/staged"; } 2>/dev/null && [ "$_staged" = "$1" ] || return
    for _file in $STANDBY_FILES; do
        [ -e "$PGDATA/$_file.baton" ] || return
        # shellcheck disable=SC3013 # not POSIX, but dash, bash and busybox have it
        [ ! "$PGDATA/$_file" -nt "$PGDATA/$_file.baton" ] || return
    done
}

unstage()
{
    rm -f "$STATE/staged" "$STATE/marks/$SELF.staged"
    for _file in $STANDBY_FILES; do
        set -- "$@" "$PGDATA/$_file.baton"
    done
    as_postgres rm -f "$@"
}

# All that demote will need, while PostgreSQL still serves: demote itself then only renames.
verb_stage()
{
    on_data_host
    [ $# -eq 2 ] || die 2 "stage RUN TOKEN"
    need_word "$1" run
    need_lock "$2"
    read_settings
    standby_files
    role_lock
    is_standby_on_disk && return
    stage_standby_files || die 1 "cannot write beside the standby's files in $PGDATA"
    make_mark "$1" "handed over" | write_file "$STATE/marks/$SELF.staged" || die 1 "cannot write the mark"
    printf '%s\n' "$1" | write_file "$STATE/staged" || die 1 "cannot write $STATE"
}

verb_unstage()
{
    on_data_host
    standby_files
    role_lock
    unstage
}

# The timer that would start this host as a master again goes away in the same breath, unless it has begun to. Users wait:
# renames, and one wait for the disk at the end.
verb_demote()
{
    on_data_host
    [ $# -eq 2 ] || die 2 "demote RUN TOKEN"
    need_word "$1" run
    need_lock "$2"
    read_settings
    standby_files
    role_lock
    need_unfired_timer "$1"
    need_unrefused "$1"
    find_postmaster && die 77 "PostgreSQL still runs"
    read_control_file || die 1 "the control file of $PGDATA cannot be read"
    case $C_state in
    'shut down')
        is_standby_on_disk || is_staged "$1" || stage_standby_files || die 1 "cannot write the standby's files in $PGDATA"
        is_standby_on_disk || place_standby_files || die 1 "cannot put the standby's files in place in $PGDATA"
        ;;
    'shut down in recovery') is_standby_on_disk || die 77 "PostgreSQL was stopped as a standby, but is not one on disk" ;;
    *) die 77 "PostgreSQL was not stopped cleanly: its control file says '$C_state'" ;;
    esac
    if is_staged_mark "$1"; then
        mv -f "$STATE/marks/$SELF.staged" "$STATE/marks/$SELF"
    else
        set_mark "$SELF" "$1" "handed over"
    fi || die 1 "cannot write the mark"
    rm -f "$TIMERS/restart-master"
    sync "$PGDATA" "$STATE/marks" "$TIMERS"
    if ! is_standby_on_disk || ! read_mark "$SELF" || read_timer restart-master; then
        die 1 "what was written does not read back"
    fi
    role_unlock
    printf '{"standby":true,"fenced":%s,"timer":false}\n' "$(json "$MARK_RUN")"
}

verb_arm_promotion()
{
    on_data_host
    [ $# -eq 2 ] || die 2 "arm-promotion RUN SECONDS"
    need_word "$1" run
    to_ms "$2"
    [ ! -e "$PROMOTION/$1.refused" ] || die 78 "the promotion of run $1 was refused: the old master came back; start a new run"
    find_ids # now rather than while users wait
    now
    read -r _boot <"$BOOT_ID"
    printf '%s %s\n' "$_boot" "$((NOW + MS))" | write_file "$PROMOTION/$1.deadline"
}

need_deadline()
{
    [ -r "$PROMOTION/$1.deadline" ] || die 77 "no deadline was set for the promotion of run $1"
    read -r _boot _deadline <"$PROMOTION/$1.deadline"
    read -r _this_boot <"$BOOT_ID"
    now
    [ "$_boot" = "$_this_boot" ] || die 77 "this host was rebooted since the deadline was set"
    [ "$NOW" -le "$_deadline" ] || die 77 "the deadline for the promotion of run $1 has passed"
}

# That the file is there says it, so it need not be written beside and renamed.
note_fate()
{
    : >"$PROMOTION/$1" && sync "$PROMOTION/$1" "$PROMOTION"
}

# A crash may have taken the standby since it was looked at. Started again it harms nobody, and has on disk what it had received.
has_lost_standby()
{
    ! find_postmaster && is_standby_on_disk
}

# promote_here RUN: under the role lock. The intent is on disk before the server is told.
promote_here()
{
    [ ! -e "$PROMOTION/$1.refused" ] || die 77 "the promotion of run $1 was refused: the old master came back first"
    # A postmaster that says of itself that it is a standby (10 and later) is one; the control file costs a process.
    find_postmaster || die 1 "PostgreSQL does not run here"
    case $PM_STATUS in
    standby*) ;;
    *)
        look_at_postgres || die 1 "the control file of $PGDATA cannot be read"
        if [ "$S_running$S_recovery" = 10 ]; then
            [ -e "$PROMOTION/$1.promoted" ] || note_fate "$1.promoted"
            return 0
        fi
        ;;
    esac
    note_fate "$1.promoted" || die 1 "cannot write $PROMOTION"
    # -W: pg_ctl would look only ten times a second
    as_postgres "$PGBIN/pg_ctl" promote -W -s -D "$PGDATA" || die 1 "pg_ctl promote failed"
}

# wait_until_promoted MILLISECONDS. The postmaster's own word (10 and later) is read without a process; the control file has the last one.
wait_until_promoted()
{
    now
    _until=$((NOW + $1))
    until says_promoted && look_at_postgres && [ "$S_running$S_recovery" = 10 ]; do
        now
        [ "$NOW" -lt "$_until" ] || return 1
        sleep 0.005
    done
}

says_promoted()
{
    find_postmaster || return
    [ "${PGVERSION%%.*}" -lt 10 ] || case $PM_STATUS in ready*) ;; *) return 1 ;; esac
}

verb_promote()
{
    on_data_host
    [ $# -ge 2 ] || die 2 "promote RUN TOKEN [SECONDS]"
    need_word "$1" run
    to_ms "${3:-60}"
    role_lock
    need_lock "$2"
    [ -e "$PROMOTION/$1.promoted" ] || need_deadline "$1"
    if has_lost_standby; then
        role_unlock
        start_postgres 60 || die 1 "PostgreSQL does not start: see journalctl -u $PGUNIT"
        role_lock
        need_lock "$2"
        [ -e "$PROMOTION/$1.promoted" ] || need_deadline "$1"
    fi
    promote_here "$1"
    role_unlock
    wait_until_promoted "$MS" || die 3 "told to promote, but not writable within ${3:-60} s"
    printf '{"promoted":true,"timeline":%s}\n' "$S_timeline"
}

verb_refuse_promotion()
{
    on_data_host
    need_word "${1:-}" run
    role_lock 3
    look_at_postgres || die 1 "the control file of $PGDATA cannot be read"
    lock_value run
    if [ -e "$PROMOTION/$1.promoted" ] || [ "$S_running$S_recovery" = 10 ]; then
        echo already-promoted
    elif [ -n "$VALUE" ] && [ "$VALUE" != "$1" ]; then
        echo taken-over
    else
        [ -e "$PROMOTION/$1.refused" ] || note_fate "$1.refused" || die 1 "cannot write $PROMOTION"
        echo refused
    fi
    role_unlock
}

# Whether what RUN did still holds here. It has told this host to be the master, and now the other one is: somebody has changed the roles since.
# Or this one is a standby (again): that is its own work half done while the other host is marked by it or says that it was demoted; else the same.
need_not_outdated()
{
    [ "$SELF" != proxy ] && [ -e "$PROMOTION/$1.promoted" ] || return 0
    P_running=0 P_recovery=1
    ask "$PEER" state && take_words P "$ANSWER"
    [ "$P_running$P_recovery" != 10 ] || die 77 "run $1 made this host the master, and now host $PEER is: roles were changed since"
    look_at_postgres
    [ "$S_standby$S_recovery" != 00 ] || return 0
    read_mark "$PEER" && [ "$MARK_RUN" = "$1" ] && return
    P_phase=''
    ask "$PEER" "run $1" && take_words P "$ANSWER"
    [ "$P_phase" = demoted ] || die 77 "run $1 made this host the master, and it is a standby: roles were changed since"
}

# How far RUN got on this host. It holds the lock from before its first step to after its last, or its last undo.
print_phase()
{
    is_standby_on_disk && read_mark "$SELF" && [ "$MARK_RUN" = "$1" ] && { echo phase=demoted; return; }
    [ -e "$PROMOTION/$1.promoted" ] && { echo phase=promoted; return; }
    [ -e "$PROMOTION/$1.refused" ] && { echo phase=refused; return; }
    lock_value run
    if [ "$VALUE" = "$1" ]; then echo phase=before; else echo phase=over; fi
}
