# Baton's read-only probe of the proxy's host; goes behind common.sh.

config=/etc/haproxy/haproxy.cfg

# The first admin socket that the configuration names, else the usual one.
admin_socket()
{
    _path=$(sed -n 's/^[[:space:]]*stats[[:space:]]\{1,\}socket[[:space:]]\{1,\}\([^[:space:]]*\).*level[[:space:]]\{1,\}admin.*/\1/p' "$config" 2>/dev/null | head -n 1)
    socket=${_path:-/run/haproxy/admin.sock}
    socket=${socket#unix@}
}

proxy_facts()
{
    if [ -n "$haproxy" ]; then
        say "proxy.installed=1"
        say "proxy.version=$version"
        unit_facts proxy haproxy.service
        if [ -S "$socket" ] && [ -n "$socat" ]; then
            printf 'show stat\n' | timeout -k 1 1 "$socat" -t 1 - "UNIX-CONNECT:$socket" 2>/dev/null | grep -aE '^(# |baton-)' |
                while IFS= read -r _line; do
                    say "proxy.stat=$_line"
                done
        fi
    fi
    say "proxy.end=1"
}

# The managed block as it stands, and what it depends on.
configuration_facts()
{
    haproxy=$(command -v haproxy)
    socat=$(command -v socat)
    if [ -n "$haproxy" ]; then
        admin_socket
        _vv=$("$haproxy" -vv 2>/dev/null)
        version=$(printf '%s\n' "$_vv" | head -n 1)
        say "proxycfg.version=$version"
        case $_vv in *'Built with Lua version'*) say "proxycfg.lua=1" ;; esac
        [ -r "$config" ] && sed -n "/^# >>> baton $cluster\$/,/^# <<< baton $cluster\$/s/^/proxycfg.block=/p" "$config"
        sed "/^# >>> baton $cluster\$/,/^# <<< baton $cluster\$/d" "$config" 2>/dev/null |
            grep -qE '^[[:space:]]*stats[[:space:]]+socket.*level[[:space:]]+admin' && say "proxycfg.othersocket=1"
    fi
    say "proxycfg.end=1"
}

slow_loop()
{
    _round=0
    while alive; do
        [ $((_round % 5)) -ne 0 ] || configuration_facts
        proxy_facts
        guard_facts
        _round=$((_round + 1))
        sleep 1
    done
}

disk_path=/
if [ "$MODE" = once ]; then
    sees_facts &
    { configuration_facts; proxy_facts; guard_facts; } &
    system_facts
    wait
    clock_facts
    say "once.end=1"
else
    sees_facts &
    slow_loop &
    trap 'exit 0' HUP INT TERM PIPE
    while system_facts; do
        sleep 1
    done
fi
