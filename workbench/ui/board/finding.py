"""Finding cards on a board by their words: the others are dimmed, Enter and F3 go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from workbench.case.cards import Card
from workbench.ui.reader.bars import FindBar

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface


class Finding(QObject):
    """Serves the bar over one board; ``dimmed`` are the records that do not answer, while words are looked for."""

    changed = Signal()

    def __init__(self, page: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self.bar = FindBar()
        self.bar.field.setPlaceholderText(page.tr("Find on this board"))
        self.bar.field.setAccessibleName(page.tr("Find on this board"))
        self.dimmed: frozenset[bytes] = frozenset()
        self._found: list[int] = []
        self.bar.changed.connect(self._look)
        self.bar.stepped.connect(self.step)
        self.bar.left.connect(self.leave)
        page.board.settled.connect(self.again)

    def open(self) -> None:
        """Show the bar, ready to type."""
        self.bar.open("")

    def leave(self) -> None:
        """Put the bar away; every card is seen as before."""
        self.bar.hide()
        self._look("")
        self._page.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def again(self) -> None:
        """Other cards lie on the board: look through them."""
        if not self.bar.isHidden():
            self._look(self.bar.field.text())

    def step(self, by: int) -> None:
        """Select the next card that answers, or the one before, from the last on to the first."""
        if self._found:
            scene, picked = self._page.board.scene, self._page.board.picked()
            at = self._found.index(picked[0]) + by if picked and picked[0] in self._found else 0 if by > 0 else -1
            self._page.desk.focus.select(scene.cards[self._found[at % len(self._found)]].record)
            self._tell()

    def _look(self, words: str) -> None:
        wanted, cards = words.casefold().split(), self._page.board.scene.cards
        found = [at for at, card in enumerate(cards) if all(word in said(card) for word in wanted)] if wanted else []
        self._found = sorted(found, key=lambda at: (cards[at].y, cards[at].x))
        rest = {card.record for card in cards if wanted} - {cards[at].record for at in found}
        self.dimmed = frozenset(rest)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """How many answer, and which of them is stood on."""
        picked, many = self._page.board.picked(), len(self._found)
        at = self._found.index(picked[0]) + 1 if picked and picked[0] in self._found else 0
        none = self._page.tr("none") if self.bar.field.text().strip() else ""
        self.bar.count.setText(f"{at} / {many}" if at else str(many) if many else none)


def said(card: Card) -> str:
    """All that stands on a card, to be searched in."""
    return " ".join((card.number, card.title, *card.lines)).casefold()
