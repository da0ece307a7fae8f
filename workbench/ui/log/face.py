"""How the log looks: words in serif, an arrow to what they mean, a pill for how sure that is, grades in boxes."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.case.cells import Cell
from workbench.ui import absolute, theme
from workbench.ui.chips import grade_box, paint_grade, paint_word
from workbench.ui.desk import Desk
from workbench.ui.language import worded

HEIGHT, EDGE = 24, 7  # of a row at least, and beside its words
_CELLS = 800  # whose pictures are kept, five screens or so
_LETTERS = 300  # of a cell that are ever laid out
_MEANT = 0.72  # of a cell that a meaning may take from its words
_OVER, _PICKED, _FOCUS = (
    each.value for each in (QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_Selected,
                            QStyle.StateFlag.State_HasFocus)
)  # fmt: skip
_PILLS = {"open": "open", "proposed": "proposed", "inferred": "inferred", "given": "given"}


class Hand(NamedTuple):
    """A typeface with its measures."""

    font: QFont
    metrics: QFontMetricsF


@cache
def hand(name: str) -> Hand:
    """One of the typefaces of the grid, made once."""
    font = {"serif": lambda: theme.quote(12.5), "mono": lambda: theme.mono(12.5)}.get(name, theme.body)()
    font.setItalic(name == "italic")
    if name == "bold":
        font.setWeight(QFont.Weight.DemiBold)
    return Hand(font, QFontMetricsF(font))


def row_height() -> int:
    """How high a row is: as high as its letters ask for."""
    return max(HEIGHT, int(hand("serif").metrics.height()) + 4)


def one_line(text: str) -> str:
    """The beginning of a text without its breaks."""
    return " ".join(text[:_LETTERS].split())


class Face(QStyledItemDelegate):
    """Paints cells from the model and the one selection; what the view itself has picked is a tint above it."""

    mirrors = True

    def __init__(self, desk: Desk, view: QStyledItemDelegate) -> None:
        super().__init__(view)
        self._desk = desk
        self._picked: frozenset[bytes] = frozenset()
        desk.focus.selection_changed.connect(self._pick)

    def _pick(self) -> None:
        self._picked = frozenset(self._desk.focus.selected)

    def ground(self, key: bytes) -> str:
        """The ground of a record's row: selected, beside what is selected, or plain."""
        worn = theme.current()
        if key in self._picked:
            return worn.selected
        return worn.neighbour if key in self._desk.neighbours() else ""

    def picked(self, key: bytes) -> bool:
        """Whether a record is selected."""
        return key in self._picked

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        model, worn = index.model(), theme.current()
        rect, state = option.rect, option.state.value  # as a figure: an enumeration takes as long as the words
        ground = self.ground(model.keys[index.row()]) or (worn.sunken if state & _OVER else worn.surface)
        column = model.columns[index.column()]
        look = Look(model.cell(index), column.edited == "grade", column.mono, model.nothing, ground,
                    state & (_PICKED | _FOCUS), worn.name, option.direction)  # fmt: skip
        ratio = painter.device().devicePixelRatioF()
        if ratio.is_integer():
            painter.drawPixmap(rect.topLeft(), _picture(look, rect.width(), rect.height(), ratio))
        else:  # a picture would lie between the screen's own pixels
            _paint(painter, QRectF(rect), look)


class Look(NamedTuple):
    """All that a cell's picture depends on, but for its size."""

    cell: Cell
    graded: bool
    mono: bool
    nothing: str  # what it says when it is empty
    ground: str
    state: int
    theme: str
    way: Qt.LayoutDirection


@lru_cache(_CELLS)
def _picture(look: Look, wide: int, high: int, ratio: float) -> QPixmap:
    """A cell drawn once: the same words stand in many places, and again at every repaint."""
    drawn = QPixmap(round(wide * ratio), round(high * ratio))
    drawn.setDevicePixelRatio(ratio)
    with QPainter(drawn) as painter:
        _paint(painter, QRectF(0, 0, wide, high), look)
    return drawn


def _paint(painter: QPainter, box: QRectF, look: Look) -> None:
    cell, worn = look.cell, theme.current()
    painter.save()
    absolute.mirror(painter, box, look.way)
    painter.fillRect(box, _ink(look.ground))
    if look.state == _PICKED:
        painter.fillRect(box, theme.faint(worn.accent, 0.14))
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), _ink(worn.line))
    inner = box.adjusted(EDGE, 0, -EDGE, 0)
    if look.graded:
        _paint_grade(painter, inner, cell, worn)
    elif cell.written or cell.meant:
        _words(painter, inner, look, worn)
    else:
        _draw(painter, inner, look.nothing, "italic", worn.text3)
    if look.state & _FOCUS:
        painter.setPen(QPen(_ink(worn.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    painter.restore()


def _paint_grade(painter: QPainter, box: QRectF, cell: Cell, worn: theme.Theme) -> None:
    if len(cell.meant) > 1:
        _draw(painter, box, cell.meant, "italic", worn.text3)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_grade(painter, grade_box(box.left() + 0.5, box.center().y()), cell.meant)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _words(painter: QPainter, box: QRectF, look: Look, worn: theme.Theme) -> None:
    cell = look.cell
    pill = worded(_PILLS.get(cell.mark, ""))
    if pill and box.width() > 90:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box.setRight(paint_word(painter, box.right() + 3, box.center().y(), pill) - 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    same = cell.written == cell.meant
    written = "" if same and not cell.quoted else one_line(cell.written)
    written = f"“{written}”" if written and cell.quoted else written
    meant = "" if same and cell.quoted else one_line(cell.meant)
    arrow = " → " if written and meant else ""
    bold = "bold" if arrow else ""
    room = min(_advance(arrow, "") + _advance(meant, bold) + 2, box.width() * _MEANT) if arrow else 0
    hand_ = "serif" if cell.quoted else "mono" if look.mono else ""
    left = box.left() + _draw(painter, box.adjusted(0, 0, -room, 0), written, hand_, worn.text)
    for words, name, ink in ((arrow, "", worn.text3), (meant, bold, worn.text)):
        left += _draw(painter, QRectF(left, box.top(), box.right() - left, box.height()), words, name, ink)


def _draw(painter: QPainter, box: QRectF, words: str, name: str, ink: str) -> float:
    """Draw what there is room for; answers how wide that is."""
    if not words or box.width() < 6:
        return 0
    font, metrics = hand(name)
    shown, wide = _elided(words, name, int(box.width()))
    painter.setFont(font)
    painter.setPen(_ink(ink))
    base = QPointF(box.left(), box.center().y() + (metrics.ascent() - metrics.descent()) / 2)
    absolute.write_from(painter, base, wide, shown)
    return wide


@lru_cache(16_384)
def _elided(words: str, name: str, room: int) -> tuple[str, float]:
    metrics = hand(name).metrics
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return shown, metrics.horizontalAdvance(shown)


@cache
def _ink(colour: str) -> QColor:
    return QColor(colour)


@lru_cache(16_384)
def _advance(words: str, name: str) -> float:
    return hand(name).metrics.horizontalAdvance(words)
