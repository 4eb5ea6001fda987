# For keep.sh and count.sh. segment_of NUMBER: the WAL file of that number, of the newest of the timelines that the old master was on.
# A link is none (the folder is PostgreSQL's). A file that is to be written later still says where it was used before (xlp_pageaddr).
# shellcheck disable=SC2154 # what is put in front sets: wal timelines; who uses it: size
segment_of()
{
    _each=$((4294967296 / size))
    for _timeline in $timelines; do
        _segment=$(printf '%08X%08X%08X' "$_timeline" $(($1 / _each)) $(($1 % _each)))
        [ -f "$wal/$_segment" ] || continue
        [ ! -L "$wal/$_segment" ] || continue
        [ "$(od -A n -t u8 -j 8 -N 8 "$wal/$_segment" | tr -d ' ')" = $(($1 * size)) ] || continue
        printf '%s\n' "$_segment"
        return
    done
    return 1
}
