"""The tables that words are read with in forms: brought beside the window, so that a form stands there at once."""

from __future__ import annotations

from functools import cache, partial
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.reading.stated import get_ready, ready
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.dating.typed import resolve_when
from workbench.reference.places import resolve_place
from workbench.ui.alone import alone
from workbench.ui.jobs import beside

_LOOKS = 30  # milliseconds between two looks at what has come


class WordTables(QObject):
    """Reads the tables of a language once in this program, and tells forms that wait for them."""

    brought = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._coming: set[str] = set()
        self._look = QTimer(self, interval=_LOOKS)  # the thread itself tells Qt nothing: the program may be ending
        self._look.timeout.connect(self._tell)

    def there(self, language: str) -> bool:
        """Whether words of this language are read at once; else they are on their way now, and ``brought`` comes."""
        if not ready(language):
            self.bring(language)
        return ready(language)

    def bring(self, *languages: str) -> Thread | None:
        """Read the tables of these languages beside the window; no job of the queue, for it holds up none."""
        wanted = [each for each in languages if each not in self._coming and not ready(each)]
        if wanted:
            self._coming.update(wanted)
            self._look.start()
            return beside(partial(_read, wanted), "reading aid")
        return None

    def _tell(self) -> None:
        come = {each for each in self._coming if ready(each)}
        self._coming -= come
        if not self._coming:
            self._look.stop()
        if come:
            self.brought.emit()


def _read(languages: list[str]) -> None:
    for look_up in (resolve_aircraft, resolve_place, resolve_when):  # their tables are made at the first look
        with alone():
            look_up("An-26")
    for language in languages:
        with alone():
            get_ready([language])


@cache
def word_tables() -> WordTables:
    """Those of this program."""
    return WordTables()
