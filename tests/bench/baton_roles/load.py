#!/usr/bin/python3
"""Users of the service desk at a steady rate, as a process of its own: half of them write tickets, half read one.

Open loop: a request is sent when it is due, however long those before it take. Half of each kind come on new connections, half
on kept ones. With --clients-slow N besides: N requests that take 2 s by themselves, and one upload that is sent within 2 s, always under way.
Until SIGTERM; then what is under way is finished. The ledger gets one JSON line per finished request:

  due, start, end   seconds since the epoch; due is when it should have been sent (later: this process had no processor)
  kind              ticket, read, slow, upload
  own               seconds that the request takes by itself
  outcome           ok, maintenance (503 with Retry-After), status (any other wrong status), error (no answer)
  status, error     what was answered, or why there was no answer
  id, title         of a ticket that was acknowledged (id), or tried (title)
  connection        new or kept
  node              who answered, where a header X-Served-By says so
"""
import argparse
import asyncio
import itertools
import json
import os
import random
import resource
import signal
import sys
import time
import urllib.parse
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from baton_roles.webclient import BrokenAnswer, Server  # noqa: E402

SESSION_COOKIE = "ft_session"
TIMEOUT = 40.0
SLOW_SECONDS = 2.0
PIECES, PAUSE = 20, 0.1  # of an upload: together its own time
UPLOAD_SECONDS = PIECES * PAUSE
AFTER_FAILED_UPLOAD = 0.5
FAULTS = (OSError, BrokenAnswer, ValueError, KeyError, TimeoutError)


