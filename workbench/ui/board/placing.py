"""What hands do to cards on a board, as acts: moved, let in and out of groups, taken off, laid, linked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF

from workbench.case import acts
from workbench.case.cards import Card
from workbench.case.case import Case
from workbench.case.framed import card_ids
from workbench.ui.board import laying, membership
from workbench.ui.board.membership import Area
from workbench.ui.board.scene import Move
from workbench.ui.board.tools import link_menu

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface


class Placing:
    """Acts on the board of one page; a layout that was only offered becomes a board of its own with the first."""

    def __init__(self, page: Surface) -> None:
        self._page = page

    def do(self, act: Callable[..., object], *given: object) -> bool:
        """An act whose refusal is complained of, and the board shown as the case has it."""
        done = self._page.desk.attempt(act, *given)
        if not done:
            self._page.refresh()
        return done

    def own(self, case: Case) -> bytes:
        """The board that is looked at; call inside a change, for it may have to be made."""
        if self._page.current is None:
            self._lay_out(case, self._page.raw)
        assert self._page.current is not None
        return self._page.current

    def _lay_out(self, case: Case, laid: Sequence[Card]) -> None:
        """Make the layout that was only offered a board of its own, as one act."""
        with case.change("New board"):
            board = acts.add_board(case, self._page.tr("First board"))
            for card in laid:
                acts.place_card(case, board, card.record, x=card.x, y=card.y)
            self._page.current = board

    def moved(self, moves: list[Move], *, regroup: bool = True) -> None:
        """Cards lie elsewhere: one act, by which they may also have come into groups or gone out of them."""
        page = self._page
        if page.current is None:
            self.do(self._lay_out, page.board.scene.cards)
            return
        cards, outlines = page.board.scene.parted(moves)
        cards, more = membership.unfolded(cards, page.framed, page.raw)
        outlines = {key: (left, top, wide, high) for key, (left, top, wide, high) in outlines.items()} | more
        changes = membership.regrouped(page.board.scene, page.framed, {key for key, _, _ in cards}) if regroup else {}

        def move(case: Case) -> None:
            with case.change("Move on board"):
                acts.move_cards(case, cards, frames=outlines)
                for frame, members in changes.items():
                    acts.put_in_frame(case, members, frame)

        self.do(move)

    def arranged(self, moves: list[Move], areas: Sequence[Area], gone: Sequence[bytes]) -> None:
        """Cards lie elsewhere, in new areas, and frames are gone: one act."""
        page = self._page
        cards, outlines = page.board.scene.parted(moves)
        cards, more = membership.unfolded(cards, page.framed, page.raw)
        outlines = {key: place for key, place in (outlines | more).items() if key not in gone}

        def arrange(case: Case) -> None:
            with case.change("Move on board"):
                if page.current is None:
                    self._lay_out(case, page.board.scene.cards)
                else:
                    acts.remove_frame(case, gone)
                    acts.move_cards(case, cards, frames=outlines)
                own = card_ids(case, page.current)
                for name, (left, top, right, bottom), inside in areas:
                    place, members = (
                        (left, top, right - left, bottom - top),
                        [own[each] for each in inside if each in own],
                    )
                    acts.add_frame(case, page.current, place, kind="frame", name=name, cards=members)

        self.do(arrange)

    def removed(self, gone: Iterable[bytes]) -> None:
        """Take cards off; a folded frame goes with its cards, and a group whose last card goes is gone."""
        page, left = self._page, set(gone)
        if page.current is None:
            self.do(self._lay_out, [card for card in page.raw if card.id not in left])
            return
        rows = {card.record: card.id for card in page.raw}
        own = set(rows.values())
        left |= {rows[each] for frame in page.framed if frame.id in left for each in frame.members if each in rows}
        empty = [frame.id for frame in page.framed if frame.kind != "frame" or frame.id in left
                 if frame.members and all(rows.get(each) in left for each in frame.members)]  # fmt: skip

        def remove(case: Case) -> None:
            with case.change("Take off board"):
                acts.remove_frame(case, empty)
                acts.remove_card(case, [each for each in left if each in own])

        self.do(remove)

    # laying

    def judge(self, records: list[bytes], words: str) -> str:
        """Why what is dragged here cannot be laid; empty when it can."""
        page = self._page
        if not page.desk.writable:
            return page.tr("This case can only be read.")
        if records:
            return laying.why_not(page.desk.case, records)
        return "" if page.words(words) else page.tr("Only words of a source that is open in the reader become a card.")

    def place(self, records: Sequence[bytes], x: float, y: float) -> None:
        """Lay records on the board at this place, or as near as there is room."""
        self.lay(lambda case: laying.near(case, self._page.board, records, (x, y)))

    def place_beside(self, records: Sequence[bytes]) -> None:
        """Lay records near what they are linked to, else in the middle of what is seen."""
        self.lay(lambda case: laying.beside(case, self._page.board, records, self.middle()))

    def place_selected(self, keep: laying.Keep | None = None) -> None:
        """Lay the selection near what it is linked to, or the words that ``keep`` makes an excerpt of."""
        desk, board = self._page.desk, self._page.board
        if keep is not None:
            self.lay(lambda case: laying.beside(case, board, [keep(case)], self.middle()))
        elif says := laying.why_not(desk.case, desk.focus.selected):
            desk.complaint.emit(says)
        else:
            self.place_beside(desk.focus.selected)

    def take_words(self, words: str, x: float, y: float) -> None:
        """Words let go over the board become an excerpt with a card."""
        keep = self._page.words(words)
        if keep is not None:
            self.lay(lambda case: laying.near(case, self._page.board, [keep(case)], (x, y)))

    def middle(self) -> tuple[float, float]:
        """The middle of what is seen."""
        board = self._page.board
        middle = board.to_ground(QPointF(board.viewport().rect().center()))
        return middle.x(), middle.y()

    def lay(self, choose: Callable[[Case], laying.Spots], *, says: str = "Place on board") -> laying.Spots:
        """Lay what ``choose`` finds places for, as one act, and select it."""
        spots: laying.Spots = {}

        def lay(case: Case) -> None:
            with case.change(says):
                board = self.own(case)
                spots.update(choose(case))
                for record, (x, y) in spots.items():
                    acts.place_card(case, board, record, x=x, y=y)

        if self.do(lay) and spots:
            self._page.desk.focus.select(*spots)
        return spots

    def menu_link(self, a: bytes, b: bytes, at: QPoint) -> None:
        """Ask for the kind of a link."""
        link_menu(self._page, self._page.desk, a, b).popup(at)
