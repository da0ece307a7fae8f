"""From an act to its last repaint in the real window, with a large case open."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.generated import SIZE, told
from benchmarks.measured import Row, held

if TYPE_CHECKING:
    from workbench.ui.app import Desktop

TIMES = 15
QUIET = 0.15  # seconds without a repaint after which an act is taken to be wholly shown
WORKSPACES = ("read", "board")


def rows() -> Iterator[Row]:
    """Edits in each workspace, the record they touch selected; in a process of its own with a window."""
    for name, took in told("benchmarks.edit_to_visible").items():
        yield held(f"edit_to_visible.{name}", SIZE, median(took), "ms", most=50)


def measured(path: Path) -> dict[str, list[float]]:
    """Milliseconds of every act, by workspace and act."""
    from benchmarks.watched import opened
    from workbench.case import acts

    desktop = opened(path)
    case = desktop.desk.case
    assert case is not None
    sightings = [key for (key,) in case.rows("SELECT id FROM sighting LIMIT ?", (TIMES + 3,))]
    cards = [key for (key,) in case.rows("SELECT id FROM card LIMIT ?", (TIMES + 3,))]
    found: dict[str, list[float]] = {}
    for place, workspace in enumerate(WORKSPACES, 1):  # a card that lies there already would not be moved
        desktop.window.go(workspace)
        seen = _Repaints(desktop)
        for k, (key, card) in enumerate(zip(sightings, cards, strict=True)):
            desktop.desk.focus.select(key)
            seen.after(lambda: None)
            words = {"operator": f"{workspace} {k}"}
            edit = seen.after(partial(desktop.desk.act, acts.set_fields, key, words))
            undo = seen.after(desktop.desk.undo)
            move = seen.after(partial(desktop.desk.act, acts.move_cards, [(card, 8.0 * k, 8.0 * place)]))
            assert workspace != "board" or seen.painted(desktop.window.pages["board"]), "the board was not painted"
            if k >= 3:
                for name, took in (("edit", edit), ("undo", undo), ("move_card", move)):
                    found.setdefault(f"{workspace}.{name}", []).append(took)
    desktop.window.close()
    return found


class _Repaints:
    """When the window last painted anything."""

    def __init__(self, desktop: Desktop) -> None:
        from PySide6.QtCore import QEvent, QObject

        class Watch(QObject):
            """Notes the time of every repaint, and whose it was."""

            last = 0.0
            whose: set[Any] = set()

            def eventFilter(self, watched: Any, event: Any) -> bool:
                if event.type() == QEvent.Type.Paint:
                    self.last = time.perf_counter()
                    self.whose.add(watched)
                return False

        from workbench.ui.app import application

        self._app = application()
        self._watch = Watch(desktop)
        self._app.installEventFilter(self._watch)

    def after(self, does: Callable[[], Any]) -> float:
        """Milliseconds from an act to the end of its last repaint; the act alone when nothing is painted."""
        self._watch.whose.clear()
        began = time.perf_counter()
        does()
        shown = time.perf_counter()
        while time.perf_counter() - shown < QUIET:
            held, before = self._watch.last, time.perf_counter()
            self._app.processEvents()
            if self._watch.last != held and self._watch.last >= before:
                shown = time.perf_counter()
        return (shown - began) * 1000

    def painted(self, page: Any) -> bool:
        """Whether the ground of a page's view was among what the last act repainted."""
        return page.board.viewport() in self._watch.whose


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
