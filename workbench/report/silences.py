"""What is not said: who of the sources that tell of an event is silent on a fact, and what none of them states."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

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
    strong,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.sections import is_sided, relation
from workbench.report.wording import as_written, event, ranged
from workbench.values.spoken import spoken_date

PRINTED = 60  # rows of the table
COLUMNS = 6  # texts that have a column each
SAID_AS_DENIAL = "says (a denial)"
_FIELDS = {"Hex": "hex code", "From": "where from", "To": "where to", "Asserted by": "who says so",
           "Count": "how many"}  # fmt: skip
_BY_LINK = (AGREES, DIFFERS, CONTRADICTED, DENIES)
_MEANT = {  # for which cells of the table a sentence is told
    TIED: "Other links in their own words.",
    MAY: "May tell of it: by like words or over the record named, for or against; nobody has said so.",
    SILENT: "Silent: no record or sentence was found that tells of it.",
}
_SEVERAL = re.compile(
    r"\b(?:several|some(?!\s+(?:kind|type|sort)\b)|many|few|multiple|numerous|various|dozens|mehrere|einige|viele"
    r"|plusieurs|quelques|varios|varias|algunos|algunas|muchos|muchas|kilka|kilku|wiele|несколько|много|ряд|عدة|بعض)\b"
    r"|(?-i:\d[A-Z]*s\b)",
    re.IGNORECASE,
)
"""Words for more than one of a type without their number."""
_SENTENCES = 12  # that may tell of a fact, below the table
_EACH = 4  # records that have a line each
_TO = "\N{NO-BREAK SPACE}–\N{NO-BREAK SPACE}"  # between the ends of a range, which no line parts
_UNQUOTED, _PARTLY = " (no excerpt)", " (in part without excerpt)"
_PROPOSED = "Proposed as one event; nobody has accepted it."
_SOME = "Proposed as the same events, or some of them; nobody has accepted it."
_CAPTION = (
    "A column each: sources that tell of the same event. What all of them say has a row only if it has fields that "
    "nobody states. No comment: neither for nor against; silence proves nothing."
)
_APART = " Says: the type as the source writes it, and number and day where the sources differ in them."


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
        marks = ledger.cite_record(key) or (plain(_UNQUOTED),)
        return (plain(f"{each['record']}, a denial in {source}{when}: "), plain(words), *marks)
    before = f"{when}, before the first flight that it dates" if when else ""
    head = f"{source} tells of a pause{before}: " if each["how"] == PAUSE else f"{source}, {each['how']}{when}: "
    return (plain(head), *_evidenced(words, source, ledger))


def _evidenced(words: str, source: str, ledger: Ledger) -> Runs:
    """A source's sentence as it stands, the endnotes of its excerpts, and whether these quote less than all of it."""
    told = _quoted(words, source, ledger)
    ends = zip([0, *(end for _, end, _ in told)], [*(start for start, _, _ in told), len(words)], strict=True)
    over = any(letter.isalnum() for start, end in ends for letter in words[start:end])
    marks = ledger.cite([key for _, _, keys in told for key in keys], None)
    return (quote(words.strip()), *marks, *([plain(_PARTLY if told else _UNQUOTED)] if over else []))


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
    middle = [Column(number, 5, alike=True) for number in texts] or [Column("Who says it, who does not", 12)]
    columns = (Column("No."), Column("What is told", 14), *middle)
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
    yield from ((f"By link or denial of the record in brackets: {', '.join(linked)}. ",) if linked else ())
    yield from (f"{says} " for word, says in _MEANT.items() if word in there)
    apart = _APART if any(each["reports"][0].startswith("SG") for each in found if each["reports"]) else ""
    yield f"{by_one}{_CAPTION}{apart}{left}"


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
    told = _sightings(each, ledger)
    typed = _typed(told)
    one = typed and not any(map(_SEVERAL.search, typed))  # “An Il-62” is one, “several Il-62s” are no number
    fields = (name for name in each["unstated"] if name != "Count" or not one)
    unstated = ", ".join(_FIELDS.get(name, f"{name[0].lower()}{name[1:]}") for name in fields)
    nobody: Cell = ((faint(f"Nobody states: {unstated}."),),) if unstated else ()
    said = tuple(_cell(source, each, told, ledger) for source in texts) or (_in_words(each["cells"]),)
    proposed: Cell = ((faint(_proposal(told)),),) if {*each["about"]} in map(set, ledger.facts.may_be_one) else ()
    return Row((tuple(_numbers(each["reports"])), (titled(each, ledger), *proposed, *nobody), *said))


