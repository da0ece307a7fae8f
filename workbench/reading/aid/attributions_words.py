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


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Vouching:
    """Words that tell who vouches from who comments; where not told otherwise, how words begin."""

    dismissing: tuple[str, ...]
    warning: tuple[str, ...]
    counting: tuple[str, ...]
    reckoning: tuple[str, ...]
    detailing: tuple[str, ...]
    offices: tuple[str, ...]
    announcing: tuple[str, ...]
    speakers: tuple[str, ...]
    reporting: tuple[str, ...]
    former: tuple[str, ...]
    political: tuple[str, ...]
    office_ends: tuple[str, ...]  # how German nouns of offices end
    myself: frozenset[str]  # whole words, as the two that follow
    witnessing: frozenset[str]
    supposing: frozenset[str]


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Telling:
    """Words around a verb that no table has, by which a name tells something."""

    that: frozenset[str]
    finite: tuple[str, ...]  # how finite verbs end, in letters as written
    irregular: frozenset[str]
    perfect: frozenset[str]
    before_names: frozenset[str]
    comparing: frozenset[str]
    particles: frozenset[str]
    acting: tuple[str, ...]  # how verbs begin that do something instead


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
    numbers: frozenset[str]
    short: frozenset[str]
    articles: frozenset[str]
    auxiliaries: frozenset[str]
    closing: Phrases[None]
    platforms: frozenset[str]
    one: frozenset[str]
    seats: frozenset[str]
    vouching: Vouching
    telling: Telling
    instead: frozenset[str]


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
        short=_keys(every.get("short")),
        articles=_keys(clause.get("articles")),
        auxiliaries=_keys(clause.get("auxiliaries")),
        closing=Phrases((wording, None) for wording in lines(before.get("closing"))),
        platforms=_keys(table("actors", "any").get("platforms")),
        one=_keys(every.get("one")),
        numbers=frozenset(
            key_of(word)
            for count, block in table("aircraft", language).get("numbers", {}).items()
            for word in listed(block)
            if count != "1"
        ),
        instead=_keys(every.get("instead")),
        seats=frozenset(name.strip() for name in str(every.get("seats", "")).replace("\n", " ").split(",")),
        vouching=_vouching(every, content),
        telling=_telling(every, clause, content),
    )


def _vouching(every: Mapping[str, Any], content: Mapping[str, Any]) -> Vouching:
    return Vouching(
        dismissing=_beginnings(every.get("dismissing")),
        warning=_beginnings(every.get("warning")),
        counting=_beginnings(every.get("counting")),
        reckoning=_beginnings(every.get("reckoning")),
        detailing=_beginnings(every.get("detailing")),
        office_ends=_beginnings(every.get("office_ends")),
        offices=_beginnings(every.get("offices")),
        announcing=_beginnings(every.get("announcing")),
        speakers=_beginnings(every.get("speakers")),
        reporting=_beginnings(every.get("reporting")),
        former=_beginnings(every.get("former")),
        political=_beginnings(every.get("political")),
        myself=_keys(every.get("myself")),
        witnessing=_keys(every.get("witnessing")),
        supposing=_keys(content.get("supposing")),
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


def _telling(every: Mapping[str, Any], clause: Mapping[str, Any], content: Mapping[str, Any]) -> Telling:
    return Telling(
        that=_keys(clause.get("that")),
        finite=tuple(listed(clause.get("finite"))),
        irregular=frozenset(listed(clause.get("irregular"))),
        perfect=_keys(clause.get("perfect")),
        before_names=_keys(every.get("before_names")),
        comparing=_keys(every.get("comparing")),
        particles=_keys(every.get("particles")),
        acting=_beginnings(content.get("acting")),
    )


def _beginnings(block: object) -> tuple[str, ...]:
    return tuple(key_of(word) for word in listed(block))


def _keys(block: object) -> frozenset[str]:
    return frozenset(key_of(word) for word in listed(block))
