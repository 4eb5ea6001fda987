# Verbs that bring the product's build to a host and run its programs. UPLOAD_FILE is where it belongs; BUILDS are the SHA-256 of those that
# may be run, or "any" for a login with full rights. INSTALL_MASTER and so on are the recipe's.
# shellcheck disable=SC2016,SC2154 # what is known of the host; programs for other shells

# openssl uses the processor's own instructions, which sha256sum of most systems does not.
sum_program()
{
    if openssl dgst -sha256 -r </dev/null >/dev/null 2>&1; then _sum='openssl dgst -sha256 -r'; else _sum=sha256sum; fi
}

# A link is not followed: it is no file of ours, whatever it points to. Its own size is not the build's, so it is replaced.
# changes: looks what is there of the build, what an earlier try left, and how much room there is
#: look
# changes: says the SHA-256 of the build in place; and sets its mode
#: sum
#: mode <mode>
# changes: cuts what an earlier try left to this size, and says the SHA-256 of each of its parts of so many bytes
#: parts <number> <number>
verb_upload()
{
    part=$UPLOAD_FILE.part
    sum_program
    case $1 in
    look)
        (umask 077 && mkdir -p -- "${UPLOAD_FILE%/*}") || return
        [ ! -L "$part" ] || rm -f -- "$part"
        stat -c %s -- "$UPLOAD_FILE" 2>/dev/null || echo -1
        stat -c '%s %b %B' -- "$part" 2>/dev/null || echo 0 0 512
        df -Pk -- "${UPLOAD_FILE%/*}" | awk 'NR == 2 {print $4}'
        for p in gzip zstd; do command -v $p >/dev/null && printf '%s ' $p; done
        echo
        ;;
    sum) $_sum <"$UPLOAD_FILE" | head -c 64 ;;
    mode) chmod "$2" -- "$UPLOAD_FILE" ;;
    parts)
        [ "$(stat -c %s -- "$part")" -le "$2" ] || truncate -s "$2" -- "$part" || return
        SHELL=/bin/sh split -a 4 -b "$3" --filter="$_sum" -- "$part"
        ;;
    esac
}

# Nothing happens when its input ends before. 3: it differs.
# changes: reads what has arrived, by lines "BEGIN SIZE"; told "end" and the right SHA-256, it puts the build in place if that is so
#: <number> <mode>
verb_upload_check()
{
    umask 077
    part=$UPLOAD_FILE.part
    sum_program
    : >>"$part" || exit 1
    sum=$(while read -r at size && [ "$at" != end ]; do
        dd if="$part" bs=256k iflag=skip_bytes,count_bytes skip="$at" count="$size" status=none
    done | $_sum | head -c 64)
    read -r want || exit 4
    if [ "$sum" != "$want" ] || [ "$(stat -c %s -- "$part")" != "$1" ]; then
        echo "$sum"
        rm -f -- "$part"
        exit 3
    fi
    chmod "$2" -- "$part" && sync -- "$part" && mv -f -- "$part" "$UPLOAD_FILE"
}

# put_piece BEGIN SIZE: dd's own count tells a piece that came short. It reads no byte more than it is told, and neither does head.
put_piece()
{
    said=$(dd of="$UPLOAD_FILE.part" bs=256k iflag=fullblock,count_bytes oflag=seek_bytes conv=notrunc count="$2" seek="$1" 2>&1)
    case $said in
    *"
$2 bytes"*) echo "done $1" ;;
    *)
        echo "$said" >&2
        return 1
        ;;
    esac
}

# changes: writes pieces of the build, by lines "BEGIN SIZE", or "BEGIN SIZE PACKED PROGRAM" and so many packed bytes; says "done BEGIN"
#:
verb_upload_receive()
{
    umask 077
    while read -r at size packed program; do
        case $program in
        '') put_piece "$at" "$size" || exit 1 ;;
        gzip | zstd) head -c "$packed" | { "$program" -dc 2>/dev/null; cat >/dev/null; } | put_piece "$at" "$size" || exit 1 ;;
        *) exit 1 ;;
        esac
    done
}

# One connection: the caller's address is looked up in the kernel's own table by the socket's number. The file stays open under its number, since it
# gets its final name meanwhile.
serving_program()
{
    _serving='s=$(readlink /proc/self/fd/0); s=${s#socket:?}; s=${s%?}
h=$(awk -v s="$s" '\''$10 == s {sub(/:.*/, "", $3); print $3; exit}'\'' /proc/net/tcp)
a=${h#??????}; r=${h#????}; b=${r%??}; r=${h#??}; c=${r%????}; d=${h%??????}
case " $BATON_PEERS " in *" $(printf "%d.%d.%d.%d" "0x$a" "0x$b" "0x$c" "0x$d") "*) ;; *) exit 1 ;; esac
read -r token && [ "$token" = "$BATON_TOKEN" ] || exit 1
if [ -e "$BATON_FILE.part" ]; then exec 4<"$BATON_FILE.part"; else exec 4<"$BATON_FILE"; fi
while read -r at size; do
    dd if=/proc/self/fd/4 bs=256k iflag=skip_bytes,count_bytes skip="$at" count="$size" status=none || exit 1
done'
}

