"""The words a form is about: where they stand and the date they write."""

from __future__ import annotations

from typing import NamedTuple

from workbench.case import acts
from workbench.case.anchors import Part
from workbench.case.case import Case
from workbench.case.standing import kept, named_file
from workbench.reading.intake import working_text
from workbench.ui.language import tr
from workbench.values.paragraphs import place_words


class Passage(NamedTuple):
    """Words of a source, or a part of it that has none, kept as an excerpt already or not; code points, end exclusive.

    ``part`` is where they stand on a page; of a region or a stretch of time it is all there is.
    """

    source: bytes
    start: int
    end: int
    quote: str
    excerpt: bytes | None = None
    part: Part = Part()

    @property
    def about(self) -> str:
        """What tells it from others: its source and its place there."""
        return f"{self.source.hex()}/{self.part.label if self.part.wordless else f'{self.start}-{self.end}'}"

    @property
    def shown(self) -> str:
        """Its words, or what the part is called that has none."""
        return self.part.label if self.part.wordless else self.quote

    def place(self, case: Case) -> str:
        """Where the words stand, for people: ``S1 ¶2``."""
        text = None if self.part.wordless else working_text(case, self.source)
        where = place_words(text.paragraph_of(self.start)) if text else self.part.label
        return f"{case.number(self.source)} {where}".rstrip()

    def told(self, case: Case) -> str:
        """The words with their source, place and SHA-256, to be read outside the case."""
        title, blob = named_file(case, self.source)
        place = tr("{}, characters {}–{}").format(self.place(case), self.start, self.end)
        lines = [self.place(case)] if self.part.wordless else [f"“{self.quote}”", place]
        lines.append(title)
        return "\n".join([*lines, f"SHA-256 {blob.hex()}"] if blob else lines)

    def keep(self, case: Case) -> bytes:
        """The excerpt of these words, made when there is none; call inside a change to make it one act with another."""
        if self.excerpt is not None:
            return case.find_live(self.excerpt.hex(), "excerpt")
        case.find_live(self.source.hex(), "source")
        if self.part.region:
            return acts.mark_region(case, self.source, region=self.part.region, page=self.part.page)
        if self.part.span:
            return acts.mark_span(case, self.source, start=self.part.span[0], end=self.part.span[1])
        text = working_text(case, self.source)
        assert text is not None
        return acts.highlight(case, self.source, text, start=self.start, end=self.end, rects=self.part.rects)


def passage_of(case: Case, excerpt: bytes) -> Passage:
    """The words of an excerpt."""
    *words, part = kept(case, excerpt)
    return Passage(*words, excerpt, part)
