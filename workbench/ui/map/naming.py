"""Which names are written beside places: of two that would lie over each other, that of the more important place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QRectF

from workbench.analysis.charted import Site

_ROW = 32.0  # view pixels of the rows that boxes are looked up by

Rank = tuple[bool, bool, bool, int]


def rank(site: Site, *, picked: bool) -> Rank:
    """How important a place is: selected, an airfield, sure rather than perhaps meant, named by many records."""
    return picked, site.spot.where.how == "airfield", not site.spot.open, len(site.records)


def legible(boxes: Sequence[QRectF], ranks: Sequence[Rank]) -> set[int]:
    """Those of some boxes that have their room to themselves, the most important ones first, then in their order."""
    rows: dict[int, list[QRectF]] = defaultdict(list)
    found = set()
    for at in sorted(range(len(boxes)), key=lambda each: ranks[each], reverse=True):
        box = boxes[at]
        near = range(int(box.top() // _ROW), int(box.bottom() // _ROW) + 1)
        if not any(box.intersects(other) for row in near for other in rows[row]):
            found.add(at)
            for row in near:
                rows[row].append(box)
    return found
