"""The timeline painted from its picture alone: the same for screen, pictures and print."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPaintEngine, QPainter, QPen

from workbench.ui.theme import Theme, faint
from workbench.ui.timeline import type
from workbench.ui.timeline.arcs import bracketed, paint_arcs
from workbench.ui.timeline.calendar import DAY, civil, level, named, ticks
from workbench.ui.timeline.columns import KINDS, SHAPES
from workbench.ui.timeline.crowd import paint_many
from workbench.ui.timeline.labels import fonts, paint_labels, place_labels
from workbench.ui.timeline.layout import DENSE, GUTTER, LaneBox
from workbench.ui.timeline.names import paint_names
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.shapes import paint_neighbour, paint_ring, paint_shape

STEP = 2.0  # pixels of one step of density
FINE = 60  # open marks in view up to which each is drawn with its cap or ring and fading to dashes


def paint(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Draw one frame at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, picture.width, picture.height), QColor(theme.panel))
    if picture.empty:
        _empty(painter, picture, theme)
        return
    painter.save()
    top = picture.sizes.axis if picture.sizes.labels else 0.0
    painter.setClipRect(QRectF(GUTTER, top, picture.width - GUTTER, picture.height - top))
    _columns(painter, picture, theme)
    _grid(painter, picture, theme)
    _density(painter, picture, theme)
    _marks(painter, picture, theme)
    _moment(painter, picture, theme)
    painter.restore()
    paint_names(painter, picture, theme)
    _axis(painter, picture, theme)
    if picture.keyboard:
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1, 1, picture.width - 2, picture.height - 2))


def _empty(painter: QPainter, picture: Picture, theme: Theme) -> None:
    painter.setFont(type.body())
    painter.setPen(QColor(theme.text2))
    room = QRectF(24, 0, picture.width - 48, picture.height)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, picture.empty)


def primary_span(picture: Picture) -> tuple[float, float] | None:
    """The time of the primary record's first mark, both ends known; what the day column shows."""
    for i in picture.primary:
        start, end = float(picture.held.start[i]), float(picture.held.end[i])
        if np.isfinite(start) and np.isfinite(end):
            return start, end
    return None


