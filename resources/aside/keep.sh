# Keeps each WAL file of the old timeline from the fork to the end. Files behind the end are there already, to be written later: their
# first page still says where they were used before (xlp_pageaddr). What can't be copied ends the run: nothing is taken away
# that is not kept.
# shellcheck disable=SC2154 # what is put in front sets: folder wal data bin timeline fork
mkdir -p "$folder/wal" && cd "$wal" || exit 1
size=$(LC_ALL=C "$bin/pg_controldata" "$data" | sed -n 's/^Bytes per WAL segment: *//p')
[ "${size:-0}" -gt 0 ] || exit 1
number=$((fork / size)) each=$((4294967296 / size))
while segment=$(printf '%08X%08X%08X' "$timeline" $((number / each)) $((number % each))) && [ -f "$segment" ] &&
    [ "$(od -A n -t u8 -j 8 -N 8 "$segment" | tr -d ' ')" = $((number * size)) ]; do
    cp -p "$segment" "$folder/wal/" || exit 1
    number=$((number + 1))
done
cp -p ./*.history "$folder/wal/" 2>/dev/null || :
printf '%s\n' "$size" >"$folder/segment-size"
sync -f "$folder" 2>/dev/null || sync
