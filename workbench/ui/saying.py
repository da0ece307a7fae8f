"""A paragraph of the inspector."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ui.plain import bare

_LONG, _ROUNDED = 300, 4  # letters that are measured; pixels that bold letters and rounding may take


def wrapped(part: QWidget, plain: QSize) -> QSize:
    """The least size of a widget, ``plain`` otherwise, as high as its sentences are when they wrap in its width."""
    inside = part.layout()
    wide = max(part.width(), plain.width())
    return QSize(plain.width(), inside.totalMinimumHeightForWidth(wide)) if inside is not None else plain


class Saying(QLabel):
    """A paragraph that is laid out once for each width; a plain label lays its words out a dozen times."""

    def __init__(self, text: str) -> None:
        super().__init__(text, wordWrap=True)
        self._heights: dict[int, int] = {}
        self._natural = 0

    def natural(self) -> int:
        """How wide its words are in one line, in pixels."""
        if not self._natural:
            rich = self.textFormat() is Qt.TextFormat.RichText
            seen = bare(self.text()) if rich else self.text()
            self._natural = self.fontMetrics().horizontalAdvance(seen[:_LONG]) + _ROUNDED
        return self._natural

    def setText(self, text: str) -> None:
        self._heights.clear()
        self._natural = 0
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        wide = max(self.width(), 1)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        self._natural = 0
        super().changeEvent(event)
