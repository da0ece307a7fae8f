"""The parts of a line of the inspector: side by side, and on the next line where they have no room."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayoutItem, QStyle

from workbench.ui import theme
from workbench.ui.forms.flow import Flow
from workbench.ui.saying import Saying

_GAP, _BELOW = 6, 2  # pixels between parts, and between lines of them
_LEAST = 90  # pixels that a paragraph wants before it goes to the next line, unless its words need less


class _Cell(NamedTuple):
    """A part with the room it asks for; a paragraph takes what is left of its line."""

    item: QLayoutItem
    wide: int
    gives: bool


class SlipLine(Flow):
    """What goes on below begins behind the first part, which stands for the whole line."""

    def __init__(self, indent: int = 0) -> None:
        super().__init__()
        self._high: dict[int, int] = {}
        self.setContentsMargins(indent, 0, 0, 0)

    def invalidate(self) -> None:
        self._high = {}  # asked for before this one is made, too
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._high:
            self._high[width] = super().heightForWidth(width)
        return self._high[width]

    def minimumSize(self) -> QSize:
        """As narrow as the first part and the widest other one beside it."""
        cells = [_cell(item) for item in self._items]
        widest = max((0 if cell.gives else cell.wide for cell in cells[1:]), default=0)
        return QSize(self.contentsMargins().left() + self._behind(cells) + widest, 0)

    def _behind(self, cells: list[_Cell]) -> int:
        return cells[0].wide + _GAP if cells and not cells[0].gives else 0

    def _lay(self, rect: QRect, *, place: bool) -> int:
        cells = [_cell(item) for item in self._items]
        indent, behind = self.contentsMargins().left(), self._behind(cells)
        y = rect.y()
        for at, line in enumerate(_lines(cells, rect.width() - indent, behind)):
            high = max((_high(cell) for cell in line), default=0)
            y += _BELOW if at else 0
            if place:
                self._place(line, rect, QRect(rect.x() + indent + (behind if at else 0), y, 0, high))
            y += high
        if place and cells and cells[0].item.expandingDirections() & Qt.Orientation.Vertical:
            box = cells[0].item.geometry()
            cells[0].item.setGeometry(QRect(box.x(), rect.y(), box.width(), y - rect.y()))
        return y - rect.y()

    def _place(self, line: list[_Cell], rect: QRect, at: QRect) -> None:
        x, ways, name = at.x(), self.parentWidget().layoutDirection(), _name(line)
        for cell in line:
            y, high = at.y(), at.height() if cell.gives else min(cell.item.sizeHint().height(), at.height())
            wide = min(cell.wide, rect.x() + rect.width() - x)
            if cell.gives and name is not None:  # its first line goes on from the name, however high the signs are
                needs = cell.item.heightForWidth(wide)
                lower = name.fontMetrics().ascent() - cell.item.widget().fontMetrics().ascent()
                y, high = y + min(max(lower, 0), max(high - needs, 0)), needs
            cell.item.setGeometry(QStyle.visualRect(ways, rect, QRect(x, y, wide, high)))
            x += wide + _GAP


def _name(line: list[_Cell]) -> QLabel | None:
    """The words before a paragraph that keep to one line."""
    found = (cell.item.widget() for cell in line if not cell.gives)
    return next((part for part in found if isinstance(part, QLabel)), None)


def _cell(item: QLayoutItem) -> _Cell:
    part = item.widget()
    if isinstance(part, Saying):
        return _Cell(item, min(part.natural(), round(theme.grown(_LEAST))), True)
    return _Cell(item, max(item.sizeHint().width(), item.minimumSize().width()), False)


def _lines(cells: list[_Cell], wide: int, behind: int) -> list[list[_Cell]]:
    """The parts line by line, each paragraph as wide as its line leaves room for."""
    lines: list[list[_Cell]] = [[]]
    left = wide
    for cell in cells:
        if lines[-1] and cell.wide > left and not (len(lines) == 1 and len(lines[0]) == 1 and wide - behind <= left):
            lines[-1] = _stretched(lines[-1], left + _GAP)
            lines.append([])
            left = wide - behind
        lines[-1].append(cell)
        left -= cell.wide + _GAP
    lines[-1] = _stretched(lines[-1], left + _GAP)
    return lines


def _stretched(line: list[_Cell], left: int) -> list[_Cell]:
    first = next((at for at, cell in enumerate(line) if cell.gives), None)
    if first is None:
        return line
    return [each._replace(wide=each.wide + max(left, 0)) if at == first else each for at, each in enumerate(line)]


def _high(cell: _Cell) -> int:
    return cell.item.heightForWidth(cell.wide) if cell.gives else cell.item.sizeHint().height()
