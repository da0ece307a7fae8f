"""The kinds that were read so far, each a slice at a time, and brought up to date by what changed meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.companions import FEW
from workbench.case.grids import Grid
from workbench.ui.log.sieve import Sieve


def is_much(*changes: Change) -> bool:
    """Whether so many records changed that reading all anew is no slower."""
    return sum(len(keys) for change in changes for keys in change.rows.values()) > FEW


class Shelf(QObject):
    """Grids by kind; ``read`` when another one has come."""

    read = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.grids: dict[str, Grid] = {}
        self._missed: list[Change] = []
        self._coming: Grid | None = None
        self._slices = Sieve(self)
        self._slices.keeps = True
        self._slices.found.connect(self._take)

    def clear(self) -> None:
        """Forget all."""
        self._slices.stop()
        self.grids, self._missed, self._coming = {}, [], None

    def keep_only(self, kind: str) -> None:
        """Forget the other kinds."""
        self.grids = {each: grid for each, grid in self.grids.items() if each == kind}

    def miss(self, change: Change) -> None:
        """Something changed that is not looked at now."""
        self._missed.append(change)

    def catch_up(self, kind: str) -> None:
        """Follow in one kind what was missed; the others are read anew when they are wanted."""
        missed, self._missed = self._missed, []
        if is_much(*missed):
            self.grids = {}
        elif missed:
            self.keep_only(kind)
            for grid in self.grids.values():
                for change in missed:
                    grid.follow(change)

    def want(self, case: Case, kind: str) -> bool:
        """Whether a kind is there, as it is in a small case at once; else it is read and ``read`` tells when."""
        if kind not in self.grids:
            self._missed = []
            self._coming = Grid(case, kind, at_once=False)
            self._slices.work(self._coming.loading())
        return kind in self.grids

    def _take(self) -> None:
        grid, self._coming = self._coming, None
        if grid is not None:
            self.grids[grid.kind] = grid
            self.read.emit()
