"""Words on a card: wrapped once at board size, a source's own words set serif."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage

from workbench.case.cards import Card
from workbench.case.faces import ATTACH, LEG
from workbench.case.thumbnails import Pictured
from workbench.ui import theme
from workbench.ui.board.scene import WIDTH
from workbench.ui.language import ENGLISH, language, pieced, worded

HEAD = 23.0
INSET = 9.0
IMAGE, TALLEST = WIDTH - 2 * INSET, 150.0  # how wide a picture on a card is, and how high at most
_LONG = {"source", "excerpt"}  # whose words are best read elsewhere: two lines are enough to know them
MOST = 6  # small lines on a card
_LINES = 2  # that one of them may take
_BESIDES = "“”‘’–—…·¶×"  # signs of ours and of quotes, each as wide wherever it stands
_RIGHT = Qt.TextElideMode.ElideRight
_WORD = re.compile(r"\S+\s*")
MARKS = "◉○◌"  # a known, a possible and an unknown origin, drawn rather than set
_RICH = re.compile(f"[“→{LEG}{MARKS}]")  # words that are not all set alike
_ROOM = WIDTH - 2 * INSET
_WORDS_KEPT = 50_000
_SIGN = 14.0  # pixels a mark or the letter of a leg takes


class Set(IntEnum):
    """How words are set."""

    SANS = 0
    SERIF = 1
    BOLD = 2
    LETTER = 3  # of a leg, in the ink of its kind
    LINK = 4
    MARK = 5


class Run(NamedTuple):
    """Words set one way, ``x`` pixels from the start of their line."""

    x: float
    text: str
    face: Set


Line = tuple[Run, ...]


class Laid(NamedTuple):
    """A card's lines as they are drawn, and the room they ask for."""

    title: tuple[Line, ...]
    lines: tuple[Line, ...]
    height: float
    width: float = WIDTH
    image: float = 0.0  # how high the picture is that stands under the words


class Face:
    """One size of type in every way of setting, with the widths of its letters."""

    def __init__(self, sans: QFont, serif: QFont, leading: float) -> None:
        bold, letter, link = QFont(sans), theme.plain(theme.mono(11.5)), QFont(sans)
        bold.setWeight(QFont.Weight.DemiBold)
        letter.setWeight(QFont.Weight.DemiBold)
        link.setUnderline(True)
        self.fonts = (sans, serif, bold, letter, link, sans)
        for font in self.fonts:
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # boards are zoomed
        self._metrics = tuple(QFontMetricsF(font) for font in self.fonts)
        letters = [*map(chr, range(128)), *_BESIDES]
        self._advances = [{each: one.horizontalAdvance(each) for each in letters} for one in self._metrics[:3]]
        self._known: dict[tuple[str, Set], tuple[float, float]] = {}
        self.leading = max(leading, *(metrics.height() for metrics in self._metrics[:2]))
        self.ascent = (self.leading + self._metrics[0].ascent() - self._metrics[0].descent()) / 2

    def width(self, text: str, face: Set = Set.SANS) -> float:
        """How wide the text runs, in pixels."""
        if face is Set.LETTER or face is Set.MARK:
            return _SIGN
        if face is not Set.LINK:
            try:
                return sum(map(self._advances[face].__getitem__, text))
            except KeyError:  # shaped or rare letters: only Qt knows
                pass
        return self._metrics[face].horizontalAdvance(text)

    def wrap(self, text: str, quoted: bool, limit: int) -> tuple[Line, ...]:
        """The text in at most ``limit`` lines of a card's width, ending in an ellipsis if cut."""
        if self._one_line(text, quoted):
            return ((Run(0.0, text, Set.SANS),),) if text else ()
        lines = self._broken(text, quoted, limit)
        hangs = bool(lines[0]) and lines[0][0][1] is Set.LETTER  # what belongs to a leg stays under its letter
        return tuple(self._set(line, _ROOM, _SIGN if n and hangs else 0.0) for n, line in enumerate(lines) if line)

    def count(self, text: str, quoted: bool, limit: int) -> int:
        """How many lines ``wrap`` makes of a text."""
        if quoted:
            return self._filled(_in_quotes(text), Set.SERIF, limit)
        if text == ATTACH or _RICH.search(text) is not None:
            return sum(bool(line) for line in self._broken(text, quoted, limit))
        return int(bool(text)) if self.width(text) <= _ROOM else self._filled(text, Set.SANS, limit)

    def _filled(self, text: str, face: Set, limit: int) -> int:
        """How many lines words take that are all set alike."""
        lines, used, known = 0, math.inf, self._known
        for word in _WORD.findall(text):
            narrow, wide = known.get((word, face)) or self._widths(word, face)
            if used + narrow > _ROOM:
                if lines == limit:
                    break
                lines, used = lines + 1, 0.0
            used += wide
        return lines

    def _one_line(self, text: str, quoted: bool) -> bool:
        return not quoted and text != ATTACH and _RICH.search(text) is None and self.width(text) <= _ROOM

    def _broken(self, text: str, quoted: bool, limit: int) -> list[list[tuple[str, Set]]]:
        """The words of each line, with how they are set."""
        lines: list[list[tuple[str, Set]]] = [[]]
        used = first = 0.0
        for word, face in _words(text, quoted):
            narrow, wide = self._widths(word, face)
            if lines[-1] and used + narrow > _ROOM:
                if len(lines) == limit:
                    lines[-1].append(("…”" if quoted else "…", lines[-1][-1][1]))
                    break
                lines.append([])
                used = first
            lines[-1].append((word, face))
            used += wide
            first = _SIGN if face is Set.LETTER else first
        return lines

    def _widths(self, word: str, face: Set) -> tuple[float, float]:
        """How wide a word is, without and with the space behind it."""
        known = self._known.get((word, face))
        if known is None:
            known = self._known[word, face] = self.width(word.rstrip(), face), self.width(word, face)
            if len(self._known) > _WORDS_KEPT:
                self._known.clear()
        return known

    def _set(self, words: list[tuple[str, Set]], room: float, start: float) -> Line:
        runs: list[tuple[str, Set]] = []
        for word, face in words:
            if runs and runs[-1][1] == face and face is not Set.MARK:
                joined = runs[-1][0].rstrip() + word if word.startswith("…") else runs[-1][0] + word
                runs[-1] = (joined, face)
            else:
                runs.append((word, face))
        line, x = [], start
        for text, face in runs:
            wide = self.width(text, face)
            shown = text.rstrip()
            if x + wide > room and face is not Set.MARK:
                shown = self._metrics[face].elidedText(shown, _RIGHT, max(room - x, 8.0))
            line.append(Run(x, shown, face))
            x += wide
        return tuple(line)


