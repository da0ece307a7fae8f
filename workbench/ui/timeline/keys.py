"""What the keys do on the timeline."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from workbench.ui.timeline.extents import Extent
from workbench.ui.timeline.ground import TimelineGround
from workbench.ui.timeline.strip import padded

_KEY, _WITH = Qt.Key, Qt.KeyboardModifier
PAN = 0.12  # of what is shown
BRUSH = 0.05


def press(view: TimelineGround, event: QKeyEvent) -> bool:
    """Do what a key stands for; false where it stands for nothing here."""
    key, held = _KEY(event.key()), event.modifiers() & ~_WITH.KeypadModifier
    if held == _WITH.NoModifier and key in _STEPS:
        view.walk(_STEPS[key] or (-len(view.held) if key == _KEY.Key_Home else len(view.held)))
    elif held == _WITH.ShiftModifier and key in _ASIDE:
        _stretch(view, _ASIDE[key])
    elif held == _WITH.ControlModifier and key in _ASIDE:
        view.plot.pan(PAN * _ASIDE[key])
    elif held == _WITH.ControlModifier and key in (_KEY.Key_Up, _KEY.Key_Down):
        _fold(view, close=key == _KEY.Key_Up)
    elif held == _WITH.ControlModifier | _WITH.ShiftModifier and key == _KEY.Key_Up:
        _fold_lane(view)
    elif key in (_KEY.Key_Return, _KEY.Key_Enter) and view.focus.primary is not None:
        view.opened.emit(view.focus.primary)
    elif key == _KEY.Key_Escape and view.focus.span is not None:
        view.focus.brush(None)
    elif key == _KEY.Key_Escape and view.unveil():
        return True
    else:
        return _letter(view, event.text())
    return True


_STEPS = {
    _KEY.Key_Right: 1, _KEY.Key_Down: 1, _KEY.Key_Left: -1, _KEY.Key_Up: -1, _KEY.Key_Home: 0, _KEY.Key_End: 0,
}  # fmt: skip
_ASIDE = {_KEY.Key_Right: 1, _KEY.Key_Left: -1}


def _letter(view: TimelineGround, text: str) -> bool:
    """``0`` fits, ``+`` and ``-`` zoom, ``b`` brushes what is shown or lifts it, ``k`` links, ``u`` what is undated.

    ``z`` zooms to the selection; ``y``, ``o`` and ``v`` open lanes, clock and views, ``w`` is what was known, ``/``
    the filter.
    """
    scale = view.plot.scale_now()
    if text == "0":
        view.fit()
    elif text and text in "+=":
        view.plot.zoom(1 / 1.6)
    elif text and text in "-−":
        view.plot.zoom(1.6)
    elif text == "b":
        view.focus.brush(None if view.focus.span else (scale.start, scale.end))
    elif text == "k":
        view.show_links(not view.header.show_links.isChecked())
    elif text == "u":
        view.header.ask_undated()
    elif text == "z":
        _zoom_to_selection(view)
    elif text in _MENUS:
        view.header.choices.ask(_MENUS[text])
    elif text == "w":
        view.header.choices.known_wanted.emit()
    elif text == "/":
        view.header.choices.filter_wanted.emit()
    elif text in _ASKED:
        view.asked.emit(_ASKED[text])
    elif text in _PINS:
        view.asked.emit(_PINS[text])
    else:
        return False
    return True


_ASKED = {"p": "pin", "r": "before-after"}
_PINS = {"[": "pin-before", "]": "pin-after"}
_MENUS = {"y": "lanes", "o": "clock", "v": "views"}


def _zoom_to_selection(view: TimelineGround) -> None:
    """Show the stretch of time that the selected records fill, with some room about it."""
    places = view.held.of(view.focus.selected)
    ends = [at for i in places for at in (view.held.start[i], view.held.end[i]) if np.isfinite(at)]
    if ends:
        view.plot.look(*padded(Extent(min(ends), max(ends), (), ())))


def _stretch(view: TimelineGround, way: int) -> None:
    """Move the brush's end; where there is none, begin it at the mark the keys stand on."""
    scale = view.plot.scale_now()
    by = (scale.end - scale.start) * BRUSH * way
    if view.focus.span is None:
        begun = view.held.middle(view.at) if view.at >= 0 else (scale.start + scale.end) / 2
        view.focus.brush((begun, begun + by))
    else:
        start, end = view.focus.span
        view.focus.brush((start, max(end + by, start + scale.pixel)))


def _fold(view: TimelineGround, *, close: bool) -> None:
    """Close the group of the mark the keys stand on, or open all groups."""
    if not close:
        view.fold(None)
    elif view.at >= 0:
        group = view.held.lanes[int(view.held.lane[view.at])].group
        if (group,) not in view.closed:
            view.fold((group,))


def _fold_lane(view: TimelineGround) -> None:
    """Close the lane of the mark the keys stand on; if it is closed, the one it is nested in, then the group."""
    if view.at >= 0:
        path = view.held.lanes[int(view.held.lane[view.at])].path
        inner = next((path[:n] for n in range(len(path), 0, -1) if path[:n] not in view.closed), None)
        if inner is not None:
            view.fold(inner)
