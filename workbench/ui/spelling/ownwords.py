"""The analyst's own dictionary: one word a line in a file beside the program's settings, for all cases."""

from __future__ import annotations

import os
from pathlib import Path

from workbench.ui.language import tr
from workbench.ui.spelling.candidates import LONGEST
from workbench.values.errors import CaseError

NAME = "dictionary.txt"
_MOST = 1_000_000  # characters that are read


class OwnWords:
    """Words that count as right; to write them raises ``CaseError`` where the ``folder`` does not let it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self.held = self._read()

    def __contains__(self, word: str) -> bool:
        return word in self.held or word.casefold() in self.held

    def add(self, word: str) -> None:
        """Count a word as right from now on, also with a capital where it has none."""
        self._write({*self._read(), word})

    def remove(self, word: str) -> None:
        """Count it as right no longer."""
        self._write({each for each in self._read() if each not in (word, word.casefold())})

    def _read(self) -> set[str]:
        """What the file holds; lines that are no words, and a file that cannot be read, count as nothing."""
        try:
            with self.path.open(encoding="utf-8", errors="replace") as file:
                lines = file.read(_MOST).splitlines()
        except OSError:
            return set()
        return {each.strip() for each in lines if each.isprintable() and 0 < len(each.strip()) <= LONGEST}

    def _write(self, words: set[str]) -> None:
        """Replace the file in one step; another window's words, read just now, stay."""
        fresh = self.path.with_suffix(f".{os.getpid()}")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh.write_text("".join(f"{each}\n" for each in sorted(words)), encoding="utf-8")
            os.replace(fresh, self.path)
        except OSError as error:
            says = tr("The dictionary {} cannot be written: {}; free some space there, or make the folder one you may "
                      "write in.")  # fmt: skip
            raise CaseError(says.format(self.path, error.strerror)) from error
        self.held = words
