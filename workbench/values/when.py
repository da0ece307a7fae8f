"""When something happened: a phrase with its anchor becomes a date that says how it was counted.

Without an anchor a relative phrase stays open and offers what it would be for each possible publication day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from workbench.values.counting import Reading, spoken
from workbench.values.edtf import Zone, extent, parse
from workbench.values.errors import CaseError
from workbench.values.resolved import Alternative, Anchor, ResolvedDate, dated, facts, merged
from workbench.values.rules import apply, needs_anchor

_MANY = 12  # alternatives worth showing
_WIDEST = 366  # days of an anchor known only as a month or a year


@dataclass(frozen=True, slots=True)
class Candidate:
    """One day on which a text may have been published, why, and the records that say so."""

    day: date
    why: str
    premises: tuple[str, ...] = ()


def as_it_stands(written: str, error: CaseError) -> ResolvedDate:
    """Words that name a day or a time which no calendar or clock has: kept as written, open, with the reason."""
    return dated(written, None, why=str(error).rstrip(".").partition(";")[0])


def reapply(
    resolved: ResolvedDate, *, anchor: Anchor | None, candidates: Sequence[Candidate] = (), zone: Zone = None
) -> ResolvedDate:
    """The same words and rule counted from another anchor; who accepted the rule still stands."""
    if resolved.rule is None:
        return resolved
    again = counted(resolved.written, resolved.rule, anchor, candidates, zone)
    return replace(again, accepted_by=resolved.accepted_by)


def choose(resolved: ResolvedDate, value: str, *, by: str, zone: Zone = None) -> ResolvedDate:
    """The analyst takes one of the alternatives, or a value typed in; its rule and premises are kept."""
    taken = next((each for each in resolved.alternatives if each.value == value), None)
    if taken is None:
        typed = dated(resolved.written, str(parse(value)), why="set by the analyst", rule=f"absolute:{parse(value)}")
        return replace(typed, accepted_by=by)
    anchor = resolved.anchor
    day = taken.fact("anchor")
    if isinstance(day, str):
        anchor = Anchor(day)
    chosen = dated(
        resolved.written,
        taken.value,
        why=taken.why,
        rule=str(taken.fact("rule") or f"absolute:{taken.value}"),
        anchor=anchor,
        premises=merged(resolved.premises, taken.premises),
        alternatives=[each for each in resolved.alternatives if each is not taken],
        zone=zone,
    )
    return replace(chosen, accepted_by=by)


def counted(
    written: str, rule: str, anchor: Anchor | None, candidates: Sequence[Candidate] = (), zone: Zone = None
) -> ResolvedDate:
    """Words with their rule counted from an anchor; without one they stay open, with what each candidate day gives."""
    if not needs_anchor(rule):
        reading = apply(rule, None)
        return _dated(written, reading, rule, None, zone)
    if anchor is None:
        return _open(written, rule, candidates)
    days = list(_days(anchor))
    readings = [apply(rule, day) for day in days]
    if days and len({reading.edtf for reading in readings}) == 1:
        return _dated(written, readings[0], rule, anchor, zone)
    why = f"counted from {anchor.edtf}, which leaves more than one day open" if days else "the anchor has no end"
    possible = [Candidate(day, f"counted from {spoken(day)}", _premises(anchor)) for day in days]
    return replace(_open(written, rule, possible), why=why, anchor=anchor, premises=_premises(anchor))


def _dated(written: str, reading: Reading, rule: str, anchor: Anchor | None, zone: Zone) -> ResolvedDate:
    return dated(
        written,
        reading.edtf,
        why=reading.why,
        rule=rule,
        anchor=anchor,
        premises=_premises(anchor),
        alternatives=reading.alternatives,
        zone=zone,
    )


def _open(written: str, rule: str, candidates: Sequence[Candidate]) -> ResolvedDate:
    """Nothing is picked."""
    why = "counted from the day of publication, which is not recorded; set it, or choose a reading"
    return dated(written, None, why=why, rule=rule, alternatives=open_readings(rule, candidates))


def open_readings(rule: str, candidates: Sequence[Candidate]) -> list[Alternative]:
    """Each value that a rule gives on one of the possible days, the best supported day first."""
    read = [(candidate, apply(rule, candidate.day)) for candidate in candidates]
    first = [_if_published(candidate, each.edtf, each.why, rule) for candidate, each in read if each.edtf]
    further = [
        _if_published(candidate, other.value, other.why, str(other.fact("rule")))
        for candidate, each in read
        for other in each.alternatives
    ]
    found: dict[str, Alternative] = {}
    for alternative in (*first, *further):
        found.setdefault(alternative.value, alternative)
    return list(found.values())[:_MANY]


def _if_published(candidate: Candidate, value: str, why: str, rule: str) -> Alternative:
    says = f"{why}, if published on {spoken(candidate.day)}: {candidate.why}"
    return Alternative(value, says, candidate.premises, facts(rule=rule, anchor=candidate.day.isoformat()))


def _premises(anchor: Anchor | None) -> tuple[str, ...]:
    return (anchor.of,) if anchor and anchor.of else ()


def _days(anchor: Anchor) -> Iterator[date]:
    """The days an anchor can mean, in its own offset; none if an end is open or there are too many."""
    start, end = extent(anchor.edtf)
    if start is None or end is None:
        return
    first, last = _day(start), _day(end)
    if (last - first).days < _WIDEST:
        yield from (first + timedelta(step) for step in range((last - first).days + 1))


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
