"""The outline of a board: the same cards as a tree, their links in words below them, with the one selection."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui import theme
from workbench.ui.board.aloud import card_words, link_words
from workbench.ui.board.scene import Scene
from workbench.ui.board.view import BoardView
from workbench.ui.outlined import Index, Outline, Rows

WIDTH = 300
_KINDS = ("source", "excerpt", "sighting", "claim", "entity", "lead")


class _Tree(Rows):
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

    def card(self, index: Index) -> int:
        """The card a row belongs to."""
        return self.order[index.internalId() - 1 if index.internalId() else index.row()]

    def far(self, index: Index) -> int:
        """The card at the other end of a link's row; a card's row stands for itself."""
        card = self.card(index)
        if not index.internalId():
            return card
        ends = self.scene.ends[self.links[card][index.row()]].tolist()
        return int(ends[1] if ends[0] == card else ends[0])

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        owner = index.internalId() if index.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.order)
        return 0 if parent.internalId() else len(self.links[self.card(parent)])

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self.rowCount(parent))

    def words(self, index: Index) -> str:
        """A card, or a link as it reads from its card."""
        card = self.card(index)
        if index.internalId():
            return link_words(self.scene, self.links[card][index.row()], card)
        return card_words(self.scene.cards[card], len(self.links[card]))


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


class BoardOutline(Outline):
    """Arrows walk and select, Right opens a card's links, Enter opens its words or goes to a link's other card."""

    def __init__(self, board: BoardView, parent: QWidget) -> None:
        wide = round((WIDTH + theme.grown(WIDTH)) / 2)
        super().__init__(board, _Tree, parent, name=self.tr("Outline of the board"), wide=wide)
        self.setItemDelegate(_Line(board, self))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        board.settled.connect(self.read)
        board.focus.selection_changed.connect(self.follow)

    def take(self) -> None:
        """List the cards of the board."""
        self.tree.show(self._ground.scene)

    def record(self, index: QModelIndex) -> bytes:
        """The record of a row's card."""
        return self.tree.scene.cards[self.tree.card(index)].record

    def go_on(self, index: QModelIndex) -> None:
        """A card opens its words, a link leads to its other card."""
        if index.internalId():
            self.setCurrentIndex(self.tree.index(self.tree.row_of[self.tree.far(index)], 0))
        else:
            self.opened.emit(self.record(index))

    def follow(self) -> None:
        """Stand on the primary card, unless one of its links is stood on."""
        tree, picked = self.tree, self._ground.picked()
        if not self.isVisible() or tree.scene is not self._ground.scene:
            return
        here = self.currentIndex()
        if picked and not (here.isValid() and tree.card(here) == picked[0]):
            self.setCurrentIndex(tree.index(tree.row_of[picked[0]], 0))
        elif not picked:
            self.setCurrentIndex(QModelIndex())
        self.viewport().update()
