"""From the cards that are there to those that hang together with them: neighbours, and ways between two records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from workbench.case.around import Tie, around, ways
from workbench.case.linked import SAYS
from workbench.ui.board import laying
from workbench.ui.board.tools import head
from workbench.ui.language import counted
from workbench.values.spoken import thousands

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface

MOST = 60  # cards that are laid at once
_CALLED = {"quote": "quotes", "excerpt": "excerpts and their sources", "track": "tracks", "lead": "leads"}
_STEPS = {"excerpt": ("has", "of"), "quote": ("carries", "rests on"), "track": ("has", "of"), "lead": ("about", "asks")}


class Spreading:
    """Asks in a menu what is to be laid, with how much it is, then lays it."""

    def __init__(self, page: Surface) -> None:
        self._page = page
        self.menu: QMenu | None = None

    def expand(self) -> None:
        """The neighbours of the selection by kind, those that are not on the board yet."""
        page, laid = self._page, self._page.laid
        picked = [key for key in page.desk.focus.selected if key in laid]
        if not picked:
            page.desk.complaint.emit(
                page.tr("Neighbours are laid beside selected cards; select one or more, then press X.")
            )
            return
        missing = {kind: [key for key in keys if key not in laid]
                   for kind, keys in around(page.desk.case, picked).items()}  # fmt: skip
        missing = {kind: keys for kind, keys in missing.items() if keys}
        every = list(dict.fromkeys(key for keys in missing.values() for key in keys))
        if not every:
            page.desk.remark.emit(page.tr("Everything linked to these cards lies on this board already."))
            return
        rows: list[tuple[str, Callable[[], object]]] = []
        if len(missing) > 1:
            rows.append((self._counted(page.tr("all"), every), lambda: self._lay(every)))
        for kind, keys in missing.items():
            called = page.tr(_CALLED.get(kind, kind.replace("-", " ")))
            rows.append((self._counted(called, keys), lambda keys=keys: self._lay(keys)))
        self._ask(page.tr("Lay on the board"), rows)

    def _counted(self, called: str, keys: Sequence[bytes]) -> str:
        count = thousands(len(keys))
        if len(keys) > MOST:
            return self._page.tr("{}: the first {} of {}").format(called, MOST, count)
        return f"{called}: {count}"

    def paths(self) -> None:
        """The shortest ways between the two selected records."""
        page = self._page
        one, other = page.desk.focus.selected[:2]
        case = page.desk.case
        found = ways(case, other, one)
        if not found:
            says = page.tr("No way of links and quotes leads from {} to {}.")
            page.desk.remark.emit(says.format(case.number(other), case.number(one)))
            return
        rows: list[tuple[str, Callable[[], object]]] = []
        if len(found) > 1:
            whole = [each for way in found for each in _records(way)]
            rows.append((page.tr("all {} ways").format(len(found)), lambda: self._show(whole)))
        rows += [(self._spelt(way), lambda way=way: self._show(_records(way))) for way in found]
        self._ask(page.tr("Shortest ways, {}").format(counted(len(found[0]), "step")), rows)

    def _spelt(self, way: Sequence[Tie]) -> str:
        """``SG-01 supports CL-1, rests on E3``: every step as it reads in the direction it is gone."""
        case = self._page.desk.case
        said = case.number(way[0].a)
        for tie in way:
            said += f" {_step(tie)} {case.number(tie.b)}"
        return said

    def _ask(self, title: str, rows: Sequence[tuple[str, Callable[[], object]]]) -> None:
        board = self._page.board
        self.menu = menu = QMenu(board)
        head(menu, title)
        for words, does in rows:
            menu.addAction(words.replace("&", "&&"), does)
        picked = board.picked()
        at = board.box(picked[0]).center().toPoint() if picked else board.viewport().rect().center()
        menu.setActiveAction(menu.actions()[1])
        menu.popup(board.viewport().mapToGlobal(at + QPoint(0, 8)))

    def _show(self, records: Sequence[bytes]) -> None:
        """Lay what of a way is missing, and select all of it."""
        every = list(dict.fromkeys(records))
        self._lay([key for key in every if key not in self._page.laid])
        self._page.desk.focus.select(*every)

    def _lay(self, records: Sequence[bytes]) -> None:
        page = self._page
        if records:
            some = list(records)[:MOST]
            page.placing.lay(lambda case: laying.beside(case, page.board, some, page.placing.middle()))


def _records(way: Sequence[Tie]) -> list[bytes]:
    return [way[0].a, *(tie.b for tie in way)]


def _step(tie: Tie) -> str:
    """A step in words, in the direction it is gone."""
    if tie.kind in _STEPS:
        return _STEPS[tie.kind][0 if tie.away else 1]
    plain = tie.kind.replace("-", " ")
    return plain if tie.away else SAYS.get(tie.kind, plain)
