"""What the log shows, written to a file of its own for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from workbench.case.grids import as_text
from workbench.exchange.tabular import save
from workbench.ui.jobs import Progress
from workbench.ui.language import counted
from workbench.ui.log.bar import TITLES
from workbench.ui.log.page import LogPage
from workbench.ui.window import MainWindow

_KINDS = "CSV (*.csv);;XLSX (*.xlsx);;ODS (*.ods)"
_ENDINGS = {"CSV": ".csv", "XLSX": ".xlsx", "ODS": ".ods"}


def export_shown(page: LogPage, window: MainWindow) -> None:
    """Ask where to, and write the shown rows and columns there as written."""
    if page.grid is None:
        return
    first = str(window.desk.case.path.with_name(f"{TITLES[page.kind]}.csv"))
    chosen, kind = QFileDialog.getSaveFileName(
        window, window.tr("Export what is shown"), first, _KINDS, "",
        QFileDialog.Option.DontConfirmOverwrite,
    )  # fmt: skip
    if chosen:
        out = Path(chosen)
        write_shown(page, window, out if out.suffix else out.with_suffix(_ENDINGS[kind.partition(" ")[0]]))


def write_shown(page: LogPage, window: MainWindow, out: Path) -> None:
    """Write the shown rows and columns, the number first, beside the work."""
    keys, shown = page.shown()
    columns = [page.grid.columns[0], *shown]
    raws = page.grid.raws(keys, columns)

    def work(progress: Progress) -> int:
        progress(0, 0)
        holds = [column.holds for column in columns]
        save(out, [column.title for column in columns], as_text(raws, columns), holds)
        return len(raws)

    def done(count: int) -> None:
        rows = counted(count, "row", "rows")
        window.messages.say("ok", window.tr("{} written to {}.").format(rows, out.name))

    window.desk.jobs.start(window.tr("Exporting the log"), work, done=done)
