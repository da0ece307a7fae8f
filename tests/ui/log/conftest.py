"""Five sightings in the window, the log in front."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench
from workbench.case import acts
from workbench.reading.intake import working_text
from workbench.ui.log import sieve
from workbench.ui.log.page import LogPage

SAID = (
    ("An Il-62", {"aircraft": "Il-62", "when": "last Sunday", "event": "arrival"}),
    ("an An-124", {"aircraft": "An-124", "when": "26 October 2025", "event": "arrival", "place": "Hmeimim"}),
    ("The Il-26M", {"aircraft": "Il-26M", "when": "26 October 2025", "event": "departure", "origin": "Libya"}),
    ("a tracker", {"aircraft": "An-26", "operator": "=1+1"}),
    ("A spokesman", {"aircraft": "An-22", "count": "at least two"}),
)


@pytest.fixture(scope="module")
def window(request: pytest.FixtureRequest, qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """One window for all tests of a file, on a case with one text and sightings SG-01 to SG-05."""
    made = Bench(QtBot(request), tmp_path_factory.mktemp("log"), TEXT)
    source = made.case.find("S1")[1]
    said = working_text(made.case, source)
    for quote, stated in SAID:
        at = TEXT.index(quote)
        acts.tag(made.case, acts.highlight(made.case, source, said, start=at, end=at + len(quote)), stated)
    acts.lead(made.case, "Which airfield?")
    acts.lead(made.case, "Whose tracker?")
    made.window.activateWindow()
    made.qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.leave()


@pytest.fixture
def bench(window: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """That window with the log in front as it is at first; what a test did is undone after it.

    Five records are looked through at once, however slow the machine is.
    """
    monkeypatch.setattr(sieve, "SLICE", 60.0)
    base = window.case.next_undo().id
    log = window.window.pages["log"]
    window.window.activateWindow()
    window.qtbot.waitUntil(window.window.isActiveWindow)
    window.window.go("log")
    log.show_kind("sighting")
    log.reset_columns()
    window.desk.focus.select()
    yield window
    while window.case.next_undo().id != base:
        window.desk.undo()
    log.clear()
    window.window.messages.clear()


@pytest.fixture
def page(bench: Bench) -> LogPage:
    """The log, the keyboard in its rows."""
    found = bench.window.pages["log"]
    assert isinstance(found, LogPage)
    found.table.setFocus()
    found.table.sifted = False  # the filter was cleared by the test before
    bench.qtbot.waitUntil(lambda: found.table.hasFocus())
    return found
