"""Notes pinned to the axis: drawn on it, picked by pointer and keys, told in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.case.marks import Mark
from workbench.case.pins import Pin
from workbench.ui.theme import Theme, faint
from workbench.ui.timeline.ground import TimelineGround
from workbench.ui.timeline.layout import GUTTER
from workbench.ui.timeline.picture import Picture
from workbench.ui.wording import day

RADIUS = 4.0
NEAR = 12.0  # pixels by which the pointer may miss a pin


class Pins:
    """The notes that stand at a time, in order of time."""

    def __init__(self, ground: TimelineGround) -> None:
        self._ground = ground
        self.pins: Sequence[Pin] = ()
        ground.over.append(self.paint)

    def show(self, pins: Sequence[Pin]) -> None:
        """Draw these and no others."""
        if [*pins] != [*self.pins]:
            self.pins = pins
            self._ground.plot.repaint_marks()
            self._ground.arranged.emit()

    def paint(self, painter: QPainter, picture: Picture, theme: Theme) -> None:
        """A pin hangs in the axis; a span is a bar along it; of the selected one a line goes down through the lanes."""
        painter.save()
        axis = picture.sizes.axis
        painter.setClipRect(QRectF(GUTTER, 0, picture.width - GUTTER, picture.height))
        ink = QColor(theme.text2)
        for pin, x, right in self._placed(picture):
            picked = pin.note in picture.selected
            colour = QColor(theme.accent) if picked else ink
            if picked:
                painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
                painter.drawLine(QLineF(x, axis, x, picture.height))
            if right - x > 2 * RADIUS:
                painter.fillRect(QRectF(x, axis - 3, right - x, 3), faint(colour.name(), 0.6))
            painter.setPen(QPen(colour, 1.4))
            painter.setBrush(colour if picked else QColor(theme.panel))
            painter.drawEllipse(QPointF(x, axis - RADIUS - 1), RADIUS, RADIUS)
        painter.restore()

    def _placed(self, picture: Picture) -> Iterator[tuple[Pin, float, float]]:
        scale = picture.scale
        for pin in self.pins:
            left = scale.x(pin.known)
            right = scale.x(pin.end) if pin.start is not None and pin.end is not None else left
            day = right - left <= 1.01 * 86_400.0 / scale.pixel
            x = (left + right) / 2 if day else left
            if right >= GUTTER - RADIUS and left <= picture.width + RADIUS:
                yield pin, x, x if day else right

    def at(self, picture: Picture, x: float, y: float) -> Pin | None:
        """The pin under a point of the axis, the nearest where several are."""
        if y > picture.sizes.axis or x < GUTTER - NEAR:
            return None
        near = [(abs(x - left), pin) for pin, left, _ in self._placed(picture) if abs(x - left) <= NEAR]
        return min(near, key=lambda each: each[0])[1] if near else None

    def walk(self, steps: int) -> None:
        """Pick the next pin, or the one before, and bring it into sight."""
        if not self.pins:
            return
        picked = self._ground.focus.primary
        here = next((n for n, pin in enumerate(self.pins) if pin.note == picked), None)
        middle = sum(self._ground.plot.scale_now().at(x) for x in (GUTTER, self._ground.plot.room().width())) / 2
        first = next((n for n, pin in enumerate(self.pins) if pin.known >= middle), len(self.pins) - 1)
        at = first if here is None else min(max(here + steps, 0), len(self.pins) - 1)
        self._ground.focus.select(self.pins[at].note)
        self._ground.look_at(self.pins[at].known)

    def marks(self) -> Iterator[Mark]:
        """Each pin as the outline lists it."""
        for pin in self.pins:
            yield Mark(pin.note, "note", pin.number, "", "Notes", pin.text, pin.start, pin.end, pin.start, pin.end,
                       "stated", "T" in pin.when, 1)  # fmt: skip


def pin_words(pin: Pin) -> str:
    """A pin as its tooltip says it."""
    return f"{pin.number}, {day(pin.when)}: {pin.text} ({pin.by})"
