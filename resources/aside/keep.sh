# Keeps each WAL file of the old master from the fork to the end. Files behind the end are there already, to be written later: their
# first page still says where they were used before (segment_of looks). What can't be copied ends the run: nothing is taken away
# that is not kept. The folder is PostgreSQL's: a link there is no WAL. 3: what it wrote behind the fork is not all there any more.
# shellcheck disable=SC2154 # what is put in front sets: folder wal data bin fork
mkdir -p "$folder/wal" && cd "$wal" || exit 1
[ ! -e "$folder/on-disk" ] || exit 0 # by an earlier life of this run: pg_rewind may have written over the files since
rm -f "$folder/sync-failed"
control=$(LC_ALL=C "$bin/pg_controldata" "$data") || exit 1
size=$(printf '%s\n' "$control" | sed -n 's/^Bytes per WAL segment: *//p')
[ "${size:-0}" -gt 0 ] || exit 1
checkpoint=$(printf '%s\n' "$control" | sed -n 's/^Latest checkpoint location: *//p')
checkpoint=$((0x${checkpoint%/*} * 4294967296 + 0x${checkpoint#*/}))
number=$((fork / size))
while segment=$(segment_of "$number"); do
    # Never into a file that is there: an earlier life's count may be reading it.
    cp -p "$segment" "$folder/segment.new" && mv -f "$folder/segment.new" "$folder/wal/$segment" || exit 1
    number=$((number + 1))
done
[ "$checkpoint" -lt "$fork" ] || [ "$number" -gt $((checkpoint / size)) ] || exit 3
for file in ./*.history; do
    [ ! -f "$file" ] || [ -L "$file" ] || cp -p "$file" "$folder/wal/" || :
done
cat /proc/sys/kernel/random/boot_id >"$folder/boot"
printf '%s\n' "$size" >"$folder/segment-size"
