"""The reader: one source's text with its quotes marked, found words, and what rests on them beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from workbench.analysis.covered import Covered
from workbench.ui import theme
from workbench.ui.focus import Focus
from workbench.ui.reader.bars import PartBar
from workbench.ui.reader.column import EDGE, USUAL, WIDE, TextColumn
from workbench.ui.reader.coverage import CoverageStrip
from workbench.ui.reader.finder import Finder
from workbench.ui.reader.margin import MarginNotes
from workbench.ui.reader.quotes import Excerpt, Quotes
from workbench.ui.reader.sides import MAP, ParagraphGutter, ScrollMap
from workbench.ui.reader.text import TextSource, WholeText
from workbench.ui.reader.walk import Walk

_NARROWEST = 240  # pixels of text; below, the margin makes room
_SLIVER = 120  # pixels of text that always stay


class ReaderView(QWidget):
    """Shows a source to read and quote from; offsets are always code points of its working text.

    ``suggestions`` are words that are offered as dates, places and so on, underlined, answered by keys.
    """

    span_selected = Signal(int, int)  # the selected code points; twice the caret when nothing is selected
    excerpt_clicked = Signal(object)  # excerpt id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: TextSource = WholeText("")
        self.part = 0
        self.quotes = Quotes()
        self._focus = Focus(self)
        self._focus.selection_changed.connect(self._selection_moved)
        self.column = TextColumn()
        self.gutter = ParagraphGutter(self.column)
        self.strip = CoverageStrip(self.column)
        self.margin = MarginNotes(self.column)
        self.map = ScrollMap(self.column)
        self.parts, self.finder = PartBar(), Finder(self, self)
        self.suggestions = Walk(self, self)
        self._arrange()
        self._connect()
        self.show_text(self.source)

    # what is shown

    def show_text(self, source: TextSource) -> None:
        """Show a text from its beginning; its quotes are set afterwards."""
        self.source, self.quotes = source, Quotes()
        self.show_part(0)

    def set_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        """Mark these quotes in the text, in place of those marked before."""
        self.quotes = Quotes(excerpts)
        self._share()

    def follow(self, focus: Focus, *, beside: Callable[[], frozenset[bytes]] = frozenset) -> None:
        """Ring the quotes of this selection, dot what stands beside it, and select what is clicked."""
        self._focus.selection_changed.disconnect(self._selection_moved)
        self._focus, self.margin.beside = focus, beside
        focus.selection_changed.connect(self._selection_moved)
        self._selection_moved()

    def selected_span(self) -> tuple[int, int] | None:
        """The selected code points, or none."""
        start, end = self.column.span()
        return (start, end) if end > start else None

    def reveal(self, start: int, end: int) -> None:
        """Bring these code points into sight and ring them until something else is picked; let go of words."""
        self.show_part(self.source.part_of(start))
        self.column.select(start, start)
        self.column.rung = (start, end)
        self._into_sight(start)
        self._redraw()

    def show_span(self, start: int, end: int) -> None:
        """Select these code points and bring them into sight."""
        self.show_part(self.source.part_of(start))
        self.column.select(start, end)
        self._into_sight(start)

    # parts

    def show_part(self, number: int) -> None:
        """Show a part of the text; the one shown already stays as it is."""
        start, text = self.source.part(number)
        if (start, text) != (self.column.start, self.column.text):
            self.part = number
            self.gutter.first, paragraphs = self.source.paragraphs(number)
            self.column.show_part(start, text, paragraphs=paragraphs)
            self.finder.look(self.finder.words)
            self._share()
        self.parts.tell(number, self.source.parts, start, start + len(text), self.source.total)

    def _share(self) -> None:
        """Give the column the quotes that lie in the part shown."""
        start, end = self.column.start, self.column.start + len(self.column.text)
        inside = self.quotes if self.source.parts == 1 else Quotes(self.quotes.within(start, end))
        self.column.quotes = inside
        self.margin.forget()
        self._rest()
        self._redraw()

    def _step_part(self, step: int) -> None:
        if 0 <= self.part + step < self.source.parts:
            self.show_part(self.part + step)

    # selection

    def _rest(self) -> None:
        """Words selected in the text show the colour of the record that rests on them once it is selected itself."""
        (low, high), first = self.column.span(), self.column.start
        words = self.column.text[low - first : high - first]
        span = low + len(words) - len(words.lstrip()), high - len(words) + len(words.rstrip())
        resting = any((one.start, one.end) == span for one in self.quotes.of(self.column.selected[:1]))
        if resting != bool(self.column.property("resting")):
            self.column.setProperty("resting", resting)
            self.column.style().polish(self.column)

    def _selection_moved(self) -> None:
        """Show what is selected now; words that became the record selected before are let go for other records."""
        kept = bool(self.column.property("resting"))
        self.column.selected = self._focus.selected
        self.column.rung = None
        meant = self.quotes.of(self._focus.selected[:1])
        if meant and not any(self._in_sight(one.start) for one in meant):
            self.show_part(self.source.part_of(meant[0].start))
            self._into_sight(meant[0].start)
        self._rest()
        if kept and self._focus.selected and not self.column.property("resting"):
            start, _end = self.column.span()
            self.column.select(start, start)
        self._redraw()

    def _click(self, offset: int, adds: bool) -> None:
        """Pick what rests on the shortest quote over an offset; further clicks go round all that rests there."""
        there = [(one, record) for one in self.column.quotes.over(offset) for record in one.records]
        if there:
            picked = [record for _, record in there]
            primary = self._focus.primary
            at = picked.index(primary) + 1 if primary in picked and not adds else 0
            one, record = there[at % len(there)]
            self._pick(one.id, record, adds)

    def pick_at(self, offset: int) -> None:
        """Pick what rests on the shortest quote over an offset, unless something there is picked already."""
        there = [(one, record) for one in self.column.quotes.over(offset) for record in one.records]
        if there and self._focus.primary not in [record for _, record in there]:
            self._pick(there[0][0].id, there[0][1], False)

    def _pick(self, excerpt: bytes, record: bytes, adds: bool) -> None:
        if adds:
            self._focus.toggle(record)
        else:
            self._focus.select(record)
        self.excerpt_clicked.emit(excerpt)

    def _step_excerpt(self, step: int) -> None:
        """Go to the next or previous record on a quote of the whole text: from the selected one, else the caret."""
        stops = [(one, record) for one in self.quotes.all for record in one.records]
        caret = self.column.span()[0]
        places = [one.start for one, _ in stops]
        at = bisect_right(places, caret) if step > 0 else bisect_left(places, caret) - 1
        held = [n for n, (one, record) in enumerate(stops) if record == self._focus.primary and one.start == caret]
        if held:
            at = held[0] + step
        if 0 <= at < len(stops):
            one, record = stops[at]
            self.show_span(one.start, one.start)
            self._pick(one.id, record, False)

    def _in_sight(self, offset: int) -> bool:
        high = self.column.viewport().height() - theme.grown(28)
        return self.column.holds(offset) and 0 <= self.column.top_of(offset) < high

    def go_to(self, offset: int) -> None:
        """Have an offset at the top of the view."""
        self.show_part(self.source.part_of(offset))
        self.column.scroll_to(offset, share=0.0)

    def _into_sight(self, offset: int) -> None:
        if not self._in_sight(offset):
            self.column.scroll_to(offset)

    # looks

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addStretch(1)
        body.addWidget(self.gutter)
        body.addWidget(self.strip)
        body.addWidget(self.column, 100)
        body.addWidget(self.margin)
        body.addStretch(1)
        body.addWidget(self.map)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.suggestions.bar)
        whole.addWidget(self.parts)
        whole.addWidget(self.finder.bar)
        whole.addLayout(body, 1)
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.column)
        self.column.setMinimumWidth(_SLIVER)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the margin makes room when asked to
        self.setMinimumWidth(self.gutter.width() + _SLIVER + MAP)
        self.column.setAccessibleName(self.tr("Text of the source"))

    def _connect(self) -> None:
        self.column.span_changed.connect(lambda: self.span_selected.emit(*self.column.span()))
        self.column.span_changed.connect(self._rest)
        self.column.clicked.connect(self._click)
        self.column.stepped.connect(self._step_excerpt)
        self.column.type_changed.connect(self._widen)
        self.margin.picked.connect(self._pick)
        self.parts.stepped.connect(self._step_part)
        self.finder.marked.connect(self._redraw)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.finder.open),
            (Qt.Key.Key_F3, lambda: self.finder.seek(1)),
            (Qt.Modifier.SHIFT | Qt.Key.Key_F3, lambda: self.finder.seek(-1)),
            (Qt.Modifier.CTRL | Qt.Key.Key_PageDown, lambda: self._step_part(1)),
            (Qt.Modifier.CTRL | Qt.Key.Key_PageUp, lambda: self._step_part(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _widen(self) -> None:
        """Keep about 75 characters a line at every type size; where room is short the margin goes first."""
        wish = round(theme.grown(WIDE) * self.column.size_px / USUAL) + 2 * EDGE
        room = self.width() - self.gutter.width() - MAP - (0 if self.strip.isHidden() else self.strip.width())
        self.margin.setVisible(room - self.margin.width() >= theme.grown(_NARROWEST))
        if not self.margin.isHidden():
            room -= self.margin.width()
        self.column.setMaximumWidth(max(min(wish, room), _SLIVER))
        self._redraw()

    def _redraw(self) -> None:
        self.column.viewport().update()
        for side in (self.gutter, self.strip, self.margin, self.map):
            side.update()

    def show_covered(self, covered: Covered | None) -> None:
        """Show beside the words how far they are worked through, or no longer."""
        self.strip.show_covered(covered)
        self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "map"):
            self._redraw()
