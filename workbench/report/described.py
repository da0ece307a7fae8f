"""A source in words: what it carries here, on whose word, how seen, and how long after what it tells of.

ICD 206 asks for a descriptor of each source that says what bears on its quality: its access to what it tells of and its
age are told from the case's records; the grade beside it tells the rest, or that nobody has graded it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from workbench.report.blocks import Runs, plain
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted, how, listed

_DAY = re.compile(r"(?:.*/)?(\d{4}-\d\d-\d\d)")  # a day, or a span that ends with one
_OWN, _OTHERS, _SILENCE = "on its own word", "on the word of others", "silence"


def descriptors(ledger: Ledger) -> Mapping[str, Runs]:
    """By source, how near it stands to what it tells of, as far as the case knows; of one not held, who names it."""
    carried: dict[str, list[tuple[str, Record]]] = {}
    for one, items in (("sighting", ledger.facts.sightings), ("claim", ledger.facts.claims)):
        for item in items:
            for text in ledger.texts(item):
                carried.setdefault(text, []).append((one, item))
    sources = {each["id"]: each for each in ledger.facts.sources}
    held = {key: (at, str(each["number"])) for at, (key, each) in enumerate(sources.items()) if each["held"]}
    told = {
        key: _held(each, carried.get(key, ()), ledger) if each["held"] else _named(each, held, ledger)
        for key, each in sources.items()
    }
    return {key: (plain("; ".join(said)),) for key, said in told.items()}


def _named(source: Record, held: Mapping[str, tuple[int, str]], ledger: Ledger) -> Iterator[str]:
    """The texts, of those held, that name it: by its own name, by a citation, or by the quote on which one rests."""
    cites = [each for each in ledger.links(source["id"]) if each["kind"] == "cites" and each["to"] == source["id"]]
    quoted = (ledger.excerpts[key]["source"] for each in cites for key in each["excerpts"])
    found = {*ledger.facts.namings.get(source["id"], ()), *(each["from"] for each in cites), *quoted}
    names = [number for _, number in sorted(held[key] for key in found & held.keys())]
    yield f"known only from {listed(names)}" if names else "named by no source here"


def _held(source: Record, carried: Sequence[tuple[str, Record]], ledger: Ledger) -> Iterator[str]:
    kinds, items = Counter(one for one, _ in carried), [item for _, item in carried]
    yield f"carries {' and '.join(counted(n, one) for one, n in kinds.items()) or 'nothing told here'}"
    yield from _on_whose_word(items, source, ledger)
    ways = dict.fromkeys(how(item) for item in items if item.get("method"))
    if ways:
        yield f"how seen: {', '.join(ways)}"
    yield from _age(source, ledger.facts.last_days.get(source["id"], ""))


def _on_whose_word(items: Sequence[Record], source: Record, ledger: Ledger) -> Iterator[str]:
    """Of how many statements the source itself is the origin, of how many others are, and how many are a silence."""
    told = Counter(_voice(item, source, ledger) for item in items)
    if not told or told[""]:
        return
    words = {
        _OWN: f"{told[_OWN]} {_OWN}",
        _OTHERS: f"{told[_OTHERS]} {_OTHERS}",
        _SILENCE: counted(told[_SILENCE], _SILENCE),
    }
    (most, _), *more = told.items()
    yield ", ".join(words[one] for one in words if told[one]) if more or most == _SILENCE else f"all {most}"


def _voice(item: Record, source: Record, ledger: Ledger) -> str:
    """Whose word a statement is as this source has it; nothing where that was not followed."""
    if item.get("kind") == "no-comment":
        return _SILENCE
    found = ledger.facts.origins.get(item["id"])
    ways = (way for way in (found["path"] if found else ()) if way["source"] == source["id"])
    way = next(ways, None)
    if way is None:
        return ""
    return _OTHERS if any(hop["name"] for hop in way["hops"]) else _OWN


def _age(source: Record, told: str) -> Iterator[str]:
    """How long after the last day that its text tells of it was published."""
    published = _DAY.fullmatch(source["published"] or "")
    if published and told:
        days = (date.fromisoformat(published[1]) - date.fromisoformat(told)).days
        last = "the last day it tells of"
        yield (f"published {counted(days, 'day')} after {last}" if days > 0 else f"published on {last}")
