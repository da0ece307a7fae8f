"""Finding words in the source shown, part by part, with the count and the way back to what was selected."""

from __future__ import annotations

from typing import Protocol
from weakref import proxy

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.ui.reader.bars import FindBar
from workbench.ui.reader.column import TextColumn
from workbench.ui.reader.found import found
from workbench.ui.reader.text import TextSource

_LONGEST = 200  # code points of a selection that are looked for at once


class Searched(Protocol):
    """The reader as far as finding needs it."""

    column: TextColumn
    source: TextSource
    part: int

    def show_part(self, number: int) -> None:
        """Show a part of the text."""

    def show_span(self, start: int, end: int) -> None:
        """Select these code points and bring them into sight."""


class Finder(QObject):
    """Serves the find bar of one reader."""

    marked = Signal()  # other places are found

    def __init__(self, view: Searched, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = FindBar()
        self._view: Searched = proxy(view)  # no ring: with its source a reader goes at once
        self._column = view.column
        self._seeking: list[int] = []  # parts still to be looked through, the next one first
        self._direction = 1
        self._before = (0, 0)  # what was selected when the bar was opened
        self.bar.changed.connect(self._look_on)
        self.bar.stepped.connect(self.seek)
        self.bar.left.connect(self.leave)

    @property
    def words(self) -> str:
        """What is looked for now; empty while the bar is away."""
        return self.bar.field.text() if self.bar.isVisible() else ""

    def open(self) -> None:
        """Ask for words to look for; selected ones are looked for at once."""
        self._before = self._column.span()
        low, high = (place - self._column.start for place in self._before)
        self.bar.open(self._column.text[low:high] if 0 < high - low < _LONGEST else "")
        self._look_on(self.bar.field.text())

    def leave(self) -> None:
        """Put the bar away; a place found stays selected, else what was selected before is again."""
        self._seeking = []
        self.bar.hide()
        if self._column.span() not in self._column.hits:
            self._view.show_span(*self._before)
        self.look("")
        self._column.setFocus()

    def look(self, words: str) -> None:
        """Mark every place of the words in the part shown."""
        start = self._column.start
        self._column.hits = [(start + low, start + high) for low, high in found(self._column.text, words)]
        self._count()
        self.marked.emit()

    def _look_on(self, words: str) -> None:
        """While words are typed, go to the first place from the caret on."""
        self._seeking = []
        self.look(words)
        caret = self._column.span()[0]
        ahead = [hit for hit in self._column.hits if hit[0] >= caret] or self._column.hits
        if ahead:
            self._select(ahead[0])

    def seek(self, step: int) -> None:
        """Select the next place of the words, going on through the other parts and round the end."""
        if not self.bar.field.text().strip():
            self.open()
            return
        if not self.bar.isVisible():
            self.bar.show()
            self.look(self.bar.field.text())
        low, high = self._column.span()
        hits, parts = self._column.hits, self._view.source.parts
        after = [hit for hit in hits if hit[0] >= high and hit != (low, high)]
        before = [hit for hit in reversed(hits) if hit[1] <= low]
        beyond = after if step > 0 else before
        if beyond:
            self._select(beyond[0])
        elif parts > 1:
            self._seeking, self._direction = [(self._view.part + step * n) % parts for n in range(1, parts + 1)], step
            QTimer.singleShot(0, self, self._seek_on)
        elif hits:
            self._select(hits[0] if step > 0 else hits[-1])

    def _seek_on(self) -> None:
        """Look through one more part; the window stays alive between parts."""
        if not self._seeking:
            return
        number = self._seeking.pop(0)
        start, text = self._view.source.part(number)
        places = found(text, self.bar.field.text())
        if places:
            self._seeking = []
            self._view.show_part(number)
            low, high = places[0] if self._direction > 0 else places[-1]
            self._select((start + low, start + high))
        elif self._seeking:
            words = self.tr("looking in part {n} of {parts}")
            self.bar.count.setText(words.format(n=f"{number + 1:,}", parts=f"{self._view.source.parts:,}"))
            QTimer.singleShot(0, self, self._seek_on)
        else:
            self._count()

    def _select(self, span: tuple[int, int]) -> None:
        self._view.show_span(*span)
        self._count()

    def _count(self) -> None:
        hits, span, whole = self._column.hits, self._column.span(), self._view.source.parts == 1
        if not self.bar.field.text().strip():
            words = ""
        elif not hits:
            words = self.tr("not found") if whole else self.tr("not in this part")
        else:
            at = hits.index(span) + 1 if span in hits else 0
            words = self.tr("{at} of {all}").format(at=f"{at:,}", all=f"{len(hits):,}")
            if not whole:
                words = self.tr("{count} in this part").format(count=words)
        self.bar.count.setText(words)
