"""Lists of airframes come in by the window, and fill the airframe that is selected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from workbench.case import acts
from workbench.case.airframes import listed
from workbench.case.case import Case
from workbench.case.entities import assigned
from workbench.exchange.copy import copy_case
from workbench.reading.airframes import import_airframes
from workbench.ui.choosingfiles import folder_in
from workbench.ui.dialogs.merge import MergeDialog
from workbench.ui.welcome import cases_folder

ROWS = "icao24,registration,typecode,owner\n15522c,RA-86572,IL62,Air Force\n,,,\nnone,,IL62,\n"


def chosen(bench: Any, monkeypatch: pytest.MonkeyPatch, text: str) -> list[str]:
    """What the window says after a file of these words was chosen."""
    path = bench.folder / "aircraftDatabase-2024-05.csv"
    path.write_text(text)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args, **more: ([str(path)], ""))
    bench.window.acts["import-airframes"].trigger()
    return [message.says for message in bench.window.messages.messages()]


def test_files_are_asked_for_where_the_last_ones_lay(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: asked.append(args[2]) or ([], ""))
    bench.window.acts["import-airframes"].trigger()
    assert asked == [str(cases_folder())]
    chosen(bench, monkeypatch, ROWS)
    assert folder_in(bench.desk.settings) == str(bench.folder)
    bench.desk.settings.setValue("brought-from", str(bench.folder / "gone"))
    assert folder_in(bench.desk.settings) == str(cases_folder())


def test_a_list_comes_in_is_told_and_fills_the_selected_airframe(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(bench, monkeypatch, ROWS) == [
        "1 row names no aircraft by address or registration (line 4).",
        "AL-1 OpenSky aircraft database: 1 airframe, of 2024-05, licence OpenSky Network terms: research, not for"
        " profit.",
    ]
    bench.window.messages.clear()
    entity = bench.desk.act(acts.add_entity, "aircraft", "ra 86572")
    bench.desk.focus.select(entity)
    bench.window.acts["take-airframe"].trigger()
    (message,) = bench.window.messages.messages()
    assert message.says.startswith("AL-1 OpenSky aircraft database of 2024-05, line 2: RA-86572, 15522C, IL62,")
    (button,) = [each for each in message.findChildren(QPushButton) if "Take over" in each.text()]
    button.click()
    assert {(each.kind, each.value) for each in assigned(bench.case, [entity])} == {
        ("registration", "RA-86572"), ("hex", "15522C"), ("operator", "Air Force")}  # fmt: skip


def test_what_is_no_list_is_told_and_nothing_stays(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (says,) = chosen(bench, monkeypatch, "Two transports landed.")
    assert "is no list of airframes that is known" in says
    assert bench.case.value("SELECT count(*) FROM source") == 1


def test_a_returned_case_brings_its_lists_with_their_rows(bench: Any, tmp_path: Path) -> None:
    home, path = bench.case.path, bench.folder / "returned.casefile"
    copy_case(bench.case, path)
    bench.desk.close()
    (tmp_path / "a.csv").write_text(ROWS)
    with Case.open(path, analyst="second analyst") as other:
        import_airframes(other, [str(tmp_path / "a.csv")])
    assert bench.desk.open(home)
    bench.window.acts["merge"].trigger()
    bench.form(MergeDialog)
    bench.press("Ctrl+A", f"‹{path}›", "Ctrl+Return", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bench.window.findChildren(MergeDialog) == [])
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None)  # read again from their bytes beside the window
    assert [row.line for row in listed(bench.case, registration="RA-86572")] == [2]


def test_a_list_whose_rows_were_cut_short_is_read_again_after_opening(
    bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(bench, monkeypatch, f"{ROWS}43c6f4,ZZ336,A332,Royal Air Force\n")
    path = bench.case.path
    with bench.case.raw:
        bench.case.raw.execute("DELETE FROM derived_airframe WHERE hex = '43C6F4'")
    assert bench.desk.open(path)
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None)
    assert [row.line for row in listed(bench.case, hex="43c6f4")] == [5]
