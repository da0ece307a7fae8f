"""The words a form is about: where they stand, the sentence around them and the dates it writes."""

from __future__ import annotations

import re
from typing import NamedTuple

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.texts import WorkingText
from workbench.reading.intake import working_text
from workbench.values import scanning

AROUND = 600  # code points that are looked through for the ends of a sentence
_END = re.compile(r"[.!?][”’\"')\]]*\s+(?=[^\W\d_a-z]|[“\"'‘(\d])|[\r\n]+")


class Passage(NamedTuple):
    """Words of a source, kept as an excerpt already or not; code points, end exclusive."""

    source: bytes
    start: int
    end: int
    quote: str
    excerpt: bytes | None = None

    def place(self, case: Case) -> str:
        """Where the words stand, for people: ``S1 ¶2``."""
        text = working_text(case, self.source)
        return f"{case.number(self.source)} ¶{text.paragraph_of(self.start)}" if text else case.number(self.source)

    def keep(self, case: Case) -> bytes:
        """The excerpt of these words, made when there is none; call inside a change to make it one act with another."""
        if self.excerpt is not None:
            return case.find_live(self.excerpt.hex(), "excerpt")
        case.find_live(self.source.hex(), "source")
        text = working_text(case, self.source)
        assert text is not None
        return acts.highlight(case, self.source, text, start=self.start, end=self.end)


def passage_of(case: Case, excerpt: bytes) -> Passage:
    """The words of an excerpt."""
    row = case.rows(
        "SELECT source, json_extract(anchor, '$.start'), json_extract(anchor, '$.end'),"
        " json_extract(anchor, '$.quote') FROM excerpt WHERE id = ?",
        (excerpt,),
    )[0]
    return Passage(*row, excerpt)


def sentence(text: WorkingText, passage: Passage) -> tuple[int, str]:
    """Where the sentence around the words begins, and the sentence."""
    first = max(0, passage.start - AROUND)
    before, after = text.slice(first, passage.start), text.slice(passage.end, min(text.total, passage.end + AROUND))
    begin = first + max((found.end() for found in _END.finditer(before)), default=0)
    stop = _END.search(after)
    return begin, text.slice(begin, passage.end + (stop.start() + 1 if stop else len(after)))


def date_written(case: Case, passage: Passage) -> str:
    """The date phrase nearest to the words in their sentence, a range before a single date; empty when it has none."""
    text = working_text(case, passage.source)
    if text is None:
        return ""
    begin, words = sentence(text, passage)
    low, high = passage.start - begin, passage.end - begin

    def away(found: tuple[int, int, str]) -> int:
        return max(0, found[0] - high, low - found[1])

    nearest = sorted(scanning.mentions(words), key=away)[:1]
    wider = [
        each for each in scanning.ranges(words) if nearest and each[0] <= nearest[0][0] and nearest[0][1] <= each[1]
    ]
    return (wider or nearest)[0][2] if nearest else ""
