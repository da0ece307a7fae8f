"""The events and doubts of a case's tracks: those of a file alone as they were read, others worked out anew."""

from __future__ import annotations

from typing import Any

from workbench.case.case import Case
from workbench.tracking.kept import Track, told, tracks


def events_of(case: Case, one: Track) -> list[dict[str, Any]]:
    """The events of a track, each with a name of its own: ``T1-1`` is the first of T1."""
    events = told(case, one)["events"]
    return [{"id": f"{one.number}-{n}", "track": one.number, **event} for n, event in enumerate(events, 1)]


def all_events(case: Case) -> list[dict[str, Any]]:
    """The events of every track of a case."""
    return [event for one in tracks(case) for event in events_of(case, one)]
