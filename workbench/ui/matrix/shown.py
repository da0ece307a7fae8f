"""What the matrix shows, read from the case: its rows in words, in the order that is wanted, and what is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from workbench.analysis.matrix import BANDS, Matrix, Row
from workbench.analysis.matrixwords import row_beside, titles_of, titles_of_rows
from workbench.analysis.oneevent import Pairs
from workbench.analysis.weights import shown
from workbench.case.case import Case
from workbench.case.evidence import outside
from workbench.ui.language import worded

MOST = 50  # records that are listed as not rated


class Item(NamedTuple):
    """A row in words."""

    row: Row
    kind: str
    number: str
    title: str
    beside: str
    weight: str
    band: str
    near: tuple[bytes, ...] = ()  # rows that may tell the same event

    @property
    def key(self) -> bytes:
        return self.row.key

    @property
    def record(self) -> bytes:
        """The record that the row is of, whole or by one leg."""
        return self.row.record


class Outside(NamedTuple):
    """A record that is no information: why, and the way to rate it all the same is asked for."""

    key: bytes
    kind: str
    number: str
    title: str
    why: str

    @property
    def record(self) -> bytes:
        return self.key


class Sheet(NamedTuple):
    """All that the matrix shows at one moment."""

    matrix: Matrix
    items: tuple[Item, ...]
    outside: tuple[Outside, ...]


def _telling(item: Item) -> tuple[int, float]:
    return -BANDS.index(item.band) if item.band in BANDS else 1, -float(item.row.weight * item.row.events)


ORDERS: Mapping[str, Callable[[Item], object]] = {
    "most telling": _telling,
    "weight": lambda item: -item.row.weight * item.row.events,
    "number": lambda item: (item.kind, len(item.number), item.number),
}


Named = dict[bytes, tuple[str, str, str]]
"""Kind, number and title of records; kept from one reading to the next while none of them was touched."""


def sheet(
    case: Case, matrix: Matrix, *, order: str, before: Sequence[bytes] = (), named: Named | None = None,
    pairs: Pairs | None = None,
) -> Sheet:  # fmt: skip
    """The matrix in words; rows that were there keep their places, so that none moves away under a rating.

    ``pairs`` are rows that may tell one event.
    """
    left = outside(case, most=MOST + len(matrix.rows))
    members = {member for row in matrix.rows for member in row.members}
    without = [(key, why) for key, why in left if key not in members][:MOST]
    known: Named = {} if named is None else named
    known.update(titles_of_rows(case, (row for row in matrix.rows if row.key not in known)))
    new = [key for key, _ in without if key not in known]
    known.update({key: (kind, case.number(key), said) for key, (kind, said) in titles_of(case, new).items()})
    items = [_item(case, matrix, row, known[row.key], (pairs or {}).get(row.key, ())) for row in matrix.rows]
    items.sort(key=lambda item: (ORDERS[order](item), item.kind, len(item.number), item.number))
    if before:
        at = {key: place for place, key in enumerate(before)}
        items.sort(key=lambda item: at.get(item.key, len(at)))
    return Sheet(matrix, tuple(items), tuple(Outside(key, *known[key], why) for key, why in without))


def in_figures(number: Decimal) -> str:
    """A weight or score as the language of the window writes numbers."""
    return worded(shown(number))


def _item(case: Case, matrix: Matrix, row: Row, named: tuple[str, str, str], near: tuple[bytes, ...]) -> Item:
    times = f"{row.events} × " if row.events > 1 else "× "
    beside = row_beside(case, row, near=near)
    return Item(row, *named, beside, f"{times}{in_figures(row.weight)}", matrix.band(row), near)
