"""One open source: what is known of it, and its text to read and quote from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from workbench.analysis.covered import Covered
from workbench.case.standing import is_flown, is_held, told_of
from workbench.case.texts import WorkingText
from workbench.reading.faithful import can_show
from workbench.reading.intake import working_text
from workbench.ui.desk import Desk
from workbench.ui.forms.passage import Passage
from workbench.ui.machinebar import MachineBar
from workbench.ui.marked import details, marked, origins
from workbench.ui.reader.choosing import face_of
from workbench.ui.reader.face import Face
from workbench.ui.reader.faces import FaceRow
from workbench.ui.reader.offers import OffersBar
from workbench.ui.reader.pageview import PageView
from workbench.ui.reader.partstrip import PartStrip
from workbench.ui.reader.quotes import Excerpt
from workbench.ui.reader.stated import Stated
from workbench.ui.reader.text import Pieces
from workbench.ui.reader.view import ReaderView
from workbench.ui.sourcehead import SourceHead
from workbench.ui.tracks.unread import Unread

WORDS, PAGE = range(2)


class SourcePage(QWidget):
    """One source: head and text, or why there is none; also as pages, image, table or recording."""

    part_changed = Signal()  # other words or another part, or none, are selected
    menu_wanted = Signal(QPoint)
    rows_wanted = Signal()  # the text of a tracker file, which is read when it is asked for
    open_wanted = Signal(bytes)  # another source: a part of this one, or what it came out of

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
        self.strip = PartStrip()
        self.strip.open_wanted.connect(self.open_wanted)
        column.addWidget(self.strip)
        told = told_of(desk.case, source)
        if told is not None and told.says:  # what could not be read of it, and what can be done
            column.addWidget(Stated(told))
        self.machine = MachineBar()
        column.addWidget(self.machine)
        self.reader: ReaderView | None = None
        if self.text is not None:
            self.reader = ReaderView(self)
            self.reader.show_text(Pieces(self.text))
            self.reader.follow(desk.focus, beside=desk.neighbours)
            self.reader.margin.details = lambda record: details(desk.case, record)
            self.reader.margin.origins = lambda record: origins(desk.case, record)
            self.setFocusProxy(self.reader)
        self.faces: FaceRow | None = None
        self.face: Face | None = None
        self.offers: OffersBar | None = None  # what the source says of itself, once it was asked for
        self._stack = QStackedWidget()
        self._put_faces(column)
        column.addWidget(self._stack, 1)

    def fill(self) -> None:
        """Say what is known of the source, and show the way to see it that comes first."""
        self.refresh()
        if self.face is not None and self.face.first:
            self.turn_to(PAGE)

    def _put_faces(self, column: QVBoxLayout) -> None:
        """The words first, then the other way to see the source; one that has no words is seen as it is."""
        found = face_of(self._desk, self.source, self.text)
        if found is not None:
            name, self.face = found
            self.face.part_changed.connect(self.part_changed)
            self.face.menu_wanted.connect(self.menu_wanted)
        other: QWidget | None = self.face
        if self.reader is not None and found is None and can_show(self._desk.case, self.source):
            self.page = PageView(self._desk, self.source)
            name, other = self.tr("Page"), self.page
        if self.reader is not None or other is None:
            self._stack.addWidget(self.reader or self._without())
        if other is not None:
            self._stack.addWidget(other)
        if self.reader is not None and other is not None:
            hint = "" if self.face else self.tr("Quotes are taken in Words. Ctrl+Shift+V turns.")
            self.faces = FaceRow((self.tr("Words"), name), hint, beside=self.face.bar if self.face else None)
            self.faces.turned.connect(self.turn_to)
            column.addWidget(self.faces)
        elif other is not None:
            self.setFocusProxy(other)

    # words or page

    @property
    def shown_face(self) -> Face | None:
        """The face that shows instead of the words, if it is one to quote from."""
        return self.face if self.face is not None and self._stack.currentWidget() is self.face else None

    def turn(self) -> None:
        """From the words to the page, or back."""
        if self.faces is not None:
            self.turn_to(PAGE if self._stack.currentIndex() == WORDS else WORDS)
            self._stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def put_below_head(self, part: QWidget) -> None:
        """Give a part its place between the head and the words."""
        self.layout().insertWidget(1, part)

    def show_covered(self, covered: Covered | None) -> None:
        """Show how far the words are worked through, in the head and beside them; ``None`` shows it no longer."""
        if self.reader is not None:
            self.reader.show_covered(covered)
            self.head.tell_covered(self.reader.strip.told())

    def show_words(self, start: int, end: int) -> None:
        """Select these code points in the words."""
        if self.reader is not None:
            self.turn_to(WORDS)
            self.reader.show_span(start, end)
            self.reader.column.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, face: int) -> None:
        """Show the words, or the page nearly as it looked."""
        if self.faces is None or face == self._stack.currentIndex():
            return
        other = self._stack.widget(PAGE)
        if face == PAGE and isinstance(other, (Face, PageView)):
            other.make()
        span = self.selected_span()
        self.faces.choose(face)
        if self.face is not None and self.face.bar is not None:
            self.face.bar.setVisible(face == PAGE)
        self._stack.setCurrentIndex(face)
        self.setFocusProxy(self._stack.currentWidget())
        self._carry(span)
        self.part_changed.emit()

    def _carry(self, span: tuple[int, int] | None) -> None:
        """The words selected in one way of seeing the source are selected in the other."""
        if span is None or self.reader is None:
            return
        if self.shown_face is not None:
            self.shown_face.select(span)
        elif self.face is not None:
            self.reader.show_span(*span)

    def reveal(self, start: int, end: int) -> None:
        """Bring these code points into sight."""
        if self.shown_face is not None and end >= start:
            self.shown_face.reveal(start, end)
        elif self.reader is not None:
            self.turn_to(WORDS)
            self.reader.reveal(start, end)

    def selected_span(self) -> tuple[int, int] | None:
        """The code points selected in what is shown."""
        if self.shown_face is not None:
            return self.shown_face.span()
        shown = self.reader is not None and self._stack.currentIndex() == WORDS
        return self.reader.selected_span() if shown else None

    def passage(self) -> Passage | None:
        """The words selected in what is shown, without the spaces around them, or the part that is selected there."""
        if self.shown_face is not None:
            return self.shown_face.passage()
        span = self.selected_span()
        quote = self.text.slice(*span) if span and self.text else ""
        kept = quote.strip()
        start = span[0] + len(quote) - len(quote.lstrip()) if span else 0
        return Passage(self.source, start, start + len(kept), kept) if kept else None

    def _without(self) -> QWidget:
        if is_flown(self._desk.case, self.source):
            made = Unread(writable=self._desk.writable)
            made.wanted.connect(self.rows_wanted)
            self.setFocusProxy(made.button)
            return made
        says = self.tr("These bytes are kept and hashed; they are no text that can be shown here.")
        if not is_held(self._desk.case, self.source):
            says = (
                self.tr("This source is named but not held. Attach it (Ctrl+Shift+A) and its words can be quoted.")
                if self._desk.writable
                else self.tr("This source is named but not held.")
            )
        label = QLabel(says, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        label.setProperty("paper", "true")
        label.setMargin(48)
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(label)
        return label

    @property
    def outdated(self) -> bool:
        """Whether the source has another text now than the one that is shown: a machine read it, or that was undone."""
        now = working_text(self._desk.case, self.source)
        return _sign(now) != _sign(self.text)

    def refresh(self) -> None:
        """Read again what is said of this source and what rests on its words."""
        self.stale = False
        self.strip.show_source(self._desk.case, self.source)
        self.head.show_source(self._desk.case, self.source)
        self.machine.show_source(self._desk.case, self.source)
        if self.reader is not None:
            self.reader.margin.forget()
        excerpts = marked(self._desk.case, self.source) if self.reader or self.face else []
        if excerpts != self._excerpts:
            self._excerpts = excerpts
            if self.reader is not None:
                self.reader.set_excerpts([one for one in excerpts if one.end > one.start])
            if self.face is not None:
                self.face.set_excerpts(excerpts)

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
        return record == self.source or any(record in (one.id, *one.records) for one in self._excerpts or ())

    def leave(self) -> None:
        """It is closed: what was to be drawn for it is wanted no more."""
        if self.face is not None:
            self.face.leave()


def _sign(text: WorkingText | None) -> tuple[str | None, int]:
    return (text.recipe, text.total) if text is not None else (None, 0)
