"""Cards in line and at equal distances: where each would lie, for the hand or a key to lay it there."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.ui.board.scene import Scene

Places = dict[int, tuple[float, float]]
EDGES = {"left": (0, 0.0), "right": (0, 1.0), "column": (0, 0.5), "top": (1, 0.0), "bottom": (1, 1.0), "row": (1, 0.5)}
"""The axis, and which part of a card is brought in line: 0 its beginning, 1 its end."""


def aligned(scene: Scene, cards: Sequence[int], edge: str) -> Places:
    """Cards with their edges or centres in line: with the outermost edge, or the middle of all."""
    axis, part = EDGES[edge]
    low, high = scene.rects[list(cards), axis], scene.rects[list(cards), axis + 2]
    line = float(low.min()) * (1 - part) + float(high.max()) * part
    places = {}
    for at in scene.movable(cards):
        place = [float(scene.rects[at, 0]), float(scene.rects[at, 1])]
        place[axis] = round(line - part * float(scene.sizes[at, axis]))
        places[at] = (place[0], place[1])
    return places


def spaced(scene: Scene, cards: Sequence[int], axis: int) -> Places:
    """Cards with equal gaps between them across (0) or down (1); the first and the last stay."""
    inline = sorted(cards, key=lambda at: (float(scene.rects[at, axis]), at))
    taken = sum(float(scene.sizes[at, axis]) for at in inline)
    begin, end = float(scene.rects[inline[0], axis]), float(scene.rects[inline[-1], axis + 2])
    gap = (end - begin - taken) / max(len(inline) - 1, 1)
    places, x = {}, begin
    for at in inline:
        place = [float(scene.rects[at, 0]), float(scene.rects[at, 1])]
        place[axis] = round(x)
        places[at] = (place[0], place[1])
        x += float(scene.sizes[at, axis]) + gap
    return {at: places[at] for at in scene.movable(inline[1:-1])}
