"""The board comes in: at once where it is small, else beside the window, its cards from afar before their words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.case import onboard
from workbench.case.beside import Beside
from workbench.case.cards import suggested
from workbench.case.framed import folded
from workbench.case.itself import cards_wanted
from workbench.case.onboard import NONE, Board
from workbench.ui.board import membership
from workbench.ui.board.scene import Scene
from workbench.ui.board.sheet import Sheet
from workbench.ui.board.type import Faces
from workbench.ui.jobs import beside
from workbench.ui.language import tr

if TYPE_CHECKING:
    from workbench.case.case import Case

FEW = 400  # cards of a board that is read at once
MOST = 400  # records up to which a first layout is offered
_HIGH = 96.0  # board pixels of a card whose words are not read yet


class Reading(QObject):
    """Holds what was read of one board; ``came`` gives the sheet of what is there now, where one is made already."""

    came = Signal(object)  # Sheet, or none
    _read = Signal(object, object, object, bool)  # for whom, what, its sheet, and whether it is all

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held: Board = NONE
        self.bare = False  # nothing is in the case that could lie on a board
        self._laid: tuple[object, frozenset[bytes]] = (None, frozenset())
        self._threads: list[Thread] = []
        self._under_way: tuple[bytes, Event] | None = None
        self._anew: Case | None = None  # an act came between: what is read now is outdated
        self._read.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether more is to come."""
        return self._under_way is not None

    @property
    def laid(self) -> frozenset[bytes]:
        """The records that have a card."""
        if self._laid[0] is not self.held.cards:
            self._laid = self.held.cards, frozenset(card.record for card in self.held.cards)
        return self._laid[1]

    def offer(self, case: Case) -> None:
        """A first layout for a case that has no board yet; none of very many records."""
        self._drop()
        wanted = cards_wanted(case)
        self.bare = not wanted
        laid, edges = ([], []) if wanted > MOST else suggested(case)
        self.held = NONE._replace(cards=laid, edges=edges)
        self.came.emit(None)

    def begin(self, case: Case, board: bytes) -> None:
        """Read a board; what was under way is left."""
        if self._under_way is not None and self._under_way[0] == board:
            self._anew = case
            return
        self._drop()
        if onboard.are_few(case, board, FEW):
            self.held = onboard.read(case, board)
            self.came.emit(None)
            return
        first, stop = self.held.key != board, Event()
        self._under_way = board, stop
        work = lambda: self._all(case, board, stop=stop, first=first)  # noqa: E731
        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(beside(work, tr("reading a board")))

    def follow(self, case: Case, rows: Mapping[str, Collection[bytes]]) -> bool:
        """Read again what an act has touched, to be shown by who asks; false where all has to be."""
        held = None if self.busy else onboard.followed(case, self.held, rows)
        if held is None:
            return False
        self.held = held
        return True

    def finish(self, case: Case) -> None:
        """Have all of the board now."""
        if self._under_way is not None:
            board = self._under_way[0]
            self._drop()
            self.held = onboard.read(case, board)
            self.came.emit(None)

    def _drop(self) -> None:
        """Leave what is under way; its thread ends by itself."""
        if self._under_way is not None:
            self._under_way[1].set()
        self._under_way = self._anew = None

    def leave(self) -> None:
        """Forget the case, which is about to be closed, when nothing reads it any more."""
        self._drop()
        for thread in self._threads:
            thread.join()
        self._threads, self.held = [], NONE

    def _all(self, case: Case, board: bytes, *, stop: Event, first: bool) -> None:
        """On a thread of its own."""
        connection = None
        try:
            connection = case.reader()
            reads = Beside(connection, case.analyst)
            if first:
                afar = onboard.from_afar(reads, board)
                sheet = Sheet(Scene(afar.cards, [], [_HIGH] * len(afar.cards)), Faces())
                self._read.emit(stop, afar, sheet, False)
            if not stop.is_set():
                held = onboard.read(reads, board)
                self._read.emit(stop, held, _sheet(held), True)
        except BaseException as error:  # raised again by the window, which tells it
            self._read.emit(stop, error, None, True)
        finally:
            if connection is not None:
                connection.close()

    def _take(self, stop: Event, found: Board | BaseException, sheet: Sheet | None, complete: bool) -> None:
        if stop.is_set():
            return
        if complete:
            case, self._under_way, self._anew = self._anew, None, None
            if case is not None and isinstance(found, Board) and found.key is not None:
                self.begin(case, found.key)
                return
        if isinstance(found, BaseException):
            raise found
        self.held = found
        self.came.emit(sheet)


def _sheet(board: Board) -> Sheet:
    faces = Faces()
    laid, edges, open_ = folded(board.cards, board.edges, board.framed)
    sizes = [faces.size(card) for card in laid]
    outlines = [membership.as_frame(frame) for frame in open_]
    heights, widths = [high for _, high in sizes], [wide for wide, _ in sizes]
    return Sheet(Scene(laid, edges, heights, widths=widths, frames=outlines, locked=board.locked), faces)
