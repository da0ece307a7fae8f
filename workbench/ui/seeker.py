"""Full text searched beside the work: one search at a time, broken off as soon as another is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Thread

import apsw
from PySide6.QtCore import QObject, Signal

from workbench.case.case import Case
from workbench.case.search import Hit, hits
from workbench.ui.desk import Desk


class Seeker(QObject):
    """Reads the case file through a connection of its own, which is gone before the case is closed."""

    _found = Signal(int, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket = 0
        self._then: Callable[[Sequence[Hit]], object] = lambda found: None
        self._connection: apsw.Connection | None = None
        self._thread: Thread | None = None
        self._found.connect(self._answer)
        desk.closed.connect(self.leave)

    def look(self, words: str, typed: str, then: Callable[[Sequence[Hit]], object], *, most: int) -> None:
        """Look for ``words``, and where they give nothing for the letters ``typed``, also inside words."""
        self.leave()
        self._then = then
        self._thread = Thread(
            target=self._work, args=(self._ticket, self._desk.case, words, typed, most), name="search", daemon=True
        )
        self._thread.start()

    def leave(self) -> None:
        """Break off; what was found by then is not told."""
        self._ticket += 1
        while self._thread is not None and self._thread.is_alive():
            if self._connection is not None:
                self._connection.interrupt()
            self._thread.join(0.01)
        self._thread = None

    def _work(self, ticket: int, case: Case, words: str, typed: str, most: int) -> None:
        connection = case.reader()
        self._connection = connection
        try:
            found = hits(connection, words, limit=most, scan=False)
            if not found and ticket == self._ticket:
                found = hits(connection, typed, limit=most)
        except apsw.InterruptError:
            return
        finally:
            self._connection = None
            connection.close()
        self._found.emit(ticket, found)

    def _answer(self, ticket: int, found: Sequence[Hit]) -> None:
        if ticket == self._ticket:
            self._then(found)
