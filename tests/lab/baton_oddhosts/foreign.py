"""An HAProxy that somebody has set up by hand, with a service of theirs that must go on."""
import json
import signal
import time
from pathlib import Path

from baton_story.cluster import ADDRESSES, wait_for

from .oddity import Oddity

PORT = 8088
SERVICE = r"""[Unit]
Description=A wiki
[Service]
ExecStart=/usr/bin/python3 /usr/local/lib/wiki.py
[Install]
WantedBy=multi-user.target
"""

WIKI = """import http.server


class Wiki(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"wiki")

    def log_message(self, *words):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", 9000), Wiki).serve_forever()
"""

# What Debian's file does not have: settings for all that follows which are wrong for anybody else's sections, and much of everything.
CONFIG = """# Maintained by hand. Ask the network team before you change anything!
global
    log /dev/log local0
    chroot /var/lib/haproxy
    stats socket /run/haproxy/team.sock mode 660 level admin expose-fd listeners
    stats timeout 30s
    user haproxy
    group haproxy
    daemon
    maxconn 2000
    nbthread 2
    hard-stop-after 20s
    tune.bufsize 32768

global
    ssl-default-bind-options ssl-min-ver TLSv1.2

resolvers office
    nameserver one 192.0.2.250:53
    hold valid 10s

userlist team
    user network insecure-password unused

peers team
    peer "${HAPROXY_LOCALPEER}" 127.0.0.1:10000

# All of our own servers speak TLS, and the monitoring asks every frontend for /health.
defaults
    log global
    mode tcp
    option tcplog
    option dontlognull
    option httpclose
    option abortonclose
    balance leastconn
    retries 1
    maxconn 30
    timeout connect 900ms
    timeout client 4s
    timeout server 4s
    timeout http-request 1s
    monitor-uri /health
    errorfile 503 /etc/haproxy/errors/503.http
    default-server ssl verify none inter 10s fall 5 rise 5 maxconn 3

frontend wiki
    bind *:8088
    mode http
    default_backend wiki

backend wiki
    mode http
    server local 127.0.0.1:9000 no-ssl no-check maxconn 100

listen statistics
    bind 127.0.0.1:8404
    mode http
    stats enable
    stats uri /
    acl known http_auth(team)
    http-request auth unless known

""" + "".join(f"""backend farm-{number}
    option tcp-check
    server one 192.0.2.2{number % 10}:443 disabled
    server two 192.0.2.2{number % 10}:8443 disabled backup

""" for number in range(60)) + """# keep this at the end
"""


class Visitors:
    """They come all the while; `file` has a line for each visit."""

    def __init__(self, bench):
        self.file = bench.folder / "visits.jsonl"
        script = str(Path(__file__).with_name("visitor.py"))
        self.process = bench.lab.in_background("load", ["/usr/bin/python3", script, f"http://{ADDRESSES['proxy']}:{PORT}/", str(self.file)], bench.folder / "visitor.log")
        wait_for("the foreign service answers", lambda: any(not visit["error"] for visit in self.visits()), 20)
        self.since = time.time()

    def visits(self):
        return [json.loads(line) for line in self.file.read_text().splitlines() if line.endswith("}")] if self.file.exists() else []

    def failures(self):
        return [visit for visit in self.visits() if visit["error"] and visit["start"] >= self.since]

    def count(self):
        return len(self.visits())

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)


PUT = f"""export DEBIAN_FRONTEND=noninteractive
apt-get -q update >/dev/null 2>&1; apt-get -qy install haproxy >/dev/null 2>&1
cat >/usr/local/lib/wiki.py <<'WIKI'
{WIKI}WIKI
cat >/etc/systemd/system/wiki.service <<'UNIT'
{SERVICE}UNIT
systemctl daemon-reload; systemctl enable -q --now wiki
cat >/etc/haproxy/haproxy.cfg <<'CONFIG'
{CONFIG}CONFIG
haproxy -c -q -f /etc/haproxy/haproxy.cfg; systemctl restart haproxy"""

HANDMADE = Oddity(
    "HAProxy with a large hand-made configuration and another service behind it", on=("proxy",), put=PUT, from_bare=True, witness=Visitors,
    look="sed '/^# >>> baton /,/^# <<< baton /d' /etc/haproxy/haproxy.cfg | cksum; systemctl is-active haproxy wiki")
