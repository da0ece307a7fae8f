"""How far a source is worked through: each sentence is quoted, set aside as background, or not worked yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.texts import WorkingText
from workbench.values.sentences import sentences

QUOTED, ASIDE, OPEN = "quoted", "background", "not yet"
STATES = (QUOTED, ASIDE, OPEN)


class Stretch(NamedTuple):
    """A sentence, in code points of the working text, and what was done with it."""

    start: int
    end: int
    state: str


@dataclass(frozen=True)
class Covered:
    """The sentences of a source in order."""

    sentences: tuple[Stretch, ...]

    def count(self, state: str) -> int:
        """How many sentences are in that state."""
        return sum(1 for each in self.sentences if each.state == state)

    @property
    def done(self) -> bool:
        """Whether every sentence is quoted or set aside."""
        return not self.count(OPEN)

    def next_open(self, after: int) -> Stretch | None:
        """The first sentence not worked yet that begins behind an offset, from the top again at the end."""
        waiting = [each for each in self.sentences if each.state == OPEN]
        return next((each for each in waiting if each.start > after), waiting[0] if waiting else None)


def covered(case: Case, source: bytes) -> Covered | None:
    """How far a source is worked through; ``None`` when it has no text."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    text = WorkingText(case.raw, capture) if capture else None
    if text is None or not text.parts:
        return None
    quoted = _spans(case, "excerpt", "anchor", source, text.recipe)
    aside = _spans(case, "coverage", "span", source, text.recipe, only="AND state = 'background'")
    found = sentences(text.slice(0, text.total))
    in_quotes, in_aside = _touched(found, quoted), _touched(found, aside)
    states = (QUOTED if n in in_quotes else ASIDE if n in in_aside else OPEN for n in range(len(found)))
    return Covered(tuple(Stretch(a, b, state) for (a, b), state in zip(found, states, strict=True)))


def _spans(
    case: Case, table: str, column: str, source: bytes, recipe: str | None, *, only: str = ""
) -> list[tuple[int, int]]:
    rows = case.rows(
        f"SELECT json_extract({column}, '$.start'), json_extract({column}, '$.end') FROM {table}"
        f" WHERE source = ? AND deleted = 0 AND json_extract({column}, '$.recipe') = ? {only}",
        (source, recipe),
    )
    return sorted((start, end) for start, end in rows if start is not None and end is not None and end > start)


def _touched(found: Iterable[tuple[int, int]], spans: list[tuple[int, int]]) -> set[int]:
    """Which of the sentences, by their place, share a code point with one of the spans; both are in order."""
    touched: set[int] = set()
    furthest, at = -1, 0
    for number, (start, end) in enumerate(found):
        while at < len(spans) and spans[at][0] < end:
            furthest = max(furthest, spans[at][1])
            at += 1
        if furthest > start:
            touched.add(number)
    return touched
