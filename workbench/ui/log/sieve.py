"""Looking through many records without holding the window up: a slice at a time, the first one at once."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.case.grids import STRIDE, Grid, is_filter
from workbench.ui.memory import stays
from workbench.values.errors import CaseError

SLICE = 0.008  # seconds of work before the window is let in again


class Sieve(QObject):
    """Finds the records that typed words or a typed filter leave."""

    found = Signal(object)  # a list of keys, in the order they were given in; as it is, Qt would copy each
    refused = Signal(str)  # what a filter cannot be read for

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.keeps = False  # whether what is read stays as long as the case is open
        self._work: Iterator[list[bytes]] = iter(())
        self._left: list[bytes] = []
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether it still looks."""
        return self._soon.isActive()

    def work(self, slices: Iterator[list[bytes]], *, at_once: bool = True) -> None:
        """Go through slices of work that each tell some keys; the first waits for the window where it may."""
        self._work, self._left = slices, []
        if at_once:
            self._go_on()
        else:
            self._soon.start()

    def stop(self) -> None:
        """Look no further."""
        self._soon.stop()
        self._work = iter(())

    def _go_on(self) -> None:
        until = time.perf_counter() + SLICE
        try:
            while time.perf_counter() < until:
                self._left += next(self._work)
        except StopIteration:
            self._soon.stop()
            self.found.emit(self._left)
        except CaseError as error:
            self._refuse(str(error))
        else:
            self._soon.start()
        finally:
            if self.keeps:
                stays()

    def _refuse(self, says: str) -> None:
        self.stop()
        self.refused.emit(says)


def sifting(grid: Grid, keys: Sequence[bytes], text: str, fields: Sequence[str]) -> Iterator[list[bytes]]:
    """The keys that typed words or a typed filter leave, in slices."""
    return grid.passing(text, keys) if is_filter(text, fields) else _holding(grid, keys, text.casefold().split())


def _holding(grid: Grid, keys: Sequence[bytes], words: Sequence[str]) -> Iterator[list[bytes]]:
    """The keys whose words hold all of these."""
    said = grid.words
    for start in range(0, len(keys), STRIDE):
        some = keys[start : start + STRIDE]
        yield [key for key in some if all(word in said(key) for word in words)] if words else list(some)
