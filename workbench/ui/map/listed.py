"""The outline of a map: tracks with their marks and doubts, places with who names them, and what is not on it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from workbench.ui import theme
from workbench.ui.map.view import MapView
from workbench.ui.outlined import Index, Outline, Rows

WIDTH = 300


class _Tree(Rows):
    """Tracks and places; under a track its marks. A mark's index carries the row of its track, counted from 1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view: MapView | None = None
        self.tops: list[int] = []
        self.below: list[list[int]] = []

    def show(self, view: MapView) -> None:
        """Take what is on a map now."""
        self.beginResetModel()
        self.view, self.tops, self.below = view, [], []
        for at, item in enumerate(view.items):
            if item.kind in ("track", "site"):
                self.tops.append(at)
                self.below.append([])
            elif self.below:
                self.below[-1].append(at)
        self.endResetModel()

    def item(self, index: Index) -> int:
        """The item of a row, by its place on the map."""
        return self.below[index.internalId() - 1][index.row()] if index.internalId() else self.tops[index.row()]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        owner = index.internalId() if index.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.tops)
        return 0 if parent.internalId() else len(self.below[parent.row()])

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self.rowCount(parent))

    def words(self, index: Index) -> str:
        """What a row is."""
        return self.view.items[self.item(index)].words if self.view is not None else ""


class MapOutline(Outline):
    """Arrows walk and select, Right opens a track's marks, Enter looks at a mark or opens the words."""

    def __init__(self, view: MapView, parent: QWidget) -> None:
        wide = round((WIDTH + theme.grown(WIDTH)) / 2)
        super().__init__(view, _Tree, parent, name=self.tr("Outline of the map"), wide=wide)
        view.settled.connect(self.read)
        view.focus.selection_changed.connect(self.follow)

    def take(self) -> None:
        """List what is on the map."""
        self.tree.show(self._ground)
        if self.tree.tops:  # Qt comes to grief where there is nothing to unfold
            self.expandAll()

    def record(self, index: QModelIndex) -> bytes:
        """The record of a row."""
        return self._ground.items[self.tree.item(index)].record

    def go_on(self, index: QModelIndex) -> None:
        """A mark is looked at on the map; a track or place opens its words."""
        at = self.tree.item(index)
        if index.internalId():
            self._ground.pick(at)
            self._ground.bring(at)
        else:
            self.opened.emit(self.record(index))

    def follow(self) -> None:
        """Stand on the primary record, unless one of its marks is stood on."""
        if not self.isVisible() or self.tree.view is None:
            return
        primary = self._ground.focus.primary
        here = self.currentIndex()
        if here.isValid() and self.record(here) == primary:
            return
        row = next((n for n, at in enumerate(self.tree.tops) if self._ground.items[at].record == primary), None)
        self.setCurrentIndex(QModelIndex() if row is None else self.tree.index(row, 0))
