"""Frames of a board of 10,000 cards and 20,000 links: panned, flung, zoomed, dragged; opened, acted on, laid out.

A frame is what moves the view, its painting and one turn of what is drawn between frames, in thread time: the median,
and as the worst its 99th percentile. Beside it stand a bare widget that paints as many rectangles and lines as the
board shows there, and at fit-all the same board of plain graphics items, each card with two texts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks import boarded, plainboard
from benchmarks.measured import Row, held
from workbench.case.cards import Card, Edge, boards, cards
from workbench.case.case import Case

if TYPE_CHECKING:
    from benchmarks.watched import Watched
    from workbench.ui.app import Desktop
    from workbench.ui.board.view import BoardView

FRAME, WORST = 16, 33  # milliseconds: the median, and the 99th percentile
EVENT = 100  # milliseconds of the window's thread
RATIOS = (1.5, 2)  # device pixels a pixel
DRAGGED, LAID = 500, 2_000  # cards
WIDE, HIGH = 1400, 900
_FRAMES = 200
_ZOOMS = {"near": 1.0, "numbers": 0.3, "all": 0.0}


def rows() -> Iterator[Row]:
    """Opening, frames at each distance and at larger pixel ratios, layouts."""
    with TemporaryDirectory() as folder:
        path, board = boarded.made(Path(folder))
        with Case.open(path, analyst="benchmark") as case:
            laid, edges = cards(case, board)
        size = f"{len(laid):,} cards, {len(edges):,} links"
        opened = json.loads(_alone(path, "opening"))
        yield held("board.open", size, opened["all"], "ms", most=1000)
        yield held("board.open.first", size, opened["first"], "ms", most=500)
        yield held("board.open.event", size, opened["event"], "ms", most=EVENT)
        for name, longest in json.loads(_alone(path, "acting")).items():
            yield held(f"board.act.{name}", size, longest, "ms", most=EVENT)
        yield from _frames(laid, edges, size)
        yield from _sharper(path, size)
    yield from _layouts(laid, edges)


def _opening(path: Path) -> dict[str, float]:
    """Milliseconds in the real window: the processor's until all of a board is seen first, and read; its longest event.

    All threads count for what is seen; an event is the thread of the window alone.
    """
    app, desktop = _at_the_board(path)
    page, came, began = desktop.views.board, [], time.process_time()
    page.reading.came.connect(lambda sheet: came.append(time.process_time()))
    longest, _, _ = app.spent(lambda: page.choose(page.boards[-1][0]), 2.0)
    desktop.window.close()
    return {"first": (came[0] - began) * 1000, "all": (came[-1] - began) * 1000, "event": longest}


def _acting(path: Path) -> dict[str, float]:
    """Milliseconds of the longest stretch without an answer, of acts on every card of a board and their undoing."""
    app, desktop = _at_the_board(path)
    page, trigger = desktop.views.board, lambda name: desktop.window.acts[name].trigger()
    page.choose(page.boards[-1][0])
    app.quiet(2.0)
    _idle(app, desktop)
    deeds: dict[str, Callable[[], object]] = {
        "select": partial(trigger, "board-all"),
        "align": partial(trigger, "align-left"),
        "undo": partial(trigger, "undo"),
        "move": lambda: page.board.move_cards(page.board.picked(), 40, 40),
        "lock": partial(trigger, "board-lock"),
        "back": partial(trigger, "undo"),
        "take_off": partial(trigger, "board-take-off"),
        "return": partial(trigger, "undo"),
    }
    found = {name: app.unanswered(does, 1.0) for name, does in deeds.items()}
    desktop.window.close()
    return found


def _at_the_board(path: Path) -> tuple[Watched, Desktop]:
    """The real window at the board of a case, with nothing under way beside it any more."""
    from benchmarks.watched import Watched, furnished

    app = Watched()
    desktop = furnished(path)
    desktop.desk.open(path)
    desktop.window.go("board")
    _idle(app, desktop)
    return app, desktop


def _idle(app: Watched, desktop: Desktop) -> None:
    """Wait until what is worked out of a whole case is known: it is the case's, and counts with none of its boards."""
    app.quiet(2.0)
    while desktop.desk.jobs.current is not None:
        app.quiet(0.1)
    app.quiet(1.0)


def _view(laid: list[Card], edges: list[Edge]) -> BoardView:
    from workbench.ui.app import application
    from workbench.ui.board.view import BoardView

    application()
    made = BoardView()
    made.resize(WIDE, HIGH)
    made.show()
    made.show_board(laid, edges)
    return made


