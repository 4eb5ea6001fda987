"""From the ledger of the load to what users noticed in a window of time (seconds since the epoch)."""


def acknowledged(entries):
    return [entry for entry in entries if entry["kind"] == "ticket" and entry["outcome"] == "ok"]


def measure(entries, begin, end, page_allowed=False):
    """failed_requests: under way at any time in the window, and not ended well. pages: ended with the page that asks to wait (503 with
    Retry-After), which is no good end unless page_allowed.
    slowest_request_ms: the most that one of them took beyond what it takes by itself; unanswered ones count until they were given up.
    write_gap_ms: the longest time in the window without a completed acknowledged ticket, from its edges too."""
    inside = [entry for entry in entries if entry["end"] >= begin and entry["start"] <= end]
    pages = sum(entry["outcome"] == "maintenance" for entry in inside)
    failed = [entry for entry in inside if entry["outcome"] not in ("ok", "maintenance" if page_allowed else "ok")]
    return {"requests": len(inside), "pages": pages, "failed_requests": len(failed), "failures": counted(failed),
            "slowest_request_ms": round(max((excess(entry) for entry in inside), default=0.0) * 1000, 1),
            "write_gap_ms": round(longest_gap([entry["end"] for entry in acknowledged(entries)], begin, end) * 1000, 1)}


def excess(entry):
    return entry["end"] - entry["start"] - entry["own"]


def longest_gap(ends, begin, end):
    marks = [begin, *sorted(mark for mark in ends if begin <= mark <= end), end]
    return max(later - earlier for earlier, later in zip(marks, marks[1:]))


def counted(failed):
    """{"ticket 503": 3, "read BrokenAnswer: closed before an answer": 1}"""
    counts = {}
    for entry in failed:
        word = f"{entry['kind']} {entry.get('error') or entry.get('status')}"
        counts[word] = counts.get(word, 0) + 1
    return counts


def first_write(entries, after):
    """When the first ticket that was begun after that time was acknowledged; None while there is none."""
    return min((entry["end"] for entry in acknowledged(entries) if entry["start"] > after), default=None)


def missing(promised, stored):
    """Acknowledged tickets that are not in {id: title}; an id given away again under another title is missing."""
    return [entry for entry in promised if stored.get(entry["id"]) != entry["title"]]
