"""The tabs of open sources: walked, closed and ordered by hand or by keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QToolButton, QWidget

from workbench.ui import icons, theme

_AIR = 14  # pixels over and under the words of a tab
_ICON = 16
_WIDEST = 264  # pixels of a tab; its whole title stands in the tooltip


class SourceTabs(QTabBar):
    """One tab a source; the one on top carries the cross, the middle button closes any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, movable=True, expanding=False, documentMode=True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setAccessibleName(self.tr("Open sources"))
        size = round(theme.grown(_ICON))
        self.setIconSize(QSize(size, size))
        self.setMinimumHeight(self.fontMetrics().height() + _AIR)  # also while there is none
        self.currentChanged.connect(self._move_cross)

    def tabSizeHint(self, index: int) -> QSize:
        wish = super().tabSizeHint(index)
        return QSize(min(wish.width(), round(theme.grown(_WIDEST))), wish.height())

    def tell(self, at: int, number: str, title: str) -> None:
        """Name a tab."""
        self.setTabText(at, f"{number} {title}".replace("&", "&&"))
        self.setTabToolTip(at, title)
        self.setTabIcon(at, icons.icon("source", theme.current().kind("source").ink))
        self._move_cross(self.currentIndex())

    def walk(self, step: int) -> None:
        """Go to the next (1) or previous (-1) tab, round the end."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + step) % self.count())

    def _move_cross(self, current: int) -> None:
        side = QTabBar.ButtonPosition.RightSide
        for at in range(self.count()):
            old = self.tabButton(at, side)
            if (old is not None) != (at == current):
                self.setTabButton(at, side, self._cross() if at == current else None)
                if old is not None:
                    old.deleteLater()

    def _cross(self) -> QToolButton:
        button = QToolButton(autoRaise=True, toolTip=self.tr("Close this tab (Ctrl+F4)"))
        button.setAccessibleName(self.tr("Close this tab"))
        button.setIcon(icons.icon("close", theme.current().text3, 12))
        button.setIconSize(icons.side(10))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.tabCloseRequested.emit(self.currentIndex()))
        return button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and at >= 0:
            self.tabCloseRequested.emit(at)
        else:
            super().mouseReleaseEvent(event)


class TabRow(QWidget):
    """The tabs, and at the right the way to find words."""

    find_wanted = Signal()

    def __init__(self, tabs: SourceTabs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("sunken", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.find = QToolButton(autoRaise=True, toolTip=self.tr("Find in this source (Ctrl+F)"))
        self.find.setAccessibleName(self.tr("Find in this source"))
        self.find.setIconSize(icons.side(16))
        self.find.clicked.connect(self.find_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(tabs, 1)
        row.addWidget(self.find)
        self.dress()
        for keys, does in (
            ("Ctrl+Tab", lambda: tabs.walk(1)),
            ("Ctrl+Shift+Tab", lambda: tabs.walk(-1)),
            ("Ctrl+F4", lambda: tabs.tabCloseRequested.emit(tabs.currentIndex())),
        ):
            shortcut = QShortcut(QKeySequence(keys), parent)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def dress(self) -> None:
        """Draw its icon in the colours of the theme worn now."""
        self.find.setIcon(icons.icon("search", theme.current().text2))
