# Finds in the WAL what the old master changed since the fork, by committed transactions: count.txt (the sums), tables.txt
# (tablespace/database/filenode, rows inserted, updated, deleted) and places.txt, where in the tables the new versions of rows are.
# shellcheck disable=SC2154 # what is put in front sets: folder wal bin dump timeline fork forkText most, and segment_of
cd "$folder" || exit 1
[ ! -e count.txt ] || exit 0
umask 077
export LC_ALL=C
size=$(cat segment-size) || exit 1
each=$((4294967296 / size))

# pg_waldump reads one timeline: each file by a name of the last one.
# see FILE: it is in a folder that is given from here.
see()
{
    _name=${1##*/}
    case $1 in /*) ;; *) set -- "../$1" ;; esac
    ln -sf "$1" "flat/$(printf '%08X' "$timeline")${_name#????????}"
}

# records COMMITS: a line for each change, kind, transaction, table, places; and into COMMITS a line for each commit. The words of a record
# differ from version to version (src/backend/access/rmgrdesc): "off 5" and "off: 5", "10 tuples" and "ntuples: 10", "new off 6" and
# "new_off: 6". Where an update went to another page the old one is the second block. Which places a MULTI_INSERT took is said from 16 on, at times.
records()
{
    awk -v commits="$1" '
    function at(name,   i) { for (i = 2; i <= NF; i++) if ($i == name) return i; return NF }
    $1 != "rmgr:" { next }
    { last = $0 }
    $13 == "desc:" && $14 == "INSERT" && $15 ~ /^off/ && $(NF - 4) == "#0:" && $(NF - 3) == "rel" && $(NF - 1) == "blk" && $2 == "Heap" {
        print "I", $8 + 0, $(NF - 2), $NF, $16 + 0 # as most are: a new row, without more said about it
        next
    }
    $2 != "Heap" && $2 != "Heap2" && $2 != "Transaction" { next }
    {
        desc = $13 == "desc:" ? 13 : at("desc:") # after lengths of six digits there is no space
        tx = (desc == 13 ? $8 : $(at("tx:") + 1)) + 0
        kind = $(desc + 1)
    }
    $2 == "Transaction" {
        if (kind !~ /^COMMIT/) next
        if (kind == "COMMIT_PREPARED") tx = $(desc + 2) + 0
        if (!tx) next
        line = "C " tx
        if (match($0, /subxacts:( [0-9]+)+/)) line = line substr($0, RSTART + 9, RLENGTH - 9)
        print line >commits
        next
    }
    {
        init = sub(/\+INIT$/, "", kind)
        if (kind != "INSERT" && kind != "UPDATE" && kind != "HOT_UPDATE" && kind != "DELETE" && kind != "MULTI_INSERT") next
        rel = block = before = first = second = ""
        for (i = desc + 2; i < NF; i++) {
            word = $i
            if (word == "rel") { if (rel == "") rel = $(i + 1) }
            else if (word == "blk") { if (block == "") block = $(i + 1) + 0; else before = $(i + 1) + 0 }
            else if (word == "off" || word == "off:" || word == "old_off:") {
                if (word == "off" && $(i - 1) == "new") second = $(i + 1) + 0
                else first = $(i + 1) + 0
            } else if (word == "new_off:") second = $(i + 1) + 0
        }
        if (rel == "" || block == "") next
        if (kind == "INSERT") print "I", tx, rel, block, first
        else if (kind == "DELETE") print "D", tx, rel, block, first
        else if (kind != "MULTI_INSERT") print "U", tx, rel, block, second, (before == "" ? block : before), first
        else {
            rows = ($(desc + 2) == "ntuples:" ? $(desc + 3) : $(desc + 2)) + 0
            if (match($0, /offsets: \[[0-9, ]+\]/)) {
                count = split(substr($0, RSTART + 10, RLENGTH - 11), place, ", ")
                for (i = 1; i <= count; i++) print "I", tx, rel, block, place[i] + 0
            } else if (init) for (i = 1; i <= rows; i++) print "I", tx, rel, block, i
            else print "M", tx, rel, block, rows
        }
    }
    END { $0 = last; end = $(at("lsn:") + 1); sub(/,$/, "", end); print "E", end }'
}

# The position before which a transaction that committed after the fork can't have written anything: each snapshot of the
# running ones names the next number, every 15 s at least while there is work. Prints it and the file it is in; fails where it is
# not to be had any more, having printed the first position that is.
beginning()
{
    last=$(((fork - 1) / size)) step=1 from=
    number=$last
    while segment=$(segment_of "$number"); do
        see "$wal/$segment"
        from=$(printf '%X/%08X' $((number / each)) $((number % each * size)))
        at=$("$bin/$dump" -p flat -t "$timeline" -r Standby -s "$from" -e "$forkText" 2>/dev/null |
            awk -v oldest="$1" '/RUNNING_XACTS/ {
                for (i = 2; i < NF; i++) { if ($i == "lsn:") at = $(i + 1); if ($i == "nextXid" && $(i + 1) + 0 <= oldest) good = at }
            }
            END { sub(/,$/, "", good); print good }')
        [ -z "$at" ] || { printf '%s %s\n' "$at" "$number"; return 0; }
        [ $((last - number)) -lt 64 ] || break
        low=$number number=$((number - step)) step=$((step * 2))
        # The whole stretch must be there: step by step to where it ends.
        while [ "$number" -lt "$low" ] && ! segment_of "$number" >/dev/null; do
            number=$((number + 1))
        done
        step_to=$number
        while [ "$step_to" -lt "$low" ]; do
            ! segment=$(segment_of "$step_to") || see "$wal/$segment"
            step_to=$((step_to + 1))
        done
        [ "$number" -lt "$low" ] || { number=$low; break; }
    done
    printf '%s %s\n' "${from:--}" "$number"
    return 1
}

rm -rf flat
mkdir flat || exit 1
for segment in wal/????????????????????????; do
    see "$segment"
done
# An error at the end of WAL is expected.
"$bin/$dump" -p flat -t "$timeline" -s "$forkText" 2>waldump.err | { : >commits.tmp; records commits.tmp; } >after.tmp
oldest=$(awk '{ for (i = 2; i <= NF; i++) if (low == "" || $i + 0 < low) low = $i + 0 } END { print low }' commits.tmp)
whole=1
: >before.tmp
if [ -n "$oldest" ]; then
    from=$(beginning "$oldest") || whole=0
    number=${from#* } from=${from% *}
    while [ "$from" != - ] && [ "$number" -lt $((fork / size)) ]; do # what was written before the fork is kept as well
        if ! segment=$(segment_of "$number") || { [ "$(stat -c %s "wal/$segment" 2>/dev/null)" != "$size" ] && ! cp -p "$wal/$segment" wal/; }; then
            whole=0
            break
        fi
        number=$((number + 1))
    done
    [ "$from" = - ] || "$bin/$dump" -p flat -t "$timeline" -s "$from" -e "$forkText" 2>>waldump.err | records /dev/null | grep '^[IUDM]' >before.tmp
fi

# The fate of each place in the order of the log. A row that came and went since the fork leaves nothing; one that came and was
# changed is a new one. Catalogs have numbers below 16384 (FirstNormalObjectId), as long as nobody rewrites them.
awk -v most="$most" '
    $1 == "C" { for (i = 2; i <= NF; i++) committed[$i] = 1; next }
    $1 == "E" { end = $2 }
    $1 !~ /^[IUDM]$/ || !($2 in committed) { next }
    !($3 in own) { split($3, part, "/"); own[$3] = part[3] >= 16384 }
    !own[$3] { next }
    {
        changes += $1 == "M" ? $5 : 1
        seen[$3] = 1
        place = $3 " " $4 " " $5
    }
    $1 == "M" { inserted[$3] += $5; if (held < most) { page["M " $3 " " $4 " " $2] = 1; held += $5 } else over = 1 }
    $1 == "I" && !(place in fate) && held < most { held++; fate[place] = $1; inserted[$3]++; next } # as most are
    $1 == "I" { put(place, "I") }
    $1 == "U" { kind = take($3 " " $6 " " $7); put(place, kind == "" ? "U" : kind) }
    $1 == "D" { if (take(place) != "I") deleted[$3]++ }
    function put(where, as)
    {
        if (!(where in fate)) { if (held >= most) { over = 1; rest(as); return } held++ } else gone(where)
        fate[where] = as
        rest(as)
    }
    function rest(as) { if (as == "I") inserted[$3]++; else updated[$3]++ }
    function gone(where) { if (fate[where] == "I") inserted[$3]--; else updated[$3]-- }
    function take(where,   as)
    {
        if (!(where in fate)) return ""
        as = fate[where]
        gone(where)
        delete fate[where]
        held--
        return as
    }
    END {
        for (table in seen) print table, inserted[table] + 0, updated[table] + 0, deleted[table] + 0 >"tables.new"
        for (where in fate) print fate[where], where >"places.new"
        for (where in page) print where >"places.new"
        print "changes=" changes + 0 " end=" end " whole=" whole " over=" over + 0 >"count.new"
    }' whole="$whole" commits.tmp before.tmp after.tmp
[ -s count.new ] || exit 1
[ ! -e tables.new ] || sort tables.new >tables.txt
[ ! -e places.new ] || sort -s -k2,2 -k1,1 places.new >places.txt # as rows.sh reads them: by table, then by kind
rm -rf flat
rm -f after.tmp before.tmp commits.tmp tables.new places.new
mv count.new count.txt
