"""What a hasty reader would miss, said before anything else."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report import origins, unfit
from workbench.report.blocks import Block, Box, Paragraph, Run, Runs, plain, strong
from workbench.report.citing import Ledger
from workbench.report.crossing import numbers
from workbench.report.facts import Facts, Record
from workbench.report.judged import resting
from workbench.report.running import is_sample
from workbench.report.wording import as_written, counted, event, voiced

_TIMELINE = "timeline"  # the section
_NAMED = 14  # records that are called by more than their number


def first(ledger: Ledger) -> Iterator[Block]:
    """The sample’s nature, shared origins, the gravest findings, and dates that are not the source’s own."""
    says = [*_synthetic(ledger.facts), *origins.shared(ledger), *unfit.first(ledger), *_dates(ledger)]
    if says:
        quotes = [each["quote"] for each in ledger.excerpts.values() if each["status"] == "exact"]
        quotes += [words for each in ledger.facts.findings for words in ledger.outside(each)]
        said = voiced(" ".join(says), quotes)
        yield Box("Read this first.", said)
        yield from _called(said, ledger)


def _called(said: Runs, ledger: Ledger) -> Iterator[Paragraph]:
    """What the records are that this and the judgements name by number, where no section of the print tells them."""
    told = set(numbers("; ".join(run.text for run in said)))
    told.update(resting(ledger) if "judgements" in ledger.sections else ())
    facts = ledger.facts
    judged = "judgements" in ledger.sections and any(each["nature"] == "judgement" for each in facts.judgements)
    sources = () if judged else facts.sources  # the endnotes of judgements describe them
    sections = (("register", sources), ("sightings", facts.sightings), ("claims", facts.claims))
    found = [item for section, items in sections if section not in ledger.sections for item in items]
    items = [item for item in found if item["number"] in told and item.get("title", True)][:_NAMED]
    alike: dict[Runs, list[str]] = {}
    for item in items:
        alike.setdefault(_name(item, ledger), []).append(item["number"])
    named = [(plain(f"{', '.join(numbered)}: "), *name) for name, numbered in alike.items()]
    if named:
        yield Paragraph((strong("Named here."), *(run for at, one in enumerate(named) for run in
                                                   (plain(" · " if at else " "), *one))), small=True)  # fmt: skip


def _name(item: Record, ledger: Ledger) -> Runs:
    """A source by its title, a claim by its statement, a sighting by its type as written and what it did."""
    if words := item.get("title") or item.get("statement"):
        return (Run(words, "title" if item.get("title") else "mine"),)
    craft = (item.get("aircraft") or {}).get("written")
    typed = (*as_written(craft, ledger.quotes(item), ledger.outside(item))[:1], plain(", ")) if craft else ()
    return (*typed, plain(event(item)))


def _synthetic(facts: Facts) -> list[str]:
    if not is_sample(facts.marking):
        return []
    return ["Everything in this case is made up for learning the program; nothing in it happened."]


def _dates(ledger: Ledger) -> list[str]:
    """How many dates are not the source's own, and how the figure draws them, where there is one."""
    dates = [item["when"] for item in (*ledger.facts.sightings, *ledger.facts.claims) if item["when"]]
    counted_from = sum(bool(date["value"] and (date["anchor"] or date["premises"])) for date in dates)
    still_open = sum(not date["value"] for date in dates)
    figure = "; where drawn, hollow or dashed" if _TIMELINE in ledger.sections else ""
    inferred = f"{counted(counted_from, 'date is', 'dates are')} inferred{figure}."
    stays = f"{counted(still_open, 'date stays', 'dates stay')} open."
    return [*([inferred] if counted_from else []), *([stays] if still_open else [])]
