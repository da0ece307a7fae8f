"""What a source has on a fact that it does not tell itself: by the links of its records, its denials, its words.

What a link or a denial says is told as such, as *linked* where it is neither for nor against. What follows only from
like words, from a sentence that says there was none, or from a link over another record is no more than that the source
may tell of it, for or against.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from workbench.analysis.clusters import Grown
from workbench.analysis.reread import Text, Texts
from workbench.analysis.seen import Days, Seen, days
from workbench.case.case import Case
from workbench.reference.dating.vocabulary import LANGUAGES
from workbench.reference.figures import phrases
from workbench.reference.typenames import family, index, named
from workbench.reference.worded import Words, key_of
from workbench.reference.wordlists import words as table
from workbench.values.sentences import Sentence

SAYS, AGREES, DIFFERS, CONTRADICTED, DENIES, NO_COMMENT, TIED, MAY, SILENT = (
    "says", "agrees", "differs", "contradicts", "denies", "no comment", "linked", "may tell of it", "silent",
)  # fmt: skip
LINKED: Mapping[str, str] = {"contradicts": CONTRADICTED, "differs": DIFFERS, "supports": AGREES}
_STRONG = (DENIES, CONTRADICTED, DIFFERS, AGREES, TIED)  # of several links the first of these is told
_TOLD = 0.6  # of a statement's words that a sentence shares when it tells the same
_NONE = 0.3  # of them that a sentence shares which says that there was none
_LONG, _STEM, LEAST = 4, 6, 3
_AHEAD = 4  # words between "no" and the aircraft of which there was none
_LINKS = """SELECT a, b, kind FROM link WHERE deleted = 0 AND kind NOT IN ('same-as', 'distinct-from', 'cites')
AND a <> b ORDER BY id"""
_DENIALS = """SELECT e.source, c.id, c.statement, c."when" ->> '$.written', c."when" ->> '$.edtf' FROM claim c
JOIN quotation q ON q.record = c.id AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0
WHERE c.deleted = 0 AND c.kind = 'denial' ORDER BY c.id"""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says of a fact, by which record, in which words."""

    says: str
    record: bytes | None = None
    words: str = ""


class _Denial(NamedTuple):
    record: bytes
    statement: str
    when: Days | None


class _None(NamedTuple):
    """A sentence that says that there was none of something: its stems, those of what there was none of, aircraft."""

    span: Sentence
    words: str
    stems: frozenset[str]
    denied: frozenset[str]
    craft: bool


