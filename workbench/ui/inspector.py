"""The inspector: all there is on the one record that is picked first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.case import acts
from workbench.case.case import Change
from workbench.case.rows import Row, record
from workbench.case.titles import title
from workbench.ui import origins, particulars
from workbench.ui.actions import Actions
from workbench.ui.chips import GradeBox, KindChip
from workbench.ui.desk import Desk
from workbench.ui.sections import Section
from workbench.ui.slips import says
from workbench.values import grades

_BUTTONS = ("show-words", "rename", "link", "grade", "note", "restore")


class Inspector(QScrollArea):
    """Reads its record anew when another is picked or an act may have touched it."""

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._desk, self._actions = desk, actions
        self.setWindowTitle(self.tr("Inspector"))
        self.setAccessibleName(self.tr("Inspector"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(300)
        self.shown: bytes | None = None  # the record shown now
        self._page = QStackedWidget()
        self._page.addWidget(self._nothing())
        self._page.addWidget(self._record())
        self.setWidget(self._page)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for signal in (desk.focus.selection_changed, desk.opened, actions.bound):
            signal.connect(self._soon.start)
        desk.closed.connect(self._clear)
        desk.changed.connect(self._changed)

    # its parts

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 16, 12, 12)
        column.addWidget(says(self.tr("Nothing is selected"), "heading"))
        column.addWidget(says(self.tr("Pick a highlight, a card, a mark on the timeline or a line of the navigator.")))
        column.addStretch(1)
        return page

    def _record(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        column.addWidget(self._head())
        self.sections = {
            "what": Section(self.tr("What")), "origin": Section(self.tr("Where it comes from")),
            "links": Section(self.tr("Links")), "grades": Section(self.tr("Grades")),
            "notes": Section(self.tr("Notes")), "past": Section(self.tr("History")),
        }  # fmt: skip
        for section in self.sections.values():
            section.picked.connect(lambda key: self._desk.focus.select(key))
            section.accepted.connect(self._accept)
            column.addWidget(section)
        column.addStretch(1)
        return page

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(6)
        top, self._line = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(6)
        self._line.setSpacing(4)
        self._chip, self._grade = KindChip("source", ""), GradeBox(None, "")
        self._meaning = says(role="small")
        self._name, self._quote, self._bin = says(role="heading"), says(role="quote"), QLabel(self.tr("In the trash"))
        top.addWidget(self._chip)
        top.addWidget(self._grade)
        top.addWidget(self._meaning, 1)
        column.addLayout(top)
        for label in (self._name, self._quote, self._bin):
            column.addWidget(label)
        column.addLayout(self._line)
        self._buttons: dict[str, QPushButton] = {}
        self._line.addStretch(1)
        return head

    # what is shown

    def _changed(self, change: Change) -> None:
        if set(change.rows) - {"card", "board"} and self.shown is not None:
            self._soon.start()

    def _clear(self) -> None:
        self._soon.stop()
        self.shown = None
        self._page.setCurrentIndex(0)

    def refresh(self) -> None:
        """Show the primary record as it is now."""
        self._soon.stop()
        case, primary = self._desk.case, self._desk.focus.primary
        if case is None or primary is None:
            self._clear()
            return
        row = record(case, primary)
        self._show_head(row)
        ties, count = particulars.ties(case, primary)
        open_ = self._desk.writable and not row["deleted"]
        self.sections["what"].show_slips(particulars.what(case, row, open_=open_))
        self.sections["origin"].show_slips(origins.comes_from(case, row))
        self.sections["links"].show_slips(ties, count)
        self.sections["grades"].show_slips(particulars.graded(case, primary))
        self.sections["notes"].show_slips(particulars.noted(case, primary))
        self.sections["past"].show_slips(particulars.past(case, primary))
        self._page.setCurrentIndex(1)
        if primary != self.shown:
            self.shown = primary
            self.verticalScrollBar().setValue(0)

    def _show_head(self, row: Row) -> None:
        kind, mark = row["record"], row.get("reliability") or row.get("credibility")
        gradable = kind in particulars.GRADED and row.get("held", True)
        meaning = grades.meaning(mark)
        self._chip.show_record(kind, f"{row['number'] or ''} {kind.capitalize()}".strip(), b"")
        self._grade.show_grade(mark, meaning)
        self._grade.setVisible(gradable)
        self._meaning.setText(meaning.partition(":")[0] if gradable else "")
        name = title(kind, row)
        self._name.setText(name)
        self._quote.setText(f"“{name}”")
        self._name.setVisible(kind != "excerpt")
        self._quote.setVisible(kind == "excerpt")
        self._bin.setVisible(row["deleted"])
        for act in _BUTTONS:
            if act in self._actions:
                self._button(act).setVisible(self._actions[act].isEnabled())

    def _button(self, name: str) -> QPushButton:
        if name not in self._buttons:
            action = self._actions[name]
            button = QPushButton(action.text().rstrip("…"))
            button.setToolTip(action.toolTip())
            button.setProperty("panel", "true")
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(36)
            button.clicked.connect(action.trigger)
            self._buttons[name] = button
            self._line.insertWidget(self._line.count() - 1, button)
        return self._buttons[name]

    def _accept(self, field: str, value: str) -> None:
        self._desk.attempt(acts.accept, self.shown, field, value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._soon.start()
