"""Findings on reports of one event that an analyst joined, and on records linked as differing: what cannot both hold.

Each two reports of an event are told with the one that came in later, so that a change of one is looked at with the
others of its event alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.analysis.contended import claims_differ, pair_differs, stated
from workbench.analysis.fields import Sides, compared_fields
from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.reread import Texts
from workbench.analysis.seen import seen
from workbench.analysis.ties import Ties
from workbench.analysis.verdicts import AGREES, CONTRADICTS, RULES, Row, Same, same_words, sayings
from workbench.case.acts.events import one_event, one_events
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.ids import keys_json
from workbench.case.keyed import of_these
from workbench.case.numbers import number_text

REPORTS = ("sighting", "claim")
_JOINED = """SELECT l.a FROM json_each(?1) j JOIN link l ON l.a = unhex(j.value)
WHERE l.deleted = 0 AND l.kind = 'same-as' UNION SELECT l.b FROM json_each(?1) j JOIN link l ON l.b = unhex(j.value)
WHERE l.deleted = 0 AND l.kind = 'same-as'"""
_LIVE = "SELECT t.id FROM json_each(?) j JOIN {} t ON t.id = unhex(j.value) WHERE t.deleted = 0"
_DIFFERS = "SELECT id, a, b, note FROM link WHERE deleted = 0 AND kind = 'differs' AND a <> b AND"
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
_CALLED = "SELECT d.row, d.tbl, d.number FROM json_each(?) j JOIN derived_number d ON d.row = unhex(j.value)"
_QUOTED = """SELECT q.record, q.id, q.excerpt FROM json_each(?) j JOIN quotation q ON q.record = unhex(j.value)
WHERE q.deleted = 0"""
_MOST = 12  # earlier reports of an event that one is held against
_KEEP = Remedy("note", "Note why…")


def reports_differ(table: str) -> Callable[[Case, Sequence[bytes]], Iterator[Finding]]:
    """What a report of an event says otherwise than those of the event that came before it."""

    def differ(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
        events = one_events(case, keys)
        several = keys_json(sorted(key for key in keys if len(events[key]) > 1))
        joined = sorted(key for (key,) in case.rows(_LIVE.format(table), (several,)))
        if not joined:
            return
        texts = Texts(case, Ties(case))
        compared = _sightings if table == "sighting" else _claims
        told = {key: rows for key, rows in compared(case, texts, _before(events, joined)).items() if rows}
        beside = {other for key in told if len(events[key]) > 2 for other in events[key]} - set(joined)
        events |= {other: events[key] for key in told for other in events[key]}
        more = compared(case, texts, _before(events, sorted(beside))) if beside else {}
        once = _once(told | more, events)
        shown = Shown(case, (record for key in told for group in once.get(key, ()) for record in group.about))
        for key in told:
            yield from (_finding(shown, each.about, each.rows) for each in once.get(key, ()))

    return differ


def _before(events: Mapping[bytes, Sequence[bytes]], keys: Iterable[bytes]) -> dict[bytes, list[bytes]]:
    """The reports of its event that came before each."""
    return {key: [other for other in events[key] if other < key][-_MOST:] for key in keys}


class Told(NamedTuple):
    """What does not fit, once: all the reports that say so, its subject first."""

    about: tuple[bytes, ...]
    rows: list[Row]


def _once(told: Mapping[bytes, Sequence[Row]], events: Mapping[bytes, Sequence[bytes]]) -> dict[bytes, list[Told]]:
    """One for each field and verdict with the first report that it is with, however many texts repeat its words."""
    first: dict[tuple[bytes, Same], tuple[bytes, dict[bytes, None]]] = {}  # with whom, and all who say so
    fresh: dict[bytes, list[tuple[Row, dict[bytes, None]]]] = {key: [] for key in told}
    for key in sorted(told):
        event = min(events[key])
        for each in told[key]:
            of, sayers = first.setdefault((event, same_words(each)), (key, {}))
            sayers.update(dict.fromkeys(each.about))
            if of == key:
                fresh[key].append((each, sayers))
    found: dict[bytes, list[Told]] = {}
    for key, rows in fresh.items():
        saying = {id(each): sayers for each, sayers in rows}
        for group in _grouped(each for each, _ in rows):
            others = (record for each in group for record in saying[id(each)])
            found.setdefault(key, []).append(Told((key, *dict.fromkeys(each for each in others if each != key)), group))
    return found


Before = Mapping[bytes, Sequence[bytes]]


def _sightings(case: Case, texts: Texts, before: Before) -> dict[bytes, list[Row]]:
    asked = sorted({key for key, others in before.items() if others}.union(*before.values()))
    held = {each.record: each for each in seen(case, asked, ties=texts.ties)}
    return {
        key: [row for other in others if key in held and other in held
              for row in compared_fields(Sides(held[key], held[other], texts)) if row.verdict != AGREES]
        for key, others in before.items()
    }  # fmt: skip


def _claims(case: Case, texts: Texts, before: Before) -> dict[bytes, list[Row]]:
    asked = keys_json(set[bytes]().union(*before.values()))
    there = {key for (key,) in case.rows(_LIVE.format("claim"), (asked,))}
    found: dict[bytes, list[Row]] = {}
    for key, others in before.items():
        known = [other for other in others if other in there]
        own = stated(case, texts, key) if known else None
        found[key] = [row for other in known if own for row in claims_differ(own, stated(case, texts, other))]
    return found


class Shown:
    """Numbers, kinds and quotes of records as findings tell them, those of many read at once."""

    def __init__(self, case: Case, records: Iterable[bytes]) -> None:
        asked = (keys_json(dict.fromkeys(records)),)
        self._called = {bytes(key): (table, number_text(table, n)) for key, table, n in case.rows(_CALLED, asked)}
        self._quotes: dict[bytes, list[tuple[bytes, bytes]]] = {}
        for record, *quote in case.rows(_QUOTED, asked):
            self._quotes.setdefault(record, []).append((quote[0], quote[1]))

    def reports(self, records: Iterable[bytes]) -> list[str]:
        """The numbers of those that are sightings or claims."""
        return [number for table, number in map(self._called.__getitem__, records) if table in REPORTS]

    def number(self, record: bytes) -> str:
        """What a record is called."""
        return self._called[record][1]

    def quotes(self, records: Iterable[bytes]) -> tuple[bytes, ...]:
        """The excerpts that some records rest on, in the order in which they were quoted."""
        found = sorted({quote for record in records for quote in self._quotes.get(record, ())})
        return tuple(excerpt for _, excerpt in found)


def _grouped(rows: Iterable[Row]) -> list[list[Row]]:
    """What does not agree, by field and verdict."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for each in rows:
        if each.verdict != AGREES:
            groups.setdefault((each.verdict, each.field), []).append(each)
    return list(groups.values())


