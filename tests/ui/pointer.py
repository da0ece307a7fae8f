"""The pointer as a widget sees it: sent to that widget alone, whatever windows of other tests may lie there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def moved(
    widget: QWidget,
    where: QPoint | QPointF,
    *,
    held: Qt.MouseButton = Qt.MouseButton.NoButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Move the pointer over a widget, with a button held or none; Qt's own test moves the pointer of the whole screen,
    and its event goes to whichever window is found there first."""
    at = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(widget.mapToGlobal(at.toPoint())), Qt.MouseButton.NoButton, held, keys
    )
    QApplication.sendEvent(widget, event)


def let_go(widget: QWidget, carried: QMimeData, where: QPoint) -> bool:
    """Drag something onto a place of a widget and let it go there; whether the widget took it."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent(where, copy, carried, left, none), QDragMoveEvent(where, copy, carried, left, none)):
        QApplication.sendEvent(widget, event)
        if not event.isAccepted():
            return False
    drop = QDropEvent(QPointF(where), copy, carried, left, none)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()
