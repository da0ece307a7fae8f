"""Groups of cards packed onto shelves, about as wide as a screen; whole numbers, the same on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from workbench.ui.board.layered import CHANNEL, GAP, Places, root

_WIDE = 1440  # board pixels that a shelf is wide at least
Spots = list[tuple[int, int]]  # where each block goes
Shape = tuple[Sequence[int], Places]  # blocks, and where each lies within the shape


class Block(NamedTuple):
    """What is laid out as one: a card, or the cards of a frame, each with its place in it."""

    cards: dict[int, tuple[int, int]]
    width: int
    height: int


def blocks_of(count: int, ties: Iterable[tuple[int, int]]) -> list[list[int]]:
    """What is joined by ties, in groups; the group of the first one first."""
    first = list(range(count))

    def head(at: int) -> int:
        while first[at] != at:
            first[at] = first[first[at]]
            at = first[at]
        return at

    for a, b in ties:
        low, high = sorted((head(a), head(b)))
        first[high] = low
    groups: dict[int, list[int]] = {}
    for at in range(count):
        groups.setdefault(head(at), []).append(at)
    return list(groups.values())


def packed(blocks: Sequence[Block], shapes: Sequence[Shape], alone: Sequence[int]) -> Spots:
    """Shapes on shelves, low ones under each other beside a high one, and what belongs to none in rows below."""
    spots: Spots = [(0, 0)] * len(blocks)
    sizes = [_size(blocks, shape) for shape in shapes]
    room = _room([*sizes, *((blocks[at].width, blocks[at].height) for at in alone)])
    x = y = high = down = column = 0  # of the shelf its corner and height, of its last column how far down and wide
    for shape, (wide, tall) in zip(shapes, sizes, strict=True):
        if not (down and down + tall <= high and x + wide <= room):
            x, column, down = (_eight(x + column + CHANNEL), 0, 0) if column else (0, 0, 0)
            if x and x + wide > room:
                x, y, high = 0, y + high + 2 * GAP, 0
        for at, (dx, dy) in zip(*shape, strict=True):
            spots[at] = x + dx, _eight(y + down) + dy
        column, down = max(column, wide), _eight(y + down) - y + tall + 2 * GAP
        high = max(high, down - 2 * GAP)
    top = _eight(y + high + 2 * GAP) if shapes else 0
    for at, (x, y) in zip(alone, _grid(blocks, alone, room), strict=True):
        spots[at] = x, top + y
    return [(_eight(x), _eight(y)) for x, y in spots]


def fields_of(blocks: Sequence[Block], groups: Sequence[Sequence[int]], *, upright: bool) -> list[Places]:
    """Each group a column (``upright``), which goes on beside itself where it is too high, or a field of rows."""
    tall = max(_room([(block.width, block.height) for block in blocks]) * 10 // 16, 600)
    sizes = [[(blocks[at].width, blocks[at].height) for at in group] for group in groups]
    return [
        _columns(blocks, group, tall) if upright else _grid(blocks, group, _room(own, 0))
        for group, own in zip(groups, sizes, strict=True)
    ]


def rows_of(blocks: Sequence[Block], groups: Sequence[Sequence[int]], *, upright: bool) -> Spots:
    """Each group a column, one beside the other (``upright``), or a field of its own on shelves."""
    shapes = list(zip(groups, fields_of(blocks, groups, upright=upright), strict=True))
    if not upright:
        return packed(blocks, shapes, [])
    spots: Spots = [(0, 0)] * len(blocks)
    x = 0
    for shape in shapes:
        for at, (dx, dy) in zip(*shape, strict=True):
            spots[at] = x + dx, dy
        x = _eight(x + _size(blocks, shape)[0] + CHANNEL)
    return spots


def _columns(blocks: Sequence[Block], group: Sequence[int], tall: int) -> Places:
    """From the top down, beginning another column where one would be too high."""
    places, x, y, wide = [], 0, 0, 0
    for at in group:
        if y and y + blocks[at].height > tall:
            x, y, wide = _eight(x + wide + GAP), 0, 0
        places.append((x, y))
        y, wide = _eight(y + blocks[at].height + GAP), max(wide, blocks[at].width)
    return places


def _grid(blocks: Sequence[Block], group: Sequence[int], room: int) -> Places:
    """Rows of about so many pixels, the blocks of each column below each other where they are as wide."""
    places, x, y, high = [], 0, 0, 0
    for at in group:
        if x and x + blocks[at].width > room:
            x, y, high = 0, _eight(y + high + GAP), 0
        places.append((x, y))
        x, high = _eight(x + blocks[at].width + CHANNEL), max(high, blocks[at].height)
    return places


def _size(blocks: Sequence[Block], shape: Shape) -> tuple[int, int]:
    ends = [(x + blocks[at].width, y + blocks[at].height) for at, (x, y) in zip(*shape, strict=True)]
    return max(x for x, _ in ends), max(y for _, y in ends)


def _room(sizes: Sequence[tuple[int, int]], least: int = _WIDE) -> int:
    """How wide a shelf may be so that all of these make about the shape of a screen."""
    area = sum((wide + CHANNEL) * (high + GAP) for wide, high in sizes)
    return max(least, root(area * 16 // 10), max((wide for wide, _ in sizes), default=0))


def _eight(place: int) -> int:
    """The next line of the 8 px grid."""
    return -(-place // 8) * 8