def _finding(shown: Shown, about: tuple[bytes, ...], told: Sequence[Row]) -> Finding:
    kind = "contradiction" if told[0].verdict == CONTRADICTS else "differs"
    weights = [RULES[each.rule].weight for each in told]
    severity = next(weight for weight in ("high", "medium", "low") if weight in weights)
    named = ", ".join(filter(None, (" and ".join(shown.reports(about)), told[0].field)))
    says = f"{named}: {sayings(told)}."
    shows = [Remedy("show", f"Show {number}", value=number) for number in map(shown.number, about[:2])]
    return Finding(kind, severity, says, about, shown.quotes(about), (*shows, _KEEP), told[0].field)


def links_differ(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """What records say otherwise that an analyst linked as differing."""
    linked = of_these(case, _DIFFERS, keys)
    ends = keys_json({end for _, a, b, _ in linked for end in (a, b)})
    live = [{key for (key,) in case.rows(_LIVE.format(table), (ends,))} for table in REPORTS if linked]
    found = [each for some in live for each in linked if {each[1], each[2]} <= some]
    texts, shown = Texts(case, Ties(case)), Shown(case, (key for each in found for key in each[1:3]))
    for link, a, b, note in found:
        rows = pair_differs(case, texts, "differs", (a, b), note)
        for told in _grouped(rows):
            yield replace(_finding(shown, (a, b), told), about=(link, a, b))


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
