"""A brief cut to one page: how high its blocks will stand, on the safe side, and how many judgements that leaves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import ceil

from workbench.report import composing
from workbench.report.blocks import (
    Block,
    Box,
    Endnote,
    Halves,
    Heading,
    Judged,
    Judgements,
    Paragraph,
    Run,
    Scale,
    filled,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Facts
from workbench.report.lettering import width
from workbench.report.tallied import tallies
from workbench.values.composing import LANGUAGES, Part

HIGH = 680.0  # points of the lower paper between head and foot, less a line
WIDE = 504.0  # points across the narrower paper
MOST = 24  # judgements that any page holds
_LONGER = 1.08  # that a page is in other languages than the one it is reckoned in
_TYPICAL = 0.9  # of the widths of letters, which are on the safe side
_WORD = 1.3  # of their size that lines stay short by
_CAPITAL = 0.73  # of its size that a line is high without its lead
_HALVES = (162.0, 324.0)  # points across what was left out, and how to check the print beside it
_UNTOLD = 10.0  # a line that tells what had no room
_ENDNOTES = 68.0  # their heading, the head of their table and what stands below it


def parts(facts: Facts, whole: Sequence[Part], proof: Halves, language: str) -> tuple[Part, ...]:
    """The parts with as many of the judgements, from the first, as one page holds with the ``proof`` below them."""
    room = (HIGH if language == LANGUAGES[0] else HIGH / _LONGER) - _proof(proof)
    told = [each["id"] for each in facts.judgements if each["nature"] == "judgement"]
    fits, over = 0, min(len(told), MOST) + 1
    while over - fits > 1:
        half = (fits + over) // 2
        untold = _UNTOLD if half < len(told) else 0
        if _height(facts, _of(whole, told[:half], len(told))) + untold <= room:
            fits = half
        else:
            over = half
    return _of(whole, told[:fits], len(told))


def _of(whole: Sequence[Part], only: Sequence[str], of: int) -> tuple[Part, ...]:
    if len(only) == of:
        return tuple(whole)
    told = (replace(part, only=tuple(only)) if part.section == "judgements" else part for part in whole)
    return tuple(part for part in told if only or part.section != "judgements")


def _height(facts: Facts, told: Sequence[Part]) -> float:
    ledger = Ledger(facts)
    blocks = [*composing.blocks(ledger, told)]
    notes = ledger.endnotes(described=True).notes
    below = _ENDNOTES + sum(map(_noted, notes)) if notes else 0
    return _opening(ledger) + sum(map(_block, blocks)) + below


def _proof(proof: Halves) -> float:
    """What was left out, and how to check the print: the higher of the two."""
    sides = zip((proof.left, proof.right), _HALVES, strict=True)
    told = (
        sum(_set(_text(each.runs), wide, 8, 4.2) for each in side if isinstance(each, Paragraph))
        for side, wide in sides
    )
    return 24 + max(told)


def _opening(ledger: Ledger) -> float:
    """Title, question and the lines of counts."""
    facts = ledger.facts
    counts = sum(_set(_text(line), WIDE, 8.3, 4.8) for line in tallies(ledger))
    return _set(facts.title, WIDE, 19, 9) + _set(facts.question, WIDE, 11, 9.4) + counts


def _block(block: Block) -> float:
    match block:
        case Heading():
            return 29
        case Box():
            return 13 + _set(f"{block.title} {_text(block.runs)}", WIDE - 12, 8.4, 4.6)
        case Paragraph():
            return 5 + _set(_text(block.runs), WIDE, 8, 4.2)
        case Judgements():
            return 9 + sum(map(_judged, block.items))
        case Scale():
            return 24 + _set(_text(block.caption), WIDE, 8, 4.2)
    return 0


def _judged(item: Judged) -> float:
    beside = 9 + sum(_set(_text(line), 214, 8, 4.4) for line in item.basis)
    return 6 + max(_set(_text(item.said), 240, 10.2, 5.4) + 1, beside, 22)


def _noted(note: Endnote) -> float:
    read = [f"Read by a machine: {note.machine}"] if note.machine else []
    beside = [f"In {language}, {by}: {words}" for language, by, words in note.translations]
    lines = (note.quote or note.part, *read, *beside, ", ".join(note.described))
    told = sum(1 + _set(each, 295, 8, 4.2) for each in lines if each)
    return 2 + max(told, 2 * 10.8 if (note.start, note.end) != (note.bytes_start, note.bytes_end) else 10.8)


def _text(runs: Iterable[Run]) -> str:
    return "".join("■ " * len(filled(run.text)) if run.style == "sure" else run.text for run in runs)


def _set(text: str, wide: float, size: float, lead: float) -> float:
    """How high words stand in lines so wide; each may stay short by a part of a word."""
    long = width(text, size) * _TYPICAL
    lines = ceil(long / (wide - _WORD * size)) if long > wide else min(1, len(text))
    return lines * (size * _CAPITAL + lead)
