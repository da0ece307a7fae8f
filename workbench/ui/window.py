"""The window: an empty frame first, then menu row, rail and status line, then the views once they are loaded.

What is imported here is imported before the frame is seen: ``QtCore.Qt`` is named only where it is used, since
its enumerations are made at the first touch and take as long as the rest of the frame, and the parts come in late.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.case.itself import heading
from workbench.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from workbench.case.change import Change
    from workbench.ui.desk import Desk
    from workbench.ui.ring import PaneRing
    from workbench.ui.welcome import Welcome

_OF_WORDS = ("excerpt", "sighting", "claim")  # acts that want words selected in the reader
_ROW, _FOOT = 40, 25  # pixels of the menu row and the status line, as their own dress makes them


class Pages(QStackedWidget):
    """The pages of the window; one that is wide leaves the panes beside the others their room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else super().minimumSizeHint()


class MainWindow(QMainWindow):
    """One case in one window; ``painted`` tells that it has been seen for the first time."""

    painted = Signal()
    workspace_changed = Signal(str)
    words_wanted = Signal(bytes)  # a record whose words are to be opened in the reader
    dropped = Signal(object)  # Carried, that was let go over the window
    built = False

    def __init__(self, desk: Desk) -> None:
        with theme.lines():
            super().__init__()
        self.desk = desk
        self.docks: dict[str, QDockWidget] = {}
        self.pages: dict[str, QWidget] = {}
        self.workspace = ""
        self.returns_to: Callable[[], object] = lambda: None  # the workspace that will be gone to, once all is read
        self.panes: list[Callable[[], QWidget]] = []
        self._seen = self._awaited = False
        self.early: str | None = None  # typed behind the command box's keys while there was no case and no box yet
        self._welcome: Welcome | None = None
        self.ring: PaneRing | None = None
        self.setMinimumSize(900, 560)
        self.resize(1440, 900)
        desk.opened.connect(self._show_case)

    # its parts

    def build(self) -> None:
        """Put the parts that every page shares into the frame, once; before that it is only ground."""
        from workbench.ui.actions import Actions
        from workbench.ui.layouts import Layouts
        from workbench.ui.menurow import MenuRow
        from workbench.ui.rail import Rail
        from workbench.ui.status import StatusLine

        self.built = True
        self.acts = Actions(self)
        self.acts.held = lambda: self.desk.turning
        self.desk.turned.connect(self.acts.refresh)
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setAnimated(QApplication.isEffectEnabled(QtCore.Qt.UIEffect.UI_General))  # not where motion is unwanted
        corner, area, ends_left = QtCore.Qt.Corner, QtCore.Qt.DockWidgetArea, self.isRightToLeft()
        self.setCorner(corner.BottomRightCorner, area.BottomDockWidgetArea if ends_left else area.RightDockWidgetArea)
        self.setCorner(corner.BottomLeftCorner, area.LeftDockWidgetArea if ends_left else area.BottomDockWidgetArea)
        self.row = MenuRow(self.acts, self)
        self.setMenuWidget(self.row)
        self.rail = Rail(self)
        side = QtCore.Qt.ToolBarArea
        self.addToolBar(side.RightToolBarArea if ends_left else side.LeftToolBarArea, self.rail)
        self.setStatusBar(StatusLine(self.desk.jobs, self))
        self.setCentralWidget(self._centre())
        self.layouts = Layouts(self, self.desk.settings, self.rail)
        self.desk.closed.connect(self.layouts.keep)
        self.desk.changed.connect(self._heed)
        self._frame(self._awaited)

    def _centre(self) -> QWidget:
        from workbench.ui.messages import MessageBar

        centre = QWidget(self)
        centre.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.messages = MessageBar(centre)
        self.stack = Pages(centre)
        self.blank = QWidget(centre)
        self.stack.addWidget(self.blank)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        return centre

    @property
    def welcome(self) -> Welcome:
        """The first page, made when it is first asked for: the frame is seen before it."""
        if self._welcome is None:
            from workbench.ui.welcome import Welcome

            self._welcome = Welcome(self.stack)
            self.stack.addWidget(self._welcome)
        return self._welcome

    def add_workspace(
        self, name: str, page: QWidget, *, foot: bool = False, first: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        """Put a workspace into the centre, reached by the act of the same name and a button on the rail.

        ``first`` says how it begins where that differs: pixels of a dock, 0 where the dock is not wanted.
        """
        self.pages[name] = page
        self.stack.addWidget(page)
        self.layouts.begin_with(name, first)
        action = self.acts.bind(name, lambda: self.go(name), when=lambda: self.desk.case is not None)
        self.rail.add(action, foot=foot)
        self.panes.append(lambda: page)

    def add_dock(self, name: str, pane: QWidget, *, area: QtCore.Qt.DockWidgetArea, size: int,
                 head: QWidget | None = None, does: Callable[[str], None] | None = None) -> QDockWidget:  # fmt: skip
        """Put a pane at an edge, shown and hidden by the act of the same name, or as ``does`` has it.

        ``head`` stands for its title.
        """
        from workbench.ui.dockhead import DockHead

        dock = QDockWidget(pane.windowTitle(), self)
        dock.setObjectName(name)
        dock.setWidget(pane)
        self.docks[name] = dock
        there = lambda: self.desk.case is not None  # noqa: E731
        action = self.acts.bind(name, lambda: (does or self.layouts.toggle)(name), when=there, checkable=True)
        dock.setTitleBarWidget(head or DockHead(pane.windowTitle(), action))
        self.layouts.add(dock, area, size, action)
        self.panes.append(lambda: pane)
        return dock

    # what is shown

    def _heed(self, change: Change) -> None:
        """What was told of an act is so no longer once it is taken back."""
        if change.entry is not None and change.entry.undoes:
            self.messages.turn_page()

    def show_welcome(self) -> None:
        """The first page, without rail and docks."""
        self._awaited, self.early = False, None
        self.workspace = ""
        self.setWindowTitle(QApplication.applicationDisplayName())
        self._frame(False)
        self.messages.turn_page()
        self.welcome.show_recent(self.desk.recent())
        self.stack.setCurrentWidget(self.welcome)
        self.welcome.begin()
        self.acts.refresh()

    def show_waiting(self, path: Path) -> None:
        """Before it is built: the frame will be that of a case whose views are still being loaded."""
        self.setWindowTitle(f"{path.name} — {QApplication.applicationDisplayName()}")
        self._awaited = True

    def complain(self, says: str) -> None:
        """Show a sentence on what went wrong, and what to do, above the workspace."""
        self.messages.say("finding", says)

    def remark(self, says: str) -> None:
        """Show a sentence in the status bar for four seconds."""
        self.statusBar().showMessage(says, 4000)

    def _frame(self, there: bool) -> None:
        self.row.show_case(there)
        self.rail.setVisible(there)
        if not there:
            self.layouts.hide()

    def _show_case(self) -> None:
        self.workspace, self._awaited = "", False
        if self._welcome is not None:
            self._welcome.forget()
        self.layouts.fit()
        self._frame(True)
        self.messages.clear()
        self.name_case()
        if self.returns_to() not in self.pages:
            self.go(next(iter(self.pages)))

    def name_case(self) -> None:
        """Say in the title bar and at the foot which case this is and how it is to be handled."""
        title, marking = heading(self.desk.case)
        path = self.desk.case.path
        self.setWindowTitle(" — ".join(filter(None, (title or path.stem, path.name, marking))))
        self.statusBar().put("marking", marking)

    def go(self, name: str) -> None:
        """Show a workspace, with the docks as they were left there."""
        if name == self.workspace:
            return
        self.layouts.keep()
        self.workspace = name
        new = not self.layouts.known(name)
        self.layouts.take(name)
        self.acts[name].setChecked(True)
        self.stack.setCurrentWidget(self.pages[name])
        if new:
            QTimer.singleShot(0, self, self.layouts.settle)
        self.messages.turn_page()
        self.pages[name].setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self.workspace_changed.emit(name)

    def return_to(self, workspace: str) -> None:
        """Show the workspace in which the case was left, where there is such a one."""
        if workspace in self.pages:
            self.go(workspace)

    def show_words(self, record: bytes) -> None:
        """Open the words a record rests on, in the Read workspace."""
        self.words_wanted.emit(record)

    # going round

    def next_pane(self, step: int) -> None:
        """Carry the keyboard to the next pane that is to be seen."""
        panes = [each for each in (pane() for pane in self.panes) if each.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (at for at, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))),
            -step,
        )
        if panes:
            target = panes[(here + step) % len(panes)]
            (target.focusProxy() or target).setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
            self._ring_round(target)

    def focusNextPrevChild(self, onward: bool) -> bool:
        from workbench.ui.reading import step, unmarked

        if self.desk.turning:  # what is shown in the end takes the keyboard, not each part until that goes, too
            return False
        stop = step(self, onward)
        if stop is not None and unmarked(stop):
            self._ring_round(stop)
        return stop is not None

    def _ring_round(self, pane: QWidget) -> None:
        from workbench.ui.ring import PaneRing

        if self.ring is None or not isValid(self.ring):  # gone with what it lay round
            self.ring = PaneRing(self)
        self.ring.show_round(pane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._awaited and self.desk.case is None:
            self._keep_early(event)
        elif event.key() == QtCore.Qt.Key.Key_Escape and self.desk.jobs.current is not None:
            self.desk.jobs.cancel()
        elif event.key() == QtCore.Qt.Key.Key_Escape and self.built and self.messages.messages():
            self.messages.messages()[-1].close_for_good()
        elif self.workspace == "read" and self.desk.writable and self.acts.off(event, *_OF_WORDS):
            self.remark(self.tr("Select words in the source first; Tab there goes to the next suggestion."))
        else:
            super().keyPressEvent(event)

    def _keep_early(self, event: QKeyEvent) -> None:
        """Keep what is meant for the command box of a case that is being opened; any other key does nothing yet."""
        from workbench.ui.searchbox import is_call

        if is_call(event, self.acts.keys("search")):
            self.early = ""
        elif self.early is not None and event.matches(QKeySequence.StandardKey.Cancel):
            self.early = None
        elif self.early is not None and event.text().isprintable():
            self.early += event.text()

    # events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.built:
            self._paint_ground()
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _paint_ground(self) -> None:
        grounds, foot = self.palette(), self.height() - _FOOT
        if not self._awaited:
            grounds.setColor(QPalette.ColorRole.Window, QColor(theme.current().window))  # that of the first page
        with QPainter(self) as painter:
            for ground, top, end in ((grounds.midlight(), _ROW - 1, foot + 1), (grounds.window(), _ROW, foot)):
                painter.setBackground(ground)  # a colour, or fillRect, would make the enumerations of Qt
                painter.eraseRect(0, top, self.width(), end - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.built:
            self.layouts.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.built and event.type() == QEvent.Type.PaletteChange:
            self.acts.dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from workbench.ui.carried import may_carry

        if event.source() is None and may_carry(event.mimeData()):  # words dragged within the window are no new source
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from workbench.ui.carried import carried

        event.acceptProposedAction()
        self.dropped.emit(carried(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.settings.setValue("geometry", self.saveGeometry())
        self.desk.close()
        super().closeEvent(event)
