"""Words told of records that stand in a text of theirs although no quote holds them: the source's own all the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.texts import WorkingText
from workbench.report.facts import Record

MARKED = re.compile("“([^“”]+)”")
_JOINING = "\u0590"  # Hebrew and Arabic join prepositions to words, scripts behind them part no words
_PLACES = 50  # in which words are looked at in one text
_PLAIN = ("hedge", "registration", "hex", "callsign", "operator")
_READ = ("aircraft", "place", "origin", "destination", "when")  # each as written, and as it was read
_CAPTURE = "SELECT capture FROM source WHERE id = ? AND capture IS NOT NULL"


def outside(
    case: Case, items: Sequence[Record], findings: Sequence[Record], excerpts: Sequence[Record]
) -> dict[str, tuple[str, ...]]:
    """By id what a sighting or claim has as written, or a finding in quotation marks, as far as its texts have it."""
    held = {each["id"]: each for each in excerpts if each["status"] == "exact"}
    texts: dict[str, WorkingText | None] = {}
    found: dict[str, tuple[str, ...]] = {}
    for key, words, resting in (*_written(items), *_marked(findings)):
        quoted = [held[each] for each in resting if each in held]
        lacking = [each for each in words if not any(holds(quote["quote"], each) for quote in quoted)]
        sources = dict.fromkeys(each["source"] for each in quoted) if lacking else {}
        for source in sources.keys() - texts.keys():
            capture = case.value(_CAPTURE, (id_bytes(source),))
            texts[source] = WorkingText(case.raw, capture) if capture else None
        told = [text for source in sources if (text := texts[source])]
        if said := tuple(each for each in lacking if any(_has(text, each) for text in told)):
            found[key] = said
    return found


def _has(text: WorkingText, words: str) -> bool:
    """Whether a text has words as such, and not only within longer ones, as "may" in "dismay"."""
    for occurrence in range(1, _PLACES + 1):
        if (place := text.find(words, occurrence)) is None:
            return False
        start, end = place
        around = ((text.slice(start - 1, start), words[0]), (words[-1], text.slice(end, end + 1)))
        if not any(_one_word(*each) for each in around):
            return True
    return False


def holds(text: str, words: str) -> bool:
    """Whether a text has words as such, and not only within longer ones."""
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        around = ((text[max(0, start - 1) : start], words[0]), (words[-1], text[end : end + 1]))
        if not any(_one_word(*each) for each in around):
            return True
        start = text.find(words, start + 1)
    return False


def _one_word(one: str, two: str) -> bool:
    """Whether letters side by side are of one word; of scripts that part no words, or join small ones, nobody knows."""
    return one.isalnum() and two.isalnum() and max(one, two) < _JOINING


def _written(items: Iterable[Record]) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    """The values of sightings and claims that are told as a source writes them."""
    for each in items:
        read = ((each.get(name) or {}).get("written") for name in _READ)
        if words := [str(said) for said in (*(each.get(name) for name in _PLAIN), *read) if said]:
            yield each["id"], list(dict.fromkeys(words)), each["excerpts"]


def _marked(findings: Iterable[Record]) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    for each in findings:
        if words := MARKED.findall(each["says"]):
            yield each["id"], list(dict.fromkeys(words)), each["evidence"]
