# Baton's read-only probe, part shared by all hosts. Sent over SSH with variables in front, kept nowhere: it writes no file.
#
# Output: lines KEY=VALUE, KEY being GROUP.NAME; GROUP.end=1 completes a group. Each group has one writer, and what is written
# at once is below PIPE_BUF, so that writers in the background do not tear each other's lines.
# MODE=once: every group once, then once.end=1. MODE=stream: until the reader has gone. Then each line on standard input
# (descriptor 3) is a sign of life; one that says "look" makes the host look at the others at once.
#
# It runs for as long as Baton is open, so it is made of what costs no process: the shell's own words on files in /proc, one
# psql that stays, and the beat, which bash gives while it waits for signs of life. See docs/performance.md.

tab=$(printf '\t')
said=

# The stream ends itself when its shell ($$) is gone.
alive() { kill -0 $$ 2>/dev/null; }

say() { printf '%s\n' "$*" >&5 || exit 0; }

# A group is put together, and leaves in one write: one packet on the line.
put()
{
    said="$said$*
"
}

tell()
{
    if [ ${#said} -le 4000 ]; then
        printf '%s' "$said" >&5 || exit 0
    else
        while IFS= read -r _said; do
            [ -z "$_said" ] || say "$_said"
        done <<SAID
$said
SAID
    fi
    said=
}

# First line of a file, without a process.
first_line()
{
    REPLY=
    { IFS= read -r REPLY <"$1" || [ -n "$REPLY" ]; } 2>/dev/null
}

# In PostgreSQL's folders a link could lead to any file of root's, and a pipe would never end.
is_plain()
{
    [ -f "$1" ] && [ ! -L "$1" ]
}

# Whether a child of this shell has ended; yes when there was none.
ended()
{
    [ -n "$1" ] || return 0
    _state=
    { read -r _ _ _state _ <"/proc/$1/stat"; } 2>/dev/null
    case $_state in '' | Z) ;; *) return 1 ;; esac
}

# put_memory NAME…: those of /proc/meminfo's first three lines.
put_memory()
{
    while read -r _name _value _; do
        case $_name in
        MemTotal:) [ "$1" = 0 ] || put "sys.memtotal=$_value" ;;
        MemAvailable:) put "sys.memavailable=$_value"; break ;;
        esac
    done </proc/meminfo
}

# What does not change while a host is up.
put_constants()
{
    first_line /proc/sys/kernel/random/boot_id && put "sys.boot=$REPLY"
    [ -n "${os_name:-}" ] || os_name=$(. /etc/os-release 2>/dev/null; printf %s "${PRETTY_NAME:-}")
    [ -n "${cores:-}" ] || cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null)
    put "sys.os=$os_name"
    put "sys.cores=$cores"
}

# system_facts WHOLE TIME: with what does not change, or without (0).
system_facts()
{
    [ -z "$2" ] || put "sys.time=$2"
    first_line /proc/loadavg && put "sys.load=${REPLY%% *}"
    put_memory "$1"
    [ "$1" = 0 ] || put_constants
    put "sys.end=1"
    tell
}

disk_facts()
{
    # Blocks of 1 KiB: size and what root's processes may still use.
    _listed=$(df -Pk -- "${disk_path:-/}" 2>/dev/null)
    while read -r _fs _size _used _free _; do
        case $_size in *[!0-9]* | '') ;; *) put "disk.space=$_size $_free" ;; esac
    done <<LISTED
$_listed
LISTED
    put "disk.end=1"
    tell
}

# The last thing said in a single look: it arrives as it is said, the rest when all is done.
clock_facts()
{
    say "clock.time=$(date +%s.%N)"
    say "clock.end=1"
}

# UNIT<tab>LOAD<tab>ACTIVE<tab>ENABLED of each unit named, by one call; in TOLD. Their control groups in CGROUPS.
ask_units()
{
    _name=$1 TOLD='' CGROUPS=''
    shift
    _id='' _load='' _active='' _enabled='' _group=''
    _shown=$(systemctl show --no-pager -p Id,LoadState,ActiveState,UnitFileState,ControlGroup -- "$@" 2>/dev/null)
    while IFS= read -r _line; do
        case $_line in
        Id=*) _id=${_line#*=} ;;
        LoadState=*) _load=${_line#*=} ;;
        ActiveState=*) _active=${_line#*=} ;;
        UnitFileState=*) _enabled=${_line#*=} ;;
        ControlGroup=*) _group=${_line#*=} ;;
        '') [ -n "$_id" ] || continue
            TOLD="$TOLD$_name.unit=$_id$tab$_load$tab$_active$tab$_enabled
