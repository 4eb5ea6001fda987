"""Open-loop writers: a request is due at its time whether or not the ones before it have been answered."""

import queue
import threading
import time


class Writers:
    """Threads that send what is due. A request that finds none free is not sent, and written down as such."""

    def __init__(self, most):
        self.most = most
        self.due = queue.SimpleQueue()
        self.lock = threading.Lock()
        self.threads = 0
        self.busy = 0

    def submit(self, job):
        """False when all are busy and no more may be started."""
        with self.lock:
            if self.busy >= self.most:
                return False
            self.busy += 1
            if self.busy > self.threads:
                self.threads += 1
                threading.Thread(target=self.work, daemon=True).start()
        self.due.put(job)
        return True

    def work(self):
        while True:
            job = self.due.get()
            try:
                job()
            finally:
                with self.lock:
                    self.busy -= 1

    def drain(self, seconds):
        """Wait until everything sent is answered, at most so long."""
        deadline = time.monotonic() + seconds
        while self.busy and time.monotonic() < deadline:
            time.sleep(0.01)
        return self.busy == 0


def ticks(rate, stop, duration=None):
    """Due times (seconds since the epoch), rate per second, until stop is set or duration is over."""
    started, number = time.time(), 0
    while not stop.is_set() and (duration is None or number < duration * rate):
        due = started + number / rate
        if not stop.wait(max(0.0, due - time.time())):
            yield due
        number += 1
