# Reads the rows that are at the places which count.sh found, from the stopped old master's own data: as CSV into rows/, one file a table, and
# a line of JSON for each table into rows/list. It runs PostgreSQL in single-user mode: that has no listener, no workers and no
# connection, ends with its input, and takes the data directory's lock, so that no server starts beside it. Nothing here may end
# the run: the first line printed says what came of it, the second the state of the data by their control file.
# shellcheck disable=SC2154 # what is put in front sets: folder data bin keep config owner statement bytes whole
export LC_ALL=C
umask 077

leave()
{
    printf '%s\n' "$1" >rows.word
    printf '%s\n' "$1"
    (cd / && runuser -u "$owner" -- "$bin/pg_controldata" "$data") | sed -n 's/^Database cluster state: *//p'
    case $1 in listed | partly) cat rows/list 2>/dev/null ;; esac # before, the folder is not root's
    tail -n 3 rows.err 2>/dev/null
    exit 0
}

nothing()
{
    rm -rf rows
    leave "$1"
}

# The folder becomes root's, so that no name in it changes any more; then nothing stays there that could lead out of it. Whoever still has it open is
# ended, as he could still write.
take_over()
{
    chown -h 0:0 rows && chmod 700 rows || return
    find /proc/[0-9]*/fd \( -lname "$folder/rows" -o -lname "$folder/rows/*" \) 2>/dev/null | while IFS=/ read -r _ _ holder _; do
        [ "$(stat -c %U "/proc/$holder" 2>/dev/null)" != "$owner" ] || kill -KILL "$holder" 2>/dev/null
    done
    find rows -mindepth 1 -maxdepth 1 \( ! -type f -o -links +1 \) -exec rm -rf {} +
}

# alone SECONDS DATABASE: statements, a line each, from standard input. They can't change a row, and what was set for a role or a
# database does not end or bend them. Recovery from a crash comes by itself. It does not wait for the disk (-F): it is noted there
# before that the data are being changed. What is written goes through descriptor 7, which is the folder: its owner for now is
# PostgreSQL's user, who can't walk there.
alone()
{
    {
        printf '%s\n' "set default_transaction_read_only = on" "set statement_timeout = 0" "set lock_timeout = 0" "set search_path = pg_catalog" \
            "set datestyle = 'ISO, YMD'" "set intervalstyle = 'postgres'" "set bytea_output = 'hex'" "set extra_float_digits = 3" \
            "set row_security = off"
        cat
    } | (cd / && runuser -u "$owner" -- timeout -k 10 "$1" "$bin/postgres" --single -F -D "$data" ${config:+-c "config_file=$config"} \
        -c "$keep" -c log_destination=stderr -c logging_collector=off -c log_min_messages=error -c log_min_error_statement=panic "$2" 7<"$folder/rows") \
        >/dev/null 2>>"$folder/rows.err"
}

# statements DATABASE, by number: for each table what rows.sql wants to know, and the statement itself, each in a line. The places of a kind
# are written as they come: a list that grows in a variable takes its length squared. A page that was filled is said with who filled it: two lists.
statements()
{
    statement=$statement awk -v database="$1" '
    function set(name, value) { print "set baton." name " = \047" value "\047" }
    function open_list(name) { printf "set baton.%s = \047{", name; comma = "" }
    function item(text) { printf "%s%s", comma, text; comma = "," }
    function close_list() {
        if (kind == "") return
        if (kind == "M") { for (page in pages) item(page); print "}\047"; open_list("writers"); for (writer in writers) item(writer) }
        print "}\047"
        kind = ""
    }
    function tell() {
        if (table == "") return
        close_list()
        set("number", table)
        set("deleted", deleted[table] + 0)
        set("said", database "-" ++number ".said")
        print ENVIRON["statement"]
    }
    function begin(name) {
        for (i = 1; i < 5; i++) set(list[i], "{}")
        split("", pages); split("", writers)
        table = name
    }
    BEGIN {
        split("fresh changed blocks writers", list, " ")
        name["I"] = "fresh"; name["U"] = "changed"; name["M"] = "blocks"
    }
    FILENAME == "tables.txt" { deleted[$1] = $4; touched[$1] = 1; next }
    { split($2, of, "/") }
    of[2] != database { next }
    $2 != table { tell(); begin($2); delete touched[$2] }
    $1 != kind { close_list(); kind = $1; open_list(name[kind]) }
    kind == "M" { pages[$3]; writers[$4]; next }
    { item("\"(" $3 "," $4 ")\"") }
    END {
        tell()
        for (left in touched) { split(left, of, "/"); if (of[2] == database) { begin(left); tell() } } # only deleted from
    }' tables.txt places.txt
}

cd "$folder" || exit 1
exec 8>rows.lock # inherited by the server: held for as long as one runs
flock -w 300 8 || leave busy
[ ! -e rows.word ] || leave "$(cat rows.word)"
[ "$whole" = 1 ] || leave halfway
for file in standby.signal recovery.signal recovery.conf backup_label; do
    [ ! -e "$data/$file" ] || leave standby
done
rm -rf rows rows.err
{ mkdir rows && chown -h "$owner" rows; } || leave folder

# The first start recovers from the crash; meanwhile the changes are counted, and what was kept goes to the disk: nothing of it is taken away yet.
echo "copy (select oid, datname from pg_database) to '/proc/self/fd/7/databases'" | alone 1800 template1 &
recovery=$!
{ sync wal/* || : >sync-failed; } 2>/dev/null & # an error is told once
flock -w 120 -E 75 count.lock timeout 120 sh count.sh
counted=$?
wait "$recovery"
case $counted in 75 | 124) nothing slow ;; esac
[ -s count.txt ] || nothing uncounted
[ -s tables.txt ] || nothing none
free=$(df -PB1 "$folder" | awk 'NR == 2 { printf "%.0f", $4 / 2 }')
[ "${free:-0}" -lt "$bytes" ] && bytes=${free:-0}
[ "$bytes" -gt 10000000 ] || nothing room
# Looked at where nobody else can change it.
mv -fT rows/databases databases.txt 2>/dev/null || nothing server
[ -n "$(find databases.txt -type f -links 1 -size +0)" ] || nothing server
: >gone.said
touch places.txt
word=listed
sed 's,^[^/]*/,,; s,/.*,,' tables.txt | sort -u >touched.txt
while read -r number; do
    name=$(awk -F '\t' -v number="$number" '$1 == number { print $2 }' databases.txt)
    if [ -z "$name" ]; then # dropped since
        printf '{"number": "0/%s/0", "why": "gone"}\n' "$number" >>gone.said
        continue
    fi
    spent=$(du -s -B1 rows | awk '{ print $1 }')
    { echo "set baton.room = '$((bytes > spent ? bytes - spent : 0))'"; statements "$number"; } | alone 300 "$name" || word=partly
done <touched.txt
take_over || nothing folder
cat gone.said rows/*.said 2>/dev/null >rows.new
rm -f rows/*.said gone.said touched.txt
chown -R -h 0:0 rows
chmod -R u=rwX,go= rows
mv -fT rows.new rows/list
sync wal/* rows/* wal rows . 2>/dev/null || sync
leave "$word"
