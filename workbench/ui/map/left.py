"""Which part of which map was looked at, kept from one start of the program to the next."""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

from workbench.reference.projecting import Projection


class Left(NamedTuple):
    """A map, and of it the zoom with the latitude and longitude in the middle."""

    projection: Projection
    place: tuple[float, float, float]

    @classmethod
    def of(cls, numbers: list[float]) -> Left:
        """What was kept; ValueError where that is no place on a map."""
        middle, south, north, scale, lat, lon = map(float, numbers)
        known = all(map(isfinite, (middle, south, north, scale, lat, lon)))
        if not known or scale <= 0 or max(abs(south), abs(north), abs(lat)) > 90 or max(abs(middle), abs(lon)) > 180:
            raise ValueError("no place on a map")
        return cls(Projection(middle, south, north), (scale, lat, lon))

    def numbers(self) -> list[float]:
        """The same to be kept."""
        one = self.projection
        return [one.middle, one.south, one.north, *self.place]
