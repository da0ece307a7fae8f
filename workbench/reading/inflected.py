"""Places in the forms that a text writes them in, or by a word for them: "в Гаване", "из Москвы", "there"."""

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


def stands_for(found: Resolved, words: str) -> Resolved:
    """A place by the words that stand for it, with those that name it: "there" for the town named before."""
    return replace(found, written=words, why=f"“{words}” stands for “{found.written}”, named before; {found.why}")
