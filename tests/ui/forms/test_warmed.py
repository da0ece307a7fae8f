"""What the forms read words with is brought beside the window, soon after a case is opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench
from workbench.case import acts
from workbench.reading import stated
from workbench.reading.aided import languages
from workbench.ui.alone import alone
from workbench.ui.forms import wordtables
from workbench.ui.forms.tag import TagForm
from workbench.ui.slices import Slices, Work


class Tables:
    """The tables of words, none of them there at first: brought when ``let`` is set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.there, self.let = set[str](), Event()
        self.brought_by, self.read_by = list[tuple[str, Thread]](), list[Thread]()
        monkeypatch.setattr(wordtables, "ready", lambda language: language in self.there)
        monkeypatch.setattr(wordtables, "get_ready", self._bring)
        monkeypatch.setattr("workbench.ui.forms.tag.stated", self._read)

    def _bring(self, languages: list[str]) -> None:
        self.let.wait()
        self.brought_by += [(each, current_thread()) for each in languages]
        self.there.update(languages)

    def _read(self, words: str, *, language: str, before: str) -> dict[str, stated.Said]:
        assert not words or language in self.there
        return stated.stated(words, language=language, before=before)


@pytest.fixture
def tables(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tables]:
    made = Tables(monkeypatch)
    yield made
    made.let.set()


def _tag(bench: Bench) -> TagForm:
    bench.select("An Il-62 transport aircraft and an An-124 heavy cargo plane landed at Hmeimim last Sunday")
    bench.window.acts["sighting"].trigger()
    (form,) = bench.window.findChildren(TagForm)
    return form


def test_the_tables_of_the_aid_are_brought_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.forms.binding._WARM", 0)
    tables = Tables(monkeypatch)
    tables.let.set()
    bench = Bench(qtbot, tmp_path, TEXT)
    try:
        qtbot.waitUntil(lambda: bool(tables.brought_by))
        assert [(language, thread is main_thread()) for language, thread in tables.brought_by] == [("en", False)]
        acts.set_fields(bench.case, bench.case.find("S1")[1], {"language": "fr-CA"})
        assert languages(bench.case) == ["fr", "en"]
    finally:
        bench.leave()


def test_a_form_stands_there_before_its_tables_do(qtbot: QtBot, bench: Bench, tables: Tables) -> None:
    form = _tag(bench)
    assert form.isVisible()
    assert not form.given()
    assert not tables.there  # its words are not read on the window's own thread, which would bring them
    tables.let.set()
    qtbot.waitUntil(lambda: not form.waits)
    assert [thread is main_thread() for _, thread in tables.brought_by] == [False]
    assert (form.inputs["aircraft"].value(), form.inputs["destination"].value()) == ("Il-62", "Hmeimim")
    assert form.readings["aircraft"].found is not None


def test_tables_are_read_in_turn_with_other_heavy_work(monkeypatch: pytest.MonkeyPatch) -> None:
    read = list[str]()
    for name in ("resolve_aircraft", "resolve_place", "resolve_when"):
        monkeypatch.setattr(wordtables, name, read.append)
    monkeypatch.setattr(wordtables, "ready", lambda language: False)
    monkeypatch.setattr(wordtables, "get_ready", read.extend)
    with alone():
        reading = wordtables.WordTables().bring("fr", "en")
        assert reading is not None
        reading.join(0.1)
        assert read == []
    reading.join(20)
    assert read == ["An-26"] * 3 + ["fr", "en"]


def test_what_was_typed_before_the_tables_came_stays_and_is_read(qtbot: QtBot, bench: Bench, tables: Tables) -> None:
    form = _tag(bench)
    form.inputs["aircraft"].put("An-124")
    assert form.readings["aircraft"].found is None
    tables.let.set()
    qtbot.waitUntil(lambda: not form.waits)
    assert (form.inputs["aircraft"].value(), form.inputs["destination"].value()) == ("An-124", "Hmeimim")
    found = form.readings["aircraft"].found
    assert found is not None
    assert found.fact("designator") == "A124"


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
        qtbot.waitUntil(lambda: bool(over))
        qtbot.wait(100)  # what the task brought is shown first
        assert not bench.window.findChildren(TagForm)
        qtbot.waitUntil(lambda: bool(bench.window.findChildren(TagForm)))
        assert over == [True]
    finally:
        let.set()
        bench.leave()
