"""The boards of a case: made, named, copied, thrown away, gone through by keys; their order is the analyst's own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from math import isqrt
from typing import TYPE_CHECKING

from workbench.case import acts
from workbench.case.cards import boards
from workbench.case.case import Case
from workbench.case.itself import own_key
from workbench.ui import kept
from workbench.ui.board import laying
from workbench.ui.board.asking import ask_name
from workbench.ui.desk import Desk
from workbench.ui.language import counted

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface

MOST = 500  # boards whose order is remembered
Boards = list[tuple[bytes, str]]


def ordered(desk: Desk, held: Boards) -> Boards:
    """The boards as they were put in order on this computer; new ones last."""
    order = {key: at for at, key in enumerate(kept.names(desk.settings, _key(desk), most=MOST))}
    return sorted(held, key=lambda board: order.get(board[0].hex(), len(order)))


def _key(desk: Desk) -> str:
    return f"boards/{own_key(desk.case).hex()}"


class Listing:
    """Acts on whole boards."""

    def __init__(self, page: Surface) -> None:
        self._page = page

    def new(self) -> None:
        """An empty board under a name."""
        page = self._page
        name = ask_name(page, page.tr("New board"), page.tr("Name of the board:"), verb=page.tr("Make board"))
        if name:
            page.desk.attempt(lambda case: page.choose(acts.add_board(case, name)))
            page.board.setFocus()  # what comes next is meant for it

    def lay(self, records: Sequence[bytes]) -> None:
        """These records on a board of their own, under a name that may stand as it is offered: one act."""
        page, held = self._page, {name for _, name in boards(self._page.desk.case)}
        offers = (page.tr("Board {}").format(at) for at in count(len(held) + 1))
        title = page.tr("Lay on a new board")
        ask = page.tr("{} on a new board, called:").format(counted(len(records), "record", "records"))
        given = next(name for name in offers if name not in held)
        name = ask_name(page, title, ask, verb=page.tr("Make board"), given=given)
        if name:
            page.desk.attempt(self._laid, name, records)
            if page.current not in {key for key, _ in boards(page.desk.case)}:  # it was shown before the act failed
                page.refresh()
            page.board.setFocus()

    def _laid(self, case: Case, name: str, records: Sequence[bytes]) -> None:
        page = self._page
        high = isqrt(len(records) - 1) + 1  # as many below each other as columns beside each other
        hops = {record: at // high for at, record in enumerate(records)}
        with case.change("New board"):
            board = acts.add_board(case, name)
            page.choose(board)
            spots = laying.columns(case, page.board, hops, page.placing.middle(), staying=())
            for record, (x, y) in spots.items():
                acts.place_card(case, board, record, x=x, y=y)

    def rename(self) -> None:
        """Another name for the board that is shown."""
        page, board = self._page, self._page.current
        before = dict(page.boards).get(board, "")
        ask = page.tr("Name of the board:")
        name = ask_name(page, page.tr("Rename board"), ask, verb=page.tr("Rename"), given=before)
        if name:
            page.desk.attempt(acts.set_fields, board, {"name": name})

    def duplicate(self) -> None:
        """The same cards and frames once more, on a board of their own."""
        page = self._page
        page.desk.attempt(lambda case: page.choose(acts.duplicate_board(case, page.current)))

    def delete(self) -> None:
        """Put the board that is shown in the trash; the records on it stay."""
        self._page.desk.attempt(acts.delete, self._page.current)

    def step(self, by: int) -> None:
        """Show the board before or after this one, from the last on to the first."""
        held = [key for key, _ in self._page.boards]
        if len(held) > 1 and self._page.current in held:
            self._page.choose(held[(held.index(self._page.current) + by) % len(held)])

    def shift(self, by: int) -> None:
        """Put the board that is shown a place further on or back in the list."""
        held = [key for key, _ in self._page.boards]
        at = held.index(self._page.current)
        held.insert(min(max(at + by, 0), len(held) - 1), held.pop(at))
        self._remember(held)
        self._page.refresh()

    def _remember(self, held: Sequence[bytes]) -> None:
        desk = self._page.desk
        desk.settings.setValue(_key(desk), [key.hex() for key in held][:MOST])
