"""The log in the real window with a large case open: opening, filtering, sorting, walking, scrolling."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.generated import SIZE, TYPED, told
from benchmarks.measured import Row, held

if TYPE_CHECKING:
    from workbench.ui.log.page import LogPage

GOALS = {"open": 300, "key_first": 50, "key": 50, "sort_first": 200, "sort": 200, "ring": 100, "scroll": 16, "edit": 50}


def rows() -> Iterator[Row]:
    """Milliseconds of the interface thread for each; in a process of its own with a window."""
    for name, took in told("benchmarks.log").items():
        yield held(f"log.{name}", SIZE, took, "ms", most=GOALS[name])


def measured(path: Path) -> dict[str, float]:
    """The worst single piece of work of each kind but for ``scroll`` and ``ring``, which are typical."""
    from PySide6.QtTest import QTest

    from benchmarks.watched import opened

    desktop = opened(path)
    QTest.qWait(500)
    page = desktop.window.pages["log"]
    found = {"open": spent(lambda: desktop.window.go("log"))}
    found |= {"key_first": max(_typed(page, slice_only=True))}
    QTest.qWait(1500)
    found |= {"key": max(_typed(page)), **_sorts(page), **_walks(desktop, page)}
    desktop.window.close()
    return found


def spent(does: Callable[[], Any]) -> float:
    """Milliseconds of this thread until an act and the events and repaints it made are done."""
    from PySide6.QtWidgets import QApplication

    began = time.thread_time()
    does()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000


def _typed(page: LogPage, *, slice_only: bool = False) -> list[float]:
    """Every key of some words; ``slice_only`` up to where the window is let in again, the rest comes in slices."""
    from PySide6.QtTest import QTest

    took = []
    for at in range(len(TYPED)):
        began = time.thread_time()
        page.bar.filter.setText(TYPED[: at + 1])
        alone = (time.thread_time() - began) * 1000
        took.append(alone if slice_only else alone + spent(lambda: None))
    page.bar.filter.clear()
    QTest.qWait(50)
    return took


def _sorts(page: LogPage) -> dict[str, float]:
    keys = [column.key for column in page.view.columns if column.shown]
    first = [spent(lambda key=key: page.sort(key, False, False)) for key in keys]
    again = [spent(lambda key=key: page.sort(key, True, False)) for key in keys]
    return {"sort_first": max(first), "sort": max(again)}


def _walks(desktop: Any, page: LogPage) -> dict[str, float]:
    from workbench.case.acts.several import Edit, set_many

    case = desktop.desk.case
    keys = page.table.model().keys
    page.table.setFocus()
    ring = [spent(lambda key=key: desktop.desk.focus.select(key)) for key in keys[1000:12000:1000]]
    bar = page.table.verticalScrollBar()
    scroll = [spent(lambda: bar.setValue(bar.value() + 61)) for _ in range(120)]
    edit = [spent(lambda key=key: set_many(case, [Edit(key, "operator", "seen")])) for key in keys[2000:2010]]
    return {"ring": median(ring), "scroll": median(scroll), "edit": median(edit)}


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
