"""The tables that words are read with in forms: brought beside the window, so that a form stands there at once."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QObject, Signal

from workbench.reading.stated import get_ready, ready
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.places import resolve_place
from workbench.ui.jobs import beside


class WordTables(QObject):
    """Reads the tables of a language once in this program, and tells forms that wait for them."""

    brought = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._coming: set[str] = set()

    def there(self, language: str) -> bool:
        """Whether words of this language are read at once; else they are on their way now, and ``brought`` comes."""
        if not ready(language):
            self.bring(language)
        return ready(language)

    def bring(self, *languages: str) -> None:
        """Read the tables of these languages beside the window; no job of the queue, for it holds up none."""
        wanted = [each for each in languages if each not in self._coming and not ready(each)]
        if wanted:
            self._coming.update(wanted)
            beside(partial(self._read, wanted), "reading aid")

    def _read(self, languages: list[str]) -> None:
        for look_up in (resolve_aircraft, resolve_place):  # their tables are made at the first look
            look_up("An-26")
        for language in languages:
            get_ready([language])
            self._coming.discard(language)
            self.brought.emit()


@cache
def word_tables() -> WordTables:
    """Those of this program."""
    return WordTables()
