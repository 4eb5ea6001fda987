"""Just enough of an HTTP/1.1 client on bare sockets, so that a load of hundreds of requests a second costs next to nothing."""
import asyncio
import collections
import contextlib
import socket
import time

# A kept connection idle for longer is not used again: a server may be about to close it.
LONGEST_IDLE = 3.0


class BrokenAnswer(Exception):
    """The connection ended, or said what is not HTTP, before the answer was there."""


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def keeps_open(self):
        return self.headers.get("connection", "").lower() != "close" and "content-length" in self.headers


class Server:
    """One address, and the kept connections to it, used in turn, the one that waited longest first."""

    def __init__(self, host, port):
        self.address = (host, port)
        self.idle = collections.deque()

    async def connect(self):
        connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await asyncio.get_running_loop().sock_connect(connection, self.address)
        except BaseException:
            connection.close()
            raise
        return connection

    async def take(self):
        """A kept connection that the server has not closed meanwhile, else a new one: what browsers do."""
        while self.idle:
            connection, since = self.idle.popleft()
            if time.monotonic() - since < LONGEST_IDLE and still_open(connection):
                return connection
            connection.close()
        return await self.connect()

    async def request(self, head, body=b"", keep=False):
        """Sends it and waits for its answer; the connection is kept where both sides want that."""
        connection = await (self.take() if keep else self.connect())
        try:
            await asyncio.get_running_loop().sock_sendall(connection, head + body)
            answer = await read_answer(connection)
        except BaseException:
            connection.close()
            raise
        if keep and answer.keeps_open():
            self.idle.append((connection, time.monotonic()))
        else:
            connection.close()
        return answer

    async def send_slowly(self, head, pieces, pause):
        """A chunked body, a piece each `pause` seconds; an answer given before its end counts as the answer."""
        loop, connection = asyncio.get_running_loop(), await self.connect()
        begin = loop.time()
        with contextlib.closing(connection):
            early = asyncio.ensure_future(read_answer(connection))
            try:
                await loop.sock_sendall(connection, head)
                for number, piece in enumerate(pieces):
                    await asyncio.wait([early], timeout=max(0.0, begin + (number + 1) * pause - loop.time()))
                    if early.done():
                        break
                    await loop.sock_sendall(connection, b"%x\r\n%s\r\n" % (len(piece), piece))
                if not early.done():
                    await loop.sock_sendall(connection, b"0\r\n\r\n")
                return await early
            finally:
                early.cancel()
                await asyncio.gather(early, return_exceptions=True)


def still_open(connection):
    """False when the server has closed it, or said something unasked."""
    try:
        connection.recv(1, socket.MSG_PEEK)
    except BlockingIOError:
        return True
    except OSError:
        pass
    return False


async def read_answer(connection):
    loop, said = asyncio.get_running_loop(), b""
    while b"\r\n\r\n" not in said:
        said += await receive(loop, connection, "before an answer" if not said else "within the answer's head")
    head, body = said.split(b"\r\n\r\n", 1)
    status, headers = parse_head(head)
    length = headers.get("content-length")
    while length is not None and len(body) < int(length):
        body += await receive(loop, connection, "within the answer")
    while length is None and (more := await loop.sock_recv(connection, 65536)):
        body += more
    return Answer(status, headers, body)


async def receive(loop, connection, where):
    data = await loop.sock_recv(connection, 65536)
    if not data:
        raise BrokenAnswer(f"closed {where}")
    return data


def parse_head(head):
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) < 2 or not words[0].startswith("HTTP/1.") or not words[1].isdigit():
        raise BrokenAnswer(f"not HTTP: {first[:60]}")
    pairs = (line.partition(":") for line in lines)
    return int(words[1]), {name.strip().lower(): value.strip() for name, _, value in pairs}
