"""What is left of an assertion's origins once withdrawn sources are left out: texts, relays and those behind them."""

from __future__ import annotations

from collections.abc import Collection

from workbench.analysis.doubled import least
from workbench.analysis.origins import Way
from workbench.analysis.traced import Traced
from workbench.analysis.unnamed import is_unnamed
from workbench.case.case import Case

_WITHDRAWN = "SELECT DISTINCT source FROM retraction WHERE deleted = 0"


def withdrawn(case: Case) -> set[bytes]:
    """The sources that were withdrawn."""
    return {bytes(source) for (source,) in case.rows(_WITHDRAWN) if source}


def ways_left(case: Case, found: Traced, gone: Collection[bytes]) -> tuple[Way, ...]:
    """The ways that pass none of the sources that are ``gone``."""
    if not gone:
        return found.tally.ways
    texts = {case.number(trail.source) for trail in found.trails if trail.source and trail.source in gone}
    names = {hop.name for trail in found.trails for hop in trail.hops if hop.source in gone}
    return tuple(w for w in found.tally.ways if w.outlet not in texts and not any(w.leans_on(name) for name in names))


def known_left(case: Case, found: Traced, gone: Collection[bytes]) -> int:
    """How many known origins an assertion has left, at the least."""
    names = {way.end for way in ways_left(case, found, gone) if way.end and not is_unnamed(way.end)}
    return least(names, found.tally.one)
