"""Words on marks: inside the bar, beside it, or left out; never over one another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from workbench.case.marks import Mark
from workbench.ui import theme as themes
from workbench.ui.language import titled, tr
from workbench.ui.theme import Theme
from workbench.ui.timeline import type
from workbench.ui.timeline.columns import KINDS, SHAPES
from workbench.ui.timeline.layout import GUTTER
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.shapes import Place

MOST = 240  # labels in one frame
LEAST = 24.0  # pixels of room that a label needs
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


@lru_cache(maxsize=4096)
def runs(mark: Mark) -> tuple[Run, ...]:
    """A mark's number, its count, then its label with quoted words set apart."""
    count = tr(" · {} × within").format(mark.count) if mark.shape == "within" and mark.count > 1 else ""
    parts = [part for part in _QUOTED.split(titled(mark.kind, mark.label)) if part]
    first = Run(f"{mark.number}{count}" + (" " if parts else ""), True, False)
    return first, *(Run(part, False, part.startswith("“")) for part in parts)


class _Rooms:
    """The marks in view row by row, and how much room for words each has inside, at its right and at its left."""

    def __init__(self, picture: Picture) -> None:
        across, rows, seen = picture.across, picture.arrangement.row, picture.seen
        self.at = seen[np.lexsort((across.left[seen], rows[seen]))]
        row, left, right = rows[self.at], across.left[self.at], across.right[self.at]
        same = row[1:] == row[:-1]
        self._same = same.tolist()  # whether a mark and the one after it lie in one row
        self.limit = np.append(np.where(same, left[1:], picture.width), picture.width)[: len(left)]
        self.used = np.insert(np.where(same, right[:-1], GUTTER), 0, GUTTER)[: len(left)]
        self.used = np.maximum(self.used, GUTTER)
        bar = across.bar_right[self.at] - across.bar_left[self.at]
        self.most = np.maximum(np.maximum(bar, self.limit - right), left - self.used)
        self._begun: dict[int, float] = {}  # the gap before a mark, as far as a label at its left end goes
        self._ended: dict[int, float] = {}

    def of(self, n: int) -> tuple[float, float]:
        """The room beside a mark that no mark and no label has taken."""
        used = max(float(self.used[n]), self._begun.get(n, 0.0))
        return used, min(float(self.limit[n]), self._ended.get(n + 1, float("inf")))

    def take(self, n: int, label: Label, place: Place) -> None:
        """Keep others of its row off a label."""
        if label.box.left() >= place.right:
            if n < len(self._same) and self._same[n]:
                self._begun[n + 1] = label.box.right() + 4
        elif not label.inside and n > 0 and self._same[n - 1]:
            self._ended[n] = label.box.left() - 2


def place_labels(picture: Picture, faces: Fonts, *, linked: frozenset[int] = frozenset()) -> list[Label]:
    """Give labels room, the most important first; ``linked`` marks have a link at their left."""
    rooms, index = _Rooms(picture), picture.arrangement.index
    placed: list[Label] = []
    for n in _in_turn(picture, rooms):
        at = int(rooms.at[n])
        mark = picture.held.told(int(index[at]))
        if mark is None:
            continue
        place = picture.place(at)
        found = _fit(picture, runs(mark), index=int(index[at]), place=place, room=rooms.of(n), faces=faces,
                     gap=GAP + (LINK if int(index[at]) in linked else 0.0))  # fmt: skip
        if found is not None:
            placed.append(found)
            rooms.take(n, found, place)
            if len(placed) == MOST:
                break
    return placed


def wanted(picture: Picture) -> list[bytes]:
    """The records whose words are asked for to label what is in view."""
    rooms = _Rooms(picture)
    return picture.held.records(picture.arrangement.index[rooms.at[_likely(picture, rooms)]])


def _likely(picture: Picture, rooms: _Rooms) -> NDArray[np.int64]:
    """Marks that can have a label at all: what is picked first, then by kind, then from left to right."""
    index = picture.arrangement.index[rooms.at]
    picked = np.isin(rooms.at, picture.among(picture.selected))
    order = np.lexsort((picture.across.left[rooms.at], -picture.held.kind[index].astype(np.int64), ~picked))
    return order[rooms.most[order] >= LEAST][: 2 * MOST]


def _in_turn(picture: Picture, rooms: _Rooms) -> list[int]:
    """The same with what has findings before what has none."""
    likely = _likely(picture, rooms)
    picked = set(picture.selected)
    records = picture.held.records(picture.arrangement.index[rooms.at[likely]])
    weights = [(record not in picked, -picture.weigh(record)) for record in records]
    order = sorted(range(len(weights)), key=weights.__getitem__)
    return likely[order].tolist()


def _fit(picture: Picture, words: tuple[Run, ...], *, index: int, place: Place, room: tuple[float, float], faces: Fonts,
         gap: float) -> Label | None:  # fmt: skip
    """Inside the bar if it fits, else at its right, else at its left, within the room of its row."""
    used, limit = room
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
        kind, shape = KINDS[picture.held.kind[label.index]], SHAPES[picture.held.shape[label.index]]
        ink = QColor(theme.kind(kind).ink)
        x, base = label.box.left(), label.box.bottom() - 5
        if not label.inside or shape == "absence":
            painter.fillRect(label.box.adjusted(-2, 3, 2, -3), themes.faint(theme.panel, 0.85))
        for run in label.runs:
            painter.setFont(faces.of(run))
            painter.setPen(ink if run.strong or label.inside else QColor(theme.text2))
            painter.drawText(QPointF(x, base), run.text)
            x += faces.width(run)
