"""The outline of the timeline: groups, lanes and marks as a tree, dates in words, with the one selection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from workbench.case.marks import Mark
from workbench.ui.language import counted, tr
from workbench.ui.outlined import Index, Outline, Rows
from workbench.ui.timeline.aloud import mark_said
from workbench.ui.timeline.columns import Columns, Some, columns
from workbench.ui.timeline.ground import TimelineGround
from workbench.ui.timeline.names import group_words

WIDTH = 320
_MARKS = 1000  # ids of marks' rows begin here; those of lanes are 1 + the row of their group
_ASIDE = {"note": "Notes", "gap": "Gaps", "burst": "Bursts"}
_KINDS = {"sighting": "Sightings", "track": "Tracks", "claim": "Claims", "source": "Sources"}


class Branch(NamedTuple):
    """One lane as the tree lists it; its marks are read when they are looked at."""

    group: str
    name: str
    marks: Sequence[Mark]


def branches(held: Columns, more: Iterable[Mark] = ()) -> list[Branch]:
    """The lanes with their marks in order of time, what has no date, by kind; then pins, gaps and bursts."""
    dated = [
        Branch(group_words(lane.group, held.clock), " / ".join((*lane.above, lane.name)),
               Some(held.marks, held.density.of_lane(n)))
        for n, lane in enumerate(held.lanes)
    ]  # fmt: skip
    undated = [(words, held.undated.of_kind(kind)) for kind, words in _KINDS.items()]
    aside: dict[str, list[Mark]] = {}
    for mark in more:
        aside.setdefault(mark.kind, []).append(mark)
    beside = [Branch(tr("On the axis and in the lanes"), _ASIDE[kind], marks) for kind, marks in aside.items()]
    return dated + [Branch(tr("Undated"), words, marks) for words, marks in undated if marks] + beside


class _Tree(Rows):
    """Group, lane, mark; a row's id tells its level and whose child it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.show(columns(()))

    def show(self, held: Columns, more: Iterable[Mark] = ()) -> None:
        """Take other lanes, and what stands beside them."""
        self.beginResetModel()
        self.held, self.lanes = held, (lanes := branches(held, more))
        self.groups = list(dict.fromkeys(lane.group for lane in lanes))
        self.within = [[n for n, lane in enumerate(lanes) if lane.group == group] for group in self.groups]
        self.endResetModel()

    def lane(self, index: Index) -> int | None:
        """The lane a row is, or belongs to; none for a group."""
        number = index.internalId()
        if number >= _MARKS:
            return int(number) - _MARKS
        return self.within[number - 1][index.row()] if number else None

    def mark(self, index: Index) -> Mark | None:
        """The mark of a row, where it is one."""
        return self.lanes[index.internalId() - _MARKS].marks[index.row()] if index.internalId() >= _MARKS else None

    def of(self, record: bytes) -> Iterator[QModelIndex]:
        """The rows of a record's marks."""
        for i in self.held.of([record]):
            lane = int(self.held.lane[i])
            yield self.createIndex(int(np.searchsorted(self.lanes[lane].marks.places, i)), 0, _MARKS + lane)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        lane = self.lane(parent)
        return self.createIndex(row, column, parent.row() + 1 if lane is None else _MARKS + lane)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        number = index.internalId() if index.isValid() else 0
        if number >= _MARKS:
            lane = number - _MARKS
            group = self.groups.index(self.lanes[lane].group)
            return self.createIndex(self.within[group].index(lane), 0, group + 1)
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        lane = self.lane(parent)
        if lane is None:
            return len(self.within[parent.row()])
        return 0 if parent.internalId() >= _MARKS else len(self.lanes[lane].marks)

    def words(self, index: Index) -> str:
        """A group's name, a lane with the number of its marks, or a mark."""
        lane, mark = self.lane(index), self.mark(index)
        if mark is not None:
            return mark_said(mark)
        if lane is None:
            return self.groups[index.row()]
        held = len(self.lanes[lane].marks)
        return f"{self.lanes[lane].name}, {counted(held, 'mark')}"


class TimelineOutline(Outline):
    """Arrows walk and select, Left and Right close and open, Enter opens the words, Escape leaves."""

    def __init__(self, ground: TimelineGround) -> None:
        super().__init__(ground, _Tree, ground, name=self.tr("Outline of the timeline"), wide=WIDTH)
        ground.arranged.connect(self.read)
        ground.stood.connect(self.follow)
        self.more: Callable[[], Iterable[Mark]] = tuple

    def take(self) -> None:
        """List the lanes of the timeline, its groups open."""
        self.tree.show(self._ground.held, self.more())
        for row in range(self.tree.rowCount()):
            self.expand(self.tree.index(row, 0))

    def record(self, index: QModelIndex) -> bytes | None:
        """The record of a mark's row."""
        mark = self.tree.mark(index)
        return None if mark is None else mark.record or None

    def go_on(self, index: QModelIndex) -> None:
        """A mark opens its words, a lane or group its rows."""
        record = self.record(index)
        mark = self.tree.mark(index)
        if mark is not None and mark.kind in _ASIDE:
            self._ground.look_at(mark.core_start if mark.core_start is not None else mark.core_end)
        elif record is not None:
            self.opened.emit(record)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def follow(self) -> None:
        """Stand on the primary record, unless another mark of it is stood on."""
        primary = self._ground.focus.primary
        if not self.isVisible() or primary is None:
            return
        here = self.currentIndex()
        if not here.isValid() or self.record(here) != primary:
            found = next(self.tree.of(primary), None)
            if found is not None:
                self.setCurrentIndex(found)
