"""The records of a life in time order: how the date is known, where, who says it, and the words in serif."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workbench.case.lives import LINKED, Tie
from workbench.case.told import INFERRED, NONE, OPEN, Told, told
from workbench.ui import absolute, icons, theme
from workbench.ui.chips import grade_box, paint_grade, paint_word
from workbench.ui.desk import Desk
from workbench.ui.forms.inputs import ENTER
from workbench.ui.forms.pills import spoken
from workbench.ui.language import dated, tr
from workbench.ui.plain import tip
from workbench.ui.recordlist import RecordList

_CHUNK, _MOST = 40, 9  # lines read at once; lines shown before the list scrolls


class Ties(QAbstractListModel):
    """The records by their place; each is put in words when it is first looked at."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ties: list[Tie] = []
        self._told: dict[int, Told] = {}

    def show(self, ties: Sequence[Tie]) -> None:
        """List these records as they now are."""
        self.beginResetModel()
        self.ties, self._told = list(ties), {}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ties)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def line(self, row: int) -> Told | None:
        """A record in words."""
        if row not in self._told and self._desk.case is not None:
            start = row - row % _CHUNK
            found = {each.record: each for each in told(self._desk.case, self.ties[start : start + _CHUNK])}
            self._told |= {
                at: found[tie.record] for at, tie in enumerate(self.ties[start : start + _CHUNK], start)
                if tie.record in found
            }  # fmt: skip
        return self._told.get(row)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self.line(index.row())
        if line is None:
            return ""
        parts = (f"{line.number} {line.name}", when_words(line), line.where, spoken(line.method),
                 f"“{line.words}”" if line.words else "", how_words(line))  # fmt: skip
        given = list(filter(None, parts))
        return tip("\n".join(given)) if role == Qt.ItemDataRole.ToolTipRole else ", ".join(given)


def when_words(line: Told) -> str:
    """A date as written and as resolved, and how it is known."""
    if line.sure == NONE:
        return tr("when not stated")
    written = f"“{line.written}”" if line.written and line.written != line.when else ""
    sure = {INFERRED: tr(" (inferred)"), OPEN: tr(" (open)")}.get(line.sure, "")
    return (" → ".join(filter(None, (written, dated(line.when))))) + sure


def how_words(line: Told) -> str:
    """How a record belongs to the entity: through which member, or by which of its fields."""
    return line.of if line.how == LINKED else tr("by name: {}").format(line.how)


class _Face(QStyledItemDelegate):
    """Two lines a record: what is known of it above, the source's words below."""

    mirrors = True

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(240, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        line, worn, box = index.model().line(index.row()), theme.current(), QRectF(option.rect)
        if line is None:
            return
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.record in self._desk.focus.selected:
            painter.fillRect(box, QColor(worn.selected))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(worn.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(worn.sunken))
        painter.setPen(QPen(QColor(worn.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        half = (box.height() - 8) / 2
        self._above(painter, QRectF(box.left() + 10, box.top() + 4, box.width() - 18, half), line)
        self._below(painter, QRectF(box.left() + 32, box.top() + 4 + half, box.width() - 40, half), line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(worn.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.restore()

    def _above(self, painter: QPainter, box: QRectF, line: Told) -> None:
        worn = theme.current()
        right = box.right()
        if not line.held:
            right = paint_word(painter, right, box.center().y(), tr("not held")) - 6
        elif line.kind in ("sighting", "claim", "source"):
            grade = grade_box(right - theme.grown(14) - 1, box.center().y())
            paint_grade(painter, grade, line.credibility or "")
            right = grade.left() - 7
        aside = how_words(line)
        if aside:
            right = paint_word(painter, right, box.center().y(), aside) - 6
        end = icons.paint_beside(painter, line.kind, box.left(), box.center().y(), colour=worn.kind(line.kind).ink)
        left = _draw(painter, line.number, box, end + 8, right, theme.mono(11.5), worn.kind(line.kind).ink)
        left = self._when(painter, box, line, left, right) if line.sure != NONE else left
        for words, colour in ((line.where, worn.text), (spoken(line.method), worn.text2)):
            left = _draw(painter, words, box, left, right, theme.body(), colour)

    def _when(self, painter: QPainter, box: QRectF, line: Told, left: float, right: float) -> float:
        """The date: a solid mark where it is stated, a hollow dashed one where it is inferred, a dotted one if open."""
        worn, ink = theme.current(), QColor(theme.current().kind("sighting").ink)
        pen = QPen(ink, 1.3)
        if line.sure != "stated":
            pen.setDashPattern([2.6, 2.2] if line.sure == INFERRED else [1, 2])
        painter.setPen(pen)
        painter.setBrush(QColor(worn.kind("sighting").fill) if line.sure == "stated" else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, box.center().y() - 4, 16, 8), 2, 2)
        left += 21
        if line.written and line.written != line.when:
            left = _draw(painter, f"“{line.written}”", box, left, right, theme.quote(12.5), worn.text2)
            if line.when:
                left = _draw(painter, "→", box, left, right, theme.body(), worn.text3)
        bold = theme.body()
        bold.setWeight(QFont.Weight.DemiBold)
        return _draw(painter, dated(line.when), box, left, right, bold, worn.text) if line.when else left

    def _below(self, painter: QPainter, box: QRectF, line: Told) -> None:
        worn = theme.current()
        name = line.name if line.kind in ("sighting", "claim", "source") else ""
        left = _draw(painter, name, box, box.left(), box.right(), theme.small(), worn.text2)
        _draw(painter, f"“{line.words}”" if line.words else "", box, left, box.right(), theme.quote(12), worn.text)


def _draw(painter: QPainter, words: str, box: QRectF, left: float, right: float, font: QFont, colour: str) -> float:
    """Words from ``left`` on as far as there is room; answers where the next begin."""
    if not words or right - left < 14:
        return left
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, right - left)
    absolute.write(painter, QRectF(left, box.top(), right - left, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
    return left + metrics.horizontalAdvance(shown) + 8


def row_height() -> int:
    """Pixels of a record's two lines in the type that is worn."""
    return max(44, round(2 * QFontMetricsF(theme.body()).height()) + 12)


class TieList(RecordList):
    """The records; a click picks one, Enter opens its words, Del takes its link to the entity off."""

    opened = Signal(bytes)
    dropped = Signal(object)  # Told

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(Ties(desk, self))
        self.setItemDelegate(_Face(desk, self))
        self.setAccessibleName(name)
        self.setProperty("paper", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        desk.focus.selection_changed.connect(lambda: self.isVisible() and self.viewport().update())

    def show_ties(self, ties: Sequence[Tie]) -> None:
        """List these records, as high as they need."""
        self.model().show(ties)
        self.setFixedHeight(min(len(ties), _MOST) * row_height() + 2 if ties else 0)

    def line(self, index: QModelIndex) -> Told | None:
        """The record of a row."""
        return self.model().line(index.row()) if index.isValid() else None

    def record(self, index: QModelIndex) -> bytes | None:
        line = self.line(index)
        return line.record if line is not None else None

    def mouseDoubleClickEvent(self, event: object) -> None:
        line = self.line(self.indexAt(event.position().toPoint()))
        if line is not None:
            self.opened.emit(line.record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.line(self.currentIndex())
        if line is not None and event.key() in ENTER and not event.modifiers():
            self.opened.emit(line.record)
        elif line is not None and event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(line)
        else:
            super().keyPressEvent(event)
