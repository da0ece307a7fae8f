"""What each language knows of attributions: cues, verbs of saying, sources without a name, words for evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from workbench.reference.phrases import Phrases, lines, listed
from workbench.reference.worded import key_of
from workbench.reference.wordlists import words as table

_WRITTEN_ONTO = ("unnamed", "expert", "body")  # Arabic nouns that letters are written onto


@dataclass(slots=True, repr=False, eq=False)
class Cues:
    """The tables of one language; meanings are the classes the tables group by."""

    before: Phrases[str]
    after: Phrases[None]
    verbs: Phrases[str]
    who: Phrases[str]
    named_only: frozenset[str]
    evidence: frozenset[str]
    evidence_by: frozenset[str]
    between: frozenset[str]
    stop: frozenset[str]
    prepositions: frozenset[str]
    anonymity: Phrases[None]
    refuse: frozenset[str]
    fact: tuple[frozenset[str], tuple[str, ...]]
    future: frozenset[str]
    acting: tuple[str, ...]
    dismissing: tuple[str, ...]
    warning: tuple[str, ...]
    counting: tuple[str, ...]
    reckoning: tuple[str, ...]
    detailing: tuple[str, ...]
    office_ends: tuple[str, ...]
    numbers: frozenset[str]
    short: frozenset[str]
    articles: frozenset[str]
    auxiliaries: frozenset[str]
    closing: Phrases[None]
    platforms: frozenset[str]
    one: frozenset[str]
    offices: tuple[str, ...]
    announcing: tuple[str, ...]
    seats: frozenset[str]
    speakers: tuple[str, ...]
    reporting: tuple[str, ...]
    myself: frozenset[str]
    instead: frozenset[str]
    witnessing: frozenset[str]
    former: tuple[str, ...]
    political: tuple[str, ...]
    supposing: frozenset[str]


@lru_cache(maxsize=8)
def cues(language: str) -> Cues:
    """The cues of a language; of one without tables none."""
    own, every = table("sources", language), table("sources", "any")
    before, verbs, who, clause = (own.get(name, {}) for name in ("before", "verbs", "who", "clause"))
    evidence, content = own.get("evidence", {}), own.get("content", {})
    fact = listed(content.get("fact"))
    clitics = ("و", "ف") if language == "ar" else ()

    def classes(section: Mapping[str, Any], *kinds: str) -> Phrases[str]:
        entries = ((wording, kind) for kind in kinds for wording in lines(section.get(kind)))
        return Phrases(_prepositioned(entries) if clitics else entries, clitics=clitics).read_ahead()

    return Cues(
        before=classes(before, "according", "opine", "citing", "carried"),
        after=Phrases((wording, None) for wording in lines(own.get("after", {}).get("words"))),
        verbs=classes(verbs, "say", "see", "show", "hold", "deny", "opine", "none"),
        who=classes(who, "voice", "paper", "unnamed", "expert", "same", "own", "body"),
        named_only=_keys(who.get("named_only")),
        evidence=_keys(str(evidence.get("words", "")).replace("|", " ")),
        evidence_by=_keys(evidence.get("by")),
        between=_keys(clause.get("between")),
        stop=_keys(clause.get("stop")),
        prepositions=_keys(clause.get("prep")),
        anonymity=Phrases((wording, None) for wording in lines(clause.get("anonymity"))),
        refuse=_keys(clause.get("refuse")),
        fact=(
            frozenset(key_of(each) for each in fact if not each.endswith("*")),
            tuple(key_of(each[:-1]) for each in fact if each.endswith("*")),
        ),
        future=_keys(content.get("future")),
        acting=tuple(key_of(word) for word in listed(content.get("acting"))),
        short=_keys(every.get("short")),
        articles=_keys(clause.get("articles")),
        auxiliaries=_keys(clause.get("auxiliaries")),
        closing=Phrases((wording, None) for wording in lines(before.get("closing"))),
        platforms=_keys(table("actors", "any").get("platforms")),
        one=_keys(every.get("one")),
        offices=tuple(key_of(word) for word in listed(every.get("offices"))),
        announcing=tuple(key_of(word) for word in listed(every.get("announcing"))),
        dismissing=tuple(key_of(word) for word in listed(every.get("dismissing"))),
        warning=tuple(key_of(word) for word in listed(every.get("warning"))),
        counting=tuple(key_of(word) for word in listed(every.get("counting"))),
        reckoning=tuple(key_of(word) for word in listed(every.get("reckoning"))),
        detailing=tuple(key_of(word) for word in listed(every.get("detailing"))),
        office_ends=tuple(key_of(word) for word in listed(every.get("office_ends"))),
        numbers=frozenset(
            key_of(word)
            for count, block in table("aircraft", language).get("numbers", {}).items()
            for word in listed(block)
            if count != "1"
        ),
        speakers=tuple(key_of(word) for word in listed(every.get("speakers"))),
        reporting=tuple(key_of(word) for word in listed(every.get("reporting"))),
        myself=_keys(every.get("myself")),
        instead=_keys(every.get("instead")),
        witnessing=_keys(every.get("witnessing")),
        former=tuple(key_of(word) for word in listed(every.get("former"))),
        political=tuple(key_of(word) for word in listed(every.get("political"))),
        supposing=_keys(content.get("supposing")),
        seats=frozenset(name.strip() for name in str(every.get("seats", "")).replace("\n", " ").split(",")),
    )


def _prepositioned(entries: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Arabic wordings, those of sources also with the article, "to" and "by" written onto them: "للجيش"."""
    for wording, kind in entries:
        yield wording, kind
        first, _, rest = wording.partition(" ")
        for each in first.split("|") if kind in _WRITTEN_ONTO else ():
            if each.startswith("ال"):
                yield f"ل{each[1:]} {rest}".strip(), kind
                yield f"ب{each} {rest}".strip(), kind
            elif not rest:
                yield from ((form + each, kind) for form in ("ال", "لل", "بال"))
            else:
                yield f"ل{each} {rest}", kind


def _keys(block: object) -> frozenset[str]:
    return frozenset(key_of(word) for word in listed(block))
