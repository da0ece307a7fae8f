"""What is not said: who of the sources that tell of an event is silent on a fact, and what none of them states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.analysis.absent import PAUSE
from workbench.analysis.heard import AGREES, CONTRADICTED, DENIES, DIFFERS, MAY, NO_COMMENT, SAYS, SILENT, TIED
from workbench.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    faint,
    plain,
    quote,
    record,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.sections import is_sided, relation
from workbench.report.wording import ranged
from workbench.values.spoken import spoken_date

PRINTED = 60  # rows of the table
COLUMNS = 6  # texts that have a column each
_FIELDS = {"Hex": "hex code", "From": "where from", "To": "where to", "Asserted by": "who says so",
           "Count": "how many"}  # fmt: skip
_BY_LINK = (AGREES, DIFFERS, CONTRADICTED, DENIES)
_MEANT = {  # for which cells of the table a sentence is told
    TIED: "Other links in their own words.",
    MAY: "May tell of it: by like words or over the record named, for or against; nobody has said so.",
    SILENT: "Silent: no record or sentence was found that tells of it.",
}
_SENTENCES = 12  # that may tell of a fact, below the table
_EACH = 4  # records that have a line each
_TO = "\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}"  # between the ends of a range, which no line parts
_PROPOSED = "Proposed as one event; nobody has accepted it."
_CAPTION = (
    "A column each: sources that tell of the same event. What all of them say has no row. No comment: neither for nor "
    "against; silence proves nothing."
)


def silences(ledger: Ledger) -> Iterator[Block]:
    """Facts that not all who tell of the event say, fields that nobody states, and stretches said to be empty."""
    told = ledger.facts.silence
    rows = [each for each in told["rows"] if each["unstated"] or _silent(each)] if told else []
    found = [_with_links(each, ledger) for each in rows]
    if told is None or not (found or told["absences"]):
        return
    yield Heading("Silences")
    yield from _told(found, ledger)
    for each in told["absences"]:
        yield Paragraph(_absence(each, ledger), small=True)


def _with_links(row: Record, ledger: Ledger) -> Record:
    """A fact with the words of the links to it that are neither for nor against."""
    cells = {
        source: {**cell, "words": words} if (words := _linked(row, cell, ledger)) else cell
        for source, cell in row["cells"].items()
    }
    return {**row, "cells": cells}


def _linked(row: Record, cell: Record, ledger: Ledger) -> str:
    """How a fact, or what is held to be the same, is linked to a record of a source."""
    if cell["says"] != TIED:
        return ""
    for link in (link for key in _joined(row["about"], ledger) for link in ledger.links(key)):
        for one, other in ((link["from"], link["to"]), (link["to"], link["from"])):
            if one in _joined(row["about"], ledger) and ledger.number(other) == cell["record"] and not is_sided(link):
                return relation(link, other, ledger)
    return ""


def _joined(about: Iterable[str], ledger: Ledger) -> dict[str, None]:
    return dict.fromkeys(key for one in about for key in (one, *ledger.facts.origins.get(one, {}).get("about", ())))


def _absence(each: Record, ledger: Ledger) -> Runs:
    """Who claims that nothing happened, and when: the source's sentence, or the denial, with its endnotes."""
    when = f", {spoken_date(each['span'])}" if each["span"] else ""
    source, words = each["source"], each["words"]
    if each["record"]:
        key = next((key for key, number in ledger.numbers.items() if number == each["record"]), "")
        marks = ledger.cite_record(key) or (plain(" (no excerpt)"),)
        return (plain(f"{each['record']}, a denial in {source}{when}: "), plain(words), *marks)
    before = f"{when}, before the first flight that it dates" if when else ""
    head = f"{source} tells of a pause{before}: " if each["how"] == PAUSE else f"{source}, {each['how']}{when}: "
    return (plain(head), *_evidenced(words, source, ledger))


def _evidenced(words: str, source: str, ledger: Ledger) -> Runs:
    """A source's sentence in the parts that excerpts quote, each with its endnotes, and those that none does."""
    runs: list[Run] = []
    at = 0
    for start, end, keys in _quoted(words, source, ledger):
        runs += (*_bare(words[at:start]), quote(words[start:end]), *ledger.cite(keys, None), plain(" "))
        at = end
    runs += _bare(words[at:])
    return (*runs[:-1], *([plain(said)] if (said := runs[-1].text.rstrip()) else []))


def _bare(words: str) -> Runs:
    """A stretch that no excerpt quotes; signs between two that are quoted are none."""
    said = words.lstrip(" ,;:.!?").rstrip(" ,;:")
    return (quote(said), plain(" (no excerpt) ")) if any(letter.isalnum() for letter in said) else ()


def _quoted(words: str, source: str, ledger: Ledger) -> list[tuple[int, int, tuple[str, ...]]]:
    """Where excerpts of a source quote a part of a sentence; those that overlap are one part."""
    told = [each for each in ledger.excerpts.values() if each["status"] == "exact" and each["quote"]]
    of = [each for each in told if each["quote"] in words and ledger.number(each["source"]) == source]
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for start, each in sorted(((words.index(each["quote"]), each) for each in of), key=lambda told: told[0]):
        end = start + len(each["quote"])
        if found and start < found[-1][1]:
            first, last, keys = found.pop()
            found.append((first, max(last, end), (*keys, each["id"])))
        else:
            found.append((start, end, (each["id"],)))
    return found


