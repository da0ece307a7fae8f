"""Where cards go by themselves: a free place near what they belong to, columns by what leads to what.

Every layout takes the cards that were chosen, keeps the cards of a frame together in it, leaves locked cards and all
others where they lie, and covers none of them. It reads a scene and changes nothing, so any thread can work it out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from workbench.ui.board.layered import CHANNEL, GAP, layered
from workbench.ui.board.packed import Block, Spots, blocks_of, packed
from workbench.ui.board.scene import ROOM, SNAP, TITLE, WIDTH, Scene, snapped

COLUMN = WIDTH + CHANNEL + 4.0  # from column to column, so that links find a channel
_REACH = 80  # steps of the search, each a gap wide
_AT_ONCE = 256
ONWARD = ("cites", "supports", "quote", "about", "part-of", "precedes")  # links that read from left to right
LINEAGE = ("cites", "supports", "quote")
Rects = NDArray[np.float64]


def free_place(taken: Rects, height: float, near: tuple[float, float]) -> tuple[float, float]:
    """The nearest place to ``near`` where a card of that height covers none of the others."""
    x, y = snapped(near[0]), snapped(near[1])
    lows = np.floor((taken[:, :2] - (x + WIDTH + GAP / 2, y + height + GAP / 2)) / GAP).astype(np.int64) + 1 + _REACH
    highs = np.ceil((taken[:, 2:] - (x - GAP / 2, y - GAP / 2)) / GAP).astype(np.int64) + _REACH
    covered = np.zeros((2 * _REACH + 1, 2 * _REACH + 1), dtype=np.bool_)
    for (left, top), (right, bottom) in zip(np.maximum(lows, 0).tolist(), highs.clip(0).tolist(), strict=True):
        covered[top:bottom, left:right] = True
    free = np.argwhere(~covered) - _REACH
    if len(free):
        down, across = free[np.argmin(np.hypot(free[:, 0], free[:, 1]))].tolist()
        return x + across * GAP, y + down * GAP
    return x, snapped(float(taken[:, 3].max()) + GAP)


def _overlaps(boxes: Rects, taken: Rects) -> NDArray[np.bool_]:
    one, other = boxes[:, None], taken[None]
    apart = (one[..., :2] >= other[..., 2:]) | (one[..., 2:] <= other[..., :2])
    hit: NDArray[np.bool_] = ~apart.any(axis=-1)
    return hit


Places = dict[int, tuple[float, float]]
Check = Callable[[], object]
Arrange = Callable[[Sequence[Block]], Spots]


def tidied(
    scene: Scene, chosen: Sequence[int], kinds: Collection[str] = ONWARD, *, check: Check = lambda: None
) -> Places:  # fmt: skip
    """Columns by what leads to what through links of these kinds; other links keep cards near each other."""
    return _laid(scene, chosen, partial(_by_links, scene, kinds, check))


def _laid(scene: Scene, chosen: Sequence[int], arrange: Arrange) -> Places:
    cards = in_order(scene, chosen)
    if not cards:
        return {}
    blocks = framed(scene, cards, arrange)
    places: dict[int, tuple[int, int]] = {}
    for block, (x, y) in zip(blocks, arrange(blocks), strict=True):
        places |= {at: (x + dx, y + dy) for at, (dx, dy) in block.cards.items()}
    left, top = _corner(scene, cards)
    down = clear_of_others(scene, cards, _boxes(scene, places), (left, top))
    return {at: (left + x, top + down + y) for at, (x, y) in places.items()}


def in_order(scene: Scene, chosen: Sequence[int]) -> list[int]:
    """Those of these cards that may be laid elsewhere, from left to right."""
    return sorted(scene.movable(chosen), key=lambda at: (scene.rects[at, 0], scene.rects[at, 1], at))


def _corner(scene: Scene, cards: Sequence[int]) -> tuple[float, float]:
    left, top = (snapped(edge) for edge in scene.rects[list(cards), :2].min(axis=0).tolist())
    return left, top


def _boxes(scene: Scene, places: Mapping[int, tuple[int, int]]) -> Rects:
    boxes = np.array(list(places.values()), dtype=np.float64)
    return np.hstack([boxes, boxes + scene.sizes[list(places)]])


def framed(scene: Scene, cards: Sequence[int], arrange: Arrange) -> list[Block]:
    """The cards as blocks to lay out; those of a frame, when all of them are chosen, are arranged within it first."""
    sizes = np.ceil(scene.sizes).astype(np.int64).tolist()
    block_of = {at: Block({at: (0, 0)}, sizes[at][0], sizes[at][1]) for at in cards}
    rank = {at: n for n, at in enumerate(cards)}
    for n in sorted(range(len(scene.frames)), key=lambda n: (len(scene.members[n]), n)):
        members = sorted((at for at in scene.members[n].tolist() if at in rank), key=rank.__getitem__)
        if members and len(members) == len(scene.members[n]):
            inside = list({id(block_of[at]): block_of[at] for at in members}.values())
            held = enclosed(inside, arrange(inside), *_room(scene, n))
            block_of |= dict.fromkeys(held.cards, held)
    return list({id(block_of[at]): block_of[at] for at in cards}.values())


def _room(scene: Scene, frame: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """How far a frame's cards lie from its corner, and how large it is at least."""
    rect = scene.frames[frame].rect
    if rect is None:
        return (int(ROOM), int(ROOM + TITLE)), (0, 0)
    x, y = (scene.rects[scene.members[frame], :2].min(axis=0) - rect[:2]).tolist()
    corner = max(int(ROOM), math.ceil(x / SNAP) * int(SNAP)), max(int(ROOM + TITLE), math.ceil(y / SNAP) * int(SNAP))
    return corner, (math.ceil(corner[0] - x + rect[2] - rect[0]), math.ceil(corner[1] - y + rect[3] - rect[1]))


