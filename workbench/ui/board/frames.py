"""Frames under the cards: an outline with its name on the upper edge, as large as a landmark from afar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.ui import icons, theme
from workbench.ui.board.scene import Frame, Rect, Scene

_RADIUS = 8.0
_ICONS = {"origins": "origins", "group": "group", "frame": "group"}
_LEAST, _NARROW = 70.0, 28.0  # pixels of a frame below which its name stands bare, and not at all
_SAYS = 110.0  # pixels that what is said behind a name has at least, or it is left out
HEADING = 0.85  # of its own size that a name keeps at least, however far away
_PAD = 10.0  # pixels beside the words of a heading


def paint(
    painter: QPainter, scene: Scene, which: Sequence[int], *, scale: float, corner: QPointF, ratio: float
) -> None:
    """Draw these frames; a board pixel is ``scale`` device pixels, ``corner`` is the picture's, in device pixels."""
    zoom = scale / ratio
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    boxes = [(scene.frames[at], _box(scene.frame_rects[at].tolist(), scale, corner)) for at in which]
    for frame, box in boxes:
        _outline(painter, frame, box, min(zoom, 1.0), ratio)
    for frame, box in boxes:
        if (frame.name or frame.says) and box.width() >= _LEAST * ratio:
            _heading(painter, frame, box, max(zoom, HEADING) * ratio)
        elif frame.name and box.width() >= _NARROW * ratio:
            _name(painter, frame, box, ratio)


def _box(rect: Rect, scale: float, corner: QPointF) -> QRectF:
    left, top, right, bottom = (edge * scale for edge in rect)
    return QRectF(QPointF(round(left), round(top)), QPointF(round(right), round(bottom))).translated(-corner)


def _outline(painter: QPainter, frame: Frame, box: QRectF, zoom: float, ratio: float) -> None:
    look = theme.current()
    solid = frame.kind == "origins"
    pen = QPen(QColor(look.text2 if solid else look.control), ratio * (2 if solid and zoom > 0.3 else 1))
    if not solid:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(look.panel) if solid else Qt.BrushStyle.NoBrush)
    radius = _RADIUS * zoom * ratio
    painter.drawRoundedRect(box, radius, radius)


def _name(painter: QPainter, frame: Frame, box: QRectF, ratio: float) -> None:
    """The name alone, above a frame too narrow for more."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(ratio, ratio)
    font, wide = theme.plain(theme.tiny()), box.width() / ratio + _PAD
    name = QFontMetricsF(font).elidedText(frame.name, Qt.TextElideMode.ElideRight, wide)
    painter.setPen(QColor(theme.current().text))
    painter.setFont(font)
    painter.drawText(QRectF(-_PAD / 2, -15, wide, 14), Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


def _heading(painter: QPainter, frame: Frame, box: QRectF, grown: float) -> None:
    """The name and what is said behind it, in a pill on the upper edge, ``grown`` times its size at zoom 1."""
    look = theme.current()
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(grown, grown)
    room = box.width() / grown - 24 - 2 * _PAD
    bold, plain = theme.plain(theme.small(QFont.Weight.DemiBold)), theme.plain(theme.small())
    sign = 20.0 if QFontMetricsF(bold).horizontalAdvance(frame.name) <= room - 20 else 0.0  # where there is room
    name = QFontMetricsF(bold).elidedText(frame.name, Qt.TextElideMode.ElideRight, room - sign + (0 if sign else 12))
    first = QFontMetricsF(bold).horizontalAdvance(name)
    left = room - sign - first - 8
    says = QFontMetricsF(plain).elidedText(frame.says, Qt.TextElideMode.ElideRight, left)
    says = says if says == frame.says or left >= _SAYS else ""
    second = QFontMetricsF(plain).horizontalAdvance(says) + 8 if says else 0.0
    pill = QRectF(12 if sign else 6, -11, first + second + 2 * _PAD + sign, 22)
    painter.setPen(QPen(QColor(look.line_strong), 1))
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(pill, 11, 11)
    if sign:
        icons.paint_icon(painter, _ICONS[frame.kind], box=QRectF(pill.left() + _PAD - 2, -8, 16, 16), colour=look.text2)
    flags = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(QColor(look.text))
    painter.setFont(bold)
    painter.drawText(QRectF(pill.left() + _PAD + sign * 0.9, pill.top(), first + 2, pill.height()), flags, name)
    if says:
        painter.setPen(QColor(look.text2))
        painter.setFont(plain)
        painter.drawText(QRectF(pill.right() - _PAD - second + 8, pill.top(), second + 2, pill.height()), flags, says)
    painter.restore()
