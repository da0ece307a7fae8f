"""The markup of a page brought down to a small, well-nested part of it: nothing in it acts, loads or nests without end.

One pass over the characters, linear in the size of the page. Parsers of whole pages need seconds for 50 KB of markup
that only opens elements, and the view that shows the result needs as long for tables within tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape, unescape

from workbench.reading.markup import HUGE_NUMBER, attributes, pieces

DEEPEST = 60  # elements within one another
TABLES = 3  # tables within one another
LISTS = 8  # lists within one another
ITEMS = 1_500  # of lists; each further one is a line
LONGEST = 8_000  # letters of a paragraph; laying one out takes time with the square of its length
ALL_TABLES = 300
ELEMENTS = 12_000
LETTERS = 1_000_000
AREA = 20_000  # rows times columns of all tables: the view lays out empty cells as well
SPAN = 50  # columns or rows that a cell spans
_PLAIN = {"p", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "div",
          "center"}  # fmt: skip
_BLOCKS = {name: name for name in _PLAIN} | dict.fromkeys(
    ("article", "aside", "section", "header", "footer", "main", "nav", "figure", "figcaption", "details", "summary",
     "address", "fieldset", "form", "legend", "body"), "div")  # fmt: skip
_TABLE = ("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption")
_WORDS = ("b", "strong", "i", "em", "u", "s", "strike", "del", "ins", "sub", "sup", "small", "big", "code", "kbd",
          "samp", "tt", "var", "cite", "a", "mark")  # fmt: skip
_KNOWN = _BLOCKS | {name: name for name in (*_TABLE, *_WORDS)} | {"mark": "b"}
TAGS = {*_KNOWN.values(), "br", "hr", "img"}
_NEVER_SHOWN = {"title", "textarea", "select", "object", "applet", "audio", "video", "canvas", "noframes", "noembed"}
_CLOSES: Mapping[str, tuple[set[str], set[str]]] = {
    "li": ({"li"}, {"ul", "ol", "table"}), "dt": ({"dt", "dd"}, {"dl", "table"}), "dd": ({"dt", "dd"}, {"dl", "table"}),
    "td": ({"td", "th", "caption"}, {"tr", "table"}), "th": ({"td", "th", "caption"}, {"tr", "table"}),
    "tr": ({"tr", "caption"}, {"table"}), "caption": ({"caption"}, {"table"}), "a": ({"a"}, {"td", "th", "table"}),
    "tbody": ({"thead", "tbody", "tfoot", "caption"}, {"table"}),
    "thead": ({"thead", "tbody", "tfoot", "caption"}, {"table"}),
    "tfoot": ({"thead", "tbody", "tfoot", "caption"}, {"table"}),
}  # fmt: skip
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\n\f\r]+")
_ALIGNED = {"left", "right", "center", "justify"}

Image = Callable[[Mapping[str, str]], str]
"""The markup that stands for an image, given the attributes of its tag."""


def flattened(page: str, *, image: Image) -> tuple[str, bool]:
    """The part of a page that can be shown, and whether it is all of it; ``image`` says what stands for an image."""
    made = _Flat(image)
    for words, name, tag in pieces(page):
        made.words(words)
        if made.full:
            break
        made.tag(name, tag)
    made.close(0)
    return "".join(made.out), not made.full


class _Flat:
    """What was set so far, and the elements that are open."""

    def __init__(self, image: Image) -> None:
        self.out: list[str] = []
        self._image = image
        self._open: list[str] = []
        self._hidden = ""
        self._grids: list[_Grid] = []
        self._run = 0  # letters of the paragraph
        self._tables, self._items, self._area = 0, 0, AREA
        self._left, self._letters = ELEMENTS, LETTERS

    @property
    def full(self) -> bool:
        """Whether as much is set as can be shown."""
        return self._left <= 0 or self._letters <= 0

    def words(self, markup: str) -> None:
        if self._hidden or not markup:
            return
        text = _STRANGE.sub("\ufffd", unescape(HUGE_NUMBER.sub("\ufffd", markup)))
        if "pre" not in self._open:
            text = _BLANKS.sub(" ", text)
        if text != " " or (self._open and self._open[-1] not in ("table", "tbody", "thead", "tfoot", "tr", "ul", "ol")):
            for at in range(0, len(text), LONGEST):
                self._set(text[at : at + LONGEST])

    def _set(self, text: str) -> None:
        self._run += len(text)
        if self._run > LONGEST:
            self.close(0)
            self._start("p", {})
            self._run = len(text)
        self.out.append(escape(text[: self._letters], quote=False))
        self._letters -= len(text)
        self._left -= text.count("\n")  # only where every line stands for itself

    def tag(self, name: str, tag: str) -> None:
        closing, name = name.startswith("/"), name.lstrip("/")
        if self._hidden:
            self._hidden = "" if closing and name == self._hidden else self._hidden
        elif name in _NEVER_SHOWN:
            self._hidden = "" if closing else name
        elif closing:
            self._end(_KNOWN.get(name, ""))
        elif name in ("br", "hr", "img"):
            self._left -= 1
            self.out.append(self._image(attributes(tag)) if name == "img" else f"<{name}>")
        elif name in _KNOWN:
            self._start(_KNOWN[name], attributes(tag))

    def _start(self, name: str, given: Mapping[str, str]) -> None:
        self._make_way(name)
        spans = self._room(name, given)
        if spans is None:
            return
        self._left -= 1
        self._run = self._run if name in _WORDS else 0
        self._open.append(name)
        self.out.append(f"<{name}{_kept(name, given)}{spans}>")

    def _make_way(self, name: str) -> None:
        """Close what an opening tag ends without saying so."""
        if name not in _WORDS and self._open and self._open[-1] == "p":
            self.close(len(self._open) - 1)
        closes, until = _CLOSES.get(name, (set(), set()))
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at] in until:
                return
            if self._open[at] in closes:
                self.close(at)
                return

    def _room(self, name: str, given: Mapping[str, str]) -> str | None:
        """What a cell spans, nothing for any other element; ``None`` where there is no room for one more."""
        if len(self._open) >= DEEPEST or (name in _TABLE and name != "table" and not self._grids):
            return None
        if name in ("ul", "ol", "dl") and sum(each in ("ul", "ol", "dl") for each in self._open) >= LISTS:
            return None
        if name == "li":
            self._items += 1
            if self._items > ITEMS:
                self.out.append("<br>")
                return None
        if name == "table":
            if len(self._grids) >= TABLES or self._tables >= ALL_TABLES:
                return None
            self._tables += 1
            self._grids.append(_Grid())
        elif name == "tr":
            return "" if self._takes(self._grids[-1].row()) else None
        elif name in ("td", "th"):
            return self._cell(given) if "tr" in self._in_table() else None
        return ""

    def _cell(self, given: Mapping[str, str]) -> str | None:
        across, down = (_count(given.get(side, "1"), SPAN) for side in ("colspan", "rowspan"))
        for wide, high in ((across, down), (across, 1), (1, 1)):
            if self._takes(self._grids[-1].cell(wide, high)):
                return f' colspan="{wide}" rowspan="{high}"' if wide * high > 1 else ""
        return None

    def _takes(self, wish: tuple[int, Callable[[], None]]) -> bool:
        more, done = wish
        more *= 6 ** (len(self._grids) - 1)  # what lies in other tables is laid out time and again
        if more > self._area:
            return False
        self._area -= more
        done()
        return True

    def _in_table(self) -> list[str]:
        return self._open[len(self._open) - self._open[::-1].index("table") :] if "table" in self._open else []

    def _end(self, name: str) -> None:
        """Close an element, with what is still open in it; a cell keeps what was opened outside of it."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at] == name:
                self.close(at)
                return
            if self._open[at] in ("td", "th", "caption", "table") and name not in _TABLE:
                return

    def close(self, at: int) -> None:
        """Close every element from a depth on."""
        while len(self._open) > at:
            name = self._open.pop()
            self.out.append(f"</{name}>")
            if name == "table":
                self._grids.pop()


