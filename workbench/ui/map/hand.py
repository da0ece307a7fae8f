"""What the pointer does on the map: pick, pan, measure."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from workbench.analysis.charted import shortest
from workbench.ui.map.surface import MapSurface
from workbench.values.sphere import MILE, distance_km

_DRAG = 4  # view pixels of motion that make a press a drag
_BENDS = 41

Place = tuple[float, float]


class Hand:
    """The pointer over one map: which tool it holds, and what it is doing."""

    def __init__(self, view: MapSurface) -> None:
        self._view = view
        self.tool = "select"  # select, hand, measure
        self.start: Place | None = None  # where a measure begins
        self.end: Place | None = None
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self.panning = self.held = False  # held: the space bar is down
        self._ruling = False  # a measure is dragged
        self._done = False  # the measure is made; the next click begins another

    def take(self, tool: str) -> None:
        """Take a tool; a measure that was made is put away with the ruler."""
        self.tool = tool
        if tool != "measure":
            self.start = self.end = None
        self.panning, self._ruling, self._pressed = False, False, None
        self._view.tool_changed.emit()

    def press(self, event: QMouseEvent) -> None:
        """Begin to pan or to pick; with the ruler, begin to measure or end it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = self._last = event.position()
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)

    def move(self, event: QMouseEvent) -> None:
        """Pan while a button is down; else measure on and tell what is under the pointer."""
        at, view = event.position(), self._view
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if self.tool == "measure" and not self.held and not self.panning:
                self._rule(self._pressed, at)
            elif self.panning or (at - self._pressed).manhattanLength() > _DRAG:
                self.panning = True
                view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                view.pan(self._last.x() - at.x(), self._last.y() - at.y())
                self._last = at
            return
        self.stretch(at)
        view.point_at(at)

    def _rule(self, pressed: QPointF, at: QPointF) -> None:
        """A drag with the ruler measures from where it began."""
        if not self._ruling and (at - pressed).manhattanLength() > _DRAG:
            self.start = None
            self.mark(pressed)
            self._ruling = True
        self.stretch(at)

    def stretch(self, at: QPointF) -> None:
        """Let a measure that is under way end here."""
        if self.tool == "measure" and self.start is not None and not self._done:
            self.end = self._view.place_under(at)
            self._view.viewport().update()

    def release(self, event: QMouseEvent) -> None:
        """End a pan, or do what a click does."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        clicked, self._pressed = not self.panning, None
        self.panning = self._ruling = False
        self._view.tool_changed.emit()
        if clicked and self.tool == "measure":
            self.mark(event.position())
        elif clicked and self.tool == "select" and not self.held:
            self._pick(event.position(), adding=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mark(self, at: QPointF) -> None:
        """Begin a measure here, or end the one that is under way."""
        place = self._view.place_under(at)
        if not np.isfinite(place).all():
            return
        if self.start is None or self._done:
            self.start, self.end, self._done = place, None, False
        else:
            self.end, self._done = place, True
        self._view.viewport().update()

    def _pick(self, at: QPointF, *, adding: bool) -> None:
        view = self._view
        chip = view.chip_at(at)
        found = view.item_at(at)
        focus = view.focus
        if chip is not None:
            focus.toggle(chip) if adding else focus.select(chip)
        elif found is not None:
            view.pick(found, adding=adding)
        elif not adding:
            focus.select()

    def measured(self) -> tuple[list[QPointF], str] | None:
        """The points of the measure in the view, and its words."""
        if self.start is None or self.end is None or not np.isfinite(self.end).all():
            return None
        lat, lon = shortest(self.start, self.end, points=_BENDS)
        x, y = self._view.projection.forward(lat, lon)
        points = [self._view.to_view(float(a), float(b)) for a, b in zip(x, y, strict=True)]
        return points, distance_words(float(distance_km(*self.start, *self.end)))


def distance_words(km: float) -> str:
    """A distance in nautical miles and kilometres."""
    places = 1 if km < 100 else 0
    return f"{km / MILE:,.{places}f} NM · {km:,.{places}f} km".replace(",", "\u2009")
