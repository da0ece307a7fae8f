"""The timeline in words: what a screen reader hears of a mark and of a lane."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF

from workbench.case.marks import Mark
from workbench.ui.language import counted, titled, tr
from workbench.ui.painted import expose
from workbench.ui.timeline.calendar import mark_words
from workbench.ui.timeline.ground import TimelineGround
from workbench.ui.timeline.names import group_words
from workbench.ui.timeline.plot import Plot
from workbench.ui.timeline.type import enlarged
from workbench.ui.wording import kind_told

TIMES = ("core_start", "core_end", "earliest", "latest", "shape", "instant", "count")


def mark_said(mark: Mark, more: str = "", *, clock: str = "") -> str:
    """A mark in one line: ``Sighting SG-02, Il-62M, Latakia, Sun 26 Oct 2025, inferred, 1 finding, 5 links``."""
    when = f"{clock} {mark_words(mark)}".strip()
    parts = (
        f"{kind_told(mark.kind)} {mark.number}",
        mark.type,
        titled(mark.kind, mark.label),
        when,
        more,
    )
    return ", ".join(filter(None, parts)).replace("→", "to")


def mark_told(view: TimelineGround, i: int) -> str:
    """A shown mark as a screen reader and a tooltip say it."""
    held, mark = view.held, view.held.marks[i]
    more = [view.tells(mark.record)]
    if held.clock == "happened":
        return mark_said(mark, *more)
    stands = held.bare(i)
    times = {name: getattr(stands, name) for name in TIMES}
    own = {"claim": "asserted", "source": "published", "track": "observed"}.get(mark.kind, "happened")
    happened = f"{own} {mark_words(mark)}" if mark.core_start is not None or mark.core_end is not None else ""
    return mark_said(mark._replace(**times), ", ".join(filter(None, (happened, *more))), clock=held.clock)


class Marks:
    """What the plot paints as items: the marks in order of time, then the lanes."""

    def __init__(self, plot: Plot) -> None:
        self._view: TimelineGround = plot.parentWidget()

    def count(self) -> int:
        return len(self._view.held) + len(self._view.picture().arrangement.boxes)

    def name(self, at: int) -> str:
        if at < len(self._view.held):
            return mark_told(self._view, at)
        picture = self._view.picture()
        box = at - len(self._view.held)
        lane, held = picture.arrangement.boxes[box].lane, picture.arrangement.count(self._view.held, box)
        group = group_words(lane.group, self._view.held.clock)
        words = (
            [tr("Lane {}").format(" / ".join((*lane.above, lane.name)))]
            if lane.name
            else [tr("{}, closed").format(group)]
        )
        words += [group] if lane.name and lane.group else []
        return ", ".join([*words, counted(held, "mark")])

    def box(self, at: int) -> QRect:
        view, picture = self._view, self._view.picture()
        if at < len(view.held):
            place = picture.anchor(at)
            found = place.reach if place is not None else QRectF()
        else:
            box = picture.arrangement.boxes[at - len(view.held)]
            found = QRectF(0, box.top + picture.sizes.axis - picture.scroll, picture.width, box.height)
        k = enlarged()
        scaled = QRectF(found.x() * k, found.y() * k, found.width() * k, found.height() * k)
        return scaled.toAlignedRect()

    def is_picked(self, at: int) -> bool:
        return at < len(self._view.held) and self._view.held.record(at) in self._view.focus.selected

    def current(self) -> int | None:
        return self._view.standing

    def under(self, point: QPoint) -> int | None:
        picture, k = self._view.picture(), enlarged()
        return picture.hit(point.x() / k, point.y() / k)

    def pick(self, at: int) -> None:
        if at < len(self._view.held):
            self._view.walk_to(at)

    def open(self, at: int) -> None:
        if at < len(self._view.held):
            self._view.opened.emit(self._view.held.record(at))
        else:
            self._view.fold((self._view.picture().arrangement.boxes[at - len(self._view.held)].lane.group,))


expose(Plot, Marks)
