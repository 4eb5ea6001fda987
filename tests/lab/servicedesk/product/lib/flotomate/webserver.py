"""A small HTTP/1.1 server: a thread per connection, sockets that can be opened and closed while it runs."""

import contextlib
import json
import socket
import threading
import time
import urllib.parse

MAX_HEAD = 64 * 1024
MAX_BODY = 4 * 1024 * 1024
IDLE_SECONDS = 75
REASONS = {200: "OK", 201: "Created", 302: "Found", 303: "See Other", 400: "Bad Request", 401: "Unauthorized",
           403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 409: "Conflict", 413: "Payload Too Large",
           500: "Internal Server Error", 503: "Service Unavailable"}


class BadRequest(Exception):
    """What the client sent cannot be understood; the connection ends after the answer."""


class Response:
    """`close`: the connection ends after this answer, so that a proxy's next request goes elsewhere."""

    def __init__(self, status, body=b"", content_type="application/json", headers=()):
        self.status = status
        self.close = status == 503
        self.body = body
        self.headers = [("Content-Type", content_type), *headers]


def json_response(status, value, headers=()):
    body = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return Response(status, body.encode(), "application/json", headers)


class Request:
    """One request; the body is read only when asked for."""

    def __init__(self, method, target, headers, peer, body):
        self.method = method
        path, _, query = target.partition("?")
        self.path = urllib.parse.unquote(path)
        self.query = dict(urllib.parse.parse_qsl(query))
        self.headers = headers
        self.peer = peer
        self._body = body

    def chunks(self):
        """The body piece by piece, of any length."""
        return self._body

    def fields(self):
        """A form's or a JSON object's values as text. Raises BadRequest."""
        data = b"".join(self._limited())
        if "json" not in self.headers.get("content-type", ""):
            return dict(urllib.parse.parse_qsl(data.decode("utf-8", "replace"), keep_blank_values=True))
        try:
            value = json.loads(data)
        except ValueError as error:
            raise BadRequest("the body is not JSON") from error
        if not isinstance(value, dict):
            raise BadRequest("the body is not a JSON object")
        return {key: str(item) for key, item in value.items()}

    def cookie(self, name):
        for part in self.headers.get("cookie", "").split(";"):
            key, _, value = part.strip().partition("=")
            if key == name:
                return value
        return ""

    def _limited(self):
        size = 0
        for chunk in self._body:
            size += len(chunk)
            if size > MAX_BODY:
                raise BadRequest("the body is too long")
            yield chunk


class Connection:
    """One client; lives on its own thread. `busy` is True from a request's first byte to its answer's last."""

    def __init__(self, server, sock, peer):
        self._server = server
        self._socket = sock
        self._peer = peer
        self._buffer = b""
        self.busy = False

    def run(self):
        with contextlib.suppress(OSError, ConnectionError):
            while self._serve_one():
                pass
        with contextlib.suppress(OSError):
            self._socket.close()

    def hang_up(self):
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _serve_one(self):
        try:
            head = self._read_head()
            if head is None:
                return False
            request = self._parse(head)
            response = self._server.answer(request)
            for _ in request.chunks():
                pass
            close = (response.close or request.headers.get("connection", "").lower() == "close"
                     or self._server.is_closing())
        except BadRequest as error:
            request, close = None, True
            response = json_response(400, {"error": str(error)})
        self._send(response, close, with_body=not request or request.method != "HEAD")
        self.busy = False
        return not close

    def _read_head(self):
        while b"\r\n\r\n" not in self._buffer:
            if len(self._buffer) > MAX_HEAD:
                raise BadRequest("the header is too long")
            data = self._socket.recv(65536)
            if not data:
                return None
            self.busy = True
            self._buffer += data
        self.busy = True
        head, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
        return head.decode("latin-1")

    def _parse(self, head):
        lines = head.lstrip("\r\n").split("\r\n")
        words = lines[0].split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            raise BadRequest("not an HTTP/1 request")
        headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        if words[2] == "HTTP/1.0" and headers.get("connection", "").lower() != "keep-alive":
            headers["connection"] = "close"
        return Request(words[0], words[1], headers, self._peer, self._body(headers))

    def _body(self, headers):
        """A generator of the body's pieces; it asks a waiting client to go on when it is first used."""
        if "100-continue" in headers.get("expect", "").lower():
            self._socket.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        if "chunked" in headers.get("transfer-encoding", "").lower():
            yield from self._chunked()
            return
        length = headers.get("content-length", "0")
        if not length.isdigit():
            raise BadRequest("Content-Length is not a number")
        yield from self._exactly(int(length))

    def _exactly(self, length):
        while length > 0:
            data = self._buffer or self._receive()
            piece, self._buffer = data[:length], data[length:]
            length -= len(piece)
            yield piece

    def _chunked(self):
        while True:
            try:
                size = int(self._line().split(b";")[0], 16)
            except ValueError as error:
                raise BadRequest("not a chunk") from error
            if size == 0:
                while self._line():
                    pass
                return
            yield from self._exactly(size)
            self._line()

    def _line(self):
        while b"\r\n" not in self._buffer:
            if len(self._buffer) > MAX_HEAD:
                raise BadRequest("the line is too long")
            self._buffer += self._receive()
        line, self._buffer = self._buffer.split(b"\r\n", 1)
        return line

    def _receive(self):
        data = self._socket.recv(262144)
        if not data:
            raise ConnectionError("the client went away")
        return data

    def _send(self, response, close, with_body):
        reason = REASONS.get(response.status, "Unknown")
        lines = [f"HTTP/1.1 {response.status} {reason}"]
        lines += [f"{name}: {value}" for name, value in response.headers]
        lines.append(f"Content-Length: {len(response.body)}")
        lines.append("Connection: close" if close else "Connection: keep-alive")
        head = "\r\n".join(lines) + "\r\n\r\n"
        self._socket.sendall(head.encode() + (response.body if with_body else b""))


class WebServer:
    """Listens only between open() and close(); answers come from `answer(request)`."""

    def __init__(self, ports, answer):
        self._ports = ports
        self.answer = answer
        self._listeners = []
        self._connections = set()
        self._lock = threading.Lock()

    def is_closing(self):
        return not self._listeners

    def open(self):
        """Raises OSError when a port is taken. Opening twice is no error."""
        if self._listeners:
            return
        listeners = []
        try:
            for port in self._ports:
                listeners.append(self._listen(port))
        except OSError:
            for listener in listeners:
                listener.close()
            raise
        self._listeners = listeners
        for listener in listeners:
            threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def close(self):
        """Stops listening and hangs up on idle clients; requests under way get their answer, then the end."""
        listeners, self._listeners = self._listeners, []
        for listener in listeners:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        with self._lock:
            idle = [connection for connection in self._connections if not connection.busy]
        for connection in idle:
            connection.hang_up()

    def wait_until_idle(self, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            with self._lock:
                if not any(connection.busy for connection in self._connections):
                    return
            time.sleep(0.01)

    @staticmethod
    def _listen(port):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("", port))
            listener.listen(512)
        except OSError:
            listener.close()
            raise
        return listener

    def _accept(self, listener):
        while True:
            try:
                sock, peer = listener.accept()
            except OSError:
                if listener not in self._listeners:
                    return
                time.sleep(0.01)
                continue
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(IDLE_SECONDS)
            threading.Thread(target=self._serve, args=(Connection(self, sock, peer[0]),), daemon=True).start()

    def _serve(self, connection):
        with self._lock:
            self._connections.add(connection)
        try:
            connection.run()
        finally:
            with self._lock:
                self._connections.discard(connection)
