"""A pane that lies over the page while the window is too narrow to stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent

WIDE = 340


class Drawer(QFrame):
    """Comes in over the right edge of the page, takes the keyboard with it and gives it back; Esc closes it."""

    shown = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._pane: QWidget | None = None
        self._head: QWidget | None = None
        self._before: QWidget | None = None
        self.setObjectName("drawer")
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def hold(self, pane: QWidget, action: QAction) -> None:
        """Take a pane out of its dock."""
        from workbench.ui.dockhead import DockHead

        self._pane, self._head = pane, DockHead(pane.windowTitle(), action)
        self.setAccessibleName(pane.windowTitle())
        self._column.addWidget(self._head)
        self._column.addWidget(pane, 1)
        pane.show()

    def give_back(self) -> QWidget:
        """The pane, to stand in its dock again."""
        pane = self._pane
        self._column.removeWidget(pane)
        self._column.removeWidget(self._head)
        self._head.deleteLater()
        self._pane = self._head = None
        self.hide()
        return pane

    def fit(self) -> None:
        """Lie over the edge of the page at which lines end."""
        window = self.parentWidget()
        page = window.centralWidget()
        wide = min(round(WIDE * theme.text_scale(window)), window.width() * 9 // 10)
        top, foot = window.menuWidget().height(), window.statusBar().y()
        left = 0 if window.isRightToLeft() else window.width() - wide
        self.setGeometry(left, top, wide, max(foot - top, page.height()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._before = self.window().focusWidget()
        self.fit()
        self.raise_()
        if self._pane is not None:
            (self._pane.focusProxy() or self._pane).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        held = self.window().focusWidget()
        if self._before is not None and (held is None or self.isAncestorOf(held)):
            self._before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._before = None
        self.shown.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
