"""The Matrix workspace: hypotheses against information, and beside it the judgements drawn from both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.analysis.matrix import Hypothesis
from workbench.analysis.matrixwords import remarks
from workbench.analysis.oneevent import Pairs, may_be_one
from workbench.analysis.rated import MatrixReading
from workbench.case.case import Change
from workbench.case.evidence import not_information
from workbench.case.itself import question
from workbench.ui.desk import Desk
from workbench.ui.matrix.cell import CellPane
from workbench.ui.matrix.foot import Foot
from workbench.ui.matrix.grid import Grid
from workbench.ui.matrix.judging import Judgements
from workbench.ui.matrix.model import FIRST, MatrixModel
from workbench.ui.matrix.shown import Item, Named, Outside, Sheet, sheet
from workbench.ui.matrix.sources import SourcesByFacts
from workbench.ui.matrix.strip import KeyStrip, Remarks
from workbench.ui.matrix.top import Top
from workbench.ui.slips import says

_UNPAIRED = {"rating", "weight", "grade", "judgement", "basis", "note", "lead", "ruling", "hypothesis"}
_QUIET = {"card", "board", "frame", "tag", "tagging", "savedview"}


class MatrixPage(QWidget):
    """The grid with its figures and sentences, or the judgements; both follow the one selection."""

    open_requested = Signal(bytes)
    hypothesis_wanted = Signal()
    information_wanted = Signal()
    judgement_wanted = Signal()
    cell_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: MatrixReading | None = None
        self._named: Named = {}
        self._stale, self._follows = True, False
        self.setAccessibleName(self.tr("Matrix"))
        self.model = MatrixModel(self)
        self.top = Top()
        self.grid = Grid(self.model)
        self.grid.setAccessibleName(self.tr("Hypotheses against information"))
        self.grid.refuses = self._refuses
        self.foot, self.strip, self.remarks = Foot(self.grid), KeyStrip(), Remarks()
        self.judgements = Judgements(desk)
        self.sources = SourcesByFacts(desk)
        self.cell = CellPane(desk)
        self.none = says(role="")
        self._lay_out()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.read)
        self._pairs: Pairs | None = None  # not looked for yet
        self._paired: tuple[tuple[bytes, ...], ...] = ()  # the rows it is of
        self._pairing = QTimer(self, interval=0, singleShot=True)
        self._pairing.timeout.connect(self.pair)
        self._connect()

    def _lay_out(self) -> None:
        self._matrix = QWidget()
        within = QVBoxLayout(self._matrix)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(0)
        self.none.setMargin(16)
        within.addWidget(self.grid, 100)
        within.addWidget(self.none)
        for part in (self.foot, self.strip, self.remarks):
            within.addWidget(part)
        within.addStretch(1)
        self.stack = QStackedWidget()
        for part in (self._matrix, self.judgements, self.sources):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        desk, top = self._desk, self.top
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)
        desk.focus.selection_changed.connect(self._follow)
        top.hypothesis.clicked.connect(self.hypothesis_wanted)
        top.information.clicked.connect(self.information_wanted)
        top.judgement.clicked.connect(self.judgement_wanted)
        top.turned.connect(self.turn)
        top.order.activated.connect(self._sort)
        self.grid.moved.connect(self._moved)
        self.grid.opened.connect(self._open)
        self.grid.clicked.connect(self._moved)
        self.foot.asked.connect(self._ask)
        self.foot.changed.connect(self._fade)
        self.foot.changed.connect(self._show_cell)
        self.cell.picked.connect(desk.focus.select)
        self.cell.left.connect(self.grid.setFocus)
        self.judgements.picked.connect(desk.focus.select)
        self.sources.view.picked.connect(desk.focus.select)
        self.sources.view.opened.connect(self.open_requested)

    # reading

    def _opened(self) -> None:
        self._reading, self._named, self._stale = MatrixReading(self._desk.case), {}, True
        self._pairs = None
        self._read_if_seen()

    def _closed(self) -> None:
        self._soon.stop()
        self._pairing.stop()
        self._reading = None
        self.cell.forget()
        self.model.show(None)
        self.foot.show_matrix(None)
        self.judgements.read()

    def _changed(self, change: Change) -> None:
        if self._reading is not None and set(change.rows) - _QUIET:
            if self._reading.forget(change):
                self._named.clear()
            if set(change.rows) - _UNPAIRED:
                self._pairs = None
            self._stale = True
            self._read_if_seen()

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.read()
        self._follow()
        self.cell_changed.emit()

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)
        self.cell.keep()
        self.cell_changed.emit()

    def read(self, *, anew: bool = False) -> None:
        """Show the case as it is now; ``anew`` puts the rows in order again."""
        self._soon.stop()
        if self._reading is None:
            return
        self._stale = False
        matrix = self._reading.matrix()
        if (rows := tuple(row.members for row in matrix.rows)) != self._paired:
            self._pairs, self._paired = None, rows
        before = [] if anew or self.sheet is None else [each.key for each in self.sheet.items]
        found = sheet(
            self._desk.case, matrix, order=self.top.sorted_by(), before=before, named=self._named,
            pairs=self._pairs,
        )  # fmt: skip
        here = self.grid.currentIndex()
        at = (here.row(), here.column()) if here.isValid() else None
        picked, primary = self.model.line(here.row()), self._desk.focus.primary
        self._follows = True  # the grid follows the selection here, and does not lead it
        self.model.show(found)
        self.grid.lay()
        row = self.model.place(primary) if primary is not None else None
        if picked is not None and (row is None or _tells(picked, primary)):
            row = self.model.place(picked.key) if self.model.place(picked.key) is not None else row
        if row is not None:
            self._go_to(row, at[1] if at else FIRST)
        elif at is not None and not self.grid.currentIndex().isValid():
            self._go_to(min(at[0], self.model.rowCount() - 1), at[1])
        self._follows = False
        self._say(found)
        if self._pairs is None:
            self._pairing.start()

    def pair(self) -> None:
        """Look for rows that may tell one event, once the rows are seen."""
        if self._reading is not None and self.sheet is not None:
            self._pairs = may_be_one(self._desk.case, self.sheet.matrix.rows)
            if self._pairs:
                self.read()

    def _say(self, found: Sheet) -> None:
        matrix = found.matrix
        self.foot.show_matrix(matrix)
        self.judgements.read()
        self.top.say(question(self._desk.case), hypotheses=len(matrix.hypotheses), rows=len(matrix.rows),
                     judgements=self.judgements.count(), open_=self._desk.writable)  # fmt: skip
        told = sorted(remarks(matrix), key=lambda each: each[0] != "care") if matrix.rows else []
        self.remarks.show_remarks(told)
        some = bool(matrix.hypotheses)
        for part in (self.foot, self.strip):
            part.setVisible(some and bool(matrix.rows))
        self.remarks.setVisible(some and bool(told))
        self.grid.setVisible(some or bool(matrix.rows))
        self.none.setText(self._missing(found))
        self.none.setVisible(bool(self.none.text()))
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # once new sentences have their width
        self._fade()
        self._show_cell()

    def _missing(self, found: Sheet) -> str:
        """What belongs here and the next step."""
        if not found.matrix.hypotheses:
            return self.tr("No hypotheses yet. Press H and write one answer to the case's question; two or more are"
                           " held against what was found.")  # fmt: skip
        if not found.matrix.rows:
            return self.tr("No information in the matrix yet. Press A, or drag a record here from the navigator; then"
                           " 1 to 5 rate it against each hypothesis.")  # fmt: skip
        return ""

    def _sort(self) -> None:
        self.read(anew=True)
        self.grid.setFocus()

    def turn(self, to: int) -> None:
        """Show the matrix, the judgements, or the sources by facts."""
        self.top.show_turned(to)
        self.stack.setCurrentIndex(to)
        self.setFocusProxy((self.grid, self.judgements, self.sources)[to])
        self.cell_changed.emit()

    def _fade(self) -> None:
        for view in (self.grid, self.grid.left):
            view.fallen = self.foot.fallen
            view.viewport().update()

    def _refuses(self, key: bytes) -> str:
        """Why a record that is dragged here is no row, as long as it is."""
        case = self._desk.case
        why = not_information(case, key) if case is not None else ""
        return (
            self.tr("{} is no information: {}; let it go to say why it is rated").format(case.number(key), why)
            if why
            else ""
        )

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """The grid takes what its rows need, so that the figures stand right below them."""
        self.grid.lay()
        self.grid.setMaximumHeight(self.grid.full())
        taken = sum(part.sizeHint().height() for part in (self.top, self.foot, self.strip)) + self.grid.full()
        self.remarks.fit(self.height(), self.height() - taken)
        self.foot.update()

    # the cell at hand

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self.model.sheet

    @property
    def line(self) -> Item | Outside | None:
        """The row at hand."""
        return self.model.line(self.grid.currentIndex().row())

    @property
    def hypothesis(self) -> Hypothesis | None:
        """The column at hand."""
        return self.model.hypothesis(self.grid.currentIndex().column())

    @property
    def in_cell(self) -> bool:
        """Whether the inspector is to speak of the cell or of the row's figures: the selection is its row."""
        line, primary = self.line, self._desk.focus.primary
        shown = self.isVisible() and self.stack.currentIndex() == 0
        figures = self.grid.currentIndex().column() > 0
        return shown and isinstance(line, Item) and figures and primary in line.row.members

    def _moved(self) -> None:
        line = self.line
        self.foot.update()
        self.strip.allow(isinstance(line, Item) and self.hypothesis is not None and self._desk.writable)
        if line is not None and not self._follows and self._desk.focus.primary != line.record:
            members = line.row.members if isinstance(line, Item) else ()
            if self._desk.focus.primary not in members:
                self._desk.focus.select(line.record)
        self._show_cell()

    def _show_cell(self) -> None:
        line, column = self.line, self.hypothesis
        if isinstance(line, Item) and self.sheet is not None:
            if column is not None:
                self.cell.show_cell(self.sheet, line, column, self.foot.left)
            else:
                self.cell.show_row(self.sheet, line)
        self.cell_changed.emit()

    def _follow(self) -> None:
        """Go to the row of what is selected elsewhere."""
        primary = self._desk.focus.primary
        if self.isVisible() and primary is not None and self.sheet is not None:
            at = self.model.place(primary)
            if at is not None and at != self.grid.currentIndex().row() and not _tells(self.line, primary):
                self._follows = True
                here = self.grid.currentIndex()
                self._go_to(at, here.column() if here.isValid() else FIRST)
                self._follows = False
        self.cell_changed.emit()

    def _go_to(self, row: int, column: int) -> None:
        self.grid.setCurrentIndex(self.model.index(row, min(column, self.model.columnCount() - 1)))

    def _ask(self, column: int) -> None:
        """What a score is made of: in the inspector of the column's cells."""
        self._go_to(self.grid.currentIndex().row() if isinstance(self.line, Item) else 0, column)
        self.grid.setFocus()
        self._moved()

    def _open(self) -> None:
        if self.line is not None:
            self.open_requested.emit(self.line.record)


def _tells(line: Item | Outside | None, record: bytes | None) -> bool:
    """Whether a record is told by a row, whole or by one of its legs."""
    return isinstance(line, Item) and record in line.row.members
