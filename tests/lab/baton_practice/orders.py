"""What may be ordered: a word, and for most of them a host. Nothing of an order reaches a shell or a path but by these lists."""

import json

from baton_lab.places import HOSTS
from baton_lab.process import LabError

from .services import PATTERNS
from .users import RATE

MOST_USERS = 50  # tickets a second


def read_order(line):
    """The order of one line, its word known. What else it holds is looked at by the order itself."""
    try:
        order = json.loads(line)
    except (ValueError, RecursionError):
        order = None
    if not isinstance(order, dict):
        raise LabError("an order is one JSON object on a line of its own")
    if not is_one_of(order.get("do"), ORDERS):
        raise LabError(f"the order is not known: “do” must be one of {', '.join(ORDERS)}")
    return order


def is_one_of(word, words):
    return isinstance(word, str) and word in words


def host_of(order, key="host"):
    name = order.get(key)
    if not is_one_of(name, HOSTS):
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
    running(practice, order).power_cut()


def boot(practice, order, say):
    host = practice.host(host_of(order))
    host.power_on()
    host.wait_until_up()


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


def service_of(order):
    if not is_one_of(order.get("what"), PATTERNS):
        raise LabError(f"the order needs a service in “what”: one of {', '.join(PATTERNS)}")
    return order["what"]


def service_stop(practice, order, say):
    practice.services.stop(running(practice, order), service_of(order))


def service_start(practice, order, say):
    practice.services.start(running(practice, order), service_of(order))


def users_on(practice, order, say):
    rate = order.get("rate", RATE)
    if isinstance(rate, bool) or not isinstance(rate, (int, float)) or not 0 < rate <= MOST_USERS:
        raise LabError(f"“rate” must be tickets a second, up to {MOST_USERS}")
    practice.check_there()
    practice.users.start(rate)


def users_off(practice, order, say):
    practice.users.stop()


def status(practice, order, say):
    """The state comes with every answer."""


# Those that need no lab; the others are refused without one.
WITHOUT_LAB = (up, down, status)


ORDERS = {"up": up, "down": down, "status": status, "power-cut": power_cut, "boot": boot, "network-cut": network_cut,
          "network-heal": network_heal, "disk-full": disk_full, "disk-free": disk_free, "service-stop": service_stop,
          "service-start": service_start, "users-on": users_on, "users-off": users_off}