"
            CGROUPS="$CGROUPS ${_group:-/system.slice/$_id}"
            _id='' _load='' _active='' _enabled='' _group='' ;;
        esac
    done <<SHOWN
$_shown

SHOWN
}

# Where systemd keeps its control groups: version 2, both, version 1.
find_groups()
{
    for groups_root in /sys/fs/cgroup /sys/fs/cgroup/unified /sys/fs/cgroup/systemd; do
        [ ! -d "$groups_root/system.slice" ] || return 0
    done
    groups_root=
}

# The first process of each unit, in SEEN.
see_units()
{
    SEEN=
    for _path in ${CGROUPS:-}; do
        first_line "$groups_root$_path/cgroup.procs"
        SEEN="$SEEN $REPLY"
    done
}

# put_units NAME UNIT…: systemd is asked when the processes are others than before, until it has settled; and now and then, for what has
# none. A call costs it and the host more than all else here together.
put_units()
{
    see_units
    [ "$SEEN" = "${seen_before:-}" ] || unsettled=3
    if [ -z "${groups_root:-}" ] || [ "${unsettled:=3}" -gt 0 ] || [ $((_round % 5)) -eq 0 ]; then
        find_groups
        unsettled=$((unsettled - 1))
        ask_units "$@"
        case $TOLD in *activating* | *reloading*) unsettled=1 ;; esac
        see_units
        seen_before=$SEEN
    fi
    said=$said$TOLD
}

# What Baton left on this host, from its files: to ask baton-host would start a dozen processes.
guard_facts()
{
    _kept=/var/lib/baton
    # The last files that are written: before them it is half of it.
    if [ -x /usr/local/lib/baton/baton-host ] && [ -s /usr/local/lib/baton/version ] && [ -s /etc/baton/cluster.conf ]; then
        put "guard.installed=1"
        is_guard_in_front || put "guard.nodatabase=1"
        first_line /usr/local/lib/baton/version && put "guard.version=$REPLY"
        { IFS= read -r _ && IFS= read -r REPLY; } 2>/dev/null <"$_kept/verdict" && put "guard.verdict=$REPLY"
        [ ! -s "$_kept/lock/token" ] || [ ! -s "$_kept/lock/run" ] || for _key in run holder operation token since; do
            first_line "$_kept/lock/$_key" && put "guard.lock$_key=$REPLY"
        done
        for _node in a b; do
            [ ! -e "$_kept/marks/$_node" ] || { first_line "$_kept/marks/$_node"; put "guard.mark=$_node$tab$REPLY"; }
        done
        { IFS= read -r REPLY && IFS= read -r _since; } 2>/dev/null <"$_kept/record" && put "guard.record=$REPLY$tab$_since"
    fi
    put "guard.end=1"
    tell
}

# The part that needs bash, for TCP: how far this host gets to the others, what its web server and its search engine answer. As a
# stream it also gives the beat, a line a second on standard output with the time if this bash knows it; facts go to descriptor 5.
# Nothing that may take its time is waited for here: it is done by other processes, which have a second.
# Arguments: mode, the stream's shell, then NODE|ADDRESS|SSHPORT|HTTPPORT|HTTPPATH …; variables wanted, own, postgres, web_…, search_…, register_….
eyes_program='
mode=$1 parent=$2
shift 2
declare -A pids
printf -v lf "\n"
printf -v cr "\r"

