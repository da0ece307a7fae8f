"""The words a form is about: where they stand and the date they write."""

from __future__ import annotations

from typing import NamedTuple

from workbench.case import acts
from workbench.case.case import Case
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


def known_names(case: Case) -> list[str]:
    """Who says things in this case: publishers, sources not held, and everyone named in a chain before."""
    rows = case.rows(
        "SELECT name FROM publisher WHERE deleted = 0 AND name IS NOT NULL"
        " UNION SELECT title FROM source WHERE capture IS NULL AND deleted = 0 AND title IS NOT NULL"
        " UNION SELECT j.value FROM (SELECT DISTINCT by FROM sighting WHERE deleted = 0) s, json_each(s.by) j"
        " UNION SELECT j.value FROM (SELECT DISTINCT by FROM claim WHERE deleted = 0) c, json_each(c.by) j ORDER BY 1"
    )
    return [name for (name,) in rows]


def sources_by_name(case: Case) -> dict[str, str]:
    """The numbers of the sources that are only named, by their names in small letters."""
    rows = case.rows("SELECT id, title FROM source WHERE capture IS NULL AND deleted = 0 AND title IS NOT NULL")
    return {title.casefold(): case.number(key) for key, title in rows}
