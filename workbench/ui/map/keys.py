"""The map by keyboard: pan, zoom, fit, measure, and walk from mark to mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from workbench.ui.map.hand import Hand
from workbench.ui.map.surface import MapSurface

ZOOM = 1.25
_STEP = 60  # view pixels that an arrow moves the map
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ZOOMS = {Qt.Key.Key_Plus: ZOOM, Qt.Key.Key_Equal: ZOOM, Qt.Key.Key_Minus: 1 / ZOOM}
_WALKS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press(view: MapSurface, hand: Hand, event: QKeyEvent) -> bool:
    """Do what a key asks for; false when the key means nothing here."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
        return False
    if key in _ARROWS:
        far = 4 if held & Qt.KeyboardModifier.ShiftModifier else 1
        view.pan(*(step * _STEP * far for step in _ARROWS[key]))
        hand.stretch(QRectF(view.viewport().rect()).center())
    elif key in _ZOOMS:
        view.zoom(_ZOOMS[key])
    elif key in _WALKS:
        view.walk(_WALKS[key])
    elif key == Qt.Key.Key_0:
        view.fit_selection()
    else:
        return _tool(view, hand, key, repeated=event.isAutoRepeat())
    return True


def _tool(view: MapSurface, hand: Hand, key: Qt.Key, *, repeated: bool) -> bool:
    if key == Qt.Key.Key_Space:
        hand.held = True
        view.tool_changed.emit()
    elif key == Qt.Key.Key_V:
        hand.take("select")
    elif key == Qt.Key.Key_R:
        hand.take("measure")
    elif key in _ENTER and hand.tool == "measure":
        hand.mark(QPointF(QRectF(view.viewport().rect()).center()))
    elif key in _ENTER and view.picked() and not repeated:
        view.open(view.current if view.current is not None else view.picked()[0])
    elif key == Qt.Key.Key_Escape:
        return _leave(view, hand)
    else:
        return False
    return True


def _leave(view: MapSurface, hand: Hand) -> bool:
    """Esc puts the tool away first, then the selection."""
    if hand.tool != "select":
        hand.take("select")
    elif view.focus.selected:
        view.focus.select()
    else:
        return False
    return True
