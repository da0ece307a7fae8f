"""The excerpts on pages and images told to screen readers, page by page, words before regions."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect

from workbench.ui.reader.quotes import Excerpt
from workbench.ui.reader.sheets.view import SheetView


class SheetItems:
    """What ``painted`` asks a view: every excerpt of the source."""

    def __init__(self, view: SheetView) -> None:
        self._view = view
        self._all: list[Excerpt] = [*view.quotes.all, *view.regions]

    def count(self) -> int:
        return len(self._all)

    def name(self, at: int) -> str:
        one = self._all[at]
        page = self._view.place(one)[0]
        said = ", ".join(note.said for note in one.notes)
        sheet = self._view.source.sheets[page - 1].label if page <= len(self._view.source.sheets) else ""
        return ", ".join(filter(None, (said, one.part.label, sheet if not one.part.label else "")))

    def box(self, at: int) -> QRect:
        page, rects = self._view.place(self._all[at])
        if not rects or page > len(self._view.source.sheets):
            return QRect()
        box = self._view.laid.shown(page, rects[0]).translated(-self._view.corner).toAlignedRect()
        return box.translated(self._view.viewport().pos())

    def is_picked(self, at: int) -> bool:
        return self._all[at] in self._view.selected()

    def current(self) -> int | None:
        chosen = self._view.selected()
        return self._all.index(chosen[0]) if chosen else None

    def under(self, point: QPoint) -> int | None:
        there = self._view.over(QPointF(point - self._view.viewport().pos()))
        return self._all.index(there[0]) if there else None

    def pick(self, at: int) -> None:
        self._view.picked.emit(self._all[at].records[0], False)

    def open(self, at: int) -> None:
        self.pick(at)
