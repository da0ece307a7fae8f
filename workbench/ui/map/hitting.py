"""Which thing of the map is under a point: a mark, a track's line, or the shape a place is somewhere within."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from workbench.analysis.charted import Line, Trace, within
from workbench.ui.map.ground import MapGround
from workbench.ui.map.items import Item
from workbench.ui.map.tracks import FINE

Floats = NDArray[np.float64]

REACH = 13.0  # view pixels around a mark in which it is hit
_NEAR = 7.0  # view pixels from a track's line in which it is hit
_LAYER = {"track": "tracks", "flag": "tracks", "odd": "tracks", "site": "places"}


def seen(view: MapGround, item: Item) -> bool:
    """Whether the layer of an item is shown."""
    return view.shown.sees(_LAYER[item.kind])


def hit(view: MapGround, at: QPointF) -> int | None:
    """The item under a point of the view: a mark, a card, a track's line, else the shape around it."""
    shown = {kind: view.shown.sees(layer) for kind, layer in _LAYER.items()}
    marks = view.marks
    middles = view.in_view(marks.point_places) - np.column_stack([np.zeros(len(marks.tops)), 5.0 * marks.tops])
    away = np.abs(middles - (at.x(), at.y())).max(axis=1, initial=0.0)
    near = [n for n in np.flatnonzero(away < REACH).tolist() if shown[view.items[marks.points[n]].kind]]
    if near:
        return marks.points[min(near, key=lambda n: away[n])]
    on_line = _on_line(view, at) if view.shown.sees("tracks") else None
    return on_line if on_line is not None else _in_shape(view, at)


def _on_line(view: MapGround, at: QPointF) -> int | None:
    point, reach = view.to_ground(at), _NEAR / view.scale
    for n, item in enumerate(view.items):
        left, top, right, bottom = item.box
        if item.kind != "track" or not QRectF(left - reach, top - reach, right - left + 2 * reach,
                                              bottom - top + 2 * reach).contains(point):  # fmt: skip
            continue
        if nearest(view, item.place, point)[1] <= reach:
            return n
    return None


def nearest(view: MapGround, trace: int, point: QPointF) -> tuple[float, float]:
    """The instant (ms UTC) at which a track is nearest to a point of the map, and how far that is.

    Far from the track that is as exact as can be seen.
    """
    one, fine = view.chart.traces[trace], FINE / view.scale
    lat, across = _degrees(view, point)
    reach = 4 * _NEAR / view.scale
    wide = min(reach / max(float(np.cos(np.radians(lat))), 0.01), 180.0)
    window = (lat - reach, lat + reach, across - wide, across + wide) if np.isfinite(lat) else None
    found = [_nearest(line, point) for line in one.lines(fine, window)]
    away, first, last = min(found, default=(float("inf"), 0, 0))
    if not np.isfinite(away):
        return float(one.track.course.t[0]), away
    return _instant(one, np.arange(first, max(last, first) + 1), point), away


def _degrees(view: MapGround, point: QPointF) -> tuple[float, float]:
    """Latitude, and longitude from the middle of the map, of a point of it."""
    lat, lon = view.projection.inverse(point.x(), point.y())
    return float(lat), float(view.projection.across(lon))


def _shares(x: Floats, y: Floats, point: QPointF) -> tuple[Floats, Floats]:
    """How far along each step of a line a point is, 0 to 1, and how far away from there."""
    x, y = x - point.x(), y - point.y()
    dx, dy = np.diff(x), np.diff(y)
    long = np.maximum(dx * dx + dy * dy, 1e-18)
    share = np.clip(-(x[:-1] * dx + y[:-1] * dy) / long, 0.0, 1.0)
    return share, np.hypot(x[:-1] + share * dx, y[:-1] + share * dy)


def _nearest(line: Line, point: QPointF) -> tuple[float, int, int]:
    """How far a line is from a point, and the fixes before and after there."""
    _, away = _shares(line.x, line.y, point)
    away[~(line.solid | line.open)] = np.inf
    n = int(away.argmin())
    return float(away[n]), int(line.at[n]), int(line.at[n + 1])


def _instant(one: Trace, at: NDArray[np.int64], point: QPointF) -> float:
    """When a track was nearest to a point of the map, among fixes that follow each other."""
    course = one.track.course
    share, away = _shares(*one.projection.forward(course.lat[at], course.lon[at]), point)
    if not len(away):
        return float(course.t[at[0]])
    n = int(away.argmin())
    return float(course.t[at[n]] + share[n] * (course.t[at[n + 1]] - course.t[at[n]]))


def _in_shape(view: MapGround, at: QPointF) -> int | None:
    lat, lon = view.place_under(at)
    if not view.shown.sees("doubt") or not np.isfinite(lat):
        return None
    for n, item in enumerate(view.items):
        if item.kind == "site" and within(lat, lon, view.chart.sites[item.place].spot.where.rings):
            return n
    return None
