"""What a pasted table would change in a grid, told before it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.case.acts.several import Edit
from workbench.case.cells import Cell
from workbench.case.columns import Column
from workbench.case.grids import Grid
from workbench.values.errors import CaseError

Block = tuple[int, int, int, int]  # first row, last row, first column, last column, as they are shown


class Step(NamedTuple):
    """One cell that would read otherwise."""

    record: bytes
    column: Column
    before: Cell
    text: str

    @property
    def edit(self) -> Edit:
        """The step as an act takes it."""
        return Edit(self.record, self.column.key, self.text)


class Plan(NamedTuple):
    """The cells to be set, and how many of the pasted ones read like that already."""

    steps: tuple[Step, ...]
    alike: int

    @property
    def records(self) -> int:
        """How many records would change."""
        return len({step.record for step in self.steps})


def alike(cell: Cell, text: str) -> bool:
    """Whether a cell reads like a text already, as written or as resolved; it is then left as it is."""
    said = {cell.written, cell.meant, cell.exact} - {""}
    return text in said or text.strip() in {each.strip() for each in said} if text.strip() else not said


def planned(grid: Grid, keys: Sequence[bytes], columns: Sequence[Column], block: Block,
            table: Sequence[Sequence[str]]) -> Plan:  # fmt: skip
    """What a table pasted into a block of the shown cells would do.

    One cell fills the whole block; a block of one cell is where a table begins; else the rows and columns must be
    as many, or fit several times. CaseError says which do not, and names a cell that is not set by hand.
    """
    wide = max(map(len, table), default=0)
    rows = _places(block[0], block[1], len(table), len(keys), "row")
    across = _places(block[2], block[3], wide, len(columns), "column")
    steps: list[Step] = []
    same = 0
    for step in _cells(grid, [(keys[row], table[at]) for row, at in rows], [(columns[to], at) for to, at in across]):
        if alike(step.before, step.text):
            same += 1
        elif not step.column.edited:
            number = grid.case.number(step.record)
            raise CaseError(f"{number}, {step.column.title}: this is not set by hand; paste beside it.")
        else:
            steps.append(step)
    return Plan(tuple(steps), same)


def _cells(grid: Grid, rows: Sequence[tuple[bytes, Sequence[str]]], across: Sequence[tuple[Column, int]]
           ) -> Iterator[Step]:  # fmt: skip
    for key, line in rows:
        for column, at in across:
            if at < len(line):
                yield Step(key, column, grid.cell(key, column), column.taken(line[at]))


def _places(first: int, last: int, given: int, held: int, what: str) -> list[tuple[int, int]]:
    """Pairs of a shown row (or column) and the pasted one that goes there."""
    taken = last - first + 1
    if not given:
        raise CaseError("Nothing is copied that could be pasted; copy cells first.")
    if taken == 1:
        if first + given > held:
            more = f"{given} {what}s were copied and only {held - first} are left from here"
            raise CaseError(f"{more}; begin further {'up' if what == 'row' else 'left'}, or copy fewer.")
        return [(first + at, at) for at in range(given)]
    if taken % given:
        raise CaseError(f"{_many(given, what)} copied and {taken} are selected; select {given}, or one cell.")
    return [(first + at, at % given) for at in range(taken)]


def _many(count: int, what: str) -> str:
    return f"1 {what} was" if count == 1 else f"{count} {what}s were"
