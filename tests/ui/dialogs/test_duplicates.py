"""What may be there twice, in the window: beside each other, marked, decided by a link and never deleted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished, small_case
from workbench.case import acts
from workbench.case.rows import record, records
from workbench.ui.dialogs.duplicates import DuplicatesDialog


def test_a_record_entered_twice_is_shown_beside_itself_and_decided(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with furnished(tmp_path) as desktop:
        assert desktop.desk.open(small_case(tmp_path))
        case = desktop.desk.case
        row = record(case, case.find("SG-01")[1])
        stated = {"aircraft": row["aircraft"]["written"], "place": row["place"]["written"]}
        twice = [acts.tag(case, case.find(row["excerpts"][0])[1], stated) for _ in range(2)]
        desktop.window.acts["duplicates"].trigger()
        sheet = next(each for each in desktop.window.findChildren(DuplicatesDialog))
        qtbot.waitUntil(lambda: sheet.list.count() > 0, timeout=20_000)
        numbers = [case.number(key) for key in twice]
        at = next(at for at in range(sheet.list.count()) if sheet.list.item(at).text().startswith(" · ".join(numbers)))
        sheet.list.setCurrentRow(at)
        left, right = (words.toPlainText() for _name, words in sheet.sides)
        assert left == right
        assert "Type: " in left
        assert sheet.button.isHidden(), "of two sightings none draws on the other"
        sheet.apart.click()
        assert ("distinct-from", 0) in [(each["kind"], each["deleted"]) for each in records(case, "link")]
        qtbot.waitUntil(lambda: "distinct-from" in sheet.list.item(sheet.list.count() - 1).text(), timeout=20_000)
        sheet.list.setCurrentRow(sheet.list.count() - 1)
        assert not sheet.apart.isEnabled()
        sheet.list.setFocus()
        sheet.look()
        sheet.sides[0][1].setFocus()  # while it looks again
        qtbot.waitUntil(lambda: desktop.desk.jobs.current is None)
        assert sheet.focusWidget() is sheet.sides[0][1], "who has moved on is not called back"
        assert len(records(case, "sighting")) == len(records(case, "sighting", trash=True))
        sheet.reject()
