"""Reading a case beside the window: what is asked of an open one can be asked of a connection of its own, too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import apsw


class Rows(Protocol):
    """What answers queries: an open case, or a reader beside it."""

    def rows(self, query: str, bound: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Tuples of a query."""


class Reads(Rows, Protocol):
    """What answers queries and knows whose case it is: an open case, or a reader beside it."""

    @property
    def raw(self) -> apsw.Connection:
        """The connection itself."""

    @property
    def analyst(self) -> str:
        """Who looks."""


class Beside:
    """A read-only connection on another thread; whoever opened it closes it."""

    def __init__(self, connection: apsw.Connection, analyst: str) -> None:
        self.raw, self.analyst = connection, analyst

    def rows(self, query: str, bound: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Tuples of a query."""
        return self.raw.execute(query, tuple(bound)).fetchall()
