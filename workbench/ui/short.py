"""A line that is cut at a word where there is no room for all of it; the whole is told on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from workbench.ui import absolute, theme

_QUOTE = "“"
_NARROWEST = 75  # of a hundred parts of a letter's width


class Short(QLabel):
    """Plain words at the far end of their room, or at its beginning; a source's own words in its letters."""

    def __init__(self, text: str = "", *, left: bool = False) -> None:
        super().__init__(text, textFormat=Qt.TextFormat.PlainText)
        self._side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def shown(self) -> str:
        """What there is room for."""
        return cut(self.text(), self._metrics(), self.width())

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme.quote(12.5) if self.text().startswith(_QUOTE) else self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self) as painter:
            if self.text().startswith(_QUOTE):
                painter.setFont(theme.quote(12.5))
            painter.setPen(self.palette().windowText().color())
            side = QStyle.visualAlignment(self.layoutDirection(), self._side)
            painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter, self.shown())


def cut(words: str, metrics: QFontMetricsF, wide: float) -> str:
    """As many whole words as there is room for; none where not even the first has."""
    words = words[: int(max(wide, 0)) + 2]  # no letter is narrower than a pixel: a book is not measured word by word
    if metrics.horizontalAdvance(words) <= wide:
        return words
    end = "…”" if words.startswith(_QUOTE) else "…"
    parts = words.split()
    while parts and metrics.horizontalAdvance(" ".join(parts) + end) > wide:
        parts.pop()
    return " ".join(parts).rstrip(" ,;·") + end if parts else ""


def squeeze(painter: QPainter, room: QRectF, words: str) -> None:
    """Paint a line at the left in letters as narrow as its room asks for, cut where that would be too narrow."""
    wide = painter.fontMetrics().horizontalAdvance(words)
    if wide > room.width():
        font = painter.font()
        font.setStretch(max(round(100 * room.width() / wide) - 2, _NARROWEST))
        painter.setFont(font)
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    absolute.write(painter, room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
