"""Where cards go by themselves: a free place near what they belong to, and a tidy order from left to right."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.ui.board.scene import SNAP, WIDTH, Scene, snapped

GAP = 24.0  # board pixels kept between cards
COLUMN = WIDTH + 68.0  # from column to column, so that links find a channel
_REACH = 80  # steps of the search, each a gap wide
_AT_ONCE = 256
_ACROSS = 6  # columns of cards before what is not joined to them begins a new shelf
_ONWARD = ("cites", "supports", "quote", "about", "part-of", "precedes")  # links that read from left to right
Rects = NDArray[np.float64]


def free_place(taken: Rects, height: float, near: tuple[float, float]) -> tuple[float, float]:
    """The nearest place to ``near`` where a card of that height covers none of the others."""
    steps = np.arange(-_REACH, _REACH + 1)
    grid = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2) * GAP
    spots = grid[np.argsort(np.hypot(grid[:, 0], grid[:, 1]), kind="stable")] + (snapped(near[0]), snapped(near[1]))
    room = np.array([-GAP / 2, -GAP / 2, GAP / 2, GAP / 2])
    for start in range(0, len(spots), _AT_ONCE):
        some = spots[start : start + _AT_ONCE]
        boxes = np.hstack([some, some + (WIDTH, height)]) + room
        clear = np.flatnonzero(~_overlaps(boxes, taken).any(axis=1))
        if len(clear):
            x, y = some[clear[0]].tolist()
            return x, y
    return snapped(near[0]), snapped(float(taken[:, 3].max()) + GAP)


def _overlaps(boxes: Rects, taken: Rects) -> NDArray[np.bool_]:
    one, other = boxes[:, None], taken[None]
    apart = (one[..., :2] >= other[..., 2:]) | (one[..., 2:] <= other[..., :2])
    hit: NDArray[np.bool_] = ~apart.any(axis=-1)
    return hit


def tidied(scene: Scene, chosen: Sequence[int]) -> dict[int, tuple[float, float]]:
    """Places for these cards in columns by what cites and supports what; others and locked ones stay uncovered."""
    cards = sorted(scene.movable(chosen), key=lambda at: (scene.rects[at, 0], scene.rects[at, 1], at))
    if not cards:
        return {}
    onward, beside = _ties(scene, set(cards))
    layers = _layers(cards, onward, beside)
    blocks = []
    for block in _blocks([at for at in cards if at in layers], onward, beside):
        columns: dict[int, list[int]] = defaultdict(list)
        for at in block:
            columns[layers[at]].append(at)
        blocks.append(_ordered(scene, columns, onward, beside))
    return _clear_of_others(scene, cards, _stacked(scene, blocks, [at for at in cards if at not in layers]))


def _blocks(cards: Sequence[int], onward: Mapping[int, list[int]], beside: Mapping[int, list[int]]) -> list[list[int]]:
    """The cards in groups that no link joins, the group of the first card first."""
    ties: dict[int, set[int]] = defaultdict(set)
    for a, ends in (*onward.items(), *beside.items()):
        for b in ends:
            ties[a].add(b)
            ties[b].add(a)
    left, blocks = dict.fromkeys(cards), []
    while left:
        block, reached = [], [next(iter(left))]
        while reached:
            at = reached.pop()
            if at in left:
                left.pop(at)
                block.append(at)
                reached += sorted(ties[at])
        blocks.append(sorted(block, key=cards.index))
    return blocks


def _ties(scene: Scene, cards: set[int]) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """What each card leads on to, and what it stands beside."""
    onward: dict[int, list[int]] = defaultdict(list)
    beside: dict[int, list[int]] = defaultdict(list)
    for edge, (a, b) in zip(scene.edges, scene.ends.tolist(), strict=True):
        if a in cards and b in cards:
            if edge.kind in _ONWARD:
                onward[a].append(b)
            else:
                beside[a].append(b)
                beside[b].append(a)
    return onward, beside


def _layers(cards: Sequence[int], onward: Mapping[int, list[int]], beside: Mapping[int, list[int]]) -> dict[int, int]:
    """The column of each card that is tied to another; rings of links are cut at their leftmost card."""
    waits: dict[int, int] = defaultdict(int)
    for ends in onward.values():
        for b in ends:
            waits[b] += 1
    tied = [at for at in cards if at in onward or at in waits]
    layers = dict.fromkeys(tied, 0)
    left, ready = dict.fromkeys(tied), deque(at for at in tied if not waits[at])
    while left:
        at = ready.popleft() if ready else next(iter(left))
        left.pop(at)
        for b in onward.get(at, ()):
            waits[b] -= 1
            if b in left:
                layers[b] = max(layers[b], layers[at] + 1)
                ready.extend([b] if not waits[b] else ())
    for at in cards:  # those only compared with another stand in its column
        if at not in layers and at in beside:
            layers[at] = next((layers[other] for other in beside[at] if other in layers), 0)
    return layers


def _ordered(scene: Scene, columns: Mapping[int, list[int]], onward: Mapping[int, list[int]],
             beside: Mapping[int, list[int]]) -> list[list[int]]:  # fmt: skip
    """The cards of each column from the top, near what they are tied to."""
    ties: dict[int, list[int]] = defaultdict(list)
    for a, ends in (*onward.items(), *beside.items()):
        for b in ends:
            ties[a].append(b)
            ties[b].append(a)
    heights = {at: float(scene.rects[at, 1]) for cards in columns.values() for at in cards}
    for sweep in (sorted(columns), sorted(columns, reverse=True), sorted(columns)):
        for layer in sweep:
            wanted = {at: _mean([heights[other] for other in ties[at]], heights[at]) for at in columns[layer]}
            columns[layer].sort(key=lambda at: (wanted[at], scene.rects[at, 1], at))  # noqa: B023
            heights |= {at: n * 100.0 for n, at in enumerate(columns[layer])}
    return [columns[layer] for layer in sorted(columns)]


def _mean(values: Sequence[float], other: float) -> float:
    return sum(values) / len(values) if values else other


def _stacked(scene: Scene, blocks: list[list[list[int]]], alone: list[int]) -> dict[int, tuple[float, float]]:
    """Groups beside each other, on a shelf below where the board would grow too wide, their columns centred.

    What is tied to nothing stands in rows below.
    """
    places: dict[int, tuple[float, float]] = {}
    first, widest, top, high = 0, 1, 0.0, -GAP
    for columns in blocks:
        if first and first + len(columns) > _ACROSS:
            first, top, high = 0, top + high + 2 * GAP, -GAP
        tall = [sum(scene.sizes[at, 1] + GAP for at in column) - GAP for column in columns]
        for n, (column, own) in enumerate(zip(columns, tall, strict=True), first):
            y = top + (max(tall) - own) / 2
            for at in column:
                places[at] = (n * COLUMN, y)
                y += scene.sizes[at, 1] + GAP
        first, high = first + len(columns), max([high, *tall])
        widest = max(widest, first)
    across = min(max(round(len(alone) ** 0.5), widest), max(widest, _ACROSS))
    y = top + high + GAP
    for start in range(0, len(alone), across):
        row = alone[start : start + across]
        places |= {at: (n * COLUMN, y) for n, at in enumerate(row)}
        y += max(scene.sizes[at, 1] for at in row) + GAP
    return places


def _clear_of_others(scene: Scene, cards: Sequence[int],
                     places: dict[int, tuple[float, float]]) -> dict[int, tuple[float, float]]:  # fmt: skip
    """The layout where its cards lay before, lower if it would cover a card that stays."""
    left, top = scene.rects[list(cards), :2].min(axis=0).tolist()
    others = np.delete(scene.rects, list(cards), axis=0)
    corners = np.array(list(places.values()))
    boxes = np.hstack([corners, corners + scene.sizes[list(places)]])
    down = 0.0
    while True:
        moved = boxes + (left, top + down, left, top + down) + (-GAP / 2, -GAP / 2, GAP / 2, GAP / 2)
        hit = _overlaps(moved, others)
        if not hit.any():
            break
        one, other = np.argwhere(hit).T
        down += max(float((others[other, 3] - moved[one, 1]).max()), SNAP)
    return {at: (snapped(left + x), snapped(top + down + y)) for at, (x, y) in places.items()}
