"""What is right and what is not: the dictionary's word, the analyst's own words and the names of the case."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Set
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from workbench.ui import language
from workbench.ui.spelling.dictionaries import OFF
from workbench.ui.spelling.ownwords import OwnWords
from workbench.ui.spelling.worker import Suggested, Worker

_LOOKS = 30  # milliseconds between two looks at what has been answered
OFFERED = 5  # other words for one


class Speller(QObject):
    """Tells fields which words are wrong as far as it knows, and asks for the rest beside the window.

    Nothing is asked, and Enchant is not even imported, before a field holds a word.
    """

    anew = Signal()  # another dictionary: nothing that was known counts
    changed = Signal()  # words may be right or wrong otherwise than before
    failed = Signal(str)  # a sentence: the own dictionary cannot be written

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own: OwnWords | None = None
        self._chosen = OFF
        self._worker: Worker | None = None
        self._verdicts: dict[str, bool] = {}
        self._asked: set[str] = set()  # and not answered yet
        self._unsent: list[str] = []
        self._wanted: dict[str, Callable[[list[str]], object]] = {}
        self._read_names: Callable[[], Set[str]] = frozenset
        self._names: Set[str] | None = None
        self._look = QTimer(self, interval=_LOOKS)  # the thread itself tells Qt nothing: the program may be ending
        self._look.timeout.connect(self._take)

    @property
    def on(self) -> bool:
        """Whether words are looked up."""
        return self._chosen != OFF

    @property
    def waits(self) -> bool:
        """Whether something has been asked and not been answered yet."""
        return bool(self._asked or self._wanted)

    def choose(self, chosen: str) -> None:
        """Look words up in another dictionary from now on, or in none."""
        if chosen != self._chosen:
            self._chosen = chosen
            if self._worker is not None:
                self._worker.leave()
            self._worker = None
            self._look.stop()
            for held in (self._verdicts, self._asked, self._unsent, self._wanted):
                held.clear()
            self.anew.emit()

    def keep_in(self, folder: Path) -> None:
        """The settings' folder, where the own dictionary lies."""
        self.own = OwnWords(folder)

    def know(self, names: Callable[[], Set[str]]) -> None:
        """How the names of the open case are read, case-folded, when a word is not in the dictionary."""
        self._read_names = names
        self.forget_names()

    def forget_names(self) -> None:
        """The case names others now."""
        if self._names is not None:
            self._names = None
            self.changed.emit()

    def right(self, word: str) -> bool:
        """Whether it is known to be right, for good."""
        return self._verdicts.get(word, False)

    def wrong(self, word: str) -> bool:
        """Whether it is known to be wrong; a word not known yet is asked for, and ``changed`` comes."""
        verdict = self._verdicts.get(word)
        if verdict is None and self.on and word not in self._asked:
            self._ask(word)
        return verdict is False and not self._named(word)

    def _ask(self, word: str) -> None:
        if not self._unsent:
            QTimer.singleShot(0, self._send)  # all words of a text together
        self._asked.add(word)
        self._unsent.append(word)

    def _send(self) -> None:
        if self._unsent:
            self._working().check(self._unsent)
            self._unsent = []

    def _named(self, word: str) -> bool:
        if self.own is not None and word in self.own:
            return True
        if self._names is None:
            self._names = self._read_names()
        plain = word.casefold().replace("’", "'")
        return plain in self._names or plain.removesuffix("'s") in self._names

    def suggest(self, word: str, then: Callable[[list[str]], object]) -> None:
        """Find at most five other words, and hand them over once they are there."""
        self._wanted[word] = then
        self._working().suggest(word)

    def add(self, word: str) -> None:
        """Put a word into the own dictionary."""
        if self.own is not None:
            self.own.add(word)
            self.changed.emit()

    def remove(self, word: str) -> None:
        """Take a word out of the own dictionary again."""
        if self.own is not None:
            self.own.remove(word)
            self.changed.emit()

    def _working(self) -> Worker:
        if self._worker is None:
            self._worker = Worker(self._chosen, language.language(), QLocale.system().name())
        self._look.start()
        return self._worker

    def _take(self) -> None:
        """What has been answered meanwhile."""
        answers = self._worker.answers if self._worker is not None else deque()
        wrong = False
        while answers:
            told = answers.popleft()
            if isinstance(told, Suggested):
                self._wanted.pop(told.word, _nobody)([*told.others[:OFFERED]])
                continue
            self._asked.difference_update(told.verdicts)
            self._verdicts.update(told.verdicts)
            wrong |= not all(told.verdicts.values())
        if not self.waits:
            self._look.stop()
        if wrong:
            self.changed.emit()


def _nobody(_: list[str]) -> None:
    """The menu it was for is closed."""


@cache
def speller() -> Speller:
    """That of this program."""
    return Speller()
