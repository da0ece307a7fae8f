"""A selection outside brush or filter is shown all the same, with an offer to widen the one or lift the other."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.case.marks import marks
from workbench.ui.messages import InlineMessage, Remedy
from workbench.ui.timeline.calendar import brush_words
from workbench.ui.window import MainWindow

_DAY = 86_400.0


class Widening(QObject):
    """Follows selection and brush; says once, above the page, what lies outside, and goes with the next selection."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._outside: frozenset[bytes] = frozenset()
        self._message: InlineMessage | None = None
        self._desk.focus.selection_changed.connect(self._look)
        self._desk.closed.connect(self._take_back)

    def narrow(self, outside: frozenset[bytes]) -> None:
        """These records lie outside the brushed time, or do not pass the filter."""
        self._outside = outside
        self._take_back()

    def _look(self) -> None:
        self._take_back()
        focus, tr = self._desk.focus, self.tr
        if focus.primary is None or focus.primary not in self._outside:
            return
        if focus.filter and self._passes_time():
            says = tr("{} does not pass the filter {}.").format(self._desk.case.number(focus.primary), focus.filter)
            self._say(says, [Remedy(tr("Clear the filter"), lambda: focus.sift(""))])
            return
        if focus.span is None:
            return
        says = tr("{} lies outside {}.").format(self._desk.case.number(focus.primary), brush_words(*focus.span))
        remedies = [Remedy(tr("Widen"), self._widen), Remedy(tr("Clear the brush"), lambda: focus.brush(None))]
        self._say(says, remedies)

    def _passes_time(self) -> bool:
        """Whether the selection lies in the brushed time, so that it is the filter that leaves it out."""
        focus = self._desk.focus
        if focus.span is None:
            return True
        found = marks(self._desk.case, [focus.primary])
        return any(
            (mark.core_start or mark.earliest or focus.span[0]) < focus.span[1]
            and (mark.core_end or mark.latest or focus.span[1]) >= focus.span[0]
            for mark in found
        )

    def _say(self, says: str, remedies: list[Remedy]) -> None:
        self._message = self._window.messages.say("note", says, remedies=remedies)
        self._message.closed.connect(self._forget)

    def _forget(self) -> None:
        self._message = None

    def _take_back(self) -> None:
        if self._message is not None:
            self._message.close_for_good()

    def _widen(self) -> None:
        """Have the brush reach over the selection, whole days of it."""
        focus = self._desk.focus
        low, high = focus.span
        for mark in marks(self._desk.case, [focus.primary]):
            ends = [at for at in (mark.core_start, mark.core_end, mark.earliest, mark.latest) if at is not None]
            low = min(low, *(at - at % _DAY for at in ends))
            high = max(high, *(at + (-at % _DAY or (_DAY if mark.instant else 0.0)) for at in ends))
        focus.brush((low, high))
