"""Clauses that tell of several flights with one verb: "a C-17 landed at Gao and an Il-76 in Kidal"."""

from __future__ import annotations

from dataclasses import replace

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_scene import Spot

_AND = "و"  # the Arabic "and", written onto the word behind
_GAP = 4  # words between "the second" and its place: a date
_LIGHT = 2  # words between "two" and where they came from: "two others", "dwa pozostałe"


def gapped(clause: Clause, places: list[Stand]) -> list[Clause]:
    """The clause cut before each aircraft that has places of its own: "a C-17 landed at Gao and an Il-76 in Kidal"."""
    spots = clause.within(clause.line.aircraft)
    firsts = [stand.first for stand in places if clause.holds(stand.first) and stand.role != "none"]
    if len(spots) < 2 and not clause.noun:
        pieces = _of_the_second(clause, firsts) if not spots else [clause]
        return pieces if len(pieces) > 1 else _of_others(clause, places)
    if clause.noun and not _listed(clause, spots, firsts):
        return [clause]
    cuts = [spot.first for spot in spots if spot.first > clause.cue.first and timed(clause, spot)]
    for n, spot in enumerate(spots[1:], 1):
        before = any(max(clause.cue.first, spots[n - 1].last - 1) <= at < spot.first for at in firsts)
        end = spots[n + 1].first if n + 1 < len(spots) else clause.last
        if (
            before
            and spot.first > clause.cue.first
            and any(spot.last <= at <= spot.last + 3 < end + 3 for at in firsts)
        ):
            cuts.append(spot.first)
    if not cuts:
        return [clause]
    edges = [clause.first, *sorted(set(cuts)), clause.last]
    pieces = [replace(clause, first=low, last=high) for low, high in zip(edges, edges[1:], strict=False)]
    return [pieces[0], *(replace(piece, lead=clause.first) for piece in pieces[1:])]


def _listed(clause: Clause, spots: list[Spot], firsts: list[int]) -> bool:
    """Whether a noun heads a list of aircraft with a place each: "Departures: an Il-76 to Juba, an An-12 to Goma"."""
    ends = [*(spot.first for spot in spots[1:]), clause.last]
    return (
        bool(spots)
        and spots[0].first > clause.cue.last
        and all(any(spot.last <= at < end for at in firsts) for spot, end in zip(spots, ends, strict=True))
    )


def timed(clause: Clause, spot: Spot) -> bool:
    """Whether a call sign has a clock time of its own: "STGRY11 airborne 0912Z, STGRY12 at 1005Z"."""
    if spot.first < clause.cue.last and spot.last != clause.cue.first or spot.span.facts.get("subtype") != "callsign":
        return False
    end = max(spot.last, clause.cue.last) if spot.last == clause.cue.first else spot.last
    return any(0 <= date.first - end <= 1 and "T" in str(date.span.facts.get("edtf"))
               for date in clause.line.dates)  # fmt: skip


def _of_the_second(clause: Clause, places: list[int]) -> list[Clause]:
    """The clause cut before "the second" with a place of its own: "the first flew to Gao, the second to Kidal"."""
    ahead = any(cue.first < clause.cue.first for cue in clause.line.having("former") if clause.holds(cue.first))
    for cue in clause.line.having("latter") if ahead else ():
        own = any(cue.last <= at <= cue.last + _GAP for at in places)
        if clause.cue.last < cue.first < clause.last and own:
            return [replace(clause, last=cue.first), replace(clause, first=cue.first)]
    return [clause]


def _of_others(clause: Clause, places: list[Stand]) -> list[Clause]:
    """The clause cut before each "two", "another" or "the other" with a place like the one that stands before it.

    "One came from Dover, two from Ramstein", "one left for Amman, the other for Riyadh".
    """
    gaps, cuts = clause.line.words.gaps, []
    for cue in clause.line.cues:
        if not clause.cue.last < cue.first < clause.last or not ("number" in cue.meant or cue.has("they", "more")):
            continue
        own = next((each for each in places if cue.last <= each.first <= cue.last + _LIGHT), None)
        like = [each for each in places if own and clause.holds(each.first) and each.first < cue.first]
        parted = any(mark in gaps[cue.first - 1] for mark in ",;،") or _joins(clause, cue.first - 1)
        parted = parted or clause.line.words.key[cue.first].startswith(_AND)
        if own and parted and own.role in ("from", "to", "at") and any(_alike(clause, each, own) for each in like):
            cuts.append(_with_date(clause, cue.first))
    if not cuts:
        return [clause]
    edges = [clause.first, *cuts, clause.last]
    pieces = [replace(clause, first=low, last=high) for low, high in zip(edges, edges[1:], strict=False)]
    return [pieces[0], *(replace(piece, lead=clause.first) for piece in pieces[1:])]


def _alike(clause: Clause, one: Stand, other: Stand) -> bool:
    """Whether two places have one role, the first perhaps by the verb's own small word: "kam aus Gao"."""
    return one.role == other.role or one.role == "object" and one.first == clause.cue.last


def _with_date(clause: Clause, at: int) -> int:
    """Where a piece begins whose date stands in front of it: "; on Tuesday, one from Minsk"."""
    date = next((spot for spot in clause.line.dates if spot.last == at and spot.first > clause.cue.last), None)
    if date is None:
        return at
    small = next((cue for cue in clause.line.cues if cue.last == date.first), None)
    first = small.first if small is not None and "role" in small.meant else date.first
    return first if any(mark in clause.line.words.gaps[first - 1] for mark in ";,،") else at


def _joins(clause: Clause, i: int) -> bool:
    """Whether a word is an "and"."""
    return any(cue.first == i and cue.has("list") for cue in clause.line.cues)
