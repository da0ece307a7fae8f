"""Sightings and claims: what an excerpt is said to tell, as written and as resolved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from workbench.case import resolving
from workbench.case.acts.relations import write_grade
from workbench.case.case import Case
from workbench.case.records import Claim, Quotation, Sighting
from workbench.values import words
from workbench.values.counts import Count
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved

WRITTEN = ("aircraft", "place", "origin", "destination", "when")
PLAIN = ("registration", "hex", "callsign", "operator", "hedge")


def tag(
    case: Case, excerpt: bytes, stated: Mapping[str, str | None], *, by: Sequence[str] = (),
    credibility: str | None = None, resolved: Mapping[str, Resolved | Count] = MappingProxyType({}),
) -> bytes:  # fmt: skip
    """A sighting on an excerpt; ``stated`` holds fields as the source writes them, each resolved beside its words.

    ``resolved`` are fields whose reading is known already.
    """
    given = {name: value for name, value in stated.items() if value and name not in resolved}
    resolver = resolving.Resolver(case, excerpt)
    fields: dict[str, object] = {name: given[name] for name in PLAIN if name in given}
    fields |= {name: resolver.field(name, given[name]).as_json() for name in WRITTEN if name in given}
    fields |= {name: value.as_json() for name, value in resolved.items()}
    fields["event"] = words.EVENTS.check_optional(given.get("event"))
    fields["method"] = words.METHODS.check_optional(given.get("method"))
    fields["nature"] = words.NATURES.check_optional(given.get("nature"))
    if "count" in given:
        fields["count"] = resolving.count(given["count"])
    with case.change("Tag sighting"):
        sighting = bytes(Sighting.create(by=list(by) or None, **fields).id)
        Quotation.create(record=sighting, excerpt=excerpt)
        if credibility:
            write_grade(case, sighting, credibility)
    return sighting


def claim(
    case: Case, excerpt: bytes, statement: str, *, by: Sequence[str] = (), kind: str | None = None,
    nature: str | None = None, hedge: str | None = None, when: str | None = None, credibility: str | None = None,
) -> bytes:  # fmt: skip
    """A claim on an excerpt: what is said, by whom, how surely."""
    if not statement.strip():
        raise CaseError("A claim needs a statement; write what is claimed in a sentence.")
    fields = {
        "kind": words.CLAIM_KINDS.check_optional(kind) or "assertion",
        "nature": words.NATURES.check_optional(nature) or "information",
        "when": resolving.Resolver(case, excerpt).field("when", when).as_json() if when else None,
    }
    with case.change("State claim"):
        made = bytes(Claim.create(statement=statement.strip(), by=list(by) or None, hedge=hedge or None, **fields).id)
        Quotation.create(record=made, excerpt=excerpt)
        if credibility:
            write_grade(case, made, credibility)
    return made
