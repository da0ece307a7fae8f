"""The heading of a frame on a board: how many events its cards tell, or whom its assertions go back to."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Sequence

from workbench.analysis.together import Together
from workbench.analysis.traced import ASSERTED, Tracer
from workbench.case.case import Case
from workbench.case.framed import Framed
from workbench.case.ids import keys_json
from workbench.reference.typenames import family

LONGEST = 40  # letters of the names that a heading lists
FARTHEST = 8  # citations from one source that are followed
_PLURALS = {"arrival": "arrivals", "departure": "departures", "overflight": "overflights", "presence": "presences"}
_EVENTS = """
SELECT t.id, t.event, json_extract(t."count", '$.min'), json_extract(t.aircraft, '$.value'),
    json_extract(t.aircraft, '$.alternatives'), t.registration, t.hex
FROM sighting t WHERE t.deleted = 0 AND t.id IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY t.id
"""
_SAME = """
SELECT a, b FROM link WHERE kind = 'same-as' AND deleted = 0 AND a IN (SELECT unhex(value) FROM json_each(?1))
ORDER BY id
"""


def heading(case: Case, frame: Framed, tracer: Tracer) -> Generator[None, None, tuple[str, str]]:
    """The name of a frame and what is told behind it; an unnamed one is called by what it holds.

    Pauses between two assertions that are followed back, of which a group of origins may hold thousands.
    """
    if frame.kind == "origins":
        counts, through = yield from _origins(case, frame, tracer)
        return frame.name or counts or frame.called, " · ".join(filter(None, (counts if frame.name else "", through)))
    return frame.called, events(case, frame.members)


def events(case: Case, records: Iterable[bytes]) -> str:
    """``≤ 4 reported arrivals, ≥ 2 airframes``: events of these sightings, those said to be the same counted once.

    Of several that nobody joined some may be one event, so they are told as the most.
    """
    rows = _sightings(case, records)
    told, one, least, apart = _tally(case, rows, ())
    if not told:
        return ""
    word = (one if told == 1 else _PLURALS.get(one, f"{one}s")) if one else "event" if told == 1 else "events"
    return f"{'≤ ' if apart > 1 else ''}{told} reported {word}" + (
        f", ≥ {least} airframe{'' if least == 1 else 's'}" if least else ""
    )


def tally(case: Case, records: Iterable[bytes], one: Iterable[Sequence[bytes]] = ()) -> tuple[int, str, int]:
    """How many events these sightings tell, of what kind if all are of one, and of how many airframes at least.

    ``one`` are sightings that count as one event beside those that are said to be.
    """
    told, kind, least, _ = _tally(case, _sightings(case, records), one)
    return told, kind, least


_Row = tuple[bytes, str | None, int | None, str | None, str | None, str | None, str | None]


def _tally(case: Case, rows: Sequence[_Row], one: Iterable[Sequence[bytes]]) -> tuple[int, str, int, int]:
    """The same of rows, and among how many sightings or groups of them the events are told."""
    groups = _joined(case, [row[0] for row in rows], one)
    most: dict[bytes, tuple[int, str]] = {}
    for key, event, count, *_ in rows:
        head = groups[key]
        most[head] = max(most.get(head, (0, "")), (int(count or 1), event or ""))
    told = sum(count for count, _ in most.values())
    kinds = {event for _, event in most.values()}
    return told, kinds.pop() if len(kinds) == 1 else "", _least(rows), len(most)


def _sightings(case: Case, records: Iterable[bytes]) -> list[_Row]:
    return [(bytes(key), *rest) for key, *rest in case.rows(_EVENTS, (keys_json(records),))]


def _joined(case: Case, keys: Sequence[bytes], one: Iterable[Sequence[bytes]]) -> dict[bytes, bytes]:
    """Each sighting's head among those it is said, or taken, to be the same as."""
    head = {key: key for key in keys}

    def top(key: bytes) -> bytes:
        while head[key] != key:
            key = head[key]
        return key

    taken = ((each[0], other) for each in one for other in each[1:])
    for a, b in (*case.rows(_SAME, (keys_json(keys),)), *taken):
        if a in head and b in head:
            first, second = sorted((top(a), top(b)))
            head[second] = first
    return {key: top(key) for key in keys}


def _least(rows: Sequence[_Row]) -> int:
    """How many airframes there are at least: as many as families of types, or marks, tell them apart.

    Open words count for one more only where none of the types that they may mean is counted already.
    """
    families = {family(type_) for _, _, _, type_, *_ in rows if type_}
    least = len(families)
    for *_, type_, others, _, _ in rows:
        meant = {family(other["value"]) for other in json.loads(others or "[]")} if not type_ else set()
        if meant and meant.isdisjoint(families):
            families |= meant
            least += 1
    marks = {row[at] for row in rows for at in (5, 6) if row[at]}
    registrations = {row[5] for row in rows if row[5]}
    return max(least, len(registrations), 1 if marks else 0)


def _origins(case: Case, frame: Framed, tracer: Tracer) -> Generator[None, None, tuple[str, str]]:
    """Counts with names of those whom what passes through one source goes back to, and through whom."""
    told = Together(tracer.apart)
    for key in _asserted(case, frame):
        found = tracer.traced(key)
        if any(hop.source == frame.about for trail in found.trails for hop in trail.hops):
            told.add(found)
        yield
    parts = [f"{count} {standing}{_named(names)}" for count, standing, names in told.standings() if count]
    parts += [f"{told.unknown} unknown"] if told.unknown else []
    name = case.value("SELECT coalesce(title, '') FROM source WHERE id = ?", (frame.about,)) if frame.about else ""
    return f"origins: {' · '.join(parts)}" if parts else "", f"all through {name}" if name else ""


def _named(names: str) -> str:
    """The names in brackets where they are short enough for a heading."""
    return f" ({names})" if len(names) <= LONGEST else ""


def _asserted(case: Case, frame: Framed) -> list[bytes]:
    """The claims and sightings quoted in the texts of a frame."""
    query = """SELECT DISTINCT q.record, n.tbl FROM quotation q JOIN excerpt e ON e.id = q.excerpt
        JOIN derived_number n ON n.row = q.record WHERE e.source IN (SELECT unhex(value) FROM json_each(?))
        AND e.source IS NOT ? AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.record"""
    return [bytes(key) for key, kind in case.rows(query, (keys_json(frame.members), frame.about)) if kind in ASSERTED]


def citing(case: Case, relay: bytes) -> dict[bytes, int]:
    """All that passes one source, by how many citations away: texts that cite it below 0, what it cites above."""
    query = """
    WITH RECURSIVE texts(id, far) AS (SELECT ?1, 0 UNION SELECT l.a, far - 1 FROM link l JOIN texts ON l.b = texts.id
        JOIN source s ON s.id = l.a AND s.deleted = 0 WHERE l.kind = 'cites' AND l.deleted = 0 AND far > ?2),
    cited(id, far) AS (SELECT ?1, 0 UNION SELECT l.b, far + 1 FROM link l JOIN cited ON l.a = cited.id
        WHERE l.kind = 'cites' AND l.deleted = 0 AND far < -?2)
    SELECT id, far FROM (SELECT * FROM texts UNION SELECT * FROM cited) ORDER BY abs(far) DESC, id
    """
    return {bytes(key): far for key, far in case.rows(query, (relay, -FARTHEST))}  # the nearest way counts
