"""Long columns worked through in blocks: what is made on the way stays small and near the processor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

SIZE = 1 << 16


def blocks(size: int) -> Iterator[tuple[int, int]]:
    """The first place of each block, and the one after its last."""
    return ((first, min(first + SIZE, size)) for first in range(0, size, SIZE))


def holds(size: int, found: Callable[[int, int], NDArray[np.bool_]]) -> NDArray[np.bool_]:
    """Of which places something holds, which is asked of each block."""
    if 0 < size <= SIZE:
        return found(0, size)
    held = np.zeros(max(size, 0), np.bool_)
    for first, end in blocks(size):
        held[first:end] = found(first, end)
    return held


def places(size: int, found: Callable[[int, int], NDArray[np.bool_]]) -> NDArray[np.intp]:
    """The places themselves."""
    return np.flatnonzero(holds(size, found))
