"""The front door: who gets a window, and what is loaded before it is decided."""

import subprocess
import sys
from pathlib import Path

import pytest

import main
from workbench.values.errors import NO_SCREEN


@pytest.mark.parametrize(
    ("environment", "seen"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "vnc:port=5900"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "minimal", "DISPLAY": ":0"}, False),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_a_window_opens_only_where_it_is_seen(environment: dict[str, str], seen: bool):
    assert main.has_screen(environment) is seen


def test_a_case_without_a_screen_is_refused_in_one_sentence():
    run = subprocess.run(
        [sys.executable, "main.py", "some.casefile"], env={}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1
    assert "no screen" in run.stderr


@pytest.mark.parametrize("environment", [{"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ":7777"}])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_a_screen_that_cannot_be_reached_is_told_in_one_sentence(environment: dict[str, str], tmp_path: Path):
    run = subprocess.run(
        [sys.executable, "main.py"], env={"HOME": str(tmp_path), **environment}, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert run.returncode == 2
    assert run.stderr.splitlines() == [NO_SCREEN]


def test_nothing_heavy_is_loaded_before_the_choice():
    asks = "import sys, main; print(sorted({'PySide6', 'peewee', 'numpy', 'requests'} & sys.modules.keys()))"
    run = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
