"""The timeline: what happened, what was asserted and what was published, each in lanes of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QToolTip, QVBoxLayout, QWidget

from workbench.case.marks import Mark
from workbench.ui import theme as themes
from workbench.ui.focus import Focus
from workbench.ui.timeline.calendar import mark_words, span_words
from workbench.ui.timeline.columns import Columns, Extent, columns, extent, replaced
from workbench.ui.timeline.header import Header
from workbench.ui.timeline.layout import AXIS, ROW, arrange
from workbench.ui.timeline.painting import paint
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.plot import Plot
from workbench.ui.timeline.strip import Strip, padded

IDLE = 120  # ms without motion before lanes may change their height
_REASON = Qt.FocusReason
BY_KEYBOARD = (_REASON.TabFocusReason, _REASON.BacktabFocusReason, _REASON.ShortcutFocusReason)


class TimelineView(QWidget):
    """Marks on lanes over a calendar, following the one focus; ``opened`` asks for a record in the reader."""

    opened = Signal(bytes)
    narrowed = Signal(object)  # the records outside the brush; none while nothing is brushed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = Focus(self)
        self._held, self._extent = columns(()), Extent(0, 1, (), ())
        self._keyboard = self._shown = False
        self._at = -1  # the mark the arrow keys stand on
        self._primary: tuple[int, ...] = ()
        self.header, self.strip = Header(), Strip()
        self.plot = Plot(self._paint)
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._arranged = arrange(self._held, self.plot.scale_now())
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self._tie()

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.plot, 1)
        row.addWidget(self.bar)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        column.addWidget(self.strip)
        self.plot.setFrameShape(Plot.Shape.NoFrame)
        self.plot.setFocusProxy(self)
        self.plot.viewport().installEventFilter(self)

    def _connect(self) -> None:
        self.header.fit.connect(self.fit)
        self.header.zoom.connect(self.plot.zoom)
        self.plot.range_changed.connect(self._moved)
        self.plot.clicked.connect(self._click)
        self.plot.double_clicked.connect(self._double_click)
        self.plot.hovered.connect(self._hover)
        self.plot.scrolled.connect(lambda by: self.bar.setValue(self.bar.value() + round(by)))
        self.bar.valueChanged.connect(self.plot.repaint_marks)
        self._idle.timeout.connect(self._rearrange)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others; the stretch of time in view stays, the first marks are fitted."""
        self._take(columns(marks))

    def replace(self, records: Iterable[bytes], marks: Sequence[Mark]) -> None:
        """After an edit: drop the marks of these records and show these instead; the rest stays as it is."""
        self._take(replaced(self._held, records, marks))

    def _take(self, held: Columns) -> None:
        self._held = held
        if len(held):
            self._extent = extent(held)
        self.strip.show_case(held, self._extent)
        self.strip.setVisible(len(held) > 0)
        if len(held) and not self._shown:
            self.fit()
        self._shown = len(held) > 0  # the next case starts fitted again
        self._moved()
        self._rearrange()
        self._at = min(self._at, len(held) - 1)
        self._find_primary()
        if self._focus.span is not None:
            self._narrow()

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
        )

    def _tie(self) -> None:
        for signal, slot in self._ties():
            signal.connect(slot)
        self.strip.follow(self._focus)

    def fit(self) -> None:
        """Show the whole case, apart from a few marks very far off."""
        if len(self._held):
            self.plot.look(*padded(self._extent))

    def picture(self) -> Picture:
        """What the plot shows now, for painting it elsewhere."""
        return Picture(
            self._held,
            self._arranged,
            self.plot.scale_now(),
            float(self.plot.viewport().width()),
            float(self.plot.viewport().height()),
            float(self.bar.value()),
            self._focus.selected,
            self._focus.hovered,
            self._focus.span,
            self._empty_words(),
            self._keyboard,
            self._primary,
        )

    def _empty_words(self) -> str:
        if len(self._held):
            return ""
        if self._held.undated:
            return self.tr("No record has a date yet. State when one happened and it appears here.")
        return self.tr("Nothing on the timeline yet. Select words in a source and press S to tag a sighting.")

    def _paint(self, painter: QPainter) -> None:
        painter.save()
        painter.resetTransform()
        paint(painter, self.picture(), themes.current())
        painter.restore()

    def _moved(self) -> None:
        scale = self.plot.scale_now()
        words = span_words(scale.start, scale.end) if len(self._held) else ""
        self.header.say(words, undated=len(self._held.undated))
        self.strip.show_view(scale.start, scale.end)
        self._idle.start()

    def _rearrange(self) -> None:
        self._idle.stop()
        self._arranged = arrange(self._held, self.plot.scale_now())
        room = self.plot.viewport().height() - AXIS
        self.bar.setRange(0, max(0, round(self._arranged.height - room)))
        self.bar.setPageStep(max(1, round(room)))
        self.bar.setSingleStep(round(ROW))
        self.bar.setVisible(self.bar.maximum() > 0)
        self.plot.repaint_marks()

    def _select_changed(self) -> None:
        self._find_primary()
        if self._primary:
            self._bring_into_sight(self._at)

    def _find_primary(self) -> None:
        """Note which marks are the primary record's, without moving the view."""
        self._primary = tuple(self._held.of(self._focus.selected[:1]))
        if self._primary and self._at not in self._primary:
            self._at = self._primary[0]
        self.setAccessibleDescription(self.words(self._at) if self._primary else "")
        self.plot.repaint_marks()

    def _narrow(self) -> None:
        span = self._focus.span
        self.narrowed.emit(frozenset() if span is None else self._held.outside(*span))

    def _span_changed(self) -> None:
        self._narrow()
        self.plot.repaint_marks()
        self.strip.update()

    def words(self, i: int) -> str:
        """A mark as a screen reader and a tooltip say it."""
        mark = self._held.marks[i]
        return f"{mark.kind.capitalize()} {mark.number}, {mark.label}, {mark_words(mark)}"

    def _bring_into_sight(self, i: int) -> None:
        """Pan to a mark only when it is out of sight, keeping the zoom; scroll to its lane likewise."""
        scale, middle = self.plot.scale_now(), self._held.middle(i)
        if self._held.last[i] < scale.start or self._held.first[i] > scale.end:
            half = (scale.end - scale.start) / 2
            self.plot.look(middle - half, middle + half)
            self._rearrange()
        found = np.nonzero(self._arranged.index == i)[0]
        if len(found):
            top, room = float(self._arranged.top[found[0]]), self.plot.viewport().height() - AXIS
            if not self.bar.value() <= top <= self.bar.value() + room - ROW:
                self.bar.setValue(round(top - room / 2))

    def _click(self, where: QPointF, add: bool) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self.picture().hit(where.x(), where.y())
        if found is None:
            if not add:
                self._focus.select()
            return
        self._at = found
        record = self._held.marks[found].record
        if add:
            self._focus.toggle(record)
        else:
            self._focus.select(record)

    def _double_click(self, where: QPointF) -> None:
        found = self.picture().hit(where.x(), where.y())
        if found is None:
            self.fit()
        else:
            self.opened.emit(self._held.marks[found].record)

    def _hover(self, where: QPointF) -> None:
        found = self.picture().hit(where.x(), where.y())
        self._focus.hover(None if found is None else self._held.marks[found].record)

    def walk(self, steps: int) -> None:
        """Pick the mark so many steps later (or earlier) in time, stopping at the ends."""
        if len(self._held):
            start = -1 if self._at < 0 and steps > 0 else self._at
            self._at = min(max(start + steps, 0), len(self._held) - 1)
            self._focus.select(self._held.marks[self._at].record)
            self._bring_into_sight(self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, far = Qt.Key, len(self._held)
        steps = {
            key.Key_Right: 1,
            key.Key_Down: 1,
            key.Key_Left: -1,
            key.Key_Up: -1,
            key.Key_Home: -far,
            key.Key_End: far,
        }
        pressed = key(event.key())
        if pressed in steps and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.walk(steps[pressed])
        elif pressed in (key.Key_Return, key.Key_Enter) and self._focus.primary is not None:
            self.opened.emit(self._focus.primary)
        elif not self._view_key(event.text()):
            super().keyPressEvent(event)

    def _view_key(self, text: str) -> bool:
        """``0`` fits, ``+`` and ``-`` zoom, ``b`` brushes what is shown or lifts the brush."""
        scale = self.plot.scale_now()
        if text == "0":
            self.fit()
        elif text and text in "+=":
            self.plot.zoom(1 / 1.6)
        elif text and text in "-−":
            self.plot.zoom(1.6)
        elif text == "b":
            self._focus.brush(None if self._focus.span else (scale.start, scale.end))
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() in BY_KEYBOARD
        self.plot.repaint_marks()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keyboard = False
        self.plot.repaint_marks()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._explain(event.pos(), event.globalPos())
            return True
        if event.type() is QEvent.Type.Leave:
            self._focus.hover(None)
        return False

    def _explain(self, where: QPoint, on_screen: QPoint) -> None:
        found = self.picture().hit(where.x(), where.y())
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(on_screen, self.words(found), self.plot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._idle.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "plot"):
            self.plot.repaint_marks()
        super().changeEvent(event)
