"""Pages whose lines lead to their records, and back: numbers are found in the words of the finished print."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen

from workbench.case.numbers import PREFIX
from workbench.ui import theme
from workbench.ui.dialogs.pages import POINT, Pages, Printed
from workbench.ui.slices import Slices, Work

_PREFIXES = "|".join(sorted((prefix.rstrip("-") for prefix, _ in PREFIX.values()), key=len, reverse=True))
_NUMBER = re.compile(rf"(?<![\w-])(?:{_PREFIXES})-?\d{{1,9}}(?![\w-])")
_NEAR = 6.0  # points round the pointer within which a letter is taken for the one meant
_ROW = 40.0  # points below the head of a row that still belong to it, where no words stand
_FIRST = 130.0  # points from the left edge within which a number heads its row


class Named(NamedTuple):
    """A record's number as it stands on a page: its place among the page's letters, and its box in points."""

    number: str
    start: int
    end: int
    box: QRectF


class LivePrint(Printed):
    """A finished PDF that knows where on its pages records are named."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._named: dict[int, list[Named]] = {}

    def named(self, page: int) -> list[Named]:
        """The numbers on a page, in reading order."""
        if page not in self._named:
            words = self.read(page).get_textpage()
            text = words.get_text_range()
            high = self.sizes[page][1]
            self._named[page] = [
                Named(found[0], found.start(), found.end(), _box(words, found.start(), found.end(), high))
                for found in _NUMBER.finditer(text)
            ]
        return self._named[page]

    def number_at(self, page: int, x: float, y: float) -> str | None:
        """The number that a place belongs to, in points from the top left: there itself, else that heads its row."""
        words = self.read(page).get_textpage()
        at = words.get_index(x, self.sizes[page][1] - y, _NEAR, _NEAR)
        if at is None or at < 0:
            heads = [each for each in self.named(page) if each.box.left() < _FIRST and 0 <= y - each.box.top() < _ROW]
            return heads[-1].number if heads else None
        before = [each for each in self.named(page) if each.start <= at]
        if before and at < before[-1].end:
            return before[-1].number
        heads = [each for each in before if each.box.left() < _FIRST]
        return (heads or before)[-1].number if before else None


def _box(words: object, start: int, end: int, high: float) -> QRectF:
    """The box of letters, y from the top."""
    boxes = [words.get_charbox(at) for at in range(start, end)]  # type: ignore[attr-defined]
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return QRectF(left, high - top, right - left, top - bottom)


class LivePages(Pages):
    """A click on a line asks for its record; the record that is selected elsewhere is ringed and brought into sight."""

    asked = Signal(str)  # a record's number

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages of the report"))
        self.viewport().setMouseTracking(True)
        self._ringed = ""
        self._seeking = Slices(self)
        self._seeking.longest = 0.0  # a page of a report takes as long to be read as an event may

    def renew(self, printed: LivePrint) -> None:
        """Show the report set anew; the reader stays at the place they were at."""
        bar, zoom, fits = self.verticalScrollBar(), self.zoom, self._fits
        at = bar.value()
        self.show_pages(printed)
        if not fits:
            self.zoom_to(zoom)
        bar.setValue(at)

    def ring(self, number: str, *, bring: bool) -> None:
        """Ring a record's number wherever it stands; ``bring`` its first row into sight, once it is found."""
        self._ringed = number
        if bring and number:
            self._seeking.begin(self._bring(number))
        else:
            self._seeking.drop()
        self.viewport().update()

    def _bring(self, number: str) -> Work:
        """Look for it page by page: all the words of a long report take longer than any event may."""
        printed, places = self.printed, list[tuple[int, Named]]()
        yield  # whoever asks for it has pages to show first
        for page in range(self.count):
            places += [(page, each) for each in self._live.named(page) if each.number == number]
            yield
            if self.printed is not printed:
                return
        if not places or any(self.on_screen(page, each.box).intersects(QRectF(self.viewport().rect()))
                             for page, each in places):  # fmt: skip
            return
        page, first = next((each for each in places if each[1].box.left() < _FIRST), places[0])
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.on_screen(page, first.box).top()) - self.viewport().height() // 3)

    @property
    def _live(self) -> LivePrint:
        assert isinstance(self.printed, LivePrint)
        return self.printed

    def on_screen(self, page: int, box: QRectF) -> QRectF:
        """A box on a page, in points, as it lies in the view."""
        scale, place = POINT * self.zoom, self._place(page)
        return QRectF(place.x() + box.x() * scale, place.y() + box.y() * scale, box.width() * scale,
                      box.height() * scale)  # fmt: skip

    def number_under(self, point: QPointF) -> str | None:
        """The number of the record whose line is at a point of the view."""
        for page in range(self.count):
            place = self._place(page)
            if place.contains(point.toPoint()):
                scale = POINT * self.zoom
                return self._live.number_at(page, (point.x() - place.x()) / scale, (point.y() - place.y()) / scale)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (number := self.number_under(event.position())):
            self.asked.emit(number)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        leads = self.number_under(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ringed or not self.count:
            return
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.LIGHT.accent), 2))
            for page in filter(self._drawn.__contains__, self.in_sight()):
                for each in self._live.named(page):
                    if each.number == self._ringed:
                        painter.drawRoundedRect(self.on_screen(page, each.box).adjusted(-3, -3, 3, 3), 3, 3)
