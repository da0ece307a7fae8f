"""How the cells of the matrix look: letter and sign on their ground, bands, chips; pure painting."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.analysis.matrix import BANDS
from workbench.ui import absolute, icons, theme
from workbench.ui.chips import paint_word
from workbench.ui.language import pieced, titled, tr, worded
from workbench.ui.short import cut

SIGNS = {"CC": "++", "C": "+", "N": "·", "I": "\N{MINUS SIGN}", "II": "\N{MINUS SIGN}\N{MINUS SIGN}"}
EDGED = ("CC", "II")
_PAD = 8
BOLD = QFont.Weight.DemiBold


def strong() -> QFont:
    """Titles and letters in the grid."""
    font = theme.body()
    font.setWeight(BOLD)
    return font


def paint_rating(
    painter: QPainter, box: QRectF, value: str, *, others: bool = False, pale: bool = False, large: bool = False
) -> None:
    """A rating in its box; one that is another analyst's has a dashed edge."""
    colours = theme.current().cells[value]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.4 if pale else 1)
    edge = QPen(QColor(colours.ink), 1) if value in EDGED or others else QPen(Qt.PenStyle.NoPen)
    if others:
        edge.setDashPattern([3, 2])
    painter.setPen(edge)
    painter.setBrush(QColor(colours.fill) if value != "N" else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(colours.ink))
    letter, sign = strong(), theme.mono(12.5)
    if value == "N":
        letter = theme.body()
    wide = QFontMetricsF(sign).horizontalAdvance(SIGNS[value]) + theme.grown(6 if not large else 8)
    left = box.center().x() - (wide + QFontMetricsF(letter).horizontalAdvance(value)) / 2
    for font, words, at in ((sign, SIGNS[value], left), (letter, value, left + wide)):
        painter.setFont(font)
        absolute.write(
            painter, QRectF(at, box.top(), box.right() - at, box.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
    painter.setOpacity(1)


def paint_empty(painter: QPainter, box: QRectF) -> None:
    """A cell that nobody rated: an empty dashed box, which is no N."""
    pen = QPen(QColor(theme.current().line_strong), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def paint_ring(painter: QPainter, box: QRectF, *, focus: bool) -> None:
    """The ring of the cell at hand; it glows while the keyboard is here."""
    worn = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if focus:
        painter.setPen(QPen(worn.halo_colour(), 6))
        painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QPen(QColor(worn.accent), 2))
    painter.drawRoundedRect(box, 5, 5)


def paint_chip(painter: QPainter, left: float, middle: float, kind: str, words: str) -> float:
    """A record's shape and number on its ground; answers where it ends."""
    worn, high = theme.current(), theme.grown(18)
    colours, font = worn.kind(kind), theme.small(BOLD)
    wide = QFontMetricsF(font).horizontalAdvance(words) + theme.grown(27)
    box = QRectF(left, middle - high / 2, wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.faint(colours.ink, 0.45), 1))
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(box, 4, 4)
    size = theme.grown(13)
    if kind in icons.SHAPES:
        icons.paint_icon(painter, kind, box=QRectF(left + theme.grown(5), middle - size / 2, size, size),
                         colour=colours.ink)  # fmt: skip
    painter.setPen(QColor(colours.ink))
    painter.setFont(font)
    absolute.write(painter, box.adjusted(theme.grown(22), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
    return box.right()


def paint_information(
    painter: QPainter, box: QRectF, kind: str, number: str, *, title: str, beside: str, at_hand: bool
) -> None:
    """Chip, title, and below it where it comes from."""
    worn = theme.current()
    start = paint_chip(painter, box.left() + 10, box.center().y(), kind, number)
    left = max(start + _PAD, box.left() + theme.grown(86))
    room = box.right() - left - _PAD
    upper, lower = strong() if at_hand else theme.body(), theme.small()
    high, low = QFontMetricsF(upper), QFontMetricsF(lower)
    top = box.center().y() - (high.height() + low.height()) / 2
    for font, metrics, words, colour in (
        (upper, high, titled(kind, title), worn.text),
        (lower, low, pieced(beside), worn.text2),
    ):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        absolute.write(painter, QRectF(left, top, room, metrics.height()), Qt.AlignmentFlag.AlignVCenter,
                         cut(words, metrics, room))  # fmt: skip
        top += metrics.height()


def band_width() -> float:
    """The pixels that the longest word of a band asks for beside its boxes."""
    letters = QFontMetricsF(theme.body())
    return 3 * (theme.grown(10) + 2) + max(letters.horizontalAdvance(worded(each)) for each in BANDS) + 22


def paint_band(painter: QPainter, box: QRectF, band: str) -> None:
    """Three boxes, as many of them filled as the band is high, and its word; the word alone where nobody rated."""
    worn, wide, high = theme.current(), theme.grown(10), theme.grown(9)
    filled, left = BANDS.index(band) if band in BANDS else -1, box.left() + 10
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at in range(3) if filled >= 0 else ():
        painter.setPen(QPen(QColor(worn.text2 if at < filled else worn.control), 1))
        painter.setBrush(QColor(worn.text2) if at < filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, box.center().y() - high / 2, wide - 1, high), 2, 2)
        left += wide + 2
    painter.setPen(QColor(worn.text2))
    painter.setFont(theme.body())
    absolute.write(painter, QRectF(left + 4, box.top(), box.right() - left - 4, box.height()),
                     Qt.AlignmentFlag.AlignVCenter, worded(band))  # fmt: skip


def paint_hatch(painter: QPainter, box: QRectF) -> None:
    """The ground of what is not rated."""
    worn = theme.current()
    painter.fillRect(box, QColor(worn.sunken))
    painter.fillRect(box, QBrush(theme.faint(worn.line_strong, 0.5), Qt.BrushStyle.BDiagPattern))


def paint_outside(painter: QPainter, box: QRectF, kind: str, number: str, *, title: str, why: str, asks: str) -> QRectF:
    """A record that is not rated, with why, and the words that are pressed to rate it; answers where these stand."""
    worn, font = theme.current(), theme.small()
    metrics = QFontMetricsF(font)
    why = worded(why)
    painter.setOpacity(0.75)
    start = paint_chip(painter, box.left() + 10, box.center().y(), kind, number)
    painter.setOpacity(1)
    link = font
    link.setUnderline(True)
    wide = QFontMetricsF(link).horizontalAdvance(asks)
    pressed = QRectF(box.right() - wide - 16, box.top(), wide, box.height())
    left = max(start + _PAD, box.left() + theme.grown(86))
    room = pressed.left() - left - 24
    word = QFontMetricsF(theme.tiny()).horizontalAdvance(tr("not rated")) + 12
    painter.setPen(QColor(worn.text2))
    painter.setFont(theme.body())
    body, left_over = QFontMetricsF(theme.body()), room - word - metrics.horizontalAdvance(why) - 24
    named = cut(titled(kind, title), body, max(room * 0.5, left_over))
    absolute.write(painter, QRectF(left, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, named)
    left += QFontMetricsF(theme.body()).horizontalAdvance(named) + _PAD
    paint_word(painter, left + word, box.center().y(), tr("not rated"))
    left += word + _PAD
    painter.setPen(QColor(worn.text2))
    painter.setFont(theme.small())
    room = pressed.left() - left - _PAD
    absolute.write(painter, QRectF(left, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter,
                     cut(why, metrics, room))  # fmt: skip
    painter.setFont(link)
    painter.setPen(QColor(worn.text))
    absolute.write(painter, pressed, Qt.AlignmentFlag.AlignVCenter, asks)
    return pressed


def paint_bar(painter: QPainter, box: QRectF, share: float) -> None:
    """How much is against a hypothesis, from the right: hatched, so that it is told without colour."""
    worn = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn.line))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    if share > 0:
        part = QRectF(box.right() - box.width() * share, box.top(), box.width() * share, box.height())
        painter.setBrush(QColor(worn.contradicts))
        painter.drawRoundedRect(part, box.height() / 2, box.height() / 2)
        painter.save()
        painter.setClipRect(part)
        painter.setPen(QPen(theme.faint(worn.surface, 0.6), 1))
        x = part.left()
        while x < part.right() + part.height():
            painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()))
            x += 5
        painter.restore()
