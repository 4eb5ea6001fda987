# Baton's read-only probe of a data host; goes behind common.sh.

# ---- which PostgreSQL ----

# Debian's clusters: the unit that was asked for, else the one that has the product's database, else the one that the guard was put in
# front of, else one that may have the database, the product's port first. One that runs without the database is somebody else's, and
# nothing of ours: Baton must not put its guard there.
debian_instance()
{
    command -v pg_lsclusters >/dev/null 2>&1 || return 1
    _clusters=$(pg_lsclusters -h 2>/dev/null)
    _best='' _guarded=$(guarded_unit)
    while read -r _ver _name _port _status _owner _dir _log; do
        case $_ver in *[!0-9.]* | '') continue ;; esac
        _unit=postgresql@$_ver-$_name.service
        rank_cluster
        [ "$_rank" -gt 1 ] || continue
        [ -z "$_best" ] || [ "$_rank" -gt "$_best" ] || continue
        _best=$_rank ver=$_ver port=$_port owner=$_owner datadir=$_dir log=$_log unit=$_unit
        bindir=/usr/lib/postgresql/$_ver/bin conf=/etc/postgresql/$_ver/$_name/postgresql.conf
    done <<CLUSTERS
$_clusters
CLUSTERS
    [ -n "$_clusters" ]
}

