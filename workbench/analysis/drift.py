"""One assertion along its chain of citations: how surely each text tells it, and what was lost or gained on the way.

A rumour hardens as it is passed on: "may have landed" becomes "landed". The texts that tell the assertion stand side by
side, who draws on nobody first, each with the hedges of the sentence it is told in; between a text and the one it
draws on the classes of hedges that were lost or gained are marked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.analysis.compared import Span
from workbench.analysis.traced import Tracer
from workbench.case.case import Case
from workbench.case.entities import marks
from workbench.case.texts import WorkingText
from workbench.reference.dating.language import language_of
from workbench.reference.hedges import Hedge, hedges
from workbench.values.sentences import sentences

_AROUND = 2_000  # code points on either side of a quote in which its sentence is looked for


@dataclass(frozen=True)
class Telling:
    """One text that tells an assertion: its sentence (code points of the working text) and the hedges in it."""

    source: bytes
    record: bytes
    excerpt: bytes
    span: Span
    words: str
    hedges: tuple[Hedge, ...]

    @property
    def classes(self) -> frozenset[str]:
        """The classes of its hedges."""
        return frozenset(each.kind for each in self.hedges)


class Step(NamedTuple):
    """From a telling to the one that draws on it; ``cited`` says that a citation is recorded, else only the order."""

    earlier: Telling
    later: Telling
    cited: bool

    @property
    def lost(self) -> tuple[Hedge, ...]:
        """Hedges of the earlier telling whose class the later one has none of."""
        return tuple(each for each in self.earlier.hedges if each.kind not in self.later.classes)

    @property
    def gained(self) -> tuple[Hedge, ...]:
        """Hedges of the later telling whose class the earlier one has none of."""
        return tuple(each for each in self.later.hedges if each.kind not in self.earlier.classes)

    @property
    def says(self) -> str:
        """What became of the hedges, in a few words."""
        told = [f"lost: {_named(self.lost)}"] if self.lost else []
        told += [f"gained: {_named(self.gained)}"] if self.gained else []
        return "; ".join(told) or ("as hedged as before" if self.earlier.hedges else "no hedge in either")


@dataclass(frozen=True)
class Drift:
    """The tellings of an assertion, who draws on nobody first, and the steps between them."""

    tellings: tuple[Telling, ...]
    steps: tuple[Step, ...]


def drift(case: Case, record: bytes) -> Drift:
    """A claim or sighting, with all recorded as the same, along the citations between the texts that tell it."""
    found: dict[bytes, Telling] = {}
    for trail in Tracer(case).traced(record).trails:
        if trail.excerpt is not None and trail.source is not None and trail.source not in found:
            found[trail.source] = _telling(case, trail.source, trail.record, trail.excerpt)
    reach = {source: _drawn_on(case, source) for source in found}
    order = _ordered(case, list(found), reach)
    steps = [
        Step(found[on], found[source], cited=True)
        for source in order
        for on in order
        if on in reach[source] and not any(on in reach[via] and via in reach[source] for via in order)
    ]
    return Drift(tuple(found[source] for source in order), (*steps, *_unlinked(found, order, steps)))


def _unlinked(found: Mapping[bytes, Telling], order: Sequence[bytes], steps: Sequence[Step]) -> list[Step]:
    """The steps by order alone, to tellings that no citation leads to or from."""
    linked = {each.source for step in steps for each in (step.earlier, step.later)}
    pairs = zip(order, order[1:], strict=False)
    return [Step(found[one], found[two], cited=False) for one, two in pairs if two not in linked]


def _telling(case: Case, source: bytes, record: bytes, excerpt: bytes) -> Telling:
    ((capture, start),) = case.rows(
        "SELECT s.capture, json_extract(e.anchor, '$.start') FROM excerpt e JOIN source s ON s.id = e.source"
        " WHERE e.id = ?",
        (excerpt,),
    )
    text = WorkingText(case.raw, capture or b"")
    begin = max(0, (start or 0) - _AROUND)
    around = text.slice(begin, min(text.total, (start or 0) + _AROUND)) if text.total else ""
    here = (start or 0) - begin
    first, last = next(
        ((each.start, each.end) for each in sentences(around) if each.start <= here < each.end), (here, here)
    )
    words = around[first:last]
    said = tuple(hedges(words, language_of(around)))
    return Telling(source, record, excerpt, Span(begin + first, begin + last), words, said)


def _drawn_on(case: Case, source: bytes) -> frozenset[bytes]:
    """All that a source is recorded to draw on, at any remove."""
    rows = case.rows(
        "WITH RECURSIVE onward(id) AS (SELECT b FROM link WHERE a = ? AND kind = 'cites' AND deleted = 0 UNION"
        " SELECT l.b FROM link l JOIN onward o ON l.a = o.id WHERE l.kind = 'cites' AND l.deleted = 0)"
        " SELECT id FROM onward",
        (source,),
    )
    return frozenset(bytes(key) for (key,) in rows) - {source}


def _ordered(case: Case, sources: list[bytes], reach: Mapping[bytes, frozenset[bytes]]) -> list[bytes]:
    """Who draws on nobody first; where no citation tells, who was out first, then by number."""
    those = f"SELECT id, json_extract(published, '$.earliest') FROM source WHERE id IN ({marks(len(sources))})"
    out = {bytes(key): earliest or "~" for key, earliest in case.rows(those, sources)}
    held = set(sources)
    return sorted(sources, key=lambda key: (len(reach[key] & held), out[key], case.number(key)))


def _named(held: Sequence[Hedge]) -> str:
    return ", ".join(dict.fromkeys(f"{each.kind} (“{each.text}”)" for each in held))
