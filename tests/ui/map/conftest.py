"""A map with one track over the eastern Mediterranean and the places a sighting names."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.analysis.charted import Chart
from workbench.case.placed import Missing, Naming, OnMap, Placed, Spot
from workbench.reference.places import resolve_place
from workbench.reference.whereabouts import whereabouts
from workbench.tracking.fixes import DEGREE, Fixes
from workbench.tracking.mapped import MINUTE, Landmark, MapTrack, OddFix
from workbench.ui import theme
from workbench.ui.focus import Focus
from workbench.ui.map.sheet import sheet_of
from workbench.ui.map.view import MapView

T1, SG1, SG2, S1 = (name.encode() * 8 for name in ("T1", "G1", "G2", "S1"))


def spot(words: str, role: str) -> Spot:
    found = resolve_place(words)
    kind, country = (str(found.fact(name)) for name in ("type", "country"))
    named = (Naming(SG1, "SG-01", role, words),)
    return Spot(
        f"{kind} {words}", str(found.fact("label")), kind, whereabouts({**found.as_json()}), named, None
    )._replace(key=f"{kind} {country} {words}")


@pytest.fixture(scope="session")
def track() -> MapTrack:
    """Two hours east, an hour on the ground, a silence of 40 minutes on the way north."""
    minutes = [*range(0, 120, 2), *range(120, 181, 5), *range(182, 200, 2), *range(240, 300, 2)]
    count = len(minutes)
    lat = np.interp(minutes, [0, 120, 180, 300], [33, 35.4, 35.4, 44])
    lon = np.interp(minutes, [0, 120, 180, 300], [24, 35.95, 35.95, 38])
    ground = [1 if 120 <= minute <= 180 else 0 for minute in minutes]
    fixes = Fixes({
        "t": np.array(minutes) * MINUTE, "lat": (lat * DEGREE).astype(np.int64),
        "lon": (lon * DEGREE).astype(np.int64), "ground": np.array(ground), "row": np.arange(count) + 2,
        "altitude": np.where(np.array(ground) == 1, 0, 35_000), "speed": np.where(np.array(ground) == 1, 0, 4300),
    })  # fmt: skip
    last = minutes[-1] * MINUTE
    marks = (
        Landmark("begin", False, 33, 24, 0, 0),
        Landmark("ground", True, 35.4, 35.95, 120 * MINUTE, 180 * MINUTE, "Hmeimim"),
        Landmark("end", False, float(lat[-1]), float(lon[-1]), last, last),
    )
    return MapTrack(T1, "T1", "SYN001, made up", fixes, marks, (OddFix(20, "900 kt, 00:40:00"),), S1)


@pytest.fixture(scope="session")
def held() -> OnMap:
    spots = (spot("Libya", "origin"), spot("Tartus", "place"))
    return OnMap(spots, (Placed(SG1, "SG-01", "Libya → Tartus", S1, tuple(each.key for each in spots)),),
                 ((S1, "S1", "A report"),), (Missing(SG2, "SG-02", "Atlantis", "not resolved"),))  # fmt: skip


@pytest.fixture
def chart(track: MapTrack, held: OnMap) -> Chart:
    return Chart([track], held)


@pytest.fixture
def focus() -> Focus:
    return Focus()


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, focus: Focus) -> Callable[[Chart], MapView]:
    def show(chart: Chart) -> MapView:
        theme.dress(qapp)
        view = MapView()
        qtbot.addWidget(view)
        view.follow(focus)
        view.moment = lambda: focus.moment
        view.moved_to.connect(focus.look_at)
        view.resize(900, 600)
        view.show()
        view.show_sheet(sheet_of(chart, before=view.sheet))
        return view

    return show


@pytest.fixture
def view(shown: Callable[[Chart], MapView], chart: Chart) -> MapView:
    return shown(chart)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A first picture is whole at once, however slow the machine is."""
    monkeypatch.setattr("workbench.ui.map.picture.PATIENCE", 60.0)
