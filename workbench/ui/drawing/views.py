"""What the timeline and the board show now, as drawings."""

from __future__ import annotations

from workbench.case.itself import heading
from workbench.ui.boardpage import BoardPage
from workbench.ui.desk import Desk
from workbench.ui.drawing.drawings import OVERLAP, Drawing
from workbench.ui.drawing.files import Paper
from workbench.ui.drawing.ofboard import board_drawing
from workbench.ui.drawing.oftimeline import timeline_drawing
from workbench.ui.timeline.layout import AXIS, GUTTER
from workbench.ui.timelinepane import TimelinePane


class Views:
    """The two views of a window that can be drawn."""

    def __init__(self, desk: Desk, timeline: TimelinePane, board: BoardPage) -> None:
        self._desk, self._timeline, self._board = desk, timeline, board

    def timeline(self, paper: Paper, *, across: int, whole: bool) -> Drawing | None:
        """The lanes over so many pages; nothing where no record has a date."""
        view, room = self._timeline, paper.room()
        if not len(view.held):
            return None
        page = room.width() - GUTTER
        width = page + (across - 1) * (page - OVERLAP)
        return timeline_drawing(
            view.held, title=self._titled("Timeline"), stretch=view.stretch(whole=whole), width=width,
            closed=view.closed, edges=view.order, over=view.over, least=room.height() - AXIS,
        )  # fmt: skip

    def board(self) -> Drawing | None:
        """The board that is looked at; nothing where it has no cards."""
        if not self._board.board.scene.cards:
            self._board.refresh()
        scene = self._board.board.scene
        names = dict(self._board.boards)
        name = names.get(self._board.current, "Board") if self._board.current else "Board"
        return board_drawing(scene, title=self._titled(name)) if scene.cards else None

    def _titled(self, name: str) -> str:
        title, _ = heading(self._desk.case)
        return f"{title} · {name}"
