"""A source in words: what it carries here, on whose word, how seen, and how long after what it tells of.

ICD 206 asks for a descriptor of each source that says what bears on its quality: its access to what it tells of and its
age are told from the case's records; the grade beside it tells the rest, or that nobody has graded it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from workbench.report.blocks import Runs, plain
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted, how

_DAY = re.compile(r"(?:.*/)?(\d{4}-\d\d-\d\d)")  # a day, or a span that ends with one


def descriptor(source: Record, ledger: Ledger) -> Runs:
    """What is known from the case of how near a source stands to what it tells of; of one not held, who names it."""
    said = _held(source, ledger) if source["held"] else _named(source, ledger)
    return (plain("; ".join(said)),)


def _named(source: Record, ledger: Ledger) -> Iterator[str]:
    cites = (each for each in ledger.links(source["id"]) if each["kind"] == "cites" and each["to"] == source["id"])
    names = dict.fromkeys(ledger.number(each["from"]) for each in cites)
    yield f"known only from {' and '.join(names)}" if names else "named by no source here"


def _held(source: Record, ledger: Ledger) -> Iterator[str]:
    seen, claimed = (
        [item for item in items if source["id"] in ledger.texts(item)]
        for items in (ledger.facts.sightings, ledger.facts.claims)
    )
    counts = [counted(len(items), one) for items, one in ((seen, "sighting"), (claimed, "claim")) if items]
    yield f"carries {' and '.join(counts) or 'nothing told here'}"
    yield from _on_whose_word([*seen, *claimed], source, ledger)
    ways = dict.fromkeys(how(item) for item in seen if item["method"])
    if ways:
        yield f"how seen: {', '.join(ways)}"
    yield from _age([*seen, *claimed], source)


def _on_whose_word(items: Sequence[Record], source: Record, ledger: Ledger) -> Iterator[str]:
    """Of how many statements the source itself is the origin, and of how many others are that it names."""
    own = others = 0
    for item in items:
        found = ledger.facts.origins.get(item["id"])
        for way in found["path"] if found and not found["silent"] else ():
            if way["source"] == source["id"]:
                own, others = (own, others + 1) if any(hop["name"] for hop in way["hops"]) else (own + 1, others)
                break
    if own and others:
        yield f"{own} on its own word, {others} on the word of others"
    elif own or others:
        yield "all on its own word" if own else "all on the word of others"


def _age(items: Sequence[Record], source: Record) -> Iterator[str]:
    """How long after the last day that it tells of it was published."""
    published = _DAY.fullmatch(source["published"] or "")
    told = [found[1] for item in items if item["when"] and (found := _DAY.fullmatch(item["when"]["value"] or ""))]
    if published and told:
        days = (date.fromisoformat(published[1]) - date.fromisoformat(max(told))).days
        last = "the last day it tells of"
        yield (
            f"published {counted(days, 'day')} after {last}"
            if days > 0
            else (f"published on {last}" if days == 0 else f"published before {last}")
        )
