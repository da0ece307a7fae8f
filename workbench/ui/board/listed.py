"""The outline of a board: the same cards as a tree, their links in words below them, with the one selection."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from workbench.ui import theme
from workbench.ui.board.aloud import card_words, link_words
from workbench.ui.board.scene import Scene
from workbench.ui.board.view import BoardView
from workbench.ui.plain import tip

WIDTH = 300
_KINDS = ("source", "excerpt", "sighting", "claim", "entity", "lead")
_Index = QModelIndex | QPersistentModelIndex


class _Tree(QAbstractItemModel):
    """Cards by kind and number; under each its links. A link's index carries the row of its card, counted from 1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.show(Scene([], [], []))

    def show(self, scene: Scene) -> None:
        """Take the cards of another scene."""
        self.beginResetModel()
        self.scene = scene
        cards = scene.cards
        rank = {kind: n for n, kind in enumerate(_KINDS)}
        self.order = sorted(range(len(cards)), key=lambda at: (rank[cards[at].kind], len(cards[at].number),
                                                               cards[at].number))  # fmt: skip
        self.row_of = {at: row for row, at in enumerate(self.order)}
        self.links: list[list[int]] = [[] for _ in cards]
        for edge, ends in enumerate(scene.ends.tolist()):
            for at in ends:
                self.links[at].append(edge)
        self.endResetModel()

    def card(self, index: _Index) -> int:
        """The card a row belongs to."""
        return self.order[index.internalId() - 1 if index.internalId() else index.row()]

    def far(self, index: _Index) -> int:
        """The card at the other end of a link's row; a card's row stands for itself."""
        card = self.card(index)
        if not index.internalId():
            return card
        ends = self.scene.ends[self.links[card][index.row()]].tolist()
        return int(ends[1] if ends[0] == card else ends[0])

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        owner = index.internalId() if index.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.order)
        return 0 if parent.internalId() else len(self.links[self.card(parent)])

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self.rowCount(parent))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self.card(index)
        words = (
            link_words(self.scene, self.links[card][index.row()], card)
            if index.internalId()
            else card_words(self.scene.cards[card], len(self.links[card]))
        )
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class _Line(QStyledItemDelegate):
    """Paints the selection from the focus: the view itself knows only the primary card."""

    def __init__(self, board: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        tree = index.model()
        if not index.internalId() and tree.scene.cards[tree.card(index)].record in self._board.focus.selected:
            painter.fillRect(option.rect, QColor(theme.current().selected))
        super().paint(painter, option, index)


class BoardOutline(QTreeView):
    """Arrows walk and select, Right opens a card's links, Enter opens its words or goes to a link's other card."""

    opened = Signal(bytes)
    left = Signal()

    def __init__(self, board: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board
        self.setModel(_Tree(self))
        self.setItemDelegate(_Line(board, self))
        self.setAccessibleName(self.tr("Outline of the board"))
        self.setFixedWidth(round((WIDTH + theme.grown(WIDTH)) / 2))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.doubleClicked.connect(self._go_on)
        board.settled.connect(self.read)
        board.focus.selection_changed.connect(self._follow)

    def read(self) -> None:
        """Take over what the board shows, while this is to be seen."""
        if self.isVisible():
            self.model().show(self._board.scene)
            self._follow()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.read()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            self._board.focus.select(self._record(self.model().card(current)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._go_on(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _record(self, card: int) -> bytes:
        return self.model().scene.cards[card].record

    def _go_on(self, index: QModelIndex) -> None:
        """A card opens its words, a link leads to its other card."""
        tree = self.model()
        if index.internalId():
            self.setCurrentIndex(tree.index(tree.row_of[tree.far(index)], 0))
        else:
            self.opened.emit(self._record(tree.card(index)))

    def _follow(self) -> None:
        """Stand on the primary card, unless one of its links is stood on."""
        tree, picked = self.model(), self._board.picked()
        if not self.isVisible() or tree.scene is not self._board.scene:
            return
        here = self.currentIndex()
        if picked and not (here.isValid() and tree.card(here) == picked[0]):
            self.setCurrentIndex(tree.index(tree.row_of[picked[0]], 0))
        elif not picked:
            self.setCurrentIndex(QModelIndex())
        self.viewport().update()
