"""A million marks on two hundred lanes: frames, pointing, brushing, and opening such a case cold; 100,000 sightings.

Frames are taken at seven zooms from all of it to an hour, beside a bare widget that paints as many primitives and
beside plain pyqtgraph over the same marks. Times are thread time; opening is told by the clock.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.marked import KEY, MARKS, SIGHTINGS, laid, made, seen
from benchmarks.measured import Row, held, peak_memory

if TYPE_CHECKING:
    from workbench.ui.timeline.columns import Columns
    from workbench.ui.timeline.picture import Picture
    from workbench.ui.timeline.view import TimelineView

SIZE = "1,000,000 marks, 200 lanes, 1400 x 450 pixels"
FRAME, LATE = 16, 33  # milliseconds, in the middle and the 99th percentile
ZOOMS = (1.0, 0.3, 0.03, 0.01, 0.003, 0.0003, 0.00001)  # shares of the whole that are shown
EVENT = 100  # milliseconds
_TIMES = 40


def rows() -> Iterator[Row]:
    """All of it; cold openings and the session in processes of their own."""
    columns = made()
    view = _view(columns)
    frames = _frames(view)
    for name, (took, bare) in frames.items():
        rival = ("a bare widget with as many primitives", median(bare))
        yield held(f"timeline.{name}", SIZE, median(took), "ms", most=FRAME, rival=rival, worst=max(took))
        yield held(f"timeline.{name}.p99", SIZE, quantiles(took, n=100)[98], "ms", most=LATE)
    yield from _pointing(view)
    yield from _against_plain(view, columns)
    view.close()
    with TemporaryDirectory(prefix="benchmarks-") as folder:
        yield from _cold(laid(Path(folder) / "million.casefile"))
        yield from _session(seen(Path(folder) / "hundred.casefile"))


def _view(columns: Columns) -> TimelineView:
    from workbench.ui import theme
    from workbench.ui.app import application
    from workbench.ui.timeline.view import TimelineView

    theme.dress(application())
    shown = TimelineView()
    shown.resize(1400, 450)
    shown.show()
    application().processEvents()
    shown.show_columns(columns)
    return shown


def _spent(does: Callable[[], object]) -> float:
    began = time.thread_time()
    does()
    return (time.thread_time() - began) * 1000


def _painted(move: Callable[[], object]) -> None:
    """One motion and all that is drawn for it."""
    from workbench.ui.app import application

    move()
    application().sendPostedEvents()
    application().processEvents()


def _frames(view: TimelineView) -> dict[str, tuple[list[float], list[float]]]:
    """Milliseconds of each frame and of the bare ones beside it, by what moves."""
    from benchmarks.bare import Bare

    found: dict[str, tuple[list[float], list[float]]] = {"pan": ([], []), "zoom": ([], [])}
    start, end = view.plot.scale_now().start, view.plot.scale_now().end
    bare = Bare()
    for share in ZOOMS:
        at = start + (end - start) * 0.4 * (share < 1)
        view.plot.look(at, at + (end - start) * share)
        view.settle()
        bare.take(view.picture())
        for name, (took, plain) in found.items():
            for n in range(_TIMES):
                on = n % 20 < 10
                pan, zoom = (0.012 if on else -0.012), (1.04 if on else 1 / 1.04)
                move = (lambda by=pan: view.plot.pan(by)) if name == "pan" else (lambda by=zoom: view.plot.zoom(by))
                took.append(_spent(lambda move=move: _painted(move)))
                plain.append(_spent(bare.frame))
    return found


def _pointing(view: TimelineView) -> Iterator[Row]:
    """What is under the pointer, and brushing a tenth to the whole."""
    columns, (start, end) = view.held, (view.held.start[0], view.held.start[-1])
    view.plot.look(start, start + (end - start) * 0.003)
    view.settle()
    picture: Picture = view.picture()
    points = np.random.default_rng(2).uniform((170, 30), (1390, 400), (200, 2))
    hits = [_spent(lambda point=point: picture.hit(*point)) for point in points]
    yield held("timeline.hit", SIZE, median(hits), "ms", most=5, worst=max(hits))
    spans = [(start + (end - start) * n / 20, start + (end - start) * min(1, n / 10 + 0.1)) for n in range(20)]
    brushed = [_spent(lambda span=span: view.focus.brush(span)) for span in spans]
    yield held("timeline.brush", SIZE, median(brushed), "ms", most=5, worst=max(brushed))
    view.focus.brush(None)
    picked = [
        _spent(lambda i=i: view.focus.select(columns.record(i))) for i in range(5, len(columns), len(columns) // 9)
    ]
    yield held("timeline.select", SIZE, median(picked), "ms", most=EVENT, worst=max(picked))
    view.focus.select()


def _against_plain(view: TimelineView, columns: Columns) -> Iterator[Row]:
    """All of it at once, moved a little, beside pyqtgraph's own scatter plot."""
    import pyqtgraph as pg

    from workbench.ui.app import application

    view.fit()
    view.settle()
    took = [_spent(lambda n=n: _painted(lambda: view.plot.pan(0.002 if n % 2 else -0.002))) for n in range(20)]
    fit = [_spent(lambda: (_painted(lambda: view.plot.zoom(0.8)), _painted(view.fit))) / 2 for _ in range(10)]
    plot = pg.PlotWidget()
    plot.resize(1400, 450)
    plot.addItem(pg.ScatterPlotItem(x=columns.start, y=columns.lane.astype(float), size=4, pen=None, pxMode=True))
    plot.show()
    application().processEvents()
    box = plot.getViewBox()
    (start, end), _ = box.viewRange()
    plain = []
    for n in range(6):
        by = (end - start) * 0.002 * (n % 2)
        plain.append(_spent(lambda by=by: _painted(lambda: box.setXRange(start + by, end + by, padding=0))))
    for name, mine in (("full", took), ("fit", fit)):
        yield held(f"timeline.{name}", SIZE, median(mine), "ms", rival=("pyqtgraph's ScatterPlotItem", median(plain)),
                   times=0.05, worst=max(mine))  # fmt: skip
    plot.close()


