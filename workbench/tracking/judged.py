"""What a track says, in plain JSON: its events and the doubts about it, with what the analyst set aside left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.doubt import Doubt
from workbench.tracking.event import WEAK, Event
from workbench.tracking.events import events
from workbench.tracking.fixes import ASIDE, Fixes, Stated
from workbench.tracking.plausible import doubts
from workbench.tracking.spoofed import spoofed
from workbench.tracking.utc import instant

DOUBTFUL = "held doubtful by the analyst"


def judged(
    fixes: Fixes,
    *,
    identity: Mapping[str, Mapping[str, str]],
    snapshot: bool,
    doubtful: NDArray[np.bool_] | None = None,
) -> dict[str, list[dict[str, Any]]]:
    """Events and doubts of fixes that were cleaned; a snapshot has no event. ``doubtful`` marks fixes not relied on."""
    said = {name: Stated(**each) for name, each in identity.items()}
    stretches = spoofed(fixes)
    doubted = doubts(fixes, said, stretches=stretches)
    found = [] if snapshot else events(fixes, doubted=doubted, stretches=stretches)
    if doubtful is not None:
        rows = set(fixes["row"][doubtful].tolist())
        found = [_weaker(each) if rows & set(each.rows) else each for each in found]
    return {"events": list(map(_event, found)), "doubts": list(map(_doubt, doubted))}


def set_aside(fixes: Fixes, places: NDArray[np.bool_]) -> Fixes:
    """The fixes with some set aside by the analyst."""
    aside = fixes["aside"].copy()
    aside[places] |= ASIDE["analyst"]
    return fixes.with_columns(aside=aside)


def within(rows: NDArray[Any], spans: Iterable[tuple[int, int]]) -> NDArray[np.bool_]:
    """Which rows of a file lie in some of its spans, first and last row included."""
    found = np.zeros(len(rows), bool)
    for first, last in spans:
        found |= (rows >= first) & (rows <= last)
    return found


def _weaker(event: Event) -> Event:
    return replace(event, grade=WEAK, flags=(*event.flags, DOUBTFUL), why=f"{event.why}; it rests on fixes {DOUBTFUL}")


def _event(event: Event) -> dict[str, Any]:
    return {
        "kind": event.kind, "airfield": event.airfield, "candidates": [code for code, _ in event.candidates],
        "distances_km": [round(km, 2) for _, km in event.candidates], "earliest": instant(event.earliest),
        "latest": instant(event.latest, up=True), "grade": event.grade, "why": event.why, "flags": list(event.flags),
        "rows": list(event.rows),
    }  # fmt: skip


def _doubt(doubt: Doubt) -> dict[str, Any]:
    return {
        "kind": doubt.kind, "begins": instant(doubt.begins), "ends": instant(doubt.ends, up=True),
        "says": doubt.sentence, "severity": doubt.severity, "rows": list(doubt.rows), "count": doubt.count,
    }  # fmt: skip
