"""Sources by facts: who says what, denies it, had no comment or is silent, and which stretches are said to be empty."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from workbench.analysis.absent import Absence
from workbench.analysis.heard import AGREES, CONTRADICTED, DENIES, DIFFERS, MAY, NO_COMMENT, SAYS, SILENT, TIED
from workbench.analysis.silence import silence
from workbench.analysis.unstated import NOT_STATED
from workbench.case.case import Case, Change
from workbench.case.rows import records
from workbench.ui import theme
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job, Progress
from workbench.ui.language import tr, worded
from workbench.ui.meant import ASKED, meant
from workbench.ui.plain import tip
from workbench.ui.slips import says
from workbench.ui.wording import day

SIGNS: Mapping[str, str] = MappingProxyType(
    {
        SAYS: "●",
        AGREES: "+",
        DIFFERS: "≠",
        CONTRADICTED: "×",
        DENIES: "⊖",
        NO_COMMENT: "⊘",
        TIED: "↔",
        MAY: "○",
        SILENT: "–",
    }  # fmt: skip
)
_HEADS = ("No.", "Fact")
_QUIET = {
    "card",
    "board",
    "frame",
    "rating",
    "weight",
    "judgement",
    "basis",
    "ruling",
    "hypothesis",
    "lead",
    "savedview",
}
_MOST = 40  # columns of sources that are laid side by side
_FACT = 260  # pixels of a fact at least; it takes the room that is left


class Said(NamedTuple):
    """What one source says of a fact, by which record, in which words."""

    word: str
    record: bytes | None = None
    words: str = ""


class Line(NamedTuple):
    """A fact: the record that tells it, its number and words, what each source says, and the fields nobody gives."""

    record: bytes
    number: str
    words: str
    cells: tuple[Said | None, ...]
    unstated: str


class Laid(NamedTuple):
    """Everything that is shown: the sources by number and title, the facts, and the empty stretches in sentences."""

    sources: tuple[tuple[str, str], ...] = ()
    lines: tuple[Line, ...] = ()
    absences: tuple[str, ...] = ()


def laid(case: Case) -> Laid:
    """The facts of a case beside its sources, in words."""
    found = silence(case)
    rows = {row["number"]: row["title"] or "" for row in records(case, "source", found.sources)}
    numbers = {key: case.number(key) for key in found.sources}
    shown = found.sources[:_MOST]
    lines = []
    for fact in found.facts:
        held = [fact.cells.get(key) for key in shown]
        cells = tuple(Said(each.says, each.record, each.words) if each else None for each in held)
        unstated = ", ".join(fact.unstated)
        lines.append(Line(fact.about[0], case.number(fact.about[0]), fact.words, cells, unstated))
    absent = tuple(_absence(numbers.get(each.source, ""), each) for each in found.absences)
    return Laid(tuple((numbers[key], rows.get(numbers[key], "")) for key in shown), tuple(lines), absent)


def _absence(number: str, each: Absence) -> str:
    """An empty stretch in a sentence: who says so, how it is known, of when."""
    when = f", {day(each.span)}" if each.span else ""
    return f"{number}, {worded(each.how)}{when}: “{each.words}”"


class FactsModel(QAbstractTableModel):
    """Facts from top to bottom, a column for each source."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.laid = Laid()

    def show(self, found: Laid) -> None:
        """Show these facts and no others."""
        if found != self.laid:
            self.beginResetModel()
            self.laid = found
            self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.laid.lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADS) + len(self.laid.sources) + 1

    def headerData(self, at: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        heads = (*_HEADS, *(f"{number} {title}".strip() for number, title in self.laid.sources), tr("Nobody states"))
        return tip(heads[at]) if role == Qt.ItemDataRole.ToolTipRole else self.tr(heads[at])

    def said(self, index: QModelIndex) -> Said | None:
        """What a source says in a cell."""
        at = index.column() - len(_HEADS)
        cells = self.laid.lines[index.row()].cells
        return cells[at] if 0 <= at < len(cells) else None

    def record(self, index: QModelIndex) -> bytes | None:
        """The record a cell goes to: the source's own, else the one that tells the fact."""
        if not index.isValid():
            return None
        said = self.said(index)
        return said.record if said and said.record else self.laid.lines[index.row()].record

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, said = self.laid.lines[index.row()], self.said(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if said is not None:
                return f"{SIGNS[said.word]} {said.word}" if role == Qt.ItemDataRole.DisplayRole else said.word
            return {0: line.number, 1: line.words, self.columnCount() - 1: line.unstated}.get(index.column(), "")
        if role in ASKED:
            if index.column() == self.columnCount() - 1 and line.unstated:
                return tip(f"{line.unstated}: {NOT_STATED}")
            about = meant("silence", said.word) if said else ""
            return tip("\n".join(filter(None, (said.words if said and said.words else line.words, about))))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(_ink(said.word) if said else theme.current().text)
        return theme.mono(11.5) if role == Qt.ItemDataRole.FontRole and index.column() == 0 else None


def _ink(word: str) -> str:
    worn = theme.current()
    inks = {DENIES: worn.contradicts, CONTRADICTED: worn.contradicts, SILENT: worn.text3,
            NO_COMMENT: worn.text2, TIED: worn.text, MAY: worn.text2, DIFFERS: worn.text}  # fmt: skip
    return inks.get(word, worn.supports)


class FactsView(QTableView):
    """Arrows walk, Enter and a double click open the words."""

    opened = Signal(bytes)
    picked = Signal(bytes)

    def __init__(self, model: FactsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Sources by facts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)  # the whole title is its tooltip
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        model.modelReset.connect(self._lay)

    def _lay(self) -> None:
        self.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 9))
        heads = self.horizontalHeader()
        for at in range(self.model().columnCount()):
            last = at == self.model().columnCount() - 1
            heads.resizeSection(at, round(theme.grown(64 if at == 0 else 200 if last else 150)))
        others = sum(heads.sectionSize(at) for at in range(self.model().columnCount()) if at != 1)
        few = self.viewport().width() - others >= theme.grown(_FACT)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive)
        if not few:
            heads.resizeSection(1, round(theme.grown(_FACT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        record = self.model().record(current)
        if record is not None and self.hasFocus():
            self.picked.emit(record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record = self.model().record(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and record is not None and not event.modifiers():
            self.opened.emit(record)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        record = self.model().record(self.indexAt(event.position().toPoint()))
        if record is not None:
            self.opened.emit(record)


class SourcesByFacts(QWidget):
    """The table, and below it the stretches that are said to be empty; worked out beside the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale, self._job = True, None
        self.model = FactsModel(self)
        self.view = FactsView(self.model)
        self.none = says()
        self.none.setMargin(16)
        self.absent = says(role="small")
        self.absent.setContentsMargins(12, 8, 12, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.none)
        column.addWidget(self.view, 1)
        column.addWidget(self.absent)
        self.setFocusProxy(self.view)
        self._say()
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)

    def _opened(self) -> None:
        self._stale = True
        self.read()

    def _closed(self) -> None:
        self._job, self._stale = None, True
        self.model.show(Laid())
        self._say()

    def _changed(self, change: Change) -> None:
        if set(change.rows) - _QUIET:
            self._stale = True
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Work it out anew, if it is looked at and anything was touched since."""
        case = self._desk.case
        if case is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        self._desk.jobs.leave(self._job)
        path, analyst = case.path, case.analyst

        def work(progress: Progress) -> Laid:
            with Case.open(path, analyst=analyst, write=False) as own:
                return laid(own)

        self._job: Job | None = self._desk.jobs.start(self.tr("Laying facts beside sources"), work, done=self._take)

    def _take(self, found: Laid) -> None:
        self.model.show(found)
        self._say()

    def _say(self) -> None:
        found = self.model.laid
        self.none.setText(
            ""
            if found.lines
            else self.tr(
                "No facts yet. Tag sightings and state claims; each then stands here with what every source says of it."
            )
        )
        self.none.setVisible(not found.lines)
        told = [self.tr("Said to be empty."), *found.absences] if found.absences else []
        self.absent.setText("\n".join(told))
        self.absent.setVisible(bool(told))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "view"):
            self.view.viewport().update()
