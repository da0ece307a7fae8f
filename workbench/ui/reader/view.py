"""The reader: one source's text with its quotes marked, found words, and what rests on them beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from workbench.ui.focus import Focus
from workbench.ui.reader.bars import FindBar, PartBar
from workbench.ui.reader.column import EDGE, USUAL, WIDE, TextColumn
from workbench.ui.reader.sides import GUTTER, MAP, MARGIN, MarginNotes, ParagraphGutter, ScrollMap
from workbench.ui.reader.text import Excerpt, TextSource, WholeText, found

_GAP = 16  # between text and margin
_NARROWEST = 240  # pixels of text; below, the margin makes room
_SLIVER = 120  # pixels of text that always stay
_LONGEST = 200  # code points of a selection that are looked for at once


class ReaderView(QWidget):
    """Shows a source to read and quote from; offsets are always code points of its working text."""

    span_selected = Signal(int, int)  # the selected code points; twice the caret when nothing is selected
    excerpt_clicked = Signal(object)  # excerpt id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: TextSource = WholeText("")
        self._part = 0
        self._excerpts: list[Excerpt] = []
        self._focus = Focus(self)
        self._focus.selection_changed.connect(self._selection_moved)
        self._seeking: list[int] = []  # parts still to be looked through, the next one first
        self._direction = 1
        self.column = TextColumn()
        self.gutter = ParagraphGutter(self.column)
        self.margin = MarginNotes(self.column)
        self.map = ScrollMap(self.column)
        self.parts, self.find = PartBar(), FindBar()
        self._arrange()
        self._connect()
        self.show_text(self._source)

    # what is shown

    def show_text(self, source: TextSource) -> None:
        """Show a text from its beginning; its quotes are set afterwards."""
        self._source, self._excerpts = source, []
        self._show_part(0)

    def set_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        """Mark these quotes in the text, in place of those marked before."""
        self._excerpts = sorted(excerpts, key=lambda one: (one.start, one.end))
        self._share()

    def follow(self, focus: Focus) -> None:
        """Ring the quotes of this selection, and select what is clicked."""
        self._focus.selection_changed.disconnect(self._selection_moved)
        self._focus = focus
        focus.selection_changed.connect(self._selection_moved)
        self._selection_moved()

    def selected_span(self) -> tuple[int, int] | None:
        """The selected code points, or none."""
        start, end = self.column.span()
        return (start, end) if end > start else None

    def reveal(self, start: int, end: int) -> None:
        """Bring these code points into sight and ring them until something else is picked."""
        self._show_part(self._source.part_of(start))
        self.column.rung = (start, end)
        self._into_sight(start)
        self._redraw()

    # parts

    def _show_part(self, number: int) -> None:
        start, text = self._source.part(number)
        if (start, text) != (self.column.start, self.column.text):
            self._part = number
            self.gutter.first, paragraphs = self._source.paragraphs(number)
            self.column.show_part(start, text, paragraphs=paragraphs)
            self._look(self.find.field.text() if self.find.isVisible() else "")
        self.parts.tell(number, self._source.parts, start, start + len(text), self._source.total)
        self._share()

    def _share(self) -> None:
        """Give the column the quotes that lie in the part shown."""
        start, end = self.column.start, self.column.start + len(self.column.text)
        self.column.excerpts = [one for one in self._excerpts if one.end > start and one.start < end]
        self._redraw()

    def _step_part(self, step: int) -> None:
        if 0 <= self._part + step < self._source.parts:
            self._show_part(self._part + step)

    # selection

    def _selection_moved(self) -> None:
        self.column.selected = self._focus.selected
        self.column.rung = None
        meant = [one for one in self._excerpts if one.stands_for(self._focus.selected[:1])]
        if meant and not any(self._in_sight(one.start) for one in meant):
            self._show_part(self._source.part_of(meant[0].start))
            self._into_sight(meant[0].start)
        self._redraw()

    def _click(self, offset: int, adds: bool) -> None:
        """Pick the shortest quote over an offset."""
        over = [one for one in self.column.excerpts if one.start <= offset < one.end]
        if over:
            one = min(over, key=lambda one: one.end - one.start)
            self._pick(one.id, one.records[0] if one.records else one.id, adds)

    def _pick(self, excerpt: bytes, record: bytes, adds: bool) -> None:
        if adds:
            self._focus.toggle(record)
        else:
            self._focus.select(record)
        self.excerpt_clicked.emit(excerpt)

    def _step_excerpt(self, step: int) -> None:
        """Go to the next or previous quote of the whole text, from the caret."""
        caret = self.column.span()[0]
        starts = [one.start for one in self._excerpts]
        at = bisect_right(starts, caret) if step > 0 else bisect_left(starts, caret) - 1
        if 0 <= at < len(starts):
            one = self._excerpts[at]
            self._show_part(self._source.part_of(one.start))
            self.column.select(one.start, one.start)
            self._into_sight(one.start)
            self._pick(one.id, one.records[0] if one.records else one.id, False)

    def _in_sight(self, offset: int) -> bool:
        high = self.column.viewport().height() - 24
        return self.column.holds(offset) and 0 <= self.column.top_of(offset) < high

    def go_to(self, offset: int) -> None:
        """Have an offset at the top of the view."""
        self._show_part(self._source.part_of(offset))
        self.column.scroll_to(offset, share=0.0)

    def _into_sight(self, offset: int) -> None:
        if not self._in_sight(offset):
            self.column.scroll_to(offset)

    # finding

    def open_find(self) -> None:
        """Ask for words to look for; selected ones are looked for at once."""
        span = self.selected_span()
        start = self.column.start
        words = "" if span is None else self.column.text[span[0] - start : span[1] - start]
        self.find.open(words if len(words) < _LONGEST else "")
        self._look_on(self.find.field.text())

    def _leave_find(self) -> None:
        self._seeking = []
        self.find.hide()
        self._look("")
        self.column.setFocus()

    def _look_on(self, words: str) -> None:
        """While words are typed, go to the first place from the caret on."""
        self._seeking = []
        self._look(words)
        caret = self.column.span()[0]
        ahead = [hit for hit in self.column.hits if hit[0] >= caret] or self.column.hits
        if ahead:
            self._select(ahead[0])

    def _look(self, words: str) -> None:
        """Mark every place of the words in the part shown."""
        start = self.column.start
        self.column.hits = [(start + low, start + high) for low, high in found(self.column.text, words)]
        self._count()
        self.column.mark()

    def _seek(self, step: int) -> None:
        """Select the next place of the words, going on through the other parts and round the end."""
        if not self.find.field.text().strip():
            self.open_find()
            return
        if not self.find.isVisible():
            self.find.show()
            self._look(self.find.field.text())
        low, high = self.column.span()
        hits = self.column.hits
        after = [hit for hit in hits if hit[0] >= high and hit != (low, high)]
        before = [hit for hit in reversed(hits) if hit[1] <= low]
        beyond = after if step > 0 else before
        if beyond:
            self._select(beyond[0])
        elif self._source.parts > 1:
            order = [(self._part + step * n) % self._source.parts for n in range(1, self._source.parts + 1)]
            self._seeking, self._direction = order, step
            QTimer.singleShot(0, self, self._seek_on)
        elif hits:
            self._select(hits[0] if step > 0 else hits[-1])

    def _seek_on(self) -> None:
        """Look through one more part; the window stays alive between parts."""
        if not self._seeking:
            return
        number = self._seeking.pop(0)
        start, text = self._source.part(number)
        places = found(text, self.find.field.text())
        if places:
            self._seeking = []
            self._show_part(number)
            low, high = places[0] if self._direction > 0 else places[-1]
            self._select((start + low, start + high))
        elif self._seeking:
            words = self.tr("looking in part {n} of {parts}")
            self.find.count.setText(words.format(n=f"{number + 1:,}", parts=f"{self._source.parts:,}"))
            QTimer.singleShot(0, self, self._seek_on)
        else:
            self._count()

    def _select(self, span: tuple[int, int]) -> None:
        self.column.select(*span)
        self._into_sight(span[0])
        self._count()

    def _count(self) -> None:
        hits, span = self.column.hits, self.column.span()
        if not self.find.field.text().strip():
            words = ""
        elif not hits:
            words = self.tr("not found") if self._source.parts == 1 else self.tr("not in this part")
        else:
            at = hits.index(span) + 1 if span in hits else 0
            words = self.tr("{at} of {all}").format(at=f"{at:,}", all=f"{len(hits):,}")
            if self._source.parts > 1:
                words = self.tr("{count} in this part").format(count=words)
        self.find.count.setText(words)

    # looks

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addStretch(1)
        body.addWidget(self.gutter)
        body.addWidget(self.column, 100)
        body.addSpacing(_GAP)
        body.addWidget(self.margin)
        body.addStretch(1)
        body.addWidget(self.map)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.parts)
        whole.addWidget(self.find)
        whole.addLayout(body, 1)
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.column)
        self.column.setMinimumWidth(_SLIVER)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the margin makes room when asked to
        self.setMinimumWidth(GUTTER + _SLIVER + MAP)
        self.column.setAccessibleName(self.tr("Text of the source"))

    def _connect(self) -> None:
        self.column.span_changed.connect(lambda: self.span_selected.emit(*self.column.span()))
        self.column.clicked.connect(self._click)
        self.column.stepped.connect(self._step_excerpt)
        self.column.type_changed.connect(self._widen)
        self.margin.picked.connect(self._pick)
        self.parts.stepped.connect(self._step_part)
        self.find.changed.connect(self._look_on)
        self.find.stepped.connect(self._seek)
        self.find.left.connect(self._leave_find)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.open_find),
            (Qt.Key.Key_F3, lambda: self._seek(1)),
            (Qt.Modifier.SHIFT | Qt.Key.Key_F3, lambda: self._seek(-1)),
            (Qt.Modifier.CTRL | Qt.Key.Key_PageDown, lambda: self._step_part(1)),
            (Qt.Modifier.CTRL | Qt.Key.Key_PageUp, lambda: self._step_part(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _widen(self) -> None:
        """Keep about 75 characters a line at every type size; where room is short the margin goes first."""
        wish = round(WIDE * self.column.size_px / USUAL) + 2 * EDGE
        room = self.width() - GUTTER - MAP
        self.margin.setVisible(room - MARGIN - _GAP >= _NARROWEST)
        if not self.margin.isHidden():
            room -= MARGIN + _GAP
        self.column.setMaximumWidth(max(min(wish, room), _SLIVER))
        self._redraw()

    def _redraw(self) -> None:
        self.column.mark()
        for side in (self.gutter, self.margin, self.map):
            side.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "map"):
            self._redraw()
