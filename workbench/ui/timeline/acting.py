"""What is done from the timeline: notes at a time, before and after, saved views, the filter of every view."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from workbench.analysis.setting import day_of
from workbench.case import acts
from workbench.case.ordering import earlier_first
from workbench.case.rows import record
from workbench.case.savedviews import saved_views
from workbench.ui.asking import Asking
from workbench.ui.forms.binding import Forms
from workbench.ui.forms.form import Form
from workbench.ui.forms.remarks import PinForm
from workbench.ui.sifter import Sifter
from workbench.ui.timelinepane import TimelinePane
from workbench.ui.window import MainWindow

_DAY = 86_400.0
_HOUR = 3_600.0


class TimelineActs(QObject):
    """Binds the timeline's acts; call once views and forms are there."""

    def __init__(self, window: MainWindow, forms: Forms, pane: TimelinePane) -> None:
        super().__init__(window)
        self._window, self._desk, self._forms, self._pane = window, window.desk, forms, pane
        self._bind()
        choices = pane.header.choices
        choices.views = lambda: saved_views(self._desk.case, "timeline") if self._desk.case else ()
        choices.writable = lambda: self._desk.writable
        choices.filter_wanted.connect(self.sift)
        choices.save_wanted.connect(self.save_view)
        choices.view_wanted.connect(self.show_view)
        choices.rename_wanted.connect(self.rename_view)
        choices.delete_wanted.connect(lambda key: self._desk.attempt(acts.delete, key))
        does = {"pin": self.pin, "before-after": self.order, "pin-before": partial(pane.pins.walk, -1),
                "pin-after": partial(pane.pins.walk, 1)}  # fmt: skip
        pane.asked.connect(lambda name: does[name]())
        pane.header.pins_wanted.connect(self._open_pin)
        forms.resumes("pin", self.pin)

    def _bind(self) -> None:
        bind, desk = self._window.acts.bind, self._desk
        there = lambda: desk.case is not None  # noqa: E731
        bind("sift", self.sift, when=there)
        bind("unsift", lambda: desk.focus.sift(""), when=lambda: bool(desk.focus.filter))
        bind("pin", self.pin, when=lambda: desk.writable)
        bind("before-after", self.order, when=lambda: desk.writable and len(desk.focus.selected) == 2)
        for name in ("lanes", "clock", "views"):
            bind(f"timeline-{name}", partial(self._ask, name), when=there)
        bind("timeline-known", self._know, when=there)
        menu = QMenu(self.tr("Timeline shows"), self._window)
        self._window.acts.fill(menu, "Timeline")
        self._window.row.add_menu("View", menu)
        desk.focus.filter_changed.connect(self._window.acts.refresh)

    def _shown(self) -> TimelinePane:
        self._window.layouts.reveal("timeline")
        return self._pane

    def _ask(self, name: str) -> None:
        self._shown().header.choices.ask(name)

    def _know(self) -> None:
        self._shown().looking.toggle_known()

    def sift(self) -> None:
        """Write the filter of every view."""
        if self._desk.case is not None:
            Sifter(self._window).open()

    # notes at a time

    def pin(self) -> Form | None:
        """A form for a note at the brushed span, the selected mark, or the middle of what is shown."""
        if not self._desk.writable:
            return None
        return self._forms.remark(partial(PinForm, when=self._when()))

    def _when(self) -> str:
        pane, span = self._pane, self._desk.focus.span
        if span is not None:
            first, last = day_of(span[0]), day_of(max(span[1] - 1, span[0]))
            return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
        scale = pane.plot.scale_now()
        at = pane.held.middle(pane.standing) if pane.standing is not None else (scale.start + scale.end) / 2
        return day_of(at).isoformat()

    def _open_pin(self) -> None:
        key = self._desk.focus.primary
        if key is not None and self._desk.writable:
            self._forms.edit(key)

    # before and after

    def order(self) -> None:
        """Say of the two selected records that the earlier one precedes the other."""
        picked = self._desk.focus.selected
        if len(picked) != 2:
            self._desk.complaint.emit(self.tr("Before and after takes two records; add one with Ctrl and a click."))
            return
        first, then = earlier_first(self._desk.case, *reversed(picked))
        if self._desk.attempt(acts.link, first, "precedes", then):
            case = self._desk.case
            says = self.tr("{} comes before {}.").format(case.number(first), case.number(then))
            self._window.statusBar().showMessage(says, 4000)
            self._pane.show_links(True)

    # saved views

    def save_view(self) -> None:
        """Give a name to how the timeline looks now; one of that name is replaced."""
        ask, verb = self.tr("Name of the view:"), self.tr("Save view")
        name = Asking.line(self._window, self.tr("Save this view"), ask, verb=verb)
        if name is not None:
            self._desk.attempt(acts.save_view, "timeline", name, self._pane.looking.state())

    def show_view(self, key: bytes) -> None:
        """Look at the timeline as a saved view has it."""
        self._shown().looking.restore(record(self._desk.case, key)["settings"])

    def rename_view(self, key: bytes) -> None:
        """Give a saved view another name."""
        before = record(self._desk.case, key)["name"]
        ask, verb = self.tr("New name of the view:"), self.tr("Rename")
        name = Asking.line(self._window, self.tr("Rename view"), ask, verb=verb, given=before)
        if name is not None and name.strip() != before:
            self._desk.attempt(acts.set_fields, key, {"name": name.strip()})
