#!/bin/sh
# On the old master: makes this host the slave of the new master. Its own database is replaced by a copy.
# Usage: sudo sh restore_master.sh
set -u
ROOT=/opt/flotomate
SECRETS=/var/lib/postgresql/.pgpass.flotomate

fail() {
    echo "$1" >&2
    exit "$2"
}

is_address() {
    printf '%s\n' "$1" | awk -F. 'NF != 4 { exit 1 } { for (i = 1; i <= 4; i++) if ($i !~ /^[0-9]+$/ || $i > 255) exit 1 }'
}

ask_master() {
    while :; do
        printf 'Enter the IP address of the new Master server: '
        read -r master || fail "Cancelled." 2
        if ! is_address "$master"; then
            echo "Not an IP address: $master"
        elif ip -o -4 addr show | grep -q " $master/"; then
            echo "$master is an address of this host"
        else
            return
        fi
    done
}

ask_password() {
    if [ -t 0 ]; then
        trap 'stty echo; exit 130' INT TERM HUP
        stty -echo
    fi
    printf 'Enter the main-backup password: '
    read -r password || password=
    if [ -t 0 ]; then
        stty echo
        trap - INT TERM HUP
        echo
    fi
}

as_postgres() {
    runuser -u postgres -- env PGPASSFILE="$SECRETS" LC_ALL=C "$@"
}

write_secrets() {
    escaped=$(printf '%s' "$password" | sed 's/[\\:]/\\&/g')
    (umask 077 && printf '*:%s:*:main_backup:%s\n' "$port" "$escaped" > "$SECRETS")
    chown postgres:postgres "$SECRETS"
}

# Before anything is stopped: a wrong answer changes nothing.
check_login() {
    if [ -f "$SECRETS" ]; then
        cp -p "$SECRETS" "$SECRETS.old"
    fi
    write_secrets
    if answer=$(as_postgres "$bin/psql" -X -A -t -w -d "$conninfo dbname=postgres replication=true" -c IDENTIFY_SYSTEM 2>&1); then
        rm -f "$SECRETS.old"
        return
    fi
    if [ -f "$SECRETS.old" ]; then
        mv -f "$SECRETS.old" "$SECRETS"
    else
        rm -f "$SECRETS"
    fi
    case $answer in
    *"password authentication failed"*)
        fail "Replication authentication failed for main_backup on $master: the main-backup password is wrong." 4 ;;
    *"no pg_hba.conf entry"*)
        fail "Replication authentication failed: $master does not allow this host. Run config_changes.py there first." 4 ;;
    *)
        fail "The new master $master does not answer on port $port: $answer" 4 ;;
    esac
}

[ "$(id -u)" -eq 0 ] || fail "restore_master.sh must be run as root" 1
[ -f "$ROOT/.cluster" ] || fail "The service desk is not installed on this host." 1
version=$(cat "$ROOT/.cluster")
data=$(pg_conftool -s "$version" main show data_directory)
port=$(pg_conftool -s "$version" main show port)
bin=/usr/lib/postgresql/$version/bin
unit=postgresql@$version-main.service
cd / || exit 1

ask_master
ask_password
conninfo="host=$master port=$port user=main_backup connect_timeout=10 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=25000"
check_login

echo "Stopping the services ..."
systemctl stop ft-failover-agent.service ft-main-server.service ft-search.service
systemctl stop "$unit" || fail "PostgreSQL does not stop." 3

echo "Copying the database from $master ..."
mkdir -p "$data"
find "$data" -mindepth 1 -delete
chown postgres:postgres "$data"
chmod 0700 "$data"
as_postgres "$bin/pg_basebackup" -d "$conninfo" -D "$data" -R -P -X stream --checkpoint=fast -w --no-sync ||
    fail "The copy from $master failed. This host has no database now: run restore_master.sh again." 4
sync --file-system "$data"

echo "Starting as slave ..."
sed -i "s/^master\.address=.*/master.address=$master/" "$ROOT/main-server/config/failover-agent.properties"
systemctl start "$unit" || fail "PostgreSQL does not start; see journalctl -u $unit." 3
systemctl start ft-search.service ft-main-server.service
systemctl enable --now ft-failover-agent.service
sync --file-system "$ROOT"
echo "This host is the slave of $master now."
