"""What is taken for granted: assumptions and dates that analysts gave, with their premises and what leans on them."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report.blocks import Block, Cell, Column, Heading, Row, Table, plain, record, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted, ranged
from workbench.values.spoken import spoken_date

PRINTED = 60  # dates of sources: those that most dates lean on


def assumptions(ledger: Ledger) -> Iterator[Block]:
    """Assumptions in words, then dates of sources that their texts do not state, in the order of the sources."""
    taken = [each for each in ledger.facts.judgements if each["nature"] != "judgement"]
    found = [*dated(ledger)]
    shown = sorted(sorted(range(len(found)), key=lambda at: -len(found[at][1]))[:PRINTED])
    rows = [*(_assumed(each, ledger) for each in taken), *(_date(*found[at], ledger) for at in shown)]
    if rows:
        more = len(found) - PRINTED
        left = f"And {counted(more, 'date')} more; the case file lists them." if more > 0 else ""
        yield Heading("Assumptions" if len(rows) > 1 else "Assumption")
        yield Table((Column(""), Column("", 1)), tuple(rows), (plain(left),) if left else ())


def _assumed(item: Record, ledger: Ledger) -> Row:
    leaning = ledger.leaning(item["id"])
    dates = _leaning(item["id"], ledger)
    leans = [*([counted(len(dates), "date")] if dates else []), *([ranged(leaning)] if leaning else [])]
    premises = [key for key in item["basis"] if key != item["id"]]
    marks = tuple(dict.fromkeys(run for key in premises for run in ledger.cite_record(key)))
    says = f" Taken for granted by {item['by']}. {_premises(premises, ledger)}"
    return _row(item["number"], ((strong(item["statement"]), plain(says), *marks, plain(_leans(leans))),))


def _date(source: Record, dates: list[str], ledger: Ledger) -> Row:
    told = source["published_how"]
    says = f"{source['number']} was published {spoken_date(told['value'])}."
    others = [key for key in told["premises"] if key in ledger.sources and key != source["id"]]
    echo = f" As it uses {ranged([ledger.number(key) for key in others])}, no date read from it counts as agreeing " \
           "with that." if others else ""  # fmt: skip
    whose = f" No dateline is found in it; {told['why'] or 'accepted by ' + str(told['accepted_by'])}. "
    leans = _leans([counted(len(dates), "date")] if dates else [])
    rest = f"{whose}{_premises(told['premises'], ledger)}{leans}{echo}"
    return _row(source["number"], ((strong(says), plain(rest)),))


def _row(number: str, said: Cell) -> Row:
    return Row((((record(number, icon=number.startswith("S")),),), said))


def _premises(keys: list[str], ledger: Ledger) -> str:
    return f"Premises: {ranged([ledger.number(key) for key in keys])}." if keys else "Premises: none recorded."


def _leans(what: list[str]) -> str:
    single = len(what) == 1 and (what[0].startswith("1 ") or what[0].isalnum())
    return f" {' and '.join(what)} {'leans' if single else 'lean'} on it." if what else ""


def dated(ledger: Ledger) -> Iterator[tuple[Record, list[str]]]:
    """Sources whose date an analyst gave and their text does not state, with the records dated from it."""
    for source in ledger.facts.sources:
        told = source.get("published_how")
        if told and told["accepted_by"] and told["value"] and source["id"] not in ledger.facts.datelines:
            yield source, _counted_from(source["id"], ledger)


def _leaning(key: str, ledger: Ledger) -> list[str]:
    """The sightings and claims that have a judgement among the premises of their date."""
    return [number for number, when in _whens(ledger) if key in when["premises"]]


def _counted_from(key: str, ledger: Ledger) -> list[str]:
    """The sightings and claims whose date is counted from a source's; other dates may have its words as premises."""
    return [number for number, when in _whens(ledger) if (when["anchor"] or {}).get("of") == key]


def _whens(ledger: Ledger) -> Iterator[tuple[str, Record]]:
    return ((each["number"], each["when"]) for each in (*ledger.facts.sightings, *ledger.facts.claims) if each["when"])
