"""One entry of the journal in full, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.case import acts
from workbench.case.entrywords import MOST, is_large, told_changes
from workbench.case.history import shown_entry
from workbench.case.journal import Entry, entries
from workbench.ui import theme
from workbench.ui.desk import Desk
from workbench.ui.forms.inputs import Line
from workbench.ui.language import labelled, tr, worded
from workbench.ui.saying import wrapped
from workbench.ui.slices import Slices, Work
from workbench.ui.wording import clock

_HEADS = ("Record", "Field", "From", "To")
_AT_ONCE = 40  # changes, more than there is room for


class EntryPane(QWidget):
    """Who did what when and why, each changed field, and two acts: reverse it, select what it changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seq: int | None = None
        self.entry: Entry | None = None
        self._rest = Slices(self)
        self._rest.longest = 0  # what is seen at once, then a few at a time
        self.title = QLabel(wordWrap=True)
        self.title.setProperty("role", "heading")
        self.facts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.facts.setProperty("role", "small")
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.changes = self._list()
        self.reason = Line(self.tr("Why (may stay empty)"))
        self.reason.refused.connect(self._refuse)
        self.reason.setAccessibleName(self.tr("Why it is reversed"))
        self.reverse = QPushButton(self.tr("Reverse this entry"))
        self.reverse.clicked.connect(self._reverse)
        self.pick = QPushButton(self.tr("Select what it changed"))
        self.pick.clicked.connect(self._pick)
        self.objection = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.objection.setProperty("role", "small")
        self._lay_out()
        self.show_entry(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.pick)
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addWidget(self.changes, 1)
        column.addWidget(self.objection)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.reverse)
        column.addLayout(row)

    def minimumSizeHint(self) -> QSize:
        """As high as all of it is when its sentences have wrapped, so that none lies over another."""
        return wrapped(self, super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _list(self) -> QTreeWidget:
        made = QTreeWidget(rootIsDecorated=False, uniformRowHeights=True)
        made.setHeaderLabels([self.tr(head) for head in _HEADS])
        made.setAccessibleName(self.tr("Changed fields"))
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setMinimumHeight(max(72, round(theme.grown(48))))
        heads = made.header()
        heads.setStretchLastSection(True)
        for at, wide in enumerate((96, 110, 190)):
            heads.resizeSection(at, round(theme.grown(wide)))
        heads.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        made.itemActivated.connect(lambda item: self._desk.focus.select(item.data(0, Qt.ItemDataRole.UserRole)))
        return made

    def again(self) -> None:
        """Look again whether the entry shown can be reversed."""
        if self._seq is not None:
            self._weigh()

    def show_entry(self, seq: int | None) -> None:
        """Show the entry at a place in the file, or none."""
        case = self._desk.case
        self._seq = seq if case is not None else None
        self.entry = None if self._seq is None else next(entries(case.raw, "WHERE seq = ?", (seq,)))
        there = self.entry is not None
        for widget in (self.facts, self.changes, self.reason, self.reverse, self.pick):
            widget.setVisible(there)
        self.objection.hide()
        self._rest.drop()
        self.changes.clear()
        self.reason.clear()
        if not there:
            self.title.setText(self.tr("No entry is picked.") if case else "")
            return
        self._say()
        self._rest.begin(self._filled())
        self._weigh()

    def _say(self) -> None:
        told = shown_entry(self._desk.case, self.entry)
        self.title.setText(self.tr("Entry {} · {}").format(told["n"], labelled(told["label"])))
        by = self.tr("by {}").format(told["by"]) if told["by"] else self.tr("by someone not recorded")
        undoes = self.tr("takes back entry {}").format(told["undoes"]) if told["undoes"] else ""
        reason = self.tr("reason: {}").format(told["reason"]) if told["reason"] else ""
        self.facts.setText(" · ".join(filter(None, (clock(told["at"]), by, undoes, reason, told["hash"]))))

    def _filled(self) -> Work:
        """What it changed, as much as is seen at first, then the rest."""
        case, entry, shown, more = self._desk.case, self.entry, 0, 1
        while more and shown < MOST:
            changes, more = told_changes(case, entry, most=_AT_ONCE, past=shown)
            for told in changes:
                old, new = (tr(each) if each in ("yes", "no") else each or "—" for each in (told.old, told.new))
                item = QTreeWidgetItem(self.changes, [worded(told.number), worded(told.field), old, new])
                item.setData(0, Qt.ItemDataRole.UserRole, told.record)
                for at, words in enumerate((worded(told.number), worded(told.field), *told[3:])):
                    item.setToolTip(at, words)
            shown += len(changes)
            self.pick.setEnabled(bool(shown))
            yield
        if more:
            QTreeWidgetItem(self.changes, [self.tr("and {} more").format(more)]).setFlags(Qt.ItemFlag.NoItemFlags)

    def _weigh(self) -> None:
        """Say what stands against reversing it; a large entry is looked through when the button is pressed."""
        case = self._desk.case
        says = "" if is_large(case, self._seq) else acts.objection(case, self.entry)
        self.objection.setText(worded(says))
        self.objection.setVisible(bool(says))
        can = self._desk.writable and not says
        self.reverse.setEnabled(can)
        self.reverse.setToolTip(self.tr("Write its old values back, as a new entry") if can else worded(says))
        self.reason.setVisible(can)

    def _refuse(self, says: str) -> None:
        self.objection.setText(worded(says))
        self.objection.setVisible(bool(says))

    def _reverse(self) -> None:
        self._desk.attempt(acts.reverse, self.entry.id, reason=self.reason.text().strip() or None)

    def _pick(self) -> None:
        self._desk.focus.select(*acts.touched(self._desk.case, self.entry))
