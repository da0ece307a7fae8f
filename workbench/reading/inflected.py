"""Places in the forms that a text writes them in: "в Гаване", "из Москвы", "w Warszawie"."""

from __future__ import annotations

from dataclasses import replace

from workbench.case.resolving import Resolver
from workbench.reading.aid.spans import Span
from workbench.values.resolved import Resolved


def place_read(resolver: Resolver, span: Span, words: str) -> Resolved:
    """What the words of a place mean: as the tables have them, else as the text's language bends them.

    The reading aid knows a bent form by its sentence; the tables then tell of the name that it was read as. Words that
    several places share stay open.
    """
    found = resolver.field("place", words)
    if found.value or found.alternatives:
        return found
    facts = span.facts
    for name in (facts.get("icao"), facts.get("name")):
        meant = resolver.field("place", name) if name else None
        if meant is not None and meant.value and meant.fact("country") == facts.get("country"):
            return replace(meant, written=words, why=span.why)
    return found
