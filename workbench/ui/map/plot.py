"""Height or speed of a track over time, with the stretches on the ground and without fixes, and one cursor."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from workbench.analysis.chartcards import altitude_words, clock
from workbench.tracking.mapped import MapTrack, Moment
from workbench.ui import absolute, icons, theme
from workbench.ui.language import counted, tr
from workbench.ui.map.plotted import apart, covered, line_parts, odd_times, spans
from workbench.ui.map.tracks import hatching
from workbench.ui.timeline.calendar import ticks
from workbench.ui.timeline.scale import Scale

_BEFORE = 8  # pixels between a line's name and the plot
_LEFT, _RIGHT, _TOP, _FOOT, _COVER = 52.0, 14.0, 12.0, 20.0, 18.0  # view pixels beside, above and below the plot
_METRE, _KMH = 0.3048, 1.852
_STEPS = {"altitude": (10_000, 20_000, 30_000, 40_000, 50_000, 60_000), "speed": (200, 400, 600, 800, 1200)}
_TOLD = 30  # times on the ground or without fixes that the words name
_DASHED = 100  # doubtful fixes up to which each has a line
_TICK, _SIGNS = 5.0, 8  # pixels of the ticks of more, and times the size of a sign that signs are then apart
_BESIDE = 4  # pixels left free beside words
_MARGIN = 0.04  # part of the time that is left free at each end


class AltitudePlot(QWidget):
    """One track; pointing at it looks at that instant, on the map and on the timeline too."""

    moved_to = Signal(float)  # an instant, seconds since 1970

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Height and speed"))
        self.track: MapTrack | None = None
        self.measure = "altitude"
        self.metres = False
        self.hint = self.tr("Select a track to see its height and speed.")  # what is said without one
        self.moment: Callable[[], float | None] = lambda: None
        self._still: QPixmap | None = None  # all but the cursor

    def show_track(self, track: MapTrack | None) -> None:
        """Show another track."""
        if track is not self.track:
            self.track = track
            self.setAccessibleDescription(self.words())
            self.renew()
        elif track is None:  # what is said of it may be other words
            self.renew()

    def renew(self) -> None:
        """Draw all of it anew, not the cursor only."""
        self._still = None
        self.update()

    def words(self) -> str:
        """The plot in words."""
        if self.track is None or not len(self.track.course):
            return ""
        course = self.track.course
        told = [tr("{}, {} to {} UTC").format(self.track.number, clock(int(course.t[0])), clock(int(course.t[-1])))]
        high = course.profile.high["altitude"]
        if np.isfinite(high).any():
            told.append(tr("highest {}").format(altitude_words(float(np.nanmax(high)))))
        for each in course.stretches[:_TOLD]:
            what = tr("on ground") if each.kind == "ground" else tr("no fixes")
            told.append(tr("{} {} to {}").format(what, clock(each.begins), clock(each.ends)))
        more = len(course.stretches) - _TOLD
        told += (
            [counted(more, "more time on the ground or without fixes", "more times on the ground or without fixes")]
            if more > 0
            else []
        )
        return ", ".join(told)

    def scale(self) -> Scale:
        """The time across."""
        if self.track is None or not len(self.track.course):
            return Scale(0, 1, self._left(), 1)
        t = self.track.course.t
        start, end = float(t[0]) / 1000, float(t[-1]) / 1000
        spare = max((end - start) * _MARGIN, 30.0)
        return Scale(start - spare, end + spare, self._left(), max(self.width() - self._left() - _RIGHT, 1.0))

    def _left(self) -> float:
        name = QFontMetricsF(theme.tiny()).horizontalAdvance(self.tr("cover"))
        return max(theme.grown(_LEFT), name + _BEFORE + 4)

    def sizeHint(self) -> QSize:
        return QSize(500, round(theme.grown(100)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(theme.grown(74)))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self) as painter:
            painter.drawPixmap(0, 0, self._picture())
            self._cursor(painter)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.current().accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _picture(self) -> QPixmap:
        """All but the cursor, painted once for each size."""
        ratio = self.devicePixelRatioF()
        size = (QSizeF(self.size()) * ratio).toSize()
        if self._still is None or self._still.size() != size:
            self._still = QPixmap(size)
            self._still.setDevicePixelRatio(ratio)
            with absolute.painter(self._still) as painter:
                self._paint(painter, QRectF(self.rect()))
        return self._still

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        look = theme.current()
        painter.fillRect(box, QColor(look.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self.track
        if track is None or not len(track.course):
            painter.setFont(theme.small())
            painter.setPen(QColor(look.text3))
            painter.drawText(box.adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                             self.hint)  # fmt: skip
            return
        scale = self.scale()
        frame = self._frame(box)
        top = self._top(track)
        self._grid(painter, frame, scale, top, look)
        self._stretches(painter, frame, scale, track, look)
        self._line(painter, frame, scale, top, look)
        self._odd(painter, frame, scale, track, look)
        self._cover(painter, frame, scale, track, look)

    def _frame(self, box: QRectF) -> QRectF:
        """Where the line is drawn."""
        low = theme.grown(_FOOT) + theme.grown(_COVER)
        return box.adjusted(self._left(), theme.grown(_TOP), -_RIGHT, -low)

    def _top(self, track: MapTrack) -> float:
        """What the frame is high, in feet or knots."""
        values = track.course.profile.high[self.measure]
        most = float(np.nanmax(values)) if np.isfinite(values).any() else 0.0
        steps = _STEPS[self.measure]
        return float(next((step for step in steps if step * 1.02 >= most), steps[-1]))

    def _grid(self, painter: QPainter, frame: QRectF, scale: Scale, top: float, look: theme.Theme) -> None:
        painter.setFont(theme.tiny())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for share in (0.0, 0.5, 1.0):
            y = round(frame.bottom() - share * frame.height()) + 0.5
            pen = QPen(QColor(look.line_strong if not share else look.line), 1)
            if share:
                pen.setDashPattern([2, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(QColor(look.text3))
            words = self.value_words(top * share)
            painter.drawText(QRectF(0, y - 9, frame.left() - _BEFORE, 18), side, words)
        words = self.tr("cover")
        room = QRectF(0, frame.bottom() + theme.grown(2), frame.left() - _BEFORE, theme.grown(_COVER))
        painter.drawText(room, side, words)
        low = frame.bottom() + theme.grown(_COVER)
        for tick in ticks(scale.start, scale.end, pixels=scale.width):
            x = round(scale.x(tick.at)) + 0.5
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, low))
            painter.setPen(QColor(look.text3))
            painter.drawText(
                QRectF(x - 40, low + 2, 80, theme.grown(_FOOT) - 3), Qt.AlignmentFlag.AlignCenter, tick.label
            )

    def value_words(self, value: float) -> str:
        """A height or a speed on the axis."""
        if self.measure == "speed":
            return f"{value * _KMH:,.0f} km/h" if self.metres else f"{value:,.0f} kt"
        if self.metres:
            return f"{value * _METRE:,.0f} m"
        return altitude_words(value) if value else "0 ft"

    def _stretches(self, painter: QPainter, frame: QRectF, scale: Scale, track: MapTrack, look: theme.Theme) -> None:
        hatched = hatching(theme.faint(look.text3, 0.5), 1.0)
        ways = (
            (False, QBrush(QColor(look.neighbour)), self.tr("on ground"), theme.small(QFont.Weight.DemiBold)),
            (True, hatched, self.tr("no fixes"), theme.tiny()),
        )
        for silent, fill, words, font in ways:
            found = list(spans(track.course.profile, scale, silent=silent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            top, high = frame.top(), frame.height()
            painter.drawRects([QRectF(left, top, max(right - left, 1.0), high) for left, right, _ in found])
            least = QFontMetricsF(font).horizontalAdvance(words) + _BESIDE  # of thousands of stretches, few have room
            for left, right, begins in (each for each in found if each[1] - each[0] >= least):
                name = "" if silent else track.stays.get(begins, "")
                said, ink = f"{words}, {name}" if name else words, look.text2 if silent else look.kind("track").ink
                _words_in(painter, QRectF(left, top, right - left, high), said, ink, font, look)

    def _line(self, painter: QPainter, frame: QRectF, scale: Scale, top: float, look: theme.Theme) -> None:
        pen = QPen(QColor(look.kind("track").ink), 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                   Qt.PenJoinStyle.RoundJoin)  # fmt: skip
        painter.setPen(pen)
        painter.save()
        painter.translate(0, frame.bottom())
        for points in line_parts(self.track.course.profile, self.measure, scale, (frame.height(), top)):
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))
        painter.restore()

    def _odd(self, painter: QPainter, frame: QRectF, scale: Scale, track: MapTrack, look: theme.Theme) -> None:
        """Doubtful fixes, those within a pixel of each other once; of very many ticks only, and a sign now and then."""
        ink, size = look.kind("finding").ink, theme.grown(14)
        pen = QPen(QColor(ink), 1.6)
        lines = apart(scale.x(odd_times(track) / 1000.0), 1.0)
        few = len(lines) < _DASHED
        if few:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        low = frame.bottom() + theme.grown(_COVER) if few else frame.top() + theme.grown(_TICK)
        painter.drawLines([QLineF(at, frame.top(), at, low) for at in lines.tolist()])
        for at in apart(lines, size if few else _SIGNS * size).tolist():
            box = QRectF(at - size - 4, frame.top(), size, size)
            icons.paint_icon(painter, "finding", box=box, colour=ink, ground=look.kind("finding").fill)

    def _cover(self, painter: QPainter, frame: QRectF, scale: Scale, track: MapTrack, look: theme.Theme) -> None:
        """A strip that is solid where there are fixes and dotted where there are none."""
        profile, middle = track.course.profile, frame.bottom() + theme.grown(_COVER) * 0.62
        pen = QPen(QColor(look.line_strong), 1.5)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(frame.left(), middle), QPointF(frame.right(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faint(look.kind("track").ink, 0.8))
        high = theme.grown(5)
        for left, right in covered(profile, scale):
            painter.drawRect(QRectF(left, middle - high / 2, max(right - left, 1.5), high))

    def _cursor(self, painter: QPainter) -> None:
        moment = self.moment()
        here = None if moment is None or self.track is None else self.track.course.at(moment * 1000.0)
        if moment is None or here is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, frame, scale = theme.current(), self._frame(QRectF(self.rect())), self.scale()
        x, font = scale.x(moment), theme.small(QFont.Weight.DemiBold)
        painter.setPen(QPen(QColor(look.accent), 2))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom() + theme.grown(_COVER)))
        words, letters = self.moment_words(moment, here), QFontMetricsF(font)
        wide, high = letters.horizontalAdvance(words) + 16, letters.height() + 3
        left = min(max(x - wide / 2, frame.left()), frame.right() - wide)
        box = QRectF(left, max(frame.top() - theme.grown(_TOP), 0), wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(look.on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def moment_words(self, moment: float, here: Moment) -> str:
        """``15:48 · FL350 · 430 kt``."""
        told = [clock(int(moment * 1000))]
        if here.ground:
            told.append(self.tr("on ground"))
        elif isfinite(here.altitude):
            told.append(f"{here.altitude * _METRE:,.0f} m" if self.metres else altitude_words(here.altitude))
        if isfinite(here.speed):
            told.append(f"{here.speed * _KMH:,.0f} km/h" if self.metres else f"{here.speed:.0f} kt")
        if not here.sure:
            told.append(self.tr("no fixes"))
        return " · ".join(told)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.track is None or not event.buttons() & Qt.MouseButton.LeftButton or not len(self.track.course):
            return
        t = self.track.course.t
        at = self.scale().at(event.position().x())
        self.moved_to.emit(min(max(at, float(t[0]) / 1000), float(t[-1]) / 1000))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the page around it steps and plays

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.renew()


def _words_in(painter: QPainter, box: QRectF, words: str, ink: str, font: QFont, look: theme.Theme) -> None:
    """Words in the middle of a stretch, as far as they have room."""
    letters = QFontMetricsF(font)
    if letters.horizontalAdvance(words) + _BESIDE > box.width():
        return
    room = QRectF(box.left(), box.center().y() - letters.height() / 2, box.width(), letters.height())
    wide = letters.horizontalAdvance(words) + 6
    painter.fillRect(
        QRectF(box.center().x() - wide / 2, room.top(), wide, room.height()), theme.faint(look.panel, 0.85)
    )
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
