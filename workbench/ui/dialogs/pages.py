"""Pages of a PDF as pictures, drawn when they come into sight, at any zoom, and for a printer."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from workbench.ui import theme

GAP = 16  # pixels between two pages
STEP = 1.25
LEAST, MOST = 0.4, 4.0
KEPT = 12  # pages kept as pictures
_READ = 2  # pages kept as they were read from the file
POINT = 96 / 72  # screen pixels of a point at zoom 1


class Printed:
    """A finished PDF that can be drawn page by page."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self.data = data
        self._pdf = pypdfium2.PdfDocument(data)
        self._read: OrderedDict[int, Any] = OrderedDict()
        self.sizes: list[tuple[float, float]] = [self._pdf.get_page_size(at) for at in range(len(self._pdf))]

    def is_read(self, page: int) -> bool:
        """Whether a page is at hand; to read one may take as long as to draw it."""
        return page in self._read

    def read(self, page: int) -> Any:
        """A page as pypdfium2 has it."""
        if page not in self._read:
            self._read[page] = self._pdf[page]
            if len(self._read) > _READ:
                self._read.popitem(last=False)[1].close()
        self._read.move_to_end(page)
        return self._read[page]

    def image(self, page: int, scale: float) -> QImage:
        """One page at ``scale`` pixels a point."""
        drawn = self.read(page).render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
        return image.copy()  # the buffer is the renderer's own

    def close(self) -> None:
        """Let go of the file."""
        self._pdf.close()


class Pages(QAbstractScrollArea):
    """Pages below each other; Page Up and Page Down walk them, Ctrl + wheel, + and − zoom, 0 fits the width."""

    moved = Signal()  # another page or another zoom

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages of the summary"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(320)
        self.printed: Printed | None = None
        self._drawn: OrderedDict[int, QImage] = OrderedDict()
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._draw)
        self.zoom = 1.0
        self._fits = True
        self.verticalScrollBar().valueChanged.connect(self.moved)

    def show_pages(self, printed: Printed | None) -> None:
        """Show another document from its first page, or none."""
        self.printed = printed
        self._drawn.clear()
        self.fit()
        self.verticalScrollBar().setValue(0)
        self.moved.emit()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.printed.sizes) if self.printed else 0

    def _place(self, page: int) -> QRect:
        """Where a page lies on the long strip of pages."""
        top = GAP
        for _wide, high in self.printed.sizes[:page]:
            top += round(high * POINT * self.zoom) + GAP
        wide, high = self.printed.sizes[page]
        size = QSize(round(wide * POINT * self.zoom), round(high * POINT * self.zoom))
        left = max(GAP, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        return QRect(left, top - self.verticalScrollBar().value(), size.width(), size.height())

    @property
    def page(self) -> int:
        """The page in the middle of what is seen, the first one 0."""
        middle = self.viewport().height() // 2
        seen = (at for at in range(self.count) if self._place(at).bottom() + GAP >= middle)
        return next(seen, max(0, self.count - 1))

    def go(self, page: int) -> None:
        """Bring a page to the top."""
        if self.count:
            wanted = min(max(page, 0), self.count - 1)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._place(wanted).top() - GAP)

    def fit(self) -> None:
        """As wide as there is room."""
        self._fits = True
        if self.count:
            widest = max(wide for wide, _ in self.printed.sizes) * POINT
            self._set_zoom(min((self.viewport().width() - 2 * GAP) / widest, 1.6))

    def step(self, way: int) -> None:
        """One step larger or smaller."""
        self.zoom_to(self.zoom * STEP**way)

    def zoom_to(self, zoom: float) -> None:
        """As large as that, whatever room there is."""
        self._fits = False
        self._set_zoom(zoom)

    def _set_zoom(self, zoom: float) -> None:
        page = self.page
        self.zoom = min(max(zoom, LEAST), MOST)
        self._drawn.clear()
        self._measure()
        if page:
            self.go(page)
        self.viewport().update()
        self.moved.emit()

    def _measure(self) -> None:
        if not self.count:
            return
        last, view = self._place(self.count - 1), self.viewport().size()
        high = last.bottom() + self.verticalScrollBar().value() + GAP
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, high - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, last.width() + 2 * GAP - view.width()))

    @property
    def drawn(self) -> bool:
        """Whether all that is in sight is drawn."""
        return self.count > 0 and all(page in self._drawn for page in self.in_sight())

    def in_sight(self) -> list[int]:
        """The pages of which some is seen."""
        seen = self.viewport().rect()
        return [page for page in range(self.count) if self._place(page).intersects(seen)]

    def _draw(self) -> None:
        """The next page that is missing, read in one event and drawn in another."""
        missing = next((page for page in self.in_sight() if page not in self._drawn), None)
        if missing is None:
            return
        if not self.printed.is_read(missing):
            self.printed.read(missing)
            self._next.start()
            return
        ratio = self.devicePixelRatioF()
        self._drawn[missing] = self.printed.image(missing, POINT * self.zoom * ratio)
        self._drawn[missing].setDevicePixelRatio(ratio)
        while len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        self.viewport().update()

    def _paint(self, painter: QPainter, page: int, place: QRect) -> None:
        """A page, or its paper until it is drawn."""
        if page in self._drawn:
            self._drawn.move_to_end(page)
            painter.drawImage(place, self._drawn[page])
        else:
            painter.fillRect(place, Qt.GlobalColor.white)
            self._next.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(worn.window))
            for page in self.in_sight():
                place = self._place(page)
                self._paint(painter, page, place)
                painter.setPen(QColor(worn.line_strong))
                painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drawn.clear()  # some megabytes each, drawn anew once they are seen again

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
        self._measure()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go(self.page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(0 if key == Qt.Key.Key_Home else self.count - 1)
        elif event.text() in ("+", "=", "-"):
            self.step(-1 if event.text() == "-" else 1)
        elif event.text() == "0":
            self.fit()
        else:
            super().keyPressEvent(event)
