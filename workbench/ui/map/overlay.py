"""What is painted over the map's pictures: marks, doubtful fixes, the cursor, the measure and the cards."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from math import isfinite

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from workbench.analysis.chartcards import altitude_words, clock
from workbench.analysis.charted import Flag, Odd, Site, Trace
from workbench.case.placed import PICTURE
from workbench.tracking.mapped import Moment
from workbench.ui import absolute, icons, theme
from workbench.ui.language import tr
from workbench.ui.map.cards import Faces, LaidCard
from workbench.ui.map.ground import MapGround
from workbench.ui.map.items import Item
from workbench.ui.map.marks import in_view, point
from workbench.ui.map.naming import legible, rank

_EDGE = 3.0  # view pixels around words
_LINE, _WORDS = 26, 240  # view pixels that the words of a doubtful fix keep clear of others
_FLAG, _SITE, _ODD, _CURSOR = 8.0, 7.0, 11.0, 15.0  # view pixels from the middle of a mark to its edge


def radius(item: Item) -> float:
    """How far a mark reaches from its middle."""
    return {"flag": _FLAG, "odd": _ODD, "site": _SITE}.get(item.kind, _SITE) * theme.grown(1)


def paint(painter: QPainter, ground: MapGround, laid: Sequence[LaidCard], faces: Faces) -> None:
    """Paint the marks of a map and its cards, the selected ones last."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart, shown = ground.chart, ground.shown
    if shown.sees("places"):
        told = {each.card.title for each in laid} | {flag.spot for flag in chart.flags}
        named = named_sites(ground, told, [each.box for each in laid])
        for site in chart.sites:
            _site(painter, ground, site, named=site in named)
    if shown.sees("tracks"):
        _odds(painter, ground)
        _flags(painter, ground)
    for each in laid:
        _lead(painter, each)
    for each in laid:
        picked = shown.picked(each.card.records) and each.card.track not in shown.selected
        faces.paint(painter, each, picked=picked, selected=shown.selected, ratio=ground.ratio)


def named_sites(ground: MapGround, told: Set[str], cards: Sequence[QRectF] = ()) -> set[Site]:
    """The places in the view with their name beside them: told by no card, nor where a card or another's name lies."""
    said: list[QPointF] = []
    room, letters = QRectF(ground.viewport().rect()), QFontMetricsF(theme.small(QFont.Weight.Medium))
    sites, boxes = [], []
    for site in ground.chart.sites:
        at = ground.to_view(site.x, site.y)
        wide, high = letters.horizontalAdvance(site.spot.name), letters.height()
        box = QRectF(at.x() + _SITE + 5, at.y() - high / 2, wide, high)
        wanted = not site.rings and told.isdisjoint((site.spot.name, site.spot.key)) and box.intersects(room)
        covered = wanted and any(box.intersects(card) for card in cards)
        if wanted and not covered and (not site.spot.open or _alone(at, said)):
            sites.append(site)
            boxes.append(box)
    ranks = [rank(site, picked=ground.shown.picked(site.records)) for site in sites]
    return {sites[at] for at in legible(boxes, ranks)}


def crowded(ground: MapGround) -> list[QRectF]:
    """What marks in the view take up with the words beside them, so that no card covers them."""
    letters, grown = QFontMetricsF(theme.small(QFont.Weight.DemiBold)), theme.grown(1)
    found = []
    if ground.shown.sees("tracks"):
        for odd, at in _odd_fixes(ground):
            size, wide = _ODD * grown, letters.horizontalAdvance(odd.says) + 8
            found.append(QRectF(at.x() - size - wide, at.y() - size, 2 * size + wide, 2 * size))
        for _, at in _landmarks(ground):
            size = _FLAG * grown
            found.append(QRectF(at.x() - size, at.y() - 2 * size, 2 * size, 2 * size))
    return found


def _odd_fixes(ground: MapGround) -> list[tuple[Odd, QPointF]]:
    """Doubtful fixes in the view and where; of many upon each other one."""
    points, room = ground.in_view(ground.marks.odds), QRectF(ground.viewport().rect()).adjusted(-20, -20, 20, 20)
    return [(ground.chart.odd[n], point(points[n])) for n in in_view(points, room)]