def _frames(laid: list[Card], edges: list[Edge], size: str) -> Iterator[Row]:
    for name, zoom in _ZOOMS.items():
        view = _view(laid, edges)
        _stand(view, zoom)
        bare = "a bare widget with as many rectangles and lines", _bare(view)
        for move, does in _MOVES.items():
            _stand(view, zoom)
            took = _each(view, does(view))
            yield from _rows(f"board.{move}.{name}", size, took, bare)
            if (move, name) == ("pan", "all"):
                plain = plainboard.items(view.scene.rects, view.scene.ends, _FRAMES // 10)
                rival = ("plain graphics items", plain)
                yield held("board.pan.items", size, median(took), "ms", rival=rival, times=1 / 20)
        _stand(view, zoom)
        view.focus.select(*view.scene.records)
        yield from _rows(f"board.pan.{name}.selected", size, _each(view, _pan(view)), bare)
        view.close()


def _rows(name: str, size: str, took: list[float], rival: tuple[str, float]) -> Iterator[Row]:
    """The median against 16 ms, and the 99th percentile against 33 ms."""
    yield held(name, size, median(took), "ms", most=FRAME, rival=rival, worst=max(took))
    yield held(f"{name}.p99", size, float(np.percentile(took, 99)), "ms", most=WORST)


def _bare(view: BoardView) -> float:
    """What a bare widget takes for as many rectangles and lines as are in view here."""
    seen = view.seen()
    rect = (seen.left(), seen.top(), seen.right(), seen.bottom())
    boxes = view.scene.rects[view.scene.within(rect)] * view.scale - (seen.left(), seen.top()) * 2
    return plainboard.bare(boxes, len(view.scene.edges_within(rect)), _FRAMES // 4)


def _stand(view: BoardView, zoom: float) -> None:
    """Look at the middle of the board at a zoom, at all of it for none, and wait until it is drawn."""
    view.fit()
    if zoom:
        left, top, right, bottom = view.scene.bounds()
        view.show_place(zoom, (left + right) / 2, (top + bottom) / 2)
    _settled(view)


def _settled(view: BoardView) -> None:
    from workbench.ui.app import application

    end = time.monotonic() + 60
    view.viewport().repaint()
    while time.monotonic() < end and not view.still:
        application().processEvents()


def _each(view: BoardView, move: Callable[[int], object]) -> list[float]:
    """Milliseconds of each frame."""
    from workbench.ui.app import application

    took = []
    for n in range(_FRAMES):
        began = time.thread_time()
        move(n)
        view.viewport().repaint()
        application().processEvents()
        took.append((time.thread_time() - began) * 1000)
        time.sleep(0.004)  # other threads and timers have their turn, as between two frames of a screen
    return took


def _pan(view: BoardView) -> Callable[[int], object]:
    return lambda n: view.pan(14 if n % 100 < 50 else -14, 5 if n % 60 < 30 else -5)


def _fling(view: BoardView) -> Callable[[int], object]:
    return lambda n: view.pan(160 if n % 50 < 25 else -160, 40 if n % 20 < 10 else -40)


def _zoom(view: BoardView) -> Callable[[int], object]:
    return lambda n: view.zoom(1.06 if n % 20 < 10 else 1 / 1.06)


def _drag(view: BoardView) -> Callable[[int], object]:
    """Cards round the middle in the hand: taken up in the first frame, then moved."""
    from PySide6.QtCore import QPointF

    middle = view.seen().center()
    centres = (view.scene.rects[:, :2] + view.scene.rects[:, 2:]) / 2
    near = np.argsort(np.abs(centres - (middle.x(), middle.y())).sum(axis=1), kind="stable")[:DRAGGED]
    start = view.box(int(near[0])).center()
    view.focus.select(*(view.scene.cards[at].record for at in near.tolist()))
    _settled(view)

    def move(n: int) -> None:
        if n == 0:
            view.hand.press(_mouse("MouseButtonPress", start))
        view.hand.move(_mouse("MouseMove", start + QPointF(30 + n % 90 * 4, n % 40 * 3)))
        if n == _FRAMES - 1:
            view.hand.drop()
            view.focus.select()

    return move


def _mouse(kind: str, at: Any) -> Any:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type[kind], at, at, left, left, Qt.KeyboardModifier.NoModifier)


_MOVES = {"pan": _pan, "fling": _fling, "zoom": _zoom, "drag": _drag}


def _sharper(path: Path, size: str) -> Iterator[Row]:
    """Pans on finer screens, each in a process of its own, for a screen is what it is from the start."""
    for ratio in RATIOS:
        answer = _alone(path, "panning", QT_SCALE_FACTOR=str(ratio))
        for name, took in json.loads(answer).items():
            worst = float(np.percentile(took, 99))
            yield held(f"board.pan.{name}.{ratio}x", size, median(took), "ms", most=FRAME, worst=worst)


def _alone(path: Path, what: str, **more: str) -> str:
    """What a process of its own says."""
    command = [sys.executable, "-m", "benchmarks.board", what, str(path)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, **more}).stdout


def _pans(path: Path) -> dict[str, list[float]]:
    """Milliseconds of each frame of a pan at each distance."""
    with Case.open(path, analyst="benchmark") as case:
        laid, edges = cards(case, boards(case)[-1][0])
    view, found = _view(laid, edges), {}
    for name, zoom in _ZOOMS.items():
        _stand(view, zoom)
        found[name] = _each(view, _pan(view))
    return found


def _layouts(laid: list[Card], edges: list[Edge]) -> Iterator[Row]:
    """Seconds of thread time of each layout of 2,000 cards, as it runs beside the window."""
    from workbench.ui.board.headed import by_day, by_place
    from workbench.ui.board.tidy import LINEAGE, tidied

    scene = _view(laid, edges).scene
    chosen = range(min(LAID, len(scene.cards)))
    told = {card.record: f"2025-{1 + n % 12:02d}-{1 + n % 28:02d}" for n, card in enumerate(scene.cards)}
    layouts: dict[str, Callable[[], object]] = {
        "tidy": lambda: tidied(scene, chosen), "lineage": lambda: tidied(scene, chosen, LINEAGE),
        "day": lambda: by_day(scene, chosen, told), "place": lambda: by_place(scene, chosen, told),
    }  # fmt: skip
    ties = int(np.isin(scene.ends, np.asarray(chosen)).all(axis=1).sum())
    for name, layout in layouts.items():
        began = time.thread_time()
        layout()
        took = time.thread_time() - began
        yield held(f"board.layout.{name}", f"{len(chosen):,} cards, {ties:,} links", took, "s", most=2)


if __name__ == "__main__":
    print(json.dumps({"opening": _opening, "acting": _acting, "panning": _pans}[sys.argv[1]](Path(sys.argv[2]))))
