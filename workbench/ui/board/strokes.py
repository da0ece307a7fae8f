"""Link lines: each kind with its own line, end and sign; without an excerpt dashed and hollow."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from workbench.case.edges import Edge
from workbench.ui import theme
from workbench.ui.language import worded

if TYPE_CHECKING:  # what routes stand on takes its time, and the first page draws a link
    from workbench.ui.board.paths import Path, Point

BEND = 9.0
_SIGN = 7.5  # radius of the ring around a link's sign
_GAP = 7.0  # from dot to dot of a cites link
_SHORT, _SPARSE = 90.0, 20.0  # a longer link that contradicts has its cross-ticks this far apart
_NOTED = {"supports", "contradicts", "differs", "same-as"}
_WIDTH = {"supports": 1.8, "contradicts": 1.8, "differs": 1.3, "same-as": 1.2, "cites": 1.2}


def line(path: Path) -> QPainterPath:
    """The path with its corners rounded."""
    drawn = QPainterPath(QPointF(*path[0]))
    for before, corner, after in zip(path, path[1:], path[2:], strict=False):
        into, out = math.dist(before, corner), math.dist(corner, after)
        bend = min(BEND, into / 2, out / 2)
        if bend < 0.5:
            continue
        drawn.lineTo(_toward(corner, before, bend / into))
        drawn.quadTo(QPointF(*corner), _toward(corner, after, bend / out))
    drawn.lineTo(QPointF(*path[-1]))
    return drawn


def paint(painter: QPainter, edge: Edge, path: Path, look: theme.Theme) -> None:
    """Draw one link along its path: the line and what stands where it arrives."""
    ink = _ink(edge, look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = {"cites": _dots, "same-as": _double, "contradicts": _ticked}.get(edge.kind, _plain)
    stroke(painter, path, edge, ink)
    _end(painter, edge, path, ink, look)
    painter.restore()


def paint_sign(painter: QPainter, edge: Edge, at: Point, look: theme.Theme) -> None:
    """Draw a link's sign and word, over whatever lies there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _sign(painter, edge, at, _ink(edge, look), look)
    painter.restore()


def glow(painter: QPainter, path: Path, look: theme.Theme) -> None:
    """The halo under a link of the selection."""
    pen = QPen(look.halo_colour(), 8)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(line(path), pen)


def _toward(here: tuple[float, float], there: tuple[float, float], share: float) -> QPointF:
    return QPointF(here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share)


def _ink(edge: Edge, look: theme.Theme) -> QColor:
    if edge.kind == "finding":
        return QColor(look.kind("finding").ink)
    return QColor(look.link(edge.kind) if edge.kind in _WIDTH else look.text3)


def _pen(ink: QColor, edge: Edge) -> QPen:
    width = _WIDTH.get(edge.kind, 1.2)
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if not edge.evidenced:
        pen.setDashPattern([7 / width, 4 / width])
    return pen


def _plain(painter: QPainter, path: Path, edge: Edge, ink: QColor) -> None:
    painter.strokePath(line(path), _pen(ink, edge))


def _double(painter: QPainter, path: Path, edge: Edge, ink: QColor) -> None:
    stroker = QPainterPathStroker()
    stroker.setWidth(3.4)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(stroker.createStroke(line(path)).simplified(), _pen(ink, edge))


def _ticked(painter: QPainter, path: Path, edge: Edge, ink: QColor) -> None:
    painter.strokePath(line(path), _pen(ink, edge))
    painter.setPen(QPen(ink, 1.4))
    strokes: list[QPointF] = []
    long = sum(math.dist(a, b) for a, b in zip(path, path[1:], strict=False)) > _SHORT
    for at, ahead in _along(path, 6, _SPARSE if long else 7.0):
        across = QPointF(-ahead.y(), ahead.x()) * 4
        strokes += [at - across, at + across]
    painter.drawLines(strokes)


def _dots(painter: QPainter, path: Path, edge: Edge, ink: QColor) -> None:
    hollow = edge.inferred or not edge.evidenced
    points = [at for at, _ in _along(path, 4, 8.0 if hollow else _GAP)]
    paint_dots(painter, points, ink, wide=3, ring=2.2 if hollow else 0)


def paint_dots(painter: QPainter, points: list[QPointF], ink: QColor, *, wide: float, ring: float) -> None:
    """Dots so wide, or hollow ones as rings of that radius."""
    if not ring:
        painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(QPolygonF(points))
        return
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for point in points:
        painter.drawEllipse(point, ring, ring)


