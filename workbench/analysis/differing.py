"""Findings on reports of one event that an analyst joined, and on records linked as differing: what cannot both hold.

Each two reports of an event are told with the one that came in later, so that a change of one is looked at with the
others of its event alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.analysis.contended import claims_differ, pair_differs, stated
from workbench.analysis.fields import Sides, compared_fields
from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.reread import Texts
from workbench.analysis.seen import seen
from workbench.analysis.ties import Ties
from workbench.analysis.verdicts import AGREES, CONTRADICTS, RULES, Row
from workbench.case.acts.events import one_event
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.entities import marks
from workbench.case.ids import keys_json

REPORTS = ("sighting", "claim")
_JOINED = """SELECT l.a FROM json_each(?1) j JOIN link l ON l.a = unhex(j.value)
WHERE l.deleted = 0 AND l.kind = 'same-as' UNION SELECT l.b FROM json_each(?1) j JOIN link l ON l.b = unhex(j.value)
WHERE l.deleted = 0 AND l.kind = 'same-as'"""
_LIVE = "SELECT id FROM {} WHERE deleted = 0 AND id IN ({})"
_DIFFERS = """SELECT l.id, l.a, l.b, l.note FROM link l JOIN {table} a ON a.id = l.a AND a.deleted = 0
JOIN {table} b ON b.id = l.b AND b.deleted = 0 WHERE l.deleted = 0 AND l.kind = 'differs' AND l.id IN ({})"""
_ENDS = """SELECT l.a, l.b FROM json_each(?) j JOIN link l ON l.id = unhex(j.value)
WHERE l.kind IN ('same-as', 'distinct-from')"""
_RESTING = """SELECT q.record FROM json_each(?1) j JOIN quotation q ON q.id = unhex(j.value)
UNION SELECT q.record FROM json_each(?2) j JOIN quotation q ON q.excerpt = unhex(j.value)"""
_OF_SOURCES = """SELECT q.record FROM json_each(?) j JOIN excerpt e ON e.source = unhex(j.value)
JOIN quotation q ON q.excerpt = e.id"""
_TIED = """SELECT l.a FROM json_each(?1) j JOIN link l ON l.a = unhex(j.value) WHERE l.kind IN ('same-as', 'differs')
UNION SELECT l.b FROM json_each(?1) j JOIN link l ON l.b = unhex(j.value) WHERE l.kind IN ('same-as', 'differs')"""
_BESIDE = """SELECT l.id FROM json_each(?1) j JOIN link l ON l.a = unhex(j.value) WHERE l.kind = 'differs'
UNION SELECT l.id FROM json_each(?1) j JOIN link l ON l.b = unhex(j.value) WHERE l.kind = 'differs'"""
_QUOTES = "SELECT excerpt FROM quotation WHERE deleted = 0 AND record IN ({}) ORDER BY id"
_MOST = 12  # earlier reports of an event that one is held against
_KEEP = Remedy("note", "Note why…")


def reports_differ(table: str) -> Callable[[Case, Sequence[bytes]], Iterator[Finding]]:
    """What a report of an event says otherwise than those of the event that came before it."""

    def differ(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
        asked = {key for (key,) in case.rows(_LIVE.format(table, marks(len(keys))), keys)}
        joined = [key for (key,) in case.rows(_JOINED, (keys_json(keys),)) if key in asked]
        texts = Texts(case, Ties(case)) if joined else None
        for key in sorted(joined):
            before = [other for other in one_event(case, key) if other < key][-_MOST:]
            if before and texts is not None:
                compared = _sightings if table == "sighting" else _claims
                yield from _findings(case, key, list(compared(case, texts, key, before)))

    return differ


def _sightings(case: Case, texts: Texts, key: bytes, before: Sequence[bytes]) -> Iterator[Row]:
    held = {each.record: each for each in seen(case, [*before, key], ties=texts.ties)}
    if key in held:
        for other in before:
            if other in held:
                yield from compared_fields(Sides(held[key], held[other], texts))


def _claims(case: Case, texts: Texts, key: bytes, before: Sequence[bytes]) -> Iterator[Row]:
    there = {
        key for (key,) in case.rows(f"SELECT id FROM claim WHERE deleted = 0 AND id IN ({marks(len(before))})", before)
    }
    own = stated(case, texts, key)
    for other in before:
        if other in there:
            yield from claims_differ(own, stated(case, texts, other))


def _findings(case: Case, key: bytes, rows: Sequence[Row]) -> Iterator[Finding]:
    """One for each field and verdict, however many reports it is with."""
    for told in _grouped(rows):
        others = tuple(dict.fromkeys(record for each in told for record in each.about if record != key))
        yield _finding(case, (key, *others), told)


def _grouped(rows: Iterable[Row]) -> list[list[Row]]:
    """What does not agree, by field and verdict."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for each in rows:
        if each.verdict != AGREES:
            groups.setdefault((each.verdict, each.field), []).append(each)
    return list(groups.values())


def _finding(case: Case, about: tuple[bytes, ...], told: Sequence[Row]) -> Finding:
    kind = "contradiction" if told[0].verdict == CONTRADICTS else "differs"
    weights = [RULES[each.rule].weight for each in told]
    severity = next(weight for weight in ("high", "medium", "low") if weight in weights)
    named = " and ".join(case.number(key) for key in about if case.table(key) in REPORTS)
    says = f"{named}, {told[0].field}: {'; '.join(dict.fromkeys(each.says for each in told))}."
    shows = [Remedy("show", f"Show {case.number(key)}", value=case.number(key)) for key in about[:2]]
    return Finding(kind, severity, says, about, quotes_of(case, about), (*shows, _KEEP), told[0].field)


def quotes_of(case: Case, records: Sequence[bytes]) -> tuple[bytes, ...]:
    """The excerpts that some records rest on."""
    return tuple(key for (key,) in case.rows(_QUOTES.format(marks(len(records))), records))


def links_differ(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """What records say otherwise that an analyst linked as differing."""
    found = [each for table in REPORTS for each in case.rows(_DIFFERS.format(marks(len(keys)), table=table), keys)]
    texts = Texts(case, Ties(case))
    for link, a, b, note in found:
        rows = pair_differs(case, texts, "differs", (a, b), note)
        for told in _grouped(rows):
            yield replace(_finding(case, (a, b), told), about=(link, a, b))


def joined_again(case: Case, change: Change) -> dict[str, set[bytes]]:
    """The reports that a change can have set right or wrong, all of the events it touched, and links beside them."""
    links = keys_json(change.rows.get("link", ()))
    ends = {bytes(key) for pair in case.rows(_ENDS, (links,)) for key in pair}
    ends |= {key for table in REPORTS for key in change.rows.get(table, ())}
    rests = (keys_json(change.rows.get("quotation", ())), keys_json(change.rows.get("excerpt", ())))
    ends |= {bytes(key) for (key,) in case.rows(_RESTING, rests)}
    told = [key for (key,) in case.rows(_OF_SOURCES, (keys_json(change.rows.get("source", ())),))]
    ends |= {bytes(key) for (key,) in case.rows(_TIED, (keys_json(told),))}  # days of its words count from another one
    ends = {key for key in ends if case.table(key) in REPORTS}
    joined = [key for (key,) in case.rows(_JOINED, (keys_json(ends),))]
    again = ends | {other for key in joined if key in ends for other in one_event(case, key)}
    beside = {bytes(key) for (key,) in case.rows(_BESIDE, (keys_json(ends),))}
    return {table: {key for key in again if case.table(key) == table} for table in REPORTS} | {"link": beside}
