"""Where the window is mirrored, what is painted by hand keeps its own sides: its boxes are reckoned from the left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPaintDevice, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

_PAINTS = ("paintEvent", "paintSection")
_OURS = __name__.partition(".")[0]
_PLAIN = "QStyledItemDelegate"  # as Qt calls it; what a drop-down list has is another class
_ISOLATED = "\u2068{}\u2069"
_LEFT, _RIGHT, _MIDDLE = (
    each.value for each in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
)
_TURNED = {"→": "←", "←": "→"}


class Absolute(QObject):
    """Sets widgets that paint, and lists whose lines are painted, left to right before they are first shown.

    Forms and frames that paint no more than a ground below their layout are mirrored; so are lines to type in, and
    what says that it ``mirrors`` itself. Lists and tables whose lines Qt writes are mirrored, their words isolated.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        first = event.type() == QEvent.Type.Polish and isinstance(watched, QWidget)
        if first and QApplication.isRightToLeft():
            if _by_hand(watched):
                watched.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                for head in watched.findChildren(QHeaderView):  # its words would go by the program's direction
                    head.setDefaultAlignment(head.defaultAlignment() | Qt.AlignmentFlag.AlignAbsolute)
            elif isinstance(watched, QAbstractItemView):
                now = watched.itemDelegate()
                if now is not None and now.metaObject().className() == _PLAIN:
                    watched.setItemDelegate(Isolating(watched))
        return False


class Isolating(QStyledItemDelegate):
    """Writes each text as its own letters go: from the right Qt would tell a date as “Nov 2026 23”."""

    mirrors = True

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.text and option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = _ISOLATED.format(option.text)


def mirror(painter: QPainter, box: QRect | QRectF, way: Qt.LayoutDirection) -> None:
    """Have what is painted into a box stand from its right, where its view goes so; ``write`` turns no letters."""
    keep_sides(painter)
    if way is Qt.LayoutDirection.RightToLeft:
        _turn(painter, box)


def mirrored(painter: QPainter) -> bool:
    """Whether what a painter draws is mirrored."""
    return bool(painter.transform().m11() < 0)


def _turned(words: str) -> str:
    """An arrow between two words of a line goes from the first to the second; one within words stays as it is."""
    arrow = words.strip()
    return words.replace(arrow, _TURNED[arrow]) if arrow in _TURNED else words


def ways(view: QWidget) -> tuple[Qt.Key, Qt.Key]:
    """The arrows that lead out of what a list's line holds, and into it."""
    there = Qt.Key.Key_Left, Qt.Key.Key_Right
    return there[::-1] if view.isRightToLeft() else there


def _turn(painter: QPainter, box: QRect | QRectF) -> None:
    painter.translate(2 * box.x() + box.width(), 0)
    painter.scale(-1, 1)


def write(painter: QPainter, box: QRect | QRectF, flags: int | Qt.AlignmentFlag, words: str) -> None:
    """Words in a box; where the painter is mirrored, at its other side. An arrow by itself goes with the line."""
    if not mirrored(painter):
        painter.drawText(box, flags, words)
        return
    given = int(flags)
    if not given & _MIDDLE:
        given = given & ~_RIGHT | _LEFT if given & _RIGHT else given & ~_LEFT | _RIGHT
    painter.save()
    _turn(painter, box)
    painter.drawText(box, given, _turned(words))
    painter.restore()


def write_from(painter: QPainter, at: QPointF, wide: float, words: str) -> None:
    """Words on a line from a point on, ``wide`` pixels of them."""
    if not mirrored(painter):
        painter.drawText(at, words)
        return
    painter.save()
    _turn(painter, QRectF(at.x(), at.y(), wide, 0))
    painter.drawText(at, _turned(words))
    painter.restore()


def keep_sides(painter: QPainter) -> None:
    """Have left mean left for a painter, wherever the program begins its lines; words go as their letters do."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def painter(device: QPaintDevice) -> QPainter:
    """A painter that keeps its sides."""
    made = QPainter(device)
    keep_sides(made)
    return made


def _by_hand(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractItemView):
        lines = widget.itemDelegate()
        return _is_ours(type(lines)) and not getattr(lines, "mirrors", False)
    if isinstance(widget, QGraphicsView):
        return True
    if widget.layout() is not None or isinstance(widget, QLabel | QLineEdit) or getattr(widget, "mirrors", False):
        return False
    return any(_is_ours(each) and any(name in vars(each) for name in _PAINTS) for each in type(widget).__mro__)


def _is_ours(made: type) -> bool:
    return made.__module__.partition(".")[0] == _OURS


def keep(app: QApplication) -> None:
    """Have all that is painted from now on keep its sides, while the program runs from right to left."""
    if app.findChild(Absolute) is None:
        app.installEventFilter(Absolute(app))
