"""Calendar time with its doubt: a subset of EDTF (ISO 8601-2), its bounds, and the instants it can span.

Level 0 and 1 with years 1-9999, seasons 21-24, unspecified digits ``X``, qualifiers ``? ~ %``, intervals with
open (``..``) and unknown (empty) ends, times to the minute or second, and the sets ``[a,b]`` (one of) and
``{a,b}`` (all of). Qualifiers are kept and do not widen the bounds; seasons are the northern ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from workbench.values.dateparts import Moment, Part, parse_part, plain_day
from workbench.values.errors import CaseError

Zone = str | Sequence[str] | None
End = Part | Literal["", ".."]

NOT_STATED = "not stated"  # the zone of a time whose text names none
EASTMOST, WESTMOST = timedelta(hours=14), timedelta(hours=-12)

_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?")


@dataclass(frozen=True, slots=True)
class Edtf:
    """A parsed expression: one date, an interval of two ends, or a set of dates."""

    kind: Literal["date", "interval", "one of", "all of"]
    parts: tuple[End, ...]

    def __str__(self) -> str:
        if self.kind in ("date", "interval"):
            return "/".join(str(part) for part in self.parts)
        opening, closing = "[]" if self.kind == "one of" else "{}"
        return opening + ",".join(str(part) for part in self.parts) + closing

    def dates(self) -> tuple[Part, ...]:
        """The dates named in it, without open ends."""
        return tuple(part for part in self.parts if isinstance(part, Part))


@lru_cache(maxsize=4096)
def parse(text: str) -> Edtf:
    """The expression behind an EDTF text; CaseError says in one sentence what is no date and why."""
    clean = text.strip()
    if clean[:1] in ("[", "{"):
        return _parse_set(clean)
    if "/" not in clean:
        return Edtf("date", (parse_part(clean),))
    ends = clean.split("/")
    if len(ends) != 2 or all(end.strip() in ("", "..") for end in ends):
        raise CaseError(f"“{clean}” is no interval of dates; write START/END, with .. for an open end.")
    interval = Edtf("interval", (_end(ends[0]), _end(ends[1])))
    start, end = bounds(interval)
    if start is not None and end is not None and _order(start) > _order(end):
        raise CaseError(f"{interval} ends before it begins; write the earlier date first.")
    return interval


@lru_cache(maxsize=4096)
def bounds(edtf: Edtf) -> tuple[Moment | None, Moment | None]:
    """First and last day, or first and last second where a time is written; ``None`` for an open end."""
    if edtf.kind == "interval":
        first, last = edtf.parts
        return (
            first.first() if isinstance(first, Part) else None,
            last.last() if isinstance(last, Part) else None,
        )
    dates = edtf.dates()
    if len(dates) == 1:
        return dates[0].first(), dates[0].last()
    return min((part.first() for part in dates), key=_order), max((part.last() for part in dates), key=_order)


@lru_cache(maxsize=4096)
def extent(text: str) -> tuple[Moment | None, Moment | None]:
    """The bounds of an EDTF text; CaseError as for ``parse``."""
    day = plain_day(text)
    return (day, day) if day is not None else bounds(parse(text))


def instants(edtf: Edtf, zone: Zone = None) -> tuple[str | None, str | None]:
    """Earliest and latest UTC instant it can mean, both included, ``None`` for an open end.

    Without a zone every zone that fits counts, from UTC+14 to UTC-12. ``zone`` narrows that: one zone or
    several, each an offset such as ``+03:00``, ``UTC`` or a name such as ``Europe/Moscow``.
    """
    start, end = bounds(edtf)
    first = None if start is None else _utc(_opening(start), zone, min)
    last = None if end is None else _utc(_closing(end), zone, max)
    return first, last


def core(edtf: Edtf) -> tuple[str | None, str | None]:
    """The calendar span itself counted in UTC, as instants; the end is the first second after it."""
    start, end = bounds(edtf)
    first = None if start is None else _utc(_opening(start), "UTC", min)
    last = None if end is None else _utc(_shifted(_closing(end), timedelta(seconds=1)), "UTC", max)
    return first, last


def zone_of(edtf: Edtf) -> str:
    """The offset written in the expression, ``Z`` or ``+03:00``; else "not stated"."""
    offsets = {part.offset for part in edtf.dates()}
    return offsets.pop() or NOT_STATED if len(offsets) == 1 else NOT_STATED


def zone_offset(zone: str, wall: datetime) -> str:
    """The offset of a zone at a wall-clock time: ``+03:00``, ``Z``."""
    minutes = round(_offset(zone, wall) / timedelta(minutes=1))
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}" if minutes else "Z"


def span_text(first: date, last: date) -> str:
    """The EDTF text of a span of days, one day if both ends are the same."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


def month_text(year: int, month: int) -> str:
    """The EDTF text of one calendar month."""
    return f"{year:04d}-{month:02d}"


def _parse_set(text: str) -> Edtf:
    pieces = text[1:-1].split(",")
    if text[0] + text[-1] not in ("[]", "{}") or len(pieces) < 2:
        raise CaseError(f"“{text}” is no set of dates; write [A,B] for one of them or {{A,B}} for all.")
    return Edtf("one of" if text[0] == "[" else "all of", tuple(parse_part(piece) for piece in pieces))


def _end(text: str) -> End:
    clean = text.strip()
    if clean == "":
        return ""
    return ".." if clean == ".." else parse_part(clean)


def _order(moment: Moment) -> datetime:
    start = _opening(moment)
    offset = start.utcoffset() or timedelta()
    return _shifted(start.replace(tzinfo=None), -offset)


def _opening(moment: Moment) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time())


def _closing(moment: Moment) -> datetime:
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time(23, 59, 59))


def _utc(moment: datetime, zone: Zone, pick: Callable[[Iterable[datetime]], datetime]) -> str:
    stated = moment.utcoffset()
    offsets = _offsets(moment, zone) if stated is None else [stated]
    wall = moment.replace(tzinfo=None)
    return pick(_shifted(wall, -offset) for offset in offsets).isoformat(timespec="seconds") + "Z"


def _shifted(wall: datetime, by: timedelta) -> datetime:
    """The first or the last representable second stands in for what lies beyond the years 1 to 9999."""
    try:
        return wall + by
    except OverflowError:
        return (datetime.min if by < timedelta() else datetime.max.replace(microsecond=0)).replace(tzinfo=wall.tzinfo)


def _offsets(moment: datetime, zone: Zone) -> list[timedelta]:
    names = [zone] if isinstance(zone, str) else list(zone or ())
    if not names or names == [NOT_STATED]:
        return [EASTMOST, WESTMOST]
    twice = (moment, moment.replace(fold=1))  # a wall time that a clock shows twice, or skips, is both
    return [_offset(name.strip(), each) for name in names for each in twice]


def _offset(name: str, moment: datetime) -> timedelta:
    if name.upper() in ("Z", "UTC", "GMT"):
        return timedelta()
    found = _OFFSET.fullmatch(name.upper())
    if found:
        size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        if not WESTMOST <= (signed := -size if found[1] == "-" else size) <= EASTMOST:
            raise CaseError(f"“{name}” is no time zone: zones run from -12:00 to +14:00; correct the zone.")
        return signed
    try:
        return moment.replace(tzinfo=ZoneInfo(name)).utcoffset() or timedelta()
    except (KeyError, ValueError, OSError):
        raise CaseError(f"“{name}” is no time zone; write UTC, +03:00 or one like Europe/Moscow.") from None
