"""A cell in the inspector: how it is rated and why, what its weight is made of, the words behind it, other opinions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.analysis.matrix import Hypothesis, Left, Rated
from workbench.ui import absolute, theme
from workbench.ui.chips import KindChip
from workbench.ui.desk import Desk
from workbench.ui.forms.inputs import Words
from workbench.ui.language import titled, worded
from workbench.ui.matrix import cellsays, face
from workbench.ui.matrix.shown import Item, Sheet
from workbench.ui.sections import Section
from workbench.ui.slips import says
from workbench.values.likelihood import RATINGS

_PAUSE = 1500  # milliseconds after the last key until a reason is kept


class Badge(QWidget):
    """The rating as it stands in the cell, larger."""

    def __init__(self) -> None:
        super().__init__()
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_value(self, value: str) -> None:
        """Show a rating, or that there is none."""
        self._value = value
        self.setAccessibleName(worded(RATINGS[value]) if value in RATINGS else self.tr("not rated"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(theme.grown(30) + QFontMetricsF(face.strong()).horizontalAdvance("−− II")),
                     round(theme.grown(28)))  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self) as painter:
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self._value:
                face.paint_rating(painter, box, self._value, large=True)
            else:
                face.paint_empty(painter, box)


class CellPane(QWidget):
    """One cell; its reason is kept when typing pauses, or on leaving it."""

    picked = Signal(bytes)
    reasoned = Signal(str)  # the reason of the rating in force
    done = Signal(str)
    left = Signal()  # back to the grid

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cell: tuple[bytes, bytes] | None = None
        self._kept = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        column.addLayout(self._head())
        self.sections = {"why": self._why()} | {
            name: Section(title) for name, title in (
                ("sum", self.tr("What is against it")), ("weight", self.tr("Weight")),
                ("apart", self.tr("Tells apart")), ("words", self.tr("The words behind it")),
                ("bears", self.tr("Also bears on this hypothesis")), ("opinion", self.tr("A second opinion")),
                ("help", self.tr("Would help to decide")),
            )
        }  # fmt: skip
        for section in self.sections.values():
            column.addWidget(section)
            if isinstance(section, Section):
                section.picked.connect(self.picked)
                section.done.connect(self.done)
        column.addStretch(1)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.keep)

    def _head(self) -> QVBoxLayout:
        column, upper, lower = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(12, 0, 12, 6)
        self.row_chip, self.column_chip = KindChip("claim", ""), KindChip("hypothesis", "")
        for chip in (self.row_chip, self.column_chip):
            chip.clicked.connect(lambda _=False, chip=chip: self.picked.emit(chip.key))
        self._times = QLabel("×")
        self._times.setProperty("role", "small")
        for part in (self.row_chip, self._times, self.column_chip):
            upper.addWidget(part)
        upper.addStretch(1)
        self._badge, self._meaning = Badge(), says(role="heading")
        lower.addWidget(self._badge)
        lower.addWidget(self._meaning, 1)
        self._by = says(role="faint")
        for part in (upper, lower):
            column.addLayout(part)
        column.addWidget(self._by)
        return column

    def _why(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(12, 4, 12, 6)
        column.setSpacing(3)
        head = QLabel(self.tr("Why this &rating"))
        head.setProperty("role", "strong")
        self.reason = Words(self.tr("what the row says for or against the hypothesis"), lines=3)
        self.reason.setAccessibleName(self.tr("Why this rating"))
        self.reason.setTabChangesFocus(True)
        head.setBuddy(self.reason)
        self.reason.changed.connect(self._typed)
        self.reason.installEventFilter(self)
        self._told = says(self.tr("Kept when you pause · Esc back to the grid"), "faint")
        for each in (head, self.reason, self._told):
            column.addWidget(each)
        return part

    # what is shown

    def show_cell(self, sheet: Sheet, item: Item, hypothesis: Hypothesis, left: Left | None = None) -> None:
        """Show a cell as it stands; ``left`` is what is left without whom the foot of the matrix leaves out."""
        matrix, case = sheet.matrix, self._desk.case
        cell = (item.key, hypothesis.key)
        if cell != self._cell:
            self.keep()
        rated = matrix.cells[item.key].get(hypothesis.key)
        self._head_of(item, hypothesis)
        self._say(rated, mine=rated is not None and rated.by == matrix.analyst)
        if cell != self._cell or not self.reason.hasFocus():
            self._cell, self._kept = cell, (rated.reason or "") if rated and rated.by == matrix.analyst else ""
            self.reason.put(self._kept)
            self._pause.stop()
        self._show({
            "sum": cellsays.made_of(matrix, sheet.items, hypothesis.key, left),
            "weight": cellsays.weight(case, matrix, item, open_=self._desk.writable),
            "words": cellsays.words_behind(case, item),
            "bears": cellsays.also_bears(matrix, sheet.items, hypothesis.key, but=item.key),
            "opinion": cellsays.second_opinion(matrix, item, hypothesis.key),
            "help": cellsays.would_help(case, item, hypothesis.key),
        })  # fmt: skip

    def show_row(self, sheet: Sheet, item: Item) -> None:
        """Show what the figures of a row are made of: its weight, and how well it tells the hypotheses apart."""
        self.keep()
        self._cell = None
        self._head_of(item, None)
        self._show({
            "weight": cellsays.weight(self._desk.case, sheet.matrix, item, open_=self._desk.writable),
            "apart": cellsays.apart(sheet.matrix, item), "words": cellsays.words_behind(self._desk.case, item),
        })  # fmt: skip

    def _head_of(self, item: Item, hypothesis: Hypothesis | None) -> None:
        self.row_chip.show_record(item.kind, item.number, item.record)
        if hypothesis is not None:
            self.column_chip.show_record("hypothesis", hypothesis.number, hypothesis.key)
        for part in (self._times, self.column_chip, self._badge, self.sections["why"]):
            part.setVisible(hypothesis is not None)
        if hypothesis is None:
            self._meaning.setText(titled(item.kind, item.title))
            self._by.hide()

    def _show(self, said: Mapping[str, cellsays.Said]) -> None:
        for name, section in self.sections.items():
            if isinstance(section, Section):
                told = said.get(name, cellsays.Said([]))
                section.show_slips(told.slips, told.aside)

    def _say(self, rated: Rated | None, *, mine: bool) -> None:
        self._badge.show_value(rated.value if rated else "")
        meaning = worded(RATINGS[rated.value].partition(":")[0]) if rated else self.tr("not rated")
        self._meaning.setText(meaning[:1].upper() + meaning[1:])
        by = self.tr("by {}; rate it yourself with 1 to 5").format(rated.by) if rated and not mine else ""
        self._by.setText(by or ("" if rated else self.tr("an empty cell says nothing, not even neutral; 1 to 5 rate")))
        self._by.setVisible(bool(self._by.text()))
        self.reason.setEnabled(mine and self._desk.writable)

    # the reason

    def _typed(self) -> None:
        if self.reason.value() != self._kept:
            self._pause.start()

    def keep(self) -> None:
        """Keep what was typed."""
        self._pause.stop()
        said = self.reason.value()
        if self._cell is not None and self.reason.isEnabled() and said != self._kept:
            self._kept = said
            self.reasoned.emit(said)

    def forget(self) -> None:
        """Another case is opened, or none."""
        self._pause.stop()
        self._cell, self._kept = None, ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.keep()
        escaped = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if escaped and event.key() == Qt.Key.Key_Escape:
            self.keep()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)
