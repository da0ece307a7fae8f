"""The tasks that are over: what ran, when, how long, and what came of it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import theme
from workbench.ui.jobs import Ended, Jobs
from workbench.ui.language import tr, worded

_COLUMNS = ("Task", "Began (UTC)", "Took", "Outcome")


class TasksDialog(QDialog):
    """The last tasks of this window, the newest first; kept up to date while it is open."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shown: list[Ended] | None = None
        self.setWindowTitle(self.tr("Tasks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize((QSize(860, 420) * theme.grown(1)).boundedTo(parent.size() - QSize(40, 40)))
        self.none = QLabel(self.tr("No task has ended since the window was opened."))
        self.rows = self._list()
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.none, self.rows, buttons):
            column.addWidget(widget)
        jobs.changed.connect(self._fill)
        self._fill()

    def _list(self) -> QTreeWidget:
        rows = QTreeWidget(rootIsDecorated=False, uniformRowHeights=True)
        rows.setAccessibleName(self.tr("Tasks that are over"))
        rows.setHeaderLabels([self.tr(each) for each in _COLUMNS])
        rows.header().setStretchLastSection(False)  # a long sentence is scrolled to, not cut
        rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _fill(self) -> None:
        now = [*self._jobs.history][::-1]
        if now == self._shown:
            return
        self._shown = now
        self.rows.clear()
        for each in now:
            self.rows.addTopLevelItem(QTreeWidgetItem(self._words(each)))
        self.none.setVisible(not now)

    def _words(self, task: Ended) -> list[str]:
        began = datetime.fromtimestamp(task.at, UTC)
        outcome = f"{self.tr(task.outcome)}: {worded(task.says)}" if task.says else self.tr(task.outcome)
        return [task.words, f"{began:%Y-%m-%d %H:%M:%S}", took(task.seconds), outcome]


def took(seconds: float) -> str:
    """A duration in words short enough for a column: tenths below a minute, then minutes and seconds."""
    if seconds < 59.95:  # what rounds to less than a minute
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return tr("{} min {} s").format(minutes, rest)
