"""Drawings written to files: SVG and PNG whole, PDF whole on one page or parted over sheets of paper."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from workbench.ui import absolute, theme
from workbench.ui.drawing.drawings import MOST, OVERLAP, Drawing, Tile, Tiling, tiling
from workbench.ui.jobs import beside
from workbench.ui.language import tr
from workbench.ui.paper import on_paper
from workbench.values.errors import CaseError

FORMATS = {".pdf": "PDF", ".svg": "SVG", ".png": "PNG"}
PAPERS = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3, "Letter": QPageSize.PageSizeId.Letter,
          "Tabloid": QPageSize.PageSizeId.Tabloid}  # fmt: skip
_MARGIN = 12.0  # millimetres
_FOOT = 92.0  # logical pixels below the drawing on each page
_LEAST = 720.0  # logical pixels that a foot needs across
_LOCATOR = QSizeF(120.0, 30.0)
_SHARP = 2.0  # device pixels a logical pixel in a PNG
_LARGEST = 60_000_000  # pixels of one
_LOOK = 0.02  # seconds between two looks at whether it is packed
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
Progress = Callable[[int, int], bool]
"""Told pages done and all, many times a page; false stops."""


def dots() -> int:
    """Logical pixels an inch: typefaces are in points, and a drawing is to be laid out as the screen would."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


class Paper(NamedTuple):
    """Sheets that a PDF is parted over."""

    name: str = "A4"
    landscape: bool = True
    zoom: float = 1.0  # 1 draws letters in the size they have on screen

    def layout(self) -> QPageLayout:
        """The sheet with its margins."""
        turned = QPageLayout.Orientation.Landscape if self.landscape else QPageLayout.Orientation.Portrait
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        return QPageLayout(QPageSize(PAPERS[self.name]), turned, margins, QPageLayout.Unit.Millimeter)

    def room(self) -> QSizeF:
        """Logical pixels that a drawing has on a sheet."""
        inches = self.layout().paintRect(QPageLayout.Unit.Inch)
        return QSizeF(inches.width() * dots(), inches.height() * dots() - _FOOT) / self.zoom


class _Stopped(Exception):
    """The drawing is not wanted any more."""


def write(
    out: Path, drawing: Drawing, *, paper: Paper | None = None, progress: Progress = lambda done, total: True
) -> int:  # fmt: skip
    """Write a drawing, its format told by the name; answers how many pages it has, 0 where it was stopped."""
    kind = FORMATS.get(out.suffix.lower())
    if kind is None:
        raise CaseError(tr("{} names no format for a drawing; end its name with .pdf, .svg or .png.").format(out.name))
    file = QSaveFile(os.fspath(out))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise CaseError(tr("{} cannot be written ({}); choose another place.").format(out, file.errorString()))
    try:
        with on_paper():
            pages = {"PDF": _pdf, "SVG": _svg, "PNG": _png}[kind](file, drawing, paper, progress)
    except _Stopped:
        return 0
    if pages and not file.commit():
        raise CaseError(tr("{} cannot be written ({}); choose another place.").format(out, file.errorString()))
    return pages


def _bounds(drawing: Drawing) -> QSizeF:
    """The size of the whole with heads and foot."""
    wide = max(drawing.size.width() + drawing.head.width(), _LEAST)
    return QSizeF(wide, drawing.size.height() + drawing.head.height() + _FOOT)


def _parted(painter: QPainter, drawing: Drawing, part: QRectF, scale: float, goes_on: Callable[[], bool]) -> None:
    """A part of it, as long as it is wanted."""
    for _ in drawing.paint(painter, part, scale):
        if not goes_on():
            raise _Stopped


def _whole(painter: QPainter, drawing: Drawing, scale: float, progress: Progress) -> None:
    """All of it, with its foot."""
    size = _bounds(drawing)
    _parted(painter, drawing, drawing.whole, scale, lambda: progress(0, 1))
    _foot(painter, drawing, QRectF(0, size.height() - _FOOT, size.width(), _FOOT), "")


def _svg(file: QIODevice, drawing: Drawing, paper: Paper | None, progress: Progress) -> int:
    from PySide6.QtSvg import QSvgGenerator

    size, made = _bounds(drawing), QSvgGenerator()
    made.setOutputDevice(file)
    made.setResolution(dots())
    made.setSize(size.toSize())
    made.setViewBox(QRectF(QPointF(), size))
    made.setTitle(drawing.title)
    with absolute.painter(made) as painter:
        _whole(painter, drawing, 1.0, progress)
    return 1


def _png(file: QIODevice, drawing: Drawing, paper: Paper | None, progress: Progress) -> int:
    size = _bounds(drawing)
    area = size.width() * size.height()
    sharp = min(_SHARP, math.sqrt(_LARGEST / max(area, 1.0)))
    if sharp < 0.5:
        raise CaseError(tr("The drawing is too large for one PNG; choose SVG, or PDF on several pages."))
    image = QImage((size * sharp).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with absolute.painter(image) as painter:
        painter.scale(sharp, sharp)
        _whole(painter, drawing, sharp, progress)
    made = _packed(image, lambda: progress(0, 1))
    if made.isEmpty() or file.write(made) != made.size():
        raise CaseError(tr("The PNG cannot be written ({}); choose another place.").format(file.errorString()))
    return 1


def _packed(image: QImage, goes_on: Callable[[], bool]) -> QByteArray:
    """An image as PNG, packed on a thread of its own: of a large one that takes longer than a window may be away."""
    made = QByteArray()

    def pack() -> None:
        buffer = QBuffer(made)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]

    thread, wanted = beside(pack, tr("packing a picture")), True
    while thread.is_alive():
        thread.join(_LOOK)
        wanted = wanted and goes_on()
    if not wanted:
        raise _Stopped
    return made


