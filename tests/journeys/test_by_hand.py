"""The main job on the two real reports through the window, by keys: attach, select, tag, state, link, undo, redo."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench
from workbench.case.rows import records
from workbench.reading.provenance import provenance
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.forms.claim import ClaimForm
from workbench.ui.forms.form import Form
from workbench.ui.forms.link import LinkForm
from workbench.ui.forms.tag import TagForm

DATA = os.environ.get("CASE_DATA")
pytestmark = pytest.mark.skipif(not DATA, reason="needs the reports that CASE_DATA names")

SIGHTINGS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("S1", "An Il-62 transport aircraft", ("Alt+E", "1", "Alt+P", "‹Hmeimim airbase›", "Alt+M", "1")),
    ("S1", "an An-124 heavy cargo plane", ("Alt+E", "1", "Alt+P", "‹Hmeimim airbase›", "Alt+M", "1")),
    ("S1", "the An-124-100 Ruslan cargo jet made three landings there", ("Alt+C", "‹three landings›", "Alt+E", "1")),
    ("S1", "the Il-26M transport aircraft was noted to have flown a route from Libya to Latakia",
     ("Alt+F", "‹Libya›", "Alt+T", "‹Latakia›", "Alt+A", "‹Flightradar24 > Bloomberg›")),
    ("S2", "a Russian Air Force transport Il-62M took off from Libya",
     ("Alt+O", "‹Russian Air Force›", "Alt+E", "2", "Alt+F", "‹Libya›")),
)  # fmt: skip
CLAIMS = (
    ("S1", "Russia has resumed military flights to its airbase in Syria", "Flights to the airbase have resumed."),
    ("S1", "they anticipate a reduction in Russia’s military presence in Syria", "The presence will shrink."),
    (
        "S2",
        "suggest a deliberate effort to reinforce Russia’s military presence in Syria",
        "The presence is reinforced.",
    ),
)
CONTRADICTIONS = (("SG-04", "sg-05"), ("CL-2", "cl-3"))


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.leave()


def attach(bench: Any) -> None:
    bench.window.activateWindow()
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    bench.press("Ctrl+Shift+A")
    dialog = bench.form(AttachDialog)
    dialog.add([str(path) for path in sorted((Path(str(DATA)) / "reports").glob("*.txt"))])
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None)
    bench.press("Ctrl+Return")
    bench.qtbot.waitUntil(bench.window.isActiveWindow)


def on_words(bench: Any, key: str, form: type[Form], source: str, words: str, *keys: str) -> None:
    bench.select(words, source=source)
    bench.press(key)
    bench.form(form)
    bench.press(*keys, "Ctrl+Return")
    bench.qtbot.waitUntil(bench.window.isActiveWindow)


def link(bench: Any, first: str, second: str) -> None:
    bench.desk.focus.select(bench.case.find(first)[1])
    bench.press("L")
    bench.form(LinkForm)
    bench.press("C", "Alt+T", f"‹{second}›", "Ctrl+Return")
    bench.qtbot.waitUntil(bench.window.isActiveWindow)


def state(bench: Any) -> dict[str, list[dict[str, Any]]]:
    return {kind: records(bench.case, kind) for kind in ("source", "excerpt", "sighting", "claim", "link")}


def test_two_reports_by_keys_and_back_and_on_again(bench: Bench) -> None:
    at_first = bench.entries()
    attach(bench)
    for source, words, keys in SIGHTINGS:
        on_words(bench, "S", TagForm, source, words, *keys)
    for source, words, statement in CLAIMS:
        on_words(bench, "C", ClaimForm, source, words, f"‹{statement}›")
    for first, second in CONTRADICTIONS:
        link(bench, first, second)
    done = state(bench)
    assert {kind: len(rows) for kind, rows in done.items()} == {
        "source": 2, "excerpt": 8, "sighting": 5, "claim": 3, "link": 2,
    }  # fmt: skip
    acts = 1 + len(SIGHTINGS) + len(CLAIMS) + len(CONTRADICTIONS)
    assert bench.entries() == at_first + acts
    assert [row["aircraft"]["written"] for row in done["sighting"]] == [
        "Il-62", "An-124", "An-124-100 Ruslan", "Il-26M", "Il-62M",
    ]  # fmt: skip
    assert [row["kind"] for row in done["link"]] == ["contradicts", "contradicts"]
    assert [row["quote"] for row in done["excerpt"]] == [words for _, words, _ in (*SIGHTINGS, *CLAIMS)]
    check_bytes(bench)
    for _ in range(acts):
        bench.press("Ctrl+Z")
    assert all(rows == [] for rows in state(bench).values())
    for _ in range(acts):
        bench.press("Ctrl+Y")
    assert state(bench) == done
    assert bench.case.verify().ok


def check_bytes(bench: Any) -> None:
    """Every quote leads back to the very bytes of its file."""
    files = {path.name: path.read_bytes() for path in (Path(str(DATA)) / "reports").glob("*.txt")}
    for row in records(bench.case, "sighting"):
        (traced,) = provenance(bench.case, bench.case.find(row["number"])[1])
        data = next(data for name, data in files.items() if name == bench.case.value(
            "SELECT c.name FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?",
            (bench.case.find(traced["source"]["number"])[1],),
        ))  # fmt: skip
        assert data[traced["bytes_start"] : traced["bytes_end"]].decode() == traced["quote"]
