# Marks: "this data host must not be a master any more". One file a host meant: run, since (epoch seconds), reason.

read_mark()
{
    MARK_RUN='' MARK_SINCE=0 MARK_REASON=''
    [ -r "$STATE/marks/$1" ] || return 1
    { IFS= read -r MARK_RUN; IFS= read -r MARK_SINCE; IFS= read -r MARK_REASON; } <"$STATE/marks/$1"
    # A mark that cannot be read is still a mark.
    : "${MARK_RUN:=unknown}" "${MARK_SINCE:=0}"
}

# make_mark RUN REASON: a mark's lines.
make_mark()
{
    printf '%s\n' "$1"
    date +%s
    case $2 in
    *[!A-Za-z0-9\ ]*) printf '%s\n' "$2" | tr -d '\000-\011\013-\037' ;;
    *) printf '%s\n' "$2" ;;
    esac
}

# set_mark NODE RUN REASON. Users may wait for it: one wait for the disk. A mark that a power cut left empty is still a mark.
set_mark()
{
    read_mark "$1" && [ "$MARK_RUN" = "$2" ] && return
    make_mark "$2" "$3" >"$STATE/marks/$1.new" && mv -f "$STATE/marks/$1.new" "$STATE/marks/$1" && sync "$STATE/marks/$1" "$STATE/marks"
}

# A mark of this host that waits to be renamed into place: RUN's, and only while no other run's is there.
is_staged_mark()
{
    [ ! -e "$STATE/marks/$SELF" ] && { IFS= read -r _staged <"$STATE/marks/$SELF.staged"; } 2>/dev/null && [ "$_staged" = "$1" ]
}

remove_mark()
{
    rm -f "$STATE/marks/$1" && sync "$STATE/marks"
}

# "a:RUN,b:RUN" as it goes over the wire, "-" for none, in FENCES.
collect_fences()
{
    FENCES=
    for _node in a b; do
        read_mark "$_node" && FENCES="${FENCES:+$FENCES,}$_node:$MARK_RUN"
    done
    : "${FENCES:=-}"
}

# Whether a list as above has NODE; its run in FENCED_BY.
fence_in()
{
    case ,$2, in
    *,"$1":*) FENCED_BY=${2#*"$1":}; FENCED_BY=${FENCED_BY%%,*} ;;
    *) return 1 ;;
    esac
}

print_marks()
{
    _line=
    for _node in a b; do
        read_mark "$_node" || continue
        _line="$_line${_line:+,}\"$_node\":{\"run\":$(json "$MARK_RUN"),\"reason\":$(json "$MARK_REASON"),\"since\":$MARK_SINCE}"
    done
    printf '{%s}\n' "$_line"
}

verb_mark()
{
    _do=${1:-}
    [ $# -gt 0 ] && shift
    case $_do in
    fence) on_data_host; need_word "${1:-}" run; set_mark "$SELF" "$1" "${2:-}" ;;
    unfence) on_data_host; need_word "${1:-}" run; remove_mark "$SELF" ;;
    fence-node) need_data_node "${1:-}"; need_word "${2:-}" run; set_mark "$1" "$2" "${3:-}" ;;
    unfence-node) need_data_node "${1:-}"; need_word "${2:-}" run; remove_mark "$1" ;;
    show) print_marks ;;
    *) die 2 "mark fence|unfence|fence-node|unfence-node|show" ;;
    esac
}