def _told(found: Sequence[Record], ledger: Ledger) -> Iterator[Block]:
    """A row for each fact; claims that one text makes and the others do not mention share a sentence."""
    asked = {source for each in found for source in each["cells"]}
    texts = [each["number"] for each in ledger.facts.sources if each["number"] in asked]
    texts = texts if len(texts) == len(asked) <= COLUMNS else []
    alone = [each for each in found if _alone(each)]
    rows = [each for each in found if not _alone(each)]
    more = len(rows) - PRINTED
    left = f" And {more} more; the case file lists them." if more > 0 else ""
    middle = [Column(number, 4) for number in texts] or [Column("Who says it, who does not", 12)]
    columns = (Column("No."), Column("What is told", 17), *middle)
    by_one = f"{_told_alone(alone)} " if alone else ""
    if rows:
        told = tuple(_row(each, texts, ledger) for each in rows[:PRINTED])
        yield Table(columns, told, tuple(map(plain, _caption(found, by_one, left))))
    elif alone:
        yield Paragraph(tuple(map(plain, _caption(found, by_one, left))), small=True)
    yield from _alike(rows[:PRINTED], ledger)


def _caption(found: Sequence[Record], by_one: str, left: str) -> Iterator[str]:
    """What the words of the cells mean, as far as they stand there."""
    there = {cell["says"] for each in found for cell in each["cells"].values()}
    linked = [word for word in _BY_LINK if word in there]
    yield from ((f"By link or denial of the record named: {', '.join(linked)}. ",) if linked else ())
    yield from (f"{says} " for word, says in _MEANT.items() if word in there)
    yield f"{by_one}{_CAPTION}{left}"


def _alike(rows: Sequence[Record], ledger: Ledger) -> Iterator[Paragraph]:
    """The sentences for which a source may tell of facts, each once with all of these."""
    of: dict[tuple[str, str], list[str]] = {}
    for each in rows:
        for source, cell in each["cells"].items():
            if cell["says"] == MAY and cell["words"]:
                of.setdefault((source, cell["words"]), []).extend(each["reports"])
    for (source, words), facts in list(of.items())[:_SENTENCES]:
        head = plain(f"{source} may tell of {ranged(sorted(facts, key=_ordered))}: ")
        yield Paragraph((head, *_evidenced(words, source, ledger)), small=True)


def _silent(each: Record) -> bool:
    return any(cell["says"] != SAYS for cell in each["cells"].values())


def _alone(each: Record) -> bool:
    """Whether it is a claim that one text makes while all others asked are silent."""
    said = sorted(cell["says"] for cell in each["cells"].values())
    return not each["unstated"] and len(said) > 1 and said == [SAYS, *[SILENT] * (len(said) - 1)]


def _told_alone(found: Sequence[Record]) -> str:
    by: dict[str, list[str]] = {}
    for each in found:
        source = next(number for number, cell in each["cells"].items() if cell["says"] == SAYS)
        by.setdefault(source, []).extend(each["reports"])
    told = "; ".join(f"{source}: {ranged(sorted(by[source], key=_ordered))}" for source in sorted(by, key=_ordered))
    return f"Told by one text alone, without a row ({told})."


def _ordered(number: str) -> tuple[int, str]:
    """Numbers of one kind in their order: S9 before S10."""
    return len(number), number


def _row(each: Record, texts: Sequence[str], ledger: Ledger) -> Row:
    unstated = ", ".join(_FIELDS.get(name, f"{name[0].lower()}{name[1:]}") for name in each["unstated"])
    nobody: Cell = ((faint(f"Nobody states: {unstated}."),),) if unstated else ()
    said = tuple(_said(each["cells"].get(source), each["reports"]) for source in texts) or (_in_words(each["cells"]),)
    proposed: Cell = ((faint(_PROPOSED),),) if {*each["about"]} in map(set, ledger.facts.may_be_one) else ()
    return Row((tuple(_numbers(each["reports"])), ((plain(each["words"]),), *proposed, *nobody), *said))


def _numbers(reports: Iterable[str]) -> Iterator[Runs]:
    """A line for each record as it heads rows elsewhere; of more than a few in a row the first and the last."""
    numbers = sorted(reports, key=_ordered)
    for one in numbers if len(numbers) <= _EACH else ranged(numbers).split(", "):
        first, _, last = one.partition(" to ")
        number = record(first, icon=True)
        yield (number, plain(_TO), record(last)) if last else (number,)


def _said(cell: Record | None, reports: Sequence[str]) -> Cell:
    if cell is None:
        return ((faint("not asked"),),)
    if cell["says"] == TIED and cell["words"]:
        return ((plain(cell["words"]),),)
    if cell["says"] in (SAYS, NO_COMMENT, SILENT):
        return ((faint(SILENT) if cell["says"] == SILENT else plain(cell["says"]),),)
    by = cell["record"] if cell["record"] not in reports else ""
    return ((plain(cell["says"]), *((plain(" "), record(by)) if by else ())),)


def _in_words(cells: Record) -> Cell:
    by: dict[str, list[str]] = {}
    for source, cell in sorted(cells.items(), key=lambda told: _ordered(told[0])):
        by.setdefault(cell["says"], []).append(source)
    said = sorted(by.items(), key=lambda told: told[0] != SAYS)
    return ((plain("; ".join(f"{word}: {ranged(sources)}" for word, sources in said)),),)
