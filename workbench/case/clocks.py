"""The dates that a record has besides the one it happened: when it was asserted, published, captured, recorded.

- *published*: when the first text that is quoted for it was published; of a source its own day.
- *asserted*: the earliest day of publication along what those texts cite, which is when it was first said as far as
  the case knows; a text without citations speaks on the day it is published.
- *captured*: when the bytes came in; of several texts the first.
- *recorded*: when the journal says that the record was made; of what a merge brought, when it was merged, as nobody
  here knew of it before.

A time is ``(start, end, first, last, instant, inferred)`` in seconds since 1970 UTC, as in ``case.marks``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.case.ids import keys_json
from workbench.case.journal import words_of
from workbench.case.pace import gone_through
from workbench.values import edtf
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Case

CLOCKS: dict[str, str] = {
    "happened": "when it is said to have happened",
    "asserted": "when it was first said, along what the texts cite",
    "published": "when the first text that is quoted for it was published",
    "captured": "when the bytes of that text came in",
    "recorded": "when the journal says the record was made, or brought by a merge",
}
STRIDE = 2_000  # records read between two pauses
_RECORDS = "SELECT id FROM {0} WHERE deleted = 0 AND id > ? ORDER BY id LIMIT ?"
_KINDS = ("sighting", "claim", "track", "source")
_QUOTING = """SELECT q.record, e.source FROM json_each(?) j JOIN quotation q ON q.record = unhex(j.value)
AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 ORDER BY q.id"""
_TRACKS = "SELECT t.id, t.source FROM json_each(?) j JOIN track t ON t.id = unhex(j.value)"
_PUBLISHED = """SELECT id, json_extract(published, '$.edtf'), json_extract(published, '$.earliest'),
json_extract(published, '$.latest'), json_extract(published, '$.anchor') IS NOT NULL
OR json_array_length(published, '$.premises') > 0 FROM source WHERE deleted = 0 AND published IS NOT NULL"""
_CITES = """SELECT l.a, l.b FROM link l JOIN source s ON s.id = l.b AND s.deleted = 0
WHERE l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id"""
_CAPTURED = """SELECT s.id, json_extract(c.collected, '$.at') FROM source s JOIN capture c ON c.id = s.capture
WHERE s.deleted = 0"""
_MADE = """SELECT c.row, min(e.at), e.seq FROM json_each(?) j JOIN change c ON c.row = unhex(j.value)
AND c.field = 'deleted' AND c.old IS NULL
JOIN entry e ON e.seq = c.id >> 24 GROUP BY c.row"""
_MERGES = "SELECT seq, at FROM entry WHERE act = 'Merge' ORDER BY at"
_ENTRIES = "SELECT e.seq FROM json_each(?) j JOIN entry e ON e.id = unhex(j.value)"


class Time(NamedTuple):
    """A date of a record; ``None`` at an end that is open, no record without either has one."""

    start: float | None
    end: float | None
    first: float | None
    last: float | None
    instant: bool
    inferred: bool

    @property
    def known(self) -> float:
        """What times are ordered by: where they begin, else where they end."""
        return stands_at(self.start, self.end)


def stands_at(start: float | None, end: float | None) -> float:
    """The instant by which a date is ordered: where it begins, else where it ends."""
    found = start if start is not None else end
    assert found is not None
    return found


Times = dict[bytes, Time]
Reading = Generator[None, None, Times]


def clock_named(name: str) -> str:
    """A clock by its name; CaseError where there is none of it."""
    if name not in CLOCKS:
        raise CaseError(f"“{name}” is no clock; choose one of {', '.join(CLOCKS)}.")
    return name


def times(case: Case, clock: str, only: Collection[bytes] | None = None) -> Times:
    """The date by a clock of every record that has one; *happened* is told by ``case.marks``."""
    return gone_through(timing(case, clock, only))


def timing(case: Case, clock: str, only: Collection[bytes] | None = None) -> Reading:
    """The same with pauses."""
    found: Times = {}
    of_sources = _SOURCES[clock](case) if clock in _SOURCES else {}
    merged = _merged(case) if clock == "recorded" else {}
    for keys in _pages(case, only):
        if clock == "recorded":
            found |= _made(case, keys, merged)
        else:
            found |= _by_sources(case, keys, of_sources)
        yield
    return found


def _made(case: Case, keys: Iterable[bytes], merged: Mapping[int, Time]) -> Times:
    """When these records came into this journal."""
    found: Times = {}
    for key, at, entry in case.rows(_MADE, (keys_json(keys),)):
        ways = (_moment(at), merged.get(entry))
        found[key] = max((way for way in ways if way is not None), key=lambda way: way.known)
    return found


def _merged(case: Case) -> dict[int, Time]:
    """When entries of other copies were merged, by their place in this journal."""
    found: dict[int, Time] = {}
    for merge, at in case.rows(_MERGES):
        brought = bytes(words_of(case.raw, merge).get("merged", b""))
        keys = (brought[start : start + 16] for start in range(0, len(brought), 16))
        found |= {entry: _moment(at) for (entry,) in case.rows(_ENTRIES, (keys_json(keys),))}
    return found


def _pages(case: Case, only: Collection[bytes] | None) -> Iterator[list[bytes]]:
    if only is not None:
        yield list(only)
        return
    for kind in _KINDS:
        last = b""
        while keys := [key for (key,) in case.rows(_RECORDS.format(kind), (last, STRIDE))]:
            yield keys
            last = keys[-1]


def _by_sources(case: Case, keys: list[bytes], of_sources: Times) -> Times:
    """The earliest time of the sources that records are quoted from; a source's is its own."""
    found = {key: of_sources[key] for key in keys if key in of_sources}
    for query in (_QUOTING, _TRACKS):
        for record, source in case.rows(query, (keys_json(keys),)):
            time = of_sources.get(source)
            if time is not None and (record not in found or time.known < found[record].known):
                found[record] = time
    return found


