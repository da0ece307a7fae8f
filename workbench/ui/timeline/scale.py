"""From time to pixels and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", float, NDArray[np.float64])


@dataclass(frozen=True)
class Scale:
    """A stretch of time, seconds since 1970 UTC, over pixels from ``left`` on."""

    start: float
    end: float
    left: float
    width: float

    @property
    def pixel(self) -> float:
        """Seconds in one pixel."""
        return (self.end - self.start) / max(self.width, 1.0)

    @property
    def right(self) -> float:
        """The pixel where the stretch ends."""
        return self.left + self.width

    def x(self, at: Number) -> Number:
        """The pixel of an instant."""
        return self.left + (at - self.start) / self.pixel

    def at(self, x: float) -> float:
        """The instant at a pixel."""
        return self.start + (x - self.left) * self.pixel

    def clip(self, x: Number, *, spare: float = 40.0) -> Number:
        """A pixel brought near the stretch, so that nothing is drawn a million pixels long."""
        return np.clip(x, self.left - spare, self.right + spare)
