"""A figure and what it is held against; a step of the analyst that is measured."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple


@dataclass(frozen=True)
class Row:
    """One figure: ``ratio`` to ``against`` (a rival of this run) where there is one, and whether the goal holds.

    ``worst`` is the highest of the samples that a median was taken of, where it is told.
    """

    name: str
    size: str
    value: float
    unit: str
    against: str
    ratio: float | None
    goal: str
    holds: bool
    worst: float | None = None


class Step(NamedTuple):
    """One thing the analyst does, and the room it is counted in."""

    room: str
    does: Callable[[], object]


def held(
    name: str, size: str, value: float, unit: str, *, most: float | None = None, least: float | None = None,
    rival: tuple[str, float] | None = None, times: float | None = None, worst: float | None = None, rate: bool = False,
) -> Row:  # fmt: skip
    """A figure that is to stay within ``most`` units, or within ``times`` its rival.

    One that is to be ``least`` units is a ``rate``: it is to be ``times`` its rival at least.
    """
    rate = rate or least is not None
    ratio = value / rival[1] if rival and rival[1] else None
    goals, holds = [], True
    if most is not None:
        goals.append(f"at most {most:g} {unit}")
        holds = value <= most
    if least is not None:
        goals.append(f"at least {least:g} {unit}")
        holds = value >= least
    if times is not None and ratio is not None:
        goals.append(f"at {'least' if rate else 'most'} {times:g} times")
        holds = holds and (ratio >= times if rate else ratio <= times)
    against = f"{rival[0]}: {rival[1]:.3g} {unit}" if rival else "the goal"
    rounded = None if ratio is None else round(ratio, 2)
    most_seen = None if worst is None else round(worst, 3)
    return Row(name, size, round(value, 3), unit, against, rounded, ", ".join(goals), holds, most_seen)


def milliseconds(does: Callable[[], Any]) -> float:
    """How long something takes once."""
    began = time.perf_counter()
    does()
    return (time.perf_counter() - began) * 1000


def typical(does: Callable[[], Any], times: int) -> float:
    """The median of so many times, in milliseconds."""
    return median(milliseconds(does) for _ in range(times))


def peak_memory() -> float:
    """The most memory this process ever held, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux's ru_maxrss is handed down from the parent
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (1 << 20) if sys.platform == "darwin" else held / 1024