def _published(case: Case) -> Times:
    found: Times = {}
    for key, day, first, last, inferred in case.rows(_PUBLISHED):
        if day:
            value = edtf.parse(day)
            start, end = map(_seconds, edtf.core(value))
            ends = (start, end, _seconds(first), _seconds(last))
            if start is None and end is None:
                start, end = ends[2:]
            if start is not None or end is not None:
                instant = value.kind == "date" and "T" in day
                found[key] = Time(start, end, ends[2], ends[3], instant, bool(inferred))
    return found


def _asserted(case: Case) -> Times:
    """Of each source the earliest day along what it cites: each day in order goes to all that lead to it."""
    days, citing = _published(case), dict[bytes, list[bytes]]()
    for a, b in case.rows(_CITES):
        citing.setdefault(b, []).append(a)
    found: Times = {}
    for source, day in sorted(days.items(), key=lambda each: each[1].known):
        leading = [source]
        while leading:
            key = leading.pop()
            if key not in found:
                found[key] = days[key] if key in days and days[key].known == day.known else day
                leading += citing.get(key, ())
    return found


def _captured(case: Case) -> Times:
    found: Times = {}
    for source, at in case.rows(_CAPTURED):
        try:
            found[source] = _moment(at)
        except (TypeError, ValueError):
            continue  # nobody knows when it came in: “unknown” is a value there
    return found


_SOURCES: Mapping[str, Callable[[Case], Times]] = {
    "published": _published, "asserted": _asserted, "captured": _captured,
}  # fmt: skip


def _moment(at: Any) -> Time:
    second = datetime.fromisoformat(at).timestamp()
    return Time(second, second, second, second, instant=True, inferred=False)


def _seconds(instant: str | None) -> float | None:
    return None if instant is None else datetime.fromisoformat(instant).timestamp()
