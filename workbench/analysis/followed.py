"""From whom a text names last along all that is cited: where the ways end, and who lies on every one of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

Further = Mapping[str, Collection[str]]
"""Whom each name leads on to."""
Circle = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """The ends of a chain, each with the names that every way to it passes, and all between.

    ``circle`` are those who name only each other, where that is all a way comes to.
    """

    ends: Mapping[str, set[str]] = field(default_factory=dict)
    between: set[str] = field(default_factory=set)
    circle: Circle = ()

    def vias(self) -> list[set[str]]:
        """Who every way to each end passes; of a chain without an end, who is on all of it."""
        return list(self.ends.values()) or [set(self.between)]


def followed(chain: Sequence[str], further: Further, echoes: Collection[str] = ()) -> Followed:
    """Follow a chain of folded names; ``echoes`` are those whose own text names nobody, and who are no end for that."""
    if not chain:
        return Followed()
    last, before = chain[-1], set(chain[:-1])
    if not further.get(last):
        return Followed({}, {*before, last}) if last in echoes else Followed({last: before}, before)
    seen = reached(last, further)
    sinks = {name for name in seen if not set(further.get(name, ())) - {name}}
    if not sinks:
        return Followed({}, before | seen, _closed(seen, further))
    ends = {end: before | _dominators(last, end, seen, further) for end in sorted(sinks - set(echoes))}
    return Followed(ends, (before | seen) - ends.keys() | (before & ends.keys()))


def reached(start: str, further: Further, *, without: str = "") -> set[str]:
    """Whoever citations lead to from a name, itself included, when one of them is taken out."""
    found = [start] if start != without else []
    for name in found:  # grows while it is walked
        found += [to for to in further.get(name, ()) if to not in found and to != without]
    return set(found)


def _dominators(start: str, end: str, seen: Collection[str], further: Further) -> set[str]:
    """Those without whom no way leads from the start to an end; the end itself is none."""
    return {name for name in seen if name != end and end not in reached(start, further, without=name)}


def _closed(seen: Collection[str], further: Further) -> Circle:
    """The smallest set of names out of which no citation leads, by its names in order."""
    return min((tuple(sorted(reached(name, further))) for name in seen), key=lambda names: (len(names), names))
