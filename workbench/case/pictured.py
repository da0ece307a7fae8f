"""Where pictures lie: what they show, where cameras stood, what scenes cover; as exactly as somebody says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from workbench.case.imagery import spot
from workbench.reference.places import resolve_place
from workbench.reference.whereabouts import Whereabouts, around, whereabouts

Field = Mapping[str, Any]


def lies(number: str, place: Field, camera: Field, footprint: Sequence[Sequence[float]]) -> Iterator[
    tuple[str, Whereabouts]
]:  # fmt: skip
    """Names and whereabouts that the imagery record of a source (``number``) tells; a circle only where one is said."""
    words = str(place.get("place") or "")
    where = _named(words)
    if where is not None:
        said = f"as {place['by']} says" if place.get("by") else "as the imagery record says"
        yield f"{number} shows {words}", _within(where, place.get("error_m"), said)
    if camera.get("latitude") is not None:
        stood = Whereabouts(float(camera["latitude"]), float(camera["longitude"]), how="camera")
        yield f"Camera of {number}", _within(stood, camera.get("error_m"), "as the imagery record says")
    if len(footprint) > 2:
        corners = np.array(footprint, dtype=np.float64)
        ring = np.vstack([corners, corners[:1]])
        lat, lon = corners.mean(axis=0).tolist()
        yield f"Footprint of {number}", Whereabouts(lat, lon, (ring,), "covered by the picture")


def _named(words: str) -> Whereabouts | None:
    there = spot(words) if words else None
    if there is not None:
        return Whereabouts(*there, how="coordinates")
    known = resolve_place(words) if words else None
    return whereabouts(known.as_json()) if known is not None else None


def _within(where: Whereabouts, metres: float | None, said: str) -> Whereabouts:
    """A place, or the circle that it is somewhere within, with whose word that is."""
    if not metres or where.rings:
        return where
    return around(where, metres / 1000.0)._replace(how=f"within {metres:,.0f} m, {said}")
