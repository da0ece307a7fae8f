"""The list of entities: filtered by words and type, those said to be the same below the head of their group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.case.entities import Listed
from workbench.ui import absolute, icons, theme
from workbench.ui.bounded import bound
from workbench.ui.desk import Desk
from workbench.ui.forms.flow import Flow
from workbench.ui.forms.inputs import ENTER
from workbench.ui.forms.pills import light
from workbench.ui.language import worded
from workbench.ui.recordlist import Lines, RecordList, from_filter
from workbench.values.spoken import thousands

TYPES = {"aircraft": "Aircraft", "place": "Places", "organisation": "Organisations", "person": "Persons"}
_ROW, _IN = 26, 18


class _Entities(Lines):
    """The entities that are shown."""

    def told(self, line: Listed) -> str:
        same = self.tr(", the same as the one above") if line.head != line.id else ""
        return f"{line.number} {line.name}, {worded(line.type)}{same}"

    def hint(self, line: Listed) -> str:
        return " · ".join(filter(None, (line.name, line.others)))


class _Face(QStyledItemDelegate):
    """A line: shape, number in mono, name, its other names faint."""

    mirrors = True

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(200, max(_ROW, round(QFontMetricsF(theme.body()).height()) + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        line, worn, box = index.model().lines[index.row()], theme.current(), QRectF(option.rect)
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.id in self._desk.focus.selected or option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(worn.selected))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(worn.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(worn.sunken))
        self._words(painter, box, line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(worn.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, line: Listed) -> None:
        worn = theme.current()
        ink, left = worn.kind("entity").ink, box.left() + 10 + (_IN if line.head != line.id else 0)
        if line.head != line.id:  # a double line, as the board draws "same as"
            painter.setPen(QColor(worn.text3))
            for up in (-2, 2):
                painter.drawLine(round(left - 14), round(box.center().y()) + up, round(left - 4),
                                 round(box.center().y()) + up)  # fmt: skip
        left = icons.paint_beside(painter, "entity", left, box.center().y(), colour=ink) + 6
        for words, font, colour in (
            (line.number, theme.mono(11.5), ink), (line.name, theme.body(), worn.text),
            (line.others, theme.small(), worn.text3),
        ):  # fmt: skip
            room = box.right() - 8 - left
            if words and room > 12:
                painter.setFont(font)
                painter.setPen(QColor(colour))
                metrics = QFontMetricsF(font)
                shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
                absolute.write(
                    painter, QRectF(left, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, shown
                )
                left += metrics.horizontalAdvance(shown) + 8


class _List(RecordList):
    """The lines; Enter goes to the page beside it."""

    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(_Entities(self))
        self.setItemDelegate(_Face(desk, self))
        self.setAccessibleName(self.tr("Entities"))

    def record(self, index: QModelIndex) -> bytes | None:
        return self.model().lines[index.row()].id if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Roster(QWidget):
    """Filter, types with their counts, and the list."""

    picked = Signal(bytes, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: list[Listed] = []
        self.type = ""
        self.filter = QLineEdit(placeholderText=self.tr("Filter entities…"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter the entities"))
        bound(self.filter)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._arrange)
        self.chips: dict[str, QPushButton] = {}
        self.list = _List(desk, self)
        self.list.picked.connect(self.picked)
        self.says = QLabel(wordWrap=True)
        self.says.setProperty("role", "small")
        self.says.setContentsMargins(12, 8, 12, 8)
        self._lay()
        self.setFocusProxy(self.list)

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        head, flow = QVBoxLayout(), Flow()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self.filter)
        for kind in TYPES:
            chip = QPushButton()
            chip.setProperty("chip", "plain")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on, kind=kind: self.choose(kind))
            self.chips[kind] = chip
            flow.addWidget(chip)
        head.addLayout(flow)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.says)

    def show_all(self, lines: Sequence[Listed]) -> None:
        """List the entities of the case."""
        self._all = list(_grouped(lines))
        self._arrange()

    def choose(self, kind: str) -> None:
        """Narrow to a type, or take that back."""
        self.type = "" if kind == self.type else kind
        self._arrange()

    def _arrange(self) -> None:
        words = self.filter.text().casefold().split()
        fits = [line for line in self._all if _holds(line, words)]
        for kind, chip in self.chips.items():
            count = sum(line.type == kind for line in fits)
            chip.setText(f"{self.tr(TYPES[kind])} {thousands(count)}")
            light(chip, kind == self.type)
        shown = [line for line in fits if not self.type or line.type == self.type]
        self.list.model().show(shown)
        self._say(len(shown))
        self.follow()

    def _say(self, shown: int) -> None:
        says = ""
        if not self._all:
            says = self.tr("No entities yet. Select a sighting and press A, or make one with Ctrl+Shift+Y.")
        elif not shown:
            says = self.tr("No entity fits. Clear the filter with Esc, or choose another type.")
        self.says.setText(says)
        self.says.setVisible(bool(says))

    def follow(self, entity: bytes | None = None) -> None:
        """Bring the line of an entity, else of the selected one, into sight."""
        wanted = entity or self._desk.focus.primary
        at = next((k for k, line in enumerate(self.list.model().lines) if line.id == wanted), None)
        if at is not None and self.list.currentIndex().row() != at:
            self.list.setCurrentIndex(self.list.model().index(at, 0))
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return watched is self.filter and from_filter(event, self.filter, self.list)


def _holds(line: Listed, words: Sequence[str]) -> bool:
    text = f"{line.number} {line.name} {line.others}".casefold() if words else ""
    return all(word in text for word in words)


def _grouped(lines: Sequence[Listed]) -> Iterator[Listed]:
    """By number, the members of a group right below its head."""
    rest: dict[bytes, list[Listed]] = {}
    for line in lines:
        if line.head != line.id:
            rest.setdefault(line.head, []).append(line)
    for line in lines:
        if line.head == line.id:
            yield line
            yield from rest.pop(line.id, ())
    for left in rest.values():
        yield from left
