"""Words of records made safe to stand among the program's own: never markup, never endless, turning nothing round.

The reader shows a source letter by letter; everywhere else a record's words stand in sentences, lists and tooltips.
"""

from __future__ import annotations

import html
import re
import unicodedata

MOST = 900  # characters of a paragraph: laying out ten thousand takes a second
READ = 3000  # characters of a note or other paragraph that is read here
LINE = 400  # characters of one line, before it is measured and cut to its room
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_MARK = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
_HEAP = re.compile(f"({_MARK}{{8}}){_MARK}+")
_LEFT = "\u2066"  # the same, where it runs from the left
_ONWARD = "\u200e"  # a line that begins with it runs from the left
_OPEN, _SHUT = "\u2068", "\u2069"  # what stands between them is ordered by itself


def shown(words: str, *, most: int = MOST) -> str:
    """The words as far as there is room; marks in heaps are cut, and signs that turn the line are named."""
    if words.isascii():
        return words if len(words) <= most else f"{words[:most]}…"
    plain = _HEAP.sub(r"\1…", words[: 20 * most])
    plain = plain if len(plain) <= most else f"{plain[:most]}…"
    plain = _named(plain)
    turned = any(unicodedata.bidirectional(each) in ("R", "AL") for each in plain)
    apart = plain[:1] in (_OPEN, _LEFT) and plain.find(_SHUT) == len(plain) - 1
    return f"{_LEFT if _quotes_first(plain) else _OPEN}{plain}{_SHUT}" if turned and not apart else plain


def _named(words: str) -> str:
    """Signs that turn the line, by name; those that set words apart and end there turn nothing, and are put here."""
    opened: list[int] = []
    kept: set[int] = set()
    for found in _TURNS.finditer(words):
        if found[0] in (_OPEN, _LEFT):
            opened.append(found.start())
        elif found[0] == _SHUT and opened:
            kept |= {opened.pop(), found.start()}
    return _TURNS.sub(lambda turn: turn[0] if turn.start() in kept else f"[U+{ord(turn[0]):04X}]", words)


def begun(words: str, most: int) -> str:
    """The beginning of long words; what was set apart in it ends with it."""
    if len(words) <= most:
        return words
    kept = words[:most].rstrip()
    return f"{kept}…{_SHUT * (kept.count(_OPEN) + kept.count(_LEFT) - kept.count(_SHUT))}"


def line(words: str) -> str:
    """The words on one line, short enough to be measured."""
    return shown(words, most=LINE)


def escape(words: str) -> str:
    """The words for a place that reads markup."""
    return html.escape(shown(words))


def led(words: str, *, mirrored: bool = False) -> str:
    """A line of ours, marked up or not, that begins with a quote from the right: it still runs as the window does.

    Words that are mostly from the right are somebody's own and keep their way.
    """
    return words if mirrored or words.isascii() or not _quotes_first(bare(words)) else f"{_ONWARD}{words}"


def _quotes_first(words: str) -> bool:
    """Whether words that are mostly from the left begin with a quote from the right."""
    if unicodedata.category(words.lstrip(f" {_OPEN}{_LEFT}")[:1] or " ") not in ("Pi", "Ps"):
        return False
    ways = map(unicodedata.bidirectional, words)
    strong = [way == "L" for way in ways if way in ("L", "R", "AL")]
    return bool(strong) and not strong[0] and 2 * sum(strong) >= len(strong)


def bare(marked: str) -> str:
    """The words of a marked up text of ours, as they are seen."""
    return html.unescape(re.sub(r"<[^<>]*>", "", marked))


def tip(words: str) -> str:
    """The words for a tooltip, which guesses from a “<” that it holds markup."""
    held = shown(words)
    return f"<p style='white-space: pre-wrap'>{html.escape(held)}</p>" if "<" in held else held
