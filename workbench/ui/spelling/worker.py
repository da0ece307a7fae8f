"""Asks a dictionary on a thread of its own: opening one, and thinking of other words, takes longer than a frame."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Mapping, Sequence
from functools import partial
from queue import SimpleQueue
from typing import NamedTuple

from workbench.reference.mentioned import mentioned
from workbench.ui.jobs import beside
from workbench.ui.spelling import dictionaries
from workbench.ui.spelling.dictionaries import Dictionary

log = logging.getLogger(__name__)


class Checked(NamedTuple):
    """Whether each word is right."""

    verdicts: Mapping[str, bool]


class Suggested(NamedTuple):
    """What a word may be meant for."""

    word: str
    others: Sequence[str]


class Worker:
    """Answers in the order of asking; whoever asks looks into ``answers`` from time to time."""

    def __init__(self, chosen: str, spoken: str, system: str) -> None:
        self.answers: deque[Checked | Suggested] = deque()
        self._asked: SimpleQueue[list[str] | str | None] = SimpleQueue()
        beside(partial(self._work, chosen, spoken, system), "spelling")

    def check(self, words: list[str]) -> None:
        """Look words up."""
        self._asked.put(words)

    def suggest(self, word: str) -> None:
        """Think of others for a word."""
        self._asked.put(word)

    def leave(self) -> None:
        """Nothing more is asked."""
        self._asked.put(None)

    def _work(self, chosen: str, spoken: str, system: str) -> None:
        held = _opened(chosen, spoken, system)
        while (asked := self._asked.get()) is not None:
            if isinstance(asked, str):
                self.answers.append(Suggested(asked, _others(held, asked)))
            else:
                self.answers.append(Checked({word: _right(held, word) for word in asked}))


def _opened(chosen: str, spoken: str, system: str) -> Dictionary | None:
    try:
        tag = dictionaries.meant(chosen, spoken, system)
        return dictionaries.opened(tag) if tag else None
    except Exception:  # a library and files of the system's: whatever is wrong with them, nothing is marked
        log.exception("the dictionary cannot be opened")
        return None


def _right(held: Dictionary | None, word: str) -> bool:
    """Whether the dictionary has it, or it is a name of the tables; a word that cannot be looked up is right."""
    plain = word.replace("’", "'")
    try:
        return held is None or held.check(plain) or mentioned(plain.removesuffix("'s"))
    except Exception:
        log.exception("a word cannot be looked up")  # the word stays out of the log
        return True


def _others(held: Dictionary | None, word: str) -> list[str]:
    try:
        return held.suggest(word.replace("’", "'")) if held is not None else []
    except Exception:
        log.exception("no other words can be thought of")
        return []
