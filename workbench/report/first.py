"""What a hasty reader would miss, said before anything else."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report import origins, unfit
from workbench.report.blocks import Block, Box
from workbench.report.citing import Ledger
from workbench.report.facts import Facts
from workbench.report.running import is_sample
from workbench.report.wording import counted, voiced

_TIMELINE = "timeline"  # the section


def first(ledger: Ledger) -> Iterator[Block]:
    """The sample’s nature, shared origins, the gravest findings, and dates that are not the source’s own."""
    says = [*_synthetic(ledger.facts), *origins.shared(ledger), *unfit.first(ledger), *_dates(ledger)]
    if says:
        quotes = [each["quote"] for each in ledger.excerpts.values() if each["status"] == "exact"]
        quotes += [words for each in ledger.facts.findings for words in ledger.outside(each)]
        yield Box("Read this first.", voiced(" ".join(says), quotes))


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
