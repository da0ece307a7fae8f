"""Words of a source that stand in a sentence of ours are set as its own, wherever a print says them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from workbench.report.blocks import Document, Run, Runs, quote
from workbench.report.facts import Facts
from workbench.report.outside import MARKED, holds

_OURS = ("plain", "strong", "faint")


def quoted(document: Document, facts: Facts) -> Document:
    """The document with what stands in quotation marks and is a source's as a quote; all else stays as it is."""
    known = tuple(dict.fromkeys(_sources_words(facts)))
    told = _told(document, known)
    assert isinstance(told, Document)
    return told


def _sources_words(facts: Facts) -> Iterator[str]:
    """What excerpts quote, what records and datings write out of a text, and what a text has outside of its quotes."""
    yield from (each["quote"] for each in facts.excerpts if each["status"] == "exact" and each["quote"])
    yield from (words for told in facts.outside.values() for words in told)
    for source in facts.sources:
        why = (source.get("published_how") or {}).get("why") or ""
        yield from (found[1] for found in MARKED.finditer(why))


def _told(value: Any, known: Sequence[str]) -> Any:
    if isinstance(value, tuple):
        if value and all(isinstance(each, Run) for each in value):
            return _runs(value, known)
        parts = tuple(_told(each, known) for each in value)
        return value if all(one is other for one, other in zip(parts, value, strict=True)) else parts
    if not is_dataclass(value) or isinstance(value, type):
        return value
    held = {each.name: getattr(value, each.name) for each in fields(value)}
    made = {name: _told(each, known) for name, each in held.items()}
    changed = {name: each for name, each in made.items() if each is not held[name]}
    return replace(value, **changed) if changed else value


def _runs(runs: Runs, known: Sequence[str]) -> Runs:
    if not any("“" in run.text for run in runs if run.style in _OURS):
        return runs
    return tuple(each for run in runs for each in (_parted(run, known) if run.style in _OURS else (run,)))


def _parted(run: Run, known: Sequence[str]) -> Iterator[Run]:
    """A run of ours, in pieces where it holds words of a source in quotation marks."""
    at = 0
    for found in MARKED.finditer(run.text):
        if any(holds(each, found[1]) for each in known):
            if found.start() > at:
                yield replace(run, text=run.text[at : found.start()])
            yield quote(found[1], strong=run.style == "strong" or run.strong)
            at = found.end()
    if at < len(run.text) or not at:
        yield replace(run, text=run.text[at:]) if at else run
