"""What may be ordered: a word, and for most of them a host. Nothing of an order reaches a shell or a path but by these lists."""

from baton_lab.places import HOSTS
from baton_lab.process import LabError

# start: PostgreSQL's instances are units of their own, which their common unit does not start again.
SERVICES = {
    "desk": ("systemctl stop ft-main-server", "systemctl start ft-main-server"),
    "postgresql": ("systemctl stop 'postgresql@*'",
                   "pg_lsclusters -h | while read -r version name rest; do systemctl start \"postgresql@$version-$name\"; done"),
    "haproxy": ("systemctl stop haproxy", "systemctl start haproxy"),
}


def host_of(order, key="host"):
    name = order.get(key)
    if name not in HOSTS:
        raise LabError(f"the order needs a {key}: one of {', '.join(HOSTS)}")
    return name


def running(practice, order):
    host = practice.host(host_of(order))
    if not host.is_on():
        raise LabError(f"{host.name} is off: power it on first")
    return host


def up(practice, order, say):
    practice.up(say)
    return {"profile": practice.profile()}


def down(practice, order, say):
    practice.down()


def power_cut(practice, order, say):
    host = running(practice, order)
    host.power_cut()
    practice.stopped.pop(host.name, None)


def boot(practice, order, say):
    host = practice.host(host_of(order))
    host.power_on()
    host.wait_until_up()
    practice.stopped.pop(host.name, None)


def network_cut(practice, order, say):
    if order.get("peer") is not None:
        practice.lab.switch.cut(host_of(order), host_of(order, "peer"))
    else:
        practice.lab.switch.set_cable(running(practice, order).name, False)


def network_heal(practice, order, say):
    if order.get("peer") is not None:
        practice.lab.switch.heal(host_of(order), host_of(order, "peer"))
    else:
        practice.lab.switch.set_cable(running(practice, order).name, True)


def disk_full(practice, order, say):
    running(practice, order).disk.fill()


def disk_free(practice, order, say):
    running(practice, order).disk.free()


def service(practice, order, start):
    host = running(practice, order)
    what = order.get("what")
    if what not in SERVICES:
        raise LabError(f"the order needs a service in “what”: one of {', '.join(SERVICES)}")
    practice.on(host, SERVICES[what][1 if start else 0])
    stopped = practice.stopped.setdefault(host.name, [])
    if start:
        stopped[:] = [each for each in stopped if each != what]
    elif what not in stopped:
        stopped.append(what)


def service_stop(practice, order, say):
    service(practice, order, False)


def service_start(practice, order, say):
    service(practice, order, True)


def users_on(practice, order, say):
    practice.users.start()


def users_off(practice, order, say):
    practice.users.stop()


def status(practice, order, say):
    practice.lab.facts()


ORDERS = {"up": up, "down": down, "status": status, "power-cut": power_cut, "boot": boot, "network-cut": network_cut,
          "network-heal": network_heal, "disk-full": disk_full, "disk-free": disk_free, "service-stop": service_stop,
          "service-start": service_start, "users-on": users_on, "users-off": users_off}
