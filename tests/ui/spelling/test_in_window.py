"""In the window: the names of the case are right, and what Preferences say of spelling counts at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.ui.bench import Bench
from tests.ui.spelling.dictionary import Few, settle
from workbench.case import acts
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.forms.remarks import LeadForm
from workbench.ui.spelling import dictionaries
from workbench.ui.spelling.speller import speller


def test_a_lead_is_looked_up_as_preferences_say(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "opened", lambda tag: Few(["where", "did", "land"]))
    bench.press("Ctrl+Comma")
    row = bench.form(Preferences).rows["spelling"]
    assert "nothing is marked" in row.says.text()  # this machine has no dictionary
    monkeypatch.setattr(dictionaries, "installed", lambda: ("en_US",))
    row.reset.click()
    assert isinstance(row.field, QComboBox)
    row.field.setCurrentIndex(row.field.findData(dictionaries.OFF))
    row.field.activated.emit(row.field.currentIndex())
    assert not speller().on
    row.reset.setEnabled(True)
    row.reset.click()
    assert row.says.text().startswith("Words of your own")
    QTest.keyClick(bench.form(Preferences), Qt.Key.Key_Escape)
    bench.desk.attempt(acts.add_entity, "aircraft", "Qorvex")
    bench.select("An-124")
    bench.press("N")
    field = bench.form(LeadForm).inputs["text"]
    QTest.keyClicks(field, "where did Qorvex lnad ?")
    settle()
    spans = field.document().firstBlock().layout().formats()
    assert [field.toPlainText()[each.start : each.start + each.length] for each in spans] == ["lnad"]
    assert speller().own.path.parent == bench.folder
    speller().choose(dictionaries.OFF)
