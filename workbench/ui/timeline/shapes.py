"""One time mark: doubt drawn as shape, the same on screen, in the legend and in print."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPen, QPixmap

from workbench.ui.icons import paint_icon, pixmap
from workbench.ui.theme import Kind, Theme, faint

LINE = 1.4
RADIUS = 3.0
DASHES = (2.6, 2.0)
NARROW = 8.0
SLIM = 8.0  # height below which a ring lies close to its mark
FADE = 0.5  # the part of an open end that is dashed


class Place(NamedTuple):
    """Where a mark is drawn and how: bar, whiskers, ``top`` and ``height``, its shape and open ends."""

    kind: str
    shape: str
    instant: bool
    left: float
    bar_left: float
    bar_right: float
    right: float
    top: float
    height: float
    open_start: bool
    open_end: bool

    @property
    def box(self) -> QRectF:
        """The bar or shape itself."""
        return QRectF(self.bar_left, self.top, self.bar_right - self.bar_left, self.height)

    @property
    def reach(self) -> QRectF:
        """Everything drawn: bar, whiskers and tails."""
        return QRectF(self.left, self.top, self.right - self.left, self.height)

    @property
    def middle(self) -> float:
        """The height at which whiskers run."""
        return self.top + self.height / 2


@cache
def pen(colour: str, *, dashed: bool = False, width: float = LINE) -> QPen:
    """A mark's line, dashed where it is not stated."""
    made = QPen(QColor(colour), width)
    if dashed:
        made.setDashPattern(list(DASHES))
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def paint_shape(painter: QPainter, place: Place, theme: Theme, *, hovered: bool = False) -> None:
    """Draw one mark without its label."""
    kind = theme.kind(place.kind)
    if hovered:
        kind = Kind(kind.ink, theme.selected)
    if place.open_start or place.open_end:
        _open(painter, place, kind)
        return
    _whiskers(painter, place, kind)
    if place.instant:
        _glyph(painter, place, kind, theme)
    else:
        _bar(painter, place, kind, theme)


def _glyph(painter: QPainter, place: Place, kind: Kind, theme: Theme) -> None:
    """An instant as its kind's shape, from a cached picture on screen, as lines in print."""
    box, side, filled = place.box, place.height + 2, place.shape == "stated"
    corner = QPointF(box.center().x() - side / 2, box.center().y() - side / 2)
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        square = QRectF(corner, QSizeF(side, side))
        paint_icon(painter, place.kind, box=square, colour=kind.ink, filled=filled, ground=theme.panel)
        return
    painter.drawPixmap(corner, stamp_for(painter, place.kind, side=side, filled=filled, theme=theme))


def stamp_for(painter: QPainter, kind: str, *, side: float, filled: bool, theme: Theme) -> QPixmap:
    """An instant's shape as a picture, as fine as the painter's pixels are."""
    return _stamp(kind, theme.kind(kind).ink, side, sharpness(painter), filled, theme.panel)


def sharpness(painter: QPainter) -> float:
    """Pixels of the device for each of the painter's."""
    return float(painter.device().devicePixelRatio() * max(painter.worldTransform().m11(), 1.0))


@cache
def _stamp(name: str, ink: str, side: float, ratio: float, filled: bool, ground: str) -> QPixmap:
    return pixmap(name, ink, size=side, ratio=ratio, filled=filled, ground=ground)


def _bar(painter: QPainter, place: Place, kind: Kind, theme: Theme) -> None:
    box = place.box.adjusted(0.7, 0.7, -0.7, -0.7)
    if place.shape == "absence":
        painter.fillRect(place.box, QBrush(faint(kind.ink, 0.55), Qt.BrushStyle.BDiagPattern))
        return
    hollow = place.shape == "inferred"
    painter.setBrush(QColor(theme.panel if hollow else kind.fill))
    painter.setPen(pen(kind.ink, dashed=place.shape != "stated"))
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def _whiskers(painter: QPainter, place: Place, kind: Kind) -> None:
    painter.setPen(pen(kind.ink, width=1.1))
    y, cap = place.middle, place.height / 4
    for inner, outer in ((place.bar_left, place.left), (place.bar_right, place.right)):
        if abs(outer - inner) > 2:
            painter.drawLines([QLineF(inner, y, outer, y), QLineF(outer, y - cap, outer, y + cap)])


def _open(painter: QPainter, place: Place, kind: Kind) -> None:
    """A line from its known end, capped where stated, ringed where inferred, fading to dashes where open."""
    y, both = place.middle, place.open_start and place.open_end
    known, far = (place.bar_right, place.bar_left) if place.open_start else (place.bar_left, place.bar_right)
    turn = far if both else known + (far - known) * FADE
    painter.setPen(pen(kind.ink))
    painter.drawLine(QLineF(known, y, turn, y))
    painter.setPen(pen(kind.ink, dashed=True))
    painter.drawLine(QLineF(turn, y, far, y))
    painter.setPen(pen(kind.ink))
    if place.shape == "stated":
        painter.drawLine(QLineF(known, y - place.height / 3, known, y + place.height / 3))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = min(3.0, place.height / 2)
        painter.drawEllipse(QPointF(known, y), radius, radius)


def paint_ring(painter: QPainter, place: Place, theme: Theme, *, primary: bool) -> None:
    """Ring and halo of a selected mark, drawn around it; where rows are slim the ring alone."""
    slim = place.height < SLIM
    box = place.reach.adjusted(-2, -1.5, 2, 1.5) if slim else place.reach.adjusted(-3, -3, 3, 3)
    if primary and not slim:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.halo_colour())
        painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2), 7, 7)
    painter.setBrush(QColor(theme.selected))
    painter.setPen(QPen(QColor(theme.accent), 2 if primary else 1.5))
    corner = 2 if slim else 5
    painter.drawRoundedRect(box, corner, corner)


def paint_neighbour(painter: QPainter, place: Place, theme: Theme) -> None:
    """The thinner ring of what stands beside the selection."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    slim = place.height < SLIM
    painter.setPen(QPen(QColor(theme.accent), 1 if slim else 1.5))
    box = place.reach.adjusted(-1.5, -1, 1.5, 1) if slim else place.reach.adjusted(-3, -2.5, 3, 2.5)
    painter.drawRoundedRect(box, 2 if slim else 4, 2 if slim else 4)
