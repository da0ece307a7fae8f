"""The names left of the lanes: groups, lanes, the lanes that others are nested in; each opens and closes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.analysis.lanes import POSSIBLE
from workbench.ui.keycaps import key_name
from workbench.ui.language import counted, tr, worded
from workbench.ui.short import squeeze
from workbench.ui.theme import Theme
from workbench.ui.timeline import type
from workbench.ui.timeline.layout import GUTTER, HEAD, SPLIT, LaneBox, Path
from workbench.ui.timeline.picture import Picture
from workbench.values.spoken import thousands

NAMES = {
    "": "Sightings",
    "happened": "Happened",
    "observed": "Observed",
    "asserted": "Asserted",
    "published": "Published",
}
THINGS = {"happened": "Events", "observed": "Tracks", "asserted": "Claims", "published": "Sources", "": "Sightings"}
INSET = 8.0  # how far a nested lane's name stands in
HIGH = 18.0
BEYOND = 240.0  # pixels by which the name of an outer lane may reach over the marks' ground
_SIGNS = 30.0  # pixels of what stands before and behind a name: its sign, a ring, the edge
_SIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_OURS = frozenset(("Sightings", "Claims", "Sources", "Tracks", "Other"))  # lanes that no type or place names


class Head(NamedTuple):
    """One name: what it opens and closes, where it stands in the frame, what it says."""

    path: Path
    level: str  # group, outer, lane
    words: str
    box: QRectF
    closed: bool
    count: int = 0  # of the marks of a closed one
    clock: str = "happened"


def group_words(group: str, clock: str) -> str:
    """A group as it is called: by another clock ``Events, by when asserted``, for nothing there happened then."""
    if clock == "happened":
        return NAMES[group]
    return tr("{}, by when {}").format(THINGS[group], clock)


def heads(picture: Picture) -> Iterator[Head]:
    """The names in sight, from top to bottom."""
    if not picture.sizes.labels:
        yield from (Head(("",), "lane", box.lane.name, QRectF(10, 2, GUTTER - 14, picture.height - 4), False)
                    for box in picture.arrangement.boxes)  # fmt: skip
        return
    group, outer = "", ()
    for at, box in enumerate(picture.arrangement.boxes):
        top = box.top + picture.sizes.axis - picture.scroll
        if top > picture.height:
            return
        lane, seen = box.lane, top + box.height > 0
        if lane.group != group and seen:
            clock, following = picture.held.clock, picture.arrangement.boxes[at + 1 : at + 2]
            two = clock != "happened" and (
                box.height >= HIGH + 14 or any(b.lane.group == lane.group for b in following)
            )
            yield Head((lane.group,), "group", group_words(lane.group, clock),
                       QRectF(0, _over(box, top), SPLIT, HIGH + (14 if two else 2)),
                       box.closed and not lane.name, 0, clock)  # fmt: skip
        if lane.above and (lane.group, *lane.above) != outer and seen:
            room = QRectF(SPLIT - 4, top - HEAD, GUTTER - SPLIT, HEAD)
            yield Head((lane.group, *lane.above), "outer", lane.above[-1], room, False)
        group, outer = lane.group, (lane.group, *lane.above)
        if seen:
            left = SPLIT + (INSET if lane.above else 0.0)
            count = picture.arrangement.count(picture.held, at) if box.closed else 0
            path = lane.path if lane.name else (lane.group,)
            yield Head(path, "lane", lane.name, QRectF(left, top + 2, GUTTER - left - 4, HIGH), box.closed, count)


def _over(box: LaneBox, top: float) -> float:
    """Where the group's name begins: beside the outer lane's name, where there is one."""
    return top - HEAD if box.lane.above else top


def head_at(picture: Picture, x: float, y: float) -> Head | None:
    """The name under a point left of the lanes."""
    if x >= GUTTER or y < picture.sizes.axis or not picture.sizes.labels:
        return None
    return next((head for head in heads(picture) if head.box.contains(x, y)), None)


def head_words(head: Head) -> str:
    """What a click on a name does, and its key; a name that was cut is told whole."""
    what = {"group": tr("group"), "outer": tr("lane with those in it"), "lane": tr("lane")}[head.level]
    if head.closed:
        says = tr("Open this {} (Ctrl+↓ opens all)").format(what)
    else:
        keys = key_name("Ctrl+Up" if head.level == "group" else "Ctrl+Shift+Up")
        says = tr("Close this {} ({})").format(what, keys)
    plain = head.level == "group" and head.clock == "happened"
    return says if plain or not head.words else f"{head.words}\n{says}"


def paint_names(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Names at the left and lines between the lanes."""
    painter.save()
    axis = picture.sizes.axis if picture.sizes.labels else 0.0
    painter.setClipRect(QRectF(-picture.aside, axis, picture.width + picture.aside, picture.height - axis))
    _between(painter, picture, theme)
    painter.setPen(QPen(QColor(theme.line_strong), 1))
    painter.drawLine(QLineF(GUTTER - 0.5, axis, GUTTER - 0.5, picture.height))
    painter.translate(-picture.aside, 0)
    for head in heads(picture):
        _paint(painter, head, theme, aside=picture.aside)
    painter.restore()


