"""Which texts of a case tell what another one told, or name the same origin: what lets one report echo another.

Names are those of the records (publisher, citations) and, for a text that came with them as its first lines, those of
its own header ("Publisher: …"). Nothing here is stored, and nothing of it counts as a citation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from workbench.analysis.origins import folded
from workbench.analysis.unnamed import is_unnamed
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.texts import WorkingText
from workbench.values.dateparts import parse_part
from workbench.values.errors import CaseError
from workbench.values.resolved import Anchor

_HEADED = 2_000  # code points in which a header ends
_LINE = re.compile(r"([A-Za-z]+): ?(.*)")
_KNOWN = frozenset(("title", "publisher", "url", "author", "published", "language"))
_NAME = 6  # letters from which a part of a name stands for it
_NAMED = ("title", "publisher", "published", "language")
_LEAST = 2  # such lines make a header


class Header(NamedTuple):
    """What the first lines of a text say of it, and where its own words begin (code points)."""

    title: str = ""
    publisher: str = ""
    published: str = ""
    language: str = ""
    end: int = 0


def header(text: str) -> Header:
    """The header lines of a text; empty where its first paragraph is none."""
    first, blank, _ = text[:_HEADED].partition("\n\n")
    found = [_LINE.fullmatch(line.strip()) for line in first.split("\n")]
    told = {each[1].lower(): each[2].strip() for each in found if each and each[1].lower() in _KNOWN}
    if not blank or len(told) < _LEAST or len(told) < len(found):
        return Header()
    title, publisher, published, language = (told.get(name, "") for name in _NAMED)
    return Header(title, publisher, published, language, len(first) + 2)


class Ties:
    """The outlets of a case's sources, their publication days, and whom they cite; read when asked for."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._texts: dict[bytes, tuple[str, Header]] = {}
        self._spelt: dict[str, str] = {}
        self._outlets: dict[bytes, frozenset[str]] = {}
        self._cited: dict[bytes, frozenset[str]] = {}

    def text(self, source: bytes) -> tuple[str, Header]:
        """The words of a source, its header included, and what that says."""
        if source not in self._texts:
            capture = self._case.value("SELECT capture FROM source WHERE id = ?", (source,))
            held = WorkingText(self._case.raw, capture) if capture else None
            words = held.slice(0, min(held.total, READ)) if held and held.parts else ""
            self._texts[source] = words, header(words)
        return self._texts[source]

    def published(self, source: bytes) -> Anchor | None:
        """The day a source is recorded to be of, else the one that its own header tells."""
        day = self._case.value("SELECT json_extract(published, '$.value') FROM source WHERE id = ?", (source,))
        return Anchor(day or told, id_text(source)) if day or (told := _day(self.text(source)[1].published)) else None

    def spelt(self, name: str) -> str:
        """A folded name as a record or header spells it."""
        return self._spelt.get(name, name)

    def outlet(self, source: bytes) -> frozenset[str]:
        """The names of whoever publishes a source, folded."""
        if source not in self._outlets:
            query = "SELECT p.name FROM source s JOIN publisher p ON p.id = s.publisher WHERE s.id = ?"
            named = [self._case.value(query, (source,)), self.text(source)[1].publisher]
            self._spelt |= {folded(name): name for name in named if name}
            self._outlets[source] = frozenset(folded(name) for name in named if name)
        return self._outlets[source]

    def cited(self, source: bytes) -> frozenset[str]:
        """Whom a source is recorded to cite, by folded names."""
        if source not in self._cited:
            rows = self._case.rows(_CITED, (source,))
            names = [(bytes(key), name) for key, *named in rows for name in named if name]
            self._cited[source] = frozenset(folded(name) for _, name in names) | {
                outlet for key, _ in names for outlet in self.outlet(key)
            }
        return self._cited[source]

    def retells(self, one: bytes, two: bytes, by: Iterable[str] = ()) -> str:
        """The name under which one text tells what the other is the report of; empty where it does not."""
        named = self.cited(one) | {folded(name) for name in by}
        return min((own for own in self.outlet(two) for name in named if _one_name(own, name)), default="")

    def shared(self, one: Iterable[str], two: Iterable[str]) -> str:
        """The named origin that two chains have in common."""
        theirs = {folded(name) for name in two}
        return next((name for name in one if folded(name) in theirs and not is_unnamed(name)), "")


def _one_name(one: str, two: str) -> bool:
    """Whether two folded names are one: equal, or the one is the other's beginning or end by whole words."""
    if one == two:
        return True
    short, long = sorted((one, two), key=len)
    return len(short) >= _NAME and (long.startswith(f"{short} ") or long.endswith(f" {short}"))


def _day(told: str) -> str:
    try:
        return str(parse_part(told)) if told else ""
    except CaseError:
        return ""


READ = 60_000  # code points of a text that are compared
_CITED = """SELECT s.id, s.title, p.name FROM link l JOIN source s ON s.id = l.b AND s.deleted = 0
LEFT JOIN publisher p ON p.id = s.publisher WHERE l.a = ? AND l.kind = 'cites' AND l.deleted = 0"""
