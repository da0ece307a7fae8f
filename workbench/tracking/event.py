"""An event of a flight as a track bears it out: when at the earliest and latest, where, and how sure."""

from __future__ import annotations

from dataclasses import dataclass

OBSERVED, STRONG, WEAK = "observed", "inferred strong", "inferred weak"


@dataclass(frozen=True)
class Event:
    """``kind``: takeoff, landing, or stop (a landing and a take-off that nobody saw).

    ``airfield``: an ICAO code where the track says which one. ``candidates``: codes and km, nearest first.
    ``earliest`` and ``latest``: milliseconds since 1970, UTC. ``grade``: observed (a ground report), inferred strong,
    inferred weak. ``rows``: of the fixes it rests on.
    """

    kind: str
    airfield: str | None
    candidates: tuple[tuple[str, float], ...]
    earliest: int
    latest: int
    grade: str
    why: str
    flags: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
