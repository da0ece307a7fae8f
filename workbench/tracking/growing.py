"""Columns of fixes that grow in place while a file is read."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.fixes import COLUMNS, Fixes

_LEAST = 1 << 12


class Growing:
    """Columns of fixes that grow in place, so that little is held twice."""

    def __init__(self) -> None:
        self.size = 0
        self._columns: dict[str, NDArray[Any]] = {}

    def add(self, fixes: Fixes) -> None:
        """Put fixes behind those that are here; a column nobody told of so far takes no room."""
        end = self.size + len(fixes)
        for name in COLUMNS:
            held = self._columns.get(name)
            if held is None and not fixes.has(name):
                continue
            if held is None:
                held = np.full(max(end, _LEAST), COLUMNS[name].missing, COLUMNS[name].dtype)
            if len(held) < end:
                held.resize(end + end // 8, refcheck=False)
            held[self.size : end] = fixes[name]
            self._columns[name] = held
        self.size = end

    def taken(self, order: NDArray[np.intp] | None = None) -> Fixes:
        """All of them, in an order; here is nothing afterwards."""
        made = {}
        for name in list(self._columns):
            column = self._columns.pop(name)
            column.resize(self.size, refcheck=False)
            made[name] = column if order is None else column[order]
        return Fixes(made, size=self.size)