is_guard_in_front()
{
    for _file in /etc/systemd/system/*.service.d/baton.conf; do
        [ ! -e "$_file" ] || return 0
    done
    return 1
}

guarded_unit()
{
    sed -n 's/^PGUNIT=//p' /etc/baton/cluster.conf 2>/dev/null | tr -d "'"
}

# The only one, behind the guard, is not asked.
rank_cluster()
{
    _rank=2
    [ "$_port" != "$postgres_port" ] || _rank=3
    case $_status/$_unit/$_clusters in
    online*/"$_guarded"/*"
"*) has_database ;;
    online*/"$_guarded"/*) ;;
    online*) has_database ;;
    esac
    [ "$_unit" != "$_guarded" ] || if [ "$_rank" = 5 ]; then _rank=6; else _rank=4; fi
    [ "$_unit" != "$wanted_unit" ] || _rank=7
}

has_database()
{
    _has=$(
        datadir=$_dir owner=$_owner port=$_port bindir=/usr/lib/postgresql/$_ver/bin
        settle_instance
        socket_of
        echo "select count(*) from pg_database where datname = '$database'" | run_psql 2>/dev/null
    )
    case $_has in
    0) _rank=1 ;;
    1) _rank=5 ;;
    esac
}

# Any other: a data directory at its usual places, with the unit that has its name.
generic_instance()
{
    for _dir in /var/lib/pgsql/*/data /var/lib/pgsql/data /var/lib/postgresql/data /var/lib/postgresql/*/main "$product_root"/pgsql/data; do
        [ -s "$_dir/PG_VERSION" ] || continue
        datadir=$_dir conf=$_dir/postgresql.conf port=$postgres_port log=
        is_plain "$_dir/PG_VERSION" && first_line "$_dir/PG_VERSION" && ver=$REPLY
        case $ver in *[!0-9.]* | '') continue ;; esac # it becomes a part of paths
        owner=$(stat -c %U "$_dir")
        unit=${wanted_unit:-postgresql.service}
        [ -n "$wanted_unit" ] || [ ! -e "/usr/lib/systemd/system/postgresql-$ver.service" ] || unit=postgresql-$ver.service
        for bindir in "/usr/pgsql-$ver/bin" "/usr/lib/postgresql/$ver/bin" /usr/bin; do
            [ -x "$bindir/psql" ] && break
        done
        return 0
    done
    return 1
}

find_instance()
{
    ver= port= owner= datadir= log= unit= bindir= conf=
    debian_instance || generic_instance
    settle_instance
}

# What the lists say is from PostgreSQL's own files. Its user is whom its data belong to, and never root; where they are is the place itself, no link.
settle_instance()
{
    [ -n "$datadir" ] || return 0
    is_port_number "$port" || port=$postgres_port
    _place=$(cd -P -- "$datadir" 2>/dev/null && pwd)
    datadir=${_place:-$datadir}
    [ -z "$_place" ] || owner=$(stat -c %U -- "$datadir" 2>/dev/null)
    case $(id -u -- "$owner" 2>/dev/null) in '' | 0) owner=postgres ;; esac # not mounted, half copied
}

is_port_number()
{
    case $1 in '' | *[!0-9]* | ??????*) return 1 ;; esac
    [ "$1" -ge 1 ] && [ "$1" -le 65535 ]
}

# Whether it may be noted as the product's: a folder of a user of its own, as PostgreSQL itself demands. What is noted is a line, which root's
# shell will read.
instance_is_sound()
{
    case $datadir in *[[:cntrl:]]*) return 1 ;; /*) ;; *) return 1 ;; esac
    case $conf$bindir in *[[:cntrl:]]*) return 1 ;; esac
    [ -d "$datadir" ] && [ ! -L "$datadir" ] && is_plain "$datadir/PG_VERSION" && [ "$(stat -c %U -- "$datadir")" = "$owner" ] || return 1
    case $(stat -c %a -- "$datadir") in 700 | 750 | 2700 | 2750) ;; *) return 1 ;; esac
}

# ---- what is asked ----

as_owner()
{
    if [ "$(id -u)" != 0 ]; then
        "$@"
    elif command -v setpriv >/dev/null 2>&1; then
        # No PAM session, so nothing in the host's log.
        setpriv --reuid="$(id -u "$owner")" --regid="$(id -g "$owner")" --init-groups -- "$@"
    else
        runuser -u "$owner" -- "$@"
    fi
}

running_pid()
{
    is_plain "$datadir/postmaster.pid" && first_line "$datadir/postmaster.pid" || return
    case $REPLY in '' | *[!0-9]*) return 1 ;; esac
    kill -0 "$REPLY" 2>/dev/null
}

# Line 4 of postmaster.pid is the port, line 5 the socket's folder (since 9.1).
socket_of()
{
    socket='' _said=
    ! is_plain "$datadir/postmaster.pid" || { read -r _; read -r _; read -r _; read -r _said; read -r socket; } 2>/dev/null <"$datadir/postmaster.pid"
    ! is_port_number "$_said" || port=$_said
    case $socket in /* | @*) ;; *) socket= ;; esac
}

instance_facts()
{
    if [ -n "$datadir" ]; then
        put "db.installed=1"
        put "db.datadir=$datadir"
        put "db.port=$port"
        put "db.unit=$unit"
        put "db.bindir=$bindir"
        put "db.conf=$conf"
        put "db.owner=$owner"
        put "db.ver=$ver"
    fi
    put "db.end=1"
    tell
}

control_facts()
{
    as_owner env LC_ALL=C "$bindir/pg_controldata" "$datadir" 2>/dev/null | while IFS= read -r _line; do
        _value=${_line#*:}
        _value=${_value#"${_value%%[! ]*}"}
        case $_line in
        'Database system identifier:'*) say "pg.sysid=$_value" ;;
        'Database cluster state:'*) say "pg.state=$_value" ;;
        'Latest checkpoint location:'*) say "pg.checkpoint=$_value" ;;
        "Latest checkpoint's TimeLineID:"*) say "pg.timeline=$_value" ;;
        "Latest checkpoint's PrevTimeLineID:"*) break ;;
        esac
    done
}

stopped_facts()
{
    say "pg.running=0"
    [ -z "$1" ] || say "pg.error=$1"
    control_facts
    say "pg.end=1"
}

# The WAL receiver's process streams: "postgres: walreceiver   streaming 0/3000060".
is_streaming()
{
    running_pid && _postmaster=$REPLY || return 1
    first_line "/proc/$_postmaster/task/$_postmaster/children" || return 1
    for _child in ${receiver:-} $REPLY; do
        first_line "/proc/$_child/cmdline"
        case $REPLY in *walreceiver*streaming* | *'wal receiver'*streaming*) receiver=$_child; return 0 ;; esac
    done
    receiver=
    return 1
}

# 9.5 has no view of the WAL receiver. For psql, which says it in its turn.
receiver_of_95()
{
    [ "$ver" = 9.5 ] && is_streaming && echo '\echo pg.receiver=streaming'
}

run_psql()
{
    PGAPPNAME=baton PGCONNECT_TIMEOUT=2 PGOPTIONS='-c statement_timeout=2000 -c lock_timeout=1000 -c lc_messages=C -c search_path=pg_catalog,pg_temp' \
        as_owner "$bindir/psql" -XAtq -h "$socket" -p "$port" -U "$owner" -d postgres
}

# Statements for psql: at once, then at each beat on standard input.
feed()
{
    printf '%s\n' "$prepared_sql"
    _round=0
    while :; do
        receiver_of_95
        if [ $((_round % 9)) -eq 0 ]; then
            printf '%s\n%s\n%s\n' "$settings_sql" "$more_sql" "$status_sql"
        elif [ $((_round % 3)) -eq 0 ]; then
            printf '%s\n%s\n' "$more_sql" "$status_sql"
        else
            printf '%s\n' "$status_sql"
        fi || return
        _round=$((_round + 1))
        read -r _beat || return 0
    done
}

database_once()
{
    instance_facts
    [ -n "$datadir" ] || return 0
    sql_for "$ver"
    if running_pid; then
        socket_of
        { feed </dev/null | run_psql 2>&1 || echo "psql.failed"; } | {
            # Complete only with the last statement's line.
            _failed=
            while IFS= read -r _line; do
                case $_line in
                psql.failed) _failed=1 ;;
                pg.end=1) _failed=; say "$_line"; break ;;
                pg.* | more.* | set.*) say "$_line" ;;
                ?*) _error=$_line ;;
                esac
            done
            [ -z "$_failed" ] || stopped_facts "${_error:-}"
        }
    else
        stopped_facts ''
    fi
}

# psql lives as long as PostgreSQL does, and speaks for itself. What it complains about comes here; that it ended is told at once.
complaints()
{
    while IFS= read -r _line; do
        case $_line in
        psql.failed) stopped_facts '' ;;
        ?*) say "pg.error=$_line" ;;
        esac
    done
}

# Beats on standard input.
database_loop()
{
    _tries=0
    while read -r _beat; do
        [ $((_tries % 10)) -ne 0 ] || { find_instance; instance_facts; }
        _tries=$((_tries + 1))
        [ -n "$datadir" ] || continue
        sql_for "$ver"
        if running_pid; then
            socket_of
            feed | { run_psql 2>&1 >&5 || echo "psql.failed"; } | complaints
            _tries=0
        else
            stopped_facts ''
        fi
    done
}

# ---- files of the instance ----

file_facts()
{
    if [ -n "$datadir" ]; then
        for _name in standby.signal recovery.signal; do
            [ ! -e "$datadir/$_name" ] || put "files.standby=1"
        done
        ! is_plain "$datadir/recovery.conf" || ! grep -qs '^[[:space:]]*standby_mode' "$datadir/recovery.conf" || put "files.standby=1"
        for _folder in "$datadir/pg_wal" "$datadir/pg_xlog"; do
            put_history "$_folder"
        done
        log_facts
    fi
    put "files.end=1"
    tell
}

# The newest timeline's last line says where it left its parent.
put_history()
{
    _newest=
    for _file in "$1"/????????.history; do
        ! is_plain "$_file" || _newest=$_file
    done
    [ -n "$_newest" ] || return 0
    _parent='' _left=''
    while read -r _first _second _; do
        case $_first in [0-9]*) _parent=$_first _left=$_second ;; esac
    done <"$_newest"
    _newest=${_newest##*/}
    put "files.history=${_newest%.history} $_parent $_left"
}

