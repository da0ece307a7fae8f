"""What reading a captured file gave besides its words: what it states of itself, its pages and cells, what failed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

import apsw

Box = tuple[float, float, float, float]


class Told(NamedTuple):
    """A reading: by which recipe (``None`` where the file could not be read), what to know of it, the file's facts."""

    recipe: str | None
    says: str
    facts: dict[str, str]


class Stretch(NamedTuple):
    """A named part of the working text, in code points: a page, sheet, message or heading.

    ``box`` is the size of a page (0, 0, width, height), or a cell's (column, row, columns, rows).
    """

    kind: str
    start: int
    end: int
    label: str
    box: Box | None


def keep_reading(
    connection: apsw.Connection, capture: bytes, told: Told, stretches: Iterable[tuple[Any, ...]] = ()
) -> None:
    """Store what reading a capture gave, in place of any earlier; stretches as (kind, start, end, label, box)."""
    facts = json.dumps(told.facts, ensure_ascii=False)
    with connection:
        for table in ("derived_reading", "derived_block"):
            connection.execute(f"DELETE FROM {table} WHERE capture = ?", (capture,))
        row = (capture, told.recipe, told.says, facts)
        connection.execute("INSERT INTO derived_reading VALUES (?, ?, ?, ?)", row)
        connection.executemany(
            "INSERT INTO derived_block VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((capture, n, *rest, None if box is None else json.dumps(box)) for n, (*rest, box) in enumerate(stretches)),
        )


def reading_of(connection: apsw.Connection, capture: bytes | None) -> Told | None:
    """What reading a capture gave; ``None`` for plain texts and pages, and for what was never read."""
    query = "SELECT recipe, says, facts FROM derived_reading WHERE capture = ?"
    row: Any = connection.execute(query, (capture,)).fetchone()
    return None if row is None else Told(row[0], row[1] or "", json.loads(row[2]))


def stretches(connection: apsw.Connection, capture: bytes | None, *, kind: str | None = None) -> list[Stretch]:
    """The named parts of a capture's text in their order, of one kind if one is named."""
    query = "SELECT kind, start, end, label, box FROM derived_block WHERE capture = ?1 AND (?2 IS NULL OR kind = ?2)"
    return [_stretch(row) for row in connection.execute(f"{query} ORDER BY n", (capture, kind))]


def stretches_at(connection: apsw.Connection, capture: bytes | None, offset: int) -> list[Stretch]:
    """The named parts that an offset of the text lies in, wide ones before the narrow ones inside them."""
    query = "SELECT kind, start, end, label, box FROM derived_block WHERE capture = ?1 AND start <= ?2 AND ?2 < end"
    return [_stretch(row) for row in connection.execute(f"{query} ORDER BY start - end, n", (capture, offset))]


def _stretch(row: Any) -> Stretch:
    kind, start, end, label, box = row
    return Stretch(kind, start, end, label, tuple(json.loads(box)) if box else None)
