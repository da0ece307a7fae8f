"""What became of each file of an intake: attached, here already, or why not; to be read and copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.reading.inputs import Failure
from workbench.reading.intake import Taken
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.language import counted, tr
from workbench.ui.messages import Remedy
from workbench.ui.window import MainWindow
from workbench.values.shown import visible
from workbench.values.spoken import thousands

_FEW = 2  # outcomes that are told one by one
_HEADS = ("File", "What became of it")
_Index = QModelIndex | QPersistentModelIndex


class Outcome(NamedTuple):
    """One file and what became of it; ``source`` is the one it is or was, where there is one."""

    file: str
    says: str
    source: bytes | None = None


def outcomes(case: Case, taken: Taken) -> list[Outcome]:
    """Every file of an intake: first those that did not come in, then the sources in their order.

    A container that came in as it is, and could not be opened, is one of the latter and says so.
    """
    closed = _closed(taken)
    failed = [Outcome(visible(each.input), each.says) for each in taken.failed if each not in closed.values()]
    said = []
    for name, (source, already) in zip(taken.names, taken.sources, strict=True):
        number = case.number(source)
        says = tr("already here as {}").format(number) if already else tr("attached as {}").format(number)
        says += f"; {closed.pop(visible(name)).says}" if visible(name) in closed else ""
        said.append(Outcome(visible(name), says, source))
    return failed + said


def _closed(taken: Taken) -> dict[str, Failure]:
    """By their names, the files that came in and of which nothing could be taken out."""
    names = {visible(name) for name in taken.names} if taken.failed else set()
    return {visible(each.input): each for each in taken.failed if visible(each.input) in names}


def tell(window: MainWindow, taken: Taken) -> None:
    """Say in the window's bar what became of an intake; of many files in one sentence, with the list behind it."""
    case, say = window.desk.case, window.messages.say
    known = [case.number(source) for source, already in taken.sources if already]
    closed = _closed(taken).values()
    lost = [each for each in taken.failed if not each.left and each not in closed]
    if len(taken.failed) + len(known) <= _FEW:
        for failure in taken.failed:
            say("note" if failure.left else "finding", failure.says)
        if known:
            say("note", window.tr("Already here as {}; nothing was added.").format(", ".join(known)))
        return
    new = len(taken.sources) - len(known)
    parts = [tr("{} attached").format(counted(new, "source")),
             tr("{} already here").format(thousands(len(known))) if known else "",
             tr("{} could not be taken in").format(thousands(len(lost))) if lost else "",
             tr("{} could not be opened").format(thousands(len(closed))) if closed else ""]  # fmt: skip
    remedies = (
        Remedy(window.tr("Show list"), lambda: OutcomesDialog(window, outcomes(case, taken)).open()),
        Remedy(window.tr("Copy list"), lambda: copy(outcomes(case, taken))),
    )
    says = " ".join([", ".join(filter(None, parts)) + ".", *(each.says for each in taken.failed if each.left)])
    say("care" if lost or closed else "note", says, remedies=remedies)


def copy(found: Sequence[Outcome]) -> None:
    """Put the list on the clipboard, a file a line, with a tab between the columns."""
    lines = ["\t".join(_HEADS), *(f"{each.file}\t{each.says}" for each in found)]
    QApplication.clipboard().setText("\n".join(lines))


class _Rows(QAbstractTableModel):
    def __init__(self, found: Sequence[Outcome], parent: QWidget) -> None:
        super().__init__(parent)
        self.found = found

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.found)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.found[index.row()][index.column()]
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal:
            return self.tr(_HEADS[section])
        return None


class OutcomesDialog(Sheet):
    """The list; Enter on a source opens it."""

    name, title, verb = "outcomes", "What became of each file", "Copy list"
    size_hint = QSize(820, 520)

    def __init__(self, window: MainWindow, found: Sequence[Outcome]) -> None:
        self.found = found
        super().__init__(window)
        self.table.setFocus()

    def body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 8)
        self.table = QTableView(wordWrap=False, showGrid=False, cornerButtonEnabled=False, tabKeyNavigation=False)
        self.table.setAccessibleName(self.tr("Files and what became of them"))
        self.table.setModel(_Rows(self.found, self))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        heads = self.table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.resizeSection(0, self.size_hint.width() // 3)
        heads.setStretchLastSection(True)
        self.table.activated.connect(self._open)
        column.addWidget(self.table)
        return body

    def _open(self, index: QModelIndex) -> None:
        source = self.found[index.row()].source
        if source is not None:
            self.accept()
            self.home.show_words(source)

    def submit(self) -> None:
        """Copy the list."""
        copy(self.found)
        self.aside.setText(self.tr("Copied."))
