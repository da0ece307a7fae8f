"""The log's menus: what can be done with the picked cells, and which columns show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from workbench.ui.actions import Actions
from workbench.ui.log.hand import LogHand
from workbench.ui.log.page import LogPage

_ACTS = (
    "show-words",
    "tags",
    "edit-many",
    "link",
    "grade",
    "note",
    "lead",
    "name-airframe",
    "join-tracks",
    "part-tracks",
    "place-on-board",
)


class LogMenus(QObject):
    """Every way of the pointer and of the keys to the same things."""

    def __init__(self, page: LogPage, hand: LogHand, acts: Actions) -> None:
        super().__init__(page)
        self.page, self.hand, self.acts = page, hand, acts
        page.table.asked.connect(self._open)
        choose = QMenu(page.bar.columns)
        choose.aboutToShow.connect(lambda: self.fill_columns(choose))
        page.bar.columns.setMenu(choose)
        head = page.table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self._open_columns(head.mapToGlobal(at)))

    def _open(self, at: QPoint) -> None:
        menu = QMenu(self.page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(at)

    def _open_columns(self, at: QPoint) -> None:
        menu = QMenu(self.page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns(menu)
        menu.popup(at)

    def fill(self, menu: QMenu) -> None:
        """What can be done with the picked cells."""
        table, hand, thrown = self.page.table, self.hand, self.page.kind == "trash"
        index = table.currentIndex()
        if index.isValid():
            column = table.model().columns[index.column()]
            if column.edited and hand.desk.writable and not thrown:
                self.offer(menu, self.tr("Change cell"), hand.edit, "F2")
            self.offer(menu, self.tr("Copy as written"), hand.copy, "Ctrl+C")
            self.offer(menu, self.tr("Copy as resolved"), lambda: hand.copy(resolved=True))
            if hand.desk.writable and not thrown:
                self.offer(menu, self.tr("Paste"), hand.paste, "Ctrl+V")
            if hand.desk.writable and self.page.kind == "lead":
                self.offer(menu, self.tr("Done, or open again"), hand.tick, "Space")
            menu.addSeparator()
            self._sorts(menu, column.key, self.tr(column.title))
            menu.addSeparator()
        menu.addActions([self.acts[name] for name in _ACTS if name in self.acts and self.acts[name].isEnabled()])
        if hand.desk.writable and index.isValid():
            words, does = (self.tr("Restore"), hand.restore) if thrown else (self.tr("Delete"), hand.delete)
            self.offer(menu, words, does, "" if thrown else "Del")

    def _sorts(self, menu: QMenu, key: str, title: str) -> None:
        sort = self.page.sort
        self.offer(menu, self.tr("Sort by {}").format(title), lambda: sort(key, False, False), "Alt+Up")
        self.offer(menu, self.tr("Sort by {}, backwards").format(title), lambda: sort(key, True, False), "Alt+Down")
        self.offer(menu, self.tr("Then by {}").format(title), lambda: sort(key, False, True), "Alt+Shift+Up")
        self.offer(menu, self.tr("Hide {}").format(title), lambda: self.page.show_column(key, False))

    @staticmethod
    def offer(menu: QMenu, words: str, does: Callable[[], object], keys: str = "") -> None:
        """An act in a menu, with its keys as the window calls them."""
        told = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)  # "Strg" where keys are called so
        menu.addAction(f"{words}\t{told}" if keys else words, does)

    def fill_columns(self, menu: QMenu) -> None:
        """Every column with a tick where it shows."""
        menu.clear()
        view = self.page.view
        for column in view.columns:
            action = menu.addAction(self.tr(column.title))
            action.setCheckable(True)
            action.setChecked(column.key not in view.hidden)
            action.toggled.connect(lambda on, key=column.key: self.page.show_column(key, on))
        menu.addSeparator()
        menu.addAction(self.tr("As at first"), self.page.reset_columns)
