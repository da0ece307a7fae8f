"""A report tagged from the keyboard alone with the reading aid: real key events, every press counted."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.two_reports import FIRST, SECOND
from tests.ui.bench import TEXT, Bench
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.reading.intake import take_in
from workbench.ui.reader.walk import Walk

DATA = os.environ.get("CASE_DATA")
MOST = 60  # key presses for a report of 2,500 characters when the guesses are right


class Run:
    """An analyst who takes what stands by paragraphs, the first reading of what is open, and skips the rest."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.pressed: list[str] = []

    @property
    def walk(self) -> Walk:
        found: Walk = self.bench.window.pages["read"].page.reader.suggestions
        return found

    def press(self, key: str) -> None:
        self.bench.press(key)
        self.pressed.append(key)
        QApplication.processEvents()  # what an act took is worked out in a later turn

    def begin(self) -> None:
        """From the opened case into the words of its source, to the first suggestion."""
        self.bench.window.activateWindow()
        self.bench.qtbot.waitUntil(self.bench.window.isActiveWindow)
        self.bench.qtbot.waitUntil(lambda: self.bench.desk.jobs.current is None and bool(self.walk.offered))
        for _ in range(6):
            if self.bench.reader.hasFocus():
                break
            self.press("F6")
        assert self.bench.reader.hasFocus()
        self.press("Tab")

    def work(self) -> list[str]:
        """Go through all that is offered; answers the keys pressed."""
        self.begin()
        for _ in range(200):
            current = self.walk.current
            if current is None:
                break
            if current.stands:
                self.press("Shift+Return")
            elif current.others:
                self.press("1")
            elif self.walk.shown[-1] is current:
                break
            else:
                self.press("Tab")
        return self.pressed


@pytest.fixture
def on(qtbot: QtBot, tmp_path: Path) -> Callable[..., Bench]:
    """The window on a case that was made before and is opened now, with a text published on a day."""

    def open_(words: str, published: str, *others: str) -> Bench:
        path, texts = tmp_path / "one.casefile", [tmp_path / f"text {n}.txt" for n in range(1 + len(others))]
        for text, said in zip(texts, (words, *others), strict=True):
            text.write_text(said, encoding="utf-8")
        with Case.create(path, analyst="first analyst", title="One report") as case:
            take_in(case, [str(text) for text in texts])
            if published:
                acts.set_fields(case, case.find("S1")[1], {"published": published})
        bench = made.setdefault("bench", Bench(qtbot, tmp_path))
        bench.desk.close()
        assert bench.desk.open(path)
        return bench

    made: dict[str, Bench] = {}
    yield open_  # type: ignore[misc]
    made["bench"].leave()


def test_a_short_text_is_tagged_without_the_mouse(on: Callable[..., Bench]) -> None:
    bench = on(TEXT, "2025-10-30")
    pressed = Run(bench).work()
    assert len(pressed) <= 10, pressed
    told = {(row["aircraft"]["written"], row["event"]) for row in records(bench.case, "sighting")}
    assert {("Il-62", "arrival"), ("An-124", "arrival")} <= told
    assert {"date", "place"} <= {row["kind"] for row in records(bench.case, "mention")}


@pytest.mark.skipif(not DATA, reason="needs the reports that CASE_DATA names")
def test_the_first_report_is_tagged_in_sixty_keys(on: Callable[..., Bench]) -> None:
    bench = on((Path(str(DATA)) / "reports" / FIRST).read_text(encoding="utf-8"), "2025-10-30")
    run = Run(bench)
    pressed = run.work()
    assert len(pressed) <= MOST, pressed
    sightings = records(bench.case, "sighting")
    assert {"Il-62", "An-124", "Il-26M"} <= {row["aircraft"]["written"] for row in sightings}
    assert {row["event"] for row in sightings} == {"arrival"}
    assert "2025-10-26" in {(row["when"] or {}).get("edtf") for row in sightings}
    assert len(records(bench.case, "mention")) >= 40
    assert {row["basis"] for row in records(bench.case, "link") if row["kind"] == "cites"} <= {"stated", "inferred"}
    left = [each for each in run.walk.shown if each.stands]
    assert len(left) <= 2, left  # a name that became known on the way may be read anew in what lies behind


@pytest.mark.skipif(not DATA, reason="needs the reports that CASE_DATA names")
def test_without_a_publication_date_the_readings_say_what_would_settle_them(on: Callable[..., Bench]) -> None:
    words, other = ((Path(str(DATA)) / "reports" / name).read_text(encoding="utf-8") for name in (FIRST, SECOND))
    bench = on(words, "", other)
    run = Run(bench)
    run.begin()
    for phrase in ("Thursday", "last Sunday"):
        run.walk.go_to(next(each for each in run.walk.shown if each.start == words.index(phrase)))
        current = run.walk.current
        assert current is not None
        assert not current.stands
        assert len(current.others) >= 2, current
        assert "publication" in current.why
        assert "choose a reading" in current.why
        assert len(run.walk.answer.others) == len(current.others[:6])
