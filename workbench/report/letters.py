"""Foreign letters made safe to print: every character is shown, none can steer the line or leave the page."""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache

from workbench.values.bundled import bundled

FONTS = bundled("fonts")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_BACKWARD = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]"
_STRETCH = re.compile(rf"{_BACKWARD}(?:[^A-Za-z\u00c0-\u052f→;,]*{_BACKWARD})?")  # no Latin, Greek, Cyrillic between
LONGEST = 24  # letters after which a word may be broken anywhere
BREAK = "\u200b"
DRAWN = ("Inter", "NotoSansArabic")  # a drawing falls back letter by letter, not mark by mark
_STEERING = frozenset("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
_MARKS = "".join(chr(code) for code in range(0x300, 0x20000) if unicodedata.category(chr(code))[0] == "M")
_CLUSTER = re.compile(rf"(?s:.)[{_MARKS}]+|[^\x00-\x7f]")  # ASCII letters without marks have shapes in every font
_LEFT = "A-Za-z\u00c0-\u024f\u0370-\u052f"
_ONWARD = re.compile(
    rf"“[^”]*”|[{_LEFT}](?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ue000-\uf8ff.:;·=+×≠→←|()*\[\]`“”\u2066-\u2069\n]"
    r"|[.:](?=\w))*(?<=[\w%’'\"…])"
)
_LONG = re.compile(rf"\S{{{LONGEST + 1},}}")


def named(letter: str) -> str:
    """A character that has no shape of its own, by its number."""
    return f"‹U+{ord(letter):04X}›"


_WORDS = re.compile(r"(?<=>)[^<>]+(?=</)")
_JOINED = re.compile(r"&(?!lt;|gt;)#?\w+;|(?<![^\W\d_])x(?=\d)|(?<=\d)x(?![^\W\d_])|-+(?=&gt;)|(?<=&lt;)-+|=+(?=&gt;)")


def visible(text: str) -> str:
    """Line ends and tabs as spaces; characters that steer or hide, and halves of pairs, by their number."""
    if text.replace("\N{NO-BREAK SPACE}", " ").isprintable():
        return text  # nothing in it hides, steers or ends a line
    spaced = re.sub(r"\r\n|[\t\n\r\v\f\x85\u2028\u2029]", " ", text)
    return "".join(named(c) if _hides(c) else c for c in spaced)


def unjoined(svg: str) -> str:
    """A drawing in whose words no letters become a sign: Inter draws the x of 2x4 as ×, and -> as an arrow.

    What reads drawings knows no way to switch that off, so these letters are of another font.
    """
    return _WORDS.sub(lambda words: _JOINED.sub(_apart, words[0]), svg)


def _apart(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("&") else f"<tspan font-family='JetBrains Mono'>{found[0]}</tspan>"


def ligated(svg: str) -> str:
    """A drawing in whose words no letters from the right become one sign, as lam and alef do: each has its form.

    What reads drawings takes letters from a second font only where both fonts draw equally many signs.
    """
    return _LIGATED.sub(lambda word: _formed(word[0]), svg)


def _formed(word: str) -> str:
    """A word in presentation forms, one for each letter and one for lam with alef."""
    text = _LAM_ALEF.sub(lambda pair: _FORMS[pair[0]].get("isolated", pair[0]), word)
    whole = {each["isolated"]: each for each in _FORMS.values() if "isolated" in each}
    letters = [_FORMS.get(each) or whole.get(each) or {} for each in text]
    told = ""
    for at, (letter, forms) in enumerate(zip(text, letters, strict=True)):
        before = at > 0 and "initial" in letters[at - 1] and "final" in forms
        after = at + 1 < len(text) and "initial" in forms and "final" in letters[at + 1]
        told += forms.get(_PLACES[before, after], letter)
    return told


_PLACES = {(False, False): "isolated", (True, False): "final", (False, True): "initial", (True, True): "medial"}
_LAM_ALEF = re.compile("\u0644[\u0622\u0623\u0625\u0627]")
_LIGATED = re.compile("[\u0620-\u064a]*(?:\u0644[\u0622\u0623\u0625\u0627]|\u0644\u0644\u0647)[\u0620-\u064a]*")


def _forms() -> dict[str, dict[str, str]]:
    """The forms of Arabic letters by what they are of (Unicode, Arabic Presentation Forms-B)."""
    found: dict[str, dict[str, str]] = {}
    for code in range(0xFE80, 0xFEFD):
        place, *of = unicodedata.decomposition(chr(code)).split()
        found.setdefault("".join(chr(int(each, 16)) for each in of), {})[place.strip("<>")] = chr(code)
    return found


_FORMS = _forms()


def _hides(letter: str) -> bool:
    return letter in _STEERING or unicodedata.category(letter) in ("Cc", "Cs", "Cn")


def shaped(text: str, *, fonts: tuple[str, ...] = ()) -> str:
    """Letters, with their marks, for which no one bundled font (of ``fonts``) has all shapes, by number."""
    return text if text.isascii() else _CLUSTER.sub(lambda found: _cluster(found[0], fonts), text)


@cache
def _cluster(letters: str, fonts: tuple[str, ...]) -> str:
    codes = set(map(ord, letters))
    among = [has for name, has in _fonts().items() if not fonts or name in fonts]
    stands = letters[0].isalpha() if len(letters) > 1 else unicodedata.category(letters)[0] != "M"
    if stands and any(codes <= has for has in among):
        return letters
    if len(letters) > 1:
        return _cluster(letters[0], fonts) + "".join(map(named, letters[1:]))
    return named(letters)


def printable(text: str) -> str:
    """Text for paper: ``visible`` and ``shaped``, long words breakable."""
    return _LONG.sub(lambda word: BREAK.join(_pieces(word.group())), shaped(visible(text)))


def backward(text: str) -> bool:
    """Whether any of its letters run from the right."""
    return not text.isascii() and _STRETCH.search(text) is not None


def apart(text: str) -> str:
    """Words of letters that run from the right between marks that keep numbers beside them in their places (UAX 9)."""
    return text if text.isascii() else _STRETCH.sub("\u2068\\g<0>\u2069", text)


def onward(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and of each whether it is a phrase that runs from the left, between words from the right.

    A phrase ends at a sign that parts sentences or names: figures and phrases behind that sign are no part of it.
    """
    done = 0
    for found in _ONWARD.finditer(text) if backward(text) else ():
        if found[0][0] != "“":  # quotes keep their order by themselves
            yield text[done : found.start()], False
            yield found[0], True
            done = found.end()
    yield text[done:], False


def isolated(text: str) -> str:
    """The same with each such phrase between marks that keep what stands beside it in its place (UAX 9)."""
    return "".join(f"\u2068{words}\u2069" if phrase else words for words, phrase in onward(text))


def _pieces(word: str) -> list[str]:
    """A long word in short pieces, none of which begins with a mark that belongs to the letter before it."""
    pieces = [""]
    for letter in word:
        if len(pieces[-1]) >= 8 and unicodedata.category(letter)[0] != "M":
            pieces.append("")
        pieces[-1] += letter
    return pieces


@cache
def _fonts() -> dict[str, frozenset[int]]:
    """The code points for which each bundled font has a shape, by the font's name."""
    files = sorted(FONTS.glob("*-Regular.ttf"))
    return {path.stem.removesuffix("-Regular"): _covered(path.read_bytes()) for path in files}


def _covered(font: bytes) -> frozenset[int]:
    """The code points in a TrueType font's character map (formats 4 and 12)."""
    count = struct.unpack_from(">H", font, 4)[0]
    places = range(12, 12 + 16 * count, 16)
    start = next(struct.unpack_from(">I", font, at + 8)[0] for at in places if font[at : at + 4] == b"cmap")
    found: set[int] = set()
    for index in range(struct.unpack_from(">H", font, start + 2)[0]):
        at = start + struct.unpack_from(">I", font, start + 8 + 8 * index)[0]
        form = struct.unpack_from(">H", font, at)[0]
        found |= _segments(font, at) if form == 4 else _groups(font, at) if form == 12 else set()
    return frozenset(found)


def _segments(font: bytes, at: int) -> set[int]:
    count = struct.unpack_from(">H", font, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + 2 * count)
    spans = [span for span in zip(starts, ends, strict=True) if span[0] != 0xFFFF]
    return {code for first, last in spans for code in range(first, last + 1)}


def _groups(font: bytes, at: int) -> set[int]:
    count = struct.unpack_from(">I", font, at + 12)[0]
    groups = (struct.unpack_from(">II", font, at + 16 + 12 * index) for index in range(count))
    return {code for first, last in groups for code in range(first, last + 1)}
