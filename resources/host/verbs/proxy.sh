# Verbs about HAProxy on the proxy's host.
# shellcheck disable=SC2016,SC2154 # what is known of the host; programs for other shells

# reads: whether HAProxy and socat are here
#: there
# reads: what HAProxy is: its version and what it was built with
#: version
# reads: whether it has a configuration; haproxy.cfg
#: configured
#: configuration
verb_proxy()
{
    case $1 in
    there) command -v haproxy >/dev/null && command -v socat >/dev/null ;;
    version) haproxy -vv ;;
    configured) [ -e /etc/haproxy/haproxy.cfg ] ;;
    configuration) head -c 16777217 -- /etc/haproxy/haproxy.cfg ;;
    esac
}

# put_configuration SHA256 RUN reload|leave: checks $new and puts it in the place of what was seen. The last line says what happened: same,
# changed-meanwhile, invalid-before, invalid-now, done, reload-failed.
put_configuration()
{
    config=/etc/haproxy/haproxy.cfg
    say() { rm -f "$new" "$new.log"; echo "$1"; exit 0; }
    [ "$(sha256sum "$config" | cut -c 1-64)" = "$1" ] || say changed-meanwhile
    chown --reference="$config" "$new"
    chmod --reference="$config" "$new"
    changed=1
    cmp -s "$config" "$new" && changed=
    if [ -n "$changed" ]; then
        if ! haproxy -c -f "$new" >"$new.log" 2>&1; then
            cat "$new.log"
            haproxy -c -f "$config" >"$new.log" 2>&1 || { echo; cat "$new.log"; say invalid-before; }
            say invalid-now
        fi
        cp -p "$config" "$config.baton-$2" && sync "$new" && mv -f "$new" "$config" && sync "$(dirname "$config")" || exit 1
    fi
    rm -f "$new" "$new.log"
    if ! systemctl -q is-active haproxy; then
        systemctl reset-failed haproxy 2>/dev/null
        systemctl enable haproxy >/dev/null 2>&1
        systemctl start haproxy || { journalctl -n 8 --no-pager -o cat -u haproxy; say reload-failed; }
    elif [ -n "$changed" ] && [ "$3" = reload ]; then
        systemctl reload haproxy || { journalctl -n 8 --no-pager -o cat -u haproxy; say reload-failed; }
    fi
    systemctl -q is-active haproxy || say reload-failed
    say 'done'
}

# Whoever writes HAProxy's configuration can have it run programs as root: so it is no verb of the helper.
# changes, with full rights: puts the haproxy.cfg on standard input in the place of the one that was seen
#: <sha256> <run> reload
#: <sha256> <run> leave
verb_proxy_write()
{
    new=/etc/haproxy/haproxy.cfg.baton-new
    cat >"$new" || exit 1
    put_configuration "$@"
}

# What may stand in the block is root's here: BLOCKS has it for each kind of HAProxy. Behind it nothing may take its "defaults": then it goes to the end.
# changes: puts the cluster's managed block into haproxy.cfg, for an HAProxy with or without Lua, peers, and an admin socket of its own; the second checksum is what must come out
#: <sha256> <run> <sha256> <yesno> <yesno> <yesno>
verb_proxy_block()
{
    new=/etc/haproxy/haproxy.cfg.baton-new
    eval "$BLOCKS
block=\${block_$4_$5_$6-}"
    [ -n "$block" ] || exit 1
    block=$block awk -v begin="# >>> baton $CLUSTER" -v end="# <<< baton $CLUSTER" '
        { line[NR] = $0 }
        $0 == begin { from = NR }
        $0 == end { to = NR }
        END {
            in_place = from && to
            for (i = to + 1; in_place && i <= NR; i++)
                if (line[i] ~ /^[ \t]*(defaults|frontend|backend|listen)([^A-Za-z0-9_]|$)/) { in_place = line[i] ~ /^[ \t]*defaults/; break }
            for (i = 1; i <= NR; i++) {
                if (i == from && in_place) print ENVIRON["block"]
                if (!from || i < from || i > to) print line[i]
            }
            if (!in_place) print ENVIRON["block"]
        }' /etc/haproxy/haproxy.cfg >"$new" || exit 1
    [ "$(sha256sum "$new" | cut -c 1-64)" = "$3" ] || { rm -f "$new"; echo other-block; exit 0; }
    put_configuration "$1" "$2" reload
}

# changes: reads the package source's lists; installs HAProxy of this version, or of any, and socat
#: update
#: install
#: install <version>
# reads: the version of HAProxy that the recipe wishes for, where the package source has it
#: find
verb_proxy_packages()
{
    apt='env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Options::=--force-confold -o DPkg::Lock::Timeout=120'
    case $1 in
    update) $apt update ;;
    find) apt-cache madison "$PROXY_PACKAGE" | awk -F'|' '{gsub(/ /, "", $2); print $2}' | grep -E -m 1 "$PROXY_PATTERN" || : ;;
    install) $apt install "$PROXY_PACKAGE${2:+=$2}" socat ;;
    esac
}

# The word at the end of a server's line is all that this can change.
# changes: says in the managed block of haproxy.cfg which data hosts get no traffic; HAProxy goes on as it runs
#: <sha256> <run>
#: <sha256> <run> <data>
#: <sha256> <run> <data> <data>
verb_proxy_servers()
{
    new=/etc/haproxy/haproxy.cfg.baton-new
    awk -v begin="# >>> baton $CLUSTER" -v end="# <<< baton $CLUSTER" -v out=" ${3:-} ${4:-} " '
        $0 == begin { inside = 1 }
        $0 == end { inside = 0 }
        inside && /^backend / { desk = $2 == "baton-desk" }
        inside && desk && $1 == "server" && ($2 == "a" || $2 == "b") { sub(/ disabled$/, ""); if (index(out, " " $2 " ")) $0 = $0 " disabled" }
        { print }' /etc/haproxy/haproxy.cfg >"$new" || exit 1
    put_configuration "$1" "$2" leave
}

# changes: says in the managed block of haproxy.cfg whether users get the maintenance page; HAProxy goes on as it runs
#: <sha256> <run> on
#: <sha256> <run> off
verb_proxy_page()
{
    new=/etc/haproxy/haproxy.cfg.baton-new
    awk -v begin="# >>> baton $CLUSTER" -v end="# <<< baton $CLUSTER" -v page="$3" '
        $0 == begin { inside = 1 }
        $0 == end { inside = 0 }
        inside && /^backend / { switch_of = $2 }
        inside && switch_of == "baton-maintenance" && $1 == "server" && $2 == "off" { sub(/ disabled$/, ""); if (page == "on") $0 = $0 " disabled" }
        { print }' /etc/haproxy/haproxy.cfg >"$new" || exit 1
    put_configuration "$1" "$2" leave
}

# changes: takes the managed block out of haproxy.cfg, and has HAProxy read it
#: <sha256> <run>
verb_proxy_remove_block()
{
    new=/etc/haproxy/haproxy.cfg.baton-new
    awk -v begin="# >>> baton $CLUSTER" -v end="# <<< baton $CLUSTER" '
        $0 == begin { inside = 1 }
        !inside { print }
        $0 == end { inside = 0 }' /etc/haproxy/haproxy.cfg >"$new" || exit 1
    put_configuration "$1" "$2" reload
}
