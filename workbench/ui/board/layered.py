"""Cards in columns by what leads to what: which column, in what order, and how high each stands.

All of it is whole numbers and ties are settled by the order given, so that a layout is the same on every machine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from workbench.ui.board.crossing import ordered

GAP = 24  # board pixels between two cards of a column
CHANNEL, LANE, LANES = 64, 8, 10  # pixels between two columns, more for each further link, for so many of them
_TALL = 1600  # pixels a column may be high whatever the shape of the whole
_SWEEPS = 6
Pairs = Sequence[tuple[int, int]]
Sizes = Sequence[tuple[int, int]]
Places = list[tuple[int, int]]


def layered(sizes: Sizes, onward: Pairs, beside: Pairs, *, check: Callable[[], object] = lambda: None) -> Places:
    """Places for cards of these sizes, from 0, 0 on: what ``onward`` links lead to stands in a column further right.

    Cards are told by their place in ``sizes``, which is also their order where nothing else decides. ``check`` is
    called between steps and may raise to leave.
    """
    forward = _acyclic(len(sizes), onward)
    layers = _layers(len(sizes), forward, beside)
    check()
    rows = ordered(layers, forward, beside, check=check)
    columns = [column for row in rows for column in _folded(row, sizes, _height(rows, sizes))]
    tops = _tops(columns, sizes, [*forward, *beside], check)
    lefts = _lefts(columns, sizes, forward)
    return list(zip(lefts, tops, strict=True))


def _acyclic(count: int, onward: Pairs) -> Pairs:
    """The links without those that would close a ring, which are turned round; each pair once."""
    ahead: dict[int, list[int]] = defaultdict(list)
    entered = set()
    for a, b in sorted(set(onward)):
        ahead[a].append(b)
        entered.add(b)
    state = [0] * count  # 1 while on the way, 2 when left
    kept: dict[tuple[int, int], None] = {}
    for root in [*(at for at in range(count) if at not in entered), *sorted(entered)]:
        if state[root]:
            continue
        state[root] = 1
        way = [(root, iter(ahead[root]))]
        while way:
            at, rest = way[-1]
            for b in rest:
                kept[(b, at) if state[b] == 1 else (at, b)] = None
                if not state[b]:
                    state[b] = 1
                    way.append((b, iter(ahead[b])))
                    break
            else:
                state[at] = 2
                way.pop()
    return [(a, b) for a, b in kept if a != b]


def _layers(count: int, forward: Pairs, beside: Pairs) -> list[int]:
    """The column of each card: as far left as its links allow, then as near as can be to what it leads to."""
    ahead, behind = _both(count, forward)
    waits = [len(each) for each in behind]
    ready = [at for at in range(count) if not waits[at]]
    layers = [0] * count
    for at in ready:
        for b in ahead[at]:
            layers[b] = max(layers[b], layers[at] + 1)
            waits[b] -= 1
            if not waits[b]:
                ready.append(b)
    for at in reversed(ready):
        if len(ahead[at]) > len(behind[at]):
            layers[at] = min(layers[b] for b in ahead[at]) - 1
    _stand_beside(layers, [bool(ahead[at] or behind[at]) for at in range(count)], beside)
    return layers


def _stand_beside(layers: list[int], tied: list[bool], beside: Pairs) -> None:
    """Cards that are only compared with others stand in their column."""
    others: dict[int, list[int]] = defaultdict(list)
    for a, b in beside:
        others[a].append(b)
        others[b].append(a)
    reached = [at for at in range(len(layers)) if tied[at]]
    known = set(reached)
    for at in reached:
        for other in others[at]:
            if other not in known:
                known.add(other)
                layers[other] = layers[at]
                reached.append(other)


def _both(count: int, pairs: Iterable[tuple[int, int]]) -> tuple[list[list[int]], list[list[int]]]:
    """What each card leads to, and what leads to it."""
    ahead: list[list[int]] = [[] for _ in range(count)]
    behind: list[list[int]] = [[] for _ in range(count)]
    for a, b in pairs:
        ahead[a].append(b)
        behind[b].append(a)
    return ahead, behind


def _height(rows: Sequence[Sequence[int]], sizes: Sizes) -> int:
    """How high a column may be, so that the whole is about as wide as a screen."""
    area = sum((sizes[at][1] + GAP) * (sizes[at][0] + CHANNEL) for row in rows for at in row)
    return max(_TALL, root(area * 10 // 16))


def root(area: int) -> int:
    """The whole square root."""
    root = 1 << (area.bit_length() + 1) // 2
    while root * root > area:
        root = (root + area // root) // 2
    return root


def _folded(row: Sequence[int], sizes: Sizes, most: int) -> list[list[int]]:
    """A column that would be too high as several, each card beside the next one down."""
    high = sum(sizes[at][1] + GAP for at in row)
    many = max(1, -(-high // most))
    return [list(row[n::many]) for n in range(many) if row[n::many]]


def _lefts(columns: Sequence[Sequence[int]], sizes: Sizes, forward: Pairs) -> list[int]:
    """Where each card's column begins; many links between two columns have more room."""
    column_of = {at: n for n, column in enumerate(columns) for at in column}
    passing = [0] * len(columns)
    for a, b in forward:
        passing[min(column_of[a], column_of[b])] += 1
    lefts, left = [0] * len(sizes), 0
    for n, column in enumerate(columns):
        for at in column:
            lefts[at] = left
        wide = max(sizes[at][0] for at in column)
        left += -(-(wide + CHANNEL + LANE * min(max(passing[n] - 4, 0), LANES)) // 8) * 8
    return lefts


def _tops(columns: Sequence[Sequence[int]], sizes: Sizes, ties: Pairs, check: Callable[[], object]) -> list[int]:
    """How high each card stands: near the middle of what it is tied to, in the order of its column."""
    count = len(sizes)
    ahead, behind = _both(count, ties)
    column_of = {at: n for n, column in enumerate(columns) for at in column}
    tops = [0] * count
    tall = max((sum(sizes[at][1] + GAP for at in column) for column in columns), default=0)
    for column in columns:
        y = (tall - sum(sizes[at][1] + GAP for at in column)) // 2
        for at in column:
            tops[at] = y
            y += sizes[at][1] + GAP
    ties_of = [ahead[at] + behind[at] for at in range(count)]
    for sweep in range(_SWEEPS):
        onto = range(len(columns)) if sweep % 2 == 0 else range(len(columns) - 1, -1, -1)
        for n in onto:
            side = 0 if sweep >= _SWEEPS - 2 else 1 if sweep % 2 == 0 else -1
            _stand(columns[n], sizes, tops, [
                [b for b in ties_of[at] if side == 0 or (n - column_of[b]) * side > 0] for at in columns[n]
            ])  # fmt: skip
        check()
    first = min(tops, default=0)
    return [(top - first) // 8 * 8 for top in tops]


def _stand(column: Sequence[int], sizes: Sizes, tops: list[int], ties: Sequence[Sequence[int]]) -> None:
    """Move the cards of a column as near as can be to the middles of what they are tied to, in their order.

    Cards that want the same room share it: blocks of them stand where their wishes average.
    """
    blocks: list[tuple[int, int, list[int]]] = []  # wishes times weights, weights, cards
    room = 0
    offsets = []
    for at, tied in zip(column, ties, strict=True):
        high = sizes[at][1]
        wish = tops[at]
        if tied:
            wish = sum(2 * tops[b] + sizes[b][1] for b in tied) // (2 * len(tied)) - high // 2
        weight = len(tied) * 4 + 1
        offsets.append(room)
        block = ((wish - room) * weight, weight, [at])
        while blocks and blocks[-1][0] * block[1] > block[0] * blocks[-1][1]:
            before = blocks.pop()
            block = before[0] + block[0], before[1] + block[1], before[2] + block[2]
        blocks.append(block)
        room += high + GAP
    placed = [(at, total // weight) for total, weight, cards in blocks for at in cards]
    for (at, base), offset in zip(placed, offsets, strict=True):
        tops[at] = base + offset
