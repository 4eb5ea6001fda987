# Verbs for what only an old master has, before it is made a slave (resources/aside). SEGMENT_SH, KEEP_SH, COUNT_SH, ROWS_SH and ROWS_SQL are those files.
# shellcheck disable=SC2034,SC2154

# aside_values RUN: what the scripts begin with.
aside_values()
{
    umask 077
    folder=/var/lib/baton/aside/$1 data=$PGDATA bin=$PGBIN most=200000
    if pg_at_least 10; then wal=$PGDATA/pg_wal dump=pg_waldump; else wal=$PGDATA/pg_xlog dump=pg_xlogdump; fi
}

# The count goes on when the connection ends. Two at a time, or one that was cut off, do no harm.
# changes: keeps the WAL of the old master, whose timeline is given, since the fork (as a number, as a position), and begins to count the rows in it; 3: it is not all there any more
#: <run> <number> <number> <lsn>
verb_aside_keep()
{
    aside_values "$1"
    timeline=$2 fork=$3 forkText=$4
    # The last comes first.
    timelines="$2 $(as_owner cut -f 1 "$wal/$(printf %08X "$2").history" 2>/dev/null | grep -E '^[0-9]+$' | sort -rn | tr '\n' ' ')"
    (eval "$SEGMENT_SH" && eval "$KEEP_SH") || exit
    cd "$folder" || exit 1
    {
        for _name in folder wal data bin dump timeline timelines fork forkText most; do
            eval "_value=\$$_name"
            printf "%s='%s'\n" "$_name" "$(printf '%s' "$_value" | sed "s/'/'\\\\''/g")"
        done
        printf 'umask 077\n%s\n%s' "$SEGMENT_SH" "$COUNT_SH"
    } >count.sh
    { setsid flock count.lock sh count.sh </dev/null >/dev/null 2>&1 & }
}

# changes: waits until the kept WAL is on the disk; fails where that can't be told: the machine was restarted since, or its disk fails
#: <run>
verb_aside_sync()
{
    cd "/var/lib/baton/aside/$1" || exit 1
    [ ! -e on-disk ] || return 0
    [ "$(cat boot)" = "$(cat /proc/sys/kernel/random/boot_id)" ] || { echo "the machine was restarted since the WAL was copied" >&2; return 1; }
    [ ! -e sync-failed ] || { echo "the disk failed to take the copy of the WAL" >&2; return 1; }
    sync wal/* wal segment-size . .. ../.. || return
    : >on-disk
    sync on-disk .
}

# Generated columns came with 12, and can't be written. In single-user mode a statement is a line.
# changes: lists the rows that only the old master has, from its own stopped data in single-user mode; 0: the data are not whole
#: <run> 0
#: <run> 1
verb_aside_list()
{
    aside_values "$1"
    whole=$2 keep=$(keep_all_wal) owner=${PGUSER_OS:-postgres} config=$PGCONF bytes=1000000000
    if pg_at_least 12; then _generated="attgenerated <> ''"; else _generated=false; fi
    statement=$(printf '%s\n' "$ROWS_SQL" | sed "s/@GENERATED@/$_generated/g" | tr -s ' \n' ' ')
    statement=${statement% }
    eval "$ROWS_SH"
}

# changes: waits for the count of what was put aside, and prints it
#: <run>
verb_aside_count()
{
    cd "/var/lib/baton/aside/$1" || exit 1
    flock count.lock sh count.sh
    cat count.txt
}
