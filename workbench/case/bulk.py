"""Many rows at once into one table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import Any

import apsw

_TOGETHER = 50  # rows of one statement


def insert(connection: apsw.Connection, into: str, width: int, rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows of so many values; ``into`` is the table, and its columns where they are not all.

    A row by itself takes four times as long: under the gate's triggers SQLite copies the pages that a statement writes
    to, so that it can take the statement back.
    """
    left, marks = iter(rows), f"({', '.join('?' * width)})"
    while some := list(islice(left, _TOGETHER)):
        connection.execute(f"INSERT INTO {into} VALUES {', '.join([marks] * len(some))}", tuple(chain(*some)))
