"""Time marks: what the timeline draws, one row a mark, doubt kept as shape."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.case.beside import Rows
from workbench.case.datelines import datelines
from workbench.case.ids import AMONG, keys_json
from workbench.case.legs import Leg, legs_of
from workbench.case.titles import place_in_sql
from workbench.reference.typenames import family
from workbench.values import edtf

LONGEST = 60  # letters of a label
DAY = 86_400.0
NEVER = float("inf")
_EPOCH = date(1970, 1, 1).toordinal()


class Mark(NamedTuple):
    """One mark in time; all instants are seconds since 1970 UTC, ``None`` is an open end.

    ``core_start``/``core_end`` bound the calendar span itself (a day counted in UTC, end exclusive);
    ``earliest``/``latest`` bound every zone that fits and are drawn as whiskers beyond the bar; of an open end
    ``latest`` is when the last source that tells of it was out, ``None`` where that is not known.
    ``shape``: ``stated``, ``within`` (``count`` events somewhere inside), ``inferred`` or ``absence``.
    """

    record: bytes
    kind: str  # sighting, track, claim, source
    number: str  # SG-02; of a flight of two legs SG-02a, SG-02b
    group: str  # happened, observed, asserted, published
    lane: str  # An-124, Il-62, “Il-26M” as long as it is no known type, Tracks, Claims, Sources ...
    label: str
    core_start: float | None
    core_end: float | None
    earliest: float | None
    latest: float | None
    shape: str
    instant: bool
    count: int  # type: ignore[assignment]  # a tuple's own count is of no use here
    type: str = ""  # the aircraft itself, where the lane is that of its family
    inferred: bool = False  # the days are more than the words say by themselves, whatever the shape


class _Time(NamedTuple):
    """A stored date as the timeline needs it; all ``None`` where it is open or not stated."""

    core_start: float | None
    core_end: float | None
    earliest: float | None
    latest: float | None
    span: bool
    instant: bool


def _date(column: str) -> str:
    """A date's EDTF and instants, and whether the reading is more than the words say by themselves."""
    parts = ", ".join(f"json_extract({column}, '$.{name}')" for name in ("edtf", "earliest", "latest"))
    inferred = (
        f"json_extract({column}, '$.anchor') IS NOT NULL OR json_array_length({column}, '$.premises') > 0"
        f" OR json_extract({column}, '$.why') LIKE 'given by %'"
    )
    return f"{parts}, {inferred}"


_SIGHTINGS = f"""
SELECT t.id, d.number, {_date('t."when"')},
  json_extract(t.aircraft, '$.value'), coalesce('“' || json_extract(t.aircraft, '$.written') || '”',
    t.registration, t.callsign, t.hex, 'Aircraft'),
  {place_in_sql("t.place")}, {place_in_sql("t.origin")}, {place_in_sql("t.destination")},
  json_extract(t."count", '$.min'), t.event
FROM sighting t LEFT JOIN derived_number d ON d.row = t.id
"""
_CLAIMS = f"""
SELECT t.id, d.number, {_date('t."when"')}, {_date("s.published")}, s.id, t.statement, t."when" IS NOT NULL,
  t.kind = 'denial'
FROM claim t LEFT JOIN derived_number d ON d.row = t.id LEFT JOIN source s ON s.id =
  (SELECT e.source FROM quotation q JOIN excerpt e ON e.id = q.excerpt
   WHERE q.record = t.id AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id LIMIT 1)
"""
_SOURCES = f"""
SELECT t.id, d.number, {_date("t.published")}, t.title
FROM source t LEFT JOIN derived_number d ON d.row = t.id
"""

_DRAWN = (
    "(EXISTS (SELECT 1 FROM claim c WHERE c.id = q.record) OR EXISTS (SELECT 1 FROM sighting t WHERE t.id = q.record))"
)
_TOLD = f"""
SELECT DISTINCT q.record, s.published ->> '$.edtf', s.published ->> '$.earliest', s.published ->> '$.latest',
  coalesce(c.hedge, t.hedge, '')
FROM quotation q JOIN excerpt e ON e.id = q.excerpt JOIN source s ON s.id = e.source
LEFT JOIN claim c ON c.id = q.record LEFT JOIN sighting t ON t.id = q.record
WHERE q.deleted = 0 AND e.deleted = 0 AND s.deleted = 0 AND c.kind IS NOT 'expectation' AND q.record IN {AMONG}
"""
_TRACKS = """
SELECT t.id, d.number, json_extract(t.extent, '$.first'), json_extract(t.extent, '$.last'),
  coalesce(json_extract(t.identity, '$.registration.value'), json_extract(t.extent, '$.callsigns[0]'),
    json_extract(t.identity, '$.hex.value'))
FROM track t LEFT JOIN derived_number d ON d.row = t.id
"""


