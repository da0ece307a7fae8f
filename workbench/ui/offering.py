"""What the reading aid offers in a source, as the reader shows it: in words, with the reason and other readings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.case.acts import Accepted
from workbench.case.case import Case
from workbench.case.resolving import Resolver
from workbench.reading.aid.spans import Movement, Span, Stance
from workbench.reading.aided import Offered, movement_of, taken
from workbench.ui.language import tr
from workbench.ui.reader.underlines import Suggested
from workbench.ui.wording import day, weekday_and_day
from workbench.values.resolved import Resolved
from workbench.values.spoken import spoken_length
from workbench.values.when import Candidate

MANY = 600  # suggestions of a text that are put in words at once
_PLAIN_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Reading:
    """Suggestions of one source in words, each made once for as long as what they are read with stays the same."""

    def __init__(self, case: Case, source: bytes, *, possible: Sequence[Candidate] = ()) -> None:
        """``possible`` are the days on which an undated source may have appeared, worked out before."""
        self._resolver = Resolver(case, None, source=source)
        if possible:
            self._resolver.candidates = list(possible)
        self._made: dict[tuple[str, str], Suggested] = {}

    def suggested(self, here: Offered) -> list[Suggested]:
        """What is open: a movement at its aircraft, all else at its own words; of very many only where they stand."""
        if len(here.open.spans) > MANY:
            spans = [Suggested(each.id, each.kind, each.start, each.end, "", each.why) for each in here.open.spans]
        else:
            spans = [self._shown(here, span) for span in here.open.spans]
        return [*spans, *map(_claimed, here.open.stances)]

    def made(self, here: Offered) -> Iterator[None]:
        """Put what is open in words, with a pause behind each, so that ``suggested`` has them at once."""
        for span in here.open.spans if len(here.open.spans) <= MANY else ():
            self._shown(here, span)
            yield

    def look(self, here: Offered, each: Suggested) -> Suggested:
        """All of one that is offered."""
        span = next((span for span in here.open.spans if span.id == each.id), None)
        return self._shown(here, span) if span is not None else each

    def _shown(self, here: Offered, span: Span) -> Suggested:
        movement = movement_of(here, span) if span.kind == "aircraft" else None
        key = span.id, movement.id if movement else ""
        if key not in self._made:
            self._made[key] = self._read(here, span, movement)
        return self._made[key]

    def _read(self, here: Offered, span: Span, movement: Movement | None) -> Suggested:
        read = taken(self._resolver, here, movement or span)
        return _moving(span, movement, read) if movement and read else _spoken(span, read)


def _claimed(each: Stance) -> Suggested:
    """A denial, or that somebody had nothing to say, as the claim that it becomes."""
    silent = each.kind == "no-comment"
    told = tr(", told by {}").format(", ".join(each.by)) if silent and each.by else ""
    who = ", ".join(each.who)
    reading = tr("no comment: {}{}").format(who, told) if silent else tr("denial by {}").format(who)
    return Suggested(each.id, "claim", each.start, each.end, reading, each.why)


def _spoken(span: Span, read: Accepted | None) -> Suggested:
    value = read.value if read is not None else None
    others = tuple((_meaning(span.kind, each.value), each.why) for each in value.alternatives) if value else ()
    reading, why = _reading(span, value)
    stands = read is not None and (value is None or value.value is not None)
    return Suggested(span.id, span.kind, span.start, span.end, reading, why, others, stands)


def _reading(span: Span, value: Resolved | None) -> tuple[str, str]:
    facts: dict[str, Any] = span.facts
    if span.kind == "attribution":
        named = ", ".join(facts.get("to") or ()) or "unnamed"
        through = tr(", through {}").format(facts["via"]) if facts.get("via") else ""
        return f"{named}{through}", span.why
    if span.kind == "actor":
        return f"{facts['name']}, {facts.get('role') or facts.get('actor_kind') or ''}".rstrip(", "), span.why
    if value is None:
        return "", span.why
    if value.value is None:
        return "open", value.why or span.why
    label = value.fact("label") if span.kind == "place" else None
    return str(label or _meaning(span.kind, value.value)), value.why or span.why


def _meaning(kind: str, value: str) -> str:
    if kind != "date":
        return value
    return spoken_length(value) if value.startswith("P") else _day(value)


def _day(edtf: str) -> str:
    """A date in words, a single day with its day of the week: that is what readers check."""
    return weekday_and_day(edtf) if _PLAIN_DAY.fullmatch(edtf) else day(edtf)


def _moving(span: Span, movement: Movement, read: Accepted) -> Suggested:
    facts = movement.facts
    ways = [("from", "origin"), ("to", "destination"), ("at", "place")]
    said = [f"{small} {read.resolved[name].written}" for small, name in ways if name in read.resolved]
    when = read.resolved.get("when")
    dated = [day(when.value) if when.value else tr("“{}”, open").format(when.written)] if when else []
    status = [] if facts.get("status") in (None, "reported") else [str(facts["status"])]
    aircraft = read.resolved.get("aircraft")
    doubt = f"; {aircraft.why}" if aircraft is not None and aircraft.value is None else ""
    reading = ", ".join([" ".join([str(facts["event"]), *said]), *dated, *status])
    return Suggested(span.id, span.kind, span.start, span.end, reading, f"{movement.why}{doubt}")
