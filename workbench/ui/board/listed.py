"""The outline of a board: the same cards as a tree, their links in words below them, with the one selection."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from workbench.ui import theme
from workbench.ui.absolute import Isolating
from workbench.ui.board.aloud import card_words, frame_words, link_words
from workbench.ui.board.scene import Scene
from workbench.ui.board.view import BoardView
from workbench.ui.outlined import Index, Outline, Rows

WIDTH = 300
_KINDS = ("origins", "group", "source", "excerpt", "sighting", "claim", "hypothesis", "entity", "track", "enquiry",
          "lead", "note")  # fmt: skip
_FRAME, _CARD, _LINK = 1 << 48, 2 << 48, 3 << 48  # what an index stands for, in the upper part of its number
_LOW = (1 << 24) - 1


class _Tree(Rows):
    """Frames as they lie, with their cards, then the other cards by kind and number; under each card its links."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.show(Scene([], [], []))

    def show(self, scene: Scene) -> None:
        """Take the cards of another scene."""
        self.beginResetModel()
        self.scene = scene
        cards, rank = scene.cards, {kind: n for n, kind in enumerate(_KINDS)}
        order = sorted(range(len(cards)), key=lambda at: (rank.get(cards[at].kind, len(rank)), len(cards[at].number),
                                                          cards[at].number))  # fmt: skip
        rects = scene.frame_rects.tolist()
        self._frames = sorted(range(len(rects)), key=lambda frame: (rects[frame][1], rects[frame][0], frame))
        self._frame_row = {frame: row for row, frame in enumerate(self._frames)}
        self._frame_of = {int(at): frame for frame, inside in enumerate(scene.members) for at in inside}
        self._inside: list[list[int]] = [[] for _ in scene.frames]
        self._loose: list[int] = []
        for at in order:
            frame = self._frame_of.get(at)
            (self._loose if frame is None else self._inside[frame]).append(at)
        self._row_of = {at: row for some in (self._loose, *self._inside) for row, at in enumerate(some)}
        self.links: list[list[int]] = [[] for _ in cards]
        for edge, ends in enumerate(scene.ends.tolist()):
            for at in ends:
                self.links[at].append(edge)
        self.endResetModel()

    def card(self, index: Index) -> int | None:
        """The card a row belongs to; none on a frame's own row."""
        number = index.internalId()
        if number >= _LINK:
            return (number - _LINK) >> 24
        return number - _CARD if number >= _CARD else None

    def frame(self, index: Index) -> int:
        """The frame a frame's own row stands for."""
        return index.internalId() - _FRAME

    def is_link(self, index: Index) -> bool:
        """Whether a row is a link of its card."""
        return index.internalId() >= _LINK

    def far(self, index: Index) -> int | None:
        """The card at the other end of a link's row; a card's row stands for itself."""
        card = self.card(index)
        if card is None or not self.is_link(index):
            return card
        ends = self.scene.ends[self.links[card][index.internalId() & _LOW]].tolist()
        return int(ends[1] if ends[0] == card else ends[0])

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not parent.isValid():
            many = len(self._inside)
            number = _FRAME + self._frames[row] if row < many else _CARD + self._loose[row - many]
            return self.createIndex(row, column, number)
        card = self.card(parent)
        if card is None:
            return self.createIndex(row, column, _CARD + self._inside[self.frame(parent)][row])
        return self.createIndex(row, column, _LINK + (card << 24) + row)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        card = self.card(index) if index.isValid() else None
        if card is None:
            return QModelIndex()
        if self.is_link(index):
            return self.of_card(card)
        frame = self._frame_of.get(card)
        return QModelIndex() if frame is None else self.createIndex(self._frame_row[frame], 0, _FRAME + frame)

    def of_card(self, card: int) -> QModelIndex:
        """The row of a card among its frame's, or behind the frames."""
        behind = 0 if card in self._frame_of else len(self._inside)
        return self.createIndex(self._row_of[card] + behind, 0, _CARD + card)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._inside) + len(self._loose)
        if self.is_link(parent):
            return 0
        card = self.card(parent)
        return len(self._inside[self.frame(parent)]) if card is None else len(self.links[card])

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(self.rowCount(parent))

    def words(self, index: Index) -> str:
        """A frame, a card, or a link as it reads from its card."""
        card = self.card(index)
        if card is None:
            return frame_words(self.scene, self.frame(index))
        if self.is_link(index):
            return link_words(self.scene, self.links[card][index.internalId() & _LOW], card)
        return card_words(self.scene.cards[card], len(self.links[card]), locked=bool(self.scene.locked[card]))


class _Line(Isolating):
    """Paints the selection from the focus: the view itself knows only the primary card."""

    def __init__(self, board: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        tree = index.model()
        card = None if tree.is_link(index) else tree.card(index)
        if card is not None and tree.scene.cards[card].record in self._board.focus.selected:
            painter.fillRect(option.rect, QColor(theme.current().selected))
        super().paint(painter, option, index)


class BoardOutline(Outline):
    """Arrows walk and select, Right opens a card's links, Enter opens its words or goes to a link's other card."""

    def __init__(self, board: BoardView, parent: QWidget) -> None:
        wide = round((WIDTH + theme.grown(WIDTH)) / 2)
        super().__init__(board, _Tree, parent, name=self.tr("Outline of the board"), wide=wide)
        self.setItemDelegate(_Line(board, self))
        board.settled.connect(self.read)
        board.focus.selection_changed.connect(self.follow)

    def take(self) -> None:
        """List the cards of the board."""
        self.tree.show(self._ground.scene)

    def record(self, index: QModelIndex) -> bytes | None:
        """The record of a row's card; a frame has none of its own."""
        card = self.tree.card(index)
        return None if card is None else self.tree.scene.cards[card].record

    def go_on(self, index: QModelIndex) -> None:
        """A card opens its words, a link leads to its other card, a frame selects its cards."""
        record = self.record(index)
        if self.tree.is_link(index):
            self.setCurrentIndex(self.tree.of_card(self.tree.far(index)))
        elif record is not None:
            self.opened.emit(record)
        else:
            self._ground.focus.select(*self.tree.scene.frames[self.tree.frame(index)].members)

    def follow(self) -> None:
        """Stand on the primary card, unless one of its links or its frame is stood on."""
        tree, picked = self.tree, self._ground.picked()
        if not self.isVisible() or tree.scene is not self._ground.scene:
            return
        here = self.currentIndex()
        stood = here.isValid() and tree.card(here) in (picked[:1] or [None])
        if picked and not stood and not (here.isValid() and tree.card(here) is None and self.hasFocus()):
            self.setCurrentIndex(tree.of_card(picked[0]))
        elif not picked:
            self.setCurrentIndex(QModelIndex())
        self.viewport().update()
