"""The window looks as it did when somebody last looked at it, at both scales and in both themes.

Where this fails because the looks were meant to change: ``make references``, and look at what changed.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from tests.pictures import comparing
from tests.pictures.comparing import KEPT, LARGEST, NAMES, apart, busy, seen
from tests.pictures.drawing import BARE, STATES

EACH = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder, scales = tmp_path_factory.mktemp("pictures"), (1, 2)
    with ThreadPoolExecutor() as pool:  # they mostly wait until the window is at rest
        made = pool.map(lambda scale: comparing.draw(folder / str(scale), scale), scales)
        return dict(zip(scales, made, strict=True))


@EACH
def test_it_looks_as_it_did(drawn: dict[int, Path], name: str) -> None:
    on_the_whole, worst = apart(seen(drawn[1] / f"{name}.png"), seen(KEPT / f"{name}.png"))
    assert on_the_whole <= 5, on_the_whole
    assert worst <= 16, worst


@EACH
def test_twice_the_dots_are_the_same_picture(drawn: dict[int, Path], name: str) -> None:
    on_the_whole, worst = apart(seen(drawn[1] / f"{name}.png"), seen(drawn[2] / f"{name}.png"))
    assert on_the_whole <= 2, on_the_whole
    assert worst <= 20, worst


@pytest.mark.parametrize("name", [*BARE, *STATES])
def test_dark_and_light_are_laid_out_alike(drawn: dict[int, Path], name: str) -> None:
    light, dark = (busy(seen(drawn[1] / f"{name}-{theme}.png")).ravel() for theme in ("light", "dark"))
    assert np.corrcoef(light, dark)[0, 1] >= 0.88


def test_references_are_small_and_there_is_one_for_each_state() -> None:
    assert {file.stem for file in KEPT.glob("*.png")} == set(NAMES)
    assert max(file.stat().st_size for file in KEPT.glob("*.png")) <= LARGEST
