"""Installs the service desk: dialogue, stages, and a clean-up when a stage fails."""

import json
import os
import shutil
import signal
import socket
import sys
import zipfile

import commands
import dialogue
import postgres
import product
from dialogue import Kind
from terminal import Cancelled, Failed, Stages, is_terminal, say

ARCHIVE = os.path.abspath(sys.argv[0])
MIN_FREE = 300 * 1024 * 1024


def main():
    build = read_build()
    say(f"Service Desk {build['version']} - installer, build {build['build']}")
    try:
        check_call()
        answers = dialogue.run(build["options"])
        say("Starting the installation.")
        install(build, answers)
    except Failed as failure:
        say(f"\n{failure}")
        return failure.code
    except (Cancelled, KeyboardInterrupt):
        say("\nInstallation cancelled.")
        return 130 if isinstance(sys.exc_info()[1], KeyboardInterrupt) else 2
    return 0


def read_build():
    with zipfile.ZipFile(ARCHIVE) as file:
        return json.loads(file.read("build.json"))


def check_call():
    if os.geteuid() != 0:
        raise Failed("The installer must be run as root.", 1)
    if not is_terminal():
        raise Failed("The installer asks questions: run it on a terminal.", 1)
    found = product.installed()
    if found:
        raise Failed(f"Service Desk {found['version']} ({found['kind']}, build {found['build']}) is already installed in "
                     f"{product.ROOT}.\nTo remove it with its database: sh {product.ROOT}/bin/uninstall.sh", 5)


def install(build, answers):
    stop_on_signals()
    commands.lock()
    try:
        if product.is_unfinished():
            say("Cleaning up after an installation that was not finished.")
            product.remove(ARCHIVE)
        install_stages(build, answers)
    except (Failed, Cancelled, KeyboardInterrupt, OSError) as error:
        take_back()
        if isinstance(error, OSError):
            raise Failed(f"{error}", 3) from error
        raise


def stop_on_signals():
    """The terminal going away ends the installation like a Ctrl-C: with a clean-up."""
    def stop(*_):
        raise KeyboardInterrupt
    for number in (signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, stop)


def take_back():
    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    if not product.is_unfinished():
        return
    say("\nTaking back what was installed.")
    done = product.remove(ARCHIVE)
    if done.returncode != 0:
        say(f"That did not work completely: {done.stderr.strip()}")


def install_stages(build, answers):
    is_slave = answers.kind is Kind.SLAVE
    stages = Stages(7 if is_slave else 8)
    stages.run("Checking this host", check_host, build["options"]["postgres_port"])
    product.begin()
    stages.run("Installing PostgreSQL", postgres.install_packages)
    cluster = postgres.Cluster(answers, build["options"])
    if is_slave:
        stages.run(f"Logging in to the master {answers.peer}", cluster.check_master)
    stages.run("Unpacking", unpack, answers, cluster.port)
    product.own_cluster(cluster.version)
    stages.run("Creating the database cluster", cluster.create)
    (finish_slave if is_slave else finish_master)(stages, cluster, answers)
    product.finish(build, answers)
    say("The installation is complete.")
    say_what_next(answers)


def check_host(postgres_port):
    if postgres.has_cluster():
        raise Failed("There is a PostgreSQL cluster 'main' on this host already, which is not ours. "
                     "Remove it (pg_dropcluster --stop VERSION main), then start again.", 5)
    for port in (80, 8080, postgres_port):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("", port))
            except OSError as error:
                raise Failed(f"Port {port} is in use on this host.", 3) from error
    for folder in ("/opt", "/var/lib"):
        if shutil.disk_usage(folder).free < MIN_FREE:
            raise Failed(f"Less than 300 MB are free in {folder}.", 3)


def unpack(answers, postgres_port):
    product.create_user()
    product.unpack(ARCHIVE)
    product.configure(answers, postgres_port)
    product.install_units()


def finish_master(stages, cluster, answers):
    stages.run("Starting PostgreSQL", cluster.start)
    stages.run("Creating the database", cluster.fill)
    stages.run("Starting the services", product.start_services, answers.kind)
    stages.run("Waiting for the service desk", product.wait_until_online)


def finish_slave(stages, cluster, answers):
    stages.run("Copying the database from the master", copy, cluster)
    stages.run("Starting PostgreSQL as standby", start_standby, cluster)
    product.start_services(answers.kind)


def copy(cluster):
    say()
    cluster.copy_from_master()


def start_standby(cluster):
    cluster.start()
    cluster.wait_until_streaming()


def say_what_next(answers):
    if answers.kind is Kind.SLAVE:
        say("This host is the slave. It stays idle as long as the master is running.")
    else:
        say(f"Register the service desk at http://{answers.own or 'THIS-HOST'}/register")


if __name__ == "__main__":
    sys.exit(main())