def _landmarks(ground: MapGround) -> list[tuple[Flag, QPointF]]:
    """Landmarks in the view and where; of many alike upon each other one."""
    size = _FLAG * theme.grown(1)
    points, room = ground.in_view(ground.marks.flags), QRectF(ground.viewport().rect())
    seen = in_view(points, room.adjusted(-size, -size, size, 2 * size), ground.marks.looks)
    return [(ground.chart.flags[n], point(points[n])) for n in seen]


def _alone(at: QPointF, said: list[QPointF]) -> bool:
    """Whether the words of what may be meant have room here; from then on they have it."""
    alone = not any(abs(at.y() - other.y()) < _LINE and abs(at.x() - other.x()) < _WORDS for other in said)
    said += [at] if alone else []
    return alone


def _site(painter: QPainter, ground: MapGround, site: Site, *, named: bool) -> None:
    """A place: full where it is an airfield, hollow where a town stands for somewhere about it, or may be meant."""
    look, at = theme.current(), ground.to_view(site.x, site.y)
    if not site.rings:
        if ground.shown.picked(site.records):
            _ring(painter, at, _SITE + 4, look)
        size = 2 * _SITE * theme.grown(1)
        box = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        sign = "imagery" if site.spot.kind == PICTURE else "entity"
        exact = site.spot.where.how != "town, its middle" and not site.spot.open and sign == "entity"
        icons.paint_icon(painter, sign, box=box, colour=look.kind("entity").ink, ground=look.surface, filled=exact)
    if named:
        _label(painter, QPointF(at.x() + _SITE + 5, at.y()), site.spot.name, look.text)