def marks(case: Rows, only: Collection[bytes] | None = None) -> list[Mark]:
    """Sightings, tracks, claims and sources as marks, all or ``only`` some; those without a date have no instants."""
    told = [*_sightings(case, only), *_tracks(case, only), *_claims(case, only), *_sources(case, only)]
    out = _out_by(case, {mark.record for mark in told if _may_end_later(mark)})
    return [_no_later(mark, out[mark.record]) if mark.record in out else mark for mark in told]


def _may_end_later(mark: Mark) -> bool:
    """Whether what happened may end later than its words mean: it is open, or days that were reckoned."""
    start, end = mark.core_start, mark.core_end
    if mark.group != "happened" or start is None:
        return False
    return end is None or (mark.inferred and not mark.instant and end - start > DAY)


def _no_later(mark: Mark, out: tuple[float, float]) -> Mark:
    """What a source tells of had happened when it was out, unless all of it lies ahead.

    The record keeps what the words say; the bound is read off the day of publication each time, so it moves with it.
    """
    end, latest = out
    if not _may_end_later(mark) or mark.core_start is None or mark.core_start >= end:
        return mark
    if mark.core_end is None:
        return mark._replace(latest=end)
    if mark.core_end <= end:
        return mark
    return mark._replace(core_end=end, latest=None if mark.latest is None else min(mark.latest, latest))


def _out_by(case: Rows, records: Collection[bytes]) -> dict[bytes, tuple[float, float]]:
    """When the last source that tells of each was out: the end of that day, in UTC and in any zone.

    Nothing where one of them has no day, or an open or doubtful one, and of what somebody only expects.
    """
    ends: dict[bytes, list[tuple[float, float]]] = {}
    for record, day, first, last, hedge in case.rows(_TOLD, (keys_json(records),)) if records else ():
        if hedge and _expects(hedge):
            continue
        time = _time(day, first, last)
        end = NEVER if time.core_end is None or set("~?%") & set(day) else time.core_end
        ends.setdefault(bytes(record), []).append((end, end if time.latest is None else time.latest))
    return {record: out for record, each in ends.items() if (out := max(each))[0] < NEVER}


@lru_cache(maxsize=1024)
def _expects(hedge: str) -> bool:
    """Whether the words of a hedge tell of what is still to come; so few words show no language, each is asked."""
    from workbench.reference.dating.vocabulary import LANGUAGES
    from workbench.reference.hedges import hedges

    return any(each.kind == "expected" for language in LANGUAGES for each in hedges(hedge, language))


def moved(case: Rows, rows: Mapping[str, Collection[bytes]]) -> set[bytes]:
    """The records whose marks a change can have moved: also by when the source of their words was published."""
    found = {key for table in ("sighting", "track", "claim", "source") for key in rows.get(table, ())}
    said = case.rows(
        "SELECT q.record FROM json_each(?1) j JOIN excerpt e ON e.source = unhex(j.value)"
        f" JOIN quotation q ON q.excerpt = e.id WHERE {_DRAWN}"
        " UNION SELECT q.record FROM json_each(?2) j JOIN quotation q ON q.excerpt = unhex(j.value)"
        f" WHERE {_DRAWN}",
        [json.dumps([key.hex() for key in rows.get(table, ())]) for table in ("source", "excerpt")],
    )
    found.update(record for (record,) in said)
    for key in rows.get("quotation", ()):
        found.update(record for (record,) in case.rows("SELECT record FROM quotation WHERE id = ?", (key,)))
    return found


def _rows(case: Rows, query: str, only: Collection[bytes] | None) -> list[tuple[Any, ...]]:
    among, asked = ("", ()) if only is None else (f" AND t.id IN {AMONG}", (keys_json(only),))
    return case.rows(f"{query} WHERE t.deleted = 0{among} ORDER BY d.number, t.id", asked)


def _sightings(case: Rows, only: Collection[bytes] | None) -> Iterator[Mark]:
    number = _numbering("sighting")
    for key, n, day, first, last, inferred, type_, written, place, origin, destination, least, event in _rows(
        case, _SIGHTINGS, only
    ):
        time = _time(day, first, last)
        count = least or 1
        label = _way(event, origin or "", place or "", destination or "")
        shape = _shape(inferred, within=bool(day) and (count > 1 or time.span))
        lane = ("happened", family(type_) if type_ else written)
        whole = _mark(key, "sighting", number(n), lane, label, time, shape, count=count)
        whole = whole._replace(type=type_ or written, inferred=bool(inferred))
        yield from _by_legs(whole, legs_of(origin or "", place or "", destination or ""))