def name_width(picture: Picture) -> float:
    """How much wider the names of lanes are than the room they have, in logical pixels."""
    small, quote = QFontMetricsF(type.small()), QFontMetricsF(type.quote())
    return max(
        ((quote if head.words.startswith("“") else small).horizontalAdvance(_counted(head)) + _SIGNS
         - (GUTTER - head.box.left()) for head in heads(picture) if head.level == "lane"), default=0.0
    )  # fmt: skip


def _counted(head: Head) -> str:
    """A lane's name, with how many marks a closed one holds."""
    words = worded(head.words) if head.words in _OURS else head.words
    if not head.closed:
        return words
    count = thousands(head.count)
    return f"{words} · {count}" if words else counted(head.count, "mark")


def _between(painter: QPainter, picture: Picture, theme: Theme) -> None:
    """Dotted lines between lanes, solid ones between groups."""
    axis = picture.sizes.axis if picture.sizes.labels else 0.0
    lines: dict[bool, list[QLineF]] = {True: [], False: []}
    boxes = picture.arrangement.boxes
    before: LaneBox | None = None
    for box in picture.boxes():
        strong = before is None or box.lane.group != before.lane.group
        outer = bool(box.lane.above) and (before is None or box.lane.above != before.lane.above or strong)
        top = round(box.top + axis - picture.scroll - (HEAD if outer else 0.0))
        if box is not boxes[0]:
            left = (0.0 if strong else SPLIT + (INSET if box.lane.above and not outer else 0.0)) - picture.aside
            lines[strong].append(QLineF(left, top, picture.width, top))
        before = box
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for strong, drawn in lines.items():
        edge = QPen(QColor(theme.line_strong if strong else theme.line), 1)
        edge.setStyle(Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DotLine)
        painter.setPen(edge)
        painter.drawLines(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _paint(painter: QPainter, head: Head, theme: Theme, *, aside: float) -> None:
    """A name, a source's own words serif; with the sign of being open or closed where it says more than a lane."""
    box = head.box
    if head.level == "group":
        _sign(painter, 7.0, box.top() + 11, theme, closed=head.closed)
        painter.setFont(type.tiny(QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.text3))
        room = QRectF(13, box.top() + 2, SPLIT - 17, HIGH)
        plain = head.clock == "happened"
        squeeze(painter, room, worded(head.words if plain else THINGS[head.path[0]]))
        if not plain and box.height() > HIGH + 2:
            painter.setFont(type.tiny())
            squeeze(painter, room.translated(0, 12), worded(head.clock))
        return
    words, left = _counted(head), box.left()
    if head.level == "outer" or head.closed and head.words:
        _sign(painter, left + 3, box.center().y() + 1, theme, closed=head.closed)
        left += 10
    if words.endswith(POSSIBLE):  # a ring, as origins that are only described have everywhere
        words = words.removesuffix(POSSIBLE)
        painter.setPen(QPen(QColor(theme.text2), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + 4, box.center().y() + 1), 3.5, 3.5)
        left += 12
    strong = QFont.Weight.DemiBold if head.level == "outer" else QFont.Weight.Normal
    painter.setFont(type.quote() if words.startswith("“") else type.small(strong))
    painter.setPen(QColor(theme.text3 if head.closed else theme.text))
    room = GUTTER + aside - left - 6
    if head.level == "outer":  # beside it stands no mark, so its name may go on there
        room += BEYOND
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.fillRect(QRectF(left, box.top() + 1, min(wide, room) + 4, box.height() - 1), QColor(theme.panel))
    name = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(QRectF(left, box.top(), room + 2, box.height()), _SIDE, name)


def _sign(painter: QPainter, x: float, y: float, theme: Theme, *, closed: bool) -> None:
    tip = 2.6
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text3))
    down = [QPointF(x - tip, y - 1.4), QPointF(x + tip, y - 1.4), QPointF(x, y + tip)]
    right = [QPointF(x - 1.4, y - tip), QPointF(x - 1.4, y + tip), QPointF(x + tip, y)]
    painter.drawPolygon(right if closed else down)