class _Grid:
    """A table while it is read: how many cells it comes to, those that stay empty and those that reach down too."""

    def __init__(self) -> None:
        self._rows = self._columns = self._filled = 0
        self._reaching: list[tuple[int, int]] = []  # the last row and the columns of cells that span rows

    def row(self) -> tuple[int, Callable[[], None]]:
        """How many cells one more row comes to, and what makes it so."""

        def make() -> None:
            self._rows += 1
            self._reaching = [(last, wide) for last, wide in self._reaching if last >= self._rows]
            self._filled = sum(wide for _, wide in self._reaching)

        return self._columns, make

    def cell(self, wide: int, high: int) -> tuple[int, Callable[[], None]]:
        """How many cells one more cell in this row comes to, and what makes it so."""
        columns = max(self._columns, self._filled + wide)
        rows = max(self._rows + high - 1, *(last for last, _ in self._reaching), 0)

        def make() -> None:
            self._filled, self._columns = self._filled + wide, columns
            if high > 1:
                self._reaching.append((self._rows + high - 1, wide))

        return columns * rows - self._columns * self._rows, make


def _kept(name: str, given: Mapping[str, str]) -> str:
    """The few attributes that only say how something looks."""
    kept: dict[str, str] = {}
    if given.get("dir", "").lower() in ("rtl", "ltr"):
        kept["dir"] = given["dir"].lower()
    if given.get("align", "").lower() in _ALIGNED and name not in _WORDS:
        kept["align"] = given["align"].lower()
    if name == "ol" and "start" in given:
        kept["start"] = str(_count(given["start"], 1_000_000))
    if name == "a" and given.get("href", "").strip().lower().startswith(("http://", "https://")):
        kept["href"] = _STRANGE.sub("", given["href"].strip())[:2_000]
    return "".join(f' {key}="{escape(value)}"' for key, value in kept.items())


def _count(told: str, most: int) -> int:
    digits = re.match(r"\s*(\d{1,7})", told)
    return max(1, min(most, int(digits[1]))) if digits else 1
