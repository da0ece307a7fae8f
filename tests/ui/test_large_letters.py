"""Every workspace at twice the usual letters: lines keep apart, heads hold their letters, the rail its buttons."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

WALK = Path(__file__).with_name("large_letters.py")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What a window of its own tells at 200 % text."""
    folder = tmp_path_factory.mktemp("large")
    run = [sys.executable, "-m", "workbench", "sample", str(folder / "s.casefile")]
    subprocess.run(run, check=True, capture_output=True)
    asked = {
        "PYTHONPATH": str(WALK.parents[2]),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_ENABLE_HIGHDPI_SCALING": "0",
        "QT_FONT_DPI": "192",
    }
    walk = [sys.executable, str(WALK), str(folder / "s.casefile"), str(folder / "s.ini")]
    done = subprocess.run(walk, check=True, capture_output=True, text=True, env={**os.environ, **asked})
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_no_line_of_the_reader_lies_over_another(told: dict[str, float]) -> None:
    assert told["scale"] == 2.0
    assert told["apart"] >= told["reader"]


def test_heads_and_rows_are_higher_than_their_letters(told: dict[str, float]) -> None:
    assert told["card"] >= told["number"]
    assert told["line"] >= told["body"]
    assert told["note"] >= told["mono"]


def test_every_workspace_is_drawn_with_all_its_buttons_on_the_rail(
    told: dict[str, dict[str, dict[str, float]]],
) -> None:
    for page in told["pages"].values():
        assert page["drawn"]
        assert page["inside"]
        assert page["apart"]
        assert page["wide"] == 1280
        assert page["foot"] > told["small"]


def test_the_map_keeps_its_parts_apart_and_its_rows_legible(told: dict[str, dict[str, float]]) -> None:
    parts = told["map"]
    assert parts["inside"]
    assert parts["apart"]
    assert parts["row"] >= told["small"]
    assert parts["plot"] >= 4 * told["small"]  # two lines of an axis, the strip and the clock
    assert parts["view"] >= 150
