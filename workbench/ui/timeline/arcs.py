"""The links of what is picked, drawn from mark to mark with the lines and ends they have on the board."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from workbench.case.edges import Edge
from workbench.ui.board.strokes import paint
from workbench.ui.language import tr
from workbench.ui.theme import Theme, faint
from workbench.ui.timeline import type
from workbench.ui.timeline.layout import GUTTER
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.shapes import Place

MOST = 60  # arcs in one frame
STEPS = 20  # straight pieces of an arc
CLEAR = 5.0  # pixels an arc keeps off a mark
BULGE, APART = 22.0, 12.0  # pixels a bracket reaches out at the left, and each further one more
NEAR = 40.0  # marks that begin within so many pixels stand one above the other

Points = tuple[tuple[float, float], ...]


def paint_arcs(painter: QPainter, picture: Picture, theme: Theme, *, labels: Sequence[QRectF]) -> None:
    """Draw the shown links, which run under the ``labels``, each where both its ends are on the timeline."""
    aside = 0
    for edge in picture.edges[:MOST]:
        ends = ends_of(picture, edge)
        if ends is None:
            continue
        if _aside(edge, ends):
            points = bracket(*ends, reach=BULGE + APART * aside)
            paint(painter, edge, points, theme)
            if edge.kind == "same-as":
                _say_same(painter, points, theme, labels=labels)
            aside += 1
        else:
            paint(painter, edge, arc(*ends), theme)


def ends_of(picture: Picture, edge: Edge) -> tuple[Place, Place] | None:
    """Where both ends of a link stand; ``None`` when one has no mark here or both are the same."""
    found = [_anchor(picture, record) for record in (edge.a, edge.b)]
    if found[0] is None or found[1] is None or found[0] == found[1]:
        return None
    return found[0], found[1]


def bracketed(picture: Picture) -> frozenset[int]:
    """The marks with a link at their left, whose labels keep off it."""
    drawn = [(edge, ends_of(picture, edge)) for edge in picture.edges[:MOST]]
    beside = [edge for edge, ends in drawn if ends is not None and _aside(edge, ends)]
    return frozenset(i for edge in beside for i in (_mark(picture, edge.a), _mark(picture, edge.b)) if i is not None)


def _aside(edge: Edge, ends: tuple[Place, Place]) -> bool:
    return edge.kind == "same-as" or abs(ends[0].left - ends[1].left) < NEAR


def _anchor(picture: Picture, record: bytes) -> Place | None:
    i = _mark(picture, record)
    return None if i is None else picture.anchor(i)


def _mark(picture: Picture, record: bytes) -> int | None:
    """The mark of a record the keys stand on, else its first."""
    marks = picture.held.of([record])
    return (picture.at if picture.at in marks else marks[0]) if marks else None


def arc(start: Place, end: Place) -> Points:
    """A curve from a mark's side to the nearer side of the other."""
    right = end.left >= start.left
    x0, x3 = (start.right + CLEAR, end.left - CLEAR) if right else (start.left - CLEAR, end.right + CLEAR)
    lean = max(30.0, abs(x3 - x0) * 0.5) * (1 if right else -1)
    return _cubic((x0, start.middle), (x0 + lean, start.middle), (x3 - lean, end.middle), (x3, end.middle))


def bracket(start: Place, end: Place, *, reach: float = BULGE) -> Points:
    """A curve round the left of two marks, so many pixels out."""
    x0, x3 = start.left - CLEAR, end.left - CLEAR
    out = min(x0, x3) - reach
    return _cubic((x0, start.middle), (out, start.middle), (out, end.middle), (x3, end.middle))


def _cubic(*corners: tuple[float, float]) -> Points:
    t = np.linspace(0.0, 1.0, STEPS + 1)[:, None]
    a, b, c, d = (np.array(corner) for corner in corners)
    curve = a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3
    return tuple((float(x), float(y)) for x, y in curve)


def _say_same(painter: QPainter, points: Points, theme: Theme, *, labels: Sequence[QRectF]) -> None:
    """The words beside a double line, where no label stands."""
    painter.setFont(type.tiny())
    words = tr("same as")
    wide = painter.fontMetrics().horizontalAdvance(words)
    room = QRectF(min(x for x, _ in points) - wide - 7, points[STEPS // 2][1] - 7, wide + 4, 14)
    if room.left() < GUTTER or any(room.intersects(label) for label in labels):
        return
    painter.fillRect(room, faint(theme.panel, 0.85))
    painter.setPen(QColor(theme.text2))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
