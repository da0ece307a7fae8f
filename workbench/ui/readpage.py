"""The Read workspace: a tab for each open source, what is known of it in two lines, and its text."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workbench.case.case import Change
from workbench.case.quoted import any_source, source_title
from workbench.ui import kept
from workbench.ui.desk import Desk
from workbench.ui.forms.passage import Passage
from workbench.ui.reader.beside.view import BesideView
from workbench.ui.reader.column import LARGEST, SMALLEST, USUAL
from workbench.ui.reader.marks import HIGH
from workbench.ui.reader.tabs import SourceTabs, TabRow
from workbench.ui.reopening import Reopening
from workbench.ui.slices import Work
from workbench.ui.sourcepage import WORDS, SourcePage

_MENU = (
    ("excerpt", "sighting", "claim"),
    ("copy-quote",),
    ("link", "grade", "note", "lead", "rename"),
    ("place-on-board", "delete"),
)
_SHOWN = {"source", "publisher", "excerpt", "quotation", "sighting", "claim", "grade", "link", "capture", "coverage"}


class ReadPage(QWidget):
    """Open sources as tabs; follows the selection only when asked to open, never by itself."""

    words_changed = Signal()  # other words, or none, are selected
    source_shown = Signal()
    rows_wanted = Signal(bytes)  # the source of a tracker file whose text is not kept yet
    offers_wanted = Signal()  # what the source on top says of itself
    edit_wanted = Signal(bytes, str)  # a source, and which of its fields

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._size = kept.whole(desk.settings, "reader/size", low=SMALLEST, high=LARGEST) or USUAL
        self.setAccessibleName(self.tr("Read"))
        self.tabs = SourceTabs(self)
        self.row = TabRow(self.tabs, self)
        self.stack = QStackedWidget(self)
        self.empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.empty.setProperty("paper", "true")
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.stack, 1)
        self._pages: dict[bytes, SourcePage] = {}
        self._beside: BesideView | None = None
        self.reopening = Reopening(desk, self, self)
        self.tabs.currentChanged.connect(self._show_tab)
        self.tabs.tabCloseRequested.connect(self._close_tab)
        self.row.find_wanted.connect(self.find)
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)
        desk.focus.selection_changed.connect(self._selected)

    # which source

    @property
    def page(self) -> SourcePage | None:
        """The source on top."""
        at = self.tabs.currentIndex()
        return self._pages.get(self.tabs.tabData(at)) if at >= 0 else None

    def holds(self, source: bytes) -> bool:
        """Whether a source is open in a tab."""
        return source in self._pages

    def make_ready(self, source: bytes) -> Work:
        """Open a source behind the one on top, piece by piece, if it is not open; left half made it is dropped."""
        page = SourcePage(self._desk, source, self.stack)
        try:
            yield
            page.fill()
            yield
            if source not in self._pages:
                self._take(page)
        finally:
            if self._pages.get(source) is not page:
                page.leave()
                page.deleteLater()

    def open(self, source: bytes, span: tuple[int, int] | None = None) -> None:
        """Show a source in its tab, at these code points where some are given."""
        if source not in self._pages:
            self._add(source)
        self.tabs.setCurrentIndex(self._tab_of(source))
        page = self._pages[source]
        if span is not None:
            page.reveal(*span)

    def tabs_state(self) -> dict[str, object]:
        """The open sources in their order, how far down each is read, and the one on top."""
        keys = [self.tabs.tabData(at) for at in range(self.tabs.count())]
        places = [[key.hex(), self._pages[key].place] for key in keys]
        return {"open": places, "top": self.page.source.hex() if self.page else None}

    def open_at(self, source: bytes, place: int) -> None:
        """Have a code point of an open source at the top once its text is laid out."""
        self._pages[source].open_at(place)

    def close_others(self, sources: Container[bytes]) -> None:
        """Close the sources that are none of these."""
        for source in [key for key in self._pages if key not in sources]:
            self._close_tab(self._tab_of(source))

    def arrange(self, sources: Sequence[bytes], top: bytes) -> None:
        """Have the sources that are open in this order, before any others, one of them on top."""
        for at, source in enumerate(each for each in sources if each in self._pages):
            self.tabs.moveTab(self._tab_of(source), at)
        if top in self._pages:
            self.tabs.setCurrentIndex(self._tab_of(top))

    def _selected(self) -> None:
        """Bring the tab to the front on which the selection stands, if it is open and not there already."""
        primary = self._desk.focus.primary
        if primary is None or self.page is None or self.page.holds(primary):
            return
        source = next((key for key, page in self._pages.items() if page.holds(primary)), None)
        if source is not None:
            self.tabs.setCurrentIndex(self._tab_of(source))

    def _add(self, source: bytes) -> None:
        page = SourcePage(self._desk, source, self.stack)
        page.fill()
        self._take(page)

    def _take(self, page: SourcePage) -> None:
        """Give a page its tab."""
        source = page.source
        self._pages[source] = page
        self.stack.addWidget(page)
        if page.reader is not None:
            page.reader.span_selected.connect(self.words_changed)
            page.reader.column.type_changed.connect(self._keep_size)
            page.reader.column.menu_wanted.connect(self._menu)
            page.reader.column.set_size(self._size)
        page.part_changed.connect(self.words_changed)
        page.menu_wanted.connect(self._menu_at)
        page.open_wanted.connect(self.open)
        page.rows_wanted.connect(lambda: self.rows_wanted.emit(source))
        page.head.fill_wanted.connect(lambda field: self.edit_wanted.emit(source, field))
        page.head.offers_wanted.connect(self.offers_wanted)
        page.head.picked.connect(lambda keys: self._desk.focus.select(*keys))
        at = self.tabs.addTab("")
        self.tabs.setTabData(at, source)
        self._name(source)
        if self.tabs.count() == 1:
            self._show_tab(at)  # a first tab is shown before it is told whose it is

    def _name(self, source: bytes) -> None:
        title = source_title(self._desk.case, source) or self.tr("untitled")
        self.tabs.tell(self._tab_of(source), self._desk.case.number(source), title)

    def _tab_of(self, source: bytes) -> int:
        return next(at for at in range(self.tabs.count()) if self.tabs.tabData(at) == source)

    # two sources beside each other

    @property
    def comparing(self) -> bool:
        """Whether two sources stand beside each other."""
        return self._beside is not None and self.stack.currentWidget() is self._beside

    def compare(self, left: bytes, right: bytes | None) -> bool:
        """Show two sources beside each other; False where there is no second one."""
        if self._beside is None:
            self._beside = BesideView(self._desk)
            self._beside.closed.connect(self.stop_comparing)
            self._beside.opened.connect(lambda source, start, end: self._leave_for(source, (start, end)))
            self.stack.addWidget(self._beside)
        if not self._beside.show_beside(left, right):
            return False
        self.stack.setCurrentWidget(self._beside)
        self.setFocusProxy(self._beside)
        self._beside.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def stop_comparing(self) -> None:
        """Back to the source on top."""
        self._show_tab(self.tabs.currentIndex())
        (self.page or self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_for(self, source: bytes, span: tuple[int, int]) -> None:
        self.stop_comparing()
        self.open(source, span)

    def _show_tab(self, at: int) -> None:
        self.stack.setCurrentWidget(self.page or self.empty)
        self.setFocusProxy(self.stack.currentWidget())
        if self.page is not None:
            self.reopening.note(self.page.source)
            if self.page.stale:
                self.page.refresh()
        self.words_changed.emit()
        self.source_shown.emit()

    def _exchange(self, source: bytes) -> None:
        """Show a source anew whose text is another now, in the place where it stood."""
        at, top, keyboard = self._tab_of(source), self.tabs.currentIndex(), self.focusWidget()
        had = keyboard is not None and keyboard.hasFocus() and self._pages[source].isAncestorOf(keyboard)
        self._close_tab(at)
        self._add(source)
        self.tabs.moveTab(self._tab_of(source), at)
        self.tabs.setCurrentIndex(top)
        self._show_tab(top)
        if had:
            self._pages[source].setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_tab(self, at: int) -> None:
        if self._put_away(at):
            self._show_tab(self.tabs.currentIndex())

    def _put_away(self, at: int) -> bool:
        """Take a page and its tab away; answers whether there was a page."""
        page = self._pages.pop(self.tabs.tabData(at), None)
        self.tabs.removeTab(at)
        if page is not None:
            page.leave()
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        return page is not None

    def find(self) -> None:
        """Find words in the source on top, wherever the keyboard is."""
        if self.page is not None and self.page.reader is not None:
            self.page.turn_to(WORDS)
            self.page.reader.finder.open()

    def turn(self) -> None:
        """Between the words of the source on top and the page nearly as it looked."""
        if self.page is not None:
            self.page.turn()
            self.words_changed.emit()

    # the size of the type, and what can be done here

    def _keep_size(self) -> None:
        if self.page and self.page.reader:
            self.set_size(self.page.reader.column.size_px)

    def set_size(self, size: int) -> None:
        """One size for all sources, now and at the next start."""
        if size != self._size:
            self._size = size
            self._desk.settings.setValue("reader/size", size)
            for page in sorted(self._pages.values(), key=lambda page: page is not self.page):  # it tells of the others
                if page.reader is not None:
                    page.reader.column.set_size(size)

    def _menu(self, at: QPoint, offset: int) -> None:
        """What can be done with the selected words, else with what rests on the words under the pointer."""
        reader = self.page.reader
        span = reader.selected_span()
        if span is None or not span[0] <= offset < span[1]:
            reader.pick_at(offset)
        self._menu_at(at)

    def _menu_at(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        there = {action.objectName(): action for action in (*self.actions(), *self.window().actions())}
        for group in _MENU:
            menu.addActions([there[name] for name in group if name in there and there[name].isEnabled()])
            menu.addSeparator()
        menu.popup(at)

    # which words

    def words(self) -> Passage | None:
        """The words or the part selected in the source on top."""
        return self.page.passage() if self.page else None

    def words_rect(self) -> QRect:
        """Where the selected words stand on the screen, so that a form can stand beside them."""
        face = self.page.shown_face
        if face is not None and (place := face.selected_rect()) is not None:
            return place
        column = self.page.reader.column
        lines = column.boxes(*column.span())
        place = lines[0].adjusted(0, HIGH, 0, 0) if lines else QRectF(column.cursorRect())
        for line in lines:
            place = place.united(line.adjusted(0, HIGH, 0, 0))
        if len(lines) > 1:  # several lines reach from edge to edge
            place.setLeft(0)
            place.setRight(column.viewport().width())
        whole = place.toAlignedRect()
        return QRect(column.viewport().mapToGlobal(whole.topLeft()), whole.size())

    # the case

    def _opened(self) -> None:
        self.reopening.open_first()
        self.tabs.setCurrentIndex(0)
        self._say_empty()
        self._show_tab(self.tabs.currentIndex())

    def _say_empty(self) -> None:
        says = (
            self.tr("No source is open. Choose one in the navigator (F6 leads there) and press Enter.")
            if any_source(self._desk.case)
            else self.tr("No sources yet, and this case can only be read.")
            if not self._desk.writable
            else self.tr("No sources yet. Attach a file, a page or pasted text: Ctrl+Shift+A, or drop a file here.")
        )
        self.empty.setText(says)

    def _closed(self) -> None:
        self.tabs.blockSignals(True)  # none of them is to be shown before the last is gone
        while self.tabs.count():
            self._put_away(0)
        self.tabs.blockSignals(False)
        self._show_tab(-1)

    def _changed(self, change: Change) -> None:
        if not set(change.rows) & _SHOWN:
            return
        for source in [key for key in self._pages if source_title(self._desk.case, key) is None]:
            self._close_tab(self._tab_of(source))
        if "capture" in change.rows:
            for source in [key for key, page in self._pages.items() if page.outdated]:
                self._exchange(source)
        for source, page in self._pages.items():
            if "source" in change.rows:
                self._name(source)
            if page is self.page:
                page.refresh()
            else:
                page.stale = True
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._desk.case:
            self.row.dress()
            for source in self._pages:
                self._name(source)
