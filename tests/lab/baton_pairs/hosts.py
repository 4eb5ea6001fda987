"""The hosts as an operation could leave them: what a refused one must not have changed."""
import json

from baton_faults.bench import AGENT
from baton_story.cluster import HOSTS

# The lock, marks, timers, promises; Baton's own files; units; how PostgreSQL would start; HAProxy's configuration. Not what comes and
# goes by itself: signs of life, the record's time, the guard's verdict.
SCRIPT = f"""cd /var/lib/baton 2>/dev/null && find lock marks deadman promotion staged guard aside half-rewound -type f 2>/dev/null | sort | xargs -r md5sum
md5sum /usr/local/lib/baton/* /etc/baton/* /etc/haproxy/haproxy.cfg 2>/dev/null
for unit in "postgresql@$(ls /etc/postgresql 2>/dev/null)-main" {AGENT} ft-main-server haproxy baton-guard baton-witness; do
echo "$unit $(systemctl is-active $unit) $(systemctl is-enabled $unit 2>/dev/null)"; done
ls /var/lib/postgresql/*/main/*.signal /var/lib/postgresql/*/main/*.baton /var/lib/postgresql/*/main/postmaster.pid 2>/dev/null
/usr/local/lib/baton/baton-host gate status 2>/dev/null || :"""


def without_traffic(line):
    """HAProxy's word on gate, page and pin, without what users do meanwhile."""
    if not line.startswith('{"open"'):
        return line
    said = json.loads(line)
    return json.dumps({key: said[key] for key in ("open", "maintenance", "sticks")})


def as_they_are(bench):
    return {node: [without_traffic(line) for line in bench.on_console(node, SCRIPT).splitlines()] for node in HOSTS}


def changed(before, after):
    """What differs, in words; "" when nothing does."""
    differing = [f"{HOSTS[node]}: {line}" for node in HOSTS for line in sorted(set(before[node]) ^ set(after[node]))]
    return "; ".join(differing)
