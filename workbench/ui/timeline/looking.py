"""How the timeline is looked at, put together: the choices of its head, the day of what was known, the one filter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from workbench.analysis.setting import Setting, day_of, kept
from workbench.case.ordering import preceding
from workbench.case.pins import pins
from workbench.ui.timeline.dressing import Dressing
from workbench.ui.timeline.knowing import KnowingRow

if TYPE_CHECKING:
    from workbench.case.case import Change
    from workbench.ui.desk import Desk
    from workbench.ui.timeline.view import TimelineView

FAR = 1e12  # seconds from 1970 within which the calendar lies


class Looking(QObject):
    """Ties head, slider, filter and marks; the setting itself stands in ``dressing``."""

    def __init__(self, desk: Desk, view: TimelineView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        self.dressing = Dressing(desk, self)
        self.knowing = KnowingRow()
        self._dressed = self.dressing.dress
        view.layout().insertWidget(1, self.knowing)
        view.dress = lambda whole: self.dressing.dress.of(whole)
        view.unveil = self._unveil
        choices = view.header.choices
        choices.asked.connect(self.ask)
        choices.known_wanted.connect(self.toggle_known)
        self.knowing.day_chosen.connect(lambda day: self.ask(replace(self.setting, known=day)))
        self.knowing.closed.connect(self._forget_day)
        self.dressing.ready.connect(self._show)
        self.dressing.refused.connect(desk.complaint)
        desk.focus.filter_changed.connect(self._filtered)
        view.header.unfiltered.connect(lambda: desk.focus.sift(""))
        desk.opened.connect(self._read_pins)
        desk.opened.connect(self._read_order)
        desk.changed.connect(self._changed)

    @property
    def setting(self) -> Setting:
        """How the marks are looked at."""
        return self.dressing.setting

    def ask(self, setting: Setting) -> None:
        """Look at the marks in another way; the filter goes to every view."""
        if setting.filter != self._desk.focus.filter:
            self.dressing.setting = setting
            self._desk.focus.sift(setting.filter)
        elif setting != self.setting:
            self._wear(setting)

    def _wear(self, setting: Setting) -> None:
        self._view.header.show_setting(setting)
        self.knowing.setVisible(setting.known is not None)
        self.dressing.wear(setting)
        self._view.header.choices.be_busy(self.dressing.busy)

    def _filtered(self) -> None:
        if self._desk.case is not None:
            self._wear(replace(self.setting, filter=self._desk.focus.filter))

    def forget(self) -> None:
        """The case is put away."""
        self.dressing.forget()
        self._view.hidden = frozenset()
        self._view.pins.show(())
        self._view.order = ()
        self._view.header.show_setting(Setting())
        self.knowing.hide()

    def _changed(self, change: Change) -> None:
        if "note" in change.rows:
            self._read_pins()
        if "link" in change.rows:
            self._read_order()

    def _read_order(self) -> None:
        self._view.order = tuple(preceding(self._desk.case))
        self._view.plot.repaint_marks()

    def _read_pins(self) -> None:
        self._view.pins.show(pins(self._desk.case))

    def toggle_known(self) -> None:
        """Begin to tell what was known on a day, today at first, or tell all again."""
        if self.setting.known is not None:
            self._forget_day()
        elif self._desk.case is not None:
            self.ask(replace(self.setting, known=datetime.now(UTC).date()))
            self.knowing.slider.setFocus()

    def _unveil(self) -> bool:
        """Lift the day of what was known, then the filter, then another clock; false where nothing is to be lifted."""
        now = self.setting
        for lifted in (replace(now, known=None), replace(now, filter=""), replace(now, clock="happened")):
            if lifted != now:
                self.ask(lifted)
                return True
        return False

    def _forget_day(self) -> None:
        self.ask(replace(self.setting, known=None))
        self._view.setFocus()

    def _show(self) -> None:
        """Dress the marks as was asked; another clock is another stretch of time."""
        view, dress = self._view, self.dressing.dress
        view.header.choices.be_busy(False)
        before, self._dressed = self._dressed, dress
        others = dress.hidden != view.hidden
        view.hidden = dress.hidden
        view.dress_anew()
        if before.clock != dress.clock:
            view.fit()
        if others:
            view.narrow()
        self._say_known()

    def _say_known(self) -> None:
        day, dress = self.setting.known, self.dressing.dress
        if day is not None:
            self.knowing.show_days({day_of(made.known) for made in dress.recorded.times.values()})
            self.knowing.show_day(day, *dress.count_known(self._view.whole))

    # remembered, and saved under a name

    def state(self) -> dict[str, Any]:
        """All that a saved view keeps: how it is set, the stretch of time, what is folded."""
        scale = self._view.plot.scale_now()
        closed = sorted(list(path) for path in self._view.closed)
        return {**self.setting.as_json(), "stretch": [scale.start, scale.end], "closed": closed}

    def restore(self, state: Mapping[str, Any], *, stretch: bool = True) -> None:
        """Look at the marks as a saved view has it."""
        closed = state.get("closed")
        paths = closed if isinstance(closed, list) else []
        self._view.closed = frozenset(tuple(map(str, path)) for path in paths if isinstance(path, list) and path)
        self.ask(kept(state))
        self._view.dress_anew()
        ends = _ends(state.get("stretch"))
        if stretch and ends is not None:
            self._view.plot.look(*ends)


def _ends(kept: object) -> tuple[float, float] | None:
    """The stretch of time that a view keeps, if it is one: a colleague's may hold anything."""
    if not (isinstance(kept, list) and len(kept) == 2 and all(isinstance(at, (int, float)) for at in kept)):
        return None
    start, end = kept
    return (float(start), float(end)) if -FAR < start < end < FAR else None
