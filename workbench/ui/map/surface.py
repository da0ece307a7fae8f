"""The map with its cards and marks to be picked: what a pointer, keys or a screen reader reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workbench.analysis.chartcards import Card
from workbench.ui.map.cards import LaidCard, lay
from workbench.ui.map.ground import MapGround
from workbench.ui.map.hitting import hit, seen
from workbench.ui.map.marks import in_view, point
from workbench.ui.map.overlay import crowded
from workbench.ui.painted import tell_current

Floats = NDArray[np.float64]

_POINTS = 300  # of each track, that cards look out for
_MANY = 200  # cards from which only those of marks in the view are looked at, one of those upon each other
_REST = 120  # milliseconds after a motion until cards look for better places


class _Laid(NamedTuple):
    """Cards with what they were laid for, and where the map was."""

    key: tuple[object, ...]
    at: tuple[object, ...]
    cards: list[LaidCard]


class MapSurface(MapGround):
    """Cards beside marks, and the one that the keys stand on."""

    resized = Signal()
    tool_changed = Signal()
    pointed = Signal(object)  # latitude and longitude under the pointer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: int | None = None  # the item that the keys stand on
        self.moment: Callable[[], float | None] = lambda: None  # the instant looked at, seconds since 1970
        self.corners: list[QRect] = []  # what lies over the map
        self._laid: _Laid | None = None
        self._resting = QTimer(self, interval=_REST, singleShot=True)
        self._resting.timeout.connect(self._rest)
        self.settled.connect(self._tell)

    def _tell(self) -> None:
        self.current = None
        self.lay_anew()

    def lay_anew(self) -> None:
        """Find places for the cards again."""
        self._laid = None

    def cards(self) -> list[LaidCard]:
        """The cards where they lie now; while the map moves they move with it and look for places when it rests."""
        room = QRectF(self.viewport().rect()).adjusted(6, 6, -6, -6)
        at = (self.origin.toTuple(), self.scale)
        key = (room, tuple(self.corners), self.shown.selected, frozenset(self.shown.hidden))
        if self._laid is None or self._laid.key != key:
            self._laid = _Laid(key, at, self._lay(room))
        elif self._laid.at != at:
            self._laid = _Laid(key, at, [moved for each in self._laid.cards if (moved := self._moved(each, room))])
            self._resting.start()
        return self._laid.cards

    def _lay(self, room: QRectF) -> list[LaidCard]:
        there = self.in_view(self.marks.cards)
        near = range(len(self.told)) if len(self.told) <= _MANY else in_view(there, room)
        here = [(self.told[n], point(there[n])) for n in near if self._carded(self.told[n])]
        taken = [QRectF(each).adjusted(-6, -6, 6, 6) for each in self.corners] + crowded(self)
        return lay(here, room, taken, self._lines(), first=self.shown.selected)

    def _moved(self, laid: LaidCard, room: QRectF) -> LaidCard | None:
        """A card beside its mark as before; none where it would be cut."""
        there = laid.moved(self.to_view(laid.card.x, laid.card.y))
        return there if room.contains(there.box) else None

    def _rest(self) -> None:
        self.lay_anew()
        self.viewport().update()

    def _lines(self) -> Floats:
        """Points along what is drawn as a line, in the view."""
        few = [np.column_stack(each.few) for each in self.chart.traces]
        found = [each[:: max(len(each) // _POINTS, 1)] for each in few] + [each.points for each in self.chart.ways]
        return self.in_view(np.concatenate(found)) if found else np.empty((0, 2))

    def _carded(self, card: Card) -> bool:
        return self.shown.sees("tracks" if card.number else "places")

    def item_at(self, at: QPointF) -> int | None:
        """The item under a point of the view: its card, its mark, its line or its shape."""
        for each in reversed(self.cards()):
            if each.box.contains(at):
                return next((n for n, item in enumerate(self.items) if item.kind != "track"
                             and (item.x, item.y) == (each.card.x, each.card.y)), None)  # fmt: skip
        return hit(self, at)

    def chip_at(self, at: QPointF) -> bytes | None:
        """The sighting whose chip on a card is under a point of the view."""
        return next((key for each in self.cards() for key, box in each.chips if box.contains(at)), None)

    def pick(self, at: int, *, adding: bool = False) -> None:
        """Select what an item stands for, and look at its instant if it has one."""
        item = self.items[at]
        self.current = at
        if adding:
            self.focus.toggle(item.record)
        else:
            self.focus.select(item.record)
        if item.instant is not None:
            self.moved_to.emit(item.instant / 1000.0)
        tell_current(self, at)
        self.viewport().update()

    def open(self, at: int) -> None:
        """Open the words that an item rests on."""
        self.open_requested.emit(self.items[at].record)

    def walk(self, step: int) -> None:
        """Select the next item, or the one before, in reading order; it is brought into sight."""
        there_are = [n for n, item in enumerate(self.items) if seen(self, item)]
        if not there_are:
            return
        here = self.current if self.current is not None else next(iter(self.picked()), None)
        at = there_are.index(here) + step if here in there_are else (0 if step > 0 else -1)
        there = there_are[at % len(there_are)]
        self.pick(there)
        if not self.in_sight(there):
            self.bring(there)

    def point_at(self, at: QPointF) -> None:
        """Tell what is under the pointer."""
        found = self.item_at(at)
        self.focus.hover(None if found is None else self.items[found].record)
        self.pointed.emit(self.place_under(at))
