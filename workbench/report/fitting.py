"""Columns of tables made as wide on paper as what stands in them asks for, so that rows take few lines.

A builder proposes shares of the width that is free; they are moved in small steps, one column giving to another, as
long as the rows together lose lines; columns that are alike give and take as one. What is as wide as its words already
stays so. Letters are reckoned, not measured,
so the same words have the same columns on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from workbench.report.blocks import Block, Cell, Column, Row, Run, Table
from workbench.report.lettering import width
from workbench.report.unbroken import stretches, unbroken

SIZE = 8.0  # points of a table's words
WIDE = {"A4": 503.8, "Letter": 520.5}  # points between the margins, less half a stroke on both sides
STEPS = 36  # parts of the free width that columns give each other
LOOKED_AT = 120  # rows; the others of a long table are like them
_GAP, _NARROW_GAP, _MANY = 8.0, 6.0, 6  # between columns; of more than so many
_BALANCE = 0.12  # of a line that a line of any cell weighs
_FAR = 0.008  # of a line a row that the square of a step off the proposal weighs
_TYPICAL = 0.93  # of the widths that are on the safe side
_MONO = 0.6  # of its size that a letter of an identifier is wide
_ICON, _BOX, _RATED, _NOTE, _GAP_OF_NOTE, _BLANK = 10.8, 11.0, 34.0, 4.2, 2.8, 2.3


def fitted(blocks: Iterable[Block], paper: str) -> tuple[Block, ...]:
    """The blocks, with the tables of two columns and more that share the free width fitted to it."""
    return tuple(_fitted(each, WIDE[paper]) if isinstance(each, Table) else each for each in blocks)


def _fitted(table: Table, wide: float) -> Table:
    free = [at for at, column in enumerate(table.columns) if column.share]
    rows = [row for row in table.rows[:LOOKED_AT] if not row.wide]
    if len(free) < 2 or not rows:
        return table
    own = sum(_longest(table, at) for at, column in enumerate(table.columns) if not column.share)
    gap = _NARROW_GAP if len(table.columns) > _MANY else _GAP
    room = wide - own - gap * (len(table.columns) - 1)
    if room <= 0:
        return table
    groups = _groups(table.columns, free)
    lines = [_Lines([(table.columns[at], at) for at in group], rows, room / STEPS) for group in groups]
    steps = _moved(lines, _steps(table, groups))
    shares = {at: count / len(group) for group, count in zip(groups, steps, strict=True) for at in group}
    columns = (replace(column, share=shares.get(at, 0)) for at, column in enumerate(table.columns))
    return replace(table, columns=tuple(columns))


def _groups(columns: Sequence[Column], free: Sequence[int]) -> list[list[int]]:
    """The columns that share the free width, each for itself, and those that are alike together."""
    same = [at for at in free if columns[at].alike]
    return [same if at in same[:1] else [at] for at in free if at not in same[1:]]


def _steps(table: Table, groups: Sequence[Sequence[int]]) -> list[int]:
    """The proposed shares in steps, each column at least one, all together as many as there are."""
    total = sum(table.columns[at].share for group in groups for at in group)
    steps = [max(len(group), round(sum(table.columns[at].share for at in group) * STEPS / total)) for group in groups]
    steps[steps.index(max(steps))] += STEPS - sum(steps)
    return steps


class _Lines:
    """How many lines each row of columns that are alike takes at a width of so many steps together, and its head."""

    def __init__(self, columns: Sequence[tuple[Column, int]], rows: Sequence[Row], step: float) -> None:
        self._columns = [[_head(column), *(_cell(row.cells[at], column) for row in rows)] for column, at in columns]
        self._step, self._known = step / len(columns), dict[int, tuple[list[list[int]], float]]()
        self.least = len(columns)

    def at(self, steps: int) -> tuple[list[list[int]], float]:
        """The lines of head and rows, column by column, and by how much the longest words stand over."""
        if steps not in self._known:
            wide = steps * self._step
            told = [[sum(_broken(line, wide) for line in cell) for cell in cells] for cells in self._columns]
            longest = [
                max((word for cell in cells for line in cell for word in line), default=0.0) for cells in self._columns
            ]
            self._known[steps] = told, sum(max(0.0, one - wide) for one in longest)
        return self._known[steps]


def _head(column: Column) -> list[list[float]]:
    return [[_plain(word) for word in column.title.split()]]


def _cell(cell: Cell, column: Column) -> list[list[float]]:
    return [[*_words(line)] for line in _set(cell, column)]


def _moved(columns: Sequence[_Lines], steps: list[int]) -> list[int]:
    """The steps of each column once no column can give one, or three, to another so that lines are saved."""
    proposed = steps
    best = _cost(columns, steps, proposed)
    while True:
        tries: list[tuple[float, list[int]]] = []
        for giving, taking in permutations(range(len(steps)), 2):
            for many in (1, 2, 4):
                if steps[giving] - many >= columns[giving].least:
                    tried = [*steps]
                    tried[giving] -= many
                    tried[taking] += many
                    tries.append((_cost(columns, tried, proposed), tried))
        cost, tried = min(tries, default=(best, steps))
        if cost >= best:
            return steps
        best, steps = cost, tried


def _cost(columns: Sequence[_Lines], steps: Sequence[int], proposed: Sequence[int]) -> float:
    """Lines of all rows; those of cells beside longer ones weigh less, words standing over most."""
    told = [column.at(count) for column, count in zip(columns, steps, strict=True)]
    rows: list[tuple[int, ...]] = [*zip(*(lines for several, _ in told for lines in several), strict=True)]
    lines = sum(max(row) + _BALANCE * sum(row) for row in rows)
    far = sum((now - before) ** 2 for now, before in zip(steps, proposed, strict=True))
    return lines + _FAR * len(rows) * far + 10 * sum(over for _, over in told)


def _set(cell: Cell, column: Column) -> Cell:
    """A cell's lines as they stand on paper."""
    if column.apart is None or len(cell) <= column.apart + 1:
        return cell
    return (*cell[: column.apart], tuple(run for line in cell[column.apart :] for run in line))


