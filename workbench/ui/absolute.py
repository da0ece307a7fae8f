"""Where the window is mirrored, what is painted by hand keeps its own sides: its boxes are reckoned from the left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintDevice, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QTreeView,
    QWidget,
)

_PAINTS = ("paintEvent", "paintSection")
_OURS = __name__.partition(".")[0]


class Absolute(QObject):
    """Sets widgets that paint, and lists whose lines are painted, left to right before they are first shown.

    Tables keep theirs, too: from the right Qt would tell their dates and coordinates in another order of words.
    Forms and frames that paint no more than a ground below their layout are mirrored; so are lines to type in, and
    what says that it ``mirrors`` itself.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        first = event.type() == QEvent.Type.Polish and isinstance(watched, QWidget)
        if first and QApplication.isRightToLeft() and _by_hand(watched):
            watched.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            for head in watched.findChildren(QHeaderView):  # its words would go by the program's direction
                head.setDefaultAlignment(head.defaultAlignment() | Qt.AlignmentFlag.AlignAbsolute)
        return False


def keep_sides(painter: QPainter) -> None:
    """Have left mean left for a painter, wherever the program begins its lines; words go as their letters do."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def painter(device: QPaintDevice) -> QPainter:
    """A painter that keeps its sides."""
    made = QPainter(device)
    keep_sides(made)
    return made


def _by_hand(widget: QWidget) -> bool:
    lines = isinstance(widget, QAbstractItemView) and _is_ours(type(widget.itemDelegate()))
    if lines or isinstance(widget, QGraphicsView | QTableView | QTreeView):
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