def _told(*said: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.timeline", *said]
    return dict(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))


def _cold(path: Path) -> Iterator[Row]:
    """Opening a closed file in a fresh process whose window stands: until density is painted, until all is."""
    told = [_told("cold", str(path)) for _ in range(3)]
    size = f"a case file of {MARKS:,} dated sightings"
    for name, most, unit in (("density", 500, "ms"), ("detail", 2000, "ms"), ("memory", 300, "MB")):
        values = [each[name] for each in told]
        yield held(f"timeline.cold.{name}", size, median(values), unit, most=most, worst=max(values))


def _session(path: Path) -> Iterator[Row]:
    told = _told("session", str(path))
    for name, took in told.items():
        yield held(f"timeline.session.{name}", "100,000 sightings", max(took), "ms", most=EVENT, worst=max(took))


def cold(path: Path) -> dict[str, float]:
    """Milliseconds from asking for a case to density painted and to all of it, and the most memory held, in MB."""
    from PySide6.QtCore import QSettings

    from workbench.ui import theme
    from workbench.ui.app import application
    from workbench.ui.desk import Desk
    from workbench.ui.timelinepane import TimelinePane

    app = application()
    theme.dress(app)
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        settings.setValue("own-key", KEY.hex())
        desk = Desk(settings)
        pane = TimelinePane(desk)
        pane.resize(1400, 450)
        pane.show()
        app.processEvents()
        settled: list[bool] = []
        pane.settled.connect(lambda: settled.append(True))
        began = time.perf_counter()
        assert desk.open(path)
        density = 0.0
        while not settled:
            app.processEvents()
            if len(pane.held) and not density:
                pane.plot.viewport().repaint()
                density = time.perf_counter() - began
        pane.settle()
        pane.grab()
        detail = time.perf_counter() - began
        assert len(pane.held) == MARKS
        desk.close()
    return {"density": density * 1000, "detail": detail * 1000, "memory": peak_memory()}


def session(path: Path) -> dict[str, list[float]]:
    """The longest events, in milliseconds of thread time, of a session in the whole window, by what was done."""
    from benchmarks.watched import Watched, furnished

    app = Watched()
    found: dict[str, list[float]] = {}

    def done(name: str, does: Callable[[], object], after: float = 0.3) -> None:
        longest, _, _ = app.spent(does, after)
        found.setdefault(name, []).append(longest)

    desktop = furnished(path)
    app.quiet(2.0)
    done("open", lambda: desktop.desk.open(path), 0.3)
    done("ready", lambda: None, 3.0)  # what is read beside the first picture, and forms that are made ahead
    view, desk = desktop.views.timeline, desktop.desk
    while len(view.held) < SIGHTINGS:
        done("ready", lambda: None, 0.5)
    for n in range(30):
        done("pan", lambda n=n: view.plot.pan(0.3 if n % 20 < 10 else -0.3), 0.2)
        done("zoom", lambda n=n: view.plot.zoom(0.5 if n % 20 < 10 else 2.0), 0.2)
    for n in range(8):
        done("select", lambda n=n: view.walk_to(len(view.held) * n // 9))
    _acts(desk, done)
    desktop.window.close()
    return found


def _acts(desk: Any, done: Callable[..., None]) -> None:
    """Tag on a quote, undo and redo."""
    from workbench.case import acts

    (excerpt,) = desk.case.rows("SELECT id FROM excerpt LIMIT 1")[0]
    for n in range(4):
        stated = {"aircraft": "An-26", "place": "Hostomel", "when": f"{n + 1} August 2021", "event": "presence"}
        done("tag", lambda stated=stated: desk.act(acts.tag, excerpt, stated), 0.5)
        done("undo", desk.undo, 0.5)
        done("redo", desk.redo, 0.5)


if __name__ == "__main__":
    print(json.dumps({"cold": cold, "session": session}[sys.argv[1]](Path(sys.argv[2]))))
