"""Words on marks: inside the bar, beside it, or left out; never over one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from workbench.case.marks import Mark
from workbench.ui import theme as themes
from workbench.ui.theme import Theme
from workbench.ui.timeline import type
from workbench.ui.timeline.layout import GUTTER
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.shapes import Place

MOST = 240  # labels in one frame
GAP, LINK = 7.0, 20.0  # pixels between a mark and its label, and more where a link stands between
_QUOTED = re.compile(r"(“[^”]*”)")


class Run(NamedTuple):
    """A stretch of a label in one typeface; ``strong`` is the number, ``quoted`` a source's own words."""

    text: str
    strong: bool
    quoted: bool


class Label(NamedTuple):
    """A label that found room."""

    index: int
    box: QRectF
    inside: bool
    runs: tuple[Run, ...]


class Fonts:
    """The label typefaces, remembering how wide words are."""

    def __init__(self) -> None:
        self.plain, self.strong, self.quoted = type.tiny(), type.tiny(QFont.Weight.DemiBold), type.quote()
        self._plain, self._strong, self._quoted = map(QFontMetricsF, (self.plain, self.strong, self.quoted))
        self._widths: dict[Run, float] = {}

    def of(self, run: Run) -> QFont:
        """The typeface of a run."""
        return self.quoted if run.quoted else self.strong if run.strong else self.plain

    def width(self, run: Run) -> float:
        """Pixels a run takes."""
        found = self._widths.get(run)
        if found is None:
            measure = self._quoted if run.quoted else self._strong if run.strong else self._plain
            found = self._widths[run] = measure.horizontalAdvance(run.text)
        return found


@lru_cache(maxsize=1)
def _fonts(families: tuple[str, ...], scale: float) -> Fonts:
    return Fonts()


def fonts() -> Fonts:
    """The label typefaces in use, made anew only when families or the screen's scale change."""
    return _fonts(tuple(themes.families().values()), type.enlarged())


def runs(mark: Mark) -> tuple[Run, ...]:
    """A mark's number, its count, then its label with quoted words set apart."""
    count = f" · {mark.count} × within" if mark.shape == "within" and mark.count > 1 else ""
    parts = [part for part in _QUOTED.split(mark.label) if part]
    first = Run(f"{mark.number}{count}" + (" " if parts else ""), True, False)
    return first, *(Run(part, False, part.startswith("“")) for part in parts)


def place_labels(
    picture: Picture, places: Mapping[int, Place], faces: Fonts, *, linked: frozenset[int] = frozenset()
) -> list[Label]:
    """Give labels room row by row, from left to right; ``linked`` marks have a link at their left."""
    positions = np.fromiter(places, np.int64, len(places))
    across, rows = picture.across, picture.arrangement.row
    positions = positions[np.lexsort((across.left[positions], rows[positions]))]
    placed: list[Label] = []
    used, row = GUTTER, -1
    for n, at in enumerate(positions.tolist()):
        if len(placed) == MOST:
            break
        if rows[at] != row:
            used, row = GUTTER, int(rows[at])
        last = n + 1 == len(positions) or rows[positions[n + 1]] != row
        limit = picture.width if last else float(across.left[positions[n + 1]])
        found = _fit(picture, at, place=places[at], room=(used, limit), faces=faces,
                     gap=GAP + (LINK if int(picture.arrangement.index[at]) in linked else 0.0))  # fmt: skip
        if found is not None:
            placed.append(found)
        used = max(used, float(across.right[at]), found.box.right() if found else used)
    return placed


def _fit(picture: Picture, at: int, *, place: Place, room: tuple[float, float], faces: Fonts,
         gap: float) -> Label | None:  # fmt: skip
    """Inside the bar if it fits, else at its right, else at its left, within the room of its row."""
    used, limit = room
    most = max(place.bar_right - place.bar_left, limit - place.right, place.left - used)
    if most < 24:
        return None
    index = int(picture.arrangement.index[at])
    words = runs(picture.held.marks[index])
    width = sum(map(faces.width, words))
    open_ended = place.open_start or place.open_end
    solid_left = max(place.bar_left, GUTTER) + GAP
    choices = (
        (solid_left, not place.instant and not open_ended, min(place.bar_right, picture.width) - GAP, True),
        (place.right + GAP, True, min(limit, picture.width) - 2, False),
        (place.left - gap - width, place.left - gap - width >= used, picture.width, False),
    )
    for left, allowed, end, inside in choices:
        if allowed and left >= GUTTER and left + width <= end:
            box = QRectF(left, place.top - 2, width, place.height + 4)
            return Label(index, box, inside, words)
    return None


def paint_labels(painter: QPainter, picture: Picture, theme: Theme, *, labels: Iterable[Label], faces: Fonts) -> None:
    """Draw the labels, those outside a bar on a strip of the panel so that no line runs through them."""
    for label in labels:
        mark = picture.held.marks[label.index]
        ink = QColor(theme.kind(mark.kind).ink)
        x, base = label.box.left(), label.box.bottom() - 5
        if not label.inside or mark.shape == "absence":
            painter.fillRect(label.box.adjusted(-2, 3, 2, -3), themes.faint(theme.panel, 0.85))
        for run in label.runs:
            painter.setFont(faces.of(run))
            painter.setPen(ink if run.strong or label.inside else QColor(theme.text2))
            painter.drawText(QPointF(x, base), run.text)
            x += faces.width(run)
