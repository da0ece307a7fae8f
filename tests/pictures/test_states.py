"""Each drawing state looks as it did, alike at every pixel ratio, and unlike every other state even in grey."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from tests.pictures import states
from tests.pictures.comparing import FINE, KEPT, apart, few, seen
from tests.pictures.states import LOOKS, SCALES, SHEETS, WHEN
from workbench.ui import theme

STEP = 20  # of 255: little more than one of the steps that are kept


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("sheet", SHEETS)
def test_every_state_looks_as_it_did_at_every_ratio(qapp: QApplication, tmp_path: Path, sheet: str, look: str) -> None:
    theme.fit(qapp)
    kept = {scale: KEPT / "states" / f"{sheet}-{look}-{scale}.png" for scale in SCALES}
    for scale in SCALES:
        file = tmp_path / f"{scale}.png"
        SHEETS[sheet](LOOKS[look], scale).save(str(file))
        now = few(seen(file, FINE))
        dot_by_dot = np.abs(now - seen(kept[scale], FINE)).mean(axis=-1)
        assert dot_by_dot.max() <= STEP, (scale, np.argwhere(dot_by_dot > STEP)[:5])
        on_the_whole, worst = apart(now, seen(kept[1.0], FINE))
        assert on_the_whole <= 5, (scale, on_the_whole)
        assert worst <= 20, (scale, worst)


@pytest.mark.parametrize("look", LOOKS)
def test_no_two_states_of_time_look_alike_in_grey(qapp: QApplication, look: str) -> None:
    theme.fit(qapp)
    drawn = {name: states.grey(states.timeline(LOOKS[look], 1.0, only=name))[26:48, 160:] for name in WHEN}
    assert all(np.ptp(each) > 0 for each in drawn.values())
    for one, other in combinations(drawn, 2):
        differing = np.abs(drawn[one] - drawn[other]) > 24
        assert differing.sum() >= 12, (one, other)
