"""The dated strip of an airframe: what it carried, when, each kind a row; doubt kept as shape."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workbench.case.entities import ALWAYS, Assigned, span
from workbench.ui import absolute, theme
from workbench.ui.language import tr
from workbench.ui.theme import Theme
from workbench.ui.wording import day

KINDS = {"registration": "Registration", "hex": "Hex", "operator": "Operator", "callsign": "Callsign"}
_GUTTER, _LANE, _AXIS, _EDGE = 104.0, 24.0, 22.0, 14.0  # pixels beside letters of the usual size
_YEAR = 365.25 * 86400
_STEPS = (1, 2, 5, 10, 20, 50)
_UNSURE = re.compile(r"[?~%X]")


class Bar(NamedTuple):
    """One assignment in its row; ``None`` is an open end, ``dates`` ``None`` where they are not stated."""

    kind: str
    value: str
    dates: str | None
    first: float | None
    last: float | None
    lane: int
    of: str  # the member it is of, where the group has several
    rival: str  # who else carried it then


class Strip(NamedTuple):
    """All that is drawn: bars, seconds of the sightings, and the years shown."""

    bars: tuple[Bar, ...]
    seen: tuple[float, ...]
    start: float
    end: float

    def rows(self) -> dict[str, int]:
        """The kinds there are, with the lanes each takes."""
        return {kind: 1 + max(bar.lane for bar in self.bars if bar.kind == kind)
                for kind in KINDS if any(bar.kind == kind for bar in self.bars)}  # fmt: skip

    @property
    def height(self) -> float:
        """Pixels it takes from top to bottom."""
        return sum(self.rows().values()) * theme.grown(_LANE) + theme.grown(_AXIS) + 6


def _seconds(instant: str) -> float | None:
    return None if instant in ALWAYS else datetime.fromisoformat(instant).astimezone(UTC).timestamp()


def strip(held: Sequence[Assigned], seen: Sequence[str], *, of: Mapping[bytes, str],
          rivals: Mapping[bytes, str]) -> Strip:  # fmt: skip
    """The strip of dated assignments; ``seen`` are instants of sightings."""
    spots = tuple(each for at in seen if (each := _seconds(at)) is not None)
    bars: list[Bar] = []
    for each in held:
        first, last = map(_seconds, span(each.dates))
        lane = _free(bars, each.kind, first, last)
        bars.append(Bar(each.kind, each.value, each.dates, first, last, lane, of.get(each.entity, ""),
                        rivals.get(each.id, "")))  # fmt: skip
    known = [*spots, *(end for bar in bars for end in (bar.first, bar.last) if end is not None)]
    now = datetime.now(UTC).timestamp()
    start, end = (min(known), max(known)) if known else (now - _YEAR, now)
    pad = max((end - start) * 0.12, _YEAR / 4)
    return Strip(tuple(bars), spots, start - pad, end + pad)


def _free(bars: Sequence[Bar], kind: str, first: float | None, last: float | None) -> int:
    """The first lane of a kind in which nothing lies at that time."""
    low, high = (-float("inf") if first is None else first), (float("inf") if last is None else last)
    taken = {
        bar.lane for bar in bars if bar.kind == kind
        and (bar.first is None or bar.first < high) and (bar.last is None or bar.last > low)
    }  # fmt: skip
    return next(lane for lane in range(len(bars) + 1) if lane not in taken)


def paint_strip(painter: QPainter, drawn: Strip, *, box: QRectF, worn: Theme) -> None:
    """Rows of bars above a line of years; what is not stated is dashed, open ends fade to dashes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gutter, lane = _gutter(), theme.grown(_LANE)
    wide = max(60.0, box.width() - gutter - _EDGE)
    plot = QRectF(box.left() + gutter, box.top(), wide, box.height() - theme.grown(_AXIS))
    _years(painter, drawn, plot, worn)
    top = box.top() + 2
    for kind, lanes in drawn.rows().items():
        painter.setFont(theme.small())
        painter.setPen(QColor(worn.text2))
        painter.drawText(QRectF(box.left(), top, gutter - 8, lane), Qt.AlignmentFlag.AlignVCenter, tr(KINDS[kind]))
        for bar in drawn.bars:
            if bar.kind == kind:
                _bar(painter, bar, QRectF(plot.left(), top + bar.lane * lane, plot.width(), lane), drawn, worn)
        top += lanes * lane
        painter.setPen(QPen(QColor(worn.line), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(box.left(), round(top) + 0.5), QPointF(plot.right(), round(top) + 0.5))
    _spots(painter, drawn, plot, worn)


def _gutter() -> float:
    """Pixels at the left for what the rows are called."""
    letters = QFontMetricsF(theme.small())
    return max(theme.grown(_GUTTER), *(letters.horizontalAdvance(tr(each)) + 12 for each in KINDS.values()))


def _x(at: float, drawn: Strip, plot: QRectF) -> float:
    return plot.left() + (at - drawn.start) / (drawn.end - drawn.start) * plot.width()


def _years(painter: QPainter, drawn: Strip, plot: QRectF, worn: Theme) -> None:
    first, last = (datetime.fromtimestamp(at, UTC).year for at in (drawn.start, drawn.end))
    painter.setFont(theme.tiny())
    room = QFontMetricsF(theme.tiny()).horizontalAdvance("2025") + 12
    most = max(1, int(plot.width() / room))
    step = next((each for each in _STEPS if (last - first + 1) / each <= most), 100)
    for year in range(first, last + 2):
        x = _x(datetime(min(year, 9999), 1, 1, tzinfo=UTC).timestamp(), drawn, plot)
        if year % step == 0 and plot.left() <= x <= plot.right() + _EDGE - room + 12:
            painter.setPen(QPen(QColor(worn.line), 1))
            painter.drawLine(QPointF(round(x) + 0.5, plot.top()), QPointF(round(x) + 0.5, plot.bottom() + 4))
            painter.setPen(QColor(worn.text3))
            painter.drawText(
                QRectF(x + 3, plot.bottom() + 2, room, theme.grown(_AXIS) - 2), Qt.AlignmentFlag.AlignVCenter, str(year)
            )


def _bar(painter: QPainter, bar: Bar, row: QRectF, drawn: Strip, worn: Theme) -> None:
    kind = worn.kind("entity")
    ink = QColor(worn.contradicts if bar.rival else kind.ink)
    left = row.left() if bar.first is None else _x(bar.first, drawn, row)
    right = row.right() if bar.last is None else _x(bar.last, drawn, row)
    fade = min(26.0, max(0.0, (right - left) / 3))
    core = QRectF(left, row.top() + 4, max(4.0, right - left), row.height() - 9)
    if bar.dates is not None:
        core.adjust(fade if bar.first is None else 0, 0, -fade if bar.last is None else 0, 0)
    pen = QPen(ink, 1.4)
    hollow = bar.dates is None
    if hollow or _UNSURE.search(bar.dates or ""):
        pen.setDashPattern([3, 2.4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor(kind.fill))
    painter.drawRoundedRect(core, 3, 3)
    if not hollow:
        _open_ends(painter, bar, core, row, ink)
    _label(painter, bar, core, row, worn)


def _open_ends(painter: QPainter, bar: Bar, core: QRectF, row: QRectF, ink: QColor) -> None:
    pen = QPen(ink, 1.4)
    pen.setDashPattern([3, 2.4])
    painter.setPen(pen)
    middle = core.center().y()
    if bar.first is None:
        painter.drawLine(QPointF(core.left(), middle), QPointF(row.left(), middle))
    if bar.last is None:
        painter.drawLine(QPointF(core.right(), middle), QPointF(row.right(), middle))


def _label(painter: QPainter, bar: Bar, core: QRectF, row: QRectF, worn: Theme) -> None:
    """The value on its bar, or right of it where it has no room."""
    font = theme.tiny(theme.QFont.Weight.DemiBold)
    told = (f"· {bar.of}" if bar.of else "", tr("· also {}").format(bar.rival) if bar.rival else "")
    whole, metrics = " ".join(filter(None, (bar.value, *told))), QFontMetricsF(font)
    words = next((each for each in (whole, bar.value) if metrics.horizontalAdvance(each) + 10 <= core.width()), whole)
    wide = metrics.horizontalAdvance(words)
    inside = wide + 10 <= core.width()
    left = core.left() + 6 if inside else core.right() + 5
    if not inside and left + wide > row.right():
        left = max(row.left(), core.left() - wide - 5)
    painter.setFont(font)
    if not inside:
        painter.fillRect(QRectF(left - 2, core.top() + 1, wide + 4, core.height() - 2), QColor(worn.surface))
    painter.setPen(QColor(worn.contradicts if bar.rival else worn.kind("entity").ink))
    painter.drawText(QRectF(left, core.top(), wide + 4, core.height()), Qt.AlignmentFlag.AlignVCenter, words)


def _spots(painter: QPainter, drawn: Strip, plot: QRectF, worn: Theme) -> None:
    """Where it was sighted, as ticks on the line of years."""
    painter.setPen(QPen(QColor(worn.line_strong), 1))
    ground = round(plot.bottom()) + 0.5
    painter.drawLine(QPointF(plot.left(), ground), QPointF(plot.right(), ground))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn.kind("sighting").ink))
    for x in sorted({round(_x(at, drawn, plot)) for at in drawn.seen}):
        painter.drawEllipse(QPointF(x + 0.5, plot.bottom() + 0.5), 2.6, 2.6)


def spoken(drawn: Strip) -> str:
    """The strip in words, for those who do not see it."""
    return "; ".join(
        f"{tr(KINDS[bar.kind])} {bar.value}, {day(bar.dates) if bar.dates else tr('dates not stated')}"
        + (tr(", also {}").format(bar.rival) if bar.rival else "")
        for bar in drawn.bars
    )


class DatedStrip(QWidget):
    """The strip on the page; the pointer over a bar tells it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: Strip | None = None
        self.setAccessibleName(self.tr("What it carried, and when"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strip(self, drawn: Strip) -> None:
        """Draw another strip."""
        self._drawn = drawn
        self.setAccessibleDescription(spoken(drawn))
        self.setFixedHeight(round(drawn.height))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, round(self._drawn.height) if self._drawn else 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._drawn is not None:
            QToolTip.showText(event.globalPos(), spoken(self._drawn).replace("; ", "\n"), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is not None:
            with absolute.painter(self) as painter:
                paint_strip(painter, self._drawn, box=QRectF(self.rect()), worn=theme.current())
