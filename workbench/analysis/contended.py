"""Records that an analyst linked, held against each other: who says so, more or less than what, when, how many."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from workbench.analysis.fields import Sides, compared_fields, date_rule
from workbench.analysis.origins import folded
from workbench.analysis.reread import Text, Texts
from workbench.analysis.seen import Days, days, seen
from workbench.analysis.unnamed import alike, is_unnamed
from workbench.analysis.verdicts import AGREES, Row, Words, row
from workbench.analysis.wordings import against, changes
from workbench.case.case import Case
from workbench.reference.figures import Figure, figures
from workbench.values.sentences import Sentence

_PAIRS = """SELECT l.kind, l.a, l.b, l.note FROM link l JOIN {table} a ON a.id = l.a AND a.deleted = 0
JOIN {table} b ON b.id = l.b AND b.deleted = 0 WHERE l.deleted = 0
AND l.kind IN ('same-as', 'contradicts', 'differs')"""
_CLAIM = 'SELECT statement, by, "when" FROM claim WHERE id = ?'
_QUOTED = """SELECT e.source, e.id FROM quotation q JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0
WHERE q.record = ? AND q.deleted = 0 ORDER BY q.id"""


class Stated(NamedTuple):
    """A claim with the text it stands in: its own words, the sentences of its quotes, who says so and when."""

    record: bytes
    source: bytes
    statement: str
    by: tuple[str, ...]
    when: Days | None
    text: Text | None
    spans: Sequence[Sentence]

    def words(self, words: str = "") -> Words:
        """A side of a row."""
        return Words(self.source, words or self.statement, self.record)


def linked_differ(case: Case, texts: Texts) -> Iterator[Row]:
    """What linked claims and sightings say otherwise."""
    for kind, a, b, note in case.rows(f"{_PAIRS.format(table='claim')} ORDER BY l.id"):
        yield from pair_differs(case, texts, kind, (a, b), note)
    for kind, a, b, note in case.rows(f"{_PAIRS.format(table='sighting')} ORDER BY l.id"):
        if kind != "same-as":
            yield from pair_differs(case, texts, kind, (a, b), note)


def pair_differs(case: Case, texts: Texts, kind: str, ends: tuple[bytes, bytes], note: str | None) -> Iterator[Row]:
    """What two linked records say otherwise; where no rule finds it, what the analyst says."""
    if case.table(ends[0]) == "claim":
        told = list(claims_differ(*(stated(case, texts, key) for key in ends)))
    else:
        both = list(seen(case, ends, ties=texts.ties))
        told = [each for each in compared_fields(Sides(both[0], both[1], texts)) if each.verdict != AGREES]
    yield from told or _said(case, texts, kind, *ends, note)


def _said(case: Case, texts: Texts, kind: str, a: bytes, b: bytes, note: str | None) -> Iterator[Row]:
    """What the analyst linked, where no rule of the table finds it."""
    if kind in ("contradicts", "differs"):
        one, two = (_side(case, texts, key) for key in (a, b))
        told = {"note": note or ("they cannot both hold" if kind == "contradicts" else "they tell it otherwise")}
        yield row(f"linked {kind}", one, two, told, about=(a, b))


def _side(case: Case, texts: Texts, key: bytes) -> Words:
    if case.table(key) == "claim":
        return stated(case, texts, key).words()
    (one,) = seen(case, [key], ties=texts.ties)
    return Words(min(one.sources, default=b""), one.type or one.registration or one.event, key)


def stated(case: Case, texts: Texts, key: bytes) -> Stated:
    """A claim as it can be compared."""
    ((statement, by, when),) = case.rows(_CLAIM, (key,))
    quoted = case.rows(_QUOTED, (key,))
    source = quoted[0][0] if quoted else b""
    spans = texts.sentences(source, [excerpt for at, excerpt in quoted if at == source]) if quoted else []
    held: dict[str, Any] = json.loads(when) if when else {}
    day = days(held["written"], held["edtf"]) if held.get("edtf") else None
    text = texts.of(source) if source else None
    return Stated(key, source, statement or "", tuple(json.loads(by or "[]")), day, text, spans)


def claims_differ(one: Stated, two: Stated) -> Iterator[Row]:
    """Two claims of one thing: asserters, changes, days and figures."""
    about = (one.record, two.record)
    yield from _voices(one, two, about)
    yield from _changed(one, two, about)
    if one.when and two.when:
        rule, told = date_rule(one.when, two.when, sure=True)
        yield row(rule, one.words(one.when.written), two.words(two.when.written), told, about=about)
    yield from _numbers(one, two, about)


def _voices(one: Stated, two: Stated, about: tuple[bytes, bytes]) -> Iterator[Row]:
    if not (one.by and two.by):
        return
    ours, theirs = one.by[0], two.by[0]
    both = is_unnamed(ours) and is_unnamed(theirs)
    if folded(ours) == folded(theirs):
        rule = "asserter same"
    else:
        rule = "asserter worded" if both and alike(ours, theirs) else "asserter other"
    told = {"meant": ours, "one": ours, "two": theirs}
    yield row(rule, one.words(ours), two.words(theirs), told, about=about)


def _changed(one: Stated, two: Stated, about: tuple[bytes, bytes]) -> Iterator[Row]:
    if one.text is None or two.text is None:
        return
    ours = next(changes(one.text, one.spans), None)
    theirs = next(changes(two.text, two.spans), None)
    if ours and theirs and ours.way != theirs.way and ours.stems & theirs.stems:
        yield replace(against(one.words(), two.words(), ours, theirs), about=about)


def _numbers(one: Stated, two: Stated, about: tuple[bytes, bytes]) -> Iterator[Row]:
    """Figures of one kind, where each claim gives one."""
    ours, theirs = _figures(one), _figures(two)
    for kind in sorted(ours.keys() & theirs.keys()):
        a, b = ours[kind], theirs[kind]
        length = kind in ("stay", "air", "pause", "length")
        agree = max(a.low, b.low) <= min(a.high, b.high)
        rule = ("length same" if agree else "length other") if length else "count within" if agree else "count other"
        told = {"meant": a.text, "one": f"“{a.text}”", "two": f"“{b.text}”"}
        yield row(rule, one.words(a.text), two.words(b.text), told, about=about)


def _figures(each: Stated) -> dict[str, Figure]:
    found = figures(each.statement, each.text.language if each.text else "en")
    if each.text is not None and not found:
        found = each.text.figures_in(each.spans)
    kinds = [figure.kind for figure in found]
    return {figure.kind: figure for figure in found if kinds.count(figure.kind) == 1}
