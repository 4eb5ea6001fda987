"""The figures of all runs as JSON, as a table, and as a chart. A file of the bench can be read in again: result() made it."""
import math
import statistics
from xml.sax.saxutils import escape

# Key → what it is called, unit.
LISTS = {"failed_requests": ("failed requests", ""), "pages": ("answered with the page that asks to wait", ""), "slowest_request_ms": ("slowest request beyond its own time", "ms"),
         "write_gap_ms": ("longest gap between tickets", "ms"), "first_write_ms": ("fault to first ticket", "ms"),
         "first_write_after_click_ms": ("command to first ticket", "ms"), "command_ms": ("the command itself", "ms"),
         "streaming_ms": ("until the old master streams", "ms"), "from_order_ms": ("of that from the order, on open connections", "ms"), "tool_ms": ("of that pg_rewind or pg_basebackup", "ms"),
         "time_left_error_percent": ("time left, after a tenth, wrong at worst by", "% of the whole"), "follow_ms": ("promotion to the old master's streaming", "ms"), "rejoin_ms": ("old master back as standby", "ms"), "tickets_missing": ("acknowledged tickets missing", "")}
LIMIT = "limit"


def result(facts, runs, errors):
    """{"facts", "engines": {name: {figure: [one value per run]}}, "errors": {name: why it took no further part}}"""
    engines = {name: {key: [run.get(key) for run in told] for key in keys_of(told)} for name, told in runs.items()}
    return {"facts": facts, "engines": engines, "errors": errors}


def keys_of(told):
    """The lists that every result has, and whatever else the runs told, in order."""
    always = ["failed_requests", "slowest_request_ms", "write_gap_ms", "command_ms", "tickets_missing", "requests"]
    return list(dict.fromkeys(always + [key for run in told for key in run]))


def line(told):
    words = [f"{name} {number(told[key])} {unit}".rstrip() for key, (name, unit) in LISTS.items() if key in told]
    failures = ", ".join(f"{word} ×{count}" for word, count in told.get("failures", {}).items())
    return "; ".join(words) + (f" ({failures})" if failures else "")


def number(value):
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.1f}"


def figures(found):
    """Keys of LISTS for which any engine has values."""
    return [key for key in LISTS if any(values(engine, key) for engine in found["engines"].values())]


def values(engine, key):
    return [value for value in engine.get(key, []) if value is not None]


def table(found):
    rows = []
    limit = found["engines"].get(LIMIT, {})
    for key in figures(found):
        name, unit = LISTS[key]
        rows.append(f"\n{name}{f' ({unit})' if unit else ''}")
        least = statistics.median(values(limit, key)) if values(limit, key) else 0
        rows.append(f"  {'engine':18}{'runs':>5}{'median':>10}{'worst':>10}{'× limit' if least else '':>10}")
        for engine, lists in found["engines"].items():
            if there := values(lists, key):
                ratio = f"{statistics.median(there) / least:.1f}" if least else ""
                rows.append(f"  {engine:18}{len(there):5}{number(statistics.median(there)):>10}{number(max(there)):>10}{ratio:>10}")
    rows += [f"\n{engine} took no further part: {why}" for engine, why in found["errors"].items()]
    return "\n".join(row.rstrip() for row in rows).strip("\n")


# The chart: a panel per figure in ms, in it a row per engine, its runs as dots, its median as a bar. One logarithmic axis for all.
LEFT, PLOT, RIGHT, ROW, HEAD, TOP, AXIS = 170, 560, 190, 24, 30, 64, 40
COLOURS = ["#1565a8", "#2e7d32", "#b3541e", "#7b3fa0", "#a02c4a"]


class Chart:
    def __init__(self, found):
        self.found = found
        self.keys = [key for key in figures(found) if LISTS[key][1] == "ms"]
        self.engines = [name for name, lists in found["engines"].items() if values(lists, "command_ms")]
        everything = [value for key in self.keys for name in self.engines for value in values(found["engines"][name], key)]
        self.least = 10.0 ** math.floor(math.log10(max(1.0, min(everything, default=1.0))))  # the left end, in ms
        self.most = self.least
        while self.most < max([10 * self.least, *everything]):
            self.most *= 10
        self.parts = []

    def x(self, value):
        return LEFT + PLOT * math.log10(max(value, self.least) / self.least) / math.log10(self.most / self.least)

    def text(self, x, y, words, anchor="start", size=12, more=""):
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}"{more}>{escape(words)}</text>')

    def rule(self, x1, y1, x2, y2, colour, width=1):
        self.parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"/>')

    def decades(self):
        value = self.least
        while value <= self.most:
            yield value
            value *= 10

    def panel(self, top, key):
        bottom = top + HEAD + ROW * len(self.engines)
        self.text(LEFT, top + 18, LISTS[key][0], more=' font-weight="bold"')
        for value in self.decades():
            self.rule(self.x(value), top + HEAD - 4, self.x(value), bottom, "#d9dde2")
        for number_, name in enumerate(self.engines):
            self.row(top + HEAD + ROW * (number_ + 0.5), name, values(self.found["engines"][name], key), COLOURS[number_ % len(COLOURS)])
        return bottom

    def row(self, y, name, there, colour):
        self.text(LEFT - 10, y + 4, name, "end")
        if not there:
            return
        middle = statistics.median(there)
        self.parts += [f'<circle cx="{self.x(value):.1f}" cy="{y:.1f}" r="4" fill="{colour}" fill-opacity="0.45"/>' for value in there]
        self.rule(self.x(middle), y - 9, self.x(middle), y + 9, colour, 3)
        self.text(LEFT + PLOT + 12, y + 4, f"{number(middle)} ms, worst {number(max(there))}")

    def axis(self, y):
        self.rule(LEFT, y, LEFT + PLOT, y, "#555")
        for value in self.decades():
            self.text(self.x(value), y + 16, f"{value:,.0f}".replace(",", " "), "middle", 11)
        self.text(LEFT + PLOT, y + 32, "milliseconds, logarithmic", "end", 11)

    def counts(self, y, key):
        """A line of words for what is no time."""
        told = [f"{name} {number(statistics.median(there))} (worst {number(max(there))})" for name in self.engines
                if (there := values(self.found["engines"][name], key))]
        self.text(LEFT - 10, y, LISTS[key][0], "end", 11)
        self.text(LEFT, y, " · ".join(told), size=11)

    def draw(self):
        facts, y = self.found["facts"], TOP
        self.text(20, 26, f"What users notice of a {facts['what']}", size=17, more=' font-weight="bold"')
        self.text(20, 46, f"{facts['rate']:g} requests a second through HAProxy; dots: runs, bars: their medians", more=' fill="#555"')
        for key in self.keys:
            y = self.panel(y, key) + 8
        self.axis(y)
        y += AXIS + 22
        for key in ("failed_requests", "tickets_missing"):
            self.counts(y, key)
            y += 20
        width = LEFT + PLOT + RIGHT
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {y:.0f}" width="{width}" height="{y:.0f}" '
                f'font-family="sans-serif" fill="#222">\n<rect width="100%" height="100%" fill="#ffffff"/>\n' + "\n".join(self.parts) + "\n</svg>\n")


def chart(found):
    return Chart(found).draw()
