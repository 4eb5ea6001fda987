"""Talks to the search stand-in; indexes new tickets in the background, after their commit."""

import collections
import http.client
import json
import threading
import urllib.parse

BATCH = 500


class SearchUnavailable(Exception):
    """Search does not answer, or its index must be rebuilt first."""


class SearchClient:
    """Thread-safe: every call uses a connection of its own."""

    def __init__(self, port):
        self._port = port

    def health(self):
        try:
            return self._call("GET", "/_cluster/health")
        except SearchUnavailable as error:
            return {"status": "red", "error": str(error)}

    def search(self, query):
        """Total and ticket ids, newest first."""
        hits = self._call("GET", "/tickets/_search?q=" + urllib.parse.quote(query))["hits"]
        return hits["total"]["value"], [hit["_id"] for hit in hits["hits"]]

    def put(self, tickets):
        """`tickets`: rows of id, title, body."""
        lines = []
        for number, title, body in tickets:
            lines.append(json.dumps({"index": {"_id": number}}))
            lines.append(json.dumps({"title": title, "body": body}))
        if lines:
            self._call("POST", "/tickets/_bulk", "\n".join(lines) + "\n")

    def create(self):
        self._call("PUT", "/tickets", "{}")

    def finish(self):
        self._call("POST", "/tickets/_refresh", "")

    def _call(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=10)
        try:
            connection.request(method, path, body.encode() if body is not None else None)
            answer = connection.getresponse()
            value = json.loads(answer.read())
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise SearchUnavailable(f"search does not answer: {error}") from error
        finally:
            connection.close()
        if answer.status != 200:
            raise SearchUnavailable(value.get("error", f"search answered {answer.status}"))
        return value


class Indexer(threading.Thread):
    """Hands new tickets to search in batches. What search refuses is dropped: the re-index reads the database."""

    def __init__(self, client):
        super().__init__(name="indexer", daemon=True)
        self._client = client
        self._waiting = collections.deque(maxlen=10000)
        self._wake = threading.Event()

    def add(self, number, title, body):
        self._waiting.append((number, title, body))
        self._wake.set()

    def run(self):
        while True:
            self._wake.wait()
            self._wake.clear()
            batch = []
            while self._waiting and len(batch) < BATCH:
                batch.append(self._waiting.popleft())
            try:
                self._client.put(batch)
            except SearchUnavailable:
                pass
            if self._waiting:
                self._wake.set()
            threading.Event().wait(0.2)
