"""Which copies left the case, for whom, when, and how much went and stayed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.case.rows import records
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.language import tr
from workbench.ui.moves import label
from workbench.ui.window import MainWindow
from workbench.values.spoken import thousands


def came_back(case: Case, path: Path) -> bool:
    """Whether a copy that was given was written to afterwards: somebody has worked in it."""
    given = [row["at"] for row in records(case, "release") if row["file"] and Path(row["file"]).name == path.name]
    return bool(given) and path.stat().st_mtime >= datetime.fromisoformat(max(given)).timestamp() + 1  # whole seconds


def given_here(case: Case) -> Path | None:
    """The copy given last that lies beside the case or among what was downloaded, under the name it left with."""
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    names = [Path(row["file"]).name for row in reversed(records(case, "release")) if row["file"]]
    lying = (folder / name for name in names for folder in (Path(downloads), case.path.parent) if name)
    return next((path for path in lying if path.is_file() and path != case.path), None)


class GivenDialog(Sheet):
    """A list to look at: what left cannot be called back."""

    name, title, verb = "given", "Copies given", "Close"
    size_hint = QSize(860, 420)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.cancel.hide()

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        rows = records(self.desk.case, "release")
        says = self.tr("What left this case; the journal says so, too, and an undo does not take it back.")
        column.addWidget(label(says if rows else self.tr("No copy has left this case yet.")))
        self.list = QTreeWidget(rootIsDecorated=False, alternatingRowColors=True)
        self.list.setAccessibleName(self.tr("Copies given"))
        titles = (tr("When"), tr("For whom"), tr("File"), tr("Records"), tr("Left out"), tr("Hidden"), tr("By"))
        self.list.setHeaderLabels(["", *titles, "SHA-256"])
        for row in reversed(rows):
            held = row["contents"]
            counts = [thousands(held[name]) for name in ("records", "left_out", "hidden")]
            when = row["at"][:16].replace("T", " ")
            who = row["recipient"] or self.tr("not recorded")
            cells = [row["number"], when, who, row["file"], *counts, row["by"], row["sha256"][:16]]
            item = QTreeWidgetItem(self.list, cells)
            item.setToolTip(len(cells) - 1, row["sha256"])
        for at in range(self.list.columnCount()):
            self.list.resizeColumnToContents(at)
        self.list.setVisible(bool(rows))
        column.addWidget(self.list, 1)
        if not rows:
            column.addStretch(1)
        return page

    def submit(self) -> None:
        """Nothing more is to be done."""
        self.accept()
