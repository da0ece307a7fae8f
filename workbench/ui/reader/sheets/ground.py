"""The ground of pages and images: sheets laid at a size, scrolled, and drawn as fine as they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from workbench.case.anchors import Rect
from workbench.reading.drawing import Drawable
from workbench.ui import theme
from workbench.ui.reader.sheets.layout import EDGE, LARGEST, SMALLEST, Layout
from workbench.ui.reader.sheets.pictures import Pictures, Wish

STEP = 1.25  # times larger with one turn of the wheel
_SOON = 60  # milliseconds in which scrolling settles before pictures are asked for


class SheetGround(QAbstractScrollArea):
    """Sheets under one another; places are points or pixels of a sheet, pages are numbered from 1."""

    zoomed = Signal()
    page_changed = Signal(int)

    def __init__(self, source: Drawable, pictures: Pictures) -> None:
        super().__init__()
        self.source, self.pictures = source, pictures
        self.fits = "width" if source.paged else "page"
        self.laid = Layout(source.sheets, 1.0, 1.0)
        self._page = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.ask)
        pictures.come.connect(lambda page: self.viewport().update())
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    @property
    def corner(self) -> QPointF:
        """The pixel of the whole at the top left of the view."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    # size

    def zoom_to(self, zoom: float, *, about: QPointF | None = None, fits: str = "") -> None:
        """Show it at so many pixels a point; the place ``about``, of the view, stays where it is."""
        at = about or QPointF(self.viewport().rect().center())
        page, x, y = self.laid.on_sheet(self.corner + at)
        self.fits = fits
        self.laid = Layout(self.source.sheets, min(max(zoom, SMALLEST), LARGEST), self.viewport().width())
        self._fit_bars()
        there = self.laid.shown(page, (x, y, 0, 0)).topLeft() - at
        self.horizontalScrollBar().setValue(round(there.x()))
        self.verticalScrollBar().setValue(round(there.y()))
        self._scrolled()
        self.zoomed.emit()

    def zoom_by(self, steps: float, *, about: QPointF | None = None) -> None:
        """Larger (1) or smaller (-1) by a step."""
        self.zoom_to(self.laid.zoom * STEP**steps, about=about)

    def fit(self, what: str) -> None:
        """Show a sheet as wide as the view, or the whole of it."""
        sheet = self.source.sheets[self._page - 1]
        wide = (self.viewport().width() - 2 * EDGE) / sheet.width
        high = (self.viewport().height() - 2 * EDGE) / sheet.height
        least = 0.2 if self.source.paged else SMALLEST
        most = min(wide, theme.grown(1.6)) if self.source.paged else max(1.0, min(wide, high, 4.0))
        zoom = min(wide, most) if what == "width" else min(wide, high, most)
        self.zoom_to(max(least, zoom), fits=what)

    def _fit_bars(self) -> None:
        view, size = self.viewport().size(), self.laid.size
        for bar, whole, seen in ((self.horizontalScrollBar(), size.width(), view.width()),
                                 (self.verticalScrollBar(), size.height(), view.height())):  # fmt: skip
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(24)

    def ask(self) -> None:
        """Have what is in sight drawn as fine as it is shown."""
        if not self.isVisible():
            return
        ratio, corner, view = self.devicePixelRatioF(), self.corner, self.viewport().rect()
        sharp = self.laid.zoom * ratio
        seen = list(self.laid.seen(corner.y(), corner.y() + view.height()))
        wishes = [Wish(page, sharp) for page in seen]
        wishes += [Wish(page, None) for page in seen if self.source.paged]
        wishes += [self._detail(page, sharp) for page in seen[:1] if self.pictures.capped(page, sharp)]
        beyond = [page for page in (seen[-1] + 1, seen[0] - 1) if 0 < page <= len(self.source.sheets)]
        self.pictures.want([*wishes, *(Wish(page, sharp) for page in beyond)])

    def _detail(self, page: int, scale: float) -> Wish:
        """The part of a sheet in sight, where the whole would be too large to draw so fine."""
        box, zoom = self.laid.box(page), self.laid.zoom
        seen = QRectF(self.viewport().rect()).translated(self.corner).intersected(box).translated(-box.topLeft())
        sides = (seen.left() / zoom, seen.top() / zoom, seen.right() / zoom, seen.bottom() / zoom)
        left, top, right, bottom = (round(each, 1) for each in sides)
        return Wish(page, scale, (left, top, right, bottom))

    # going to a place

    @property
    def page(self) -> int:
        """The sheet that is looked at."""
        return self._page

    def go_to(self, page: int) -> None:
        """Have a sheet at the top of the view."""
        self.verticalScrollBar().setValue(round(self.laid.box(page).top() - EDGE / 2))

    def into_sight(self, page: int, rects: Sequence[Rect]) -> None:
        """Bring a place on a sheet into sight; where nothing is known of it, its sheet."""
        if not rects:
            self.go_to(page)
            return
        box = self.laid.shown(page, rects[0])
        view = QRectF(self.viewport().rect()).translated(self.corner)
        if not view.adjusted(8, 8, -8, -8).contains(box):
            self.verticalScrollBar().setValue(round(box.top() - view.height() / 3))
            if not view.left() < box.left() < box.right() < view.right():
                self.horizontalScrollBar().setValue(round(box.center().x() - view.width() / 2))

    def _scrolled(self) -> None:
        page = self.laid.page_at(self.corner.y() + self.viewport().height() / 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()
        self._soon.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120, about=event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fits:
            self.fit(self.fits)
        else:
            self.zoom_to(self.laid.zoom)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()
