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

    def told(self, case: Case) -> str:
        """The words with their source, place and SHA-256, to be read outside the case."""
        title, blob = case.rows(
            "SELECT s.title, c.blob FROM source s LEFT JOIN capture c ON c.id = s.capture WHERE s.id = ?",
            (self.source,),
        )[0]
        lines = [f"“{self.quote}”", f"{self.place(case)}, characters {self.start}–{self.end}", title or "untitled"]
        return "\n".join([*lines, f"SHA-256 {blob.hex()}"] if blob else lines)

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


def quoted_by(case: Case, key: bytes) -> list[bytes]:
    """The excerpts a record rests on, or the one it is, oldest first."""
    rows = case.rows(
        "SELECT id FROM excerpt WHERE id = ?1 UNION SELECT e.id FROM quotation q JOIN excerpt e ON e.id = q.excerpt"
        " WHERE q.record = ?1 AND q.deleted = 0 AND e.deleted = 0 ORDER BY 1",
        (key,),
    )
    return [excerpt for (excerpt,) in rows]


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
    return _nearest_date(words, passage.start - begin, passage.end - begin)


def date_within(quote: str) -> str:
    """The first date phrase of the words themselves; empty when they have none."""
    return _nearest_date(quote, 0, 0)


def _nearest_date(words: str, low: int, high: int) -> str:
    def away(found: tuple[int, int, str]) -> int:
        return max(0, found[0] - high, low - found[1])

    nearest = sorted(scanning.mentions(words), key=away)[:1]
    wider = [
        each for each in scanning.ranges(words) if nearest and each[0] <= nearest[0][0] and nearest[0][1] <= each[1]
    ]
    return (wider or nearest)[0][2] if nearest else ""
