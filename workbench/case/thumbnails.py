"""Which cards bear a picture: sources that are images, and excerpts that are a part of an image or of a page."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from workbench.case.beside import Reads
from workbench.case.readings import reading_of

_IMAGES = """
SELECT t.id, t.capture FROM source t JOIN capture c ON c.id = t.capture
WHERE t.deleted = 0 AND c.mime LIKE 'image/%' AND t.id {}
"""
_PARTS = """
SELECT t.id, t.source, json_extract(t.anchor, '$.page'), json_extract(t.anchor, '$.region') FROM excerpt t
WHERE t.deleted = 0 AND json_extract(t.anchor, '$.quote') = '' AND json_extract(t.anchor, '$.region') IS NOT NULL
AND t.id {}
"""


class Pictured(NamedTuple):
    """A sheet of a source (from 1), or the part of it that ``box`` names: left, top, right, bottom in its own units."""

    source: bytes
    page: int
    box: tuple[float, float, float, float] | None
    width: float
    height: float


def pictured(case: Reads, among: str, bound: tuple[Any, ...]) -> dict[bytes, Pictured]:
    """The pictures of the records whose id is ``among`` some."""
    found: dict[bytes, Pictured] = {}
    for key, capture in case.rows(_IMAGES.format(among), bound):
        told = reading_of(case.raw, capture)
        sides = [_number(told.facts.get(side)) for side in ("width", "height")] if told else [0.0, 0.0]
        if min(sides) >= 1:
            found[key] = Pictured(key, 1, None, sides[0], sides[1])
    for key, source, page, stored in case.rows(_PARTS.format(among), bound):
        x, y, wide, high = (float(each) for each in json.loads(stored))
        if wide >= 1 and high >= 1:
            found[key] = Pictured(source, int(page or 1), (x, y, x + wide, y + high), wide, high)
    return found


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
