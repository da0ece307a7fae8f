"""The lines below the command box: shape, number, line, the words around a match, and the key of a command."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from workbench.ui import absolute, icons, theme
from workbench.ui.keycaps import cap_size, key_name, key_words, paint_cap
from workbench.ui.plain import tip

ROWS = 12  # lines shown at most
_SIGN, _GAP, _EDGE = 14, 8, 10


class Found(NamedTuple):
    """One line of the list: what it says, its shape, and what choosing it does."""

    text: str
    icon: str
    does: Callable[[], object]
    number: str = ""  # of a record
    aside: str = ""  # the words around a match, or what a command does
    quoted: bool = False  # whether those are a source's own words
    keys: str = ""  # of a command
    command: str = ""  # its name in the table of acts

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(filter(None, (self.number, self.text, self.aside, self.keys and key_name(self.keys))))


def row_height() -> int:
    """Pixels of a line, by the letters in use."""
    return max(26, int(QFontMetricsF(theme.body()).height()) + 10)


class FoundList(QListWidget):
    """The lines, inside the window so that they need no window of their own."""

    def __init__(self, box: QLineEdit) -> None:
        self.frame = QFrame(box.window(), frameShape=QFrame.Shape.StyledPanel)
        super().__init__(self.frame)
        self.frame.setObjectName("found")
        self.frame.setAutoFillBackground(True)
        self.setItemDelegate(_Face(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Search results"))
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self)
        self.frame.hide()

    def fill(self, found: Sequence[Found], nothing: str, *, row: int = 0) -> None:
        """Show these lines with one of them picked, or that there are none."""
        self.clear()
        for each in found:
            item = QListWidgetItem(each.spoken, self)
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setToolTip(tip(f"{each.text}\n{each.aside}".strip()))
        if not found:
            QListWidgetItem(nothing, self).setFlags(Qt.ItemFlag.NoItemFlags)
        self.setCurrentRow(max(row, 0) if found else -1)

    def step(self, by: int) -> None:
        """Walk the lines."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.frame.hide()


class _Face(QStyledItemDelegate):
    """Paints one line; the words of a source are serif and in quotation marks."""

    mirrors = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        found = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(found, Found):
            super().paint(painter, option, index)
            return
        worn, box = theme.current(), QRectF(option.rect)
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.selected))
            painter.drawRoundedRect(box, 4, 4)
        self._line(painter, box.adjusted(_GAP, 0, -_EDGE, 0), found)
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, found: Found) -> None:
        worn = theme.current()
        ink = worn.kinds[found.icon].ink if found.icon in worn.kinds else worn.text2
        if found.icon:
            icons.paint_beside(painter, found.icon, box.left(), box.center().y(), size=_SIGN, colour=ink)
        box = box.adjusted(theme.grown(_SIGN) + _GAP, 0, -self._keys(painter, box, found.keys), 0)
        aside = f"“{found.aside}”" if found.quoted and found.aside else found.aside
        quiet = theme.quote(12) if found.quoted else theme.small()
        for words, font, colour in (
            (found.number, theme.mono(11.5), ink), (found.text, theme.body(), worn.text), (aside, quiet, worn.text3),
        ):  # fmt: skip
            box = self._words(painter, box, words, font, colour, share=0.6 if aside and words == found.text else 1.0)

    def _words(self, painter: QPainter, box: QRectF, words: str, font: QFont, colour: str, *, share: float) -> QRectF:
        """Draw words as far as there is room; answers the room that is left."""
        if not words or box.width() < 12:
            return box
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width() * share)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        absolute.write(painter, box, Qt.AlignmentFlag.AlignVCenter, shown)
        return box.adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)

    def _keys(self, painter: QPainter, box: QRectF, keys: str) -> float:
        """Draw a command's key at the right edge; answers the room it takes."""
        if not keys:
            return 0.0
        words, worn = key_words(keys), theme.current()
        size = cap_size(words)
        cap = QRectF(box.right() - size.width(), box.center().y() - size.height() / 2, size.width(), size.height())
        paint_cap(painter, cap, words, ink=worn.text2, edge=QColor(worn.line_strong))
        return size.width() + _GAP
