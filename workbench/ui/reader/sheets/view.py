"""The pages of a document or an image: looked at, and quoted by words or by region, with mouse or keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)

from workbench.case.anchors import Rect
from workbench.reading.drawing import Drawable
from workbench.ui import absolute, theme
from workbench.ui.focus import Focus
from workbench.ui.reader.marks import ring
from workbench.ui.reader.quotes import Excerpt, Quotes
from workbench.ui.reader.sheets import keys, painting
from workbench.ui.reader.sheets.chosen import Chosen
from workbench.ui.reader.sheets.layout import page_of
from workbench.ui.reader.sheets.pictures import Pictures

_STILL = 4  # pixels a hand moves that only clicks


class SheetView(keys.ChoosingGround):
    """Sheets under one another; offsets are code points of the working text, places points or pixels of a sheet."""

    part_changed = Signal()  # other words or another region, or none, are selected
    menu_wanted = Signal(QPoint)

    def __init__(self, source: Drawable, pictures: Pictures, focus: Focus, words: Callable[[int, int], str]) -> None:
        super().__init__(source, pictures)
        self._focus, self.words = focus, words
        self.chosen = Chosen(source.sheets, paged=source.paged)
        self.quotes, self.regions = Quotes(), list[Excerpt]()
        self._from: tuple[int, float, float] | None = None
        self._pressed = QPointF()
        self._pan: QPoint | None = None
        self._drawing = False
        self.take_tool(False)
        focus.selection_changed.connect(self._follow)
        self.page_changed.connect(self._name)
        self._name()

    # what is shown

    def set_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        """Mark these excerpts, in place of those marked before."""
        self.quotes = Quotes(one for one in excerpts if one.end > one.start)
        self.regions = [one for one in excerpts if one.part.region is not None]
        self.viewport().update()

    def place(self, one: Excerpt) -> tuple[int, list[Rect]]:
        """The sheet an excerpt begins on, and its rectangles there as far as they are known."""
        if one.part.region is not None:
            return one.part.page or 1, [one.part.region]
        page = page_of(self.source.sheets, one.start) or one.part.page or 1
        return page, self._rects(page, one)

    def _rects(self, page: int, one: Excerpt) -> list[Rect]:
        letters = self.pictures.letters(page)
        if letters is not None:
            return letters.rects(one.start, one.end)
        return list(one.part.rects) if one.part.page == page else []

    def on_page(self, page: int) -> Iterator[tuple[Excerpt, list[QRectF]]]:
        """The excerpts on a sheet, regions last, with what they cover in pixels of the whole."""
        sheet = self.source.sheets[page - 1]
        for one in self.quotes.within(sheet.start, sheet.end) if sheet.end > sheet.start else ():
            yield one, painting.shown_all(self.laid, page, self._rects(page, one))
        for one in self.regions:
            if (one.part.page or 1) == page:
                yield one, [self.laid.shown(page, one.part.region)]

    def reveal(self, start: int, end: int) -> None:
        """Bring words into sight."""
        page = page_of(self.source.sheets, start)
        if page is not None:
            letters = self.pictures.letters(page)
            self.into_sight(page, letters.rects(start, end) if letters else ())

    def select(self, span: tuple[int, int] | None) -> None:
        """Select words, as they were selected elsewhere."""
        self.chosen.select(span)
        if span is not None:
            self.reveal(*span)
        self.changed()

    def changed(self) -> None:
        """Something else is selected: paint it, tell it."""
        self._name()
        self.viewport().update()
        self.part_changed.emit()

    def _name(self) -> None:
        sheet = self.source.sheets[self._page - 1].label
        many = len(self.source.sheets)
        says = self.tr("{} of {}").format(sheet, many) if many > 1 else sheet
        region = self.chosen.measure()
        self.setAccessibleName(f"{says}; {region}" if region else says)

    def _follow(self) -> None:
        """What is selected elsewhere is brought into sight here."""
        found = self.selected()
        if found and self.isVisible():
            page, rects = self.place(found[0])
            self.into_sight(page, rects)
        self.viewport().update()

    def selected(self) -> list[Excerpt]:
        """The excerpts that the first selected record is or rests on."""
        picked = self._focus.selected[:1]
        return [*self.quotes.of(picked), *(one for one in self.regions if {one.id, *one.records} & set(picked))]

    def selected_boxes(self) -> list[QRectF]:
        """What is selected, in pixels of the view."""
        found = [self.laid.shown(*self.chosen.region)] if self.chosen.region else []
        return [box.translated(-self.corner) for box in [*found, *(box for _, box in self._selected_words())]]

    def selected_rects(self) -> tuple[int, list[Rect]] | None:
        """The page that the selected words begin on, and their lines there."""
        span = self.chosen.span
        page = page_of(self.source.sheets, span[0]) if span else None
        letters = self.pictures.letters(page) if page else None
        return (page, letters.rects(*span)) if span and page and letters else None

    def _selected_words(self) -> Iterator[tuple[int, QRectF]]:
        span = self.chosen.span
        if span is None:
            return
        for page in self.laid.seen(self.corner.y(), self.corner.y() + self.viewport().height()):
            letters = self.pictures.letters(page)
            for rect in letters.rects(*span) if letters else ():
                yield page, self.laid.shown(page, rect)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(theme.current().sunken))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self.corner)
            top = self.corner.y()
            for page in self.laid.seen(top, top + self.viewport().height()):
                self._paint(painter, page)
            painting.paint_selection(painter, [box for _, box in self._selected_words()])
            if self.chosen.region:
                painting.paint_region(painter, self.laid.shown(*self.chosen.region), self.chosen.measure())
            elif self.hasFocus() and self.source.paged:
                self._paint_caret(painter)

    def _paint(self, painter: QPainter, page: int) -> None:
        label = self.source.sheets[page - 1].label
        painting.paint_sheet(painter, self.laid.box(page), label, self.pictures.of(page))
        detail = self.pictures.detail(page)
        if detail is not None and self.pictures.capped(page, self.laid.zoom * self.devicePixelRatioF()):
            painting.paint_detail(painter, self.laid, page, detail)
        meant = {one.id for one in self.selected()}
        for one, boxes in self.on_page(page):
            if one.part.region is not None:
                painting.paint_frame(painter, boxes[0], one, chosen=one.id in meant)
                continue
            painting.paint_words(painter, boxes, one.kind)
            if one.id in meant:
                ring(painter, boxes)
        self._paint_numbers(painter, page)

    def _paint_numbers(self, painter: QPainter, page: int) -> None:
        """The numbers of what rests on words, at the right edge of the sheet beside their lines; none over another."""
        edge, free = self.laid.box(page).right(), -1e9
        for one, boxes in self.on_page(page):
            if one.part.region is None and boxes:
                wide = painting.tag_box(QPointF(0, 0), painting.tag_words(one))
                low = max(boxes[0].center().y() + wide.height() / 2, free + wide.height() + 2)
                painting.paint_tag(painter, QPointF(edge - wide.width() - 4, low), one)
                free = low

    def _paint_caret(self, painter: QPainter) -> None:
        page = page_of(self.source.sheets, self.chosen.caret)
        letters = self.pictures.letters(page) if page else None
        rect = letters.caret(self.chosen.caret) if letters else None
        if rect is not None:
            box = self.laid.shown(page, rect)
            painter.fillRect(QRectF(box.left() - 1, box.top(), 2, box.height()), QColor(theme.LIGHT.accent))

    # hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = self.laid.on_sheet(self.corner + event.position())
        self._pressed = event.position()
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = event.position().toPoint()
        elif event.button() is Qt.MouseButton.LeftButton:
            self._drawing = self.tool or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not self._drawing and (offset := self._offset(event.position())) is not None:
                self.chosen.to(offset, grows=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                self.changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan is not None:
            moved = event.position().toPoint() - self._pan
            self._pan = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
        elif self._from is not None and event.buttons() & Qt.MouseButton.LeftButton and not self._still(event):
            self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        page, x, y = self._from
        if self._drawing:
            box = self.laid.box(page)
            at = (self.corner + event.position() - box.topLeft()) / self.laid.zoom
            self.chosen.draw(page, (x, y), (at.x(), at.y()))
        elif (offset := self._offset(event.position())) is not None:
            self.chosen.to(offset, grows=True)
        self.changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._from is not None and self._still(event):
            self._click(event.position(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        self._from = self._pan = None

    def _still(self, event: QMouseEvent) -> bool:
        return (event.position() - self._pressed).manhattanLength() < _STILL

    def _click(self, at: QPointF, adds: bool) -> None:
        """Pick what rests on the smallest excerpt there; further clicks go round all that rests there."""
        there = [record for one in self.over(at) for record in one.records]
        if there:
            primary = self._focus.primary
            place = there.index(primary) + 1 if primary in there and not adds else 0
            self.picked.emit(there[place % len(there)], adds)
        elif self._drawing and self.chosen.drop():
            self.changed()

    def over(self, at: QPointF) -> list[Excerpt]:
        """The excerpts under a point of the view, the smallest first."""
        point = self.corner + at
        page = self.laid.on_sheet(point)[0]
        near = [
            (one, boxes)
            for one, boxes in self.on_page(page)
            if any(box.adjusted(-2, -2, 2, 3).contains(point) for box in boxes)
            or (one.part.region and painting.tag_box(boxes[0].topLeft(), painting.tag_words(one)).contains(point))
        ]
        near.sort(key=lambda each: sum(box.width() * box.height() for box in each[1]))  # fmt: skip
        return [one for one, _ in near]

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.source.paged and not self.tool:
            keys.grow(self)

    def _offset(self, at: QPointF) -> int | None:
        page, x, y = self.laid.on_sheet(self.corner + at)
        letters = self.pictures.letters(page)
        return letters.nearest(x, y) if letters else None

    def take_tool(self, region: bool) -> None:
        """Whether a drag draws a region or selects words."""
        self.tool = region or not self.source.paged
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if self.tool else Qt.CursorShape.IBeamCursor)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.press(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        boxes = self.selected_boxes()
        place = boxes[-1].bottomLeft().toPoint() if by_key and boxes else event.pos()
        there = [] if by_key else [record for one in self.over(QPointF(event.pos())) for record in one.records]
        if there and self._focus.primary not in there and not boxes:
            self.picked.emit(there[0], False)
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))
