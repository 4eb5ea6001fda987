"""The search stand-in's index: words to tickets in memory, with a log on disk to load after a restart."""

import json
import os
import re
import threading

WORD = re.compile(r"\w+", re.UNICODE)


def words_of(text):
    return set(WORD.findall(text.lower()))


class Index:
    """Thread-safe. Belongs to one timeline of PostgreSQL, written down when the index is made."""

    def __init__(self, folder):
        self._folder = folder
        self._lock = threading.RLock()
        self._documents = {}
        self._words = {}
        self._log = None
        self._unsynced = False
        self.timeline = None
        self.complete = False
        os.makedirs(folder, exist_ok=True)
        self._load()

    def create(self, timeline, complete):
        """An empty index for `timeline`; it is green only once it is complete."""
        with self._lock:
            self._documents, self._words = {}, {}
            self.timeline = timeline
            if self._log:
                self._log.close()
            self._log = open(self._path("documents"), "w", encoding="utf-8")
            self._write_state(complete)

    def finish(self):
        with self._lock:
            self._write_state(True)

    def put(self, documents):
        """`documents`: pairs of id and {"title", "body"}; a known id is replaced."""
        with self._lock:
            for number, document in documents:
                self._add(number, document)
                self._log.write(json.dumps([number, document]) + "\n")
            self._log.flush()
            self._unsynced = True

    def sync(self):
        """Called every second: a power cut costs the index no more than that."""
        with self._lock:
            if not self._unsynced:
                return
            descriptor, self._unsynced = os.dup(self._log.fileno()), False
        os.fdatasync(descriptor)
        os.close(descriptor)

    def get(self, number):
        return self._documents.get(number)

    def search(self, query, limit=100):
        """Total and the newest ids of the tickets that have every word of the query."""
        with self._lock:
            found = [self._words.get(word, set()) for word in words_of(query)]
            numbers = set.intersection(*found) if found else set()
            return len(numbers), sorted(numbers, reverse=True)[:limit]

    def __len__(self):
        return len(self._documents)

    def _add(self, number, document):
        old = self._documents.get(number)
        if old:
            for word in words_of(old["title"] + " " + old["body"]):
                self._words[word].discard(number)
        self._documents[number] = document
        for word in words_of(document["title"] + " " + document["body"]):
            self._words.setdefault(word, set()).add(number)

    def _path(self, name):
        return os.path.join(self._folder, name)

    def _write_state(self, complete):
        self.complete = complete
        fresh = self._path("state.new")
        with open(fresh, "w", encoding="utf-8") as file:
            json.dump({"timeline": self.timeline, "complete": complete}, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, self._path("state"))

    def _load(self):
        try:
            with open(self._path("state"), encoding="utf-8") as file:
                state = json.load(file)
            self.timeline, self.complete = state["timeline"], state["complete"]
            with open(self._path("documents"), encoding="utf-8", errors="replace") as file:
                self._load_documents(file)
        except FileNotFoundError:
            return
        except ValueError:
            self.timeline, self.complete = 0, False  # the file is torn: no timeline is 0, so this asks for a re-index
        self._log = open(self._path("documents"), "a", encoding="utf-8")

    def _load_documents(self, file):
        for line in file:
            try:
                self._add(*json.loads(line))
            except ValueError:
                self.complete = False  # a power cut tore the last line: a re-index puts that right
