"""The quotes of a source with what rests on each, and which of them stand over a place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from itertools import accumulate
from typing import NamedTuple

from workbench.case.anchors import Part

_RANK = ("sighting", "claim", "entity", "hypothesis", "lead", "finding", "mention")
EDGES = 3  # lines under the words before they would run into the next line


class Note(NamedTuple):
    """One record that rests on a quote, as its row in the margin shows it; words in “marks” are the source's own."""

    record: bytes
    kind: str
    number: str
    words: str = ""
    when: str = ""
    finding: bool = False
    brief: str = ""  # ``when`` without its year, for where there is little room

    @property
    def said(self) -> str:
        """The row in words."""
        return f"{self.number} {self.told(whole=True)}".strip()

    def told(self, *, whole: bool) -> str:
        """The row without its number, all of it or in fewer words."""
        return ", ".join(filter(None, (self.words, self.when if whole or not self.brief else self.brief)))


class Excerpt(NamedTuple):
    """One exact quote as the reader shows it: code points of the working text, end exclusive."""

    id: bytes
    start: int
    end: int
    notes: tuple[Note, ...] = ()
    part: Part = Part()

    @property
    def kind(self) -> str:
        """The kind whose colour the words take: what was seen before what was said, else the bare quote."""
        kinds = [note.kind for note in self.notes]
        return next((kind for kind in _RANK if kind in kinds), "excerpt")

    @property
    def records(self) -> tuple[bytes, ...]:
        """What a click picks, one after the other: the records that rest on these words, or the bare quote."""
        return tuple(note.record for note in self.notes) or (self.id,)


class Run(NamedTuple):
    """Words that look alike: a stretch no other run touches, and the shortest quote over it."""

    start: int
    end: int
    excerpt: Excerpt
    kind: str


def runs(excerpts: Iterable[Excerpt]) -> list[Run]:
    """The text cut where quotes begin and end, each piece given to the shortest quote over it."""
    ordered = sorted((one for one in excerpts if one.end > one.start), key=lambda one: one.start)
    cuts = sorted({place for one in ordered for place in (one.start, one.end)})
    found: list[Run] = []
    open_: list[tuple[int, int, Excerpt]] = []
    at = 0
    for low, high in zip(cuts, cuts[1:], strict=False):
        while at < len(ordered) and ordered[at].start <= low:
            heappush(open_, (ordered[at].end - ordered[at].start, at, ordered[at]))
            at += 1
        while open_ and open_[0][2].end <= low:
            heappop(open_)
        if open_:
            _append(found, Run(low, high, open_[0][2], open_[0][2].kind))
    return found


def _append(found: list[Run], run: Run) -> None:
    if found and found[-1].end == run.start and found[-1].excerpt.id == run.excerpt.id:
        run = run._replace(start=found.pop().start)
    found.append(run)


def levels(excerpts: Sequence[Excerpt]) -> dict[bytes, int]:
    """Which of three lines under the words is each quote's edge: shorter ones nearer, others apart."""
    cuts = sorted({place for one in excerpts for place in (one.start, one.end)})
    taken = [0] * len(cuts)  # a bit for each line that a quote has in the piece after a cut
    full, level = (1 << EDGES) - 1, {}
    for one in sorted(excerpts, key=lambda one: one.end - one.start):
        low, high, used = bisect_left(cuts, one.start), bisect_left(cuts, one.end), 0
        for piece in range(low, high):
            used |= taken[piece]
            if used == full:
                break
        level[one.id] = next((step for step in range(EDGES) if not used >> step & 1), EDGES - 1)
        if used != full:
            for piece in range(low, high):
                taken[piece] |= 1 << level[one.id]
    return level


class Quotes:
    """The quotes of one part of a text in their order, made once and asked at every repaint."""

    def __init__(self, excerpts: Iterable[Excerpt] = ()) -> None:
        self.all = sorted(excerpts, key=lambda one: (one.start, one.end))
        self._starts = [one.start for one in self.all]
        self._reach = list(accumulate((one.end for one in self.all), max))
        self.grounds = runs(self.all)
        level = levels(self.all)
        self.edges = [runs(one for one in self.all if level[one.id] == step) for step in range(EDGES)]
        self._by_record: dict[bytes, list[Excerpt]] = {}
        for one in self.all:
            for record in dict.fromkeys((one.id, *one.records)):
                self._by_record.setdefault(record, []).append(one)

    def within(self, start: int, end: int) -> list[Excerpt]:
        """The quotes that reach into these code points."""
        low, high = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [one for one in self.all[low:high] if one.end > start]

    def beginning(self, start: int, end: int) -> list[Excerpt]:
        """The quotes that begin within these code points."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def over(self, offset: int) -> list[Excerpt]:
        """The quotes over a place, the shortest first."""
        return sorted(self.within(offset, offset + 1), key=lambda one: one.end - one.start)

    def of(self, records: Iterable[bytes]) -> list[Excerpt]:
        """The quotes that these records are or rest on."""
        found = {one.id: one for record in records for one in self._by_record.get(record, ())}
        return sorted(found.values(), key=lambda one: (one.start, one.end))


def seen(pieces: Sequence[Run], start: int, end: int) -> Sequence[Run]:
    """The runs that reach into these code points."""
    return pieces[
        bisect_right(pieces, start, key=lambda run: run.end) : bisect_left(pieces, end, key=lambda run: run.start)
    ]
