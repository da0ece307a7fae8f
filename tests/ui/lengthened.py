"""A language of no country: every text of the window longer by 40 %, from the left or the right, to see what is cut."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from docs.fitting import DRAWN_OUT
from workbench.ui import absolute
from workbench.ui.language import CONTEXT

GROWTH = 0.4
_KEPT = re.compile(r"(\{[^{}]*\}|%n|<[^<>]*>|&\w|\n)")
_LETTER = {"left": "ē", "right": "و"}


class Lengthened(QTranslator):
    """Draws the words of each text out, and leaves places for values, marks and Alt letters as they are."""

    def __init__(self, app: QApplication, side: str) -> None:
        """``side``: where a line begins, ``left`` or ``right``."""
        super().__init__(app)
        self._letter = _LETTER[side]
        app.setLayoutDirection(getattr(Qt.LayoutDirection, "RightToLeft" if side == "right" else "LeftToRight"))
        if side == "right":
            absolute.keep(app)
        app.setProperty(DRAWN_OUT, True)
        app.installTranslator(self)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return lengthened(source, self._letter) if context == CONTEXT else source


def lengthened(text: str, letter: str = "ē") -> str:
    """The text with some of its letters doubled, spread over its words, until it is longer by 40 %."""
    words = [len(part) for part in _KEPT.split(text)[::2]]
    wanted = round(sum(words) * GROWTH)
    parts = _KEPT.split(text)
    for at in range(0, len(parts), 2):
        every, owed, said = parts[at], 0.0, ""
        for sign in every:
            said += sign
            owed += GROWTH if sign.isalpha() else 0.0
            if owed >= 1.0 and wanted > 0:
                said, owed, wanted = said + letter, owed - 1.0, wanted - 1
        parts[at] = said
    return "".join(parts)
