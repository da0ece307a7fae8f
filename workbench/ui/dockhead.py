"""The head of a dock: its name, the key that shows and hides it, and a cross."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from workbench.ui import icons, theme
from workbench.ui.keycaps import key_name


class DockHead(QWidget):
    """As high as its letters ask for; the dock is moved by it."""

    def __init__(self, title: str, action: QAction) -> None:
        super().__init__()
        self.setFixedHeight(max(28, QFontMetrics(theme.small()).height() + 8))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 4, 0)
        name = QLabel(title)
        name.setFont(theme.small(theme.QFont.Weight.DemiBold))
        row.addWidget(name)
        row.addStretch(1)
        keys = QLabel(key_name(action.shortcut().toString()))
        keys.setProperty("role", "mono")
        row.addWidget(keys)
        self._cross = QToolButton(autoRaise=True, toolTip=self.tr("Hide {}").format(title.lower()))
        self._cross.setAccessibleName(self._cross.toolTip())
        self._cross.setIconSize(icons.side(12))
        self._cross.clicked.connect(action.trigger)
        row.addWidget(self._cross)
        self._dress()

    def _dress(self) -> None:
        self._cross.setIcon(icons.icon("close", theme.current().text3, 12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
