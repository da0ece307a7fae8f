"""What is selected on sheets: words from one offset to another, or a region, never both."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.case.anchors import Part, Rect
from workbench.reading.drawing import Sheet
from workbench.ui.language import tr
from workbench.ui.reader.sheets.layout import page_of

LEAST = 1.0  # points or pixels of a region's sides


class Chosen:
    """The selection on the sheets of one source; ``paged`` ones are measured in points, images in pixels."""

    def __init__(self, sheets: Sequence[Sheet], *, paged: bool) -> None:
        self._sheets, self._paged = sheets, paged
        first = next((sheet.start for sheet in sheets if sheet.end > sheet.start), 0)
        self.anchor = self.caret = first
        self.region: tuple[int, Rect] | None = None

    @property
    def span(self) -> tuple[int, int] | None:
        """The selected code points."""
        low, high = sorted((self.anchor, self.caret))
        return (low, high) if high > low else None

    def to(self, offset: int, *, grows: bool) -> None:
        """Move the caret; ``grows`` keeps the other end of the selection where it is."""
        self.region = None
        self.caret = offset
        if not grows:
            self.anchor = offset

    def select(self, span: tuple[int, int] | None) -> None:
        """Select these code points, or none."""
        self.region = None
        self.anchor, self.caret = span or (self.caret, self.caret)

    def draw(self, page: int, first: tuple[float, float], last: tuple[float, float]) -> None:
        """A region between two corners, cut at the sheet's edges."""
        sheet = self._sheets[page - 1]
        xs, ys = sorted((first[0], last[0])), sorted((first[1], last[1]))
        left, top = max(0.0, xs[0]), max(0.0, ys[0])
        right, bottom = min(sheet.width, xs[1]), min(sheet.height, ys[1])
        wide, high = max(right - left, LEAST), max(bottom - top, LEAST)
        left, top = min(left, sheet.width - wide), min(top, sheet.height - high)
        rect = (left, top, wide, high)
        self.anchor = self.caret
        self.region = page, self._whole(rect)

    def _whole(self, rect: Rect) -> Rect:
        """Whole pixels of an image; tenths of a point."""
        if self._paged:
            return (round(rect[0], 1), round(rect[1], 1), round(rect[2], 1), round(rect[3], 1))
        left, top = int(rect[0]), int(rect[1])
        return (left, top, max(1, round(rect[0] + rect[2]) - left), max(1, round(rect[1] + rect[3]) - top))

    def nudge(self, page: int, across: float, down: float, *, grows: bool) -> None:
        """Move the region by so much, or its far corner; where there is none, one begins in the middle."""
        if self.region is None:
            sheet = self._sheets[page - 1]
            x, y, wide, high = sheet.width * 0.4, sheet.height * 0.4, sheet.width * 0.2, sheet.height * 0.2
        else:
            page, (x, y, wide, high) = self.region
            sheet = self._sheets[page - 1]
            if grows:
                wide, high = max(LEAST, wide + across), max(LEAST, high + down)
            else:
                x = min(max(0.0, x + across), sheet.width - wide)
                y = min(max(0.0, y + down), sheet.height - high)
        self.draw(page, (x, y), (min(x + wide, sheet.width), min(y + high, sheet.height)))

    def drop(self) -> bool:
        """Let go of what is selected; whether there was anything."""
        there = self.region is not None or self.span is not None
        self.region, self.anchor = None, self.caret
        return there

    def region_part(self) -> Part | None:
        """The region as an excerpt will name it."""
        if self.region is None:
            return None
        page, rect = self.region
        many = self._paged or len(self._sheets) > 1
        x, y, wide, high = (f"{each:g}" for each in rect)
        of = tr(" of page {}").format(page) if many else ""
        label = tr("region {}, {}, {} × {}{}").format(x, y, wide, high, of)
        return Part(page=page if many else None, region=rect, label=label)

    def measure(self) -> str:
        """The region's size for people."""
        if self.region is None:
            return ""
        page, (x, y, wide, high) = self.region
        unit = "points" if self._paged else "pixels"
        return f"{x:g}, {y:g} · {wide:g} × {high:g} {unit}" + (tr(" · page {}").format(page) if self._paged else "")

    def page(self) -> int | None:
        """The sheet that the selection or the caret is on."""
        return self.region[0] if self.region else page_of(self._sheets, self.caret)
