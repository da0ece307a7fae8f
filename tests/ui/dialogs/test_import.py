"""A log comes in through its dialog: columns chosen, rows shown as they become, all of it as one act."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.bench import Bench
from workbench.case.rows import records
from workbench.exchange.tabular import as_xlsx
from workbench.ui.carried import Carried
from workbench.ui.dialogs import importing
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.dialogs.importing import ImportDialog

LOG = "Date;Type;Tail;ADES;Rmks\n25/04/2025;An-124;RA-82035;Latakia;low\n03/04/2025;Il-76TD;RA-78765;OSLK;\n"


def opened(bench: Bench, text: str | bytes = LOG, name: str = "log.csv") -> Any:
    """The dialog on a file, once it has counted its rows or refused the file."""
    path = bench.folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    dialog = ImportDialog(bench.window, path)
    dialog.open()
    counted(bench, dialog)
    return dialog


def counted(bench: Bench, dialog: Any) -> None:
    bench.qtbot.waitUntil(lambda: dialog.plan is not None or dialog.message is not None)
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None)


def cells(dialog: Any, row: int) -> list[str]:
    model = dialog.rows.model()
    return [model.index(row, at).data() for at in range(model.columnCount())]


def choose(dialog: Any, column: int, name: str) -> None:
    field = dialog.setting.columns.fields[column]
    field.setCurrentIndex(field.findData(name))


def sightings(bench: Bench) -> list[dict[str, Any]]:
    return records(bench.case, "sighting")


def test_rows_are_shown_as_they_become_and_come_in_once_as_one_entry(bench: Bench) -> None:
    assert bench.window.acts["import-log"].isEnabled()
    dialog = opened(bench)
    assert cells(dialog, 0)[:4] == ["2", "good", "25/04/2025 → 25 Apr 2025", "An-124"]
    assert dialog.counts.text() == "2 good · 0 open in places · 0 refused"
    assert dialog.button.text().startswith("Import 2 rows")
    before = bench.entries()
    bench.press("Ctrl+Return")
    assert not dialog.isVisible()
    assert bench.entries() == before + 1
    assert [row["registration"] for row in sightings(bench)] == ["RA-82035", "RA-78765"]
    assert "one undo takes them all back" in bench.window.messages.messages()[-1].says
    again = opened(bench)
    assert "already here as S2: 2 tagged already" in again.counts.text()
    assert cells(again, 0)[1] == "tagged already"
    assert not again.button.isEnabled()
    bench.press("Escape", "Ctrl+Z")
    assert sightings(bench) == []


def test_a_changed_column_shows_at_once_and_is_remembered_for_the_same_heads(bench: Bench) -> None:
    dialog = opened(bench)
    setting = dialog.setting
    parts = (*setting.columns.fields, setting.head, setting.kind, setting.order, setting.zone, setting.word, setting.by)
    assert all(part.accessibleName() for part in (*parts, dialog.rows))
    choose(dialog, 2, "callsign")
    assert dialog.rows.model().headerData(4, Qt.Orientation.Horizontal) == "Callsign"
    choose(dialog, 4, "callsign")
    assert "both go to Callsign" in dialog.counts.text()
    assert not dialog.button.isEnabled()
    choose(dialog, 4, "")
    counted(bench, dialog)
    bench.press("Ctrl+Return")
    assert [row["callsign"] for row in sightings(bench)] == ["RA-82035", "RA-78765"]
    again = opened(bench, LOG + "01/05/2025;An-26;;Tripoli;\n", "next.csv")
    fields = [field.currentData() for field in again.setting.columns.fields]
    assert fields == ["when", "aircraft", "callsign", "destination", ""]


def test_a_table_let_go_over_the_window_may_also_come_in_row_by_row(bench: Bench) -> None:
    path = bench.folder / "log.csv"
    path.write_text(LOG)
    bench.window.dropped.emit(Carried((str(path),)))
    bench.form(AttachDialog).reject()
    message = bench.window.messages.messages()[-1]
    assert message.says == "log.csv can also come in as a log, a record a row, or as tracks, a fix a row."
    next(button for button in message.findChildren(QPushButton) if button.text() == "Import as log…").click()
    dialog = bench.form(ImportDialog)
    counted(bench, dialog)
    assert dialog.button.text().startswith("Import 2 rows")
    dialog.reject()


def test_what_can_be_read_either_way_or_not_at_all_is_told(bench: Bench) -> None:
    for at, text in enumerate(("", "\0" * 40, "<html><p>no table")):
        dialog = opened(bench, text, f"{at}.csv")
        assert dialog.message.kind == "finding"
        assert not dialog.button.isEnabled()
        bench.press("Escape")
    claims = opened(bench, as_xlsx(["Statement", "Asserted by"], [["The fleet left", "a witness"]]), "log.xlsx")
    assert (claims.setting.kind.currentData(), claims.setting.sheets.isVisible()) == ("claim", False)
    assert cells(claims, 0) == ["2", "good", "The fleet left", "a witness"]
    claims.setting.head.setValue(0)
    assert cells(claims, 0)[0] == "1"
    assert not claims.button.isEnabled()
    bench.press("Escape")
    dialog = opened(bench, "Date;Type\n03/04/2025;An-124\n")
    assert "1 date can be read either way" in dialog.message.says
    assert cells(dialog, 0)[2] == "03/04/2025 → open"
    dialog.setting.order.setCurrentIndex(2)
    assert dialog.message is None
    assert cells(dialog, 0)[2] == "03/04/2025 → 4 Mar 2025"
    counted(bench, dialog)
    bench.press("Ctrl+Return")
    assert sightings(bench)[0]["when"]["accepted_by"] == "first analyst"


def test_an_import_that_is_cancelled_leaves_nothing_and_can_be_done_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "TELLS", -1.0)  # every step is told
    dialog = opened(bench, "Type;Reg\n" + "".join(f"An-124;RA-{number}\n" for number in range(900)))
    before, jobs = bench.entries(), bench.desk.jobs

    def stop() -> None:
        job = jobs.current
        if job and job.text == "Writing the journal" and not job.stop.is_set():
            jobs.cancel()

    jobs.changed.connect(stop)
    bench.press("Ctrl+Return")
    jobs.changed.disconnect(stop)
    assert "Cancelled" in dialog.message.says
    assert (bench.entries(), sightings(bench)) == (before, [])
    bench.press("Ctrl+Return")
    assert len(sightings(bench)) == 900
