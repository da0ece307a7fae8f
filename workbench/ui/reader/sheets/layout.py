"""Sheets one below the other, at a size: from points of a sheet to pixels of the whole, and back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

from workbench.case.anchors import Rect
from workbench.reading.drawing import Sheet

EDGE = 20  # pixels round the sheets and between them
SMALLEST, LARGEST = 0.02, 16.0  # pixels a point


class Layout:
    """Where each sheet lies; pages are numbered from 1."""

    def __init__(self, sheets: Sequence[Sheet], zoom: float, room: float) -> None:
        self.sheets, self.zoom = sheets, zoom
        widest = max((sheet.width for sheet in sheets), default=1.0) * zoom
        self.wide = max(room, widest + 2 * EDGE)
        self._tops, at = [], float(EDGE)
        for sheet in sheets:
            self._tops.append(at)
            at += sheet.height * zoom + EDGE
        self.high = at

    @property
    def size(self) -> QSizeF:
        """How large the whole is."""
        return QSizeF(self.wide, self.high)

    def box(self, page: int) -> QRectF:
        """Where a sheet lies."""
        sheet = self.sheets[page - 1]
        wide = sheet.width * self.zoom
        return QRectF((self.wide - wide) / 2, self._tops[page - 1], wide, sheet.height * self.zoom)

    def page_at(self, y: float) -> int:
        """The sheet at a height, or the one above it."""
        return min(max(1, bisect_right(self._tops, y)), len(self.sheets))

    def seen(self, top: float, bottom: float) -> range:
        """The sheets between two heights."""
        first = self.page_at(top)
        return range(first, max(first, self.page_at(bottom)) + 1)

    def on_sheet(self, point: QPointF) -> tuple[int, float, float]:
        """The sheet nearest to a pixel, and the place on it, never beyond its edges."""
        page = self.page_at(point.y())
        box, sheet = self.box(page), self.sheets[page - 1]
        if point.y() > box.bottom() + EDGE / 2 and page < len(self.sheets):
            page += 1
            box, sheet = self.box(page), self.sheets[page - 1]
        x, y = (point.x() - box.left()) / self.zoom, (point.y() - box.top()) / self.zoom
        return page, min(max(x, 0.0), sheet.width), min(max(y, 0.0), sheet.height)

    def shown(self, page: int, rect: Rect) -> QRectF:
        """A rectangle of a sheet in pixels."""
        box, zoom = self.box(page), self.zoom
        return QRectF(box.left() + rect[0] * zoom, box.top() + rect[1] * zoom, rect[2] * zoom, rect[3] * zoom)


def page_of(sheets: Sequence[Sheet], offset: int) -> int | None:
    """The sheet whose words an offset lies in or stands at the end of."""
    return next((at for at, sheet in enumerate(sheets, 1) if sheet.start <= offset <= sheet.end > sheet.start), None)
