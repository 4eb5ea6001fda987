# Verbs about PostgreSQL. What a verb is, and how its arguments are checked: docs/least-rights.md.
# PGDATA, PGBIN, PGPORT, PGUNIT, PGUSER_OS, PGVERSION ("15", "9.5") and PGCONF are known of the host, as are REPL_USER and
# APPLICATION, as which it logs in at the other host.
# shellcheck disable=SC2016,SC2154 # what is known of the host; programs for other shells

# as_owner PROGRAM [WORD…]: as PostgreSQL's user.
as_owner()
{
    (cd / && exec runuser -u "${PGUSER_OS:-postgres}" -- "$@")
}

# psql without the server's or a role's timeouts (pg_rewind was killed by one), and with no name that somebody else may have made first.
# ask_psql DATA WORD…: over the socket of the postmaster on DATA, or none (''). Where it is the postmaster says: line 5 of its file, since 9.1; read
# by PostgreSQL's user, since the file is his.
ask_psql()
{
    _data=$1
    shift
    as_owner sh -c 'h=
        if [ -n "$1" ] && [ -f "$1/postmaster.pid" ]; then
            { for _line in 1 2 3 4 5; do IFS= read -r h; done; } 2>/dev/null <"$1/postmaster.pid"
            case $h in /* | @*) ;; *) h= ;; esac
        fi
        PGHOST=$h PGOPTIONS="-c statement_timeout=0 -c lock_timeout=0 -c synchronous_commit=local -c search_path=pg_catalog,pg_temp"
        export PGHOST PGOPTIONS
        shift
        exec "$@"' sh "$_data" "${PGBIN:+$PGBIN/}psql" -XAtqw -P pager=off -v ON_ERROR_STOP=1 -F '|' -d "$@"
}

# psql_to CONNECTION OPTION…: at the other host.
psql_to()
{
    ask_psql '' "$@"
}

# sql OPTION…: as the local superuser.
sql()
{
    ask_psql "$PGDATA" "dbname=postgres port=$PGPORT connect_timeout=5 application_name=baton" "$@"
}

# A link could lead to any file of root's, and a pipe would never end.
is_plain()
{
    [ -f "$1" ] && [ ! -L "$1" ]
}

# Whether nobody but root can change what this folder's name leads to: root's own, and so is each on the way, without a link.
is_roots_alone()
{
    _way=$1
    while :; do
        [ ! -L "$_way" ] && [ -n "$(find "${_way:-/}" -maxdepth 0 -type d -user 0 ! -perm /022)" ] || return 1
        [ -n "$_way" ] || return 0
        _way=${_way%/*}
    done
}

pg_at_least()
{
    [ "${PGVERSION%%.*}" -ge "$1" ]
}

# What was called "xlog" and "location" before 10.
name_positions()
{
    if pg_at_least 10; then
        _replay='pg_last_wal_replay_lsn()' _receive='pg_last_wal_receive_lsn()' _current='pg_current_wal_lsn()' _file_of=pg_walfile_name
    else
        _replay='pg_last_xlog_replay_location()' _receive='pg_last_xlog_receive_location()' _current='pg_current_xlog_location()' _file_of=pg_xlogfile_name
    fi
}

# A value in a statement; a name in one; a value in libpq's connection strings.
sql_text()
{
    case $1 in
    *\'*) printf "'%s'" "$(printf '%s' "$1" | sed "s/'/''/g")" ;;
    *) printf "'%s'" "$1" ;;
    esac
}

sql_name()
{
    printf '"%s"' "$(printf '%s' "$1" | sed 's/"/""/g')"
}

libpq_text()
{
    case $1 in
    *[\\\']*) printf "'%s'" "$(printf '%s' "$1" | sed "s/[\\\\']/\\\\&/g")" ;;
    *) printf "'%s'" "$1" ;;
    esac
}

# conninfo ADDRESS PORT TLS [NAME]: how a standby reaches the instance that it follows. The password is in .pgpass. TLS against those who
# listen (sslmode=require), not against those who pretend to be the server: its certificate is not checked, as Debian's is its own.
conninfo()
{
    printf 'host=%s port=%s user=%s connect_timeout=5' "$(libpq_text "$1")" "$2" "$(libpq_text "$REPL_USER")"
    [ -z "${4:-}" ] || printf ' application_name=%s' "$(libpq_text "$4")"
    [ "$3" != yes ] || printf ' sslmode=require'
}

# standby_settings ADDRESS PORT TLS SLOT: as PostgreSQL's configuration has them.
standby_settings()
{
    printf 'primary_conninfo = %s\n' "$(sql_text "$(conninfo "$1" "$2" "$3" "$APPLICATION")")"
    [ "$4" = - ] || printf "primary_slot_name = '%s'\n" "$4"
}

# follower ADDRESS: a standby there, and none of the others that stream as well: who copies, who only keeps WAL, who subscribes to changes.
follower()
{
    printf %s "client_addr = '$1' and application_name not in ('pg_basebackup', 'pg_receivewal', 'pg_receivexlog') and pid not in \
(select active_pid from pg_replication_slots where slot_type = 'logical' and active_pid is not null)"
}

# reads: fixed questions to the local server, as its superuser
#: position
#: replayed
#: received-and-replayed
#: recovery
#: timeline
#: alive
#: streaming <address>
#: catching-up <address>
#: long-transactions
#: unarchived
#: size
#: copies
#: slots
#: settings
verb_pg_ask()
{
    name_positions
    case $1 in
    position) sql -c "select $_current" ;;
    replayed) sql -c "select $_replay" ;;
    received-and-replayed) # and what replay waits for, where the version tells it
        _waits=null
        ! pg_at_least 10 || _waits="(select wait_event from pg_stat_activity where backend_type = 'startup')"
        sql -c "select $_receive, $_replay, $_waits"
        ;;
    recovery) sql -c 'select pg_is_in_recovery()' ;;
    timeline) sql -c "select ('x' || left($_file_of($_current), 8))::bit(32)::int" ;; # of the file it writes: the control file knows it after a checkpoint
    alive) sql -c 'select 1' ;;
    streaming) sql -c "select count(*) from pg_stat_replication where state = 'streaming' and $(follower "$2")" ;;
    catching-up) # one whose WAL is gone says so as well, before anything was sent
        if pg_at_least 10; then _flush=flush_lsn; else _flush=flush_location; fi
        sql -c "select count(*) from pg_stat_replication where state = 'catchup' and $_flush is not null and $(follower "$2")"
        ;;
    long-transactions)
        sql -c "select count(*) from pg_stat_activity where xact_start < now() - interval '10 seconds' and pid <> pg_backend_pid() and state <> 'idle'"
        ;;
    unarchived) # WAL files that have waited for the archiver for some time
        if pg_at_least 10; then _wal=pg_wal; else _wal=pg_xlog; fi
        _on=$(sql -c "select count(*) from pg_settings where name in ('archive_command', 'archive_library') and setting not in ('', '(disabled)')") || return
        [ "$_on" != 0 ] || { echo 0; return; }
        as_owner find "$PGDATA/$_wal/archive_status" -name '*.ready' -mmin +0.25 | wc -l
        ;;
    size) sql -c 'select sum(pg_database_size(oid))::bigint from pg_database' ;;
    copies) sql -c 'select coalesce(max(backup_streamed), 0), coalesce(max(backup_total), 0) from pg_stat_progress_basebackup' ;;
    slots) sql -c "select count(*) from pg_replication_slots where slot_name in ('baton_a', 'baton_b')" ;;
    settings)
        sql -c "select name, setting, context from pg_settings where name in ('wal_log_hints', 'max_slot_wal_keep_size', 'wal_keep_size', \
'wal_keep_segments', 'max_wal_senders', 'max_replication_slots', 'hot_standby')"
        ;;
    esac
}

# Waits inside the server, looking every 5 ms, so that nothing is started or asked again for each look. Prints the replay position.
await_inside()
{
    sql -c "do \$\$ begin for i in 1..$(($2 / 5 + 1)) loop if $1 then return; end if; perform pg_sleep(0.005); end loop; \
raise exception 'not within $2 ms'; end \$\$; select $_replay"
}

# reads: waits in the server until it has replayed beyond a position, a standby streams, or its own stream has ended (9.6) and is replayed
#: replay <lsn> <number>
#: standby <address> <number>
#: end-of-stream <number>
verb_pg_await()
{
    name_positions
    case $1 in
    replay) await_inside "$_replay > '$2'" "$3" ;;
    standby) # within one statement the statistics stay as they were first read, unless they are thrown away (manual 28.2)
        await_inside "pg_stat_clear_snapshot() is not null and exists (select from pg_stat_replication where state = 'streaming' \
and $(follower "$2"))" "$3"
        ;;
    end-of-stream) await_inside "not exists (select from pg_stat_wal_receiver where status = 'streaming') and $_replay >= $_receive" "$2" ;;
    esac
}

# reads: says twice a second how much of a copy to that host is sent, and how much it is in all (13), until it is ended
#: <address>
verb_pg_watch_copy()
{
    printf '%s\n\\watch 0.5\n' "select coalesce(backup_streamed, 0), coalesce(backup_total, 0) from pg_stat_progress_basebackup \
join pg_stat_activity using (pid) where client_addr = '$1' order by 1 desc limit 1" | sql
}

# One that was invalidated (max_slot_wal_keep_size, from 13 on) is never heeded again, though a standby may go on using it.
drop_lost_slot()
{
    ! pg_at_least 13 || sql -c "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '$1' and not active and wal_status = 'lost'" >/dev/null
}

make_slot()
{
    printf "select pg_create_physical_replication_slot('%s'%s) where not exists (select from pg_replication_slots where slot_name = '%s')" "$1" "${2:-}" "$1"
}

# From 9.6 on a slot keeps WAL from the moment when it is made.
keep_now()
{
    case $PGVERSION in 9.5*) ;; *) echo ', true' ;; esac
}

# end_slot SLOT: who streams by it may have died without a word, and has it for as long as wal_sender_timeout.
end_slot()
{
    n=0
    while _users=$(sql -c "select count(pg_terminate_backend(active_pid)) from pg_replication_slots where slot_name = '$1' and active") && [ "$_users" != 0 ]; do
        [ $((n += 1)) -le 50 ] || return 1
        sleep 0.1
    done
    [ "$_users" = 0 ] && sql -c "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '$1'" >/dev/null
}

allow_rewind()
{
    _user=$(sql_name "$REPL_USER")
    set --
    for _function in 'pg_ls_dir(text, boolean, boolean)' 'pg_stat_file(text, boolean)' 'pg_read_binary_file(text)' \
        'pg_read_binary_file(text, bigint, bigint, boolean)'; do
        set -- "$@" -c "grant execute on function pg_catalog.$_function to $_user"
    done
    sql "$@"
}

# changes: fixed orders to the local server, as its superuser
#: checkpoint
#: reload
#: make-slot <slot>
#: make-slot-now <slot>
#: drop-slot <slot>
#: end-slot <slot>
#: drop-slots
#: set wal_log_hints on
#: set hot_standby on
#: set max_slot_wal_keep_size <number>
#: set wal_keep_size <number>
#: set wal_keep_segments <number>
#: set max_wal_senders <number>
#: set max_replication_slots <number>
verb_pg_do()
{
    case $1 in
    checkpoint) sql -c checkpoint ;;
    reload) sql -c 'select pg_reload_conf()' ;;
    make-slot) drop_lost_slot "$2" && sql -c "$(make_slot "$2")" ;;
    make-slot-now) drop_lost_slot "$2" && sql -c "$(make_slot "$2" "$(keep_now)")" ;;
    end-slot) end_slot "$2" ;;
    drop-slot) sql -c "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '$2' and not active" ;;
    drop-slots)
        sql -c "select count(pg_drop_replication_slot(slot_name)) from pg_replication_slots where slot_name in ('baton_a', 'baton_b') and not active"
        ;;
    set) sql -c "alter system set $2 = '$3'" ;;
    esac
}

# reads: how the replication user's password is kept, and will be; whether it may use pg_rewind
#: password
#: may-rewind
# changes: lets it use pg_rewind, which reads over an ordinary connection and needs four functions (its manual, "Notes")
#: allow-rewind
verb_pg_role()
{
    _user=$(sql_text "$REPL_USER")
    case $1 in
    password)
        sql -c "select current_setting('password_encryption'), coalesce((select case when rolpassword like 'SCRAM-SHA-256\$%' then 'scram' \
when rolpassword is not null then 'md5' end from pg_authid where rolname = $_user), '')"
        ;;
    may-rewind)
        sql -c "select bool_and(has_function_privilege($_user, f, 'execute')) from unnest(array['pg_catalog.pg_ls_dir(text, boolean, boolean)', \
'pg_catalog.pg_stat_file(text, boolean)', 'pg_catalog.pg_read_binary_file(text)', 'pg_catalog.pg_read_binary_file(text, bigint, bigint, boolean)']) f"
        ;;
    allow-rewind) allow_rewind ;;
    esac
}

# changes: makes a new master ready to be read by pg_rewind: a slot for the one that will follow, the functions, a checkpoint
# The slot first: from then on the WAL is kept that the rewound slave begins to read at. pg_rewind compares control files: this one must name the
# new timeline, which only a checkpoint writes.
#: <slot>
verb_pg_ready_for_rewind()
{
    drop_lost_slot "$1" && sql -c "$(make_slot "$1" ', true')" >/dev/null && allow_rewind && sql -c checkpoint
}

# A standby learns of its slot when it starts; from 13 on when it reads its settings; before 12 from recovery.conf (manual 19.6.3, 27.2.6).
# changes: has the standby here use a slot, or none
#: <slot>
#: -
verb_pg_use_slot()
{
    if ! pg_at_least 12; then
        as_owner sh -c 'umask 077; f=$1/recovery.conf; { grep -v "^ *primary_slot_name" "$f"; [ "$2" = - ] || echo "primary_slot_name = '\''$2'\''"; } >"$f.baton" &&
            mv -f "$f.baton" "$f"' sh "$PGDATA" "$1" || return
    elif [ "$1" = - ]; then
        sql -c 'alter system reset primary_slot_name' || return
    else
        sql -c "alter system set primary_slot_name = '$1'" || return
    fi
    if pg_at_least 13; then sql -c 'select pg_reload_conf()'; else systemctl restart "$PGUNIT"; fi
}

# What may write a statement down or show it to others: the log, pg_stat_activity and, where they are loaded, three extensions; a name with a dot may be set where they are not.
keep_quiet()
{
    echo "set log_statement = 'none'; set log_min_duration_statement = -1; set log_min_error_statement = 'panic';"
    echo "set track_activities = off; set pgaudit.log = 'none';"
    echo "set pg_stat_statements.track = 'none'; set pg_stat_statements.track_utility = off; set auto_explain.log_min_duration = -1;"
    ! pg_at_least 12 || echo 'set log_transaction_sample_rate = 0;'
    ! pg_at_least 13 || echo 'set log_min_duration_sample = -1;'
}

# The statement comes through standard input, and the server is told to keep it out of its log. Lines of the input are values only.
sql_in_secret()
{
    { keep_quiet; printf '%s;\n' "$1"; } | sql -f -
}

# password_is VERIFIER: t or f.
password_is()
{
    case $1 in *[!a-f0-9md]* | '') echo 'no MD5 verifier on standard input' >&2; return 2 ;; esac
    sql_in_secret "select rolpassword = '$1' from pg_authid where rolname = $(sql_text "$REPL_USER")"
}

# Who may send this knows the password that there is: else it would be a way to make one's own, and to copy all rows with it.
# changes: keeps the replication user's password as SCRAM: its MD5 verifier as it is now and the SCRAM verifier, a line each, on standard input
#:
verb_pg_password()
{
    IFS= read -r _now
    IFS= read -r _verifier
    case $_verifier in SCRAM-SHA-256\$*[!A-Za-z0-9+/=:\$-]* | SCRAM-SHA-256\$) _verifier= ;; SCRAM-SHA-256\$*) ;; *) _verifier= ;; esac
    [ -n "$_verifier" ] || { echo 'no SCRAM verifier on standard input' >&2; return 2; }
    [ "$(password_is "$_now")" = t ] || { echo 'the replication user has another password' >&2; return 1; }
    sql_in_secret "alter role $(sql_name "$REPL_USER") password '$_verifier'"
}

# reads: whether the replication user's password is the one whose MD5 verifier is on standard input: t or f
#:
verb_pg_password_is()
{
    IFS= read -r _verifier
    password_is "$_verifier"
}

# reads: logs in at the other host as this host's standby would, for replication or as pg_rewind does
#: replication <address> <port> <yesno>
#: plain <address> <port> <yesno>
verb_pg_login()
{
    case $1 in
    replication) psql_to "$(conninfo "$2" "$3" "$4" "$APPLICATION") replication=true" -c IDENTIFY_SYSTEM ;;
    plain) psql_to "$(conninfo "$2" "$3" "$4" "$APPLICATION") dbname=postgres" -c 'select 1' ;;
    esac
}

# look_for_postmaster: its process id in p, its own word for its state (10 and later) in s; fails where none runs. The file may be left over
# from before a power cut and the id somebody else's by now: only a process that lives in the data directory counts.
look_for_postmaster()
{
    p='' s=''
    is_plain "$PGDATA/postmaster.pid" || return 1
    { IFS= read -r p; for _line in 2 3 4 5 6 7 8; do IFS= read -r s; done; } 2>/dev/null <"$PGDATA/postmaster.pid"
    case $p in '' | *[!0-9]*) return 1 ;; esac
    # shellcheck disable=SC3013 # not POSIX, but dash, bash and busybox have it
    [ "/proc/$p/cwd" -ef "$PGDATA" ]
}

# The one that stop-master has told to stop may take its time, but it will not stay. Its unit is active meanwhile: a start would do nothing.
# How often it was looked for is left in n.
outlive_the_one_that_stops()
{
    n=0
    while look_for_postmaster && { IFS= read -r _told </run/baton/told-to-stop; } 2>/dev/null && [ "$_told" = "$p" ]; do
        [ $((n += 1)) -le 3500 ] || { echo "PostgreSQL is still stopping" >&2; return 1; }
        sleep 0.02
    done
}

# Debian's wrapper looks every half second and then some (pg_ctlcluster), so systemd's word comes two seconds after the fact. The
# postmaster writes its own word into line 8 of postmaster.pid (since 10). Where it fails, systemd says why. Where one has just ended, systemd
# may not have seen that, and takes the first start for one of what runs: it is told again.
# changes: starts PostgreSQL; ends when it accepts connections, as a standby too; one that is still stopping is waited for
#:
verb_pg_start()
{
    outlive_the_one_that_stops || exit
    pg_at_least 10 || [ "$n" != 0 ] || exec systemctl start "$PGUNIT"
    systemctl reset-failed "$PGUNIT" 2>/dev/null
    n=0
    while ! pg_at_least 10; do
        systemctl start "$PGUNIT" || exit
        look_for_postmaster && exit
        [ $((n += 1)) -lt 5 ] || exit 1
        sleep 1
    done
    systemctl --no-block start "$PGUNIT" || exit
    while n=$((n + 1)) && [ "$n" -lt 90000 ]; do
        if look_for_postmaster; then
            case $s in ready* | standby*) exit 0 ;; esac
        fi
        if [ $((n % 25)) = 0 ]; then
            case $(systemctl is-active "$PGUNIT") in
            failed) exec systemctl start "$PGUNIT" ;;
            inactive) systemctl --no-block start "$PGUNIT" ;;
            esac
        fi
        sleep 0.02
    done
    exit 1
}

# changes: stops PostgreSQL fast: clients are cut, everything is sent to the standby
#:
verb_pg_stop()
{
    systemctl stop "$PGUNIT"
}

# give_up_sending POSTMASTER: a fast stop waits until the standby has everything, and where that is cut off, for as long as wal_sender_timeout.
# What is not sent after 10 s is on this disk, and sent when PostgreSQL is back.
give_up_sending()
{
    n=0
    while look_for_postmaster && [ "$p" = "$1" ]; do
        [ $((n += 1)) -le 100 ] || { pkill -TERM -U "${PGUSER_OS:-postgres}" -P "$1" -f 'wal ?sender'; return; }
        sleep 0.1
    done
}

# systemd stops and starts, whatever becomes of this shell.
# changes: restarts PostgreSQL; a standby that does not take what is to be sent is waited for 10 s at most
#:
verb_pg_restart()
{
    if look_for_postmaster; then
        give_up_sending "$p" </dev/null >/dev/null 2>&1 &
        set -- $!
    fi
    systemctl restart "$PGUNIT"
    _status=$?
    [ $# = 0 ] || kill "$1" 2>/dev/null
    return $_status
}

# A volume that is not mounted yet, or an unknown folder, is none from which to say what is not there.
need_data()
{
    [ -e "$PGDATA/PG_VERSION" ] || { echo "there are no data of PostgreSQL in '$PGDATA'" >&2; exit 2; }
}

# reads: status 0 when no postmaster runs on the data directory, 1 when one runs, 2 when there are no data
#:
verb_pg_stopped()
{
    need_data
    ! look_for_postmaster
}

control_data()
{
    LC_ALL=C as_owner "${PGBIN:+$PGBIN/}pg_controldata" "$PGDATA"
}

# reads: pg_controldata; whether the data are half-rewound; the WAL that is there and where a rewound standby begins to read; pg_controldata, and the history of the timeline on which the data are; whether it is a standby on disk
#: data
#: half-way
#: wal
#: history
#: standby
verb_pg_control()
{
    if pg_at_least 10; then _wal=$PGDATA/pg_wal; else _wal=$PGDATA/pg_xlog; fi
    case $1 in
    data) control_data ;;
    half-way)
        control_data
        [ ! -e /var/lib/baton/half-rewound ] || echo baton-half-way
        ;;
    wal)
        as_owner sed -n 's/^START WAL LOCATION.*file /start: /p' "$PGDATA/backup_label" 2>/dev/null
        control_data && as_owner ls "$_wal"
        ;;
    # By its control file, which names a timeline as soon as somebody can write there. There may be newer files of others: a standby that can't
    # follow has read them. The first timeline has none.
    history)
        _said=$(control_data) || return
        printf '%s\n' "$_said"
        _timeline=$(printf '%s\n' "$_said" |
            awk -F ': *' "/^(Latest checkpoint's TimeLineID|Min recovery ending loc's timeline):/ && \$2 + 0 > n { n = \$2 + 0 } END { printf \"%08X\", n }")
        as_owner sh -c '[ ! -e "$1" ] || exec cat "$1"' sh "$_wal/$_timeline.history"
        ;;
    standby)
        need_data
        if pg_at_least 12; then _file=standby.signal; else _file=recovery.conf; fi
        if [ -f "$PGDATA/$_file" ]; then echo yes; else echo no; fi
        ;;
    esac
}

# Written beside and renamed, then flushed: a power cut must find either the old or the new file. Only its own file systems are flushed
# (coreutils 8.24): another one's writes, on a busy disk, can take half a minute.
standby_script()
{
    _script='umask 077
cd "$1" || exit 1
if [ "$2" -lt 12 ]; then
    printf "%s\n" "standby_mode = '\''on'\''" "recovery_target_timeline = '\''latest'\''" "$3" >recovery.conf.baton && mv -f recovery.conf.baton recovery.conf
else
    { grep -Ev "^ *(primary_conninfo|primary_slot_name|recovery_target[a-z_]*) *=" postgresql.auto.conf || :
    printf "%s\n" "$3"; } >postgresql.auto.conf.baton && mv -f postgresql.auto.conf.baton postgresql.auto.conf && : >standby.signal
fi || exit 1
for d in . pg_wal pg_xlog pg_tblspc/*; do
    [ ! -d "$d/" ] || sync -f "$d/" 2>/dev/null || { sync; break; }
done'
}

# changes: has the stopped instance, or a copy of it, start as a standby: standby.signal and primary_conninfo from 12 on (manual 27.2.4), recovery.conf before
# All of its file system is flushed to disk.
#: data <address> <port> <yesno> <slot>
#: copy <address> <port> <yesno> <slot>
verb_pg_become_standby()
{
    if [ "$1" = copy ]; then _place=$PGDATA.baton-new; else _place=$PGDATA; fi
    standby_script
    as_owner sh -c "$_script" sh "$_place" "${PGVERSION%%.*}" "$(standby_settings "$2" "$3" "$4" "$5")"
}

# For single-user mode: its checkpoints leave the WAL before the fork, which pg_rewind reads next.
keep_all_wal()
{
    if pg_at_least 13; then echo wal_keep_size=1TB; else echo wal_keep_segments=65536; fi
}

# Like pg_rewind, which has it done so, it does not wait for the disk: pg-become-standby does, once for all.
# changes: finishes crash recovery in single-user mode, so without any listener (pg_rewind before 13 needs a clean stop)
#:
verb_pg_recover_crash()
{
    set -- --single -F -D "$PGDATA" -c "$(keep_all_wal)"
    [ -z "$PGCONF" ] || set -- "$@" -c "config_file=$PGCONF"
    as_owner "${PGBIN:+$PGBIN/}postgres" "$@" template1 </dev/null
}

# The crash recovery is done by pg-recover-crash, which knows Debian's config file. pg_rewind's own sync would open every file of the database;
# pg-become-standby flushes once.
# changes: makes the data like those of the other host with pg_rewind
#: <address> <port> <yesno>
verb_pg_rewind()
{
    _source="$(conninfo "$1" "$2" "$3" "$APPLICATION") dbname=postgres"
    set -- --target-pgdata="$PGDATA" --source-server="$_source" --progress
    ! pg_at_least 13 || set -- "$@" --no-ensure-shutdown
    ! pg_at_least 12 || set -- "$@" --no-sync
    as_owner env PGOPTIONS='-c statement_timeout=0 -c lock_timeout=0' "${PGBIN:+$PGBIN/}pg_rewind" "$@"
}

# No --sync: pg-become-standby flushes at the end, instead of file by file. No manifest: checksums of all files, which nobody here compares.
# What has arrived is flushed meanwhile, so that little is left for the end; that ends with this shell, whatever ends it. It streams while it
# copies, under no name: not to be taken for the standby; through its slot, which then keeps what it will ask for first, and not all WAL since the
# copy began. --max-rate takes 32 kB/s to 1 GB/s.
# changes: a full copy of the other host's database beside this one's, by this slot (10) or none (-); rate in kB/s (0: no limit), packed by the server (15) or not (-)
#: <address> <port> <yesno> <slot> <number> -
#: <address> <port> <yesno> <slot> <number> lz4
#: <address> <port> <yesno> <slot> <number> zstd
#: <address> <port> <yesno> - <number> -
#: <address> <port> <yesno> - <number> lz4
#: <address> <port> <yesno> - <number> zstd
verb_pg_copy()
{
    _slot=$4 _rate=$5 _pack=$6
    set -- -w -X stream -c fast -D "$PGDATA.baton-new" -d "$(conninfo "$1" "$2" "$3")"
    ! pg_at_least 10 || set -- "$@" --no-sync
    [ "$_slot" = - ] || ! pg_at_least 10 || set -- "$@" "--slot=$_slot"
    ! pg_at_least 13 || set -- "$@" --no-manifest
    if [ "$_rate" -gt 0 ]; then
        [ "$_rate" -ge 32 ] || _rate=32
        [ "$_rate" -le 1048576 ] || _rate=1048576
        set -- "$@" "--max-rate=${_rate}k"
    fi
    [ "$_pack" = - ] || ! pg_at_least 15 || set -- "$@" "--compress=server-$_pack"
    as_owner env PGOPTIONS='-c statement_timeout=0 -c lock_timeout=0' sh -c 'fresh=$1
        shift
        while sleep 1 && kill -0 $$; do sync -f "$fresh"; done >/dev/null 2>&1 &
        "$@"
        s=$?
        kill $!
        exit $s' sh "$PGDATA.baton-new" "${PGBIN:+$PGBIN/}pg_basebackup" "$@"
}

# reads: measures every two seconds how much of a copy has arrived, until it is ended
#:
verb_pg_measure_copy()
{
    while sleep 2; do
        as_owner du -sb "$PGDATA.baton-new" 2>/dev/null | cut -f 1
    done
}

# Where PostgreSQL's user may write, all is done by him: root would follow what he puts in the way. Elsewhere he can put nothing.
as_keeper()
{
    _folder=$1
    shift
    if as_owner test -w "$_folder"; then
        as_owner "$@"
    elif is_roots_alone "$_folder"; then
        "$@"
    else
        echo "$_folder is neither ${PGUSER_OS:-postgres}'s nor root's alone: someone else could misuse what root does there. Give it to ${PGUSER_OS:-postgres} (chown)." >&2
        return 1
    fi
}

# What an earlier run left is taken away; where it died between the two renames, the former data are put back first.
# changes: makes room for a full copy and prints the bytes free; 3: the data directory is a file system of its own, which can't be renamed
#: room
# changes: puts the copy in place of the data, which stay beside it; keep: for good, by the name of the run; says "kept" where there were any
#: place
#: place keep <run>
# changes: removes an unfinished copy
#: remove
# changes: deletes the former data, in the background
#: forget-former
verb_pg_copy_place()
{
    [ -n "$PGDATA" ] || return 1
    fresh=$PGDATA.baton-new former=$PGDATA.baton-old parent=${PGDATA%/*} owner=${PGUSER_OS:-postgres}
    parent=${parent:-/}
    case $1 in
    room)
        mountpoint -q "$PGDATA" 2>/dev/null && return 3
        as_keeper "$parent" sh -c '[ -d "$1" ] || [ ! -d "$3" ] || [ -L "$3" ] || mv -T "$3" "$1" || exit
            rm -rf "$2" "$3" && mkdir -m 0700 "$2" || exit
            [ "$(id -u)" != 0 ] || chown -h "$4" "$2"' sh "$PGDATA" "$fresh" "$former" "$owner:$(id -gn "$owner")" || return 1
        df -PB1 "$parent" | awk 'NR == 2 {print $4}'
        ;;
    place)
        kept=$PGDATA.baton-kept-${3:-}
        [ "${2:-}" != keep ] || [ -e "$kept" ] || former=$kept # what an earlier life of the run has kept stays; the data are its copy then
        as_keeper "$parent" sh -c '[ ! -d "$1" ] || mv -T "$1" "$3" || exit
            mv -T "$2" "$1"' sh "$PGDATA" "$fresh" "$former" && { sync -f "$parent" 2>/dev/null || sync; } || return
        [ "${2:-}" != keep ] || [ ! -d "$kept" ] || echo kept
        ;;
    remove) as_keeper "$parent" rm -rf "$fresh" ;;
    forget-former) as_keeper "$parent" sh -c 'setsid nice rm -rf "$1" </dev/null >/dev/null 2>&1 &' sh "$former" ;;
    esac
}

# While the mark is there, the data directory is half of this and half of that, and nothing of it may be flushed to disk yet: a rewind that was cut
# off can't be taken up again (manual of pg_rewind, "Warning"), only copied over. Outside of the data directory, which pg_rewind makes like its source.
# changes: notes that the data are being changed, or that they are whole
#: begin <run>
#: end
verb_pg_half_way()
{
    _mark=/var/lib/baton/half-rewound
    case $1 in
    begin) # where it can't be written (a full disk), there is none
        (umask 077 && mkdir -p /var/lib/baton && printf '%s\n' "$2" >"$_mark.new" && sync "$_mark.new" && mv -f "$_mark.new" "$_mark" && sync /var/lib/baton) ||
            { rm -f "$_mark.new"; return 1; }
        ;;
    end) { sync -f "$PGDATA" 2>/dev/null || sync; } && rm -f "$_mark" ;;
    esac
}

# access_block ADDRESS TLS METHOD: the lines that let the other host's replication user in.
access_block()
{
    case $1 in *:*) _mask=/128 ;; *) _mask=/32 ;; esac
    if [ "$2" = yes ]; then _type=hostssl; else _type=host; fi
    echo "# >>> baton $CLUSTER"
    for _database in replication postgres; do
        echo "$_type $_database $REPL_USER $1$_mask $3"
    done
    echo "# <<< baton $CLUSTER"
}

# access_by WORD…: by PostgreSQL's user. Where he may not write, it is an administrator's folder: root does it there, but only in the one that root's
# own file names, as where pg_hba.conf is says a server that belongs to him.
access_by()
{
    _folder=${_file%/*}
    if as_owner test -w "$_folder"; then
        as_owner "$@"
    elif [ "$_folder" = "${PGCONF%/*}" ] && is_roots_alone "$_folder" && is_plain "$_file"; then
        "$@"
    else
        echo "$_file can't be changed: ${PGUSER_OS:-postgres} may not write in $_folder, and it is not root's alone beside postgresql.conf. Give the folder to ${PGUSER_OS:-postgres} (chown)." >&2
        return 1
    fi
}

# rewrite_access BLOCK: empty = none.
rewrite_access()
{
    _script='f=$1 new=$1.baton-new
rm -f "$new"
[ -e "$f.before-baton" ] || cp -p "$f" "$f.before-baton"
{ [ -z "$4" ] || printf "%s\n" "$4"; awk -v b="$2" -v e="$3" "\$0 == b {skip = 1} !skip {print} \$0 == e {skip = 0}" "$f"; } >"$new" &&
    { chown --reference="$f" "$new" 2>/dev/null || :; } && chmod --reference="$f" "$new" && mv -fT "$new" "$f"'
    access_by sh -c "$_script" sh "$_file" "# >>> baton $CLUSTER" "# <<< baton $CLUSTER" "$1" && sql -c 'select pg_reload_conf()'
}

find_access_file()
{
    _file=$(sql -c 'show hba_file') || return
    case $_file in /*pg_hba*.conf) ;; *) echo "a pg_hba.conf by another name: $_file" >&2; return 1 ;; esac
}

# changes: lets the other host's replication user in, at the top of pg_hba.conf, as its first line that fits counts
#: set <address> <yesno> md5
#: set <address> <yesno> scram-sha-256
# changes: takes those lines away
#: remove
# reads: whether they are there and as they should be: yes or no
#: check <address> <yesno> md5
#: check <address> <yesno> scram-sha-256
verb_pg_access()
{
    find_access_file || return
    case $1 in
    set) rewrite_access "$(access_block "$2" "$3" "$4")" ;;
    remove) rewrite_access '' && access_by rm -f "$_file.before-baton" ;;
    check) if [ "$(as_owner head -n 4 "$_file")" = "$(access_block "$2" "$3" "$4")" ]; then echo yes; else echo no; fi ;;
    esac
}

# index() compares text, where grep would take dots for anything.
# changes: keeps the password with which this host's replication user logs in at the other one; on standard input, as .pgpass writes it
#: <address> <port>
verb_pg_pass()
{
    as_owner sh -c 'umask 077
        h=$(getent passwd "$1" | cut -d: -f6) f=$h/.pgpass
        [ -n "$h" ] && touch "$f" || exit 1
        { IFS= read -r line && printf "%s%s\n" "$2" "$line"; k=$2 awk "index(\$0, ENVIRON[\"k\"]) != 1" "$f"; } >"$f.baton-new" && mv -f "$f.baton-new" "$f" ||
            { rm -f "$f.baton-new"; exit 1; }' sh "${PGUSER_OS:-postgres}" "$1:$2:*:$REPL_USER:"
}
