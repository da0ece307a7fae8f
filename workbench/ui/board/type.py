"""Words on a card: wrapped once at board size, a source's own words set serif."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from workbench.case.cards import Card
from workbench.ui import theme
from workbench.ui.board.scene import WIDTH

HEAD = 23.0
INSET = 9.0
_LONG = {"source", "excerpt"}  # whose words are best read elsewhere: two lines are enough to know them
_RIGHT = Qt.TextElideMode.ElideRight
_WORD = re.compile(r"\S+\s*")


class Run(NamedTuple):
    """Words in one face, ``x`` pixels from the start of their line."""

    x: float
    text: str
    serif: bool


Line = tuple[Run, ...]


class Laid(NamedTuple):
    """A card's lines as they are drawn, and the height they ask for."""

    title: tuple[Line, ...]
    lines: tuple[Line, ...]
    height: float


class Face:
    """One size of type in sans and serif, with the widths of its letters."""

    def __init__(self, sans: QFont, serif: QFont, leading: float) -> None:
        self.fonts = (sans, serif)
        for font in self.fonts:
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # boards are zoomed
        self._metrics = (QFontMetricsF(sans), QFontMetricsF(serif))
        letters = [chr(code) for code in range(128)]
        self._advances = [{each: one.horizontalAdvance(each) for each in letters} for one in self._metrics]
        self.leading = max(leading, *(metrics.height() for metrics in self._metrics))
        self.ascent = (self.leading + self._metrics[0].ascent() - self._metrics[0].descent()) / 2

    def width(self, text: str, serif: bool) -> float:
        """How wide the text runs, in pixels."""
        if not text.isascii():  # shaped or rare letters: only Qt knows
            return self._metrics[serif].horizontalAdvance(text)
        advance = self._advances[serif]
        return sum([advance[letter] for letter in text])

    def wrap(self, text: str, quoted: bool, limit: int) -> tuple[Line, ...]:
        """The text in at most ``limit`` lines of a card's width, ending in an ellipsis if cut."""
        room = WIDTH - 2 * INSET
        if "“" not in text and not quoted and self.width(text, False) <= room:
            return ((Run(0.0, text, False),),) if text else ()
        lines: list[list[tuple[str, bool]]] = [[]]
        used = 0.0
        for word, serif in _words(text, quoted):
            width = self.width(word.rstrip(), serif)
            if lines[-1] and used + width > room:
                if len(lines) == limit:
                    lines[-1].append(("…”" if quoted else "…", lines[-1][-1][1]))
                    break
                lines.append([])
                used = 0.0
            lines[-1].append((word, serif))
            used += self.width(word, serif)
        return tuple(self._set(line, room) for line in lines if line)

    def _set(self, words: list[tuple[str, bool]], room: float) -> Line:
        runs: list[tuple[str, bool]] = []
        for word, serif in words:
            if runs and runs[-1][1] == serif:
                joined = runs[-1][0].rstrip() + word if word.startswith("…") else runs[-1][0] + word
                runs[-1] = (joined, serif)
            else:
                runs.append((word, serif))
        line, x = [], 0.0
        for text, serif in runs:
            wide = self.width(text, serif)
            shown = text.rstrip()
            if x + wide > room:
                shown = self._metrics[serif].elidedText(shown, _RIGHT, max(room - x, 8.0))
            line.append(Run(x, shown, serif))
            x += wide
        return tuple(line)


def _words(text: str, quoted: bool) -> Iterator[tuple[str, bool]]:
    if quoted:
        text = text if text.startswith("“") else f"“{text}”"
        yield from ((match.group(), True) for match in _WORD.finditer(text))
        return
    inside = False
    for match in _WORD.finditer(text):
        word = match.group()
        yield word, inside or "“" in word
        if "“" in word or "”" in word:
            inside = word.rfind("“") > word.rfind("”")


class Faces:
    """The typefaces of a board at its own size; made anew when the program's fonts change."""

    def __init__(self) -> None:
        self.title = Face(theme.body(), theme.quote(), 16)
        self.small = Face(theme.small(), theme.quote(11.5), 14)
        self.number = theme.mono(12.5)
        self.number.setWeight(QFont.Weight.DemiBold)
        self.tag = theme.small()
        self.afar = theme.mono(34)
        self.afar.setWeight(QFont.Weight.DemiBold)

    def lay(self, card: Card) -> Laid:
        """Wrap one card's words and say how high the card is."""
        title = self.title.wrap(card.title, card.quoted, 2 if card.kind in _LONG else 3)
        lines = tuple(line for text in card.lines for line in self.small.wrap(text, False, 3))[:5]
        height = HEAD + 5 + len(title) * self.title.leading + len(lines) * self.small.leading + 8
        return Laid(title, lines, round(height))
