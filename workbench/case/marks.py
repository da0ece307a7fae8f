"""Time marks: what the timeline draws, one row a mark, doubt kept as shape."""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """One mark in time; all instants are seconds since 1970 UTC, ``None`` is an open end.

    ``core_start``/``core_end`` bound the calendar span itself (a day counted in UTC, end exclusive);
    ``earliest``/``latest`` bound every zone that fits and are drawn as whiskers beyond the bar.
    ``shape``: ``stated``, ``within`` (``count`` events somewhere inside), ``inferred`` or ``absence``.
    """

    record: bytes
    kind: str  # sighting, claim, source
    number: str  # SG-02
    group: str  # happened, asserted, published
    lane: str  # An-124, Il-62M, Claims, Sources ...
    label: str
    core_start: float | None
    core_end: float | None
    earliest: float | None
    latest: float | None
    shape: str
    instant: bool
    count: int
