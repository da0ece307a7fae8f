"""A time as the mark it will be on the timeline: solid where stated, hollow where inferred, open where open."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import absolute, theme
from workbench.ui.language import tr, worded
from workbench.ui.timeline.shapes import Place, paint_shape
from workbench.values.resolved import Resolved, ResolvedDate

_WIDE, _HIGH = 56, 16


class TimeGlyph(QWidget):
    """The mark of one date; hidden while the date is open."""

    def __init__(self) -> None:
        super().__init__()
        self._place: Place | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, _HIGH)

    def show_value(self, edtf: str | None, found: Resolved, *, chosen: bool = False) -> None:
        """Draw the reading of a date, or the one that the analyst chose; nothing for what is no date."""
        value = (edtf or found.value) if isinstance(found, ResolvedDate) else None
        self.setVisible(bool(value))
        if value and isinstance(found, ResolvedDate):
            inferred = chosen or found.anchor is not None or bool(found.premises)
            self._place = _place(value, inferred=inferred)
            self.setAccessibleName(_words(self._place))
            self.setToolTip(_words(self._place))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._place is not None:
            with absolute.painter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_shape(painter, self._place, theme.current())


def _place(edtf: str, *, inferred: bool) -> Place:
    start, end = edtf.startswith(".."), edtf.endswith("..")
    instant = "T" in edtf and "/" not in edtf
    whisker = 0 if "T" in edtf or start or end else 7
    shape = "inferred" if inferred else "stated"
    left, right = 4.0, float(_WIDE - 4)
    return Place("sighting", shape, instant, left, left + whisker, right - whisker, right, 3.0, 10.0, start, end)


def _words(place: Place) -> str:
    how = worded(place.shape)
    if place.open_start or place.open_end:
        return (tr("start open, end {}") if place.open_start else tr("end open, start {}")).format(how)
    return tr("instant, {}").format(how) if place.instant else tr("{}, zone not stated").format(how)
