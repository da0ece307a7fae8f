"""The marks of a record against the case's lists of airframes: each list is named with its date and line.

A list can be wrong or of another time; so what it says is its word, and nothing is settled by it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.identified import identified
from workbench.case.airframes import Answer, has_lists, listed, lists_of
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.entities import key_of
from workbench.case.ids import AMONG, keys_json
from workbench.reference.aircraft import resolve_aircraft

_TELL = Remedy("note", "Note which is right…")
_NAMED = 3  # lists that are named in one sentence


class Marked(NamedTuple):
    """What a record says of its aircraft; ``codes`` are the type designators it can mean, ``called`` its type."""

    key: bytes
    registration: str | None
    hex: str | None
    codes: frozenset[str]
    called: str


def against_lists(case: Case, every: Iterable[Marked]) -> Iterator[Finding]:
    """Registration, address and type of records that some list of the case contradicts."""
    if not has_lists(case):
        return
    for one in every:
        if one.registration or one.hex:
            yield from _against(case, one)


def tracks_listed(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """The marks of tracks' files against the lists."""
    said = (
        Marked(one.key, one.registration, one.hex, codes_of(resolve_aircraft(one.type or "").as_json()), one.type or "")
        for one in identified(case, keys)
    )
    yield from against_lists(case, said)


def sightings_listed(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """The marks of sightings against the lists."""
    if not has_lists(case):
        return
    rows = case.rows(
        "SELECT id, registration, hex, aircraft FROM sighting WHERE deleted = 0"
        f" AND (registration IS NOT NULL OR hex IS NOT NULL) AND id IN {AMONG}",
        (keys_json(keys),),
    )
    kinds = [json.loads(aircraft or "{}") for *_, aircraft in rows]
    yield from against_lists(
        case,
        (Marked(key, registration, address, codes_of(kind), kind.get("label") or kind.get("written") or "")
         for (key, registration, address, _), kind in zip(rows, kinds, strict=True)),
    )  # fmt: skip


def listed_again(case: Case, change: Change) -> dict[str, set[bytes]]:
    """The tracks and sightings that lists can speak of, where a change brought a list or took one away."""
    lists = set(change.rows.get("airframelist", ())) | lists_of(case, change.rows.get("source", ()))
    if not lists:
        return {}
    marked = "SELECT id FROM sighting WHERE deleted = 0 AND (registration IS NOT NULL OR hex IS NOT NULL)"
    return {
        "sighting": {bytes(key) for (key,) in case.rows(marked)},
        "track": {bytes(key) for (key,) in case.rows("SELECT id FROM track WHERE deleted = 0")},
    }


def codes_of(resolved: Mapping[str, Any]) -> frozenset[str]:
    """The ICAO designators of a resolved type."""
    if not resolved.get("value"):
        return frozenset()
    held = str(resolved.get("designator") or resolved.get("designators") or "")
    return frozenset(code.strip() for code in held.split(",") if code.strip())


def _against(case: Case, one: Marked) -> Iterator[Finding]:
    found = listed(case, hex=one.hex, registration=one.registration)
    if one.hex and one.registration:
        wrong = _dissenting(found, lambda row: _fits(row, one))
        if wrong:
            says = f"{case.number(one.key)} has {one.registration} with the address {one.hex.upper()}"
            yield _told(one, wrong, "hex", f"{says}; {_words(wrong, _marks)}.")
    if one.codes:
        own = [row for row in found if row.designator and (not one.registration or _same(row, one))]
        wrong = _dissenting(own, lambda row: row.designator in one.codes)
        if wrong:
            says = f"{case.number(one.key)} has {one.registration or one.hex} as {one.called}"
            yield _told(one, wrong, "aircraft", f"{says}; {_words(wrong, _kind)}.")


def _dissenting(found: Sequence[Answer], fits: Callable[[Answer], bool]) -> list[Answer]:
    """The first row of each list in which no row fits."""
    agreed = {row.list for row in found if fits(row)}
    first: dict[bytes, Answer] = {}
    for row in found:
        if row.list not in agreed:
            first.setdefault(row.list, row)
    return list(first.values())


def _same(row: Answer, one: Marked) -> bool:
    return bool(row.registration) and key_of("registration", row.registration or "") == key_of(
        "registration", one.registration or ""
    )


def _fits(row: Answer, one: Marked) -> bool:
    """Whether a row has both marks, or has only one and leaves the other open."""
    return (not row.registration or _same(row, one)) and (not row.hex or row.hex == (one.hex or "").upper())


def _words(rows: Sequence[Answer], says: Callable[[Answer], str]) -> str:
    named = "; ".join(f"{row.of} (line {row.line}) has {says(row)}" for row in rows[:_NAMED])
    return f"{named}; {len(rows) - _NAMED} more lists differ" if len(rows) > _NAMED else named


def _marks(row: Answer) -> str:
    return f"{row.registration or 'no registration'} with {row.hex or 'no address'}"


def _kind(row: Answer) -> str:
    return f"{row.registration or row.hex} as {row.called}"


def _told(one: Marked, rows: Sequence[Answer], field: str, says: str) -> Finding:
    about = (one.key, *(row.list for row in rows))
    return Finding("list-differs", "medium", says, about, (), (_TELL,), field)