def _pdf(file: QIODevice, drawing: Drawing, paper: Paper | None, progress: Progress) -> int:
    if paper is None:
        return _one_page(file, drawing, progress)
    parted = tiling(drawing, paper.room())
    if len(parted.tiles) > MOST:
        raise CaseError(tr("That would be {} pages, more than {}; make it smaller.").format(len(parted.tiles), MOST))
    writer = _writer(file, drawing)
    writer.setPageLayout(paper.layout())
    with absolute.painter(writer) as painter:
        for n, tile in enumerate(parted.tiles):
            if not progress(n, len(parted.tiles)):
                return 0
            if n:
                writer.newPage()
            painter.resetTransform()
            going = partial(progress, n, len(parted.tiles))
            _page(painter, drawing, paper, parted=parted, tile=tile, number=n + 1, goes_on=going)
    return len(parted.tiles)


def _writer(file: QIODevice, drawing: Drawing) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setResolution(dots())
    writer.setTitle(drawing.title)
    writer.setCreator(tr("Case-file workbench"))
    return writer


def _one_page(file: QIODevice, drawing: Drawing, progress: Progress) -> int:
    size, writer = _bounds(drawing), _writer(file, drawing)
    points = size * (72 / dots()) + QSizeF(1, 1)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, drawing.title, QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    with absolute.painter(writer) as painter:
        _whole(painter, drawing, 1.0, progress)
    return 1


def _page(
    painter: QPainter, drawing: Drawing, paper: Paper, *, parted: Tiling, tile: Tile, number: int,
    goes_on: Callable[[], bool],
) -> None:  # fmt: skip
    """One sheet: the part with its heads, marks where it overlaps, and a foot with the locator."""
    room = paper.room() * paper.zoom
    painter.save()
    painter.scale(paper.zoom, paper.zoom)
    painter.setClipRect(QRectF(QPointF(), paper.room()))
    _parted(painter, drawing, tile.part, 1.0, goes_on)
    painter.restore()
    _marks(painter, drawing, paper, parted=parted, tile=tile)
    place, many = QRectF(0, room.height(), room.width(), _FOOT), len(parted.tiles)
    where = (
        tr(", column {} of {}, row {} of {}").format(tile.column + 1, parted.columns, tile.row + 1, parted.rows)
        if many > 1
        else ""
    )
    shared = tr(". Triangles mark the strip that the next page shows too.") if many > 1 else ""
    _foot(painter, drawing, place, tr("Page {} of {}{}{}").format(number, many, where, shared))
    if many > 1:
        _locate(painter, drawing, place, tile)


def _marks(painter: QPainter, drawing: Drawing, paper: Paper, *, parted: Tiling, tile: Tile) -> None:
    """Ticks at the edges of a page where the strip begins that its neighbour shows too."""
    room, zoom = paper.room() * paper.zoom, paper.zoom
    left, top = drawing.head.width() * zoom, drawing.head.height() * zoom
    wide, high, strip = tile.part.width() * zoom, tile.part.height() * zoom, OVERLAP * zoom
    painter.setPen(QPen(QColor("#000000"), 0.75))
    painter.setBrush(QColor("#000000"))
    across = [left + strip] * (tile.column > 0) + [left + wide - strip] * (tile.column < parted.columns - 1)
    down = [top + strip] * (tile.row > 0) + [top + high - strip] * (tile.row < parted.rows - 1)
    for x in across:
        painter.drawPolygon(QPolygonF([QPointF(x - 3, 0), QPointF(x + 3, 0), QPointF(x, 6)]))
        painter.drawPolygon(_tip(x, min(top + high, room.height())))
    for y in down:
        painter.drawPolygon(QPolygonF([QPointF(0, y - 3), QPointF(0, y + 3), QPointF(6, y)]))
        edge = min(left + wide, room.width())
        painter.drawPolygon(QPolygonF([QPointF(edge, y - 3), QPointF(edge, y + 3), QPointF(edge - 6, y)]))


def _tip(x: float, y: float) -> QPolygonF:
    return QPolygonF([QPointF(x - 3, y), QPointF(x + 3, y), QPointF(x, y - 6)])


def _foot(painter: QPainter, drawing: Drawing, place: QRectF, page: str) -> None:
    """What is drawn and what is left out, what the signs mean, and which page of how many it is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#8A939C"), 0.75))
    painter.drawLine(place.topLeft() + QPointF(0, 4), place.topRight() + QPointF(0, 4))
    bold, plain = theme.plain(theme.small(QFont.Weight.DemiBold)), theme.plain(theme.small())
    painter.setPen(QColor("#1A2027"))
    painter.setFont(bold)
    line = place.adjusted(0, 8, -_LOCATOR.width() - 12, 0)
    painter.drawText(line, _TOP, " · ".join(filter(None, (drawing.marking, drawing.title))))
    painter.setFont(plain)
    for n, words in enumerate((*drawing.says, page), 1):
        said = QFontMetricsF(plain).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line.adjusted(0, 14 * n, 0, 0), _TOP, said)
    drawing.key(painter, place.topLeft() + QPointF(0, _FOOT - 22))


def _locate(painter: QPainter, drawing: Drawing, place: QRectF, tile: Tile) -> None:
    size = drawing.size.scaled(_LOCATOR, Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(place.right() - size.width(), place.top() + 8, size.width(), size.height())
    drawing.overview(painter, box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#8A939C"), 0.75))
    painter.drawRect(box)
    k = size.width() / max(drawing.size.width(), 1.0)
    painter.setPen(QPen(QColor("#000000"), 1.5))
    painter.drawRect(QRectF(box.topLeft() + tile.part.topLeft() * k, tile.part.size() * k))