# The answer to a request: $status and $body, empty without one. 1: nobody there, 2: no answer within a second.
ask() # host port path
{
    local answer=
    status= body=
    exec 4<>"/dev/tcp/$1/$2" || return 1
    printf "GET %s HTTP/1.0\r\nHost: %s\r\nAccept: application/json\r\nUser-Agent: baton\r\nConnection: close\r\n\r\n" "$3" "$1" >&4
    IFS= read -r -t 1 -N 65536 answer <&4 # -N, or each byte is a call
    exec 4>&-
    [[ $answer == HTTP/*\ * ]] || return 2
    status=${answer#* }
    status=${status%%[!0-9]*}
    answer=${answer//"$cr"/}
    body=${answer#*"$lf$lf"}
    body=${body:0:2000}
    body=${body//"$lf"/ }
    return 0
}
say_late() { printf "%s.late=1\n%s.end=1\n" "$1" "$1" >&5; }
web_facts()
{
    ask "$own" "$web_port" "$web_path"
    if [ $? -eq 2 ]; then say_late web; else printf "web.http=%s\nweb.end=1\n" "$status" >&5; fi
}
search_facts()
{
    ask "$search_host" "$search_port" "$search_path"
    if [ $? -eq 2 ]; then say_late search; else printf "search.answer=%s\nsearch.end=1\n" "$body" >&5; fi
}
# Asked rarely: once somebody is registered, that does not change.
register_facts()
{
    ask "$own" "$web_port" "$register_path"
    printf "register.answer=%s\nregister.end=1\n" "$body" >&5
}

way() # node name host port
{
    local error
    error=$( { exec 3<>"/dev/tcp/$3/$4"; } 2>&1 ) && { printf "sees.%s.%s=1\n" "$1" "$2"; return; }
    case $error in *refused*) printf "sees.%s.ping=1\n" "$1" ;; esac
}
pinged() { ping -n -q -c 1 -W 1 "$1" >/dev/null 2>&1; }
# All ways at the same time, one second for all of them, or what a look is given.
look_all()
{
    local target node address ssh port path ways=
    for target in "$@"; do
        IFS="|" read -r node address ssh port path <<<"$target"
        { pinged "$address" && printf "sees.%s.ping=1\n" "$node"; } & ways="$ways $!"
        way "$node" ssh "$address" "$ssh" & ways="$ways $!"
        [ -n "$port" ] || continue
        way "$node" postgres "$address" "$postgres" & ways="$ways $!"
        { ask "$address" "$port" "$path" && [ "$status" = "$wanted" ] && printf "sees.%s.http=1\n" "$node"; } & ways="$ways $!"
    done 2>/dev/null
    { sleep "$patience"; kill $ways; } >/dev/null 2>&1 & local timer=$!
    wait $ways 2>/dev/null
    kill $timer 2>/dev/null
    wait $timer 2>/dev/null
}
# Fails when a host cannot be reached by a way that is always open.
look()
{
    local told target
    told=$(look_all "$@")
    printf "%s\nsees.end=1\n" "$told" >&5
    for target in "$@"; do
        [[ $told == *"sees.${target%%|*}.ssh=1"* ]] || return 1
    done
}
# A server whose door is knocked at starts a process for it. So in between, a ping is enough, or what the guard has just heard
# over the connections that it keeps open; whoever does not answer is looked at in full.
glance()
{
    local target node address rest waiting=
    for target in "$@"; do
        IFS="|" read -r node address rest <<<"$target"
        pinged "$address" & waiting="$waiting $!"
    done
    for target in $waiting; do
        wait "$target" || { look "${targets[@]}"; return; }
    done
}
hears()
{
    local target when
    for target in "$@"; do
        { read -r when _ <"/run/baton/heard-${target%%|*}"; } 2>/dev/null || return
        [[ $when == *.* ]] || return
        ((now - 10#${when/./} < 250)) || return
    done
}

if [ "$mode" = once ]; then
    [ $# -eq 0 ] || look "$@" &
    if [ -n "$web_port" ]; then
        web_facts &
        [ -z "$search_host" ] || search_facts &
        [ -z "$register_path" ] || register_facts &
    fi
    begun=$(jobs -p)
    { sleep 2; kill $begun; } >/dev/null 2>&1 & timer=$!
    wait $begun
    kill $timer
    exit
fi

# The asker does what it is told by a line "ROUND QUESTION…", and says which it has done. It is kept: a new process each time
# would cost more than the question.
asker()
{
    local round questions question
    printf "0 %s\n" $BASHPID >&8
    while read -r round questions; do
        for question in $questions; do
            "${question}_facts" 2>/dev/null
            printf "%s %s\n" "$round" "$question" >&8
        done
    done
}
start_asker()
{
    local told=
    exec 7> >(asker)
    while read -r -t 5 told asker <&8 && [ "$told" != 0 ]; do :; done # the first word of the new one
}
# What it was told to do a beat ago and has not done is not answered in time; it may hang, so it is replaced.
take_answers()
{
    local told question
    while read -r -t 0 <&8 && read -r told question <&8; do
        [ "$told" != $((round - 1)) ] || asked=${asked/"$question "/}
    done
    [ -n "$asked" ] || return
    kill -9 "$asker"
    start_asker
    case $asked in *web*) say_late web ;; esac
    case $asked in *search*) say_late search ;; esac
}
ask_web()
{
    [ -n "$web_port" ] || return
    take_answers
    asked="web "
    ((round % 3)) || [ -z "$search_host" ] || asked+="search "
    ((round % 30 != 1)) || [ -z "$register_path" ] || asked+="register "
    printf "%s %s\n" "$round" "$asked" >&7
}

# Only a child of ours: its number may be somebody else by now.
runs() # name
{
    local state= mother=
    [ -n "${pids[$1]}" ] || return
    read -r _ _ state mother _ <"/proc/${pids[$1]}/stat" && [ "$mother" = $$ ] && [ "$state" != Z ]
}
ask_sight()
{
    [ ${#targets[@]} -gt 0 ] && ((round % 3 == 0)) && ! runs sight || return
    if [ -n "${pids[sight]}" ]; then
        wait "${pids[sight]}" || missing=1
        pids[sight]=
    fi
    if ((round % 30 == 0 || missing)); then
        missing=0
        look "${targets[@]}" &
        pids[sight]=$!
    elif ! hears "${targets[@]}"; then
        glance "${targets[@]}" &
        pids[sight]=$!
    fi
}
uptime()
{
    read -r now _ </proc/uptime
    now=$((10#${now/./}))
}

targets=("$@") round=0 missing=0 spoken= asked=
exec 8<> <(:)
[ -z "$web_port" ] || start_asker
uptime
next=$now heard=$now
while kill -0 "$parent"; do
    uptime
    if ((now >= next)); then
        printf "%s\n" "${EPOCHREALTIME-}" || break
        ask_web
        ask_sight
        ((round += 1, next += 100))
        ((next > now)) || next=$((now + 100))
        continue
    fi
    printf -v pause "%d.%02d" $(((next - now) / 100)) $(((next - now) % 100))
    if [ "$spoken" = no ]; then
        sleep "$pause"
    elif read -r -t "$pause" word <&3; then
        heard=$now spoken=yes
        [ "$word" != look ] || look "${targets[@]}" &
    elif [ $? -le 128 ]; then
        [ "$spoken" = yes ] && break # the reader has closed its end
        spoken=no
    elif [ "$spoken" = yes ] && ((now - heard > 4000)); then
        break # the line is dead, though nobody told this host
    fi
done 2>/dev/null
kill "$parent" 2>/dev/null
'

eyes()
{
    # The others' PostgreSQL is taken to listen where this host's does.
    # shellcheck disable=SC2086 # targets are words
    wanted=$health_status own=$own_address postgres=${port:-$postgres_port} web_port=$web_port web_path=$health_path search_host=$search_host search_port=$search_port \
        search_path=$search_path register_path=$register_path patience=${patience:-1} "$bash" -c "$eyes_program" eyes "$MODE" $$ $targets
}

# A line a second, with the time when it costs nothing.
beats()
{
    if [ -n "$bash" ]; then
        eyes
    else
        while alive; do
            echo || break
            sleep 1
        done
    fi
}

# Says how the host itself is, at each beat, and passes the beat on; every third one also to descriptor 6.
own_facts()
{
    _round=0
    while IFS= read -r _time && alive; do
        echo || break
        [ $((_round % 3)) -ne 0 ] || echo >&6
        _whole=$((_round % 10 == 0))
        [ -n "$_time" ] || [ "$_whole" = 0 ] || _time=$(date +%s.%N)
        system_facts "$_whole" "$_time"
        _round=$((_round + 1))
    done
}

bash=$(command -v bash)
web_port=
port=
