"""The inspector: all there is on the one record that is picked first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.case import acts
from workbench.case.case import Change
from workbench.case.rows import Row, record
from workbench.case.titles import title
from workbench.ui import origins, particulars
from workbench.ui.actions import Actions
from workbench.ui.chips import GradeBox, KindChip
from workbench.ui.desk import Desk
from workbench.ui.sections import Section, says
from workbench.values import grades

_BUTTONS = ("show-words", "rename", "link", "grade", "note", "restore")


class Inspector(QScrollArea):
    """Reads its record anew when another is picked or an act may have touched it."""

    open_requested = Signal(bytes)

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._desk, self._actions = desk, actions
        self.setWindowTitle(self.tr("Inspector"))
        self.setAccessibleName(self.tr("Inspector"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(260)
        self._shown: bytes | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        desk.focus.selection_changed.connect(self._soon.start)
        desk.opened.connect(self._soon.start)
        desk.closed.connect(self._clear)
        desk.changed.connect(self._changed)
        self._clear()

    def _changed(self, change: Change) -> None:
        if set(change.rows) - {"card", "board"} and self._shown is not None:
            self._soon.start()

    def _clear(self) -> None:
        self._soon.stop()
        self._shown = None
        self._put(self._nothing())

    def _put(self, page: QWidget) -> None:
        at = self.verticalScrollBar().value() if self._shown == self._desk.focus.primary else 0
        self.setWidget(page)
        self.verticalScrollBar().setValue(at)

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 16, 12, 12)
        column.addWidget(says(self.tr("Nothing is selected"), "heading"))
        column.addWidget(says(self.tr("Pick a highlight, a card, a mark on the timeline or a line of the navigator.")))
        column.addStretch(1)
        return page

    def refresh(self) -> None:
        """Show the primary record as it is now."""
        self._soon.stop()
        primary = self._desk.focus.primary
        if self._desk.case is None or primary is None:
            self._clear()
            return
        row = record(self._desk.case, primary)
        page = QWidget()
        page.setUpdatesEnabled(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        column.addWidget(self._head(row, primary))
        for section in self._sections(row, primary):
            column.addWidget(section)
        column.addStretch(1)
        page.setUpdatesEnabled(True)
        self._put(page)
        self._shown = primary

    # head

    def _head(self, row: Row, key: bytes) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(KindChip(row["record"], f"{row['number'] or ''} {row['record'].capitalize()}".strip()))
        if row["record"] in particulars.GRADED and row.get("held", True):
            mark = row.get("reliability") or row.get("credibility")
            top.addWidget(GradeBox(mark, grades.meaning(mark)))
            top.addWidget(says(grades.meaning(mark).partition(":")[0], "small"), 1)
        else:
            top.addStretch(1)
        column.addLayout(top)
        name = title(row["record"], row)
        column.addWidget(says(f"“{name}”" if row["record"] == "excerpt" else name,
                              "quote" if row["record"] == "excerpt" else "heading"))  # fmt: skip
        if row["deleted"]:
            column.addWidget(says(self.tr("In the trash."), "small"))
        column.addLayout(self._buttons(key))
        return head

    def _buttons(self, key: bytes) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        for name in _BUTTONS:
            if name in self._actions and self._actions[name].isEnabled():
                action = self._actions[name]
                button = QPushButton(action.text().rstrip("…"))
                button.setToolTip(action.toolTip())
                button.setProperty("panel", "true")
                button.clicked.connect(action.trigger)
                line.addWidget(button)
        line.addStretch(1)
        return line

    # sections

    def _sections(self, row: Row, key: bytes) -> list[Section]:
        case = self._desk.case
        accept = self._accept(key) if self._desk.writable and not row["deleted"] else None
        made = [
            particulars.what(case, row, accept),
            origins.comes_from(case, row, self._chip),
            particulars.ties(case, key, self._chip),
            particulars.graded(case, key),
            particulars.noted(case, key),
            particulars.past(case, key),
        ]
        return [section for section in made if section is not None]

    def _accept(self, key: bytes) -> Callable[[str, str | None], object]:
        return lambda field, value: self._desk.attempt(acts.accept, key, field, value)

    def _chip(self, kind: str, words: str, key: bytes) -> KindChip:
        chip = KindChip(kind, words)
        chip.clicked.connect(lambda: self._desk.focus.select(key))
        return chip
