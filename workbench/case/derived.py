"""What follows the records and can be rebuilt from them: numbers and the search index."""

from __future__ import annotations

from collections.abc import Mapping, Set

import apsw

from workbench.case import numbers, search
from workbench.case.pace import Breathe, at_once


def follow(
    connection: apsw.Connection, rows: Mapping[str, Set[bytes]], *, since: int, breathe: Breathe = at_once
) -> None:
    """Bring numbers and index up to date with what entry ``since`` changed, in the same transaction."""
    numbers.extend(connection, since, breathe)
    search.index_rows(connection, rows, breathe)


def rebuild(connection: apsw.Connection) -> None:
    """Make all of it anew from the records."""
    numbers.rebuild(connection)
    search.rebuild(connection)