def _in_quotes(text: str) -> str:
    return text if text.startswith("“") else f"“{text}”"


def _words(text: str, quoted: bool) -> Iterator[tuple[str, Set]]:
    """Words with how each is set: quoted ones serif, what stands after a resolving arrow bold."""
    if quoted:
        yield from ((match.group(), Set.SERIF) for match in _WORD.finditer(_in_quotes(text)))
        return
    if text == ATTACH:
        yield worded(text), Set.LINK
        return
    if text[1:2] == LEG:
        yield text[0], Set.LETTER
        text = text[2:]
    inside = resolved = False
    for match in _WORD.finditer(text):
        word = match.group()
        face = Set.SERIF if inside or "“" in word else Set.BOLD if resolved else Set.SANS
        yield word, Set.MARK if word.strip() in MARKS else face
        resolved = (resolved and not word.rstrip().endswith(",")) or word.startswith("→") and text.startswith("“")
        if "“" in word or "”" in word:
            inside = word.rfind("“") > word.rfind("”")


class Faces:
    """The typefaces of a board at its own size: larger letters of the system enlarge the board as a whole."""

    def __init__(self) -> None:
        self.title = Face(theme.plain(theme.body()), theme.plain(theme.quote()), 16)
        self.small = Face(theme.plain(theme.small()), theme.plain(theme.quote(11.5)), 14)
        self.number = theme.plain(theme.mono(12.5))
        self.number.setWeight(QFont.Weight.DemiBold)
        self.tag = theme.plain(theme.small())
        self.afar = theme.plain(theme.mono(34))
        self.afar.setWeight(QFont.Weight.DemiBold)
        self.images: Mapping[Pictured, QImage] = {}  # pictures on cards, as far as they are drawn
        self.blanks: dict[tuple[object, ...], QImage] = {}  # cards without their words

    def lay(self, card: Card) -> Laid:
        """Wrap one card's words and say how large the card is."""
        title = self.title.wrap(card.title, card.quoted, _titled(card))
        most = _lined(card)
        lines = tuple(line for text in _told(card) for line in self.small.wrap(text, False, most))[:MOST]
        image = pictured_height(card)
        high = self._height(len(title), len(lines)) + (image + 4 if image else 0)
        return Laid(title, lines, high, image=image)

    def size(self, card: Card) -> tuple[float, float]:
        """The width and height that ``lay`` gives a card, found without setting its words."""
        title = self.title.count(card.title, card.quoted, _titled(card))
        most = _lined(card)
        lines = sum([self.small.count(text, False, most) for text in _told(card)])
        image = pictured_height(card)
        return WIDTH, self._height(title, min(lines, MOST)) + (image + 4 if image else 0)

    def _height(self, title: int, lines: int) -> float:
        return round(HEAD + 5 + title * self.title.leading + lines * self.small.leading + 8)


def _told(card: Card) -> tuple[str, ...]:
    """The small lines of a card in the language of the window; the words of a note, a lead and the like stay."""
    return (
        card.lines if language() == ENGLISH else tuple(text if text == ATTACH else pieced(text) for text in card.lines)
    )


def _titled(card: Card) -> int:
    """Lines a card's title may take."""
    return 2 if card.kind in _LONG else 12 if card.kind == "note" else 3


def _lined(card: Card) -> int:
    """Lines each small line may take; one on a folded group, so that how many more it holds is not cut off."""
    return 1 if card.kind in ("group", "origins") else _LINES


def pictured_height(card: Card) -> float:
    """How high the picture of a card is; nothing without one."""
    image = card.image
    return 0.0 if image is None else min(max(round(IMAGE * image.height / image.width), 16.0), TALLEST)
