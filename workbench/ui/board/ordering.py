"""Layouts as acts: worked out beside the window where there are many cards, laid in one act, shown gliding there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from workbench.case.laidby import days_of, places_of
from workbench.ui.board.scene import Scene
from workbench.ui.board.tidy import LINEAGE, Check, Places, by_day, by_place, tidied
from workbench.ui.jobs import Job, Progress

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface

AT_ONCE = 80  # cards up to which a layout is worked out on the spot
Layout = Callable[..., Places]  # (scene, chosen, check=…)


class Ordering:
    """Lays out the selected cards of a page's board, or all if fewer than two are."""

    def __init__(self, page: Surface) -> None:
        self._page = page
        self._job: Job | None = None

    def tidy(self) -> None:
        """In columns from left to right, by what leads to what."""
        self._begin(tidied)

    def lineage(self) -> None:
        """In columns by what cites, supports and quotes what."""
        self._begin(partial(tidied, kinds=LINEAGE))

    def by_day(self) -> None:
        """In columns by day; what has no date stands apart."""
        self._begin(partial(by_day, days=days_of(self._page.desk.case, self._records())))

    def by_place(self) -> None:
        """Each place's sightings together, with what they are quoted from."""
        self._begin(partial(by_place, places=places_of(self._page.desk.case, self._records())))

    def _chosen(self) -> list[int]:
        board = self._page.board
        picked = board.picked()
        return board.scene.movable(picked if len(picked) > 1 else range(len(board.scene.cards)))

    def _records(self) -> list[bytes]:
        cards = self._page.board.scene.cards
        return [cards[at].record for at in self._chosen()]

    def _begin(self, layout: Layout) -> None:
        page, chosen = self._page, self._chosen()
        if not page.desk.writable or not chosen:
            return
        scene, jobs = page.board.scene.still(), page.desk.jobs
        if self._job is not None and not self._job.over:
            jobs.cancel(self._job)
        if len(chosen) <= AT_ONCE:
            self._lay(scene, layout(scene, chosen))
        else:
            work, done = partial(_worked_out, layout, scene, chosen), partial(self._done, scene, page.current)
            self._job = jobs.start(page.tr("Laying out {} cards").format(len(chosen)), work, done=done)

    def _done(self, scene: Scene, board: bytes | None, places: Places) -> None:
        if board == self._page.current and self._page.desk.writable:
            self._lay(scene, places)

    def _lay(self, scene: Scene, places: Places) -> None:
        """Lay what still lies where it lay when the layout began; what was moved meanwhile stays there."""
        board = self._page.board
        now = board.scene
        same = {at: now.at[card.record] for at in places if (card := scene.cards[at]).record in now.at}
        self._page.put({
            there: places[at] for at, there in same.items()
            if not now.locked[there] and (now.rects[there, :2] == scene.rects[at, :2]).all()
        })  # fmt: skip
        if not board.moved:
            board.begin()


def _worked_out(layout: Layout, scene: Scene, chosen: Sequence[int], progress: Progress) -> Places:
    check: Check = lambda: progress(0, 0)  # noqa: E731
    return layout(scene, chosen, check=check)