class Heard:
    """The links, denials and texts of a case, asked what a source has on a fact of others."""

    def __init__(self, case: Case, texts: Texts, grown: Grown) -> None:
        self._texts = texts
        self._near: dict[bytes, list[tuple[bytes, str]]] = {}
        live = {key for at in ("sighting", "claim") for (key,) in case.rows(f"SELECT id FROM {at} WHERE deleted = 0")}
        for a, b, kind in case.rows(_LINKS):
            if {a, b} <= live:
                self._near.setdefault(a, []).append((b, kind))
                self._near.setdefault(b, []).append((a, kind))
        self._held = {key: group for group in grown.held for key in group}
        self._event = {each.record: event.reports for event in grown.events() for each in event.reports}
        told = {
            key for one in self._near for key in (*self._joined(one), *(e.record for e in self._event.get(one, ())))
        }
        self._sources = sources_of(case, sorted(told))
        self._denials: dict[bytes, list[_Denial]] = {}
        for source, key, statement, written, edtf in case.rows(_DENIALS):
            when = days(written or edtf, edtf) if edtf else None
            self._denials.setdefault(source, []).append(_Denial(key, statement or "", when))
        self._denying = {each.record for group in self._denials.values() for each in group}
        self._nones: dict[bytes, list[_None]] = {}

    def of_event(self, reports: Sequence[Seen], source: bytes) -> Cell:
        """What a source that tells nothing of an event has on it."""
        about = [each.record for each in reports]
        linked = self._linked(about, source)
        if linked is not None and linked.says != TIED:
            return linked
        return self._denied(reports, source) or linked or self._none_of(reports, source) or Cell(SILENT)

    def of_claim(self, about: Sequence[bytes], statement: str, source: bytes) -> Cell:
        """What a source that does not make a claim has on it."""
        told = self._linked(about, source) or self._over_another(about, source)
        return told or self._worded(statement, source) or Cell(SILENT)

    def _joined(self, key: bytes) -> Sequence[bytes]:
        return self._held.get(key, (key,))

    def _beside(self, about: Sequence[bytes]) -> Iterator[tuple[bytes, str]]:
        """The records that are linked to those of a fact, and how."""
        for key in dict.fromkeys(each for one in about for each in self._joined(one)):
            yield from self._near.get(key, ())

    def _linked(self, about: Sequence[bytes], source: bytes) -> Cell | None:
        """What the links of the source's records to a fact say; records held to be the same are one."""
        found: dict[str, Cell] = {}
        for other, kind in self._beside(about):
            for key in self._joined(other):
                if source in self._sources.get(key, ()):
                    says = LINKED.get(kind, TIED)
                    says = DENIES if says == CONTRADICTED and key in self._denying else says
                    found.setdefault(says, Cell(says, key))
        return next((found[says] for says in _STRONG if says in found), None)

    def _over_another(self, about: Sequence[bytes], source: bytes) -> Cell | None:
        """A record of the source that is linked to one beside the fact, or tells the same event as that."""
        for other, _ in self._beside(about):
            reports = self._event.get(other, ())
            around = [each.record for each in reports] + [key for key, _ in self._beside([other])]
            for key in around:
                if key not in about and source in self._sources.get(key, ()):
                    return Cell(MAY, key)
            none = self._none_of(reports, source) if reports else None
            if none is not None:
                return none
        return None

    def _denied(self, reports: Sequence[Seen], source: bytes) -> Cell | None:
        """A denial of the source that covers the days of an event and names its aircraft, or any aircraft."""
        for each in self._denials.get(source, ()):
            if self._is_of(each.statement, reports, source):
                covers = each.when is not None and any(_covers(each.when, one.when) for one in reports)
                arrivals = all(one.event in ("arrival", "presence", "") for one in reports)
                return Cell(DENIES if covers and arrivals else MAY, each.record)
        return None

    def _is_of(self, words: str, reports: Sequence[Seen], source: bytes) -> bool:
        """Whether words name an aircraft of an event, its maker, or aircraft of no kind."""
        said = {family(each.name.label) for each in named(words) if each.name}
        makers = {key for key in Words(words).key if key in _makers()}
        ours = {one for each in reports for one in each.families}
        if said or makers:
            return bool(said & ours) or any(_makers()[key] & ours for key in makers)
        text = self._texts.of(source)
        return text is not None and _names_craft(words, text.language)

    def _none_of(self, reports: Sequence[Seen], source: bytes) -> Cell | None:
        """A sentence of the source by which there was no aircraft, on days of the event or on none that it names."""
        text = self._texts.of(source)
        for each in self._said_none(source, text) if text else ():
            if text is None or not each.craft or not self._is_of(each.words, reports, source):
                continue
            on = [one.when for one in text.dates_in([each.span])]
            same = any(_meet(day, one.when) for day in on for one in reports if one.when)
            if same or (not on and _names_type(each.words)):
                return Cell(MAY, None, each.words)
        return None

    def _worded(self, statement: str, source: bytes) -> Cell | None:
        """A sentence that has most of a statement's words, or says that there was none of what it tells."""
        text = self._texts.of(source)
        words = told_in(self._texts, source, statement, least=LEAST)
        if words or text is None:
            return Cell(MAY, None, words) if words else None
        stems, craft = _without_craft(statement, text.language)
        size = len(stems) + craft
        for each in self._said_none(source, text):
            of_it = bool(stems & each.denied) or (craft and each.craft)
            if of_it and len(stems & each.stems) + (craft and each.craft) >= _NONE * size:
                return Cell(MAY, None, each.words)
        return None

    def _said_none(self, source: bytes, text: Text) -> list[_None]:
        if source not in self._nones:
            self._nones[source] = [each for span in text.sentences if (each := _none(text, span)) is not None]
        return self._nones[source]


