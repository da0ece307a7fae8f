"""The map to pan and zoom: which part is seen, on which projection, and the selection it follows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from threading import Thread
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from workbench.analysis.charted import NOTHING, Chart
from workbench.reference.outlines import GRADES, Outlines, outlines
from workbench.reference.projecting import KILOMETRES, Projection, projection_for
from workbench.ui import theme
from workbench.ui.alone import alone
from workbench.ui.board.picture import around
from workbench.ui.focus import Focus, Follower
from workbench.ui.map import picture
from workbench.ui.map.basemap import BaseMap, Frame, Laid, Window
from workbench.ui.map.picture import Layer, Picture
from workbench.ui.map.sheet import Sheet, moved_sheet, sheet_of
from workbench.ui.map.tracks import Shown, paint_over
from workbench.ui.sight import Sight

Floats = NDArray[np.float64]

SMALLEST, LARGEST = 1.0, 40_000.0  # view pixels a degree
_CLOSEST = 700.0  # view pixels a degree up to which things are fitted
_LOOK = 30  # milliseconds between two looks at whether finer outlines are ready
_CALM = 90  # milliseconds after a zoom until pictures are made anew
_EDGE = 56  # view pixels around what is fitted


class MapGround(Follower, Sight):
    """One map; everything is asked for by signal, nothing is written here."""

    open_requested = Signal(object)  # record, to be read in its source
    moved_to = Signal(float)  # an instant (seconds since 1970) that was pointed at on a track
    settled = Signal()  # other things than before are on the map
    viewed = Signal()  # another part of it is seen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.base = BaseMap()
        self._take(sheet_of(Chart((), NOTHING)))
        self.shown = Shown()
        self.beside: Callable[[], frozenset[bytes]] = frozenset
        self.scale = 4.0  # view pixels a degree
        self.free = QRect()  # what nothing lies over, of the view
        self._reading: set[tuple[str, Projection]] = set()
        self._laid_out: deque[tuple[str, Outlines, Laid]] = deque()
        self._looking = QTimer(self, interval=_LOOK)
        self._looking.timeout.connect(self._take_finer)
        self.ground = Layer(self._paint_ground)
        self.over, self.glow = Layer(self._paint_over, clear=True), Layer(self._paint_glow, clear=True)
        self._calm = QTimer(self, interval=_CALM, singleShot=True)
        self._calm.timeout.connect(self.viewport().update)
        self._focus = Focus(self)
        self._focus.selection_changed.connect(self._selection_moved)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._paint_on)

    # what is shown

    def show_sheet(self, sheet: Sheet) -> None:
        """Show what was made ready of a case; a place and zoom chosen by hand stay."""
        before = {each.record for each in self.items}
        self._take(sheet)
        self._select()
        primary = self._focus.primary
        new = next((n for n, each in enumerate(self.items) if each.record == primary), None)
        if self.moved and new is not None and primary not in before:
            self.bring(new)  # it came in just now, perhaps far from where the map was moved to
        self._renew_over()
        self.settled.emit()
        if not self.moved:
            self.fit_all()
        self.viewport().update()

    def _take(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.chart, self.told, self.items, self.marks = sheet[:4]
        if sheet.ground is not None:
            self.base.take(GRADES[0], outlines(GRADES[0]), sheet.ground)

    def show_layer(self, name: str, on: bool) -> None:
        """Show or hide tracks, sightings, places, place doubt, fixes or coverage."""
        (self.shown.hidden.discard if on else self.shown.hidden.add)(name)
        self._renew_over()
        self.viewport().update()

    def _renew_over(self) -> None:
        self.over.renew(at_once=True)
        self.glow.renew(at_once=True)

    def picked(self) -> list[int]:
        """The items that are selected, those of the primary record first."""
        primary = self._focus.primary
        found = [at for at, item in enumerate(self.items) if self.shown.picked(item.records)]
        return sorted(found, key=lambda at: primary not in self.items[at].records)

    def _select(self) -> None:
        self.shown.selected, self.shown.beside = frozenset(self._focus.selected), self.beside()

    def _selection_moved(self) -> None:
        self._select()
        self.glow.renew(at_once=True)
        picked = self.picked()
        if picked and not any(self.in_sight(at) for at in picked):
            self.bring(picked[0])
        self.viewport().update()

    # places

    @property
    def projection(self) -> Projection:
        """The map that is shown."""
        return self.chart.projection

    def to_view(self, x: float, y: float) -> QPointF:
        """The point of the view over a point of the map."""
        return QPointF(x, y) * self.scale - QPointF(self.origin) / self.ratio

    def in_view(self, points: Floats) -> Floats:
        """Points of the map as points of the view."""
        return points * self.scale - np.array([self.origin.x(), self.origin.y()]) / self.ratio

    def place_under(self, at: QPointF) -> tuple[float, float]:
        """Latitude and longitude under a point of the view; NaN beside the map."""
        point = self.to_ground(at)
        lat, lon = self.projection.inverse(point.x(), point.y())
        return float(lat), float(lon)

    def view_of(self, lat: float, lon: float) -> QPointF:
        """The point of the view over a place."""
        x, y = self.projection.forward(lat, lon)
        return self.to_view(float(x), float(y))

    def frame(self, area: QRect) -> Frame:
        """A part of the map as painters take it."""
        left, top, wide, high = area.getRect()
        return Frame(self.projection, self.scale * self.ratio, left, top, wide, high, self.ratio)

    def kilometres(self) -> float:
        """Kilometres in a view pixel, in the middle of the view and along its row."""
        from workbench.values.sphere import distance_km

        middle = QPointF(self.viewport().rect().center())
        one, other = (self.place_under(middle + QPointF(dx, 0)) for dx in (-20, 20))
        apart = float(distance_km(*one, *other)) / 40
        return apart if apart == apart else KILOMETRES / self.scale

    # moving about

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        self._calm.start()
        super().zoom(factor, at)

    def fit_all(self) -> None:
        """Show all there is, on the map that suits it; the world where there is nothing."""
        self._fit(())
        self.moved = False

    def fit_selection(self) -> None:
        """Show what is selected, or all there is, on the map that suits it."""
        self._fit(self._focus.selected)
        self.moved = bool(self._focus.selected)

    def _fit(self, records: tuple[bytes, ...]) -> None:
        places = self.chart.places_of(records)
        projection = projection_for(*places)
        if projection != self.projection:
            self._take(moved_sheet(self.sheet, projection))
            self.settled.emit()
        room = QRectF(self.free if not self.free.isEmpty() else self.viewport().rect())
        box = self.chart.box(places)
        left, top, right, bottom = box if box is not None else (-180.0, -90.0, 180.0, 90.0)
        edge = min(_EDGE, room.width() / 8, room.height() / 8) if box is not None else 0
        fits = min((room.width() - 2 * edge) / max(right - left, 1e-6),
                   (room.height() - 2 * edge) / max(bottom - top, 1e-6))  # fmt: skip
        self.scale = min(max(fits, SMALLEST), _CLOSEST)
        middle = QPointF((left + right) / 2, (top + bottom) / 2)
        self._go((middle * self.scale - room.center()) * self.ratio)

    def place(self) -> tuple[float, float, float]:
        """The zoom and the place in the middle of the view, to be shown again."""
        lat, lon = self.place_under(QRectF(self.viewport().rect()).center())
        return self.scale, lat, lon

    def show_place(self, scale: float, lat: float, lon: float) -> None:
        """Look again at a place as it was left."""
        if lat == lat and lon == lon:
            self.scale = self._within(scale)
            self._centre(lat, lon)

    def _centre(self, lat: float, lon: float) -> None:
        self.moved = True
        x, y = self.projection.forward(lat, lon)
        middle = QRectF(self.viewport().rect()).center()
        self._go((QPointF(float(x), float(y)) * self.scale - middle) * self.ratio)

    def in_sight(self, at: int) -> bool:
        """Whether any of an item is in the view."""
        item = self.items[at]
        left, top, right, bottom = item.box
        room = QRectF(self.viewport().rect())
        return room.intersects(QRectF(self.to_view(left, top), self.to_view(right, bottom)).adjusted(-1, -1, 1, 1))

    def bring(self, at: int) -> None:
        """Bring an item to the middle, the zoom staying as it is."""
        item = self.items[at]
        middle = QRectF(self.viewport().rect()).center()
        self._go((QPointF(item.x, item.y) * self.scale - middle) * self.ratio)

    def _within(self, scale: float) -> float:
        return min(max(scale, SMALLEST), LARGEST)

    def _go(self, origin: QPointF) -> None:
        reach = 180.0 * self.scale * self.ratio
        wide, high = self.viewport().width() * self.ratio, self.viewport().height() * self.ratio
        x = min(max(origin.x(), -reach - wide * 0.5), reach - wide * 0.5)
        y = min(max(origin.y(), -reach - high * 0.5), reach - high * 0.5)
        self.origin = QPoint(round(x), round(y))
        self.viewed.emit()
        self.viewport().update()

    # painting

    def redraw(self) -> None:
        """Draw everything anew: the theme has changed."""
        self.ground.renew(at_once=True)
        self._renew_over()
        self.viewport().update()

    def _paint_ground(self, painter: QPainter, frame: Frame) -> Iterator[object]:
        yield from self.base.paint(painter, frame, theme.current())

    def _paint_over(self, painter: QPainter, frame: Frame) -> Iterator[object]:
        yield from paint_over(self.chart, self.shown, picked=False)(painter, frame)

    def _paint_glow(self, painter: QPainter, frame: Frame) -> Iterator[object]:
        yield from paint_over(self.chart, self.shown, picked=True)(painter, frame)

    @property
    def _layers(self) -> tuple[Layer, ...]:
        return (self.glow, self.over, self.ground)

    def _paint_on(self) -> None:
        """Work on the next pictures between events, the selection first."""
        next_ = next((each for each in self._layers if each.coming is not None), None)
        if next_ is None:
            self._idle.stop()
        elif next_.work():
            self.viewport().update()

    def pictures(self) -> list[Picture]:
        """The pictures to show now, the ground first, new ones on their way where these will not do for long."""
        moving = self._calm.isActive()
        if not moving:
            self._look_for_finer()
        wanted = self._layers if self.shown.selected else self._layers[1:]
        found, until = [], perf_counter() + picture.PATIENCE
        for each in reversed(wanted):
            patience = max(until - perf_counter(), 0.0)
            found.append(each.current(self.area(), self.frame, moving=moving, patience=patience))
        if any(each.coming is not None for each in wanted):
            self._idle.start()
        return found

    # finer outlines

    def _look_for_finer(self) -> None:
        grade = self.base.wanted(self.scale) if self.base.read else GRADES[0]  # something is soon better than nothing
        window = self.frame(around(self.area())).window()
        key = (grade, self.projection)
        if self.base.ready(grade, self.projection, window) or key in self._reading:
            return
        self._reading.add(key)
        Thread(target=_lay_out, args=(self.base, grade, self.projection, window, self._laid_out), daemon=True).start()
        self._looking.start()

    def _take_finer(self) -> None:
        """Draw with the outlines that a thread has laid out meanwhile."""
        while self._laid_out:
            grade, read, laid = self._laid_out.popleft()
            self._reading.discard((grade, laid.projection))
            self.base.take(grade, read, laid)
            self.ground.renew()
            self.viewport().update()
        if not self._reading:
            self._looking.stop()

    @property
    def still(self) -> bool:
        """Whether everything is drawn as finely as it will be."""
        ground = self.ground.shown
        drawn = ground is not None and not ground.stale and all(each.coming is None for each in self._layers)
        return drawn and bool(self.base.read) and not self._reading and not self._calm.isActive()


def _lay_out(
    base: BaseMap, grade: str, projection: Projection, window: Window, done: deque[tuple[str, Outlines, Laid]]
) -> None:
    """In a thread, which tells Qt nothing as the program may be ending: read outlines and lay them out."""
    with alone():
        read = outlines(grade)
        done.append((grade, read, base.made(read, grade, projection, window)))