class Load:
    def __init__(self, options):
        parts = urllib.parse.urlsplit(options.url)
        self.options = options
        self.server = Server(parts.hostname, parts.port or 80)
        self.host, self.cookie = parts.netloc, ""
        self.ledger = os.open(options.ledger, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o644)
        self.prefix = f"load-{os.getpid()}-{int(time.time())}"
        self.stop = asyncio.Event()
        self.tasks = set()
        self.requests, self.latest = 0, 0.0

    # Requests
    def head(self, method, path, keep, *lines):
        cookie = [f"Cookie: {SESSION_COOKIE}={self.cookie}"] if self.cookie else []
        return "\r\n".join([f"{method} {path} HTTP/1.1", f"Host: {self.host}", "Accept: application/json",
                            f"Connection: {'keep-alive' if keep else 'close'}", *cookie, *lines, "", ""]).encode()

    def post(self, path, fields, keep=False):
        body = urllib.parse.urlencode(fields).encode()
        head = self.head("POST", path, keep, "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}")
        return self.server.request(head, body, keep)

    def get(self, path, keep=False):
        return self.server.request(self.head("GET", path, keep), b"", keep)

    def upload(self):
        pieces = itertools.repeat(b"x" * 2048, PIECES)
        return self.server.send_slowly(self.head("POST", "/upload", False, "Transfer-Encoding: chunked"), pieces, PAUSE)

    # The ledger
    async def send(self, entry, wanted, request):
        """Awaits the request's answer and writes down what became of it."""
        entry["start"] = time.time()
        self.latest = max(self.latest, entry["start"] - entry["due"])
        try:
            async with asyncio.timeout(TIMEOUT):
                answer = await request
            entry |= self.judged(answer, wanted)
        except FAULTS as error:
            entry |= {"outcome": "error", "error": f"{type(error).__name__}: {error}"}
        entry["end"] = time.time()
        self.requests += 1
        os.write(self.ledger, (json.dumps(entry, separators=(",", ":")) + "\n").encode())
        return entry["outcome"] == "ok"

    @staticmethod
    def judged(answer, wanted):
        told = {"status": answer.status} | ({"node": answer.headers["x-served-by"]} if "x-served-by" in answer.headers else {})
        if answer.status == wanted:
            return told | {"outcome": "ok"} | ({"id": json.loads(answer.body)["id"]} if wanted == 201 else {})
        return told | {"outcome": "maintenance" if answer.status == 503 and "retry-after" in answer.headers else "status"}

    # Who sends what
    def ordinary(self, number, due):
        """The two kinds take turns; so do, of each kind, new and kept connections."""
        keep = number // 2 % 2 == 0
        entry = {"due": due, "own": 0.0, "connection": "kept" if keep else "new"}
        if number % 2:
            return self.send(entry | {"kind": "read"}, 200, self.get(f"/tickets/{self.known}", keep))
        title = f"{self.prefix}-{number}"
        return self.send(entry | {"kind": "ticket", "title": title}, 201, self.post("/tickets", {"title": title, "body": "of the load"}, keep))

    async def open_loop(self, rate, made):
        loop, begin, epoch = asyncio.get_running_loop(), time.monotonic(), time.time()
        for number in itertools.count():
            if await self.stopped(begin + number / rate - time.monotonic()):
                return
            task = loop.create_task(made(number, epoch + number / rate))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def stopped(self, seconds):
        if seconds > 0 and not self.stop.is_set():
            await asyncio.sleep(seconds)
        return self.stop.is_set()

    async def uploads(self):
        while not self.stop.is_set():
            entry = {"due": time.time(), "own": UPLOAD_SECONDS, "connection": "new", "kind": "upload"}
            if not await self.send(entry, 200, self.upload()):
                await self.stopped(AFTER_FAILED_UPLOAD)

    async def slow_ones(self):
        """Each begins at another time: else all would be at the same point of theirs when the roles change."""
        await self.stopped(random.random() * SLOW_SECONDS)
        while not self.stop.is_set():
            if not await self.send({"due": time.time(), "own": SLOW_SECONDS, "connection": "new", "kind": "slow"}, 200,
                                   self.get(f"/slow?seconds={SLOW_SECONDS:g}")):
                await self.stopped(AFTER_FAILED_UPLOAD)

    async def log_in(self):
        """The session, and a ticket that all the reads ask for."""
        answer = await self.post("/login", {"email": self.options.user, "password": self.options.password})
        for part in answer.headers.get("set-cookie", "").split(";"):
            name, _, value = part.strip().partition("=")
            if name == SESSION_COOKIE:
                self.cookie = value
        if answer.status != 200 or not self.cookie:
            raise BrokenAnswer(f"no login: status {answer.status}")
        self.known = json.loads((await self.post("/tickets", {"title": f"{self.prefix}-first", "body": "read by all"})).body)["id"]

    async def run(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, self.stop.set)
        await self.log_in_patiently(30)
        print("load: logged in, writing", flush=True)
        begin, used = time.monotonic(), processor_time()
        slow = self.options.clients_slow
        long_ones = [self.uploads(), *(self.slow_ones() for _ in range(slow))] if slow else []
        await asyncio.gather(self.open_loop(self.options.rate, self.ordinary), *long_ones)
        spent = 100 * (processor_time() - used) / (time.monotonic() - begin)
        await asyncio.gather(*self.tasks)
        return {"requests": self.requests, "processor_percent": round(spent, 1), "latest_ms": round(self.latest * 1000, 1)}

    async def log_in_patiently(self, seconds):
        deadline = time.monotonic() + seconds
        while True:
            try:
                async with asyncio.timeout(5):
                    return await self.log_in()
            except FAULTS as error:
                if time.monotonic() > deadline:
                    sys.exit(f"load: {self.options.user} could not log in within {seconds} s: {error}")
            await asyncio.sleep(0.2)


def processor_time():
    return sum(resource.getrusage(resource.RUSAGE_SELF)[:2])


def allow_many_sockets():
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--ledger", required=True)
    parser.add_argument("--rate", type=float, default=200.0, help="tickets and reads a second")
    parser.add_argument("--clients-slow", type=int, default=0, help="so many requests of 2 s, and one upload, always under way")
    parser.add_argument("--user", required=True)
    parser.add_argument("--password", required=True)
    allow_many_sockets()
    print(json.dumps(asyncio.run(Load(parser.parse_args()).run())), flush=True)


if __name__ == "__main__":
    main()
