"""The case in figures: read beside the window, to be looked at and copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.case.statistics import Figures, as_text, statistics
from workbench.ui import theme
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.language import pieced, tr, worded
from workbench.ui.plain import line
from workbench.ui.window import MainWindow


class StatisticsDialog(Sheet):
    """Sections of figures, kept up to date; Ctrl+Enter copies all of them."""

    name = "statistics"
    title = "The case in figures"
    verb = "Copy"
    size_hint = QSize(620, 620)

    def __init__(self, window: MainWindow) -> None:
        self._found: list[Figures] = []
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.cancel.setText(self.tr("Close"))
        self.button.setEnabled(False)
        self.aside.setText(self.tr("Reading the case…"))
        self.desk.changed.connect(self.look)
        self.desk.closed.connect(self.reject)
        self.look()

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 12, 12, 8)
        self.rows = QTreeWidget(columnCount=2, headerHidden=True, uniformRowHeights=True)
        self.rows.setAccessibleName(self.tr("Figures"))
        self.rows.header().setStretchLastSection(True)
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        column.addWidget(self.rows)
        return page

    def look(self) -> None:
        """Read the figures anew."""
        self.look_up(self.tr("Counting what the case holds"), statistics, self._show)

    def _show(self, found: list[Figures]) -> None:
        self._found = found
        self.rows.clear()
        strong = theme.body()
        strong.setBold(True)
        for section in found:
            head = QTreeWidgetItem([worded(section.title)])
            head.setFont(0, strong)
            head.addChildren([QTreeWidgetItem([line(called(what)), pieced(figure)]) for what, figure in section.rows])
            self.rows.addTopLevelItem(head)
        self.rows.expandAll()
        self.aside.setText("")
        self.button.setEnabled(True)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Put all figures on the clipboard, a tab between what it is and the figure."""
        QApplication.clipboard().setText(as_text(self._found))
        self.aside.setText(self.tr("Copied."))


def called(what: str) -> str:
    """What a figure counts; what is not resolved yet is named by a word that stands elsewhere alone."""
    _, unresolved, fields = what.partition("unresolved ")
    return tr("unresolved {}").format(worded(fields)) if unresolved else worded(what)