def enclosed(
    inside: Sequence[Block], spots: Spots, corner: tuple[int, int], least: tuple[int, int] = (0, 0)
) -> Block:  # fmt: skip
    """Blocks at these spots as one block, so far from its corner, and so large at least."""
    held: dict[int, tuple[int, int]] = {}
    for block, (x, y) in zip(inside, spots, strict=True):
        held |= {at: (corner[0] + x + dx, corner[1] + y + dy) for at, (dx, dy) in block.cards.items()}
    wide = max(x + block.width for block, (x, _) in zip(inside, spots, strict=True)) + corner[0] + int(ROOM)
    tall = max(y + block.height for block, (_, y) in zip(inside, spots, strict=True)) + corner[1] + int(ROOM)
    return Block(held, max(wide, least[0]), max(tall, least[1]))


def _by_links(scene: Scene, kinds: Collection[str], check: Check, blocks: Sequence[Block]) -> Spots:
    """What links join in columns, each such group a shape of its own; what is joined to nothing in rows below."""
    onward, beside = _ties(scene, kinds, blocks)
    groups = blocks_of(len(blocks), [*onward, *beside])
    shapes = []
    for group in (each for each in groups if len(each) > 1):
        at = {block: n for n, block in enumerate(group)}
        within = [[(at[a], at[b]) for a, b in ties if a in at and b in at] for ties in (onward, beside)]
        sizes = [(blocks[n].width, blocks[n].height) for n in group]
        shapes.append((group, layered(sizes, within[0], within[1], check=check)))
        check()
    return packed(blocks, shapes, [group[0] for group in groups if len(group) == 1])


def _ties(
    scene: Scene, kinds: Collection[str], blocks: Sequence[Block]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:  # fmt: skip
    """Which block leads on to which, and which stand beside each other."""
    owner = {at: n for n, block in enumerate(blocks) for at in block.cards}
    onward, beside = {}, {}
    for edge, (a, b) in zip(scene.edges, scene.ends.tolist(), strict=True):
        if a in owner and b in owner and owner[a] != owner[b]:
            (onward if edge.kind in kinds else beside)[owner[a], owner[b]] = None
    return list(onward), list(beside)


def clear_of_others(scene: Scene, cards: Sequence[int], boxes: Rects, corner: tuple[float, float]) -> int:
    """How much lower a layout of these cards goes than that corner so that its boxes cover nothing that stays."""
    boxes = boxes + (-GAP / 2, -GAP / 2, GAP / 2, GAP / 2)
    others = _staying(scene, cards) - (*corner, *corner)
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    others = others[(others[:, 0] < high[0]) & (others[:, 2] > low[0]) & (others[:, 3] > low[1])]
    return _drop(boxes, others) if _covers(boxes, others) else 0


def _staying(scene: Scene, cards: Sequence[int]) -> Rects:
    """The rectangles that a layout of these cards must not cover: other cards, and frames without any of these."""
    moved = np.zeros(len(scene.cards), dtype=np.bool_)
    moved[list(cards)] = True
    apart = [n for n, held in enumerate(scene.members) if not moved[held].any()]
    return np.concatenate([scene.rects[~moved], scene.frame_rects[apart]])


def _covers(boxes: Rects, others: Rects) -> bool:
    """Whether any of these clashes with any of those."""
    starts = range(0, len(boxes), _AT_ONCE)
    return any(_overlaps(boxes[start : start + _AT_ONCE], others).any() for start in starts)


def _drop(boxes: Rects, others: Rects) -> int:
    """How far down these have to go to clash with none of those, in whole cells of a grid of both."""
    low = np.minimum(boxes[:, :2].min(axis=0), 0.0)
    wide = math.ceil((boxes[:, 2].max() - low[0]) / GAP) + 1
    shape, held = _cells(boxes, low, wide), _cells(others, low, wide)
    for rows in range(len(held)):
        both = min(len(shape), len(held) - rows)
        if not (shape[:both] & held[rows : rows + both]).any():
            return rows * GAP
    return len(held) * GAP


def _cells(rects: Rects, low: Rects, wide: int) -> NDArray[np.bool_]:
    """Which cells of a grid from a corner on any of these touches; what lies outside of it is left out."""
    first = np.floor((rects[:, :2] - low) / GAP).astype(np.int64)
    last = np.ceil((rects[:, 2:] - low) / GAP).astype(np.int64)
    high = max(int(last[:, 1].max()), 0)
    (x, y), (far_x, far_y) = first.clip(0, (wide, high)).T, last.clip(0, (wide, high)).T
    edges = np.zeros((high + 1, wide + 1), dtype=np.int64)
    for rows, columns, step in ((y, x, 1), (y, far_x, -1), (far_y, x, -1), (far_y, far_x, 1)):
        np.add.at(edges, (rows, columns), step)
    covered: NDArray[np.bool_] = edges.cumsum(axis=0).cumsum(axis=1)[:high, :wide] > 0
    return covered
