"""Where the panes round the page stand: kept for each workspace, once for a wide window and once for a narrow one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from workbench.ui import kept, theme
from workbench.ui.drawer import Drawer

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_VERSION = 1  # grows when docks are named anew, so that an older stored layout is left alone
NARROW = 1200  # pixels of the window, at 100 % text, below which the inspector lies over the page
OVER = "inspector"
LOW = 106  # pixels of a compact timeline
LOWEST = 740  # pixels of the window, at 100 % text, below which the timeline begins compact


class _Pane(NamedTuple):
    dock: QDockWidget
    area: Qt.DockWidgetArea
    size: int
    action: QAction

    @property
    def along(self) -> Qt.Orientation:
        low = self.area is Qt.DockWidgetArea.BottomDockWidgetArea
        return Qt.Orientation.Vertical if low else Qt.Orientation.Horizontal


class Layouts:
    """The docks of one window; a stored layout that cannot be read is left for the first one."""

    def __init__(self, window: QMainWindow, settings: QSettings, rail: QWidget) -> None:
        self._window, self._settings, self._rail = window, settings, rail
        self._panes: dict[str, _Pane] = {}
        self._first: dict[str, Mapping[str, int]] = {}
        self._shown = ""
        self.narrow = False
        self.drawer = Drawer(window)

    def add(self, dock: QDockWidget, area: Qt.DockWidgetArea, size: int, action: QAction) -> None:
        """Put a dock at its edge, hidden until a case is shown."""
        self._panes[dock.objectName()] = _Pane(dock, area, size, action)
        dock.hide()
        self._window.addDockWidget(area, dock)
        dock.toggleViewAction().toggled.connect(action.setChecked)
        if dock.objectName() == OVER:
            self.drawer.shown.connect(action.setChecked)

    def begin_with(self, workspace: str, sizes: Mapping[str, int]) -> None:
        """What a workspace has at first, where it differs: pixels of a dock, 0 where it is not wanted."""
        self._first[workspace] = sizes

    def hide(self) -> None:
        """No docks, while there is no case; a workspace that is taken brings its own."""
        self._shown = ""
        for pane in self._panes.values():
            pane.dock.hide()
        self.drawer.hide()

    # one workspace

    def take(self, workspace: str) -> None:
        """Put the docks as they were left in a workspace."""
        self._shown = workspace
        placed = kept.state(self._settings, self._place(self._shown))
        if placed is None or not self._window.restoreState(placed, _VERSION):
            self._begin()
        self._rail.show()
        if self.narrow:
            self._panes[OVER].dock.hide()

    def keep(self) -> None:
        """Remember where the docks stand."""
        if self._shown:
            kept.keep_state(self._settings, self._place(self._shown), self._window.saveState(_VERSION))

    def _place(self, workspace: str) -> str:
        return f"layout{'-narrow' if self.narrow else ''}/{workspace}"

    def reset(self) -> None:
        """Every pane back where it was at first, in all workspaces."""
        for group in ("layout", "layout-narrow"):
            self._settings.remove(group)
        self._begin()

    def _begin(self) -> None:
        first = self._first.get(self._shown, {})
        for name, pane in self._panes.items():
            if pane.dock.isFloating():  # asked of one that stands in its place it costs as much as to move it
                pane.dock.setFloating(False)
            self._window.addDockWidget(pane.area, pane.dock)
            pane.dock.setVisible(first.get(name, pane.size) > 0 and not self._over(name))
        self.settle()

    def settle(self) -> None:
        """Give the docks their first sizes; they take them only once the page beside them has its own."""
        first = self._first.get(self._shown, {})
        scale = theme.text_scale(self._window)
        low = self._window.height() < LOWEST * scale
        for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            sizes = {name: first.get(name, pane.size) for name, pane in self._panes.items() if pane.along is way}
            if low and way is Qt.Orientation.Vertical:  # the page comes first
                sizes = {name: min(size, LOW) for name, size in sizes.items()}
            if way is Qt.Orientation.Horizontal:  # lists need room for larger letters, the page as well
                most = self._window.width() // 4
                sizes = {name: max(size, min(round(size * scale), most)) if size else 0 for name, size in sizes.items()}
            there = [name for name, size in sizes.items() if size and not self._panes[name].dock.isHidden()]
            self._window.resizeDocks([self._panes[name].dock for name in there], [sizes[name] for name in there], way)

    def known(self, workspace: str) -> bool:
        """Whether a workspace was ever left."""
        return self._settings.value(self._place(workspace)) is not None

    # showing and hiding

    def toggle(self, name: str) -> None:
        """Show or hide a dock."""
        dock = self._panes[name].dock
        if self._over(name):
            self.drawer.setVisible(self.drawer.isHidden())
        else:
            dock.setVisible(dock.isHidden())

    def reveal(self, name: str) -> None:
        """Have a dock shown."""
        if self._over(name):
            self.drawer.show()
        else:
            self._panes[name].dock.show()

    def step(self, name: str) -> None:
        """From full to compact, to hidden, to full again."""
        pane = self._panes[name]
        if pane.dock.isHidden():
            self._resize(pane, pane.size)
        elif pane.dock.height() > max(LOW, pane.dock.minimumSizeHint().height()) + 24:
            self._resize(pane, LOW)
        else:
            pane.dock.hide()

    def _resize(self, pane: _Pane, size: int) -> None:
        pane.dock.show()
        self._window.resizeDocks([pane.dock], [size], pane.along)

    # a narrow window

    def _over(self, name: str) -> bool:
        return self.narrow and name == OVER

    def fit(self) -> None:
        """Follow the width of the window: below 1200 pixels the inspector lies over the page."""
        narrow = self._window.width() < NARROW * theme.text_scale(self._window)
        if narrow != self.narrow and OVER in self._panes:
            self.keep()
            self.narrow = narrow
            self._carry()
            if self._shown:
                self.take(self._shown)
        self.drawer.fit()

    def _carry(self) -> None:
        dock = self._panes[OVER].dock
        if self.narrow:
            pane: QWidget = dock.widget()
            self.drawer.hold(pane, self._panes[OVER].action)
            dock.hide()
        else:
            dock.setWidget(self.drawer.give_back())
