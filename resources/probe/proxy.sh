# Baton's read-only probe of the proxy's host; goes behind common.sh.

config=/etc/haproxy/haproxy.cfg

# There is no database.
is_guard_in_front()
{
    :
}

# The first admin socket that the configuration names, else the usual one.
admin_socket()
{
    _path=$(sed -n 's/^[[:space:]]*stats[[:space:]]\{1,\}socket[[:space:]]\{1,\}\(unix@\)\{0,1\}\(\/[^[:space:]]*\).*level[[:space:]]\{1,\}admin.*/\2/p' "$config" 2>/dev/null | head -n 1)
    socket=${_path:-/run/haproxy/admin.sock}
}

# Whoever may write to it may send users anywhere.
socket_is_open()
{
    case $socket in
    /*) case $(stat -c %a "$socket" 2>/dev/null) in *[2367]) return 0 ;; esac ;;
    *) return 0 ;; # a TCP address
    esac
    return 1
}

# What its admin socket says; only if that is silent, what systemd says of its unit.
proxy_facts()
{
    if [ -n "$haproxy" ]; then
        put "proxy.installed=1"
        put "proxy.version=$version"
        _answer=
        if [ -S "$socket" ] && [ -n "$socat" ]; then
            _answer=$(timeout -k 1 1 "$socat" -t 1 - "UNIX-CONNECT:$socket" 2>/dev/null <<ASK
show stat;baton held
ASK
            )
        fi
        while IFS= read -r _line; do
            case $_line in
            '# '* | baton-*) put "proxy.stat=$_line" ;;
            'held '*) put "proxy.held=${_line#held }" ;;
            esac
        done <<ANSWER
$_answer
ANSWER
        [ -n "$_answer" ] || put_units proxy haproxy.service
    fi
    put "proxy.end=1"
    tell
}

# The managed block as it stands, and what it depends on.
configuration_facts()
{
    haproxy=$(command -v haproxy)
    socat=$(command -v socat)
    if [ -n "$haproxy" ]; then
        admin_socket
        # What it was built with: to ask is a start of HAProxy.
        [ -n "$version" ] && [ $((_round % 60)) -ne 0 ] || ask_version
        put "proxycfg.version=$version"
        case $built in *'Built with Lua version'*) put "proxycfg.lua=1" ;; esac
        said=$said$(sed -n "/^# >>> baton $cluster\$/,/^# <<< baton $cluster\$/{s/^/proxycfg.block=/p;d;}
            /^[[:space:]]*stats[[:space:]]\{1,\}socket[[:space:]]\{1,\}\(unix@\)\{0,1\}\/.*level[[:space:]]\{1,\}admin/s/.*/proxycfg.othersocket=1/p" "$config" 2>/dev/null)
        [ -z "$said" ] || said="$said
"
        ! socket_is_open || put "proxycfg.opensocket=1"
    fi
    put "proxycfg.end=1"
    tell
}

ask_version()
{
    built=$("$haproxy" -vv 2>/dev/null)
    version=${built%%
*}
}

# At each beat on standard input.
slow_loop()
{
    _round=0 _df=
    while read -r _beat && alive; do
        [ $((_round % 5)) -ne 0 ] || configuration_facts
        proxy_facts
        guard_facts
        if [ $((_round % 3)) -eq 0 ] && ended "$_df"; then
            disk_facts &
            _df=$!
        fi
        _round=$((_round + 1))
    done
}

disk_path=/
version=
_round=0
if [ "$MODE" = once ]; then
    [ -z "$bash" ] || eyes &
    { configuration_facts; proxy_facts; guard_facts; disk_facts; } &
    system_facts 1 ''
    wait
    clock_facts
    say "once.end=1"
else
    trap 'exit 0' HUP INT TERM PIPE
    beats | own_facts 6>/dev/null | slow_loop &
    wait $!
fi
