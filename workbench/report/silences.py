"""What is not said: who of the sources that tell of an event is silent on a fact, and what none of them states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.analysis.absent import PAUSE
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
from workbench.report.wording import ranged
from workbench.values.spoken import spoken_date

PRINTED = 60  # rows of the table
COLUMNS = 6  # texts that have a column each
_FIELDS = {"Hex": "hex code", "From": "where from", "To": "where to", "Asserted by": "who says so",
           "Count": "how many"}  # fmt: skip
_SAYS, _SILENT = "says", "silent"
_CAPTION = (
    "Asked are the sources that tell of an event together. A no-comment is neither for nor against, and a silence says "
    "nothing of what happened."
)


def silences(ledger: Ledger) -> Iterator[Block]:
    """Facts that not all who tell of the event say, fields that nobody states, and stretches said to be empty."""
    told = ledger.facts.silence
    found = [each for each in told["rows"] if each["unstated"] or _silent(each)] if told else []
    if told is None or not (found or told["absences"]):
        return
    yield Heading("Silences")
    yield from _told(found, ledger)
    for each in told["absences"]:
        yield Paragraph(_absence(each, ledger), small=True)


def _absence(each: Record, ledger: Ledger) -> Runs:
    """Who claims that nothing happened, and when: the source's sentence, or the denial, with its endnotes."""
    when = f", {spoken_date(each['span'])}" if each["span"] else ""
    source, words = each["source"], each["words"]
    if each["record"]:
        key = next((key for key, number in ledger.numbers.items() if number == each["record"]), "")
        return _noted(f"{each['record']}, a denial in {source}{when}: ", plain(words), ledger.cite_record(key))
    before = f"{when}, before the first event that it dates" if when else ""
    head = f"{source} tells of a pause{before}: " if each["how"] == PAUSE else f"{source}, {each['how']}{when}: "
    return _noted(head, quote(words), ledger.cite(_within(words, source, ledger), None))


def _within(words: str, source: str, ledger: Ledger) -> Iterator[str]:
    """The excerpts of a source that quote a sentence, or a part of it."""
    for key, each in ledger.excerpts.items():
        found = each["quote"] if each["status"] == "exact" else ""
        if found and found in words and ledger.number(each["source"]) == source:
            yield key


def _noted(head: str, words: Run, marks: Runs) -> Runs:
    return (plain(head), words, *(marks or (plain(" (no excerpt)"),)))


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
        told = tuple(_row(each, texts) for each in rows[:PRINTED])
        yield Table(columns, told, (plain(f"{by_one}{_CAPTION}{left}"),))
    elif alone:
        yield Paragraph((plain(f"{by_one}{_CAPTION}"),), small=True)


def _silent(each: Record) -> bool:
    return any(cell["says"] != _SAYS for cell in each["cells"].values())


def _alone(each: Record) -> bool:
    """Whether it is a claim that one text makes while all others asked are silent."""
    said = sorted(cell["says"] for cell in each["cells"].values())
    return not each["unstated"] and len(said) > 1 and said == [_SAYS, *[_SILENT] * (len(said) - 1)]


def _told_alone(found: Sequence[Record]) -> str:
    by: dict[str, list[str]] = {}
    for each in found:
        source = next(number for number, cell in each["cells"].items() if cell["says"] == _SAYS)
        by.setdefault(source, []).extend(each["reports"])
    told = "; ".join(f"{source}: {ranged(sorted(by[source], key=_ordered))}" for source in sorted(by, key=_ordered))
    return f"Claimed by one text alone, the others being silent: {told}."


def _ordered(number: str) -> tuple[int, str]:
    """Numbers of one kind in their order: S9 before S10."""
    return len(number), number


def _row(each: Record, texts: Sequence[str]) -> Row:
    unstated = ", ".join(_FIELDS.get(name, f"{name[0].lower()}{name[1:]}") for name in each["unstated"])
    nobody: Cell = ((faint(f"Nobody states: {unstated}."),),) if unstated else ()
    said = tuple(_said(each["cells"].get(source)) for source in texts) or (_in_words(each["cells"]),)
    return Row((tuple(_numbers(each["reports"])), ((plain(each["words"]),), *nobody), *said))


def _numbers(reports: Iterable[str]) -> Iterator[Runs]:
    """A line for each record as it heads rows elsewhere; of more than two in a row the first and the last."""
    for one in ranged(sorted(reports, key=_ordered)).split(", "):
        *first, last = (record(number, icon=True) for number in one.split(" to "))
        yield from ((number, plain(" –")) for number in first)
        yield (last,)


def _said(cell: Record | None) -> Cell:
    if cell is None:
        return ((faint("not asked"),),)
    return ((plain(cell["says"]) if cell["says"] != _SILENT else faint(_SILENT),),)


def _in_words(cells: Record) -> Cell:
    by: dict[str, list[str]] = {}
    for source, cell in sorted(cells.items(), key=lambda told: _ordered(told[0])):
        by.setdefault(cell["says"], []).append(source)
    said = sorted(by.items(), key=lambda told: told[0] != _SAYS)
    return ((plain("; ".join(f"{word}: {ranged(sources)}" for word, sources in said)),),)
