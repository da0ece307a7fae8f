"""Which words of the window are asked for in a language and have no translation there."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTranslator

from resources.translating import read
from workbench.ui.language import CONTEXT, worded
from workbench.values.words import WordTable

CODES = {
    word
    for module in ("values.words", "values.likelihood")
    for table in vars(import_module(f"workbench.{module}")).values()
    if isinstance(table, WordTable)
    for word in table.meanings
}
"""What fields hold of the program's own tables."""
_HOLE = re.compile(r"\{[^{}]*\}|%n|%L?\d")
_LETTERS = re.compile(r"[A-Za-z]{3}")


def own_words(path: Path) -> str:
    """What sources and analysts say in a case, in one text; not the program's own words in its fields."""
    with closing(sqlite3.connect(path)) as read:
        listed = read.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'derived%'")
        tables = [name for (name,) in listed if name not in ("entry", "change", "local")]
        rows = [row for each in tables for row in read.execute(f'SELECT * FROM "{each}"')]
        rows += read.execute("SELECT * FROM derived_text")
    said = [value for row in rows for value in row if isinstance(value, str) and value not in CODES]
    said += [value.decode("utf-8", "ignore") for row in rows for value in row if isinstance(value, bytes)]
    return f" {' '.join(' '.join(said).split())} "


class Untold(QTranslator):
    """Hears what no other translator knows; installed before them, it is asked last."""

    def __init__(self, language: str, cases: Path) -> None:
        """``cases``: the folder of the cases that are shown; what they say themselves is never translated."""
        super().__init__()
        self._own = " ".join(own_words(each) for each in cases.glob("*.casefile"))
        self._heard: dict[str, None] = {}
        told = (form.replace("&", "") for forms in read(language).values() for form in forms)
        self._told = [re.compile(".*".join(map(re.escape, _HOLE.split(each))), re.DOTALL) for each in told if each]

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> None:  # type: ignore[override]
        if context == CONTEXT and _LETTERS.search(source):
            self._heard.setdefault(source)

    def all(self) -> list[str]:
        """What was heard and is neither a case's own, nor told before, nor told by the sentence it was made by."""
        return [each for each in self._heard if not self._known(each)]

    def _known(self, text: str) -> bool:
        plain = " ".join(text.replace("&", "").split())
        return f" {plain} " in self._own or worded(text) != text or any(each.fullmatch(plain) for each in self._told)
