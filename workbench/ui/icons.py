"""The shapes of kinds and tools, drawn once on a 16 grid and shared by screen, board, timeline and print."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from workbench.ui import absolute, theme

GRID = 16.0
STROKE = 1.4
_RATIOS = (1.0, 2.0)  # screens between take the larger one
_LEADING = ("folded", "back", "forward")  # the other way where lines begin at the right
_DASHES = (1.95, 1.282)  # line widths: seven dashes go into two sides of the diamond


class Shape(NamedTuple):
    """One icon: its lines, and the parts of it that are filled.

    Both are written as ``M x y`` move, ``L x y`` line, ``C`` curve with two control points, ``Z`` close,
    ``O x y r`` circle, ``R x y w h r`` rectangle with round corners.
    """

    lines: str
    solid: str = ""
    dashed: bool = False  # what is not sure has no whole line


SHAPES = {
    # kinds
    "source": Shape(
        "M 9.4 1.7 L 3.2 1.7 L 3.2 14.3 L 12.8 14.3 L 12.8 5.1 Z M 9.2 1.9 L 9.2 5.3 L 12.6 5.3 "
        "M 5.7 8.3 L 10.3 8.3 M 5.7 11.1 L 10.3 11.1"
    ),
    "excerpt": Shape(
        "M 4.6 2.8 L 2 2.8 L 2 13.2 L 4.6 13.2 M 11.4 2.8 L 14 2.8 L 14 13.2 L 11.4 13.2 "
        "M 5.4 6.5 L 10.6 6.5 M 5.4 9.5 L 10.6 9.5"
    ),
    "sighting": Shape(
        "O 8 8 6.5",
        "M 8 3.3 C 8.6 3.3 8.8 4.1 8.8 4.9 L 8.8 6.5 L 12.2 8.8 L 12.2 9.9 L "
        "8.8 8.9 "
        "L 8.8 11 L 10.1 12 L 10.1 12.8 L 8 12.2 L 5.9 12.8 L 5.9 12 L 7.2 11 L 7.2 8.9 L "
        "3.8 9.9 "
        "L 3.8 8.8 L 7.2 6.5 L 7.2 4.9 C 7.2 4.1 7.4 3.3 8 3.3 Z",
    ),
    "claim": Shape(
        "M 1.9 2.5 L 14.1 2.5 L 14.1 11.1 L 8.2 11.1 L 5 14.2 L 5 11.1 L 1.9 11.1 Z "
        "M 4.9 5.5 L 11.1 5.5 M 4.9 8.1 L 9.2 8.1"
    ),
    "entity": Shape("M 8 1.5 L 13.7 4.7 L 13.7 11.3 L 8 14.5 L 2.3 11.3 L 2.3 4.7 Z"),
    "hypothesis": Shape(
        "M 8 1.2 L 14.8 8 L 8 14.8 L 1.2 8 Z M 6.2 6.7 C 6.2 5.4 7 4.8 8 4.8 "
        "C 9.1 4.8 9.8 5.5 9.8 6.4 C 9.8 7.6 8 7.6 8 9",
        "O 8 11 0.85",
    ),
    "finding": Shape("M 8 1.9 L 14.7 13.7 L 1.3 13.7 Z M 8 6.2 L 8 9.4", "O 8 11.5 0.85"),
    "track": Shape("M 2.4 12.8 L 5.9 8 L 9.7 11 L 13.6 3.3", "O 2.4 12.8 1.7 O 5.9 8 1.7 O 9.7 11 1.7 O 13.6 3.3 1.7"),
    "lead": Shape("M 3.3 15 L 3.3 1.7 L 13.2 1.7 L 11.1 5.2 L 13.2 8.7 L 3.3 8.7"),
    "note": Shape("M 2 2 L 14 2 L 14 9.6 L 9.6 14 L 2 14 Z M 13.8 9.6 L 9.6 9.6 L 9.6 13.8"),
    "custody": Shape(
        "R 1.7 6 6.6 7.4 1 M 3.4 6 L 3.4 3.2 L 6.6 3.2 L 6.6 6 M 8.3 9.7 L 14.2 9.7 M 11.6 7 L 14.3 9.7 L 11.6 12.4"
    ),
    "stamp": Shape(
        "M 3 13.9 L 13 13.9 M 3.6 11.3 L 12.4 11.3 L 12.4 9.3 L 9.4 8.4 C 9 6.6 10.2 5.4 10.2 4 C 10.2 2.7 9.2 1.8 8 "
        "1.8 C 6.8 1.8 5.8 2.7 5.8 4 C 5.8 5.4 7 6.6 6.6 8.4 L 3.6 9.3 Z"
    ),
    "translation": Shape(
        "M 1.6 2.2 L 9.4 2.2 L 9.4 8.6 L 4.8 8.6 L 1.6 11 Z "
        "M 11.4 6 L 14.2 6 L 14.2 14 L 11.6 11.8 L 6.6 11.8 L 6.6 10.6"
    ),
    "imagery": Shape("R 1.6 3.4 12.8 10 1.2 M 1.8 11.4 L 5.6 7.8 L 8.6 10.6 L 10.6 8.8 L 14.2 12", "O 10.9 6.3 1.1"),
    "enquiry": Shape("O 6.9 6.9 5 M 10.6 10.6 L 14.3 14.3 M 4.6 5.8 L 9.2 5.8 M 4.6 8.2 L 8 8.2"),
    "mention": Shape("M 2 4 L 9 4 M 2 7.6 L 7 7.6 M 2 11.2 L 7 11.2 M 9.4 9.6 L 11.4 11.6 L 14.4 7.4"),
    "dismissal": Shape("O 8 8 6.2 M 3.7 12.3 L 12.3 3.7"),
    "assumed": Shape("M 8 1.6 L 14.4 8 L 8 14.4 L 1.6 8 Z", dashed=True),
    # workspaces
    "read": Shape(
        "M 8 3.6 C 6.4 2.4 4 2.2 1.6 2.6 L 1.6 12.8 C 4 12.4 6.4 12.6 8 13.8 C 9.6 12.6 12 "
        "12.4 14.4 12.8 "
        "L 14.4 2.6 C 12 2.2 9.6 2.4 8 3.6 Z M 8 3.6 L 8 13.6"
    ),
    "board": Shape(
        "R 1.5 1.8 4.8 4 0.8 R 9.7 1.8 4.8 4 0.8 R 9.7 10.2 4.8 4 0.8 M 6.3 3.8 L 9.7 3.8 "
        "M 3.9 5.8 L 3.9 12.2 L 9.7 12.2"
    ),
    "group": Shape("R 2 2.6 12 10.8 1.2", dashed=True),
    "map": Shape(
        "M 1.6 4 L 5.9 2.2 L 10.1 4.2 L 14.4 2.4 L 14.4 12 L 10.1 13.8 L 5.9 11.8 L 1.6 13.6 Z "
        "M 5.9 2.2 L 5.9 11.8 M 10.1 4.2 L 10.1 13.8"
    ),
    "matrix": Shape(
        "R 1.7 2.4 12.6 11.2 1.2 M 1.9 6.1 L 14.1 6.1 M 1.9 9.9 L 14.1 9.9 M 5.9 2.6 L 5.9 13.4 M 10.1 2.6 L 10.1 13.4"
    ),
    "judgement": Shape(
        "M 8 2 L 8 13.6 M 4.6 13.8 L 11.4 13.8 M 3.6 4.2 L 12.4 4.2 M 3.6 4.4 L 1.8 9 L 5.4 9 Z "
        "M 12.4 4.4 L 10.6 9 L 14.2 9 Z"
    ),
    "report": Shape(
        "M 4.2 5.6 L 4.2 1.8 L 11.8 1.8 L 11.8 5.6 M 4.2 11.4 L 1.7 11.4 L 1.7 5.6 L 14.3 5.6 "
        "L 14.3 11.4 L 11.8 11.4 M 4.2 9.2 L 11.8 9.2 L 11.8 14.3 L 4.2 14.3 Z"
    ),
    "log": Shape("R 1.7 2.4 12.6 11.2 1.2 M 1.9 6 L 14.1 6 M 1.9 9.8 L 14.1 9.8 M 5.9 6 L 5.9 13.4"),
    "journal": Shape("R 2.8 1.7 10.4 12.6 1.2 M 5.6 1.9 L 5.6 14.1 M 8 5.2 L 10.8 5.2 M 8 8 L 10.8 8"),
    # tools
    "hand": Shape(
        "M 5.2 9 L 4.3 7.9 C 3.6 7 2.2 7.8 2.8 8.9 L 4.4 11.7 C 5.3 13.3 6.4 14.3 8.4 14.3 C 10.8 14.3 12.4 12.6 "
        "12.4 10 L 12.4 5.2 C 12.4 3.9 10.6 3.9 10.6 5.2 M 5.2 9 L 5.2 3.6 C 5.2 2.3 7 2.3 7 3.6 L 7 7 "
        "M 7 7 L 7 2.8 C 7 1.5 8.8 1.5 8.8 2.8 L 8.8 7 M 8.8 7 L 8.8 3.4 C 8.8 2.1 10.6 2.1 10.6 3.4 L 10.6 7.4"
    ),
    "ruler": Shape("M 1.8 11 L 11 1.8 L 14.2 5 L 5 14.2 Z M 4.4 8.4 L 6 10 M 6.6 6.2 L 7.6 7.2 M 8.8 4 L 10.4 5.6"),
    "import": Shape("M 8 2 L 8 10 M 4.8 7 L 8 10.2 L 11.2 7 M 2.6 10.6 L 2.6 13.6 L 13.4 13.6 L 13.4 10.6"),
    "pin": Shape(
        "M 8 14.6 C 5.2 11 3.4 8.6 3.4 6.2 C 3.4 3.5 5.4 1.6 8 1.6 C 10.6 1.6 12.6 3.5 12.6 6.2 "
        "C 12.6 8.6 10.8 11 8 14.6 Z O 8 6.2 1.7"
    ),
    "play": Shape("M 4.6 2.8 L 12.8 8 L 4.6 13.2 Z"),
    "pause": Shape("M 5.4 3 L 5.4 13 M 10.6 3 L 10.6 13"),
    "doubt": Shape("O 8 8 6", dashed=True),
    "cover": Shape("M 1.6 5.6 L 6.6 5.6 M 9.4 5.6 L 14.4 5.6 M 1.6 10.4 L 14.4 10.4"),
    "plus": Shape("M 8 2.6 L 8 13.4 M 2.6 8 L 13.4 8"),
    "minus": Shape("M 2.6 8 L 13.4 8"),
    "attach": Shape(
        "M 13.6 7.4 L 8 13 C 6.4 14.6 4.2 14.4 2.9 13.1 C 1.6 11.8 1.4 9.6 3 8 L 8.8 2.2 "
        "C 9.9 1.1 11.5 1.2 12.4 2.1 C 13.3 3 13.4 4.6 12.3 5.7 L 6.8 11.2 C 6.2 11.8 5.5 "
        "11.7 5.1 11.3 "
        "C 4.7 10.9 4.6 10.2 5.2 9.6 L 10.3 4.5"
    ),
    "search": Shape("O 7 7 4.8 M 10.5 10.5 L 14.3 14.3"),
    "undo": Shape(
        "M 2.3 6 L 9.7 6 C 12.2 6 13.8 7.7 13.8 9.9 C 13.8 12.1 12.2 13.8 9.7 13.8 L 6 13.8 M 5.5 2.8 L 2.3 6 L 5.5 9.2"
    ),
    "redo": Shape(
        "M 13.7 6 L 6.3 6 C 3.8 6 2.2 7.7 2.2 9.9 C 2.2 12.1 3.8 13.8 6.3 13.8 L 10 13.8 M 10.5 2.8 L 13.7 6 L 10.5 9.2"
    ),
    "zoom-in": Shape("O 7 7 4.9 M 10.6 10.6 L 14.3 14.3 M 7 4.9 L 7 9.1 M 4.9 7 L 9.1 7"),
    "zoom-out": Shape("O 7 7 4.9 M 10.6 10.6 L 14.3 14.3 M 4.9 7 L 9.1 7"),
    "pointer": Shape("M 3.4 1.9 L 3.4 12.6 L 6.2 10 L 8.1 14.2 L 10.1 13.3 L 8.2 9.2 L 12.2 9 Z"),
    "compare": Shape("R 1.7 2.4 5.2 11.2 1 R 9.1 2.4 5.2 11.2 1"),
    "region": Shape("M 2.2 4 L 13.8 4 L 13.8 12 L 2.2 12 Z M 5.2 1.6 L 5.2 6.4 M 2.8 4 L 7.6 4"),
    "fit": Shape("M 2 5.6 L 2 2 L 5.6 2 M 10.4 2 L 14 2 L 14 5.6 M 14 10.4 L 14 14 L 10.4 14 M 5.6 14 L 2 14 L 2 10.4"),
    "link": Shape(
        "M 6.7 9.3 C 7.9 10.5 9.5 10.4 10.6 9.3 L 13.1 6.8 C 14.3 5.6 14.3 4 13.2 2.9 "
        "C 12 1.7 10.3 1.8 9.2 2.9 L 7.9 4.2 M 9.3 6.7 C 8.1 5.5 6.5 5.6 5.4 6.7 L 2.9 9.2 "
        "C 1.7 10.4 1.7 12 2.8 13.1 C 4 14.3 5.7 14.2 6.8 13.1 L 8.1 11.8"
    ),
    "tag": Shape("M 1.8 1.8 L 7.7 1.8 L 14.3 8.4 L 8.4 14.3 L 1.8 7.7 Z", "O 5 5 1.15"),
    "trash": Shape(
        "M 2 4.3 L 14 4.3 M 6 4.1 L 6 1.9 L 10 1.9 L 10 4.1 M 3.5 4.3 L 4.3 14.2 L 11.7 14.2 "
        "L 12.5 4.3 "
        "M 6.6 7.2 L 6.6 11.3 M 9.4 7.2 L 9.4 11.3"
    ),
    "lock": Shape("R 3 7 10 7.2 1.2 M 5 7 L 5 4.8 C 5 2.8 6.4 1.7 8 1.7 C 9.6 1.7 11 2.8 11 4.8 L 11 7", "O 8 10.6 1"),
    "unsure": Shape("O 8 8 6.3 M 6 6.3 C 6 5 6.9 4.3 8 4.3 C 9.2 4.3 10 5 10 6 C 10 7.3 8 7.2 8 8.9", "O 8 11.3 0.85"),
    "landing": Shape("M 2 4 L 14 4 L 8 13.4 Z"),
    "takeoff": Shape("M 2 12.4 L 14 12.4 L 8 3 Z"),
    "check": Shape("M 2.6 8.6 L 6.4 12.3 L 13.4 4.3"),
    "checked": Shape("O 8 8 6.3 M 5 8.3 L 7.2 10.4 L 11.1 5.9"),
    "hint": Shape("O 8 8 6.3 M 8 7.3 L 8 11.3", "O 8 4.9 0.9"),
    "clock": Shape("O 8 8 6.3 M 8 4.3 L 8 8 L 10.7 9.7"),
    "globe": Shape("O 8 8 6.3 M 1.7 8 L 14.3 8 M 8 1.7 C 4.6 4.6 4.6 11.4 8 14.3 M 8 1.7 C 11.4 4.6 11.4 11.4 8 14.3"),
    "paste": Shape("R 3 2.6 10 11.8 1.2 M 5.6 4 L 5.6 1.4 L 10.4 1.4 L 10.4 4 Z"),
    "origins": Shape("O 8 8 6.3", "O 8 8 2.6"),
    "offline": Shape(
        "M 4.6 12.6 C 2.7 12.6 1.5 11.4 1.5 9.8 C 1.5 8.3 2.6 7.2 4 7 C 4.3 5 6 3.6 8 3.6 C 10 3.6 11.6 4.9 12 6.8 "
        "C 13.5 6.9 14.6 8 14.6 9.6 C 14.6 11.3 13.4 12.6 11.8 12.6 Z M 2.4 14.4 L 13.6 2.2"
    ),
    "chain": Shape(
        "M 7 9.2 C 6 8.2 6 6.7 7 5.7 L 9.4 3.3 C 10.4 2.3 11.9 2.3 12.8 3.2 C 13.7 4.1 13.7 5.6 12.7 6.6 L 11.5 7.8 "
        "M 9 6.8 C 10 7.8 10 9.3 9 10.3 L 6.6 12.7 C 5.6 13.7 4.1 13.7 3.2 12.8 C 2.3 11.9 2.3 10.4 3.3 9.4 L 4.5 8.2"
    ),
    "close": Shape("M 3.8 3.8 L 12.2 12.2 M 12.2 3.8 L 3.8 12.2"),
    "unfolded": Shape("M 4.2 6.2 L 8 10 L 11.8 6.2"),
    "folded": Shape("M 6.2 4.2 L 10 8 L 6.2 11.8"),
    "more": Shape("", "O 3.4 8 1.2 O 8 8 1.2 O 12.6 8 1.2"),
    "back": Shape("M 10.2 2.8 L 5 8 L 10.2 13.2"),
    "forward": Shape("M 5.8 2.8 L 11 8 L 5.8 13.2"),
}
_TAKES = {"M": 2, "L": 2, "C": 6, "Z": 0, "O": 3, "R": 5}


def _draw(path: QPainterPath, step: str, at: list[float]) -> None:
    if step == "M":
        path.moveTo(*at)
    elif step == "L":
        path.lineTo(*at)
    elif step == "C":
        path.cubicTo(*at)
    elif step == "Z":
        path.closeSubpath()
    elif step == "O":
        path.addEllipse(QPointF(at[0], at[1]), at[2], at[2])
    else:
        path.addRoundedRect(*at[:4], at[4], at[4])


def _path(steps: str) -> QPainterPath:
    path, words = QPainterPath(), steps.split()
    while words:
        step = words.pop(0)
        _draw(path, step, [float(words.pop(0)) for _ in range(_TAKES[step])])
    return path


@cache
def lines(name: str) -> QPainterPath:
    """The strokes of an icon on the 16 grid; unknown names raise ``KeyError``."""
    return _path(SHAPES[name].lines)


@cache
def solid(name: str) -> QPainterPath:
    """The filled parts of an icon on the 16 grid."""
    return _path(SHAPES[name].solid)


@cache
def silhouette(name: str) -> QPainterPath:
    """The outer closed shape of an icon alone, which a stated instant is drawn filled with."""
    outer = lines(name).toSubpathPolygons()
    path = QPainterPath()
    if outer:
        path.addPolygon(outer[0])
        path.closeSubpath()
    return path


def paint_icon(
    painter: QPainter,
    name: str,
    *,
    box: QRectF,
    colour: str | QColor,
    filled: bool = False,
    ground: str | QColor | None = None,
) -> None:
    """Paint an icon into a box; ``filled`` draws its silhouette in ink, ``ground`` is the colour behind."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    if absolute.mirrored(painter) and name not in _LEADING:
        painter.translate(GRID, 0)
        painter.scale(-1, 1)
    ink = QColor(colour)
    if filled or ground is not None:
        painter.fillPath(silhouette(name), ink if filled else QColor(ground or ink))
    pen = QPen(ink, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if SHAPES[name].dashed and not filled:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_DASHES)
        pen.setDashOffset(_DASHES[0] / 2)  # every corner stands
    painter.strokePath(silhouette(name) if filled else lines(name), pen)
    if not filled or ground is not None:
        painter.fillPath(solid(name), QColor(ground) if filled and ground is not None else ink)
    painter.restore()


