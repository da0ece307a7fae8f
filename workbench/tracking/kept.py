"""The fixes of a case's tracks, read back from their segments: a window of one, or all within a box."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.case.case import Case
from workbench.tracking.fixes import DEGREE, NONE, Fixes
from workbench.tracking.packing import Box, GoOn, Layout, fingerprint, heedless, unpacked
from workbench.values.errors import CaseError

_IN_BOX = """SELECT f.layout, s.capture, s.part, s.first, s.size, s.data FROM derived_box b
JOIN derived_segment s ON s.id = b.id JOIN derived_fixes f ON f.capture = s.capture AND f.part = s.part
WHERE b.north >= ? AND b.south <= ? AND b.east >= ? AND b.west <= ?"""


@dataclass(frozen=True)
class Track:
    """A track of the case: where its fixes are kept, and what was told of them when they were read."""

    id: bytes
    number: str
    source: bytes
    capture: bytes
    part: int
    identity: dict[str, Any]
    extent: dict[str, Any]
    aircraft: bytes | None


_TRACKS = """SELECT t.id, s.id, s.capture, t.part, t.identity, t.extent, t.aircraft FROM track t
JOIN source s ON s.id = t.source LEFT JOIN derived_number d ON d.row = t.id
WHERE t.deleted = 0 AND s.deleted = 0 AND s.capture IS NOT NULL"""


def tracks(case: Case, keys: Sequence[bytes] | None = None) -> list[Track]:
    """The tracks of a case in the order of their numbers; those of some keys, where given."""
    among = "" if keys is None else f" AND t.id IN ({', '.join('?' * len(keys))})"
    return [
        Track(row[0], case.number(row[0]), row[1], row[2], row[3], json.loads(row[4]), json.loads(row[5]), row[6])
        for row in case.rows(f"{_TRACKS}{among} ORDER BY d.number", keys or ())
    ]


def track(case: Case, key: bytes) -> Track:
    """One track; CaseError for one whose source is in the trash."""
    found = tracks(case, [key])
    if not found:
        raise CaseError(f"{case.number(key)} has no file any more; restore its source first.")
    return found[0]


def is_read(case: Case, one: Track) -> bool:
    """Whether the fixes of a track are kept here, and not still to be read again from its file's bytes."""
    query = "SELECT 1 FROM derived_fixes WHERE capture = ? AND part = ?"
    return bool(case.value(query, (one.capture, one.part)))


def told(case: Case, one: Track) -> dict[str, Any]:
    """What reading told of a track beside its fixes: rejected rows, events and doubts of the file alone, remarks."""
    text = case.value("SELECT told FROM derived_fixes WHERE capture = ? AND part = ?", (one.capture, one.part))
    if text is None:
        raise CaseError(f"The fixes of {one.number} are not read yet; read its file again.")
    import orjson  # what is told of a year of flights is megabytes

    found: dict[str, Any] = orjson.loads(text)
    return found


def fixes_of(
    case: Case, one: Track, *, begins: int | None = None, ends: int | None = None, every: int = 1,
    go_on: GoOn = heedless,
) -> Fixes:  # fmt: skip
    """The fixes of a track in the order of time; those of a window (ms UTC, both ends included) if one is given.

    ``every``: of so many segments one, for a first look at a long track. ``go_on`` may raise, which ends the reading.
    """
    layout = _layout(case, one.capture, one.part)
    query = "SELECT size, data FROM derived_segment WHERE capture = ?1 AND part = ?2"
    query += " AND ends >= ?3 AND begins <= ?4 AND id % ?5 = 0 ORDER BY first"
    first, last = (-(2**62) if begins is None else begins), (2**62 if ends is None else ends)
    found = _opened(case.rows(query, (one.capture, one.part, first, last, every)), layout, one.number, go_on)
    if begins is None and ends is None:
        return found
    t = found["t"]
    return found.take((t >= first) & (t <= last))


def in_box(case: Case, box: Box) -> dict[tuple[bytes, int], Fixes]:
    """The fixes within a box (south, north, west, east in degrees) that are not set aside, by capture and part."""
    alike: dict[str, list[tuple[bytes, int, int, int, bytes]]] = {}
    for layout, *segment in case.rows(_IN_BOX, box):
        alike.setdefault(layout, []).append(tuple(segment))
    within: dict[tuple[bytes, int], Fixes] = {}
    for layout, segments in alike.items():  # segments laid out alike are opened together
        segments.sort(key=itemgetter(0, 1, 2))
        fixes = _opened([(size, data) for *_, size, data in segments], json.loads(layout), "A track")
        inside = np.flatnonzero(_inside(fixes, box))
        ends = np.searchsorted(inside, np.cumsum([size for *_, size, _ in segments]))
        start = 0
        for track, of_track in groupby(zip(segments, ends.tolist(), strict=True), lambda each: each[0][:2]):
            end = list(of_track)[-1][1]
            if end > start:
                within[track] = fixes.take(inside[start:end])
            start = end
    return within


def _inside(fixes: Fixes, box: Box) -> NDArray[np.bool_]:
    south, north, west, east = (edge * DEGREE for edge in box)
    lat, lon = fixes["lat"], fixes["lon"]
    inside = (lat >= south) & (lat <= north) & (lon >= west) & (lon <= east)
    return np.asarray(inside & fixes.used & (lat != NONE))


def _layout(case: Case, capture: bytes, part: int) -> Layout:
    text = case.value("SELECT layout FROM derived_fixes WHERE capture = ? AND part = ?", (capture, part))
    if text is None:
        raise CaseError("The fixes of a track are not read yet; read its file again.")
    found: Layout = json.loads(text)
    return found


def _opened(rows: Iterable[tuple[Any, ...]], layout: Layout, number: str, go_on: GoOn = heedless) -> Fixes:
    try:
        return unpacked([(size, data) for size, data in rows], layout, go_on=go_on)
    except ValueError as error:
        raise CaseError(f"The fixes kept of {number} are damaged; read its file again.") from error


def altered_fixes(case: Case) -> Iterator[str]:
    """In words, every track whose kept fixes are not those that were read of its file when it came in."""
    for one in tracks(case):
        held = case.value("SELECT 1 FROM derived_fixes WHERE capture = ? AND part = ?", (one.capture, one.part))
        if held is None:
            continue  # not read here yet; they are read from the bytes
        try:
            same = fingerprint(fixes_of(case, one)) == one.extent["sha256"]
        except CaseError:
            same = False
        if not same:
            yield f"the fixes of {one.number} are not those that were read of its file; read the file again"
