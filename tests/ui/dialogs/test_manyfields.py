"""One field of all that is selected, in the window: told before it is done, done in one step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished, small_case
from workbench.case.rows import record
from workbench.ui.app import Desktop
from workbench.ui.dialogs.manyfields import ManyFields


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    """One window with the small case."""
    folder = tmp_path_factory.mktemp("many")
    with furnished(folder) as desktop:
        assert desktop.desk.open(small_case(folder))
        yield desktop


def cells(sheet: ManyFields) -> list[tuple[str, ...]]:
    table = sheet.table
    return [tuple(table.item(row, column).text() for column in range(3)) for row in range(table.rowCount())]


def test_what_changes_and_what_refuses_is_told_before_one_step_does_it(qtbot: QtBot, opened: Desktop) -> None:
    case = opened.desk.case
    keys = [case.find(number)[1] for number in ("SG-01", "SG-02", "S1")]
    opened.desk.focus.select(*keys)
    opened.window.acts["edit-many"].trigger()
    sheet = next(each for each in opened.window.findChildren(ManyFields))
    assert not sheet.button.isEnabled(), "nothing is emptied before a value was written"
    sheet.field.setCurrentIndex(sheet.field.findData("operator"))
    QTest.keyClicks(sheet.value, "Night Cargo")
    qtbot.waitUntil(lambda: sheet.button.isEnabled())
    assert ("2", "nothing", "Night Cargo") in cells(sheet)
    assert ("S1", "refused", "A source has no operator.") in cells(sheet)
    assert sheet.button.text() == "Change 2 records"
    entries = case.value("SELECT count(*) FROM entry")
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert case.value("SELECT count(*) FROM entry") == entries + 1
    assert [record(case, key)["operator"] for key in keys[:2]] == ["Night Cargo"] * 2
    opened.desk.undo()
    assert record(case, keys[0])["operator"] is None
