"""The texts side by side: the same event or claim in a column for each source, as each writes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from workbench.analysis.heard import DENIES, SAYS
from workbench.report.blocks import Block, Cell, Column, Heading, Row, Runs, Table, faint, plain, record, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.silences import titled
from workbench.report.unfit import plainly
from workbench.report.wording import anchored, as_written, counted, event, how, resolved, when

SOURCES = 4  # columns that a page has room for
PRINTED = 40  # events and claims
_READ = {"aircraft": "Type", "place": "Place", "origin": "From", "destination": "To"}
_WRITTEN = {"registration": "Registration", "hex": "Hex code", "callsign": "Call sign", "operator": "Operator",
            "hedge": "Hedge"}  # fmt: skip
_CAPTION = (
    "Words stand as each text writes them, then as they were read. A field is shown where two of the texts give it. "
    "Not recorded: the record named does not give it; the text may. Silent: no record or sentence was found that tells "
    "of it; that is neither for nor against."
)
_SIGNS = "Bold: what is told, and how words were read. A dash: no record of that text tells of it."


def comparison(ledger: Ledger) -> Iterator[Block]:
    """What each text says of the same event or claim; what most texts tell first."""
    told = ledger.facts.silence
    shown = _sources(ledger) if told else []
    facts = [each for each in (told["rows"] if told else []) if _told_by(each, shown)]
    if len(shown) < 2 or not facts:
        return
    facts.sort(key=lambda each: -len(_told_by(each, shown)))
    columns = (Column("", 5), *(Column(number, 5, alike=True) for number in shown))
    rows = [row for each in facts[:PRINTED] for row in _fact(each, shown, ledger)]
    yield Heading("The texts side by side")
    left = _left(ledger, shown, len(facts))
    times = anchored([each["when"] for each in (*ledger.facts.sightings, *ledger.facts.claims)], ledger.number)
    more = (plain(f" {left}"),) if left else ()
    yield Table(columns, tuple(rows), (plain(f"{_CAPTION}{times}"), plain(f" {_SIGNS}"), *more))


def _left(ledger: Ledger, shown: Sequence[str], facts: int) -> str:
    held = sum(bool(each["held"]) for each in ledger.facts.sources) - len(shown)
    left = [counted(held, "text")] if held > 0 else []
    left += [f"{counted(facts - PRINTED, 'event or claim', 'events and claims')}"] if facts > PRINTED else []
    return f"Left out for room: {' and '.join(left)}." if left else ""


def _sources(ledger: Ledger) -> list[str]:
    """The sources handed over that say most, in the order of their numbers."""
    told = ledger.facts.silence
    held = {each["number"] for each in ledger.facts.sources if each["held"]}
    says = Counter(source for row in told["rows"] for source in _told_by(row, held)) if told else Counter[str]()
    order = {each["number"]: at for at, each in enumerate(ledger.facts.sources)}
    return sorted((number for number, _ in says.most_common(SOURCES)), key=lambda number: order[number])


def _told_by(row: Record, shown: Sequence[str] | set[str]) -> list[str]:
    return [source for source, cell in row["cells"].items() if source in shown and cell["record"]]


def _fact(row: Record, shown: Sequence[str], ledger: Ledger) -> Iterator[Row]:
    """Which record of each text tells it, the fields two of them give, and what of it does not fit."""
    told = [_item((row["cells"].get(source) or {}).get("record"), ledger) for source in shown]
    heard = (row["cells"].get(source) for source in shown)
    cells = (_cell(cell, item, row["reports"], ledger) for cell, item in zip(heard, told, strict=True))
    yield Row(((titled(row, ledger, strong),), *((cell,) for cell in cells)))
    for name, values in _fields(told, ledger):
        yield Row((((faint(name),),), *values))
    empty: tuple[Cell, ...] = ((),) * len(shown)
    for found in ledger.facts.findings:
        if found["status"] != "dismissed" and len({*found["about"]} & {*row["about"]}) > 1:
            yield Row((((plain(f"{found['number']}: {plainly(found, ledger)}"),),), *empty), wide=True)


def _item(number: str | None, ledger: Ledger) -> Record | None:
    items = (*ledger.facts.sightings, *ledger.facts.claims)
    return next((each for each in items if each["number"] == number), None) if number else None


def _cell(cell: Record | None, item: Record | None, reports: Sequence[str], ledger: Ledger) -> Runs:
    if cell is None:
        return (faint("not asked"),)
    if not cell["record"]:
        return (faint(cell["says"]),)
    itself = cell["says"] == DENIES and cell["record"] in reports  # the denial that the row tells is not denied
    how_said = () if cell["says"] == SAYS else (plain(" (a denial)" if itself else f" {cell['says']}"),)
    marks = ledger.cite(item["excerpts"], item["credibility"] or "") if item else ()
    return (record(cell["record"], icon=True), *how_said, *marks)


def _fields(items: Sequence[Record | None], ledger: Ledger) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """Every field that at least two texts give, with what each writes."""
    for name, values in _values(items, ledger):
        if sum(value is not None for value in values) > 1:
            absent = [(faint("not recorded" if item is not None else "–"),) for item in items]
            yield name, tuple((value or other,) for value, other in zip(values, absent, strict=True))


def _values(items: Sequence[Record | None], ledger: Ledger) -> Iterator[tuple[str, list[Runs | None]]]:
    seen = [each if each is not None and "aircraft" in each else None for each in items]
    quotes = [ledger.quotes(each) if each is not None else [] for each in items]
    both = [*zip(seen, quotes, strict=True)]
    yield "What", [(plain(event(each)),) if each and (each["event"] or each["count"]) else None for each, _ in both]
    for name, title in _READ.items():
        yield title, [resolved(each[name], said, number=ledger.number, outside=ledger.outside(each))
                      if each and each[name] else None for each, said in both]  # fmt: skip
    dated = [*zip(items, quotes, strict=True)]
    yield "When", [when(each["when"], said, number=ledger.number, outside=ledger.outside(each))
                   if each and each["when"] else None for each, said in dated]  # fmt: skip
    yield "How known", [(plain(how(each)),) if each and each["method"] else None for each, _ in both]
    for name, title in _WRITTEN.items():
        yield title, [as_written(each[name], said, ledger.outside(each)) if each and each.get(name) else None
                      for each, said in dated]  # fmt: skip