def _along(path: Path, start: float, step: float) -> Iterator[tuple[QPointF, QPointF]]:
    """Places at even steps along a path, each with its way ahead; the far end stays free for its mark."""
    rest = sum(math.dist(a, b) for a, b in zip(path, path[1:], strict=False)) - 10
    place = start
    for a, b in zip(path, path[1:], strict=False):
        length = math.dist(a, b)
        ahead = QPointF((b[0] - a[0]) / length, (b[1] - a[1]) / length)
        while place < min(length, rest):
            yield QPointF(*a) + ahead * place, ahead
            place += step
        place -= length
        rest -= length


def _end(painter: QPainter, edge: Edge, path: Path, ink: QColor, look: theme.Theme) -> None:
    """What stands where the link arrives: arrow, crossbar or bars, hollow while nothing carries it."""
    tip, before = QPointF(*path[-1]), QPointF(*path[-2])
    ahead = _unit(tip - before)
    aside = QPointF(-ahead.y(), ahead.x())
    hollow = not edge.evidenced or edge.inferred
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(QColor(look.surface) if hollow else ink)
    if edge.kind == "supports" or (edge.kind not in _NOTED and hollow):
        painter.drawPolygon(QPolygonF([tip, tip - ahead * 9 + aside * 4.5, tip - ahead * 9 - aside * 4.5]))
    elif edge.kind in ("cites", "about", "part-of", "precedes"):
        painter.drawPolyline(QPolygonF([tip - ahead * 7 + aside * 5, tip, tip - ahead * 7 - aside * 5]))
    elif edge.kind == "contradicts":
        _bar(painter, tip - ahead * 2.5, aside, ink, hollow)
    elif edge.kind == "differs":
        _bar(painter, tip - ahead * 2, aside, ink, hollow)
        back = _unit(QPointF(*path[0]) - QPointF(*path[1]))
        _bar(painter, QPointF(*path[0]) - back * 2, QPointF(-back.y(), back.x()), ink, hollow)
    elif hollow:
        painter.drawEllipse(tip - ahead * 3, 3, 3)


def _bar(painter: QPainter, at: QPointF, aside: QPointF, ink: QColor, hollow: bool) -> None:
    if hollow:
        low, high = at - aside * 7, at + aside * 7
        box = QRectF(low, high).normalized().adjusted(-1.5, -1.5, 1.5, 1.5)
        painter.setPen(QPen(ink, 1))
        painter.drawRect(box)
        return
    painter.setPen(QPen(ink, 2.4))
    painter.drawLine(at - aside * 7, at + aside * 7)


def _unit(way: QPointF) -> QPointF:
    length = math.hypot(way.x(), way.y())
    return way / length if length else QPointF(1, 0)


def _sign(painter: QPainter, edge: Edge, at: tuple[float, float], ink: QColor, look: theme.Theme) -> None:
    centre = QPointF(*at)
    if edge.kind in _NOTED:
        pen = QPen(ink, 1.4)
        if not edge.evidenced:
            pen.setDashPattern([2.2, 1.4])
        painter.setPen(pen)
        painter.setBrush(QColor(look.surface))
        painter.drawEllipse(centre, _SIGN, _SIGN)
        painter.setPen(QPen(ink, 1.5))
        painter.drawLines(_signs(edge.kind, centre))
        centre += QPointF(0, _SIGN + 3)
    if edge.word:
        _pill(painter, centre, edge.word, look, below=edge.kind in _NOTED)


def _signs(kind: str, at: QPointF) -> list[QPointF]:
    """The strokes inside the ring, as pairs of points: plus, times, unequal, equal."""
    strokes = {
        "supports": (-4, 0, 4, 0, 0, -4, 0, 4),
        "contradicts": (-3, -3, 3, 3, -3, 3, 3, -3),
        "differs": (-4, -2, 4, -2, -4, 2, 4, 2, -2, 4.5, 2, -4.5),
        "same-as": (-4, -2, 4, -2, -4, 2, 4, 2),
    }[kind]
    return [QPointF(at.x() + x, at.y() + y) for x, y in zip(strokes[::2], strokes[1::2], strict=True)]


def _pill(painter: QPainter, at: QPointF, word: str, look: theme.Theme, *, below: bool) -> None:
    """A word on the link, or under its sign; longer ones in up to three short lines."""
    word, font = worded(word), theme.plain(theme.tiny())
    room = QRectF(0, 0, 64, 39)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    box = QFontMetricsF(font).boundingRect(room, flags, word)
    box = QRectF(0, 0, max(box.width() + 12, 16), min(box.height() + 3, 42))
    box.moveCenter(at)
    if below:
        box.moveTop(at.y())
    painter.setPen(QPen(QColor(look.line_strong), 1))
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(QColor(look.text2))
    painter.setFont(font)
    painter.drawText(box, flags, word)
