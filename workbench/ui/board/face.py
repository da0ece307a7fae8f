"""One card drawn: full, as number and colour from afar, or as a dot; and the rings of selection around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from workbench.case.cards import Card
from workbench.ui import absolute, icons, theme
from workbench.ui.board.type import HEAD, INSET, Face, Faces, Laid, Line, Run, Set
from workbench.ui.language import tr

FULL, NUMBERS = 0.5, 0.16  # below the first only number and colour, below the second only dots
_RADIUS = 5.0
_BLANKS = 300


def paint(painter: QPainter, box: QRect, card: Card, laid: Laid, faces: Faces, scale: float) -> None:
    """Draw a card into ``box`` (whole device pixels), words at ``scale``."""
    look = theme.current()
    if isinstance(painter.device(), QImage):
        painter.drawImage(box.topLeft(), _blank(box.size(), card, faces, look, scale))
    else:  # on paper and in files nothing is made of pixels
        _frame(painter, box, card, look, scale)
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    _head(painter, card, laid.width, faces, look)
    _words(painter, laid, faces, look, look.kind(card.kind).ink)
    if card.image is not None:
        _picture(painter, laid, faces.images.get(card.image), look)
    painter.restore()


def _picture(painter: QPainter, laid: Laid, image: QImage | None, look: theme.Theme) -> None:
    """The picture at the foot of a card, whole; until it is drawn, and where it cannot be, the sign of one."""
    room = QRectF(INSET, laid.height - laid.image - 7, laid.width - 2 * INSET, laid.image)
    if image is None:
        painter.fillRect(room, QColor(look.sunken))
        side = min(16.0, room.height())
        sign = QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)
        icons.paint_icon(painter, "imagery", box=sign, colour=look.text3)
        return
    size = image.deviceIndependentSize().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    place = QRectF(room.topLeft(), size)
    place.moveCenter(room.center())
    painter.drawImage(place, image)


def _blank(size: QSize, card: Card, faces: Faces, look: theme.Theme, scale: float) -> QImage:
    """A card of that sort and size without words, drawn once."""
    key = (card.kind, card.held, size.width(), size.height(), scale, look.name)
    if key not in faces.blanks:
        if len(faces.blanks) >= _BLANKS:
            faces.blanks.clear()
        image = faces.blanks[key] = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with absolute.painter(image) as painter:
            _frame(painter, QRect(QPoint(), size), card, look, scale)
    return faces.blanks[key]


def _frame(painter: QPainter, box: QRect, card: Card, look: theme.Theme, scale: float) -> None:
    kind = look.kind(card.kind)
    radius, edge = _RADIUS * scale, max(1, round(scale))
    frame = QRectF(box).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(frame, radius, radius)
    head = QRectF(box.x(), box.y(), box.width(), round(HEAD * scale))
    if card.held:
        painter.save()
        painter.setClipRect(head, Qt.ClipOperation.IntersectClip)  # a sheet has bounds of its own
        painter.setBrush(QColor(kind.fill))
        painter.drawRoundedRect(frame, radius, radius)
        painter.restore()
    pen = QPen(QColor(look.line_strong if card.held else look.control), edge)
    if not card.held:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, radius, radius)
    pen.setColor(theme.faint(kind.ink, 0.35) if card.held else QColor(look.line_strong))
    painter.setPen(pen)
    y = head.bottom() - edge / 2
    painter.drawLine(QPointF(head.left() + edge, y), QPointF(head.right() - edge, y))


def _head(painter: QPainter, card: Card, width: float, faces: Faces, look: theme.Theme) -> None:
    kind = look.kind(card.kind)
    icons.paint_icon(painter, card.kind, box=QRectF(INSET, 3.5, 16, 16), colour=kind.ink)
    painter.setFont(faces.number)
    painter.setPen(QColor(kind.ink))
    painter.drawText(QRectF(INSET + 18, 0, 90, HEAD - 1), Qt.AlignmentFlag.AlignVCenter, card.number)
    right = width - 8
    if not card.held:
        right = _tag(painter, right, tr("not held"), faces, look)
    elif card.grade is not None:
        right = _grade(painter, right, card.grade, faces, look)
    if card.finding:
        ink = look.kind("finding").ink
        icons.paint_icon(painter, "finding", box=QRectF(right - 18, 3.5, 16, 16), colour=ink)


def _grade(painter: QPainter, right: float, grade: str, faces: Faces, look: theme.Theme) -> float:
    box = QRectF(right - 13.5, 3.5, 14, 16)
    painter.setPen(QPen(QColor(look.control), 1, Qt.PenStyle.SolidLine if grade else Qt.PenStyle.DashLine))
    painter.setBrush(QColor(look.surface) if grade else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(look.text))
    painter.setFont(faces.number)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade)
    return box.left() - 4


def _tag(painter: QPainter, right: float, word: str, faces: Faces, look: theme.Theme) -> float:
    width = QFontMetricsF(faces.tag).horizontalAdvance(word) + 12
    box = QRectF(right - width + 0.5, 3.5, width, 16)
    painter.setPen(QPen(QColor(look.control), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(QColor(look.text3))
    painter.setFont(faces.tag)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
    return box.left() - 4


def _words(painter: QPainter, laid: Laid, faces: Faces, look: theme.Theme, ink: str) -> None:
    y = HEAD + 4
    y = _lines(painter, laid.title, faces.title, y, (QColor(look.text), QColor(ink)))
    _lines(painter, laid.lines, faces.small, y + 1, (QColor(look.text3), QColor(ink)))


def _lines(painter: QPainter, lines: tuple[Line, ...], face: Face, y: float, inks: tuple[QColor, QColor]) -> float:
    """Draw lines in the first ink, the letters of legs in the second."""
    for line in lines:
        for run in line:
            if run.face is Set.MARK:
                _mark(painter, run, y + face.leading / 2)
                continue
            painter.setPen(inks[run.face is Set.LETTER])
            painter.setFont(face.fonts[run.face])
            painter.drawText(QPointF(INSET + run.x, y + face.ascent), run.text)
        y += face.leading
    return y


def _mark(painter: QPainter, run: Run, y: float) -> None:
    """A known origin as a filled ring, a possible one as an empty, an unknown one as a dotted ring."""
    ink, centre = QColor(theme.current().text2), QPointF(INSET + run.x + 5.5, y)
    pen = QPen(ink, 1.3)
    if run.text == "◌":
        pen.setDashPattern([1, 1.6])
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # a ring of steps looks like a dotted one
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 4.6, 4.6)
    if run.text == "◉":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(centre, 2.4, 2.4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def ring(painter: QPainter, box: QRectF, *, selected: bool) -> None:
    """The ring of a selected card, with its halo, or the thinner one of a neighbour."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if selected:
        painter.setPen(QPen(look.halo_colour(), 5))
        painter.drawRoundedRect(box.adjusted(-3.5, -3.5, 3.5, 3.5), 8, 8)
    painter.setPen(QPen(QColor(look.accent), 2 if selected else 1.5))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
