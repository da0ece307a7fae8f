"""Units that tables of trackers write, in the names of columns or beside the numbers in their cells."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.tracking.columns import FOOT, KNOT

LENGTHS: Mapping[str, float] = {
    **dict.fromkeys(("ft", "feet", "foot"), 1.0),
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), 1 / FOOT),
    **dict.fromkeys(("km", "kilometers", "kilometres"), 1000 / FOOT), "fl": 100.0, "flightlevel": 100.0,
}  # fmt: skip
"""What makes feet of a number."""
SPEEDS: Mapping[str, float] = {
    **dict.fromkeys(("kt", "kts", "kn", "knot", "knots"), 1.0), **dict.fromkeys(("mps", "ms"), 1 / KNOT),
    **dict.fromkeys(("kmh", "kph", "kmph"), 1 / 1.852), "mph": 0.868976,
}  # fmt: skip
"""What makes knots of a number."""
CLIMBS: Mapping[str, float] = {**dict.fromkeys(("fpm", "ftmin"), 1.0), **dict.fromkeys(("mps", "ms"), 60 / FOOT)}
"""What makes feet a minute of a number."""

_MEASURES = {"altitude": LENGTHS, "height": LENGTHS, "speed": SPEEDS, "climb": CLIMBS}
_LEVEL = re.compile(r"\s*FL\s?\d", re.I)
_LAST = re.compile(r"\d\s*([a-z]{1,10}(?:/[a-z]{1,3})?)\.?\s*$", re.I)


def unit_of_cell(field: str, text: str) -> float | None:
    """What makes feet, knots or feet a minute of the number in a cell that names its unit; ``None`` where none does.

    A flight level is told as feet by then.
    """
    units = _MEASURES.get(field, {})
    if units is LENGTHS and _LEVEL.match(text):
        return 1.0
    last = _LAST.search(text)
    return units.get(last[1].casefold().replace("/", "")) if last else None
