"""What the finders find: words of a text with their kind, the value offered for them, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from workbench.values.resolved import Alternative

Kind = Literal["date", "aircraft", "place", "actor", "attribution", "hedge"]
KINDS: tuple[Kind, ...] = ("date", "aircraft", "place", "actor", "attribution", "hedge")


@dataclass(slots=True)
class Span:
    """Words offered as one kind: code points of the body, the facts of the kind, the rule and the reason.

    ``facts`` of a date: edtf, duration (ISO 8601), anchor (EDTF or ``None``), zone; of an aircraft: subtype (type,
    name, registration, hex, callsign), as_written, designator, designator_candidates, registration, hex, callsign,
    count, entity, operator; of a place: name, type (airfield, city, region, country, water), country (ISO 3166-1),
    icao, lat, lon; of an actor: name, actor_kind, role; of an attribution: to, phrase, role (origin, comment), named,
    via, verb, basis (stated, inferred); of a hedge: class. ``rule`` is a short code, ``why`` one sentence for the
    margin, with the table and its version where one was used; ``weak`` marks what may as well be left out.
    """

    kind: Kind
    start: int
    end: int
    facts: dict[str, Any] = field(default_factory=dict)
    rule: str = ""
    why: str = ""
    alternatives: tuple[Alternative, ...] = ()
    weak: bool = False
    id: str = ""

    def covers(self, other: Span) -> bool:
        """Whether the other's words lie within these."""
        return self.start <= other.start and other.end <= self.end


@dataclass(slots=True)
class Movement:
    """One leg or stay of aircraft as the text has it; ids are those of spans.

    ``facts``: designators, registrations, callsigns, event (arrival, departure, overflight, presence), origin,
    destination, place, date (EDTF), count, aircraft_count, asserted_by, status (reported, planned, denied), hedged.
    ``aircraft`` are all spans of the aircraft meant; ``parts`` names the span each field was read from;
    ``start`` and ``end`` bound the sentence or sentences that say it; ``worded`` are the words, as code points, of a
    field that stand for its span ("there" for a place named before) or that it was counted by ("three landings").
    """

    start: int
    end: int
    aircraft: list[str]
    facts: dict[str, Any]
    parts: dict[str, str] = field(default_factory=dict)
    why: str = ""
    id: str = ""
    worded: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(slots=True)
class Stance:
    """A sentence in which somebody denies something (``denial``) or had nothing to say (``no-comment``).

    ``by`` has the word for the claim: who denies it; of a no-comment who tells it, if the sentence names one, not
    ``who`` was silent.
    """

    kind: str
    start: int
    end: int
    by: list[str]
    who: list[str]
    why: str
    id: str = ""


@dataclass(slots=True)
class Suggestions:
    """All that is offered for one text; ``cites`` are the named origins the text relies on."""

    spans: list[Span] = field(default_factory=list)
    movements: list[Movement] = field(default_factory=list)
    cites: list[str] = field(default_factory=list)
    stances: list[Stance] = field(default_factory=list)

    def of(self, kind: Kind) -> Iterator[Span]:
        """The spans of one kind, in order."""
        return (each for each in self.spans if each.kind == kind)


def apart(spans: Iterable[Span]) -> list[Span]:
    """Spans of one kind without overlaps, in order: the longer of two, the earlier of equals."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if kept and span.start < kept[-1].end:
            if span.end - span.start > kept[-1].end - kept[-1].start:
                kept[-1] = span
            continue
        kept.append(span)
    return kept
