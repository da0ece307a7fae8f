"""The keys of pages and images: the caret, words and regions, larger and smaller."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from workbench.ui.reader.growing import grown
from workbench.ui.reader.quotes import Quotes
from workbench.ui.reader.sheets.chosen import Chosen
from workbench.ui.reader.sheets.ground import SheetGround
from workbench.ui.reader.sheets.layout import page_of

_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_SIZES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_WORD = re.compile(r"\w+|[^\w\s]+")
_NUDGE = 8.0  # pixels of the view that a region moves with a key


class ChoosingGround(SheetGround):
    """Sheets on which something can be selected: as much of them as the keys work on."""

    tool_wanted = Signal()  # the other tool
    stepped = Signal(int)  # to the next (1) or previous (-1) quote
    picked = Signal(object, bool)  # a record on what was clicked, whether it adds to the selection
    tool = False  # whether a drag draws a region
    chosen: Chosen
    quotes: Quotes
    words: Callable[[int, int], str]

    def changed(self) -> None:
        """Something else is selected: paint it, tell it."""
        raise NotImplementedError

    def reveal(self, start: int, end: int) -> None:
        """Bring words into sight."""
        raise NotImplementedError


def press(view: ChoosingGround, event: QKeyEvent) -> bool:
    """Do what a key is for here; whether it is for anything."""
    key, held = event.key(), event.modifiers()
    shift, control = bool(held & Qt.KeyboardModifier.ShiftModifier), bool(held & Qt.KeyboardModifier.ControlModifier)
    if event.text() in ("[", "]"):
        view.stepped.emit(1 if event.text() == "]" else -1)
    elif key in _SIZES:
        view.zoom_by(_SIZES[key])
    elif key == Qt.Key.Key_R and held == Qt.KeyboardModifier.NoModifier and view.source.paged:
        view.tool_wanted.emit()
    elif key == Qt.Key.Key_0:
        view.fit("page")
    elif key == Qt.Key.Key_Escape:
        return _leave(view)
    elif held & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_Up and view.source.paged:
        grow(view)
    elif key in _WAYS and not held & Qt.KeyboardModifier.AltModifier:
        _arrow(view, _WAYS[key], shift=shift, control=control)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and control:
        view.go_to(1 if key == Qt.Key.Key_Home else len(view.source.sheets))
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        _to_edge(view, key == Qt.Key.Key_End, grows=shift)
    elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        _page(view, 1 if key == Qt.Key.Key_PageDown else -1, whole=control)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        _pick(view)
    else:
        return False
    return True


def _leave(view: ChoosingGround) -> bool:
    if view.chosen.drop():
        view.changed()
        return True
    return False


def _arrow(view: ChoosingGround, way: tuple[int, int], *, shift: bool, control: bool) -> None:
    if view.tool or view.chosen.region is not None:
        if view.chosen.region is None and not shift:
            _scroll(view, way)
            return
        step = (1 if control else _NUDGE) / view.laid.zoom
        least = 0.1 if view.source.paged else 1.0
        step = max(least, step if view.source.paged else round(step))
        view.chosen.nudge(view.page, way[0] * step, way[1] * step, grows=shift)
        view.into_sight(*_region(view))
        view.changed()
    else:
        _move_caret(view, way, grows=shift, words=control)


def _region(view: ChoosingGround) -> tuple[int, list[tuple[float, float, float, float]]]:
    page, rect = view.chosen.region
    return page, [rect]


def _scroll(view: ChoosingGround, way: tuple[int, int]) -> None:
    for bar, step in zip((view.horizontalScrollBar(), view.verticalScrollBar()), way, strict=True):
        bar.setValue(bar.value() + 3 * step * bar.singleStep())


def _move_caret(view: ChoosingGround, way: tuple[int, int], *, grows: bool, words: bool) -> None:
    caret = view.chosen.caret
    page = page_of(view.source.sheets, caret)
    letters = view.pictures.letters(page) if page else None
    if letters is None or page is None:
        _scroll(view, way)
        return
    if way[1]:
        target = letters.beside(caret, way[1])
        target = _over_the_edge(view, page, way[1]) if target == caret else target
    else:
        target = _word(view, page, caret, way[0]) if words else caret + way[0]
        target = min(max(target, letters.start), letters.end)
        target = _over_the_edge(view, page, way[0]) if target == caret else target
    view.chosen.to(target, grows=grows)
    view.reveal(target, target + 1)
    view.changed()


def _over_the_edge(view: ChoosingGround, page: int, step: int) -> int:
    """The first or last offset of the next sheet with words; where there is none, the caret stays."""
    at = page + step
    while 0 < at <= len(view.source.sheets):
        sheet = view.source.sheets[at - 1]
        if sheet.end > sheet.start:
            return sheet.start if step > 0 else sheet.end
        at += step
    return view.chosen.caret


def _word(view: ChoosingGround, page: int, caret: int, step: int) -> int:
    sheet = view.source.sheets[page - 1]
    ends = [sheet.start + found.start() for found in _WORD.finditer(view.words(sheet.start, sheet.end))]
    if step > 0:
        return next((each for each in ends if each > caret), sheet.end)
    return next((each for each in reversed(ends) if each < caret), sheet.start)


def _to_edge(view: ChoosingGround, end: bool, *, grows: bool) -> None:
    page = page_of(view.source.sheets, view.chosen.caret)
    letters = view.pictures.letters(page) if page else None
    if letters is None:
        view.go_to(len(view.source.sheets) if end else 1)
        return
    caret = letters.caret(view.chosen.caret)
    if caret is not None:
        far = 1e6 if end else -1e6
        target = letters.nearest(far, caret[1] + caret[3] / 2)
        view.chosen.to(target if target is not None else view.chosen.caret, grows=grows)
        view.changed()


def _page(view: ChoosingGround, step: int, *, whole: bool) -> None:
    if whole:
        view.go_to(min(max(1, view.page + step), len(view.source.sheets)))
    else:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + step * (bar.pageStep() - 40))


def _pick(view: ChoosingGround) -> None:
    """Enter picks what rests on the words at the caret."""
    there = [record for one in view.quotes.over(view.chosen.caret) for record in one.records]
    if there:
        view.picked.emit(there[0], False)


def grow(view: ChoosingGround) -> None:
    """Select the next larger unit of language on the page."""
    page = page_of(view.source.sheets, view.chosen.caret)
    if page is None:
        return
    sheet = view.source.sheets[page - 1]
    low, high = view.chosen.span or (view.chosen.caret, view.chosen.caret)
    text = view.words(sheet.start, sheet.end)
    start, end = grown(text, max(0, low - sheet.start), min(len(text), high - sheet.start))
    view.chosen.select((sheet.start + start, sheet.start + end))
    view.changed()
