"""A large button that says in a second line what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workbench.ui import absolute, icons, theme
from workbench.ui.keycaps import cap_size, key_words, paint_cap

_HIGH, _PAD, _SHAPE = 54, 14, 20


class Choice(QAbstractButton):
    """One of the ways to begin."""

    def __init__(self, text: str, says: str, shape: str, *, keys: str = "") -> None:
        super().__init__()
        self.setText(text)
        self._says, self._shape, self._keys = says, shape, key_words(keys)
        self.setAccessibleName(text)
        self.setAccessibleDescription(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        strong, small = QFontMetricsF(self._strong()), QFontMetricsF(theme.small())
        wide = max(strong.horizontalAdvance(self.text()), small.horizontalAdvance(self._says))
        keys = cap_size(self._keys).width() + _PAD if self._keys else 0
        wide += keys + theme.grown(_SHAPE) + 3 * _PAD
        return QSize(round(wide), max(_HIGH, round(strong.height() + small.height() + 16)))

    def _strong(self) -> QFont:
        font = theme.body()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, focus = theme.current(), self.hasFocus()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(worn.accent if focus else worn.line_strong), 2 if focus else 1))
            painter.setBrush(QColor(worn.sunken if self.underMouse() else worn.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            middle = self.height() / 2
            end = icons.paint_beside(painter, self._shape, _PAD, middle, size=_SHAPE, colour=worn.text)
            self._words(painter, end + _PAD, worn)
            size = cap_size(self._keys)
            if self._keys and self.width() >= self.sizeHint().width():
                box = QRectF(
                    self.width() - _PAD - size.width(), middle - size.height() / 2, size.width(), size.height()
                )
                paint_cap(painter, box, self._keys, ink=worn.text2, edge=QColor(worn.line_strong))

    def _words(self, painter: QPainter, left: float, worn: theme.Theme) -> None:
        strong, small = QFontMetricsF(self._strong()), QFontMetricsF(theme.small())
        top = (self.height() - strong.height() - small.height()) / 2
        for font, metrics, y, words, colour in (
            (self._strong(), strong, top, self.text(), worn.text),
            (theme.small(), small, top + strong.height(), self._says, worn.text2),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(left, y, self.width() - left, metrics.height()), words)
