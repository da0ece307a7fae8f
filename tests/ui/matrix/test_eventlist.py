"""Reports of one event in the window: proposed with reasons, joined and parted by links that undo takes back."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from workbench.analysis.clusters import proposed
from workbench.case import acts
from workbench.case.acts.events import one_event
from workbench.reading.intake import take_in, working_text
from workbench.ui.app import Desktop
from workbench.ui.dialogs.events import EventsDialog

TOLD = "An Il-76 landed at Gao on 7 August 2025."


def test_reports_that_may_be_one_event_are_joined_and_parted(
    window: Desktop, rated: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.desk.open(Path(shutil.copy(rated, tmp_path)))
    case, made = window.desk.case, []
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"{TOLD} {name}\n", encoding="utf-8")
        source = take_in(case, [str(tmp_path / f"{name}.txt")]).sources[0][0]
        acts.set_fields(case, source, {"publisher": name, "published": "2025-08-08"})
        excerpt = acts.highlight(case, source, working_text(case, source), start=0, end=len(TOLD))
        fields = {
            "aircraft": "Il-76",
            "destination": "the far field",
            "event": "arrival",
            "place": "Gao",
            "when": "7 August 2025",
        }
        made.append(acts.tag(case, excerpt, fields, by=[f"witness {name}"]))
    assert [each.about for each in proposed(case)] == [tuple(made)]
    window.window.acts["events"].trigger()
    sheet = next(each for each in window.window.findChildren(EventsDialog))
    both = " · ".join(map(case.number, made))
    qtbot.waitUntil(lambda: sheet.list.count() == 1, timeout=20_000)
    assert sheet.list.item(0).text() == f"{both}\nproposed"
    assert "the same type, Il-76" in sheet.why.text()
    assert "Asserted by: witness two" in sheet.reports.item(1).text()
    assert "To: “the far field”" in sheet.reports.item(0).text()  # nobody has said what that means
    sheet.button.click()
    assert one_event(case, made[0]) == made
    qtbot.waitUntil(lambda: sheet.list.item(0).text().endswith("joined"), timeout=20_000)
    assert not sheet.button.isEnabled()
    sheet.reports.setCurrentRow(1)
    sheet.part.click()
    assert one_event(case, made[0]) == made[:1]
    qtbot.waitUntil(lambda: sheet.list.count() == 0, timeout=20_000)
    case.undo()
    assert one_event(case, made[0]) == made
    sheet.reject()
    window.desk.close()
