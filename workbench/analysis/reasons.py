"""Why an assertion has the origins it has: each way step by step, and of everybody on them what they count as."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workbench.analysis.origins import Way, folded
from workbench.analysis.traced import ENDS, Traced
from workbench.analysis.trails import Hop, Trail
from workbench.case.case import Case


class Reason(NamedTuple):
    """Something on the ways and what it counts as: known, possible, unknown, none; ``says`` is the whole sentence."""

    counted: str
    says: str


def ways(case: Case, traced: Traced) -> list[str]:
    """Each text's way in one line: ``S1 → Bloomberg (stated) → Flightradar24 (inferred from ¶1)``."""
    return list(dict.fromkeys(_way(case, trail) for trail in traced.trails))


def _way(case: Case, trail: Trail) -> str:
    text = case.number(trail.source or trail.record)
    if not trail.hops:
        return f"{text} → {'nothing was said' if trail.silent else 'nobody is named'}"
    before = (None, *trail.hops[:-1])
    steps = (f"{_step(one)}{hop.name} ({_basis(hop)})" for one, hop in zip(before, trail.hops, strict=True))
    return "".join([text, *steps])


def _step(before: Hop | None) -> str:
    """What stands before a hop: an origin leads nowhere, so who comes after it is another whom a relay names."""
    return " and " if before is not None and before.standing in ENDS else " → "


def _basis(hop: Hop) -> str:
    where = f" from {hop.where}" if hop.where else ""
    return f"{hop.basis}{where}{', silence' if hop.standing == 'silence' else ''}"


def reasons(traced: Traced) -> list[Reason]:
    """What is counted and what is not, each with why, the origins first."""
    return [*_counted(traced), *_passed_over(traced), *_doubts(traced)]


def _counted(traced: Traced) -> Iterator[Reason]:
    told = traced.tally
    for name in told.known:
        yield Reason("known", f"{name} is 1 known origin: {_leading(told.ways, name)} to that name.")
    for name in told.possible:
        yield Reason("possible", f"“{name}” is 1 possible origin: {_leading(told.ways, name)} there; nobody names it.")
    for group in told.one:
        named = told.unknown if set(group) <= set(told.unknown) else [f"“{name}”" for name in group]
        yield Reason("none", f"{listed(named)} are not added up: they may be one origin.")
    circular = {folded(name) for circle in told.circles for name in circle}
    for text in told.unknown:
        via = next((way.via for way in told.ways if way.outlet == text and not way.end), ())
        if circular & {folded(name) for name in via}:
            yield Reason("unknown", f"{text} is 1 unknown origin: it leads to texts that name only each other.")
        else:
            yield Reason("unknown", f"{text} is 1 unknown origin: its words name nobody.")


def _leading(found: Iterable[Way], name: str) -> str:
    texts = list(dict.fromkeys(way.outlet for way in found if way.end == name))
    return f"{listed(texts)} {'leads' if len(texts) == 1 else 'both lead' if len(texts) == 2 else 'all lead'}"


def _passed_over(traced: Traced) -> Iterator[Reason]:
    told = traced.tally
    circular = {name for circle in told.circles for name in circle}
    for name in told.relays:
        if name in circular:
            continue
        own = next((hop.source for trail in traced.trails for hop in trail.hops if hop.name == name), None)
        heard = any(trail.source == own for trail in traced.trails if own)
        why = "its own text is among these and is counted there" if heard else "it passes on what another told"
        every = "; no way goes past it" if name in told.through else ""
        yield Reason("none", f"{name} is no origin: {why}{every}.")
    for circle in told.circles:
        yield Reason("none", f"{listed(circle)} are no origins: each only names another of them.")
    if len(told.outlets) > 1:
        outlets, count = listed(told.outlets), len(told.outlets)
        yield Reason("none", f"{outlets} are {count} texts: outlets, which are never counted as origins.")
    if len(traced.about) > 1 and not traced.proposed:
        yield Reason("none", "The records are linked as the same: what several of them lead to counts once.")


def _doubts(traced: Traced) -> Iterator[Reason]:
    told = traced.tally
    for text in told.silent:
        yield Reason("none", f"{text} tells of a silence: that is neither for nor against.")
    for each in told.pictures:
        yield Reason("none", f"{listed(each)} show one picture: it has one origin.")
    for kin in traced.kin:
        ways_out = "Link them “cites” or “distinct from”."
        yield Reason("none", f"{kin.one} and {kin.two} may be one origin: {kin.why}. {ways_out}")
    for text in traced.withdrawn:
        yield Reason("none", f"{text} was withdrawn: it is still counted, and told.")


def listed(names: Iterable[str]) -> str:
    """Names in a sentence: ``S1, S2 and S3``."""
    *rest, last = list(names) or [""]
    return f"{', '.join(rest)} and {last}" if rest else last
