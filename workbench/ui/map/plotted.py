"""The lines, strips and hatched times of a plot as pixels, from the profile of a course."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from workbench.tracking.mapped import MapTrack
from workbench.tracking.profile import Profile
from workbench.ui.timeline.scale import Scale

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_OVER = 1.05  # of a plot's height, up to which a line goes
_NARROW = 1.5  # pixels up to which times are drawn as runs of columns


def line_parts(profile: Profile, name: str, scale: Scale, high: tuple[float, float]) -> Iterator[list[QPointF]]:
    """The stretches of a line that fixes follow each other in; so many pixels up (``high``) are so much of a value."""
    pixels, most = high
    low, top = (np.clip(each[name] / most, 0.0, _OVER) * pixels for each in (profile.low, profile.high))
    told = np.isfinite(low)
    x = scale.x(profile.t / 1000.0)
    for part in joined(told, profile.flown):
        yield _columns(x[part], low[part], top[part])


def joined(told: Flags, flown: Flags) -> Iterator[slice]:
    """The stretches of parts that tell something and follow each other."""
    goes_on = np.append(flown & told[:-1] & told[1:], False)[: len(told)]
    start = 0
    for end in np.flatnonzero(~goes_on).tolist():
        if told[start]:
            yield slice(start, end + 1)
        start = end + 1


def _columns(x: Floats, low: Floats, top: Floats) -> list[QPointF]:
    """A line's points; of many within a pixel across, the lowest and the highest."""
    if len(x) > 1 and (len(x) > 4 * (x[-1] - x[0]) or not np.array_equal(low, top)):
        column = np.floor(x).astype(np.int64)
        first = np.flatnonzero(np.diff(column, prepend=column[0] - 1))
        low, top = np.fmin.reduceat(low, first), np.fmax.reduceat(top, first)
        x, low = np.repeat(x[first], 2), np.column_stack([low, top]).ravel()
    return [QPointF(a, -b) for a, b in zip(x.tolist(), low.tolist(), strict=True)]


def covered(profile: Profile, scale: Scale) -> Iterator[tuple[float, float]]:
    """Left and right of the times with fixes, in the air or not; those with hardly a pixel between as one."""
    if not len(profile.t):
        return
    breaks = np.flatnonzero(~profile.flown)
    left = scale.x(profile.t[np.append(0, breaks + 1)] / 1000.0)
    right = scale.x(profile.last[np.append(breaks, len(profile.t) - 1)] / 1000.0)
    far = left[1:] - right[:-1] >= _NARROW
    yield from zip(left[np.append(True, far)].tolist(), right[np.append(far, True)].tolist(), strict=True)


def odd_times(track: MapTrack) -> NDArray[np.int64]:
    """When the doubtful fixes of a track are, ms UTC."""
    return track.fixes["t"][np.array([odd.fix for odd in track.doubts], dtype=np.int64)]


def apart(x: Floats, pixels: float) -> Floats:
    """Some of these places across, so far apart."""
    kept: list[float] = []
    for at in np.unique(np.floor(x), return_index=True)[1].tolist():
        if not kept or x[at] - kept[-1] >= pixels:
            kept.append(float(x[at]))
    return np.array(kept)


def spans(profile: Profile, scale: Scale, *, silent: bool) -> Iterator[tuple[float, float, int]]:
    """Times on the ground or without fixes as left, right and the instant they begin at; narrow ones as runs, at 0."""
    which = profile.silent if silent else ~profile.silent
    begins = profile.begins[which]
    left, right = scale.x(begins / 1000.0), scale.x(profile.ends[which] / 1000.0)
    narrow = right - left < _NARROW
    if np.count_nonzero(narrow) < 200:  # few enough to be drawn each by itself
        narrow[:] = False
    for at in np.flatnonzero(~narrow).tolist():
        yield float(left[at]), float(right[at]), int(begins[at])
    columns = np.unique(np.floor(left[narrow]))
    for run in np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1) if len(columns) else []:
        yield float(run[0]), float(run[-1]) + 1.0, 0
