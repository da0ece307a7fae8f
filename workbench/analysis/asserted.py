"""What the records say of assertions, asked one by one, or read whole at once where all of them are asked for.

Both give the same answers to the same questions; ``Whole`` takes a few columns of the case into memory first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from workbench.analysis.copying import known_copied
from workbench.analysis.emitted import emitters
from workbench.analysis.lookalike import one_picture
from workbench.analysis.origins import folded
from workbench.case.case import Case
from workbench.case.texts import WorkingText
from workbench.case.trash import in_trash

ASSERTED = ("sighting", "claim")
_FAR = 40_000  # code points of a text in which a name is looked for
_SAME = """
WITH RECURSIVE same(id) AS (VALUES (?) UNION SELECT CASE l.a WHEN same.id THEN l.b ELSE l.a END
FROM same JOIN link l ON (l.a = same.id OR l.b = same.id) WHERE l.kind = 'same-as' AND l.deleted = 0)
SELECT id FROM same
"""
_QUOTED = """
SELECT e.id, e.source, json_extract(e.anchor, '$.start') FROM quotation q JOIN excerpt e ON e.id = q.excerpt
WHERE q.record = ? AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id
"""
_CITES = """
SELECT l.b, l.basis, s.title FROM link l JOIN source s ON s.id = l.b AND s.deleted = 0
WHERE l.a = ? AND l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id
"""
_CARRIED = """
SELECT l.a, l.b FROM quotation q JOIN link l ON l.id = q.record
WHERE q.excerpt = ? AND q.deleted = 0 AND l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id
"""
_NAMED = "SELECT coalesce(p.name, s.title) FROM source s LEFT JOIN publisher p ON p.id = s.publisher WHERE s.id = ?"
_NOT_HELD = "SELECT id FROM source WHERE title = ? AND capture IS NULL AND deleted = 0 ORDER BY id LIMIT 1"
_APART = """SELECT 1 FROM link WHERE ((a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1))
AND kind = 'distinct-from' AND deleted = 0"""
_WITHDRAWN = "SELECT DISTINCT source FROM retraction WHERE deleted = 0"


class Cited(NamedTuple):
    """A source that another cites, stated or inferred, with its title."""

    source: bytes
    basis: str
    title: str


class Said(NamedTuple):
    """The chain of a record's asserters, the one nearest to the text first; ``silent``: it tells of a silence."""

    chain: tuple[str, ...]
    silent: bool


