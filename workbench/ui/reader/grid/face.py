"""The table view of a workbook or CSV: cells are selected, and their exact words quoted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.case.anchors import Part
from workbench.case.standing import capture_of
from workbench.case.texts import WorkingText
from workbench.ui import theme
from workbench.ui.desk import Desk
from workbench.ui.forms.passage import Passage
from workbench.ui.jobs import Job
from workbench.ui.oneline import Aside
from workbench.ui.reader.face import Face
from workbench.ui.reader.grid.cells import CellSheet, Span, sheets_of
from workbench.ui.reader.grid.model import EXCERPT, SheetModel
from workbench.ui.reader.marks import ring
from workbench.ui.reader.quotes import Excerpt, Quotes

_WIDEST = 320  # pixels of a column at first
_MEASURED = 60  # rows that a column's width is taken from


class TableFace(Face):
    """The sheets of a source, one at a time."""

    def __init__(self, desk: Desk, source: bytes, *, text: WorkingText) -> None:
        super().__init__()
        self._desk, self._source, self._text = desk, source, text
        self._job: Job | None = None
        self._sheets: list[CellSheet] = []
        self._wanted: tuple[int, int] | None = None
        self.model = SheetModel(text)
        self.grid = CellGrid(self.model)
        self.grid.setItemDelegate(CellFace(desk, self.grid))
        self.bar = self._made_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.grid.selectionModel().selectionChanged.connect(lambda: self._changed())
        self.grid.doubleClicked.connect(self._pick)
        self.grid.activated.connect(self._pick)
        self.grid.asked = self.menu_wanted.emit
        self.grid.stepped = self._step
        desk.focus.selection_changed.connect(self.grid.viewport().update)

    def _made_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(6, 2, 4, 3)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Sheet"))
        self.choice.currentIndexChanged.connect(self._turn)
        self.says = Aside(faint=True)
        self.says.tell(self.tr("The table is being read…"))
        self.says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self.choice)
        row.addWidget(self.says, 1)
        self.choice.hide()
        return bar

    # its sheets

    def make(self) -> None:
        if self._job is None:
            path = self._desk.case.path
            capture = capture_of(self._desk.case, self._source) or b""
            self._job = self._desk.jobs.start(
                self.tr("Reading the table"), lambda progress: sheets_of(path, capture), done=self._take,
                failed=self.says.tell,
            )  # fmt: skip

    def _take(self, sheets: list[CellSheet]) -> None:
        self._sheets = sheets
        self.choice.blockSignals(True)
        self.choice.addItems([sheet.name or self.tr("Table") for sheet in sheets])
        self.choice.blockSignals(False)
        self.choice.setVisible(len(sheets) > 1)
        self._turn(0)
        if self._wanted is not None:
            self.select(self._wanted)

    def _turn(self, at: int) -> None:
        if 0 <= at < len(self._sheets):
            self.model.show_sheet(self._sheets[at])
            self.grid.fit()
            self._changed()

    def leave(self) -> None:
        self._desk.jobs.leave(self._job)

    # what is selected

    def _places(self) -> list[tuple[int, int]]:
        return [(index.row(), index.column()) for index in self.grid.selectionModel().selectedIndexes()]

    def _run(self) -> Span | None:
        return self.model.sheet.run(self._places())

    def span(self) -> tuple[int, int] | None:
        return self._run()

    def passage(self) -> Passage | None:
        run = self._run()
        if run is None:
            return None
        return Passage(self._source, run.start, run.end, self._text.slice(*run), part=Part(cells=self._cells(run)))

    def _cells(self, run: Span) -> str:
        """The cells from the first to the last: Log!B3:C4."""
        covered, labels = self.model.sheet.covered(*run), self.model.sheet.labels
        first, last = labels[covered[0]], labels[covered[-1]]
        return first if first == last else f"{first}:{last.rpartition('!')[2]}"

    def _changed(self) -> None:
        run = self._run()
        self.grid.between = set(self.model.sheet.covered(*run)) - set(self._places()) if run else set()
        said = ""
        if run is not None:
            said = self.tr("{}: {} characters").format(self._cells(run), run.end - run.start)
            if self.grid.between:
                said += self.tr("; the words run from the first cell to the last, with the {} between them").format(
                    len(self.grid.between)
                )
        self.says.tell(said or self.tr("Select cells; their exact words are quoted."))
        self.grid.viewport().update()
        self.part_changed.emit()

    def select(self, span: tuple[int, int] | None) -> None:
        self._wanted = span
        found = self._sheet_at(span[0]) if span and self._sheets else None
        if span is None or found is None:
            return
        self.choice.setCurrentIndex(found)
        places = self.model.sheet.covered(*span)
        picked = QItemSelection()
        for row, column in places:
            picked.select(self.model.index(row, column), self.model.index(row, column))
        if places:
            self.grid.setCurrentIndex(self.model.index(*places[0]))
        self.grid.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _sheet_at(self, offset: int) -> int | None:
        return next((at for at, sheet in enumerate(self._sheets) if offset < sheet.span.end), None)

    def set_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        self.model.set_quotes(Quotes(one for one in excerpts if one.end > one.start))

    def reveal(self, start: int, end: int) -> None:
        self.select((start, end))

    def selected_rect(self) -> QRect | None:
        whole = QRect()
        for index in self.grid.selectionModel().selectedIndexes():
            whole = whole.united(self.grid.visualRect(index))
        seen = whole.intersected(self.grid.viewport().rect())
        if seen.isEmpty():
            return None
        return QRect(self.grid.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def _pick(self, index: QModelIndex) -> None:
        one = index.data(EXCERPT)
        if one is not None:
            records = one.records
            primary = self._desk.focus.primary
            at = records.index(primary) + 1 if primary in records else 0
            self._desk.focus.select(records[at % len(records)])

    def _step(self, step: int) -> None:
        """Go to the next or previous quote of the sheets."""
        run = self._run()
        every = self.model.quotes.all
        behind = [one for one in every if run is None or (one.start > run.start if step > 0 else one.start < run.start)]
        if behind:
            one = behind[0 if step > 0 else -1]
            self.select((one.start, one.end))
            self._desk.focus.select(one.records[0])


class CellGrid(QTableView):
    """The grid itself; Enter picks what rests on a cell, brackets step from quote to quote."""

    def __init__(self, model: SheetModel) -> None:
        super().__init__()
        self.setModel(model)
        self.between: set[tuple[int, int]] = set()
        self.asked = lambda at: None
        self.stepped = lambda step: None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFont(theme.quote(13))
        self.setAccessibleName(self.tr("Table of the source"))
        self.setFrameStyle(0)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setHighlightSections(True)
            head.setFont(theme.small())
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)

    def fit(self) -> None:
        """Columns as wide as their first cells need, none too wide."""
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(theme.grown(26)))
        for column in range(min(self.model().columnCount(), 60)):
            self.resizeColumnToContents(column)
            most = round(theme.grown(_WIDEST))
            self.setColumnWidth(column, min(self.columnWidth(column) + 12, most))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("[", "]"):
            self.stepped(1 if event.text() == "]" else -1)
        elif event.text() and event.modifiers() == Qt.KeyboardModifier.NoModifier and event.text().isprintable():
            event.ignore()  # no search by typing: plain letters are acts
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at: QPoint = self.visualRect(self.currentIndex()).bottomLeft() if by_key else event.pos()
        self.asked(self.viewport().mapToGlobal(at))


class CellFace(QStyledItemDelegate):
    """A cell in the colour of what rests on it, ringed where that is selected."""

    def __init__(self, desk: Desk, grid: CellGrid) -> None:
        super().__init__(grid)
        self._desk, self._grid = desk, grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        box, one = QRectF(option.rect), index.data(EXCERPT)
        if (index.row(), index.column()) in self._grid.between:
            painter.fillRect(box, theme.faint(theme.current().accent, 0.14))
        if one is None:
            return
        ink = QColor(theme.current().kind(one.kind).ink)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 2), ink)
        if set(self._desk.focus.selected[:1]) & {one.id, *one.records}:
            painter.save()
            ring(painter, [box.adjusted(3, 1, -3, -1)])
            painter.restore()
