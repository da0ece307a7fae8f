"""The notes beside the words: a row for each record that rests on them, the selected one boxed with what is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from workbench.ui import absolute, icons, theme
from workbench.ui.chips import paint_dot
from workbench.ui.meant import meant
from workbench.ui.reader import marks
from workbench.ui.reader.column import TextColumn
from workbench.ui.reader.quotes import Excerpt, Note
from workbench.ui.reader.sides import Side
from workbench.ui.signs import ORIGINS, paint_link, paint_origin

MARGIN = 196
_LEFT = 18  # pixels between the text and the notes, crossed by the line to the boxed one
_CHIP, _ROW, _LINE = 18, 21, 16  # pixels beside letters of the usual size
_CHIPS = 1000  # pictures of chips that are kept
_DRIFT = 3  # rows, how far below its line one may slip
_QUOTED = re.compile("(“[^”]*”?)")


class Detail(NamedTuple):
    """A line below the boxed note; ``sign`` is the icon it begins with, if any."""

    sign: str
    words: str
    says: str = ""  # the whole of it, for the tooltip


class Row(NamedTuple):
    """A note at its place, or, without one, how many more there are."""

    top: float
    high: float
    excerpt: Excerpt
    note: Note | None
    more: tuple[tuple[Excerpt, Note], ...] = ()


class MarginNotes(Side):
    """Rows stand at the line of their words and give way downwards; what finds no room is counted in one."""

    picked = Signal(object, object, bool)  # excerpt id, record, whether it adds to the selection

    def __init__(self, column: TextColumn) -> None:
        super().__init__(column, round(theme.grown(MARGIN)))
        self._chip_high, self._row, self._line = (theme.grown(each) for each in (_CHIP, _ROW, _LINE))
        self.details: Callable[[bytes], Sequence[Detail]] = lambda record: ()
        self.origins: Callable[[bytes], tuple[int, ...]] = lambda record: (0, 0, 0, 0)
        self.beside: Callable[[], frozenset[bytes]] = frozenset
        self.none = self.tr(
            "No quotes yet. Select words, then press S for a sighting, C for a claim, E for an excerpt."
        )
        self._known: dict[bytes, Sequence[Detail]] = {}
        self._counts: dict[bytes, tuple[int, ...]] = {}
        self._rows: list[Row] = []
        self._chips: dict[tuple[str, str, str, float], QPixmap] = {}
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Notes beside the text"))

    def forget(self) -> None:
        """Ask for details and origins again: the case is another than before."""
        self._known, self._counts = {}, {}

    # where rows stand

    def rows(self) -> list[Row]:
        """The rows in the view, from the top; none lies over another."""
        placed: list[Row] = []
        free, waiting = -float(self.height()), []
        column = self._column
        above = column.offset_at(QPointF(0, -2.0 * _DRIFT * self._row))
        for one in column.quotes.beginning(above, column.seen()[1] + 1):
            middle = self._middle(one.start)
            top = middle - self._chip_high / 2 - column.scrolled if middle is not None else free
            for note in one.notes:
                drift = 0 if note.kind == "mention" else _DRIFT  # what words are read as gives way to what they tell
                if free - top > drift * self._row and note.record not in column.selected:
                    waiting.append((one, note))
                    continue
                free = self._count(placed, free, waiting) if waiting and top > free else free
                row = Row(max(top, free), self._height(note), one, note)
                placed.append(row)
                free = row.top + row.high
        self._count(placed, free, waiting)
        return placed

    def _middle(self, offset: int) -> float | None:
        """How far down the document the middle of the line is that an offset stands on, if any; quick for many."""
        document, at = self._column.document(), self._column.units.unit(offset - self._column.start)
        block = document.findBlock(at)
        if at >= block.position() + block.length() - 1:
            return None
        line = block.layout().lineForTextPosition(at - block.position())
        corner = document.documentLayout().blockBoundingRect(block).top()
        return float(corner + line.y() + line.height() / 2) if line.isValid() else None

    def _count(self, placed: list[Row], free: float, waiting: list[tuple[Excerpt, Note]]) -> float:
        if waiting:
            placed.append(Row(free, self._row, waiting[0][0], None, tuple(waiting)))
            waiting.clear()
            free += self._row
        return free

    def _height(self, note: Note) -> float:
        boxed = note.record == self._boxed()
        return self._row + (self._line * len(self._details(note.record)) + 8 if boxed else 0)

    def _boxed(self) -> bytes | None:
        return self._column.selected[0] if self._column.selected else None

    def _details(self, record: bytes) -> Sequence[Detail]:
        if record not in self._known:
            self._known = {record: self.details(record)}
        return self._known[record]

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        self._rows = self.rows()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(look.surface))
            for row in self._rows:
                if row.note is None:
                    self._more(painter, row)
                elif -row.high < row.top < self.height():
                    self._note(painter, row, row.note)
            answered = any(isinstance(each, QWidget) and each.isVisible() for each in self.children())
            if not answered and not self._column.quotes.all and self._column.text.strip():
                self._empty(painter)

    def _empty(self, painter: QPainter) -> None:
        painter.setFont(theme.small())
        painter.setPen(QColor(theme.current().text3))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(_LEFT, 16, self.width() - _LEFT - 8, self.height() - 16), flags, self.none)

    def _more(self, painter: QPainter, row: Row) -> None:
        painter.setFont(theme.small())
        painter.setPen(QColor(theme.current().accent))
        words = self.tr("+ {} more").format(len(row.more))
        painter.drawText(
            QRectF(_LEFT + 9, row.top, self.width() - _LEFT, self._chip_high), Qt.AlignmentFlag.AlignVCenter, words
        )

    def _note(self, painter: QPainter, row: Row, note: Note) -> None:
        look, boxed = theme.current(), note.record == self._boxed()
        if boxed:
            self._box(painter, row, look)
        elif note.record in self._column.selected:
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(_LEFT + 1, row.top - 1, self.width() - _LEFT - 8, self._chip_high + 2), 5, 5)
        top = row.top + (3 if boxed else 0)
        left = self._chip(painter, QPointF(_LEFT + 7, top), note, look) + 7
        if note.record in self.beside() and not boxed:
            paint_dot(painter, QPointF(left + 2, top + self._chip_high / 2))
            left += 11
        counts = self._weighed(note)
        for sign, words in _counted(counts, self.tr):
            left = self._sign(painter, QPointF(left, top), sign, words)
        if not any(counts):
            room = QRectF(left, top, self.width() - left - 10, self._chip_high)
            fits = QFontMetricsF(theme.small()).horizontalAdvance(note.told(whole=True)) <= room.width()
            words = note.words if boxed else note.told(whole=fits)
            paint_words(painter, room, words, look.text if boxed else look.text2, bold=boxed)
        for n, detail in enumerate(self._details(note.record) if boxed else ()):
            box = QRectF(_LEFT + 9, top + self._row + n * self._line, self.width() - _LEFT - 20, self._line)
            self._detail(painter, box, detail)

    def _box(self, painter: QPainter, row: Row, look: theme.Theme) -> None:
        """The frame of the selected row, and the line that leads to it from its words."""
        box = QRectF(_LEFT + 0.75, row.top - 2.25, self.width() - _LEFT - 7.5, row.high - 0.5)
        painter.setPen(QPen(QColor(look.accent), 1.5))
        leaves = marks.tie(self._column, row.excerpt)
        if leaves is not None:
            y = leaves.y() - self._column.scrolled
            at = min(max(y, box.top() + 5), box.bottom() - 5)
            painter.drawPolyline([QPointF(0, y), QPointF(_LEFT / 2, y), QPointF(_LEFT / 2, at), QPointF(_LEFT, at)])
        painter.setBrush(QColor(look.neighbour))
        painter.drawRoundedRect(box, 5, 5)

    def _chip(self, painter: QPainter, at: QPointF, note: Note, look: theme.Theme) -> float:
        """The kind's shape with the number, drawn once for all repaints; answers where it ends."""
        key = note.kind, note.number, look.name, self.devicePixelRatioF()
        if key not in self._chips:
            if len(self._chips) > _CHIPS:
                self._chips.clear()
            self._chips[key] = chip_picture(note.kind, note.number, self._chip_high, self.devicePixelRatioF())
        painter.drawPixmap(at, self._chips[key])
        return at.x() + self._chips[key].deviceIndependentSize().width()

    def _weighed(self, note: Note) -> tuple[int, ...]:
        if note.kind != "claim":
            return 0, 0, 0, 0
        if note.record not in self._counts:
            self._counts[note.record] = self.origins(note.record)
        return self._counts[note.record]

    def _sign(self, painter: QPainter, at: QPointF, sign: str, words: str) -> float:
        """A mark of origin and how many; answers where the next one begins."""
        paint_origin(
            painter, sign, QPointF(at.x() + theme.grown(7), at.y() + self._chip_high / 2), radius=theme.grown(5)
        )
        painter.setFont(theme.small())
        painter.setPen(QColor(theme.current().text2))
        box = QRectF(at.x() + theme.grown(17), at.y(), self.width(), self._chip_high)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return box.left() + QFontMetricsF(theme.small()).horizontalAdvance(words) + 9

    def _detail(self, painter: QPainter, box: QRectF, detail: Detail) -> None:
        look, left = theme.current(), box.left()
        middle = box.center().y()
        if detail.sign == "same-as":
            wide, high = theme.grown(15), theme.grown(12)
            paint_link(painter, "same-as", QRectF(left, middle - high / 2, wide, high), bare=False)
        elif detail.sign:
            ink = look.kind(detail.sign).ink if detail.sign == "finding" else look.text2
            size = theme.grown(13)
            icons.paint_icon(painter, detail.sign, box=QRectF(left, middle - size / 2, size, size), colour=ink)
        paint_words(painter, box.adjusted(theme.grown(19) if detail.sign else 0, 0, 0, 0), detail.words, look.text2)

    # events

    def _at(self, at: QPointF) -> Row | None:
        return next((row for row in self._rows if row.top <= at.y() < row.top + row.high and at.x() >= _LEFT), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._at(event.position())
        if row is not None and row.note is not None:
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.picked.emit(row.excerpt.id, row.note.record, adds)
        elif row is not None:
            self.unfold(row).popup(self.mapToGlobal(QPoint(_LEFT, round(row.top + row.high))))

    def unfold(self, row: Row) -> QMenu:
        """All that found no room beside these lines, to pick from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ink = theme.current()
        for excerpt, note in row.more:
            action = menu.addAction(icons.icon(note.kind, ink.kind(note.kind).ink), note.said.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, one=excerpt, record=note.record: self.picked.emit(one.id, record, False)
            )
        return menu

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def told(self, at: QPointF) -> str:
        """All of the row under a point, in words."""
        row = self._at(at)
        if row is None:
            return ""
        if row.note is None:
            return "\n".join(note.said for _, note in row.more)
        names = zip(ORIGINS, self._weighed(row.note), strict=True)
        counts = self.tr("origins: ") + " · ".join(f"{count} {self.tr(sign)}" for sign, count in names if count)
        about = meant("origin", *(sign for sign, count in zip(ORIGINS, self._weighed(row.note), strict=True) if count))
        said = [row.note.said, counts if any(self._weighed(row.note)) else "", about]
        said += (
            [detail.says or detail.words for detail in self._details(row.note.record)]
            if row.note.record == self._boxed()
            else []
        )
        return "\n".join(filter(None, said))


def chip_picture(kind: str, number: str, high: float, ratio: float) -> QPixmap:
    """A kind's shape and a number on the kind's ground."""
    colours, font = theme.current().kind(kind), theme.mono(12)
    font.setWeight(QFont.Weight.DemiBold)
    icon, edge = theme.grown(13), theme.grown(21)
    wide = QFontMetricsF(font).horizontalAdvance(number) + edge + 7
    made = QPixmap(round(wide * ratio), round(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with absolute.painter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, wide - 1, high - 1)
        painter.setPen(QPen(theme.faint(colours.ink, 0.4), 1))
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(box, 4, 4)
        icons.paint_icon(
            painter, kind, box=QRectF(edge - icon - 3.5, (high - icon) / 2, icon, icon), colour=colours.ink
        )
        painter.setPen(QColor(colours.ink))
        painter.setFont(font)
        painter.drawText(box.adjusted(edge, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, number)
    return made


def _counted(counts: tuple[int, ...], tr: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """The kinds of origins there are with their counts; a single kind is named."""
    there = [(sign, count) for sign, count in zip(ORIGINS, counts, strict=True) if count]
    for sign, count in there:
        yield sign, f"{count} {tr(sign)}" if len(there) == 1 else str(count)


def paint_words(painter: QPainter, box: QRectF, words: str, ink: str, *, bold: bool = False) -> None:
    """One line, cut at its end; what stands in quotation marks is a source's own and in its letters."""
    left = box.left()
    painter.setPen(QColor(ink))
    for piece in filter(None, _QUOTED.split(words)):
        font = theme.quote(12) if piece.startswith("“") else theme.small()
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, box.right() - left)
        painter.setFont(font)
        painter.drawText(
            QRectF(left, box.top(), box.right() - left + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        left += metrics.horizontalAdvance(shown)
        if shown != piece:
            return
