"""A long document cut into parts that are set one after the other, so that no one of them needs much memory.

Setting a table takes time with the square of its rows, and memory for all of them at once (docs/report-engine.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.report.blocks import Block, Endnotes, Entry, Figure, Heading, Listing, Register, Row, Table, runs_of_part
from workbench.report.endnotes import table_of

PART = 250  # rows, or what takes as much room, in a part
WHOLE = 700  # rows up to which a document is set in one piece
_FIGURE = 12  # rows that a figure is as large as
_DRAWN = 8_000  # letters of a drawing that weigh as much as a row
_LINES = 4  # of a listing
_LETTERS = 400  # of a row beyond which it counts as more than one
_CLOSE = 0.75  # of a part after which a heading opens the next
_REST = 1.2  # of the room that is left: so much more is not worth cutting


def parted(blocks: Sequence[Block]) -> list[tuple[Block, ...]]:
    """The same blocks in one part or more; tables and registers are cut between two rows, captions stand at the end."""
    plain = tuple(table_of(each) if isinstance(each, Endnotes) else each for each in blocks)
    return [plain] if sum(map(_size, plain)) <= WHOLE else [*_parts(plain)]


def _parts(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    held: list[Block] = []
    size = 0.0
    for block in blocks:
        if held and size > (_CLOSE * PART if isinstance(block, Heading) else PART):
            yield tuple(held)
            held, size = [], 0.0
        rest = block
        while cut := _cut(rest, PART - size):
            yield (*held, cut[0])
            held, size, rest = [], 0.0, cut[1]
        held.append(rest)
        size += _size(rest)
    yield tuple(held)


def _size(block: Block) -> float:
    if isinstance(block, Table):
        return sum(map(_length, block.rows))
    if isinstance(block, Register):
        return sum(map(_length, block.entries))
    if isinstance(block, Figure):
        return max(_FIGURE, len(block.svg) / _DRAWN)
    return len(block.lines) / _LINES if isinstance(block, Listing) else 1


def _length(part: Row | Entry) -> float:
    return max(1.0, sum(len(run.text) for run in runs_of_part(part)) / _LETTERS)


def _cut(block: Block, room: float) -> tuple[Block, Block] | None:
    """What of a table or register there is room for, one row at least, and the rest; none where all may stand."""
    if isinstance(block, Table) and (count := _fitting(block.rows, room)):
        head = replace(block, rows=block.rows[:count], caption=())
        return head, replace(block, rows=block.rows[count:])
    if isinstance(block, Register) and (count := _fitting(block.entries, room)):
        return replace(block, entries=block.entries[:count]), replace(block, entries=block.entries[count:])
    return None


def _fitting(parts: Sequence[Row | Entry], room: float) -> int:
    """How many come before the cut; 0 where there is none."""
    filled = 0.0
    lengths = [*map(_length, parts)]
    if sum(lengths) <= max(room, 1) * _REST:
        return 0
    for count, length in enumerate(lengths):
        filled += length
        if filled > room:
            return count if count > 0 else 1 if len(parts) > 1 else 0
    return 0