def _label(painter: QPainter, at: QPointF, words: str, ink: str, *, before: bool = False, bold: bool = False) -> None:
    """Words beside a mark with an edge in the colour of the land, so that they stay legible on any line."""
    font = theme.small(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
    ratio = painter.device().devicePixelRatioF()
    written = _written(words, font.toString(), ink, edge=theme.current().land, ratio=ratio)
    wide = written.width() / ratio - 2 * _EDGE
    left = at.x() - wide if before else at.x()
    painter.drawPixmap(QPointF(left - _EDGE, at.y() - written.height() / ratio / 2), written)


@lru_cache(maxsize=256)
def _written(words: str, face: str, ink: str, *, edge: str, ratio: float) -> QPixmap:
    """Words with their edge as a picture: to draw letters round takes longer than all else of a mark."""
    font = QFont()
    font.fromString(face)
    letters = QFontMetricsF(font)
    room = QSizeF(letters.horizontalAdvance(words) + 2 * _EDGE, letters.height() + 2 * _EDGE)
    made = QPixmap((room * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    foot = QPointF(_EDGE, room.height() / 2 + letters.capHeight() / 2)
    path = QPainterPath()
    path.addText(foot, font, words)
    with absolute.painter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, _pen(edge, 3))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(foot, words)
    return made


def _pen(colour: str, wide: float) -> QPen:
    return QPen(QColor(colour), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _ring(painter: QPainter, at: QPointF, size: float, look: theme.Theme) -> None:
    size *= theme.grown(1)
    painter.setBrush(look.halo_colour())
    painter.setPen(QPen(QColor(look.accent), 2))
    painter.drawEllipse(at, size, size)


def _flags(painter: QPainter, ground: MapGround) -> None:
    """Filled: reported on the ground. Hollow: not seen, the fixes begin or end in the air."""
    look, size = theme.current(), _FLAG * theme.grown(1)
    kind = look.kind("track")
    painter.setPen(_pen(kind.ink, 1.6))
    fills = {True: QColor(kind.ink), False: QColor(look.surface)}
    low, wide, high = QPointF(0, 1), size * 0.85, size * 1.4
    triangle = QPolygonF([low, low + QPointF(-wide, -high), low + QPointF(wide, -high)])
    for flag, at in _landmarks(ground):
        painter.setBrush(fills[flag.landmark.seen])
        if flag.landmark.kind == "begin":
            painter.drawEllipse(at, size * 0.6, size * 0.6)
        else:
            painter.drawPolygon(triangle.translated(at))


def _odds(painter: QPainter, ground: MapGround) -> None:
    """Doubtful fixes in the view; of those close together one has its words."""
    said: list[QPointF] = []
    selected = ground.shown.selected
    for odd, at in sorted(_odd_fixes(ground), key=lambda each: each[0].track.id in selected, reverse=True):
        _odd(painter, ground, odd, at, named=_alone(at, said))


def _odd(painter: QPainter, ground: MapGround, odd: Odd, at: QPointF, *, named: bool) -> None:
    look = theme.current()
    ink, size = look.kind("finding").ink, _ODD * theme.grown(1)
    pen = QPen(QColor(ink), 2)
    pen.setDashPattern([2, 1.5])
    painter.setPen(pen)
    painter.drawLine(ground.to_view(odd.from_x, odd.from_y), at)
    box = QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)
    painter.setPen(QPen(QColor(ink), 1.2))
    painter.setBrush(QColor(look.kind("finding").fill))
    painter.drawRoundedRect(box, 4, 4)
    icons.paint_icon(painter, "finding", box=box.adjusted(4, 3.5, -4, -4.5), colour=ink)
    if named:
        letters = QFontMetricsF(theme.small(QFont.Weight.DemiBold))
        before = box.left() - 8 > letters.horizontalAdvance(odd.says)  # else it would be cut
        beside = box.left() - 6 if before else box.right() + 6
        _label(painter, QPointF(beside, at.y() - 3), odd.says, ink, before=before, bold=True)


def _lead(painter: QPainter, laid: LaidCard) -> None:
    """A thin line from a card that stands away from its mark."""
    box, at = laid.box, laid.mark
    near = QPointF(min(max(at.x(), box.left()), box.right()), min(max(at.y(), box.top()), box.bottom()))
    if (near - at).manhattanLength() > 34:
        painter.setPen(QPen(QColor(theme.current().line_strong), 1))
        painter.drawLine(at, near)


def paint_cursor(painter: QPainter, at: QPointF, here: Moment) -> None:
    """The aircraft at the moment that is looked at; dashed where fixes are missing around it."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = _CURSOR * theme.grown(1)
    pen = QPen(QColor(look.accent), 2)
    if not here.sure:
        pen.setDashPattern([2, 1.6])
    painter.setPen(pen)
    painter.setBrush(QColor(look.surface))
    painter.drawEllipse(at, size, size)
    painter.save()
    painter.translate(at)
    painter.rotate(here.heading if isfinite(here.heading) else 0.0)
    grid = size * 1.5 / icons.GRID * 1.15
    painter.scale(grid, grid)
    painter.translate(-icons.GRID / 2, -icons.GRID / 2)
    painter.fillPath(icons.solid("sighting"), QColor(look.accent))
    painter.restore()


def paint_measure(painter: QPainter, points: Sequence[QPointF], words: str) -> None:
    """The shortest way between two places, and how long it is."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(look.accent), 2)
    pen.setDashPattern([4, 2])
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(list(points)))
    painter.setPen(QPen(QColor(look.accent), 2))
    painter.setBrush(QColor(look.surface))
    for end in (points[0], points[-1]):
        painter.drawEllipse(end, 4, 4)
    letters = QFontMetricsF(theme.small(QFont.Weight.DemiBold))
    wide, high = letters.horizontalAdvance(words) + 14, letters.height() + 6
    box = QRectF(points[-1].x() + 12, points[-1].y() - high / 2, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.accent))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(theme.small(QFont.Weight.DemiBold))
    painter.setPen(QColor(look.on_accent))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_focus(painter: QPainter, ground: MapGround) -> None:
    """The ring of a map that has the keyboard."""
    painter.setPen(QPen(QColor(theme.current().accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(ground.viewport().rect()).adjusted(1, 1, -1, -1))


def moment_words(trace: Trace, instant: float) -> str:
    """A track at an instant (ms UTC): ``15:48:10 UTC · FL350 · 430 kt``."""
    here = trace.track.course.at(instant)
    told = [f"{clock(int(instant), seconds=True)} UTC"]
    if here is not None:
        told += [tr("on ground") if here.ground else altitude_words(here.altitude)]
        told += [f"{here.speed:.0f} kt" if isfinite(here.speed) else ""]
        told += [] if here.sure else [tr("no fixes here: a guess")]
    return " · ".join(filter(None, told))