# The last reason why replication does not go on, from the server's log.
log_facts()
{
    [ -e "$datadir/standby.signal" ] || [ -e "$datadir/recovery.conf" ] || return 0
    ! is_streaming || return 0
    _log=$log
    if [ -z "$_log" ] || [ ! -s "$_log" ]; then
        for _file in "$datadir"/log/*.log "$datadir"/pg_log/*.log; do
            [ -s "$_file" ] && _log=$_file
        done
    fi
    is_plain "$_log" || return 0
    _line=$(as_owner tail -c 65536 -- "$_log" 2>/dev/null | grep -aE 'started streaming WAL|FATAL:|ERROR:|could not |new timeline ' |
        grep -aEi 'wal|timeline|slot|primary|password|pg_hba|system identifier|replication|connect' |
        grep -avE 'administrator command|starting up|shutting down|invalid record' | tail -n 1 | cut -c1-600)
    case $_line in
    *'started streaming WAL'*) ;;
    *) [ -z "$_line" ] || put "files.log=$_line" ;;
    esac
}

# ---- the product ----

product_facts()
{
    # shellcheck disable=SC2086 # units are words
    put_units units $units
    [ -z "$product_root" ] || [ ! -e "$product_root" ] || put "units.installed=1"
    first_line /var/lib/baton/build.sha256 && put "units.build=${REPLY%% *}"
    put "units.end=1"
    tell
}

# The list of clusters is a program of its own; while ours runs, it is hardly news.
find_again()
{
    if running_pid; then _often=100; else _often=10; fi
    [ $((_round % _often)) -ne 0 ] || find_instance
    disk_path=${datadir:-/}
}

# Every third beat on standard input. What takes its time here holds up nothing else; a file system that hangs holds up df only.
slow_loop()
{
    _round=0 _df=
    while read -r _beat && alive; do
        product_facts
        file_facts
        guard_facts
        if ended "$_df"; then
            disk_facts &
            _df=$!
        fi
        _round=$((_round + 1))
        find_again
    done
}

# ---- main ----

web_port=$health_port
datadir=
_round=0
find_instance
disk_path=${datadir:-/}
if [ "$MODE" = once ]; then
    # All at the same time: each part has its own timeouts, the slowest one counts.
    [ -z "$bash" ] || eyes &
    product_facts &
    database_once &
    { file_facts; guard_facts; disk_facts; } &
    system_facts 1 ''
    wait
    clock_facts
    say "once.end=1"
else
    trap 'exit 0' HUP INT TERM PIPE
    { beats | own_facts | database_loop; } 6>&1 >&5 | slow_loop &
    wait $!
fi
