"""The signs of the interface in one picture, light beside dark, drawn by the painters of the window itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from docs.states import States
from workbench.ui import icons, theme
from workbench.ui.chips import grade_box, paint_dot, paint_grade, paint_word
from workbench.ui.reader.margin import chip_picture
from workbench.ui.signs import ORIGINS, paint_link, paint_origin
from workbench.ui.timeline.shapes import Place, paint_ring, paint_shape

WIDE, HIGH, EDGE, ROW = 720, 1016, 24, 30
KINDS = (("source", "S1"), ("excerpt", "E3"), ("sighting", "SG-02"), ("claim", "CL-1"), ("entity", "EN-03"),
         ("hypothesis", "H2"), ("finding", "FD-1"), ("track", "T1"), ("lead", "LD-1"))  # fmt: skip
LINKS = (("supports", "supports", False, False), ("contradicts", "contradicts", False, False),
         ("differs", "differs", False, False), ("same as", "same-as", False, False),
         ("cites, stated", "cites", False, False), ("cites, inferred", "cites", False, True),
         ("no excerpt yet", "supports", True, False))  # fmt: skip
TIMES = (  # words, shape, instant, whiskers, open at its start, at its end
    ("stated span", "stated", False, 0, False, False), ("n × within this span", "within", False, 0, False, False),
    ("inferred or assumed", "inferred", False, 0, False, False),
    ("day, zone not stated", "stated", False, 7, False, False),
    ("start open, end stated", "stated", False, 0, True, False),
    ("start open, end inferred", "inferred", False, 0, True, False),
    ("stated instant", "stated", True, 0, False, False), ("inferred instant", "inferred", True, 0, False, False),
)  # fmt: skip


def signs() -> QImage:
    """Both themes side by side; the theme worn before is worn again."""
    app, worn = QApplication.instance(), theme.current()
    assert isinstance(app, QApplication)
    theme.fit(app)
    made = QImage(2 * WIDE, HIGH, QImage.Format.Format_RGB32)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, each in enumerate((theme.LIGHT, theme.DARK)):
            theme.wear(app, each)
            painter.save()
            painter.translate(at * WIDE, 0)
            foot = _sheet(painter, each)
            States(WIDE - 2 * EDGE).draw(painter, QPointF(EDGE, foot))
            painter.restore()
    theme.wear(app, worn)
    return made


def _sheet(painter: QPainter, worn: theme.Theme) -> float:
    painter.fillRect(QRectF(0, 0, WIDE, HIGH), QColor(worn.panel))
    top = float(EDGE)
    for title, rows in (
        ("Kinds — colour, fill, shape and label always together", _kinds()),
        ("Links — line, end mark and glyph differ; dashed or hollow until an excerpt carries them", _links()),
        ("Origins and grades", _origins()),
        ("Time marks", _times()),
    ):
        painter.setFont(theme.small(theme.QFont.Weight.DemiBold))
        painter.setPen(QColor(worn.text2))
        painter.drawText(QPointF(EDGE, top), title)
        top = _rows(painter, rows, top + 8) + 24
    return top - 12


Sign = tuple[str, float, Callable[[QPainter, QPointF], object]]  # words, room before them, what draws it


def _rows(painter: QPainter, signs: list[Sign], top: float, across: int = 3) -> float:
    """Signs with their words, so many in a row; answers where the last row ends."""
    for at, (words, room, draw) in enumerate(signs):
        x, y = EDGE + at % across * (WIDE - EDGE) / across, top + at // across * ROW + ROW / 2
        draw(painter, QPointF(x, y))
        painter.setFont(theme.body())
        painter.setPen(QColor(theme.current().text))
        painter.drawText(QRectF(x + room, y - ROW / 2, WIDE, ROW), 0x80, words)
    return top + -(-len(signs) // across) * ROW


def _kinds() -> list[Sign]:
    def draw(painter: QPainter, at: QPointF, kind: str, number: str) -> None:
        ink = theme.current().kind(kind).ink
        icons.paint_icon(painter, kind, box=QRectF(at.x(), at.y() - 9, 18, 18), colour=ink)
        painter.drawPixmap(QPointF(at.x() + 30, at.y() - 9), chip_picture(kind, number, 18, 1))

    return [(kind.capitalize(), 110, lambda p, at, k=kind, n=number: draw(p, at, k, n)) for kind, number in KINDS]


def _links() -> list[Sign]:
    def draw(painter: QPainter, at: QPointF, kind: str, bare: bool, inferred: bool) -> None:
        paint_link(painter, kind, QRectF(at.x(), at.y() - 9, 52, 18), bare=bare, inferred=inferred)

    return [(words, 64, lambda p, at, k=kind, b=bare, i=inferred: draw(p, at, k, b, i))
            for words, kind, bare, inferred in LINKS]  # fmt: skip


def _origins() -> list[Sign]:
    found: list[Sign] = [(each, 24, lambda p, at, s=each: paint_origin(p, s, at + QPointF(8, 0))) for each in ORIGINS]

    def diamond(painter: QPainter, at: QPointF) -> None:
        box = QRectF(at.x(), at.y() - 8, 16, 16)
        icons.paint_icon(painter, "assumed", box=box, colour=theme.current().text)

    found.append(("assumed", 24, diamond))
    marks = (("a source’s grade", "F"), ("an item’s grade", "3"), ("not yet graded", ""))
    found += [(words, 24, lambda p, at, m=mark: paint_grade(p, grade_box(at.x(), at.y()), m)) for words, mark in marks]
    found.append(("a source that is cited", 70, lambda p, at: paint_word(p, at.x() + 62, at.y(), "not held")))
    found.append(("a neighbour of what is selected", 24, lambda p, at: paint_dot(p, at + QPointF(8, 0))))
    return found


def _times() -> list[Sign]:
    def place(at: QPointF, sign: tuple[str, str, bool, int, bool, bool]) -> Place:
        _, shape, instant, whisker, start, end = sign
        kind, left, right = "claim" if instant else "sighting", at.x() + whisker, at.x() + 48 - whisker
        if instant:
            left = right = at.x() + 24
        return Place(kind, shape, instant, left - whisker, left, right, right + whisker, at.y() - 6, 12, start, end)

    found: list[Sign] = [
        (each[0], 62, lambda p, at, s=each: paint_shape(p, place(at, s), theme.current())) for each in TIMES
    ]

    def selected(painter: QPainter, at: QPointF) -> None:
        paint_ring(painter, place(at, TIMES[0]), theme.current(), primary=True)
        paint_shape(painter, place(at, TIMES[0]), theme.current())

    return [*found, ("selected: ring and halo", 62, selected)]
