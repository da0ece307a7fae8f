"""The ring round the pane that F6 led to, or Tab where nothing else shows it; seen until the keyboard leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from workbench.ui import theme

_GAP, _PEN = 2, 2


class PaneRing(QWidget):
    """Lies over one pane at a time and takes no pointer; only its own edge is painted anew."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.pane: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        QApplication.instance().focusChanged.connect(self._follow)

    def show_round(self, pane: QWidget) -> None:
        """Ring this pane."""
        self._leave()
        self.pane = pane
        self.setParent(pane)
        pane.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()

    def _leave(self) -> None:
        if self.pane is not None:
            self.pane.removeEventFilter(self)
        self.pane = None
        self.hide()

    def _fit(self) -> None:
        self.setGeometry(self.pane.rect())
        inner = self.rect().adjusted(*(2 * (_GAP + _PEN + 1,)), *(2 * (-_GAP - _PEN - 1,)))
        self.setMask(QRegion(self.rect()) - QRegion(inner))

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if self.pane is not None and now is not None and now is not self.pane and not self.pane.isAncestorOf(now):
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.current().accent), _PEN))
            in_ = _PEN / 2 + (0 if isinstance(self.pane, QLabel) else _GAP)  # words begin at their very edge
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(in_, in_, -in_, -in_), 4, 4)
