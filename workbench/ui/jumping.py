"""From a record to its words: what is selected is rung at once, a page that must be made first follows."""

from __future__ import annotations

from PySide6.QtCore import Qt

from workbench.case.standing import place_of
from workbench.ui.readpage import ReadPage
from workbench.ui.slices import Slices, Work
from workbench.ui.window import MainWindow

_PAGES = {"entity": "entities", "track": "map"}
"""Where records are shown that rest on no words."""


class Jumping:
    """The last record asked for counts; closing the case leaves it."""

    def __init__(self, window: MainWindow, read: ReadPage) -> None:
        self._window, self._desk, self._read = window, window.desk, read
        self.slices = Slices(window)
        self.slices.longest = 0  # the window answers between selecting, making and showing
        self._desk.closed.connect(self.slices.drop)

    def open_words(self, record: bytes) -> None:
        """Show the words a record rests on; one without words is only selected."""
        self.jump(record, *place_of(self._desk.case, record))

    def jump(self, record: bytes, source: bytes | None, span: tuple[int, int] | None) -> None:
        """Select a record and show these code points of its source."""
        self.slices.drop()
        self._desk.focus.select(record)
        if source is not None:
            self.show(source, span)
        elif (page := _PAGES.get(self._desk.case.table(record))) is not None:
            self._window.go(page)

    def show(self, source: bytes, span: tuple[int, int] | None) -> None:
        """Show these code points of a source; what is selected stays so."""
        self.slices.drop()
        if self._read.holds(source):
            self._show(source, span)
        else:
            self.slices.begin(self._made(source, span))

    def _made(self, source: bytes, span: tuple[int, int] | None) -> Work:
        self._window.go("read")
        yield
        yield from self._read.make_ready(source)
        yield
        self._show(source, span)

    def _show(self, source: bytes, span: tuple[int, int] | None) -> None:
        self._window.go("read")
        self._read.open(source, span)
        self._read.setFocus(Qt.FocusReason.OtherFocusReason)