def pixmap(
    name: str,
    colour: str | QColor,
    *,
    size: float = 16,
    ratio: float = 1.0,
    filled: bool = False,
    ground: str | None = None,
) -> QPixmap:
    """An icon as a picture, ``size`` logical pixels beside letters of the usual size and larger beside larger ones."""
    return _picture(name, colour, size=round(theme.grown(size)), ratio=ratio, filled=filled, ground=ground)


def _picture(
    name: str, colour: str | QColor, *, size: float, ratio: float, filled: bool = False, ground: str | None = None
) -> QPixmap:
    """Sharp at a device pixel ratio; drawn once, kept by Qt."""
    key = f"{name} {QColor(colour).rgba()} {size} {ratio} {filled} {ground}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_icon(painter, name, box=QRectF(0, 0, size, size), colour=colour, filled=filled, ground=ground)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: str, size: int = 16, *, on: str | None = None) -> QIcon:
    """An icon for buttons and menus, sharp on every screen, as large as the letters beside it.

    ``on`` colours it while its button is down.
    """
    made, size = QIcon(), round(theme.grown(size))
    pale = QColor(colour)
    pale.setAlphaF(0.5)
    for ratio in _RATIOS:
        made.addPixmap(_picture(name, colour, size=size, ratio=ratio))
        made.addPixmap(_picture(name, pale, size=size, ratio=ratio), QIcon.Mode.Disabled)
        if on is not None:
            made.addPixmap(_picture(name, on, size=size, ratio=ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def side(size: int) -> QSize:
    """The room of an icon that grows with the system's letters."""
    return QSize(size, size) * theme.grown(1)


def paint_beside(painter: QPainter, name: str, left: float, middle: float, *, size: float = 14,
                 colour: str | QColor) -> float:  # fmt: skip
    """Paint an icon beside words, as large as their letters ask for; answers its right edge."""
    size = theme.grown(size)
    paint_icon(painter, name, box=QRectF(left, middle - size / 2, size, size), colour=colour)
    return left + size
