"""The benchmarks' own promises: names found in their folder, figures told with what they are held against."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import intake, measured
from benchmarks.__main__ import main, names
from benchmarks.generated import fill
from workbench.case.case import Case


def test_every_benchmark_is_found():
    found = (
        "attach",
        "dates",
        "edit",
        "edit_to_visible",
        "events",
        "import_log",
        "intake",
        "log",
        "open",
        "ring",
        "search",
        "startup",
    )
    assert set(names()) == {*found, "verify"}


def test_a_figure_is_held_against_its_limit_and_its_rival():
    kept = measured.held("a", "1", 10, "ms", most=10, rival=("bare", 5), times=2)
    assert (kept.ratio, kept.holds, kept.goal) == (2.0, True, "at most 10 ms, at most 2 times")
    assert not measured.held("a", "1", 10.1, "ms", most=10).holds
    assert not measured.held("a", "1", 10, "ms", most=10, rival=("bare", 4), times=2).holds


def test_an_unknown_benchmark_is_refused(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit, match="2"):
        main(["nothing"])
    assert "there is no benchmark nothing" in capsys.readouterr().err


def test_figures_as_json(capsys: pytest.CaptureFixture[str]):
    """The quickest one, whole: seven keys and whether the goal holds."""
    assert main(["attach", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert {row["name"] for row in rows} == {"attach", "attach.memory"}
    assert set(rows[0]) == {"name", "size", "value", "unit", "against", "ratio", "goal", "holds"}
    assert all(row["value"] > 0 for row in rows)


def test_events_of_the_window_are_seen(tmp_path: Path):
    """A short script over a small case: every step is counted in its room, with what it set off."""
    with Case.create(tmp_path / "small.casefile", title="Small", analyst="b") as case:
        fill(case, sources=3, sightings=40)
    command = [sys.executable, "-m", "benchmarks.events", str(case.path), "2", "lists"]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=surroundings)
    told = json.loads(ran.stdout)
    assert set(told) == {"bare", "pick.navigator", "scroll.navigator", "filter.navigator"}
    assert len(told["pick.navigator"]) == 2
    assert all(0 < longest < whole for longest, whole, _ in told["pick.navigator"])
    assert max(events for *_, events in told["pick.navigator"]) > 2  # the key, and the repaints it led to


def test_intake_in_small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Both folders, as they are attached in a process of their own, here in this one and without the window."""
    monkeypatch.setattr(intake, "MEGABYTES", 12)
    monkeypatch.setattr(intake, "FILES", 30)
    monkeypatch.setenv("BENCHMARKS_IN", str(tmp_path))

    def here(what: str, files: Path, folder: Path) -> dict[str, float]:
        path = folder / f"{what} {files.name}.casefile"
        return intake.attach(files, path) if what == "attach" else {"blocked": 1.0}

    monkeypatch.setattr(intake, "_apart", here)
    told = {row.name: row for row in intake.rows()}
    assert {"intake", "intake.memory", "intake.files", "intake.files.undo", "intake.window"} <= told.keys()
    assert told["intake"].ratio
    assert told["intake.files"].value > 0