def _way(event: str | None, start: str, place: str, end: str) -> str:
    """A place with an arrow before it where it was flown to, behind it where from, and both where over."""
    if event == "arrival" or not place:
        return f"{start} → {place or end}".strip() if start or place or end else ""
    if event == "departure":
        return f"{place} → {end}".strip()
    return f"{start} → {place} → {end}".strip() if event == "overflight" else place


def _by_legs(whole: Mark, legs: Sequence[Leg]) -> Iterator[Mark]:
    """A mark for each leg of a dated flight; of a later leg only the day it cannot be before is known."""
    if len(legs) < 2 or whole.count > 1 or whole.core_start is None or legs[0].end == legs[1].end:
        yield whole
        return
    for leg in legs:
        mark = whole._replace(number=whole.number + leg.letter, label=leg.words)
        if leg.later:
            shape = "stated" if whole.shape == "stated" else "inferred"
            later = mark._replace(
                core_end=None, latest=None, shape=shape, instant=False, label=f"{leg.words}, or later"
            )
            yield later
        else:
            yield mark


def _tracks(case: Rows, only: Collection[bytes] | None) -> Iterator[Mark]:
    """The time from the first to the last fix of each track, as its file has it."""
    number = _numbering("track")
    for key, n, first, last, name in _rows(case, _TRACKS, only):
        begins, ends = _seconds(first), _seconds(last)
        time = _Time(begins, ends, begins, ends, span=False, instant=False)
        yield _mark(key, "track", number(n), ("observed", "Tracks"), name or "fixes", time, "stated")


def _claims(case: Rows, only: Collection[bytes] | None) -> Iterator[Mark]:
    number, rows = _numbering("claim"), _rows(case, _CLAIMS, only)
    stated = datelines(case, {row[10] for row in rows if row[9] and not row[12]})
    for key, n, *dates, source, statement, dated, denies in rows:
        day, first, last, inferred = dates[:4] if dated else (*dates[4:7], dates[7] and source not in stated)
        time = _time(day, first, last)
        where = ("happened", "Other") if dated else ("asserted", "Claims")
        shape = "absence" if dated and denies and day else _shape(inferred, within=dated and time.span)
        yield _mark(key, "claim", number(n), where, statement, time, shape)._replace(inferred=bool(inferred))


def _sources(case: Rows, only: Collection[bytes] | None) -> Iterator[Mark]:
    number, rows = _numbering("source"), _rows(case, _SOURCES, only)
    stated = datelines(case, {row[0] for row in rows if row[5]})
    for key, n, day, first, last, inferred, title in rows:
        time = _time(day, first, last)
        shape = _shape(inferred and key not in stated)
        yield _mark(key, "source", number(n), ("published", "Sources"), title, time, shape)


def _shape(inferred: Any, *, within: bool = False) -> str:
    return "within" if within else "inferred" if inferred else "stated"


def _mark(
    key: bytes, kind: str, number: str, where: tuple[str, str], label: str | None, time: _Time, shape: str,
    *, count: int = 1,
) -> Mark:  # fmt: skip
    text = " ".join((label or "").split())
    text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    return Mark(key, kind, number, *where, text, *time[:4], shape, time.instant, count)


@lru_cache(maxsize=65536)
def _time(day: str | None, first: str | None, last: str | None) -> _Time:
    if day is None:
        return _Time(None, None, None, None, False, False)
    if span := plain(day):
        return _Time(*span, _seconds(first), _seconds(last), span="/" in day, instant="T" in day)
    value = edtf.parse(day)
    start, end = edtf.core(value)
    return _Time(
        _seconds(start), _seconds(end), _seconds(first), _seconds(last), span=value.kind != "date",
        instant=value.kind == "date" and "T" in day,
    )  # fmt: skip


def plain(day: str) -> tuple[float, float] | None:
    """The span of a day, of some days or of an instant in UTC, which most dates are, without parsing it at length."""
    size = len(day)
    try:
        if size == 10:
            return (begins := _day(day)), begins + DAY
        if size == 20 and day[-1] == "Z" and day[10] == "T":
            instant = datetime.fromisoformat(day).timestamp()
            return instant, instant + 1
        if size == 21 and day[10] == "/":
            return _day(day[:10]), _day(day[11:]) + DAY
    except ValueError:
        return None
    return None


def _day(text: str) -> float:
    """When a day begins, in UTC; the last of all days has its end told at length."""
    if text >= "9999-12-31":
        raise ValueError
    return (date.fromisoformat(text).toordinal() - _EPOCH) * DAY


def _seconds(instant: str | None) -> float | None:
    return None if instant is None else datetime.fromisoformat(instant).timestamp()


def _numbering(table: str) -> Any:
    from workbench.case.numbers import number_text

    return lambda number: number_text(table, number or 0)
