"""Every drawing state of the timeline and the board on one sheet each, in the colours of screen and paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QPicture

from workbench.case.cards import Card
from workbench.case.edges import Edge
from workbench.case.marks import Mark
from workbench.ui import theme
from workbench.ui.board import face
from workbench.ui.board.picture import Picture as BoardPicture
from workbench.ui.board.scene import Frame, Scene
from workbench.ui.board.sheet import Sheet
from workbench.ui.board.type import Faces
from workbench.ui.drawing.ofboard import EDGE, board_drawing
from workbench.ui.paper import PRINT
from workbench.ui.timeline.columns import columns
from workbench.ui.timeline.layout import GUTTER, arrange
from workbench.ui.timeline.painting import paint
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.scale import Scale

DAY = 86_400.0
LOOKS = {"light": theme.LIGHT, "dark": theme.DARK, "print": PRINT}
SCALES = (1.0, 1.5, 2.0)
LINE = QSize(1000, 420)
BOARD = QSize(1100, 640)
OPEN = None
WHEN = {  # of each state: shape, first and last day, how far the bounds lie beyond them, an instant, how many
    "stated": ("stated", 2, 4, 0.0, False, 1), "within": ("within", 2, 4, 0.0, False, 3),
    "inferred": ("inferred", 2, 4, 0.0, False, 1), "zone not stated": ("stated", 2, 4, 0.6, False, 1),
    "absence": ("absence", 2, 4, 0.0, False, 1), "open start": ("stated", OPEN, 4, 0.0, False, 1),
    "open end": ("stated", 2, OPEN, 0.0, False, 1), "open, inferred": ("inferred", 2, OPEN, 0.0, False, 1),
    "instant": ("stated", 3, 3, 0.0, True, 1), "instant, inferred": ("inferred", 3, 3, 0.0, True, 1),
}  # fmt: skip


def key(n: int) -> bytes:
    return n.to_bytes(16, "big")


def time_marks() -> list[Mark]:
    """A lane for each state, one of narrow bars, one so full that it is density, a claim and a source."""
    found = [_mark(n, "sighting", "happened", name, state) for n, (name, state) in enumerate(WHEN.items(), 1)]
    crowd = [replace_day(found[0], 100 + n, 2 + n % 8 * n % 40 / 10) for n in range(200)]
    narrow = [replace_day(mark, 400 + n, 1.5 + n, long=0.03, lane="Narrow") for n, mark in enumerate(found[:5])]
    claim = _mark(300, "claim", "asserted", "Claims", WHEN["inferred"])
    source = _mark(301, "source", "published", "Sources", WHEN["stated"])
    return [*found, *crowd, *narrow, claim, source]


def _mark(
    n: int, kind: str, group: str, lane: str, state: tuple[str, int | None, int | None, float, bool, int]
) -> Mark:
    shape, first, last, beyond, instant, count = state
    start, end = (None if day is None else day * DAY for day in (first, last))
    return Mark(
        key(n), kind, f"N-{n}", group, lane, "Cape Orlo", start, end, None if start is None else start - beyond * DAY,
        None if end is None else end + beyond * DAY, shape, instant, count,
    )  # fmt: skip


def replace_day(mark: Mark, n: int, day: float, *, long: float = 0.1, lane: str = "Many") -> Mark:
    at = {name: day * DAY for name in ("core_start", "earliest")} | {
        name: (day + long) * DAY for name in ("core_end", "latest")
    }
    return mark._replace(record=key(n), number=f"N-{n}", lane=lane, **at)


def timeline(look: theme.Theme, scale: float, *, only: str = "") -> QImage:
    """The sheet of the timeline: one selected, one hovered, one a neighbour, a stretch brushed, links and a moment."""
    marks = [mark._replace(number="N") for mark in time_marks() if mark.lane == only] if only else time_marks()
    held = columns(marks)
    across = Scale(0.5 * DAY, 7.5 * DAY, GUTTER, LINE.width() - GUTTER)
    edges = (Edge(key(900), key(1), key(300), "supports", True, False, ""),)
    shown = Picture(held, arrange(held, across), across, LINE.width(), LINE.height())
    if not only:
        chosen = (key(1),)
        shown = replace(
            shown, selected=chosen, hovered=key(3), primary=tuple(held.of(chosen)), beside=frozenset({key(300)}),
            edges=edges, span=(1.2 * DAY, 6.5 * DAY), moment=5.5 * DAY,
        )  # fmt: skip
    return _drawn(LINE, scale, look, lambda painter: paint(painter, shown, look))


def _drawn(size: QSize, scale: float, look: theme.Theme, draw: Callable[[QPainter], object]) -> QImage:
    image = QImage((QSizeF(size) * scale).toSize(), QImage.Format.Format_RGB32)
    image.fill(theme.QColor(look.surface))
    with theme.instead(look), QPainter(image) as painter:
        painter.scale(scale, scale)
        if look is PRINT:  # what is printed is drawn as lines, by other ways than on screen
            lines = QPicture()
            with QPainter(lines) as noted:
                noted.setRenderHints(painter.renderHints() | QPainter.RenderHint.Antialiasing)
                draw(noted)
            painter.drawPicture(QPointF(), lines)
        else:
            draw(painter)
    return image


def scene() -> Scene:
    """Cards of every kind and state, links of every kind with and without words that carry them, three frames."""
    kinds = ("source", "excerpt", "sighting", "claim", "entity", "hypothesis", "lead", "note", "finding", "track")
    cards = []
    for n, kind in enumerate(kinds):
        grade = {"source": "B", "sighting": "", "claim": "3"}.get(kind)
        cards.append(Card(
            key(n + 1), key(n + 1), kind, f"N-{n + 1}", "Seen at Cape Orlo", ("24 October, inferred",),
            kind == "excerpt", grade, n != 6, kind == "sighting", n % 5 * 200.0, n // 5 * 200.0,
        ))  # fmt: skip
    links = ("supports", "contradicts", "differs", "cites", "same-as", "part-of")
    edges = [Edge(key(50 + n), key(n % 5 + 1), key(n % 5 + 6), kind, n % 2 == 0, n == 3, "") for n, kind in
             enumerate(links)]  # fmt: skip
    frames = [
        Frame(key(70), "October", "2 reported arrivals", "group", (key(1), key(2))),
        Frame(key(71), "Through one wire", "1 known + 1 possible", "origins", (key(4), key(5))),
        Frame(key(72), "Later", "", "frame", (), (-20.0, 400.0, 300.0, 520.0)),
    ]
    return Scene(cards, edges, [96.0] * len(cards), frames=frames, locked=[key(2)])


def board(look: theme.Theme, scale: float) -> QImage:
    """The sheet of the board at full size, with the rings of what is picked, and twice from afar."""
    laid = scene()

    def draw(painter: QPainter) -> None:
        drawing = board_drawing(laid, title="Board")
        for _ in drawing.paint(painter, QRectF(QPointF(), drawing.size), scale):
            continue
        left, top, *_ = laid.bounds()
        for card, selected in ((2, True), (7, False)):
            box = QRectF(*laid.rects[card, :2].tolist(), *laid.sizes[card].tolist())
            face.ring(painter, box.translated(EDGE - left, EDGE - top), selected=selected)
        for zoom, x in ((0.3, 620), (0.12, 960)):
            painter.drawImage(QPointF(x, 450), _afar(laid, zoom, scale))

    return _drawn(BOARD, scale, look, draw)


def _afar(laid: Scene, zoom: float, ratio: float) -> QImage:
    sheet = Sheet(laid, Faces())
    sheet.dimmed = frozenset({3})
    left, top, right, bottom = (round(edge * zoom * ratio) for edge in laid.bounds())
    side, head = round(4 * ratio), round(20 * ratio)
    area = QRect(QPoint(left - side, top - head), QPoint(right + side, bottom + side))
    made = BoardPicture(sheet, area, zoom * ratio, ratio=ratio)
    made.finish()
    made.image.setDevicePixelRatio(ratio)
    return made.image


SHEETS = {"timeline": timeline, "board": board}


def grey(image: QImage) -> np.ndarray:
    """Brightness as a printer without colours has it, 0 to 255."""
    shown = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    return rows[:, : shown.width()].astype(np.int16)
