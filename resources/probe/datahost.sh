# Baton's read-only probe of a data host; goes behind common.sh.

# ---- which PostgreSQL ----

# Debian's clusters: the unit that was asked for, else one that is online, else the one on port 5432, else the first.
debian_instance()
{
    command -v pg_lsclusters >/dev/null 2>&1 || return 1
    _best=
    while read -r _ver _name _port _status _owner _dir _log; do
        case $_ver in *[!0-9.]* | '') continue ;; esac
        _rank=1
        [ "$_port" = 5432 ] && _rank=2
        case $_status in online*) _rank=3 ;; esac
        [ "postgresql@$_ver-$_name.service" = "$wanted_unit" ] && _rank=4
        [ -z "$_best" ] || [ "$_rank" -gt "$_best" ] || continue
        _best=$_rank ver=$_ver port=$_port owner=$_owner datadir=$_dir log=$_log
        unit=postgresql@$_ver-$_name.service bindir=/usr/lib/postgresql/$_ver/bin conf=/etc/postgresql/$_ver/$_name/postgresql.conf
    done <<CLUSTERS
$(pg_lsclusters -h 2>/dev/null)
CLUSTERS
    [ -n "$_best" ]
}

# Any other: a data directory at its usual places, with the unit that has its name.
generic_instance()
{
    for _dir in /var/lib/pgsql/*/data /var/lib/pgsql/data /var/lib/postgresql/data /var/lib/postgresql/*/main "$product_root"/pgsql/data; do
        [ -s "$_dir/PG_VERSION" ] || continue
        datadir=$_dir conf=$_dir/postgresql.conf port=5432 log=
        first_line "$_dir/PG_VERSION" && ver=$REPLY
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
    first_line "$datadir/postmaster.pid" 2>/dev/null && kill -0 "$REPLY" 2>/dev/null
}

# Line 4 of postmaster.pid is the port, line 5 the socket's folder (since 9.1).
socket_of()
{
    socket=
    { read -r _; read -r _; read -r _; read -r port; read -r socket; } <"$datadir/postmaster.pid" 2>/dev/null
}

instance_facts()
{
    if [ -n "$datadir" ]; then
        say "db.installed=1"
        say "db.datadir=$datadir"
        say "db.port=$port"
        say "db.unit=$unit"
        say "db.bindir=$bindir"
        say "db.conf=$conf"
        say "db.owner=$owner"
        say "db.ver=$ver"
    fi
    say "db.end=1"
}

control_facts()
{
    LC_ALL=C "$bindir/pg_controldata" "$datadir" 2>/dev/null | while IFS= read -r _line; do
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

# 9.5 has no view of the WAL receiver: its process title tells ("wal receiver process   streaming 0/3000060").
receiver_of_95()
{
    [ "$ver" = 9.5 ] || return 0
    ps -eo args= | while IFS= read -r _line; do
        case $_line in *'wal receiver process'*streaming*) say "pg.receiver=streaming" ;; esac
    done
}

run_psql()
{
    PGAPPNAME=baton PGCONNECT_TIMEOUT=2 PGOPTIONS='-c statement_timeout=2000 -c lock_timeout=1000 -c lc_messages=C' \
        as_owner "$bindir/psql" -XAtq -h "$socket" -p "$port" -U "$owner" -d postgres 2>&1
}

# Passes lines of our form on; what psql complains about becomes one.
relay()
{
    while IFS= read -r _line; do
        case $_line in
        pg.* | set.*) say "$_line" ;;
        ?*) say "pg.error=$_line" ;;
        esac
    done
}

# Statements for psql, one batch per second; settings every tenth time.
feed()
{
    _round=0
    while alive; do
        [ $((_round % 10)) -ne 0 ] || printf '%s\n' "$settings_sql" || return
        printf '%s\n' "$status_sql" || return
        _round=$((_round + 1))
        sleep 1
    done
}

database_once()
{
    instance_facts
    [ -n "$datadir" ] || return 0
    sql_for "$ver"
    if running_pid; then
        socket_of
        { receiver_of_95; printf '%s\n%s\n' "$settings_sql" "$status_sql" | { run_psql || echo "psql.failed"; }; } | {
            # Complete only with the last statement's line.
            _failed=
            while IFS= read -r _line; do
                case $_line in
                psql.failed) _failed=1 ;;
                pg.end=1) _failed=; say "$_line"; break ;;
                pg.* | set.*) say "$_line" ;;
                ?*) _error=$_line ;;
                esac
            done
            [ -z "$_failed" ] || stopped_facts "${_error:-}"
        }
    else
        stopped_facts ''
    fi
}