def _typed(told: Iterable[Record]) -> list[str]:
    """The types of sightings as their sources write them, each once."""
    return list(dict.fromkeys(each["aircraft"]["written"] for each in told if (each["aircraft"] or {}).get("written")))


def titled(row: Record, ledger: Ledger, voice: Callable[[str], Run] = plain) -> Runs:
    """A fact in few words; with every type that the sources write, where they write several."""
    told = _sightings(row, ledger)
    typed = _typed(told)
    at = min((at for each in told if each["event"] and (at := row["words"].find(f", {each['event']}")) > 0), default=0)
    if len(typed) < 2 or not at:
        return (voice(row["words"]),)
    first = [run for each in typed for run in (voice(" or "), quote(each, strong=voice is strong))][1:]
    return (*first, voice(row["words"][at:]))  # a type as it is written may have commas


def _sightings(row: Record, ledger: Ledger) -> list[Record]:
    return [item for item in ledger.facts.sightings if item["number"] in row["reports"]]


def _proposal(told: Sequence[Record]) -> str:
    """That reports are only proposed as one; of several arrivals in one report another may tell of one alone."""
    return _SOME if any(_times(each) != "1" for each in told) else _PROPOSED


def _times(each: Record) -> str:
    return str(each["count"] or 1)


def _cell(source: str, each: Record, told: Sequence[Record], ledger: Ledger) -> Cell:
    """What a source has on a fact: of an event what it writes itself, not what others do."""
    cell = each["cells"].get(source)
    own = [item for item in told if source in map(ledger.number, ledger.texts(item))]
    if cell is None or cell["says"] != SAYS or not own:
        return _said(cell, each["reports"])
    counts, days = {_times(item) for item in told}, {_day(item) for item in told} - {""}
    return tuple(_written(item, ledger, count=len(counts) > 1, day=len(days) > 1, name=len(own) > 1) for item in own)


def _day(each: Record) -> str:
    return spoken_date(each["when"]["value"]) if each["when"] and each["when"]["value"] else ""


def _written(item: Record, ledger: Ledger, *, count: bool, day: bool, name: bool) -> Runs:
    """A sighting's type as written; number, day and its own number where they tell it from others."""
    craft = (item["aircraft"] or {}).get("written")
    marked = as_written(craft, ledger.quotes(item), ledger.outside(item))[:1] if craft else ()
    told = [(plain(event(item)),)] if count else []
    told += [(plain(_day(item)),)] if day and _day(item) else []
    told += [(record(item["number"]),)] if name else []
    said = [*([marked] if marked else []), *told]
    runs = [run for at, one in enumerate(said) for run in ((plain(", "), *one) if at else (plain(" "), *one))]
    return (plain(f"{SAYS}:" if runs else SAYS), *runs)


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
    if cell["says"] == DENIES and cell["record"] in reports:  # the denial itself, which is what this row tells
        return ((plain(SAID_AS_DENIAL),),)
    return ((plain(cell["says"]), *((plain(" ("), record(by), plain(")")) if by else ())),)


def _in_words(cells: Record) -> Cell:
    by: dict[str, list[str]] = {}
    for source, cell in sorted(cells.items(), key=lambda told: _ordered(told[0])):
        by.setdefault(cell["says"], []).append(source)
    said = sorted(by.items(), key=lambda told: told[0] != SAYS)
    return ((plain("; ".join(f"{word}: {ranged(sources)}" for word, sources in said)),),)
