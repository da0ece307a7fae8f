"""Sources by facts: who says it, denies it, contradicts it, had no comment, is silent; and what nobody states.

A no-comment is neither for nor against. A source is asked only about what its circle tells: the facts of sources that
share an event with it. A pause that a text claims is a span; that a tracker did not observe anything is kept apart from
that nothing happened.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from workbench.analysis.absent import Absence, absences
from workbench.analysis.clusters import Grown, events_of
from workbench.analysis.heard import DENIES, NO_COMMENT, SAYS, Cell, Heard, sources_of
from workbench.analysis.reread import Texts
from workbench.analysis.seen import Seen
from workbench.analysis.ties import Ties
from workbench.analysis.unstated import NOT_STATED, unstated
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.values.spoken import spoken_date

_CIRCLE = 12  # sources that a fact is asked of
_CLAIMS = "SELECT id, statement, kind FROM claim WHERE deleted = 0 ORDER BY id"


@dataclass(frozen=True, slots=True)
class Fact:
    """One event or claim with what each source of its circle says of it; ``unstated`` are fields nobody gives."""

    about: tuple[bytes, ...]
    words: str
    cells: Mapping[bytes, Cell]
    unstated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """Facts as rows, sources as columns, and the stretches that are said to be empty."""

    sources: tuple[bytes, ...]
    facts: tuple[Fact, ...]
    absences: tuple[Absence, ...] = field(default=())

    def as_json(self, case: Case) -> dict[str, Any]:
        """The contract's keys; sources and records by their numbers."""
        numbers = {key: case.number(key) for key in self.sources}
        empty = [
            {"source": numbers[each.source], "words": each.words, "span": each.span or None, "how": each.how,
             "record": each.record and case.number(each.record)}
            for each in self.absences
        ]  # fmt: skip
        return {"sources": list(numbers.values()), "rows": [_row(case, each, numbers) for each in self.facts],
                "absences": empty}  # fmt: skip


def _row(case: Case, each: Fact, numbers: Mapping[bytes, str]) -> dict[str, Any]:
    cells = {
        numbers[source]: {"says": cell.says, "record": cell.record and case.number(cell.record), "words": cell.words}
        for source, cell in each.cells.items()
    }
    return {
        "about": [id_text(key) for key in each.about], "reports": [case.number(key) for key in each.about],
        "words": each.words, "cells": cells, "unstated": list(each.unstated),
        "says": f"{', '.join(each.unstated)} {NOT_STATED}" if each.unstated else "",
    }  # fmt: skip


def silence(case: Case, records: Collection[bytes] | None = None, *, texts: Texts | None = None) -> Silence:
    """What each source says of each fact, or of those facts that some records tell; ``texts`` were read before."""
    texts = texts or Texts(case, Ties(case))
    grown = events_of(case, texts)
    asked = _Asked(case, texts, grown)
    found = [each for each in asked.facts() if records is None or {*each.about} & {*records}]
    columns = dict.fromkeys(source for each in found for source in each.cells)
    order = tuple(sorted(columns))
    return Silence(order, tuple(found), tuple(absences(case, texts, grown, order)))


class _Asked:
    """The facts of a case and the circles of its sources."""

    def __init__(self, case: Case, texts: Texts, grown: Grown) -> None:
        self._case = case
        self._texts = texts
        self._grown = grown
        self._near = _circles(case, grown)
        self._heard = Heard(case, texts, grown)

    def facts(self) -> Iterator[Fact]:
        """Each event and each claim once."""
        done: set[bytes] = set()
        for source in self._grown.sources():
            for each in self._grown.of_source(source):
                if each.record not in done:
                    reports = self._grown.event(each)
                    done |= {report.record for report in reports}
                    yield self._event(reports)
        yield from self._claims()

    def _event(self, reports: Sequence[Seen]) -> Fact:
        about = tuple(each.record for each in reports)
        told = {source: each.record for each in reversed(reports) for source in each.sources}
        cells = self._cells(told, dict.fromkeys(about, SAYS), partial(self._heard.of_event, reports))
        return Fact(about, called(reports), cells, unstated(reports, self._texts))

    def _claims(self) -> Iterator[Fact]:
        rows = {bytes(key): (statement or "", kind or "") for key, statement, kind in self._case.rows(_CLAIMS)}
        sources = sources_of(self._case, list(rows))
        group = {key: held for held in self._grown.held for key in held}
        for key, (statement, _) in rows.items():
            about = group.get(key, (key,))
            if key == about[0]:
                told = {source: one for one in reversed(about) for source in sources.get(one, ())}
                says = {one: _SAID.get(rows[one][1], SAYS) for one in about if one in rows}
                yield Fact(about, statement, self._cells(told, says, partial(self._heard.of_claim, about, statement)))

    def _cells(
        self, told: Mapping[bytes, bytes], says: Mapping[bytes, str], other: Callable[[bytes], Cell]
    ) -> dict[bytes, Cell]:
        """The tellers' own cells, then those of the others of their circle."""
        cells = {source: Cell(says.get(record, SAYS), record) for source, record in told.items()}
        others = dict.fromkeys(near for source in told for near in self._near.get(source, ()))
        for source in list(others)[:_CIRCLE]:
            if source not in cells:
                cells[source] = other(source)
        return cells


def called(reports: Sequence[Seen]) -> str:
    """An event in a few words, each taken from the first report that has it."""
    craft = next((each.label or each.type or each.registration for each in reports if each.type or each.marks), "")
    where = next((each.where.written for each in reports if each.where), "")
    day = next((spoken_date(each.when.edtf) for each in reports if each.when), "")
    return ", ".join(filter(None, (craft or "Aircraft", reports[0].event, where, day)))


_SAID = {"denial": DENIES, "no-comment": NO_COMMENT}


def _circles(case: Case, grown: Grown) -> dict[bytes, dict[bytes, None]]:
    """The sources that share an event, or a joined claim, with each source."""
    near: dict[bytes, dict[bytes, None]] = {}
    groups = [{source: None for each in event.reports[:_CIRCLE] for source in each.sources} for event in grown.events()]
    claims = [group for group in grown.held if case.table(group[0]) == "claim"]
    sources = sources_of(case, [key for group in claims for key in group])
    groups += [{source: None for key in group for source in sources.get(key, ())} for group in claims]
    for group in groups:
        for one in group:
            near.setdefault(one, {}).update({other: None for other in group if other != one})
    return near
