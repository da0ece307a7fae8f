"""The rail at the left edge: one button for each workspace there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget


class Rail(QToolBar):
    """Workspaces from the top, the journal at the foot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setWindowTitle(self.tr("Workspaces"))
        self.setAccessibleName(self.tr("Workspaces"))
        self.setProperty("rail", "true")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._group = QActionGroup(self)
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._gap = self.addWidget(gap)

    def add(self, action: QAction, *, foot: bool = False) -> None:
        """Show a workspace; ``foot`` puts it at the lower end."""
        action.setCheckable(True)
        self._group.addAction(action)
        if foot:
            self.addAction(action)
        else:
            self.insertAction(self._gap, action)
        button = self.widgetForAction(action)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