def _broken(words: Sequence[float], wide: float) -> int:
    """Lines that words take, each in turn where there is room for it."""
    lines, filled = 1, 0.0
    for word in words:
        if filled and filled + _BLANK + word > wide:
            lines, filled = lines + 1, word
        else:
            filled += (_BLANK if filled else 0.0) + word
    return lines


def _words(line: Sequence[Run]) -> Iterator[float]:
    """The widths of a line's words; what stands without a blank between belongs to one."""
    held, begun = 0.0, False
    for run in line:
        if run.style in ("icon", "grade", "rated", "note", "sure"):
            held, begun = held + _sign(run), True
            continue
        parts = _quoted(run.text) if run.style == "quote" else unbroken(run.text).split(" ")
        for at, part in enumerate(parts):
            if at and begun:
                yield held
                held, begun = 0.0, False
            if part:
                held, begun = held + _part(part, run), True
    if begun:
        yield held


def _quoted(words: str) -> list[str]:
    """A quote's words with its marks; what no line ends within is one of them."""
    held = "".join(told.replace(" ", "\N{NO-BREAK SPACE}") if kept else told for told, kept in stretches(words))
    return f"“{held}”".split(" ")


def _sign(run: Run) -> float:
    if run.style == "icon":
        return _ICON + len(run.text) * _MONO * SIZE
    if run.style == "note":
        return _GAP_OF_NOTE + len(run.text) * _NOTE
    return _RATED if run.style in ("rated", "sure") else _BOX


def _part(text: str, run: Run) -> float:
    return len(text) * _MONO * SIZE if run.style == "code" else _plain(text)


def _plain(text: str) -> float:
    return width(text.replace("\N{WORD JOINER}", ""), SIZE) * _TYPICAL


def _longest(table: Table, at: int) -> float:
    """Of a column that is as wide as its words."""
    lines = (line for row in table.rows[:LOOKED_AT] if not row.wide for line in row.cells[at])
    told = (sum(words) + _BLANK * (len(words) - 1) for words in ([*_words(line)] for line in lines) if words)
    return max((*told, _plain(table.columns[at].title)))
