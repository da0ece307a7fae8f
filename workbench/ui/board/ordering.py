"""Layouts as acts: worked out beside the window where there are many cards, laid in one act, shown gliding there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from workbench.case.beside import Beside, Reads
from workbench.case.case import Case
from workbench.case.laidby import days_of, places_of
from workbench.ui.board.headed import Ordered, by_day, by_place, own_areas
from workbench.ui.board.membership import Area
from workbench.ui.board.scene import Scene
from workbench.ui.board.tidy import LINEAGE, Check, tidied
from workbench.ui.jobs import Job, Progress

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface

AT_ONCE = 80  # cards up to which a layout is worked out on the spot
MANY = 1_000  # cards on the board above which what is told of them is read beside the window
Layout = Callable[..., Ordered]  # (scene, chosen[, what is told of each record], check=…)
Told = Callable[[Reads, list[bytes]], dict[bytes, str]]


class Found(NamedTuple):
    """A layout that was worked out of a scene, and the areas of an earlier one that go."""

    scene: Scene
    gone: list[bytes]
    ordered: Ordered


class Ordering:
    """Lays out the selected cards of a page's board, or all if fewer than two are."""

    def __init__(self, page: Surface) -> None:
        self._page = page
        self._job: Job | None = None

    def tidy(self) -> None:
        """In columns from left to right, by what leads to what."""
        self._begin(_tidied)

    def lineage(self) -> None:
        """In columns by what cites, supports and quotes what."""
        self._begin(partial(_tidied, kinds=LINEAGE))

    def by_day(self) -> None:
        """In columns by day under headings; what has no date stands apart."""
        self._begin(by_day, told=days_of)

    def by_place(self) -> None:
        """Each place's sightings together under its name, with what they are quoted from."""
        self._begin(by_place, told=places_of)

    def _chosen(self) -> list[int]:
        board = self._page.board
        picked = board.picked()
        return board.scene.movable(picked if len(picked) > 1 else range(len(board.scene.cards)))

    def _begin(self, layout: Layout, *, told: Told | None = None) -> None:
        page, chosen = self._page, self._chosen()
        if not page.desk.writable or not chosen:
            return
        scene, jobs, case = page.board.scene.still(), page.desk.jobs, page.desk.case
        jobs.leave(self._job)
        if len(chosen) <= AT_ONCE and (told is None or len(scene.cards) <= MANY):
            self._lay(_laid(layout, told, case, scene, chosen))
        else:
            work = partial(_worked_out, layout, told, case, scene, chosen)
            done = partial(self._done, page.current)
            self._job = jobs.start(page.tr("Laying out {} cards").format(len(chosen)), work, done=done)

    def _done(self, board: bytes | None, found: Found) -> None:
        if board == self._page.current and self._page.desk.writable:
            self._lay(found)

    def _lay(self, laid: Found) -> None:
        """Lay what still lies where it lay when the layout began; what was moved meanwhile stays there."""
        scene, gone, found = laid
        board = self._page.board
        now = board.scene
        same = [(at, now.at[scene.records[at]]) for at in found.places if scene.records[at] in now.at]
        then, there = np.array(same, dtype=np.int64).reshape(-1, 2).T
        stays = ~now.locked[there] & (now.rects[there, :2] == scene.rects[then, :2]).all(axis=1)
        moved = dict(zip(then[stays].tolist(), there[stays].tolist(), strict=True))
        areas = [
            Area(field.name, field.rect, tuple(scene.cards[at].record for at in field.cards if at in moved))
            for field in found.fields
        ]
        self._page.put({there: found.places[at] for at, there in moved.items()}, areas=areas, gone=gone)
        if not board.moved:
            board.look_again()


def _tidied(scene: Scene, chosen: Sequence[int], **given: Any) -> Ordered:
    return Ordered(tidied(scene, chosen, **given))


def _worked_out(
    layout: Layout, told: Told | None, case: Case, scene: Scene, chosen: Sequence[int], progress: Progress
) -> Found:  # fmt: skip
    """On a thread of its own, from a connection of its own."""
    with closing(case.reader()) as connection:
        reads = Beside(connection, case.analyst)
        return _laid(layout, told, reads, scene, chosen, check=lambda: progress(0, 0))


def _laid(
    layout: Layout, told: Told | None, case: Reads, scene: Scene, chosen: Sequence[int], *,
    check: Check = lambda: None,
) -> Found:  # fmt: skip
    """A layout, by what is told of each record where it needs that; areas of an earlier one go then."""
    if told is None:
        return Found(scene, [], layout(scene, chosen, check=check))
    gone = _outdated(case, scene, chosen)
    check()
    bare = scene.without(gone)
    known = told(case, [scene.cards[at].record for at in chosen])
    check()
    return Found(bare, gone, layout(bare, chosen, known, check=check))


def _outdated(case: Reads, scene: Scene, chosen: Sequence[int]) -> list[bytes]:
    """The areas of an earlier layout of which all cards are laid out anew."""
    moved = set(chosen)
    areas = [frame.id for frame, inside in zip(scene.frames, scene.members, strict=True)
             if frame.kind == "frame" and moved.issuperset(inside.tolist())]  # fmt: skip
    records = [card.record for card in scene.cards] if areas else []
    own = own_areas(scene, days_of(case, records), places_of(case, records)) if areas else []
    return [frame.id for frame in own if frame.id in areas]
