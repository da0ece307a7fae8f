"""What the forms read words with is brought beside the window, soon after a case is opened."""

from __future__ import annotations

from pathlib import Path
from threading import current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench
from workbench.case import acts
from workbench.reading import stated
from workbench.reading.aided import languages


def test_the_tables_of_the_aid_are_brought_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    monkeypatch.setattr("workbench.ui.forms.binding._WARM", 0)
    monkeypatch.setattr(stated, "stated", lambda words, *, language: read.append((language, current_thread())))
    bench = Bench(qtbot, tmp_path, TEXT)
    try:
        qtbot.waitUntil(lambda: bool(read))
        assert [(language, thread is main_thread()) for language, thread in read] == [("en", False)]
        acts.set_fields(bench.case, bench.case.find("S1")[1], {"language": "fr-CA"})
        assert languages(bench.case) == ["fr", "en"]
    finally:
        bench.leave()
