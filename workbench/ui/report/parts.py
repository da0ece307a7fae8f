"""The sections of a report as a list that is put in order by hand, and what is said of the one at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.forms.inputs import Line, Words
from workbench.ui.language import counted, worded
from workbench.ui.moves import label
from workbench.values.composing import KINDS, MOST_WORDS, SECTIONS, WORDS, Part

_PART = Qt.ItemDataRole.UserRole
_CALLED = {"enquiry": "searches", "imagery": "pictures"}
_ROOM = (1 << 24) - 1  # pixels: no bound of its own


class PartList(QListWidget):
    """The parts in their order; dragged, or moved with Ctrl+Up and Ctrl+Down, taken out with Del."""

    reordered = Signal(object)  # tuple[Part, ...]

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sections of the report"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)  # what a long heading needs is a second line
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.model().rowsMoved.connect(self._moved)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts; the row at hand stays the one at hand."""
        if self.parts == tuple(parts):
            return
        row = max(0, self.currentRow())
        self.blockSignals(True)
        self.clear()
        for part in parts:
            item = QListWidgetItem(part.title or worded(SECTIONS[part.section]))
            item.setData(_PART, part)
            told = [self.tr("own words")] if part.words and part.section != WORDS else []
            told += [counted(len(part.only), "record", "records")] if part.only else []
            if told:
                item.setText(f"{item.text()}  ·  {', '.join(told)}")
            self.addItem(item)
        self.blockSignals(False)
        self.setCurrentRow(min(row, self.count() - 1))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts as they stand."""
        return tuple(self.item(row).data(_PART) for row in range(self.count()))

    def _moved(self, _from: QModelIndex, _first: int, _last: int, _to: QModelIndex, _row: int) -> None:
        self.reordered.emit(self.parts)

    def shift(self, way: int) -> None:
        """Move the part at hand one place up or down."""
        row, parts = self.currentRow(), list(self.parts)
        if 0 <= row < len(parts) and 0 <= row + way < len(parts):
            parts.insert(row + way, parts.pop(row))
            self.setCurrentRow(row + way)
            self.reordered.emit(tuple(parts))

    def remove(self) -> None:
        """Take the part at hand out of the report."""
        row, parts = self.currentRow(), list(self.parts)
        if 0 <= row < len(parts):
            del parts[row]
            self.reordered.emit(tuple(parts))


class OwnWords(Words):
    """Words of the analyst's own, as high as there is room; left, or at Ctrl+Enter, they are done."""

    done = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__(hint, lines=6)
        self.setMaximumHeight(_ROOM)
        self.setAccessibleName(self.tr("Own words"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class PartForm(QWidget):
    """Heading, own words and chosen records of the part at hand."""

    said = Signal(object)  # the Part as it is wanted
    judgement_wanted = Signal()

    def __init__(self, numbers: Callable[[Sequence[str]], str], selected: Callable[[str], Sequence[str]]) -> None:
        """``numbers`` names records to people, ``selected`` gives the ids of those selected that a section can tell."""
        super().__init__()
        self._numbers, self._selected = numbers, selected
        self._part: Part | None = None
        self.heading = Line("", prose=True)
        self.heading.setMaxLength(200)
        self.heading.setAccessibleName(self.tr("Heading"))
        self.words = OwnWords(self.tr("Sentences of your own; name records as in [SG-01, CL-2]. A sentence that names "
                                      "none prints as unsupported."))  # fmt: skip
        self.records = label("", "faint")
        self.choose, self.all = QPushButton(self.tr("Only what is selected")), QPushButton(self.tr("All records"))
        self.judge = QPushButton(self.tr("New judgement…"))
        for button in (self.choose, self.all, self.judge):
            button.setProperty("panel", "true")
            button.setAutoDefault(False)
        self._lay_out()
        self.heading.editingFinished.connect(self._say)
        self.words.done.connect(self._say)
        self.choose.clicked.connect(self._choose)
        self.all.clicked.connect(lambda: self._keep(()))
        self.judge.clicked.connect(self.judgement_wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Heading"), self.heading)
        form.addRow(self.tr("O&wn words"), self.words)
        column.addLayout(form)
        column.addWidget(self.records)
        row = QHBoxLayout()
        for button in (self.choose, self.all):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.judge)

    def show_part(self, part: Part | None, *, open_: bool) -> None:
        """Show a part; words that are being typed into the same part stay."""
        same = self._part is not None and part is not None and part.section == self._part.section
        typing = same and (self.words.hasFocus() or self.heading.hasFocus())
        self._part = part
        self.setEnabled(part is not None and open_)
        if part is not None and not typing:
            self.heading.setText(part.title)
            if self.words.value() != part.words:
                self.words.put(part.words)
        plain = part is not None and part.section == WORDS
        self.heading.setPlaceholderText("" if part is None or plain else worded(SECTIONS[part.section]))
        for widget in (self.records, self.choose, self.all):
            widget.setVisible(part is not None and part.section in KINDS)
        self.judge.setVisible(part is not None and part.section == "judgements")
        only = part.only if part else ()
        self.records.setText(self._numbers(only) if only else self.tr("All records that the report holds"))
        self.all.setEnabled(bool(only))

    def _choose(self) -> None:
        if self._part is None:
            return
        chosen = tuple(self._selected(self._part.section))
        if chosen:
            self._keep(chosen)
        else:
            kinds = self.tr(" or ").join(_CALLED.get(kind, f"{kind}s") for kind in KINDS[self._part.section])
            self.records.setText(self.tr("Select {} first, in any view.").format(kinds))

    def _keep(self, only: tuple[str, ...]) -> None:
        if self._part is not None and (only or self._part.only):
            self._send(replace(self._part, only=only))

    def _say(self) -> None:
        if self._part is not None:
            heading, words = " ".join(self.heading.text().split()), self.words.value()[:MOST_WORDS]
            self._send(replace(self._part, title=heading, words=words))

    def _send(self, part: Part) -> None:
        if part != self._part:
            self._part = part
            self.said.emit(part)