database_loop()
{
    _tries=0
    while alive; do
        [ $((_tries % 10)) -ne 0 ] || { find_instance; instance_facts; }
        _tries=$((_tries + 1))
        if [ -z "$datadir" ]; then
            sleep 2
            continue
        fi
        sql_for "$ver"
        if running_pid; then
            socket_of
            # psql lives as long as PostgreSQL does; the moment it ends is told at once.
            feed | { run_psql; stopped_facts ''; } | relay_with_95
            _tries=0
        else
            stopped_facts ''
        fi
        sleep 1
    done
}

relay_with_95()
{
    if [ "$ver" = 9.5 ]; then
        while IFS= read -r _line; do
            [ "$_line" = pg.end=1 ] && receiver_of_95
            printf '%s\n' "$_line" | relay
        done
    else
        relay
    fi
}

# ---- files of the instance ----

file_facts()
{
    [ -n "$datadir" ] || { say "files.end=1"; return 0; }
    for _name in standby.signal recovery.signal; do
        [ -e "$datadir/$_name" ] && say "files.standby=1"
    done
    grep -qs '^[[:space:]]*standby_mode' "$datadir/recovery.conf" && say "files.standby=1"
    # The newest timeline's last line says where it left its parent.
    for _folder in "$datadir/pg_wal" "$datadir/pg_xlog"; do
        _newest=
        for _file in "$_folder"/????????.history; do
            [ -e "$_file" ] && _newest=$_file
        done
        [ -z "$_newest" ] || say "files.history=$(basename "$_newest" .history) $(sed -n '/^[0-9]/{s/[[:space:]]\{1,\}/ /g;p;}' "$_newest" | tail -n 1 | cut -d' ' -f1,2)"
    done
    log_facts
    say "files.end=1"
}

# The last reason why replication does not go on, from the server's log.
log_facts()
{
    [ -e "$datadir/standby.signal" ] || [ -e "$datadir/recovery.conf" ] || return 0
    _log=$log
    if [ -z "$_log" ] || [ ! -s "$_log" ]; then
        for _file in "$datadir"/log/*.log "$datadir"/pg_log/*.log; do
            [ -s "$_file" ] && _log=$_file
        done
    fi
    [ -s "$_log" ] || return 0
    _line=$(tail -c 65536 -- "$_log" 2>/dev/null | grep -aE 'started streaming WAL|FATAL:|ERROR:|could not |new timeline ' |
        grep -aEi 'wal|timeline|slot|primary|password|pg_hba|system identifier|replication|connect' |
        grep -avE 'administrator command|starting up|shutting down|invalid record' | tail -n 1 | cut -c1-600)
    case $_line in
    *'started streaming WAL'*) ;;
    *) [ -z "$_line" ] || say "files.log=$_line" ;;
    esac
}

# ---- the product ----

product_facts()
{
    # shellcheck disable=SC2086 # units are words
    unit_facts product $units
    [ -z "$product_root" ] || [ ! -e "$product_root" ] || say "product.installed=1"
    first_line /var/lib/baton/build.sha256 2>/dev/null && say "product.build=${REPLY%% *}"
    _answer=$(http_get "$own_address" "$health_port" "$health_path")
    _status=${_answer#* }
    say "product.http=${_status%%[!0-9]*}"
    if [ -n "$search_host" ]; then
        _answer=$(http_get "$search_host" "$search_port" "$search_path" | sed '1,/^$/d' | tr -d '\n' | cut -c1-2000)
        say "product.search=$_answer"
    fi
    say "product.end=1"
}

# Asked rarely: once somebody is registered, that does not change.
registration_facts()
{
    [ -n "$register_path" ] || return 0
    say "register.answer=$(http_get "$own_address" "$health_port" "$register_path" | tr '\n' ' ' | cut -c1-2000)"
    say "register.end=1"
}

slow_loop()
{
    _round=0
    while alive; do
        product_facts
        if [ $((_round % 2)) -eq 0 ]; then
            [ $((_round % 10)) -ne 0 ] || { find_instance; registration_facts; }
            file_facts
            guard_facts
        fi
        _round=$((_round + 1))
        sleep 1.5
    done
}

# ---- main ----

datadir=
disk_path=/
find_instance
disk_path=${datadir:-/}
if [ "$MODE" = once ]; then
    # All at the same time: each part has its own timeouts, the slowest one counts.
    sees_facts &
    { product_facts; registration_facts; } &
    database_once &
    { file_facts; guard_facts; } &
    system_facts
    wait
    clock_facts
    say "once.end=1"
else
    sees_facts &
    slow_loop &
    database_loop &
    trap 'exit 0' HUP INT TERM PIPE
    while system_facts; do
        sleep 1
    done
fi
