"""A dictionary of a few words, for machines that have none."""

from __future__ import annotations

import time
from collections.abc import Collection
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from workbench.ui.spelling import dictionaries
from workbench.ui.spelling.speller import Speller, speller


class Few:
    """Knows its words in small letters and with a capital, and suggests them all."""

    def __init__(self, words: Collection[str]) -> None:
        self.words = words

    def check(self, word: str) -> bool:
        return word in self.words or word.lower() in self.words

    def suggest(self, word: str) -> list[str]:
        return sorted(self.words)


def put_in(monkeypatch: pytest.MonkeyPatch, folder: Path, words: str) -> None:
    """Have the program find one dictionary of English with these words."""
    monkeypatch.setattr(dictionaries, "installed", lambda: ("en_US",))
    monkeypatch.setattr(dictionaries, "opened", lambda tag: Few(words.split()))
    check = speller()
    check.choose(dictionaries.OFF)
    check.know(frozenset)
    check.keep_in(folder)
    check.choose(dictionaries.WINDOW)


def settle(check: Speller | None = None) -> None:
    """Until every word that was asked about is answered."""
    check, until = check or speller(), time.monotonic() + 10
    QApplication.processEvents()
    while check.waits and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.002)
    assert not check.waits
    QApplication.processEvents()
