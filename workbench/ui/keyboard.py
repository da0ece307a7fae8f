"""Help: every key there is, drawn from the table of acts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import theme
from workbench.ui.actions import KEYED, Actions
from workbench.ui.bounded import bound
from workbench.ui.keycaps import key_name
from workbench.ui.moves import label

VIEWS = (
    ("Ctrl + click", "add to the selection, or take out of it"),
    ("Shift + click, ↑ ↓", "navigator: select all up to there"),
    ("Double-click, Enter", "open in the reader"),
    ("Ctrl + F, F3", "reader: find words, next place"),
    ("[  ]", "reader: previous, next record on its quotes"),
    ("Alt + ↑ ↓", "reader: the selection grows to phrase, clause, sentence, paragraph, and shrinks again"),
    ("Ctrl + + − 0", "reader: larger, smaller, usual letters"),
    ("Ctrl + Tab, Ctrl + F4", "reader: next source, close this one"),
    ("+  −  0", "pages and images: larger, smaller, the whole"),
    ("Arrow keys, Shift", "pages: the caret, and selecting; Ctrl goes by words"),
    ("R", "pages: dragging draws a region; so does Ctrl and drag"),
    ("Shift + arrow keys", "images, regions: begin one, make it larger or smaller; arrows alone move it"),
    ("Ctrl + Page Up, Page Down", "pages: the page before, the next one"),
    ("[  ]", "two sources compared: the difference before, the next one"),
    ("Menu, Shift + F10", "reader: what can be done with the words"),
    ("Menu, Shift + F10", "fields: other words for one that is marked as misspelled"),
    ("V, Esc", "board: leave a link that was begun"),
    ("Ctrl + V", "board: lay copied cards, as they lay on the other board"),
    ("Shift + drag, Alt + drag", "board: select what a rectangle, or a line drawn by hand, surrounds"),
    ("Enter, B", "board: lay what is picked beside the board on it"),
    ("1 to 5", "findings: decide: open, explained, resolved, kept, dismissed; then the reason"),
    ("1 to 5", "matrix: rate the cell, from strongly consistent to strongly inconsistent; Enter opens the words"),
    ("0", "timeline, board: show all; map: fit the selection, or all"),
    ("+  −", "timeline, board, map: zoom"),
    ("P", "map: play the track, or stop; , and . step to the fix before, the next one"),
    ("R", "map: measure; Enter begins and ends at the middle of the map, arrows move it; V or Esc leaves it"),
    ("M", "map: show the layers, or fold them away"),
    ("Page Up, Page Down", "map: the mark before, the next one; arrows move the map, Space and drag too"),
    ("B", "timeline: brush what is shown, or lift the brush"),
    ("Shift + ← →", "timeline: move the end of the brush; Esc lifts it"),
    ("Ctrl + ← →", "timeline: move along in time"),
    ("Ctrl + ↑, Ctrl + ↓", "timeline: close the group of lanes, open all; with Shift and ↑ close the lane"),
    ("Y, O, V", "timeline: what the lanes are, by which clock marks stand, saved views"),
    ("W, /", "timeline: what was known on a day; filter every view"),
    ("Z", "timeline: zoom to the selection"),
    ("P, [ and ]", "timeline: pin a note at a time (Ctrl + Shift + N anywhere); the note before, the next one"),
    ("R", "timeline: of two selected marks the earlier precedes the other"),
    ("K, U", "timeline: show links of the selection; list what has no date"),
    ("Arrow keys", "timeline, board, navigator: walk"),
    ("Shift + arrow keys", "board: select more cards"),
    ("Ctrl + arrow keys", "board: move the selected cards, with Shift ten steps at a time"),
    ("Ctrl + wheel", "reader: larger or smaller letters; board: zoom"),
    ("F2, Enter, letters", "log: change the cell; Ctrl + Enter fills every picked cell of its column"),
    ("Alt + ↑ ↓", "log: sort by the column; with Shift by one more"),
    ("Alt + Shift + ← →", "log: move the column"),
    ("Space", "log: a lead is done, or open again; of other records the words"),
    ("Esc", "leave, close, cancel the task"),
)


class Keyboard(QDialog):
    """A list to look keys up in, narrowed as one types."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize((QSize(560, 620) * theme.grown(1)).boundedTo(parent.size() - QSize(40, 40)))
        self.field = QLineEdit(placeholderText=self.tr("Look up a key or what it does"))
        bound(self.field)
        self.field.setAccessibleName(self.tr("Look up a key"))
        self.field.textChanged.connect(self._narrow)
        self.rows: list[tuple[QLabel, QLabel, str]] = []
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(self._list(actions))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.field, area, buttons):
            column.addWidget(widget)

    def _list(self, actions: Actions) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(3)
        for menu in KEYED:
            keyed = [act for act in actions if act.keys and act.menu.partition(":")[0] == menu]
            if keyed:
                grid.addWidget(label(self.tr(menu), "heading"), grid.rowCount(), 0, 1, 2)
            for act in keyed:
                keys = ", ".join(map(key_name, act.keys))
                self._row(grid, keys, f"{self.tr(act.text).rstrip('…')}: {self.tr(act.says)}")
        grid.addWidget(label(self.tr("In the views"), "heading"), grid.rowCount(), 0, 1, 2)
        for keys, words in VIEWS:
            self._row(grid, self.tr(keys), self.tr(words))
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _row(self, grid: QGridLayout, keys: str, words: str) -> None:
        at = grid.rowCount()
        key, said = label(keys, "mono"), label(words)
        grid.addWidget(key, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, at, 1)
        self.rows.append((key, said, f"{keys} {words}".casefold()))

    def _narrow(self, words: str) -> None:
        for key, said, both in self.rows:
            there = words.casefold() in both
            key.setVisible(there)
            said.setVisible(there)
