"""What the timeline and the board show now, as drawings."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from workbench.case.clocks import CLOCKS
from workbench.case.itself import entries_made, heading
from workbench.ui.boardpage import BoardPage
from workbench.ui.desk import Desk
from workbench.ui.drawing.drawings import OVERLAP, Drawing
from workbench.ui.drawing.files import Paper
from workbench.ui.drawing.ofboard import board_drawing
from workbench.ui.drawing.oftimeline import timeline_drawing
from workbench.ui.language import counted, tr
from workbench.ui.timeline.calendar import span_words
from workbench.ui.timeline.layout import AXIS, GUTTER
from workbench.ui.timelinepane import TimelinePane

NAMED = 8  # records without a date that a foot names


class Views:
    """The two views of a window that can be drawn."""

    def __init__(self, desk: Desk, timeline: TimelinePane, board: BoardPage) -> None:
        self._desk, self._timeline, self._board = desk, timeline, board

    def timeline(self, paper: Paper, *, across: int, whole: bool) -> Drawing | None:
        """The lanes over so many pages; nothing where no record has a date."""
        view, room = self._timeline, paper.room()
        if not len(view.held):
            return None
        drawing = self._over(room.width() - GUTTER, room, across, whole=whole)
        wide = drawing.head.width()  # names that need it have more room than in the window
        return drawing if wide <= GUTTER else self._over(room.width() - wide, room, across, whole=whole)

    def _over(self, page: float, room: QSizeF, across: int, *, whole: bool) -> Drawing:
        """The timeline over so many pages, each with so much room for marks."""
        view, stretch = self._timeline, self._timeline.stretch(whole=whole)
        return timeline_drawing(
            view.held, title=self._titled("Timeline"), stretch=stretch, width=page + (across - 1) * (page - OVERLAP),
            closed=view.closed, edges=view.order, over=view.over, least=room.height() - AXIS,
            says=self._of_timeline(stretch), marking=self._marking(),
        )  # fmt: skip

    def _of_timeline(self, stretch: tuple[float, float]) -> tuple[str, str]:
        """By which clock, of what time, and what of the case is not drawn."""
        view, look = self._timeline, self._timeline.looking.setting
        shown = [
            f"{span_words(*stretch)}, UTC",
            tr("marks stand {}").format(CLOCKS[look.clock]),
            tr("lanes: {}").format(", ".join(look.lanes)),
        ]
        left = [tr("{} of {} dated marks drawn").format(len(view.held.between(*stretch)), len(view.whole))]
        if look.known is not None:
            left.append(tr("only what was recorded up to {}").format(look.known))
        if look.filter:
            left.append(tr("only what passes the filter {}").format(look.filter))
        if many := len(view.held.undated):
            numbers = [view.held.undated[n].number for n in range(min(many, NAMED))]
            more = tr(" and {} more").format(many - NAMED) if many > NAMED else ""
            left.append(tr("without a date and not drawn: {}{}").format(", ".join(numbers), more))
        return "; ".join(shown) + ".", "; ".join((*left, self._upto())) + "."

    def _upto(self) -> str:
        return tr("journal up to entry {}").format(entries_made(self._desk.case))

    def _marking(self) -> str:
        return heading(self._desk.case)[1]

    def board(self) -> Drawing | None:
        """The board that is looked at; nothing where it has no cards."""
        if not self._board.board.scene.cards:
            self._board.refresh()
        self._board.reading.finish(self._desk.case)
        scene = self._board.board.scene
        names = dict(self._board.boards)
        name = names.get(self._board.current, "Board") if self._board.current else tr("Board")
        if not scene.cards:
            return None
        return board_drawing(
            scene, title=self._titled(name), says=self._of_board(), marking=self._marking(),
            images=self._board.board.faces.images,
        )  # fmt: skip

    def _of_board(self) -> tuple[str]:
        """How much lies on it, and that a filter takes nothing off paper."""
        scene, look = self._board.board.scene, self._desk.focus.filter
        counts = tr("{}, {} between them").format(counted(len(scene.cards), "card"), counted(len(scene.edges), "link"))
        filtered = tr("; the filter {} only dims on screen, all cards are drawn").format(look) if look else ""
        return (f"{counts}{filtered}; {self._upto()}.",)

    def _titled(self, name: str) -> str:
        title, _ = heading(self._desk.case)
        return f"{title} · {name}"
