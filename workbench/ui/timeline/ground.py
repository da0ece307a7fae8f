"""What the timeline shows: its marks, the lanes they are packed into, the stretch of time and the scrolling."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from workbench.case.edges import Edge
from workbench.case.marks import Mark
from workbench.ui import theme as themes
from workbench.ui.focus import Focus
from workbench.ui.theme import Theme
from workbench.ui.timeline.calendar import span_words
from workbench.ui.timeline.columns import Columns, columns, replaced
from workbench.ui.timeline.dressed import Either
from workbench.ui.timeline.extents import Extent, extent
from workbench.ui.timeline.header import Header
from workbench.ui.timeline.labels import wanted
from workbench.ui.timeline.layout import LOWEST, ROW, Path, Window, arrange, arranged_beside
from workbench.ui.timeline.painting import paint
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.plot import Plot
from workbench.ui.timeline.strip import Strip, padded
from workbench.ui.timeline.type import enlarged

MOST_ORDERED = 20_000  # marks up to which the order of all is drawn, and not only that of the selection
IDLE = 120  # ms without motion before lanes may change their height


class TimelineGround(QWidget):
    """Marks on lanes over a calendar, following the one focus.

    ``edges``, ``beside`` and ``tells`` say what belongs to a record: its links, the neighbours of the primary one,
    and in words how many findings and links it has.
    """

    opened = Signal(bytes)  # a record is wanted in the reader
    narrowed = Signal(object)  # the records outside the brush; none while nothing is brushed
    links_shown = Signal(bool)
    asked = Signal(str)  # an act that is done elsewhere, by its name
    stood = Signal()  # the keys stand on another mark, or none is picked
    arranged = Signal()  # other marks, or other lanes, are shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = Focus(self)
        self.held, self._extent = columns(()), Extent(0, 1, (), ())
        self.whole = self.held  # what ``held`` is made of by ``dress``: other lanes, another clock, fewer marks
        self.dress: Callable[[Columns], Columns] = lambda whole: whole
        self.unveil: Callable[[], bool] = lambda: False  # shows again what clock, day or filter hide, one at a time
        self.hidden: Set[bytes] = frozenset()  # records that a filter leaves out of every view
        self.over: list[Callable[[QPainter, Picture, Theme], None]] = []  # what is painted upon the marks
        self._keyboard = self._shown = self.low = False
        self.closed: frozenset[Path] = frozenset()
        self.at = -1  # the mark the arrow keys stand on
        self._primary: tuple[int, ...] = ()
        self._edges: tuple[Edge, ...] = ()
        self.order: tuple[Edge, ...] = ()  # what comes before what, drawn whether it is selected or not
        self.edges: Callable[[bytes], Iterable[Edge]] = lambda record: ()
        self.beside: Callable[[], frozenset[bytes]] = frozenset
        self.tells: Callable[[bytes], str] = lambda record: ""
        self.weigh: Callable[[bytes], int] = lambda record: 0
        self.header, self.strip = Header(), Strip()
        self.plot = Plot(self._paint)
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self.moving = self._idle.isActive  # what nobody asked for waits until the view rests
        self._arranged = arrange(self.held, self.plot.scale_now())
        self._lay_out()
        self._tie_parts()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self._tie()

    def _lay_out(self) -> None:
        column, self.row = QVBoxLayout(self), QHBoxLayout()
        for layout in (column, self.row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.row.addWidget(self.plot, 1)
        self.row.addWidget(self.bar)
        self.bar.setMinimumHeight(1)  # the slim timeline is lower than arrows and handle
        column.addWidget(self.header)
        column.addLayout(self.row, 1)
        column.addWidget(self.strip)
        self.plot.setFrameShape(Plot.Shape.NoFrame)
        self.plot.setFocusProxy(self)
        self.plot.setAccessibleName(self.tr("Marks in order of time"))

    def _tie_parts(self) -> None:
        self.header.fit.connect(self.fit)
        self.header.zoom.connect(self.plot.zoom)
        self.header.links.connect(self.show_links)
        self.strip.looked.connect(self.plot.look)
        self.plot.range_changed.connect(self._moved)
        self.plot.scrolled.connect(lambda by: self.bar.setValue(self.bar.value() + round(by)))
        self.bar.valueChanged.connect(self._scrolled)
        self._idle.timeout.connect(self.settle)

    @property
    def focus(self) -> Focus:
        """The selection, pointer and brush this view follows."""
        return self._focus

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others; the stretch of time in view stays, the first marks are fitted."""
        self.show_columns(columns(marks))

    def replace(self, records: Iterable[bytes], marks: Sequence[Mark]) -> None:
        """After an edit: drop the marks of these records and show these instead; the rest stays as it is."""
        self.show_columns(replaced(self.whole, records, marks))

    def show_columns(self, held: Columns) -> None:
        """Show what is held in these arrays; the stretch of time in view stays, the first marks are fitted."""
        self.whole, self.held = held, self.dress(held)
        self._show()

    def dress_anew(self) -> None:
        """Show the same marks by other lanes or times, or others of them."""
        self.held = self.dress(self.whole)
        self._show()

    def _show(self) -> None:
        held = self.held
        if len(held):
            self._extent = extent(held)
        self.strip.show_case(held, self._extent)
        self.strip.setVisible(len(held) > 0)
        if len(held) and not self._shown:
            self.fit()
        self._shown = len(held) > 0 or self._shown and len(self.whole) > 0  # the next case starts fitted again
        self._moved()
        self.settle()
        self.at = min(self.at, len(held) - 1)
        self._find_primary()
        self.arranged.emit()
        if self._focus.span is not None:
            self.narrow()

    def follow(self, focus: Focus) -> None:
        """Show and set selection, pointer and brush of this focus from now on."""
        for signal, slot in self._ties():
            signal.disconnect(slot)
        self._focus = focus
        self._tie()
        self._select_changed()

    def _ties(self) -> tuple[tuple[SignalInstance, Callable[[], None]], ...]:
        return (
            (self._focus.selection_changed, self._select_changed),
            (self._focus.hover_changed, self.plot.repaint_marks),
            (self._focus.span_changed, self._span_changed),
            (self._focus.moment_changed, self.plot.repaint_marks),
        )

    def _tie(self) -> None:
        for signal, slot in self._ties():
            signal.connect(slot)
        self.strip.follow(self._focus)

    def fit(self) -> None:
        """Show the whole case, apart from a few marks very far off."""
        if len(self.held):
            self.plot.look(*padded(self._extent))

    def stretch(self, *, whole: bool) -> tuple[float, float]:
        """The time that is shown, or all that has marks apart from a few very far off."""
        scale = self.plot.scale_now()
        return padded(self._extent) if whole else (scale.start, scale.end)

    def look_at(self, instant: float) -> None:
        """Bring an instant into sight, keeping the zoom."""
        scale = self.plot.scale_now()
        if not scale.start <= instant <= scale.end:
            half = (scale.end - scale.start) / 2
            self.plot.look(instant - half, instant + half)

    def picture(self) -> Picture:
        """What the plot shows now, for painting it elsewhere; in pixels at 100 % text."""
        room, linked = self.plot.room(), self._linked() if self.header.show_links.isChecked() else ()
        return Picture(
            self.held, self._arranged, self.plot.scale_now(), room.width(), room.height(), float(self.bar.value()),
            self._focus.selected, self._focus.hovered, self._focus.span, self._empty_words(), self._keyboard,
            self._primary, self.at, self.beside() if self._primary else frozenset(), linked, self._focus.moment,
            self.weigh,
        )  # fmt: skip

    def _linked(self) -> tuple[Edge, ...]:
        """The links of the selection, then the order of others where these are not too many marks to look through."""
        if len(self.held) > MOST_ORDERED:
            return self._edges
        mine = {edge.id for edge in self._edges}
        return (*self._edges, *(edge for edge in self.order if edge.id not in mine))

    def _empty_words(self) -> str:
        if len(self.held):
            return ""
        if len(self.whole):
            return self.tr("None of the marks is shown by this clock, filter or day; Esc shows all again.")
        if self.low:
            return self.tr("No record has a date yet.") if self.held.undated else self.tr("No sightings yet.")
        if self.held.undated:
            return self.tr("No record has a date yet. State when one happened and it appears here.")
        return self.tr("Nothing on the timeline yet. Select words in a source and press S to tag a sighting.")

    def _paint(self, painter: QPainter) -> None:
        painter.save()
        painter.resetTransform()
        painter.scale(enlarged(), enlarged())
        picture = self.picture()
        paint(painter, picture, themes.current())
        for paint_over in self.over if len(self.held) and not self.low else ():
            paint_over(painter, picture, themes.current())
        painter.restore()

    def _moved(self) -> None:
        scale = self.plot.scale_now()
        words = span_words(scale.start, scale.end) if len(self.held) else ""
        self.header.say(words, undated=len(self.held.undated))
        self.strip.show_view(scale.start, scale.end)
        self._idle.start()

    def _scrolled(self) -> None:
        """Give rows to lanes that come into sight; their heights are known already and do not change."""
        window = Window(float(self.bar.value()), self.plot.room().height())
        if not self._arranged.fits(self.plot.scale_now(), window):
            self.settle()
        self.plot.repaint_marks()

    def _slim(self) -> bool:
        """Whether there is room for one lane only; without marks as much as with them."""
        strip = self.strip.height() / enlarged() if self.strip.isHidden() else 0.0
        return self.plot.room().height() - strip < LOWEST

    def settle(self) -> None:
        """Give lanes their heights and marks their rows now, sooner than after a rest."""
        self._idle.stop()
        high = self.plot.room().height()
        low = self._slim()
        if low != self.low:
            self.low = low
            self.header.set_low(low)
        window = Window(float(self.bar.value()), high)
        self._arranged, top = arranged_beside(
            self._arranged, self.held, self.plot.scale_now(), low=low, closed=self.closed, window=window
        )
        room = high - self._arranged.sizes.axis
        self.bar.setRange(0, 0 if low else max(0, round(self._arranged.height - room)))
        self.bar.setPageStep(max(1, round(room)))
        self.bar.setSingleStep(round(ROW))
        self.bar.setValue(round(top))
        if self.bar.isHidden() is (self.bar.maximum() > 0):
            self.bar.setVisible(self.bar.maximum() > 0)
            self.layout().activate()
        picture = self.picture()
        if picture.sizes.labels:
            self.held.words.bring(wanted(picture))
        self.plot.repaint_marks()

    @property
    def standing(self) -> int | None:
        """The mark the keys act on, while its record is the primary one."""
        return self.at if self._primary else None

    def fold(self, path: Path | None) -> None:
        """Close a group of lanes, or a lane with those in it, to one row, or open it; with ``None`` open all."""
        self.closed = frozenset() if path is None else self.closed ^ {path}
        self.settle()
        self.arranged.emit()

    def show_links(self, shown: bool) -> None:
        """Draw the links of the selection, or leave them out."""
        self.header.show_links.setChecked(shown)
        self.links_shown.emit(shown)
        self.plot.repaint_marks()

    def read_links(self) -> None:
        """Ask anew for the links of the primary record."""
        self._edges = tuple(self.edges(self._focus.selected[0])) if self._primary else ()
        self.plot.repaint_marks()

    def _select_changed(self) -> None:
        self._find_primary()
        if self._primary:
            self._bring_into_sight(self.at)

    def _find_primary(self) -> None:
        """Note which marks are the primary record's, without moving the view."""
        self._primary = tuple(self.held.of(self._focus.selected[:1]))
        if self._primary and self.at not in self._primary:
            self.at = self._primary[0]
        self.stood.emit()
        self.read_links()

    def narrow(self) -> None:
        """Tell the other views which records brush and filter leave out."""
        span = self._focus.span
        outside = frozenset() if span is None else self.held.outside(*span)
        self.narrowed.emit(Either(outside, self.hidden) if outside and self.hidden else outside or self.hidden)

    def _span_changed(self) -> None:
        self.narrow()
        self.plot.repaint_marks()
        self.strip.span_changed()

    def _bring_into_sight(self, i: int) -> None:
        """Pan to a mark only when it is out of sight, keeping the zoom; scroll to its lane likewise."""
        scale, middle = self.plot.scale_now(), self.held.middle(i)
        if self.held.last[i] < scale.start or self.held.first[i] > scale.end:
            half = (scale.end - scale.start) / 2
            self.plot.look(middle - half, middle + half)
            self.settle()
        top, room = self._arranged.top_of(self.held, i), self.plot.room().height() - self._arranged.sizes.axis
        if top is not None and not self.bar.value() <= top <= self.bar.value() + room - ROW:
            self.bar.setValue(round(top - room / 2))

    def walk(self, steps: int) -> None:
        """Pick the mark so many steps later (or earlier) in time, stopping at the ends."""
        shown = self._arranged.shown(self.held)
        count = len(self.held) if shown is None else len(shown)
        if count:
            here = max(self.at, 0) if shown is None else int(np.searchsorted(shown, self.at))
            between = shown is not None and self.at >= 0 and (here == count or shown[here] != self.at)
            start = here - (1 if (self.at < 0 or between) and steps > 0 else 0)
            place = min(max(start + steps, 0), count - 1)
            self.walk_to(place if shown is None else int(shown[place]))

    def walk_to(self, at: int) -> None:
        """Pick a mark by its place in the order of time."""
        self.at = at
        self._focus.select(self.held.record(at))
        self._bring_into_sight(at)
        self.stood.emit()
        self.plot.repaint_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._slim() != self.low:
            self.settle()
        self._idle.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "plot"):
            self.plot.repaint_marks()
        super().changeEvent(event)