def _columns(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Weekends, the picked mark's column, and what lies outside the brush."""
    scale, axis = picture.scale, picture.sizes.axis if picture.sizes.labels else 0.0

    def column(start: float, end: float, colour: QColor) -> None:
        left, right = scale.clip(scale.x(start)), scale.clip(scale.x(end))
        painter.fillRect(QRectF(left, axis, right - left, picture.height - axis), colour)

    if level(scale.pixel).unit in ("day", "hour"):
        for day in range(int(scale.start // DAY), int(scale.end // DAY) + 1):
            if civil(day * DAY).weekday >= 5:
                column(day * DAY, (day + 1) * DAY, QColor(theme.sunken))
    picked = primary_span(picture)
    if picked and scale.x(picked[1]) - scale.x(picked[0]) > 3:
        column(*picked, QColor(theme.neighbour))
    if picture.span:
        outside = faint(theme.window, 0.75)
        column(min(scale.start, picture.span[0]), picture.span[0], outside)
        column(picture.span[1], max(scale.end, picture.span[1]), outside)


def _grid(painter: QPainter, picture: Picture, theme: Theme) -> None:
    scale = picture.scale
    painter.setPen(QPen(QColor(theme.line), 1))
    xs = [round(scale.x(tick.at)) + 0.5 for tick in ticks(scale.start, scale.end, pixels=scale.width)]
    painter.drawLines([QLineF(x, picture.sizes.axis, x, picture.height) for x in xs])


def _moment(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """The instant of a track that the map looks at."""
    if picture.moment is not None and picture.scale.start <= picture.moment <= picture.scale.end:
        x = picture.scale.x(picture.moment)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawLine(QLineF(x, 0, x, picture.height))


def _density(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Lanes too full for single marks, and what was not given rows yet: the more, the deeper; a log scale."""
    scale, near = picture.scale, picture.arrangement.near
    boxes = picture.boxes()
    full = [box for box in boxes if box.dense or not box.packed]
    _shaded(painter, picture, theme, boxes=full, stretch=(scale.start, scale.end))
    rest = [box for box in boxes if box.packed]
    for start, end in ((scale.start, min(near[0], scale.end)), (max(near[1], scale.start), scale.end)):
        if end > start:
            _shaded(painter, picture, theme, boxes=rest, stretch=(start, end))


def _shaded(painter: QPainter, picture: Picture, theme: Theme, *, boxes: list[LaneBox],
            stretch: tuple[float, float]) -> None:  # fmt: skip
    """How much there is in lanes within a stretch of time, two pixels a step."""
    if not boxes:
        return
    scale, density, low = picture.scale, picture.held.density, picture.arrangement.low
    left, right = scale.x(stretch[0]), scale.x(stretch[1])
    edges = np.linspace(stretch[0], stretch[1], max(int((right - left) / STEP), 1) + 1)
    counts = np.array([density.counts(box.lanes, edges, low=low) for box in boxes])
    inks = [QColor(theme.kind(density.ends(box.lanes, low).kind).ink) for box in boxes]
    image = shade(counts, inks, most=picture.peak)
    inset = 5.0 if picture.sizes.labels else 2.0
    for row, box in enumerate(boxes):
        if counts[row].any():
            top = box.top + picture.sizes.axis - picture.scroll + inset
            place = QRectF(left, top, right - left, min(box.height, DENSE) - 2 * inset)
            painter.drawImage(place, image, QRectF(0, row, image.width(), 1))


def shade(counts: np.ndarray, inks: list[QColor], *, most: float) -> QImage:
    """A line of counts each as a row of pixels, from clear to the full ink at ``most`` and above."""
    depth = np.log1p(np.arange(256) * most / 255) / np.log1p(most)
    alphas = (60 + 195 * depth).astype(np.uint32) << 24
    alphas[0] = 0
    steps = np.minimum(np.ceil(counts * (255 / most)), 255).astype(np.uint8)
    inked = np.array([ink.rgb() & 0xFFFFFF for ink in inks], np.uint32)
    pixels = np.where(steps > 0, alphas[steps] | inked[:, None], np.uint32(0))
    high, wide = pixels.shape
    return QImage(pixels.tobytes(), wide, high, wide * 4, QImage.Format.Format_ARGB32).copy()


def _marks(painter: QPainter, picture: Picture, theme: Theme) -> None:
    seen, picked = picture.seen, picture.among(picture.selected)
    primary = set(picture.among(picture.selected[:1]).tolist())
    for at in picked.tolist():
        paint_ring(painter, picture.place(at), theme, primary=at in primary)
    for at in np.setdiff1d(picture.among(picture.beside), picked).tolist():
        paint_neighbour(painter, picture.place(at), theme)
    _lost(painter, picture, theme)
    hovered = picture.among([picture.hovered] if picture.hovered else [])
    apart = np.isin(seen, np.concatenate([picked, hovered]))
    many = picture.many(seen)
    is_open = many.open_start | many.open_end
    apart |= is_open & (np.count_nonzero(is_open) <= FINE)
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        apart[:] = True  # pictures of bars would not stay lines
    paint_many(painter, many.only(~apart), theme)
    for at in seen[apart].tolist():
        paint_shape(painter, picture.place(at), theme, hovered=at in hovered)
    if not picture.sizes.labels:
        return
    faces = fonts()
    labels = place_labels(picture, faces, linked=bracketed(picture))
    paint_arcs(painter, picture, theme, labels=[label.box for label in labels])
    paint_labels(painter, picture, theme, labels=labels, faces=faces)


def _lost(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """The picked marks of a lane that shows density only, each by itself."""
    held, packed = picture.held, picture.arrangement.index
    for i in picture.primary:
        place = None if i in packed else picture.anchor(i)
        if place is not None:
            wide = 3.0 if held.instant[i] else 4.0
            shown = place._replace(left=place.left - wide, right=place.right + wide)
            shown = shown._replace(bar_left=shown.left, bar_right=shown.right, kind=KINDS[held.kind[i]],
                                   shape=SHAPES[held.shape[i]])  # fmt: skip
            paint_ring(painter, shown, theme, primary=True)
            paint_shape(painter, shown, theme)


def _axis(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Calendar words above the marks; the day of what is picked in accent."""
    scale, axis, low = picture.scale, picture.sizes.axis, not picture.sizes.labels
    font = type.tiny if low else type.small
    painter.setPen(QPen(QColor(theme.line_strong), 1))
    if not low:
        painter.drawLine(QLineF(0, axis - 0.5, picture.width, axis - 0.5))
    picked = primary_span(picture)
    unit = level(scale.pixel).unit
    shown = ticks(scale.start, scale.end, pixels=scale.width)
    across = [round(scale.x(tick.at)) + 0.5 for tick in shown]
    painter.drawLines([QLineF(x, 0 if low else axis - 6, x, axis) for x in across])
    for tick in shown:
        here = picked is not None and named(unit, tick.at, picked[0])
        painter.setFont(font(QFont.Weight.DemiBold if here else QFont.Weight.Normal))
        painter.setPen(QColor(theme.accent if here else theme.text2))
        painter.drawText(QPointF(scale.x(tick.at) + 6, axis - (5 if low else 8)), tick.label)
