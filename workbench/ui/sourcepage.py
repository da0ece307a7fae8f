"""One open source: what is known of it, and its text to read and quote from."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from workbench.case.standing import is_held
from workbench.reading.faithful import can_show
from workbench.reading.intake import working_text
from workbench.ui.desk import Desk
from workbench.ui.marked import details, marked, origins
from workbench.ui.reader.faces import FaceRow
from workbench.ui.reader.pageview import PageView
from workbench.ui.reader.quotes import Excerpt
from workbench.ui.reader.view import ReaderView
from workbench.ui.sourcehead import SourceHead

WORDS, PAGE = range(2)


class SourcePage(QWidget):
    """One source: head and text, or why there is no text; a web page also nearly as it looked."""

    def __init__(self, desk: Desk, source: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.source = desk, source
        self._excerpts: list[Excerpt] | None = None
        self._place: int | None = None
        self.head = SourceHead(self)
        self.text = working_text(desk.case, source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self.reader: ReaderView | None = None
        if self.text is not None:
            self.reader = ReaderView(self)
            self.reader.show_text(self.text)
            self.reader.follow(desk.focus, beside=desk.neighbours)
            self.reader.margin.details = lambda record: details(desk.case, record)
            self.reader.margin.origins = lambda record: origins(desk.case, record)
            self.setFocusProxy(self.reader)
        self.faces: FaceRow | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.reader or self._without())
        if self.reader is not None and can_show(desk.case, source):
            self.faces = FaceRow((self.tr("Words"), self.tr("Page")))
            self.faces.turned.connect(self.turn_to)
            self.page = PageView(desk, source)
            self._stack.addWidget(self.page)
            column.addWidget(self.faces)
        column.addWidget(self._stack, 1)
        self.refresh()

    # words or page

    def turn(self) -> None:
        """From the words to the page, or back."""
        if self.faces is not None:
            self.turn_to(PAGE if self._stack.currentIndex() == WORDS else WORDS)
            self._stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, face: int) -> None:
        """Show the words, or the page nearly as it looked."""
        if self.faces is None or face == self._stack.currentIndex():
            return
        if face == PAGE:
            self.page.make()
        self.faces.choose(face)
        self._stack.setCurrentIndex(face)
        self.setFocusProxy(self._stack.currentWidget())

    def reveal(self, start: int, end: int) -> None:
        """Bring these code points into sight."""
        if self.reader is not None:
            self.turn_to(WORDS)
            self.reader.reveal(start, end)

    def selected_span(self) -> tuple[int, int] | None:
        """The code points selected in the words that are shown."""
        shown = self.reader is not None and self._stack.currentIndex() == WORDS
        return self.reader.selected_span() if shown else None

    def _without(self) -> QLabel:
        says = self.tr("These bytes are kept and hashed; they are no text that can be shown here.")
        if not is_held(self._desk.case, self.source):
            says = self.tr("This source is named but not held. Attach it (Ctrl+Shift+A) and its words can be quoted.")
        made = QLabel(says, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        made.setProperty("paper", "true")
        made.setMargin(48)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(made)
        return made

    def refresh(self) -> None:
        """Read again what is said of this source and what rests on its words."""
        self.stale = False
        self.head.show_source(self._desk.case, self.source)
        if self.reader is not None:
            self.reader.margin.forget()
            excerpts = marked(self._desk.case, self.source)
            if excerpts != self._excerpts:
                self._excerpts = excerpts
                self.reader.set_excerpts(excerpts)

    @property
    def place(self) -> int:
        """The code point at the top of the view, or the one it will be opened at."""
        if self.reader is None or self._place is not None:
            return self._place or 0
        return self.reader.column.seen()[0]

    def open_at(self, place: int) -> None:
        """Have this code point at the top once the text is laid out."""
        self._place = place

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.reader is not None and self._place:
            QTimer.singleShot(0, self, self._take_place)

    def _take_place(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            self.reader.go_to(place)

    def holds(self, record: bytes) -> bool:
        """Whether a record is this source or stands on its words."""
        return record == self.source or (self.reader is not None and bool(self.reader.quotes.of((record,))))
