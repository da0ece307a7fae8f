"""New cards find their places: where they were let go or beside what they belong to, never on another card."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

import numpy as np

from workbench.case.cards import Card
from workbench.case.case import Case
from workbench.case.faces import KINDS, faces_of
from workbench.case.neighbours import neighbours
from workbench.case.thumbnails import pictured
from workbench.ui.board.ground import BoardGround
from workbench.ui.board.scene import WIDTH, snapped, touching
from workbench.ui.board.tidy import COLUMN, GAP, free_place
from workbench.ui.language import tr
from workbench.values.errors import CaseError

Spots = dict[bytes, tuple[float, float]]
Keep = Callable[[Case], bytes]  # keeps words as an excerpt and answers which


def why_not(case: Case, records: Sequence[bytes]) -> str:
    """Why these records cannot lie on a board; empty when they can."""
    try:
        kinds = {case.table(record) for record in records}
    except CaseError as error:  # dragged here from the window of another case
        return str(error)
    other = next((kind for kind in kinds if kind not in KINDS), None)
    return tr("A {} has no card; drag a record it belongs to.").format(other) if other else ""


def near(case: Case, board: BoardGround, records: Sequence[bytes], place: tuple[float, float]) -> Spots:
    """Places for records, the first as near to ``place`` as there is room."""
    return _spots(case, board, records, lambda record: place)


def beside(case: Case, board: BoardGround, records: Sequence[bytes], middle: tuple[float, float]) -> Spots:
    """Places for records that are not on the board yet, each beside what it is linked to, else near ``middle``."""
    scene = board.scene

    def wanted(record: bytes) -> tuple[float, float]:
        tied = sorted(scene.at[other] for other in neighbours(case, record) if other in scene.at)
        if not tied:
            return middle[0] - WIDTH / 2, middle[1] - 40
        return float(scene.rects[tied[0], 0]) + COLUMN, float(scene.rects[tied[0], 1])

    new = [record for record in records if record not in scene.at]
    return _spots(case, board, new, wanted)


def _spots(case: Case, board: BoardGround, records: Sequence[bytes],
           wanted: Callable[[bytes], tuple[float, float]]) -> Spots:  # fmt: skip
    moving = [board.scene.at[record] for record in records if record in board.scene.at]
    taken = np.delete(board.scene.rects, moving, axis=0)
    spots: Spots = {}
    for record in records:
        high = _height(case, board, record)
        x, y = spots[record] = free_place(taken, high, wanted(record))
        taken = np.vstack([taken, (x, y, x + WIDTH, y + high)])
    return spots


def columns(
    case: Case, board: BoardGround, hops: Mapping[bytes, int], middle: tuple[float, float], *,
    staying: Collection[bytes],
) -> Spots:  # fmt: skip
    """Places for records in columns by how many steps they are from one, as one block that covers no other card."""
    inside = [board.scene.at[record] for record in hops if record in board.scene.at]
    others = np.delete(board.scene.rects, inside, axis=0)
    left, top = board.scene.rects[inside, :2].min(axis=0).tolist() if inside else middle
    stacks: dict[int, list[tuple[bytes, float]]] = {}
    for record, far in sorted(hops.items(), key=lambda hop: hop[1]):
        stacks.setdefault(far, []).append((record, _height(case, board, record)))
    tall = max(sum(high + GAP for _, high in stack) for stack in stacks.values())
    box = np.array([left - GAP, top - 2 * GAP, left + COLUMN * len(stacks), top + tall])
    while len(touching(others, tuple(box))):
        box[[1, 3]] += GAP
    spots: Spots = {}
    for n, stack in enumerate(stacks.values()):
        y = box[1] + 2 * GAP + (tall - sum(high + GAP for _, high in stack)) / 2
        for record, high in stack:
            if record not in staying:
                spots[record] = snapped(left + n * COLUMN), snapped(float(y))
            y += high + GAP
    return spots


def _height(case: Case, board: BoardGround, record: bytes) -> float:
    """How high a card will be."""
    if record in board.scene.at:
        return float(board.scene.sizes[board.scene.at[record], 1])
    face = faces_of(case, "= ?", (record,))[record]
    image = pictured(case, "= ?", (record,)).get(record)
    return board.faces.size(Card(record, record, *face, 0.0, 0.0, image))[1]