def sources_of(case: Case, records: Collection[bytes]) -> dict[bytes, dict[bytes, None]]:
    """The sources of the quotes of each record."""
    rows = case.rows(
        "SELECT q.record, e.source FROM json_each(?) j JOIN quotation q ON q.record = unhex(j.value) AND q.deleted = 0"
        " JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 ORDER BY q.id",
        (json.dumps([key.hex() for key in records]),),
    )
    found: dict[bytes, dict[bytes, None]] = {}
    for record, source in rows:
        found.setdefault(record, {})[source] = None
    return found


def told_in(texts: Texts, source: bytes, statement: str, least: int = 1) -> str:
    """The sentence of a source that has most words of a statement; empty where none has enough of them."""
    text = texts.of(source)
    stems = _stems(statement)
    if text is None or len(stems) < LEAST:
        return ""
    shared = [(len(stems & _stems(words)), words) for a, b in text.sentences if (words := text.text[a:b])]
    many, words = max(shared, default=(0, ""))
    return words if many >= max(least, _TOLD * len(stems)) else ""


@lru_cache(maxsize=16_384)
def _stems(words: str) -> frozenset[str]:
    return frozenset(key[:_STEM] for key in Words(words).key if len(key) >= _LONG or key.isdecimal())


def _none(text: Text, span: Sentence) -> _None | None:
    """A sentence by which there was none of something; nothing where it does not say so."""
    said = text.text[span.start : span.end]
    words = Words(said)
    none = [hit.last for hit in phrases(text.language, "none").all(words)]
    if not none:
        return None
    behind = " ".join(words.text[i] for last in none for i in range(last, min(len(words), last + _AHEAD)))
    denied, craft = _without_craft(behind, text.language)
    craft = craft or _names_type(behind)
    return _None(span, said, _without_craft(said, text.language)[0], denied, craft)


def _without_craft(said: str, language: str) -> tuple[frozenset[str], bool]:
    """The stems of words that are no aircraft, month or figure, and whether any of them is an aircraft."""
    words = Words(said)
    craft = {i for hit in phrases(language, "aircraft").all(words) for i in range(hit.first, hit.last)}
    kept = (key for i, key in enumerate(words.key) if i not in craft and key not in _months())
    return frozenset(key[:_STEM] for key in kept if len(key) >= _LONG and not key.isdecimal()), bool(craft)


def _names_type(said: str) -> bool:
    """Whether words name a type of aircraft, or a maker."""
    return any(each.name for each in named(said)) or not _makers().keys().isdisjoint(Words(said).key)


def _names_craft(said: str, language: str) -> bool:
    return next(phrases(language, "aircraft").all(Words(said)), None) is not None


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """The names of the months in every language."""
    lists = (each for language in LANGUAGES for each in table("dates", language).get("months", ()))
    return frozenset(key_of(name.strip()) for each in lists for name in each.split(","))


@lru_cache(maxsize=1)
def _makers() -> Mapping[str, frozenset[str]]:
    """The makers of the table by their key, each with the families of its types."""
    found: dict[str, set[str]] = {}
    for each in index().values():
        found.setdefault(key_of(each.maker), set()).add(family(each.label))
    return {maker: frozenset(families) for maker, families in found.items() if len(maker) > _LONG}


def _covers(whole: Days, part: Days | None) -> bool:
    """Whether all days of one lie within those of the other."""
    return bool(part and part.first and part.last and whole.first and whole.last
                and whole.since <= part.since and part.until <= whole.until)  # fmt: skip


def _meet(one: Days, two: Days) -> bool:
    """Whether two have a day in common; an open end meets nothing."""
    bounds = (one.first, one.last, two.first, two.last)
    return all(bounds) and one.since <= two.until and two.since <= one.until
