#!/bin/sh
# Removes the service desk from this host, its database included. Can be run again after a half-finished installation.
ROOT=/opt/flotomate
UNITS="ft-failover-agent.service ft-main-server.service ft-search.service"

if [ "$(id -u)" -ne 0 ]; then
    echo "uninstall.sh must be run as root" >&2
    exit 1
fi

for unit in $UNITS; do
    if [ -f "/etc/systemd/system/$unit" ]; then
        systemctl disable --now "$unit" >/dev/null 2>&1
        rm -f "/etc/systemd/system/$unit"
    fi
done
systemctl daemon-reload

# Only a cluster that the installer made is dropped.
if [ -f "$ROOT/.cluster" ]; then
    version=$(cat "$ROOT/.cluster")
    systemctl stop "postgresql@$version-main.service"
    data=$(pg_conftool -s "$version" main show data_directory 2>/dev/null)
    if [ -d "/etc/postgresql/$version/main" ]; then
        # It refuses a cluster that was made only in part; what it leaves goes too.
        pg_dropcluster --stop "$version" main 2>/dev/null
    fi
    rm -rf "/etc/postgresql/$version/main" "/var/lib/postgresql/$version/main" "${data:-/nonexistent}"
    rm -f /var/lib/postgresql/.pgpass.flotomate
fi
rm -f /etc/postgresql-common/createcluster.d/flotomate.conf

if id fmtuser >/dev/null 2>&1; then
    userdel fmtuser
fi
if getent group fmtusergroup >/dev/null 2>&1; then
    groupdel fmtusergroup
fi
rm -rf "$ROOT"
exit 0
