"""What acts on a board know of the page that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from workbench.case.cards import Card
from workbench.case.case import Case
from workbench.case.framed import Framed
from workbench.ui.board.laying import Keep, Spots
from workbench.ui.board.membership import Area
from workbench.ui.board.view import BoardView
from workbench.ui.desk import Desk


class Doing(Protocol):
    """What does acts on a board, and shows it again where one was refused."""

    def do(self, act: Callable[..., object], *given: object) -> bool:
        """An act whose refusal is complained of."""

    def own(self, case: Case) -> bytes:
        """The board that is looked at; it may have to be made."""

    def removed(self, gone: Iterable[bytes]) -> None:
        """Take cards off."""

    def middle(self) -> tuple[float, float]:
        """The middle of what is seen."""

    def lay(self, choose: Callable[[Case], Spots], *, says: str = ...) -> Spots:
        """Lay what ``choose`` finds places for, as one act, and select it."""


class Surface(Protocol):
    """A page with one board on it; ``raw`` are all of its cards, those within folded frames too."""

    desk: Desk
    board: BoardView
    current: bytes | None
    boards: list[tuple[bytes, str]]
    raw: list[Card]
    framed: list[Framed]
    locked: frozenset[bytes]
    placing: Doing
    words: Callable[[str], Keep | None]

    @property
    def laid(self) -> frozenset[bytes]:
        """The records on the board."""

    def tr(self, words: str) -> str:
        """Words in the language of the window."""

    def choose(self, board: bytes) -> None:
        """Show another board."""

    def refresh(self) -> None:
        """Read the board again."""

    def put(
        self, places: dict[int, tuple[float, float]], *, areas: Sequence[Area] = (), gone: Sequence[bytes] = ()
    ) -> None:  # fmt: skip
        """Lay cards at these places, in one act, with new areas round some and without the frames that go."""
