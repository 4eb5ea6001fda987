"""A client of the service desk's web API: one request per call, its outcome as plain data."""

import collections
import http.client
import json
import select
import threading
import time
import urllib.parse

SESSION_COOKIE = "ft_session"
# A kept connection idle for longer is not used again: a server may be about to close it.
LONGEST_IDLE = 3.0


class Connections:
    """Kept connections to one address, used in turn, the one that waited longest first."""

    def __init__(self, address, port, timeout):
        self.address = (address, port)
        self.timeout = timeout
        self.idle = collections.deque()
        self.lock = threading.Lock()

    def new(self):
        return http.client.HTTPConnection(*self.address, timeout=self.timeout)

    def take(self):
        with self.lock:
            while self.idle:
                connection, since = self.idle.popleft()
                if time.monotonic() - since < LONGEST_IDLE and still_open(connection):
                    return connection
                connection.close()
        return self.new()

    def give_back(self, connection):
        with self.lock:
            self.idle.append((connection, time.monotonic()))


def still_open(connection):
    """False when the server has closed it, or said something unasked."""
    return connection.sock is not None and not select.select([connection.sock], [], [], 0)[0]


class Desk:
    """The service desk behind one URL, as one logged-in user. Safe to use from many threads."""

    def __init__(self, url, timeout):
        parts = urllib.parse.urlsplit(url)
        self.connections = Connections(parts.hostname, parts.port or 80, timeout)
        self.cookie = ""

    def request(self, method, path, fields=None, keep=False):
        """(status, headers, body); raises OSError or http.client.HTTPException where there was no answer."""
        connection = self.connections.take() if keep else self.connections.new()
        headers = {"Accept": "application/json", "Connection": "keep-alive" if keep else "close"}
        if self.cookie:
            headers["Cookie"] = f"{SESSION_COOKIE}={self.cookie}"
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            said = answer.read()
        except BaseException:
            connection.close()
            raise
        if keep and not answer.will_close:
            self.connections.give_back(connection)
        else:
            connection.close()
        return answer.status, answer.headers, said

    def log_in(self, user, password):
        """Remember the session; False when the desk says no or does not answer."""
        try:
            status, headers, _ = self.request("POST", "/login", {"email": user, "password": password})
        except (OSError, http.client.HTTPException):
            return False
        for cookie in headers.get_all("Set-Cookie", []):
            name, _, value = cookie.split(";")[0].partition("=")
            if status == 200 and name.strip() == SESSION_COOKIE:
                self.cookie = value
                return True
        return False

    def register(self, name, user, password):
        """True when the user is known from now on; False when the desk says no or does not answer."""
        try:
            status, _, _ = self.request("POST", "/register", {"name": name, "email": user, "password": password})
        except (OSError, http.client.HTTPException):
            return False
        return status in (201, 409)

    def create_ticket(self, title, keep=False):
        return self.outcome(201, "POST", "/tickets", {"title": title, "body": "written by the lab"}, keep)

    def list_tickets(self, keep=False):
        return self.outcome(200, "GET", "/tickets?json=1", None, keep)

    def outcome(self, wanted, *request):
        """{"outcome": "ok", "id": N} | {"outcome": "maintenance"|"status", "status": N} | {"outcome": "error", "error": text}"""
        try:
            status, headers, said = self.request(*request)
            if status == wanted:
                answer = json.loads(said)
                return {"outcome": "ok", "status": status} | ({"id": answer["id"]} if wanted == 201 else {})
        except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
            return {"outcome": "error", "error": f"{type(error).__name__}: {error}"}
        # The page shown while users are asked to wait; the product's own errors carry no such header.
        kind = "maintenance" if status == 503 and "Retry-After" in headers else "status"
        return {"outcome": kind, "status": status}

    def all_tickets(self):
        """{id: title} of every ticket, in pages."""
        found, last = {}, 0
        while True:
            status, _, said = self.request("GET", f"/tickets?json=1&after={last}&limit=10000", None, True)
            if status != 200:
                raise OSError(f"listing tickets: HTTP status {status}")
            page = json.loads(said)["tickets"]
            if not page:
                return found
            found.update((ticket["id"], ticket["title"]) for ticket in page)
            last = max(ticket["id"] for ticket in page)
