"""What the analyst writes into a report: every sentence with the endnotes of the records it names, or unsupported."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.case.numbers import number_text, parse_number
from workbench.report.blocks import Block, Heading, Paragraph, Run, Runs, faint, plain, record
from workbench.report.citing import Ledger
from workbench.values.sentences import sentences

UNSUPPORTED = "Unsupported: it names no record that this print holds."
_NAMED = re.compile(r"\[([^\[\]\n]{1,200})\]")
_BETWEEN = re.compile(r"[,;\s]+")
_LISTED = re.compile(r"(?:[-*•–]|\d{1,3}[.)])\s+")
_PARTED = re.compile(rf"\n\s*\n|\n(?=[ \t]*{_LISTED.pattern})")
_BEHIND = re.compile(r"(?:\[[^\[\]]*\][\s.,;:!?…]*)+")  # brackets and marks behind a stop
_OPENING = " “„\"'‘«(¿¡"
_STOPS = (".", "!", "…", "。")  # where a heading is a sentence; a question says nothing that could be supported
_ASIDE = re.compile(r"\([^()\[\]]*\)\s+")


def paragraphs(words: str, ledger: Ledger) -> Iterator[Block]:
    """Paragraphs parted by empty lines and marks of a list; a sentence names its records as in ``[SG-01, CL-2]``."""
    by_number = {number: key for key, number in ledger.numbers.items()}
    for said in _PARTED.split(words):
        text = " ".join(said.split())
        if text:
            yield Paragraph(tuple(run for start, end in _pieces(text) for run in
                                  _sentence(text[start:end], ledger, by_number)), own=True)  # fmt: skip


def heading(words: str, ledger: Ledger) -> Iterator[Block]:
    """A heading; below it the notes of the records that it names or, where it is a sentence and names none, that."""
    by_number = {number: key for key, number in ledger.numbers.items()}
    runs = tuple(_sentence(words, ledger, by_number))
    marks = tuple(run for run in runs if run.style in ("note", "record"))
    bare = "".join(run.text for run in runs if run.style not in ("note", "faint")).strip()
    yield Heading(bare if marks else words, own=True)
    if marks or words.rstrip("”’\"')").endswith(_STOPS):
        unsupported = [run for run in runs if run.style == "faint"]
        yield Paragraph((*_spaced(marks), *unsupported), small=True, own=True)


def _spaced(runs: Runs) -> Iterator[Run]:
    """Numbers of records apart from each other, their notes close behind."""
    for at, run in enumerate(runs):
        if run.style == "record" and at:
            yield plain(", ")
        yield run


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences go from and to, one in round brackets at the beginning being one of its own."""
    listed = _LISTED.match(text)
    least = listed.end() if listed else 0
    starts = sorted({0, *(start for start in _starts(text, least) if least < start < len(text))})
    yield from zip(starts, [*starts[1:], len(text)], strict=True)


def _starts(text: str, least: int) -> Iterator[int]:
    """Where sentences begin; records named behind the stop belong to the sentence before, if another one follows."""
    for start in (least, *(each.start for each in sentences(text) if each.start > least)):
        behind = _BEHIND.match(text, start) if start > least else None
        begins = behind.end() if behind and _begins(text, behind.end()) else start
        yield begins
        aside = _ASIDE.match(text, begins)
        if aside and _begins(text, aside.end()):
            yield aside.end()


def _begins(text: str, at: int) -> bool:
    """Whether a sentence can begin here, or the text is over."""
    onward = text[at:].lstrip(_OPENING)[:1]
    return not onward or onward.isupper() or onward.isdigit()


def _sentence(said: str, ledger: Ledger, by_number: dict[str, str]) -> Iterator[Run]:
    supported, at = False, 0
    for found in _NAMED.finditer(said):
        keys = [by_number.get(_spelled(each), "") for each in _BETWEEN.split(found[1]) if each]
        if not all(keys):
            continue  # brackets about something else
        marks = tuple(run for key in keys for run in ledger.cite_record(key))
        supported = supported or bool(marks) or any(map(ledger.is_track, keys))
        yield plain(said[at : found.start()])
        yield from _named(keys, ledger)
        yield from marks
        at = found.end()
    yield plain(said[at:].rstrip())
    yield from (plain(" "), *(() if supported else (faint(f"{UNSUPPORTED} "),)))


def _named(keys: list[str], ledger: Ledger) -> Runs:
    runs: list[Run] = []
    for key in keys:
        runs += [plain(", ")] if runs else []
        runs.append(record(ledger.number(key)))
    return (plain("("), *runs, plain(")"))


def _spelled(number: str) -> str:
    """A number as it is printed, however it was typed."""
    named = parse_number(number)
    return number_text(*named) if named else ""
