"""The Entities workspace: the list at the left, the page of the one in hand at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.case.case import Change
from workbench.case.entities import listed, type_of
from workbench.case.told import Told
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk
from workbench.ui.entity.roster import Roster
from workbench.ui.entity.sheet import Sheet
from workbench.ui.slips import says

_LISTED = {"entity", "alias", "link"}
_SHOWN = _LISTED | {"assignment", "sighting", "claim", "source", "excerpt", "quotation", "publisher", "grade", "note",
                    "lead"}  # fmt: skip
_MENU = ("rename", "alias", "assign", "same", "split", "note", "lead", "link", "place-on-board", "delete", "restore")

_TIE_MENU = ("show-words", "entity", "rename", "link", "grade", "note", "lead", "place-on-board")


class EntityPage(QWidget):
    """Follows the selection: an entity that is picked anywhere is shown here."""

    open_requested = Signal(bytes)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._actions = desk, actions
        self._unlisted = self._unread = True
        self.roster, self.sheet = Roster(desk), Sheet(desk)
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing())
        self._right.addWidget(self.sheet)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.roster)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([256, 700])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        self.roster.setMinimumWidth(190)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self.setFocusProxy(self.roster)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._read)
        self._connect()

    def _nothing(self) -> QWidget:
        page = QWidget()
        page.setProperty("paper", "true")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(says(self.tr("Who and what it is about"), "heading"))
        column.addWidget(says(self.tr(
            "An airframe, a place, an organisation or a person, with every name it goes by and all that is said of it."
            " Select a sighting or claim and press A, or press Ctrl+Shift+Y for a new one."
        )))  # fmt: skip
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.roster.picked.connect(self._pick)
        self.roster.list.entered.connect(lambda: self.sheet.setFocus(Qt.FocusReason.OtherFocusReason))
        self.roster.list.customContextMenuRequested.connect(self._menu)
        self.sheet.opened.connect(self.open_requested)
        self.sheet.wanted.connect(self._do)
        self.sheet.menu_wanted.connect(self._tie_menu)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._closed)
        self._desk.changed.connect(self._changed)
        self._desk.focus.selection_changed.connect(self._selected)

    # following

    def _opened(self) -> None:
        self._unlisted = self._unread = True
        self._soon.start()

    def _closed(self) -> None:
        self._soon.stop()
        self.roster.show_all([])
        self.sheet.clear()
        self._right.setCurrentIndex(0)

    def _changed(self, change: Change) -> None:
        self._unlisted |= bool(set(change.rows) & _LISTED)
        self._unread |= bool(set(change.rows) & _SHOWN)
        self._soon.start()

    def _selected(self) -> None:
        self._soon.start()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self._soon.start()

    def settled(self) -> bool:
        """Whether all that is to be shown is shown."""
        return not self._soon.isActive() and self.sheet.settled()

    def _read(self) -> None:
        """Bring list and page up to what the case and the selection now are; nothing is read while out of sight."""
        case = self._desk.case
        if case is None or not self.isVisible():
            return
        if self._unlisted:
            self._unlisted = False
            self.roster.show_all(listed(case))
        wanted = self._wanted()
        if wanted is None:
            self.sheet.clear()
        elif wanted != self.sheet.entity or self._unread:
            self.sheet.show_entity(wanted)
        self._unread = False
        self._right.setCurrentIndex(0 if wanted is None else 1)
        self.roster.follow(wanted)

    def _wanted(self) -> bytes | None:
        """The selected entity, else the one shown before, else the first of the list."""
        case, focus = self._desk.case, self._desk.focus
        for key in (focus.primary, self.sheet.entity):
            if key is not None and type_of(case, key) is not None:
                return key
        lines = self.roster.list.model().lines
        return lines[0].id if lines else None

    # acts

    def _pick(self, entity: bytes, add: bool) -> None:
        if add:
            self._desk.focus.toggle(entity)
        else:
            self._desk.focus.select(entity)

    def _do(self, act: str) -> None:
        """The act of a button is on the entity of the page, whatever was picked beside it."""
        if self.sheet.entity is not None:
            self._desk.focus.select(self.sheet.entity)
            self._actions[act].trigger()

    def _menu(self, at: QPoint) -> None:
        if self.roster.list.record(self.roster.list.indexAt(at)) is not None:
            self._acts(_MENU).popup(self.roster.list.viewport().mapToGlobal(at))

    def _acts(self, names: Sequence[str]) -> QMenu:
        """A menu of the acts that do something now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = (self._actions[name] for name in names if name in self._actions)
        menu.addActions([action for action in offered if action.isEnabled()])
        return menu

    def _tie_menu(self, line: Told, at: QPoint) -> None:
        """What can be done with a record of the page; its link to the entity can be taken off."""
        menu = self._acts(_TIE_MENU)
        if line.link and self._desk.writable:
            menu.addAction(self.tr("Not about this entity"), lambda: self.sheet.take_off(line))
        menu.popup(at)
