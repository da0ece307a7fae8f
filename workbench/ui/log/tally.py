"""How many records there are of each kind, counted a slice at a time when there is nothing else to do."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.case.columns import COLUMNS
from workbench.case.grids import Grid, count
from workbench.ui.desk import Desk
from workbench.ui.log.sieve import SLICE


class Tally(QObject):
    """Counts kinds again after they changed, and tells all it knows."""

    counted = Signal(object)  # Mapping[str, int]: records by kind

    def __init__(self, desk: Desk, shown: Callable[[], Grid | None], parent: QObject) -> None:
        """``shown`` is the grid that shows, whose records are counted already."""
        super().__init__(parent)
        self._desk, self._shown = desk, shown
        self._left: list[str] = []
        self.known: dict[str, int] = {}
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)

    def count(self, *kinds: str) -> None:
        """Count these kinds again."""
        self._left = list(dict.fromkeys((*self._left, *kinds)))
        self._soon.start()

    def first(self, kind: str) -> str:
        """This kind, or where there are none of it the first there are any of."""
        case = self._desk.case
        if case is None or count(case, kind):
            return kind
        return next((each for each in COLUMNS if each != "trash" and count(case, each)), kind)

    def _go_on(self) -> None:
        until, case, grid = time.perf_counter() + SLICE, self._desk.case, self._shown()
        while self._left and case is not None and time.perf_counter() < until:
            kind = self._left.pop(0)
            here = grid is not None and grid.kind == kind
            self.known[kind] = len(grid) if here else count(case, kind)
        self.counted.emit(self.known)
        if not self._left or case is None:
            self._soon.stop()
