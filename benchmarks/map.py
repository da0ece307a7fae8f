"""Frames of a map with 100,000 visible fixes: panned, zoomed, and with another track selected."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.measured import Row, held

if TYPE_CHECKING:
    from workbench.tracking.mapped import MapTrack
    from workbench.ui.map.view import MapView

TRACKS, FIXES = 20, 5_000
SIZE = "100,000 visible fixes"
FRAME = 16  # milliseconds
_FRAMES = 60
_DEGREES = 10_000_000


def rows() -> Iterator[Row]:
    """Milliseconds of a frame at 1200 x 700 pixels, in the middle and at worst."""
    view = _view()
    for name, moves in (("pan", _pan), ("zoom", _zoom), ("select", _select)):
        took = moves(view)
        yield held(f"map.{name}", SIZE, median(took), "ms", most=FRAME if name != "select" else 100, worst=max(took))
    view.close()


def _view() -> MapView:
    from workbench.analysis.charted import NOTHING, Chart
    from workbench.ui.app import application
    from workbench.ui.map.sheet import sheet_of
    from workbench.ui.map.view import MapView

    application()
    made = MapView()
    made.resize(1200, 700)
    made.show()
    made.show_sheet(sheet_of(Chart([_track(number) for number in range(TRACKS)], NOTHING)))
    _settled(made)
    return made


def _track(number: int) -> MapTrack:
    """A wandering flight of one fix a second."""
    from workbench.tracking.fixes import Fixes
    from workbench.tracking.mapped import MapTrack

    chance = np.random.default_rng(number)
    turns = np.cumsum(chance.normal(0, 0.02, FIXES)) + chance.uniform(0, 6.3)
    lat = 38 + chance.uniform(-3, 3) + np.cumsum(np.cos(turns)) * 0.001
    lon = 33 + chance.uniform(-4, 4) + np.cumsum(np.sin(turns)) * 0.0013
    fixes = Fixes({
        "t": np.arange(FIXES) * 1000, "altitude": np.full(FIXES, 35_000),
        "lat": (lat * _DEGREES).astype(np.int64), "lon": (lon * _DEGREES).astype(np.int64),
    })  # fmt: skip
    return MapTrack(bytes([number]) * 16, f"T{number}", "made up", fixes)


def _settled(view: MapView) -> None:
    """Wait until outlines are read and all is drawn."""
    from workbench.ui.app import application

    end = time.monotonic() + 20
    view.repaint()
    while time.monotonic() < end:
        application().processEvents()
        if view.still:
            return


def _frames(view: MapView, moves: Callable[[int], object], between: int) -> list[float]:
    """Milliseconds of each frame with its share of what is drawn between frames."""
    from workbench.ui.app import application

    took = []
    for n in range(_FRAMES):
        began = time.perf_counter()
        moves(n)
        view.viewport().repaint()
        for _ in range(between):
            application().processEvents()
        took.append((time.perf_counter() - began) * 1000)
    return took


def _pan(view: MapView) -> list[float]:
    return _frames(view, lambda n: view.pan(14 if n % 40 < 20 else -14, 5), 1)


def _zoom(view: MapView) -> list[float]:
    return _frames(view, lambda n: view.zoom(1.06 if n % 20 < 10 else 1 / 1.06), 1)


def _select(view: MapView) -> list[float]:
    _settled(view)
    return _frames(view, lambda n: view.focus.select(bytes([n % TRACKS]) * 16), 1)
