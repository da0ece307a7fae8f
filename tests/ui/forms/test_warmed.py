"""What the forms read words with is brought beside the window, soon after a case is opened."""

from __future__ import annotations

from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench
from workbench.case import acts
from workbench.reading import stated
from workbench.reading.aided import languages
from workbench.ui.forms.tag import TagForm
from workbench.ui.slices import Slices, Work


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


def test_nothing_is_made_ready_while_a_task_is_under_way(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.forms.binding._WARM", 0)
    monkeypatch.setattr(stated, "stated", lambda words, *, language: None)
    over, begun, let = list[bool](), list[Work](), Event()

    class Begins(Slices):
        def begin(self, work: Work) -> None:
            begun.append(work)
            super().begin(work)

    monkeypatch.setattr("workbench.ui.forms.binding.Slices", Begins)
    bench = Bench(qtbot, tmp_path)
    try:
        bench.desk.jobs.start("Reading", lambda progress: let.wait(), done=over.append)
        qtbot.waitUntil(lambda: bool(begun))
        assert not bench.window.findChildren(TagForm)
        let.set()
        qtbot.waitUntil(lambda: bool(bench.window.findChildren(TagForm)))
        assert over == [True]
    finally:
        let.set()
        bench.leave()
