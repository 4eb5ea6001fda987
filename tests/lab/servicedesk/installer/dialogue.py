"""What the installer asks, in the order of the vendor's guide, and which answers it takes."""

import enum
import hashlib
import ipaddress
import socket
import time

from terminal import Cancelled, Failed, ask, ask_secret, say

INSTALLER_PASSWORD = "mypassword"  # public: the vendor's guide prints it
TRIES = 3


class Kind(enum.Enum):
    STANDALONE = "standalone"
    MASTER = "master"
    SLAVE = "slave"


TITLES = {Kind.STANDALONE: "Standalone", Kind.MASTER: "High Availability (Master)",
          Kind.SLAVE: "High Availability (Slave)"}
CHOICES = {"1": Kind.STANDALONE, "2": Kind.MASTER, "3": Kind.SLAVE}


class Answers:
    """What the person wants: the kind, the pair's addresses, and for a slave the main-backup password."""

    def __init__(self, kind):
        self.kind = kind
        self.own = ""
        self.peer = ""
        self.backup_password = ""


def run(options):
    """The whole dialogue. Raises Cancelled or Failed."""
    _ask_password(options)
    answers = Answers(_ask_kind())
    _confirm(answers.kind)
    _misbehave(options)
    if options.get("ask_extra"):
        ask("Enter proxy for license check [none]:")
    if answers.kind is not Kind.STANDALONE:
        _ask_addresses(answers)
    if answers.kind is Kind.SLAVE:
        answers.backup_password = ask_secret("Enter the main-backup password:")
    return answers


def _ask_password(options):
    wanted = options.get("password_sha256") or _sha256(INSTALLER_PASSWORD)
    for _ in range(TRIES):
        if _sha256(ask_secret("Enter the installer password:")) == wanted:
            return
        say("Wrong password")
    raise Failed("Too many wrong passwords.", 1)


def _sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def _ask_kind():
    say("Choose the kind of installation:")
    for number, kind in CHOICES.items():
        say(f"  {number}) {TITLES[kind]}")
    while True:
        choice = ask("Enter your choice [1-3]:")
        if choice in CHOICES:
            return CHOICES[choice]
        say("Invalid choice")


def _confirm(kind):
    say(f"You chose: {TITLES[kind]}.")
    while True:
        answer = ask("Do you want to continue? (y/n):").lower()
        if answer in ("y", "yes"):
            return
        if answer in ("n", "no"):
            raise Cancelled
        say("Please answer y or n")


def _misbehave(options):
    """Builds for tests of what must be endured."""
    if options.get("hang"):
        while True:
            time.sleep(3600)
    if options.get("fail"):
        raise Failed("The installation package is not complete.", 3)


def _ask_addresses(answers):
    is_master = answers.kind is Kind.MASTER
    while True:
        answers.own = _ask_own_address("Master" if is_master else "Slave")
        answers.peer = _ask_address("Slave" if is_master else "Master")
        if answers.own != answers.peer:
            return
        say("Master and Slave must have different IP addresses")


def _ask_own_address(role):
    while True:
        address = _ask_address(role)
        if _is_on_this_host(address):
            return address
        say(f"{address} is not an address of this host")


def _ask_address(role):
    while True:
        text = ask(f"Enter the IP address of the {role} server:")
        try:
            return str(ipaddress.IPv4Address(text))
        except ValueError:
            say(f"Not an IP address: {text}")


def _is_on_this_host(address):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True
