"""Which thing of the map is under a point: a mark, a track's line, or the shape a place is somewhere within."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from workbench.analysis.charted import within
from workbench.ui.map.ground import MapGround
from workbench.ui.map.items import Item

REACH = 13.0  # view pixels around a mark in which it is hit
_NEAR = 7.0  # view pixels from a track's line in which it is hit
_LAYER = {"track": "tracks", "flag": "tracks", "odd": "tracks", "site": "places"}


def seen(view: MapGround, item: Item) -> bool:
    """Whether the layer of an item is shown."""
    return view.shown.sees(_LAYER[item.kind])


def hit(view: MapGround, at: QPointF) -> int | None:
    """The item under a point of the view: a mark, a card, a track's line, else the shape around it."""
    best, least = None, REACH
    for n, item in enumerate(view.items):
        if item.kind in ("flag", "odd", "site") and item.box[0] == item.box[2] and seen(view, item):
            middle = view.to_view(item.x, item.y) - QPointF(0, 5 if item.kind == "flag" else 0)
            away = max(abs(middle.x() - at.x()), abs(middle.y() - at.y()))
            if away < least:
                best, least = n, away
    if best is not None:
        return best
    on_line = _on_line(view, at) if view.shown.sees("tracks") else None
    return on_line if on_line is not None else _in_shape(view, at)


def _on_line(view: MapGround, at: QPointF) -> int | None:
    point, reach = view.to_map(at), _NEAR / view.scale
    for n, item in enumerate(view.items):
        left, top, right, bottom = item.box
        if item.kind != "track" or not QRectF(left - reach, top - reach, right - left + 2 * reach,
                                              bottom - top + 2 * reach).contains(point):  # fmt: skip
            continue
        if nearest(view, item.place, point)[1] <= reach:
            return n
    return None


def nearest(view: MapGround, trace: int, point: QPointF) -> tuple[float, float]:
    """The instant (ms UTC) at which a track is nearest to a point of the map, and how far that is."""
    one = view.chart.traces[trace]
    x, y = one.x - point.x(), one.y - point.y()
    if len(x) == 1:
        return float(one.track.course.t[0]), float(np.hypot(x[0], y[0]))
    dx, dy = np.diff(x), np.diff(y)
    long = np.maximum(dx * dx + dy * dy, 1e-18)
    share = np.clip(-(x[:-1] * dx + y[:-1] * dy) / long, 0.0, 1.0)
    away = np.hypot(x[:-1] + share * dx, y[:-1] + share * dy)
    away[~(one.solid | one.open)] = np.inf
    n = int(away.argmin())
    t = one.track.course.t
    return float(t[n] + share[n] * (t[n + 1] - t[n])), float(away[n])


def _in_shape(view: MapGround, at: QPointF) -> int | None:
    lat, lon = view.place_under(at)
    if not view.shown.sees("doubt") or not np.isfinite(lat):
        return None
    for n, item in enumerate(view.items):
        if item.kind == "site" and within(lat, lon, view.chart.sites[item.place].spot.where.rings):
            return n
    return None
