"""Visitors of a foreign service: one request every 50 ms, each over a connection of its own. One JSON line for each, until SIGTERM.

Run as: visitor.py URL FILE
"""
import json
import sys
import threading
import time
import urllib.request

INTERVAL = 0.05  # seconds


def visit(url, file, lock):
    start = time.time()
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            said = answer.read(200).decode(errors="replace")
            error = "" if answer.status == 200 and said.startswith("wiki") else f"{answer.status}: {said}"
    except (OSError, ValueError) as failure:
        error = f"{type(failure).__name__}: {failure}"
    with lock:
        file.write(json.dumps({"start": start, "end": time.time(), "error": error}) + "\n")
        file.flush()


def main():
    url, name = sys.argv[1:]
    lock = threading.Lock()
    with open(name, "a", encoding="utf-8") as file:
        while True:
            threading.Thread(target=visit, args=(url, file, lock), daemon=True).start()
            time.sleep(INTERVAL)


if __name__ == "__main__":
    main()
