"""What the analyst writes into a report: every sentence with the endnotes of the records it names, or unsupported."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.case.numbers import number_text, parse_number
from workbench.report.blocks import Block, Paragraph, Run, Runs, faint, plain, record
from workbench.report.citing import Ledger
from workbench.values.sentences import sentences

UNSUPPORTED = "Unsupported: it names no record that this print holds."
_NAMED = re.compile(r"\[([^\[\]\n]{1,200})\]")
_BETWEEN = re.compile(r"[,;\s]+")


def paragraphs(words: str, ledger: Ledger) -> Iterator[Block]:
    """Paragraphs parted by empty lines; a sentence names its records as in ``[SG-01, CL-2]``."""
    by_number = {number: key for key, number in ledger.numbers.items()}
    for said in re.split(r"\n\s*\n", words):
        text = " ".join(said.split())
        if text:
            yield Paragraph(tuple(run for start, end in _pieces(text) for run in
                                  _sentence(text[start:end], ledger, by_number)))  # fmt: skip


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences go from and to; records that are named behind the stop belong to the sentence before it."""
    starts = [each.start for each in sentences(text)] or [0]
    starts = [0, *(start for start in starts[1:] if not text.startswith("[", start))]
    yield from zip(starts, [*starts[1:], len(text)], strict=True)


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
