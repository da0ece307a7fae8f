"""Which of the aircraft that a clause names it is about, and how many they are together."""

from __future__ import annotations

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_scene import Scene, Spot
from workbench.reading.aid.movements_words import number_of

_COMPANY = 5  # words between "alongside" and a name: a number, whose they are


def by_means(scene: Scene, spot: Spot) -> bool:
    """Whether the aircraft is what somebody or something came with: "aboard an Il-76", "mit zwei C-17"."""
    for i in range(spot.first - 1, max(spot.first - 4, -1), -1):
        cue = scene.cue_at.get(i)
        if cue is not None and cue.has("through"):
            return True
        if i in scene.held or scene.stop_between(i):
            return False
    return False


def flew_along(scene: Scene, spot: Spot) -> bool:
    """Whether an aircraft went or stood with the one that is told of: "alongside four F-18s", "neben zwei C-17"."""
    for i in range(spot.first - 1, max(spot.first - _COMPANY, -1), -1):
        cue = scene.cue_at.get(i)
        if cue is not None and cue.has("beside"):
            return True
        if i in scene.held or scene.stop_between(i):
            return False
    return False


def single(spot: Spot) -> bool:
    """Whether it is a mark, which one airframe bears."""
    return spot.span.facts.get("subtype") in ("registration", "callsign", "hex")


def together(scene: Scene, clause: Clause, before: list[Spot]) -> list[Spot]:
    """Those before the verb that it is said of: an earlier one with an origin of its own stands by itself."""
    if len(before) < 2:
        return before
    if before[-1].last == clause.cue.first and single(before[-1]) and not scene.stop_between(clause.cue.first - 1):
        return before[-1:]  # "Two P-8As out of Lossiemouth: STGRY11 airborne 0912Z"
    if clause.act == "head" and clause.cue.first == before[-1].last and not scene.stop_between(clause.cue.first - 1):
        return before[-1:]  # "a C-130J, a KC-767A bound for Pratica di Mare and"
    places = [spot.first for spot in clause.line.places if clause.holds(spot.first)]
    if _each_from(scene, clause, before, places):
        return before  # "an Il-76 from Minsk and a C-17 from Dover landed"
    for n in range(len(before) - 1, 0, -1):
        own = [at for at in places if before[n - 1].last <= at < before[n].first]
        if own and _small_from(scene, own[0]):
            return before[n:]
    return before


def _each_from(scene: Scene, clause: Clause, before: list[Spot], places: list[int]) -> bool:
    """Whether each of several aircraft has an origin of its own, an "and" before the last."""
    ends = [*(spot.first for spot in before[1:]), clause.cue.first]
    whence = [[at for at in places if spot.last <= at < end and _small_from(scene, at)]
              for spot, end in zip(before, ends, strict=True)]  # fmt: skip
    lead = range(whence[-2][-1] if whence[-2] else before[-1].first, before[-1].first)
    joined = any((cue := scene.cue_at.get(i)) is not None and cue.has("list") for i in lead)
    return joined and all(whence)


def _small_from(scene: Scene, at: int) -> bool:
    cue = scene.cue_at.get(at - 1)
    return cue is not None and cue.meant.get("role") == "from"


def ruled_out(scene: Scene, clause: Clause, spot: Spot) -> bool:
    """Whether the words say that it was not this one: "and not a 1900D"."""
    i = spot.first - 1
    while i >= clause.line.first and spot.first - i <= 3:
        cue = scene.cue_at.get(i)
        if cue is not None and cue.has("rather"):
            return True
        i -= 1
    return False


def mixed(scene: Scene, clause: Clause, first: Spot) -> bool:
    return "mix" in clause.line.marks and any(
        (cue := scene.cue_at.get(i)) is not None and cue.has("mix")
        for i in range(max(clause.line.first, first.first - 4), first.first)
    )


def number_of_all(scene: Scene, clause: Clause, first: Spot) -> int | None:
    """The number of a mixed group: "at least 28 aircraft, a mix of KC-135Rs and KC-46As"."""
    for i in range(first.first - 1, max(clause.first, first.first - 12) - 1, -1):
        number = None if i in scene.held else number_of(scene.cue_at.get(i), scene.words.text[i])
        if number:
            return number
    return None
