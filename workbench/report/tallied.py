"""The head of a summary in figures: texts, origins, records of each kind, arrivals, airframes."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report import origins
from workbench.report.blocks import Runs, plain, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.sections import equal, open_leads
from workbench.report.unfit import severities
from workbench.report.wording import counted


def tallies(ledger: Ledger) -> tuple[Runs, ...]:
    """Texts held and named, whom all goes back to; how many records of each kind, arrivals and least airframes.

    Sources not held are named by the register, what contradicts by its table: the head is one line or two each.
    """
    facts = ledger.facts
    held = sum(bool(source["held"]) for source in facts.sources)
    sources = f"{counted(held, 'text')} held, {counted(len(facts.sources) - held, 'source')} cited but not held"
    goes_back = origins.totals(ledger)
    return ((plain(sources), *((plain(" · "), *goes_back) if goes_back else ())),
            (plain(", ".join(_counts(ledger))), *_arrivals(facts.arrived)))  # fmt: skip


def _counts(ledger: Ledger) -> Iterator[str]:
    """Records by kind, also that there are none; findings of every severity, as the screen lists them."""
    facts = ledger.facts
    yield counted(len(facts.sightings), "sighting")
    yield counted(len(facts.claims), "claim")
    judged = sum(each["nature"] == "judgement" for each in facts.judgements)
    yield counted(judged, "key judgement") if judged else "no key judgements"
    yield counted(facts.hypotheses, "hypothesis", "hypotheses") if facts.hypotheses else "no hypotheses"
    if found := [each for each in facts.findings if each["status"] == "open"]:
        yield f"{counted(len(found), 'open finding')} ({severities(found)})"
    if asked := len(open_leads(ledger)):
        yield counted(asked, "open lead")


def _arrivals(found: Record | None) -> Runs:
    if not found:
        return ()
    least = f"; airframes: at least {found['airframes']}" if found["airframes"] else ""
    one = f", or {found['fewest']} if {equal(found['if_one'])} (proposed)" if _fewer(found) else ""
    return (plain(" · "), strong(f"Reported arrivals at {found['place']}: {found['arrivals']}{one}{least}"))


def _fewer(found: Record) -> bool:
    return bool(found.get("fewest", found["arrivals"]) < found["arrivals"])