class Asserted:
    """Asks the case one question at a time; what several assertions share is asked once."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._cited: dict[bytes, list[Cited]] = {}
        self._texts: dict[bytes, WorkingText] = {}
        self._places: dict[tuple[bytes, str], list[int]] = {}
        self._stands: dict[tuple[bytes, str], bytes | None] = {}
        self._leading: dict[bytes, dict[str, bytes]] = {}
        self._withdrawn: set[bytes] | None = None
        self._speakers: dict[bytes, str] = {}

    def every(self) -> Iterator[bytes]:
        """The sightings, then the claims, that are not in the trash."""
        for table in ASSERTED:
            for (key,) in self.case.rows(f'SELECT id FROM "{table}" WHERE deleted = 0 ORDER BY id'):
                yield key

    def same(self, record: bytes) -> list[bytes]:
        """A record and all that is recorded as the same, without what is in the trash."""
        return [key for (key,) in self.case.rows(_SAME, (record,)) if not in_trash(self.case, key)]

    def said(self, record: bytes) -> Said:
        """Who is told to assert a record."""
        table = self.case.table(record)
        if table not in ASSERTED:
            return Said((), False)
        kind = "kind" if table == "claim" else "NULL"
        ((by, kind),) = self.case.rows(f'SELECT by, {kind} FROM "{table}" WHERE id = ?', (record,))
        return Said(chain_of(by), kind == "no-comment")

    def quoted(self, record: bytes) -> Sequence[tuple[bytes, bytes, int | None]]:
        """The words that a record rests on: the excerpt, its source, and where in its text they begin."""
        return [(excerpt, source, start) for excerpt, source, start in self.case.rows(_QUOTED, (record,))]

    def cites(self, source: bytes) -> list[Cited]:
        """What a source is recorded to cite."""
        if source not in self._cited:
            self._cited[source] = self._cites(source)
        return self._cited[source]

    def _cites(self, source: bytes) -> list[Cited]:
        return [Cited(b, basis or "inferred", title or "") for b, basis, title in self.case.rows(_CITES, (source,))]

    def carried(self, source: bytes, excerpt: bytes) -> tuple[bytes, ...]:
        """The sources that some words cite outright, the one nearest to the text first."""
        return outright(source, self.case.rows(_CARRIED, (excerpt,)))

    def name(self, source: bytes) -> str:
        """Who speaks through a source: its publisher, else its title."""
        if source not in self._speakers:
            self._speakers[source] = str(self.case.value(_NAMED, (source,)) or self.number(source))
        return self._speakers[source]

    def number(self, key: bytes) -> str:
        """A record's number for people."""
        return self.case.number(key)

    def not_held(self, title: str) -> bytes | None:
        """The source of a title of which nothing is captured."""
        found = self.case.value(_NOT_HELD, (title,))
        return None if found is None else bytes(found)

    def stands_for(self, outlet: bytes, name: str) -> bytes | None:
        """The source that a name in a text stands for: one the text leads to, else one that is named and not held."""
        spot = (outlet, name)
        if spot not in self._stands:
            self._stands[spot] = self._led_from(outlet).get(folded(name)) or self.not_held(name)
        return self._stands[spot]

    def _led_from(self, outlet: bytes) -> Mapping[str, bytes]:
        """The sources that a text leads to by their folded titles and names, the nearest of each."""
        if outlet not in self._leading:
            found: dict[str, bytes] = {}
            ahead = {outlet}
            queue = [outlet]
            for key in queue:  # grows while it is walked
                for each in self.cites(key):
                    found.setdefault(folded(each.title), each.source)
                    found.setdefault(folded(self.name(each.source)), each.source)
                    if each.source not in ahead:
                        ahead.add(each.source)
                        queue.append(each.source)
            self._leading[outlet] = found
        return self._leading[outlet]

    def paragraph(self, source: bytes, start: int | None) -> int:
        """The number of the paragraph of a source in which words begin; 0 without words."""
        return self._text(source).paragraph_of(start or 0)

    def places(self, source: bytes, name: str) -> list[int]:
        """The paragraphs of a source that write a name, in their order."""
        spot = (source, name)
        if spot not in self._places:
            self._places[spot] = _written_in(self._text(source), name)
        return self._places[spot]

    def _text(self, source: bytes) -> WorkingText:
        if source not in self._texts:
            capture = self.case.value("SELECT capture FROM source WHERE id = ?", (source,))
            self._texts[source] = WorkingText(self.case.raw, capture or b"")
        return self._texts[source]

    def emitters(self, about: Sequence[bytes], chains: Iterable[Sequence[str]]) -> Mapping[str, str]:
        """The transponder behind each network."""
        return emitters(self.case, about, chains)

    def pictures(self, sources: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """For each source whose image looks like others among these the first of them."""
        return one_picture(self.case, sources)

    def kin(self, one: bytes, two: bytes) -> str:
        """Why two texts that nobody told apart may be one origin; empty where nothing shows it."""
        if self.apart(one, two):
            return ""
        if words := known_copied(self.case, two).get(one):
            return f"{words} words stand side by side in both"
        shared = {each.source for each in self.cites(one)} & {each.source for each in self.cites(two)}
        if shared:
            return f"both draw on {' and '.join(sorted(map(self.name, shared)))}"
        return self._spoken(one, two) or self._spoken(two, one)

    def _spoken(self, text: bytes, other: bytes) -> str:
        """That a text draws on whoever speaks through the other."""
        named = folded(self.name(other))
        drawn = any(folded(self.name(each.source)) == named for each in self.cites(text))
        return f"{self.number(text)} draws on {self.name(other)}, which {self.number(other)} is of" if drawn else ""

    def apart(self, one: bytes, two: bytes) -> bool:
        """Whether somebody said that two texts are not one."""
        return bool(self.case.value(_APART, (one, two)))

    def withdrawn(self, source: bytes) -> bool:
        """Whether a source was withdrawn, or is relied on no longer."""
        if self._withdrawn is None:
            self._withdrawn = {bytes(key) for (key,) in self.case.rows(_WITHDRAWN) if key}
        return source in self._withdrawn


def outright(source: bytes, cites: Sequence[Sequence[bytes]]) -> tuple[bytes, ...]:
    """Whom words of a source cite by (who, whom) links on them: the first it cites itself, else who passes one on."""
    own = next((b for a, b in cites if a == source), None)
    return (own,) if own else tuple(cites[0]) if cites else ()


def chain_of(stored: str | None) -> tuple[str, ...]:
    """A stored chain, which begins with the innermost, as it is met from the text inwards."""
    return tuple(reversed(json.loads(stored))) if stored else ()


def _written_in(text: WorkingText, name: str) -> list[int]:
    if not text.parts or not name.strip():
        return []
    words = text.slice(0, min(text.total, _FAR))
    found = (text.paragraph_of(each.start()) for each in re.finditer(re.escape(name.strip()), words, re.IGNORECASE))
    return list(dict.fromkeys(found))
