"""The words a form is about: where they stand and the date they write."""

from __future__ import annotations

from typing import NamedTuple

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.standing import kept, named_file
from workbench.reading.intake import working_text
from workbench.values.paragraphs import place_words


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
        where = place_words(text.paragraph_of(self.start)) if text else ""
        return f"{case.number(self.source)} {where}".rstrip()

    def told(self, case: Case) -> str:
        """The words with their source, place and SHA-256, to be read outside the case."""
        title, blob = named_file(case, self.source)
        lines = [f"“{self.quote}”", f"{self.place(case)}, characters {self.start}–{self.end}", title]
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
    return Passage(*kept(case, excerpt), excerpt)
