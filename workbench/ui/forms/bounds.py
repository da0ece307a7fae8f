"""What a field takes: how long, and which characters a case can keep; all else is refused in one sentence."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QValidator

from workbench.ui.language import tr
from workbench.values.spoken import thousands

NAME = 200  # characters of a name that is asked for by itself
LINE = 12_000  # characters of a line: the longest titles and addresses
WORDS = 60_000  # characters of a longer text
READ = 300  # characters that are read for a date, type or place while typing
_BLANKS = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\u2028": " ", "\u2029": " "})
_KEPT = "\n\t\u2029"


def fault(text: str, most: int) -> str:
    """Why a field does not take these words, as one sentence; empty when it does."""
    if len(text) > most:
        instead = tr("attach them as a source") if most > NAME else tr("shorten them")
        return tr("These words are longer than the {} characters this field takes; {}.").format(
            thousands(most), instead
        )
    at = next((at for at, each in enumerate(text) if _unstorable(each)), None)
    if at is None:
        return ""
    name = f"U+{ord(text[at]):04X}"
    return tr("The character {} at place {} cannot be kept; take it out and paste the words again.").format(
        name, at + 1
    )


def _unstorable(character: str) -> bool:
    return character not in _KEPT and unicodedata.category(character) in ("Cc", "Cs")


class Bounds(QValidator):
    """Refuses what a line does not take, whole, so that nothing is cut; line ends become blanks."""

    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        whole = text if len(text) > LINE else text.translate(_BLANKS)
        says = fault(whole, LINE)
        if says:
            self.refused.emit(says)
        return QValidator.State.Invalid if says else QValidator.State.Acceptable, whole, place
