"""Where a selected record stands on the screen, so that its form can stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from workbench.ui.boardpage import BoardPage
from workbench.ui.painted import current_box
from workbench.ui.reader.column import TextColumn
from workbench.ui.readpage import ReadPage
from workbench.ui.window import MainWindow


def place_of(window: MainWindow, key: bytes) -> QRect | None:
    """The record's words, card, mark or row where the keyboard is, else on the page, else the inspector's head."""
    held = QApplication.focusWidget()
    near = held if held is not None and held.window() is window else None
    return _shown(near, key) or _shown(_page(window), key) or _head(window)


def _page(window: MainWindow) -> QWidget | None:
    page = window.pages.get(window.workspace)
    if isinstance(page, ReadPage):
        if page.page is not None and page.page.shown_face is None and page.page.reader is not None:
            return page.page.reader.column
        return None
    return page.board if isinstance(page, BoardPage) else None


def _shown(view: QWidget | None, key: bytes) -> QRect | None:
    """Where a view shows the record; nothing where it is out of sight."""
    if view is None or not view.isVisible():
        return None
    if isinstance(view, TextColumn):
        found = _words(view, key)
    elif isinstance(view, QAbstractItemView):
        found = view.visualRect(view.currentIndex()).translated(view.viewport().pos())
    else:
        found = current_box(view)
    area = view.viewport().geometry() if isinstance(view, QAbstractScrollArea) else view.rect()
    seen = (found or QRect()).intersected(area)
    return None if seen.isEmpty() else QRect(view.mapToGlobal(seen.topLeft()), seen.size())


def _words(column: TextColumn, key: bytes) -> QRect:
    """The lines of the words that a record rests on; several lines reach from edge to edge."""
    lines = [box for one in column.quotes.of((key,))[:1] for box in column.boxes(one.start, one.end)]
    whole = QRectF()
    for line in lines:
        whole = whole.united(line)
    if len(lines) > 1:
        whole.setLeft(0)
        whole.setRight(column.viewport().width())
    return whole.toAlignedRect().translated(column.viewport().pos())


def _head(window: MainWindow) -> QRect | None:
    """The head of the inspector, where it is open."""
    head = next((each for each in window.findChildren(QWidget, "inspector-head") if each.isVisible()), None)
    return None if head is None else QRect(head.mapToGlobal(head.rect().topLeft()), head.size())
