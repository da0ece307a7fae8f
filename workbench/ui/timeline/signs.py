"""Gaps and bursts of the lanes as quiet signs: a dotted line where nothing is dated, a bar over very many marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.analysis.rhythm import Burst, Gap, bursts, gaps
from workbench.case.marks import Mark
from workbench.ui.slices import Slices, Work
from workbench.ui.theme import Theme, faint
from workbench.ui.timeline.calendar import span_words
from workbench.ui.timeline.columns import Columns
from workbench.ui.timeline.dressed import spans
from workbench.ui.timeline.ground import TimelineGround
from workbench.ui.timeline.layout import GUTTER, LaneBox, Path
from workbench.ui.timeline.picture import Picture

MOST_JUDGED = 20_000  # marks of a lane up to which its rhythm is looked at
MOST_AT_ONCE = 100_000  # marks up to which all lanes are looked at, in sight or not
LEAST = 26.0  # pixels a gap takes at least to be drawn
NEAR = 5.0  # pixels by which the pointer may miss
_OPEN_LINE = (1.0, 3.0)


class Rhythm(NamedTuple):
    """The signs of one lane, and what they were found in."""

    found_in: int
    gaps: tuple[Gap, ...]
    bursts: tuple[Burst, ...]


class Signs(QObject):
    """Finds them when there is nothing else to do, paints them, and tells them in words."""

    def __init__(self, ground: TimelineGround) -> None:
        super().__init__(ground)
        self._ground = ground
        self._known: dict[Path, Rhythm] = {}
        self._slices = Slices(self)
        self._slices.last, self._slices.longest = True, 0.0  # a lane a turn, and none at once
        self._slices.held = ground.moving
        ground.arranged.connect(self.again)
        ground.bar.valueChanged.connect(self._scrolled)
        ground.over.append(self.paint)

    def again(self) -> None:
        """Look at the lanes that are shown now; a lane that is as it was is not looked at again."""
        self._slices.begin(self._work(self._ground.held))

    def _scrolled(self) -> None:
        if len(self._ground.held) > MOST_AT_ONCE:
            self.again()

    def _work(self, held: Columns) -> Work:
        yield
        known: dict[Path, Rhythm] = {}
        for number in self._looked_at(held):
            if held.filled[number] <= MOST_JUDGED:
                path = held.lanes[number].path
                known[path] = self._judged(held, number, path)
                yield
        if known != self._known:
            self._known = known
            self._ground.plot.repaint_marks()

    def _looked_at(self, held: Columns) -> list[int]:
        """The lanes to judge: all, but of very many marks those in sight alone."""
        if len(held) <= MOST_AT_ONCE:
            return list(range(len(held.lanes)))
        return [lane for box in self._ground.picture().boxes() for lane in box.lanes]

    def _judged(self, held: Columns, number: int, path: Path) -> Rhythm:
        start, end = spans(held, number)
        found_in = hash((start.tobytes(), end.tobytes()))
        before = self._known.get(path)
        if before is not None and before.found_in == found_in:
            return before
        at = list(zip(start.tolist(), end.tolist(), strict=True))
        return Rhythm(found_in, tuple(gaps(at)), tuple(bursts(at)))

    def of(self, box: LaneBox) -> Rhythm | None:
        """The signs of a lane that is shown by itself."""
        return None if box.closed else self._known.get(box.lane.path)

    def count(self) -> int:
        """How many signs there are."""
        return sum(len(each.gaps) + len(each.bursts) for each in self._known.values())

    def marks(self) -> Iterator[Mark]:
        """Each sign as the outline lists it, lane by lane."""
        for path, rhythm in self._known.items():
            found = [("gap", sign) for sign in rhythm.gaps] + [("burst", sign) for sign in rhythm.bursts]
            for kind, sign in sorted(found, key=lambda each: each[1].start):
                end = sign.end if kind == "gap" else sign.end + 86_400.0
                yield Mark(b"", kind, f"in {' / '.join(path[1:])}", path[0], path[-1], sign.words(), sign.start, end,
                           sign.start, end, "stated", False, 1)  # fmt: skip

    def paint(self, painter: QPainter, picture: Picture, theme: Theme) -> None:
        """Draw the signs of the lanes in sight."""
        painter.save()
        axis = picture.sizes.axis
        painter.setClipRect(QRectF(GUTTER, axis, picture.width - GUTTER, picture.height - axis))
        silent = QPen(QColor(theme.text3), 1)
        silent.setDashPattern(list(_OPEN_LINE))
        silent.setCapStyle(Qt.PenCapStyle.FlatCap)
        for box in picture.boxes():
            for gap, left, right, y in self._placed(picture, box):
                if isinstance(gap, Gap):
                    painter.setPen(silent)
                    painter.drawLine(QLineF(left, y, right, y))
                    painter.setPen(QPen(QColor(theme.text3), 1))
                    painter.drawLines([QLineF(x, y - 3, x, y + 1) for x in (left, right)])
                else:
                    painter.fillRect(QRectF(left, y, right - left, 2), faint(theme.text2, 0.6))
        painter.restore()

    def _placed(self, picture: Picture, box: LaneBox) -> Iterator[tuple[Gap | Burst, float, float, float]]:
        """The signs of a lane that have room in the frame: gaps at its foot, bursts at its head."""
        rhythm, scale = self.of(box), picture.scale
        if rhythm is None:
            return
        top = box.top + picture.sizes.axis - picture.scroll
        for gap in rhythm.gaps:
            left, right = scale.x(gap.start), scale.x(gap.end)
            if right > GUTTER and left < picture.width and right - left >= LEAST:
                yield gap, max(left + 3, GUTTER - 9), min(right - 3, picture.width + 9), round(top + box.height) - 2.5
        for burst in rhythm.bursts:
            left, right = scale.x(burst.start), max(scale.x(burst.end + 86_400.0), scale.x(burst.start) + 6)
            if right > GUTTER and left < picture.width:
                yield burst, left, right, round(top) + 1.0

    def words_at(self, picture: Picture, x: float, y: float) -> str:
        """What the sign under a point says; nothing where there is none."""
        for box in picture.boxes():
            top = box.top + picture.sizes.axis - picture.scroll
            if top <= y <= top + box.height:
                for sign, left, right, height in self._placed(picture, box):
                    if left <= x <= right and abs(y - height) <= NEAR:
                        return f"{box.lane.name}: {sign.words()} ({span_words(sign.start, sign.end)})"
        return ""
