#!/usr/bin/python3
"""A line that takes longer: forwards TCP ports of the loopback, each way half of --delay later, without limiting how much passes.

    delay.py --delay MS PORT=HOST:PORT…

A new connection waits for --delay first, as long as its handshake would have taken.
"""
import argparse
import asyncio
import contextlib

QUEUE = 4096  # pieces under way: more than any line here can hold


async def read_into(reader, queue, seconds):
    """Every piece with the time at which it arrives at the other end; None at the end."""
    loop = asyncio.get_running_loop()
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            await queue.put((loop.time() + seconds, data))
    await queue.put((loop.time() + seconds, None))


async def write_from(queue, writer):
    loop = asyncio.get_running_loop()
    while True:
        due, data = await queue.get()
        await asyncio.sleep(max(0.0, due - loop.time()))
        if data is None:
            break
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()


async def one_way(reader, writer, seconds):
    queue = asyncio.Queue(QUEUE)
    reading = asyncio.ensure_future(read_into(reader, queue, seconds))
    try:
        await write_from(queue, writer)
    finally:
        reading.cancel()


async def forward(near_reader, near_writer, target, delay):
    far_writer = None
    try:
        await asyncio.sleep(delay)
        far_reader, far_writer = await asyncio.open_connection(*target)
        await asyncio.gather(one_way(near_reader, far_writer, delay / 2), one_way(far_reader, near_writer, delay / 2))
    except OSError:
        pass  # that end is gone: so is the other, below
    finally:
        near_writer.close()
        if far_writer:
            far_writer.close()


async def run(delay, forwards):
    for port, target in forwards:
        await asyncio.start_server(lambda r, w, target=target: forward(r, w, target, delay), "127.0.0.1", port)
    print("delay: listening", flush=True)
    await asyncio.Event().wait()


def parsed(text):
    port, _, target = text.partition("=")
    host, _, far_port = target.rpartition(":")
    return int(port), (host, int(far_port))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--delay", type=float, required=True, help="milliseconds, there and back")
    parser.add_argument("forwards", nargs="+", type=parsed, metavar="PORT=HOST:PORT")
    options = parser.parse_args()
    asyncio.run(run(options.delay / 1000, options.forwards))


if __name__ == "__main__":
    main()
