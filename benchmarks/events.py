"""Every event of a working day in the real window with a large case open: how long each holds the window up.

An event is one call of the event loop into the window: a key, a click, a timer, a repaint. What is told of each room
is the thread time of the longest single one of a step, and of a pick all of it until nothing is left to be drawn
anywhere: the median over the steps of the room, and beside it the worst of them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from benchmarks.generated import SIZE, told
from benchmarks.measured import Row, held

EVENT, RING = 50, 100  # milliseconds
TIMES = 8
STARTS = 3  # processes in which a workspace is seen for the first time
AFTER = 0.02  # seconds without an event after which a step is over
LONGER = ("edit", "tag", "undo", "redo", "filter.journal", "again.findings")  # what these put off begins later


class Spent(NamedTuple):
    """Milliseconds of thread time of a step: its longest event, and all of them."""

    longest: float
    whole: float
    events: int


def rows() -> Iterator[Row]:
    """The longest event of a step in each room, and a pick rung everywhere; in processes of their own with a window."""
    rooms = told("benchmarks.events")
    for _ in range(STARTS - 1):
        for room, took in told("benchmarks.events", str(TIMES), "switches").items():
            rooms[room] += took
    bare = median(each[0] for each in rooms.pop("bare"))
    for once in ("opening", "settling"):  # a case is opened once; the archive holds it
        rooms.pop(once)
    for room, took in rooms.items():
        yield _row(f"events.{room}", [each[0] for each in took], EVENT, bare)
        if room.startswith("pick."):
            yield _row(f"events.ring.{room[5:]}", [each[1] for each in took], RING)


def _row(name: str, took: Sequence[float], most: float, bare: float = 0.0) -> Row:
    rival = ("a step in a bare table of 20,000 rows", bare) if bare else None
    return held(name, f"{SIZE}; {len(took)} steps", median(took), "ms", most=most, worst=max(took), rival=rival)


def measured(path: Path, *, times: int = TIMES, only: str = "") -> dict[str, list[Spent]]:
    """What every step of the script took, by room; ``only`` names one part of the script."""
    from benchmarks.watched import Watched, furnished
    from benchmarks.workday import workday

    app = Watched()
    found = {"bare": [_bare(app)]}  # first: the window keeps the keyboard
    desktop = furnished(path)
    found["opening"] = [Spent(*app.spent(lambda: desktop.desk.open(path), 2.0))]  # the forms are made meanwhile
    app.setActiveWindow(desktop.window)  # no window manager gives it the keyboard here
    found["settling"] = [Spent(*app.until(lambda: desktop.views.found.settled))]
    before = "settling"
    for step in workday(desktop, times, only):
        after = 0.3 if step.room in LONGER else AFTER
        if step.room != before:
            _say(before, found[before])
        found.setdefault(step.room, []).append(Spent(*app.spent(step.does, after)))
        before = step.room
    _say(before, found[before])
    desktop.window.close()
    return found


def _say(room: str, took: Sequence[Spent]) -> None:
    """How far the script is, on standard error: a large case takes its minutes."""
    print(f"{room}: {len(took)} steps, longest event {max(took).longest:.0f} ms", file=sys.stderr, flush=True)


def _bare(app: Any) -> Spent:
    """The rival: a step down in Qt's own table over a list of words."""
    from PySide6.QtCore import QStringListModel, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTableView

    table = QTableView()
    table.setModel(QStringListModel([f"Record {at}" for at in range(20_000)]))
    table.resize(900, 700)
    table.show()
    app.quiet(0.2)
    down = partial(QTest.keyClick, table, Qt.Key.Key_Down)
    took = [Spent(*app.spent(down, 0.05)) for _ in range(10)]
    table.close()
    table.deleteLater()
    return Spent(median(each.longest for each in took), median(each.whole for each in took), took[-1].events)


if __name__ == "__main__":
    file, *short = sys.argv[1:]  # for a short one: how often, and which part of the script
    print(json.dumps(measured(Path(file), times=int(short[0]), only=short[1]) if short else measured(Path(file))))