# Six hours at most, even if nobody is left to end it.
# changes: gives the build to another host at this address and port, to whom this word is known, until its input ends
#: <address> <address> <port> <run>
verb_upload_serve()
{
    umask 077
    command -v systemd-socket-activate >/dev/null || { echo 'systemd-socket-activate is missing'; exit 1; }
    address=$(getent ahostsv4 "$1" | awk '{print $1; exit}')
    BATON_PEERS=$(getent ahostsv4 "$2" | awk '{print $1}' | sort -u | tr '\n' ' ')
    if [ -z "$address" ] || [ -z "$BATON_PEERS" ]; then
        echo 'no IPv4 address'
        exit 1
    fi
    BATON_TOKEN=$4
    BATON_FILE=$UPLOAD_FILE
    export BATON_PEERS BATON_TOKEN BATON_FILE
    serving_program
    timeout 21600 systemd-socket-activate -l "$address:$3" --accept --inetd -E BATON_PEERS -E BATON_TOKEN -E BATON_FILE /bin/sh -c "$_serving" >/dev/null 2>&1 &
    listener=$!
    trap 'kill "$listener" 2>/dev/null' EXIT
    trap 'exit 0' HUP INT TERM
    n=0
    until grep -q ":$(printf %04X "$3") 00000000:0000 0A" /proc/net/tcp; do
        n=$((n + 1))
        if [ "$n" -ge 50 ] || ! kill -0 "$listener" 2>/dev/null; then
            echo 'it does not listen'
            exit 1
        fi
        sleep 0.1
    done
    sleep 0.05
    kill -0 "$listener" 2>/dev/null || { echo 'the port is taken'; exit 1; }
    echo listening
    cat >/dev/null
}

# bash, for /dev/tcp alone. A cut connection makes dd's piece short. The word is not on a command line.
# changes: fetches pieces of the build from the host that gives it, by lines "BEGIN SIZE"; says "connected", then "done BEGIN"
#: <address> <port> <run>
verb_upload_fetch()
{
    umask 077
    BATON_PLACE=$1/$2 BATON_TOKEN=$3 BATON_FILE=$UPLOAD_FILE
    export BATON_PLACE BATON_TOKEN BATON_FILE
    exec timeout 21600 bash -c '
timeout 3 bash -c ": <>/dev/tcp/$BATON_PLACE" 2>/dev/null || { echo "it cannot be reached" >&2; exit 1; }
exec 3<>"/dev/tcp/$BATON_PLACE" || exit 1
printf "%s\n" "$BATON_TOKEN" >&3
echo connected
while read -r at size; do
    printf "%s %s\n" "$at" "$size" >&3
    said=$(timeout 40 dd of="$BATON_FILE.part" bs=256k iflag=fullblock,count_bytes oflag=seek_bytes conv=notrunc count="$size" seek="$at" 2>&1 <&3)
    case $said in
    *"
$size bytes"*) echo "done $at" ;;
    *) echo "$said" >&2; exit 1 ;;
    esac
done'
}

# changes: makes the folder for the build; notes that an installation begins; that it has ended, and from which build
#: folder
#: begin master
#: begin slave
#: end
verb_build()
{
    case $1 in
    folder) install -d -m 0700 /var/lib/baton /var/lib/baton/build && rm -f /var/lib/baton/build.sha256 ;;
    begin) echo "$2" >/var/lib/baton/installing && sync /var/lib/baton/installing /var/lib/baton ;;
    end)
        # What the installer has written must be on the disk before it counts as installed.
        sha256sum "$UPLOAD_FILE" | head -c 64 >/var/lib/baton/build.sha256 && sync && rm -f /var/lib/baton/installing && sync /var/lib/baton &&
            rm -rf /var/lib/baton/build
        ;;
    esac
}

# ready_build: in _folder, the build that may be run. Who is not trusted with root may still hold the uploaded file open for writing, or have another one
# made ready at the same time: so what is looked at and run is a copy that nobody else has ever had, in a folder whose name nobody knew.
ready_build()
{
    _folder=${UPLOAD_FILE%/*}
    [ "$BUILDS" != any ] || return 0
    _folder=$(mktemp -d "$_folder/run.XXXXXXXX") && cp --reflink=auto "$UPLOAD_FILE" "$_folder/" || return
    _sum=$(sha256sum "$_folder/${UPLOAD_FILE##*/}" | cut -c 1-64)
    [ ${#_sum} = 64 ] || return 1
    case " $BUILDS " in *" $_sum "*) chmod 0755 "$_folder/${UPLOAD_FILE##*/}"; return ;; esac
    rm -rf "$_folder"
    echo "This build may not be run here: its SHA-256 $_sum is not in /etc/baton/builds (batonctl helper install)."
    return 77
}

# changes: runs the product's installer, or its script of a change of roles, on a terminal of so many lines and columns
#: install-master <number> <number>
#: install-slave <number> <number>
#: prepare <number> <number>
#: restore <number> <number>
verb_product_program()
{
    case $1 in
    install-master) ready_build || exit; _program=$INSTALL_MASTER ;;
    install-slave) ready_build || exit; _program=$INSTALL_SLAVE ;;
    prepare) _folder=$PREPARE_FOLDER _program=$PREPARE ;;
    restore) _folder=$RESTORE_FOLDER _program=$RESTORE ;;
    esac
    stty rows "$2" cols "$3" 2>/dev/null
    cd "${_folder:-/}" && eval "$_program"
}
