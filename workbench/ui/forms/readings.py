"""What is made of the words in a field while they are typed: a line below it, never in the way."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ui import theme
from workbench.ui.wording import day
from workbench.values.errors import CaseError
from workbench.values.resolved import Alternative, Resolved, ResolvedDate

PAUSE = 180  # milliseconds after the last key
OFFERED = 3  # other readings that are named
_WHY = 150  # letters of a reason that are shown; all of it stands in the tooltip


def meant(reading: Resolved | Alternative, *, dated: bool) -> str:
    """A reading in short: a day in words, a place or type by its label."""
    if reading.value is None:
        return ""
    return day(reading.value) if dated else str(reading.fact("label") or reading.value.rpartition(":")[2])


def in_words(found: Resolved) -> str:
    """A reading as one line of rich text: words, what they mean, why, what else they could mean."""
    dated = isinstance(found, ResolvedDate)
    written = f"<span style='font-family:\"{theme.families()['serif']}\"'>“{escape(found.written)}”</span>"
    said = meant(found, dated=dated)
    others = [name for name in (meant(other, dated=dated) for other in found.alternatives) if name != said]
    named = ", ".join(dict.fromkeys(others[:OFFERED])) + (
        f" and {len(others) - OFFERED} more" if others[OFFERED:] else ""
    )
    why = escape(found.why if len(found.why) <= _WHY else found.why[:_WHY].rsplit(" ", 1)[0] + " …")
    head = f"{written} → <b>{escape(said)}</b>" if said else f"{written} stays open"
    more = f" · {'or' if said else 'could be'} {escape(named)}" if named else ""
    return head + more + (f" · {why}" if why else "")


class Reading(QLabel):
    """The line below a field; asked anew a moment after the last key."""

    def __init__(self, resolve: Callable[[str], Resolved], parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self.setProperty("role", "faint")
        self.setTextFormat(Qt.TextFormat.RichText)
        self._resolve = resolve
        self._words = ""
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._show)
        self.hide()

    def typed(self, words: str) -> None:
        """The field holds other words now."""
        self._words = words
        self._pause.start()

    def _show(self) -> None:
        try:
            found = self._resolve(self._words) if self._words else None
        except CaseError as error:
            ink = theme.current().kind("finding").ink
            self._put(f"<span style='color:{ink}'>{escape(str(error))}</span>", "")
            return
        self._put(in_words(found) if found else "", found.why if found else "")

    def _put(self, says: str, why: str) -> None:
        self.setText(says)
        self.setToolTip(why)
        self.setVisible(bool(says))
