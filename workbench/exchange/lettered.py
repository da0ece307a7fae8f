"""Bytes read as letters in every way that files write words: escapes, digits, base64, markup, runs that are drawn.

A way that is not told here is not searched; ``proof.METHOD`` says which are.
"""

from __future__ import annotations

import base64
import html
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from workbench.values.guises import BREAKS
from workbench.values.hiding import Terms

BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{8,}(?:={0,2}[ \t]*\r?\n[ \t]*[A-Za-z0-9+/_-]+)*")
LONG_HEX = re.compile(rb"[0-9A-Fa-f]{40,}(?:[ \t]*\r?\n[0-9A-Fa-f]+)*")
_HEX = re.compile(rb"[0-9A-Fa-f]{6,}|(?:[0-9A-Fa-f]{2}[ :,\-]){4,}[0-9A-Fa-f]{2}")
_ALIKE = bytes.maketrans(b"-_", b"+/")
_MIME = re.compile(rb"=\?[\w.*-]+\?[bB]\?([A-Za-z0-9+/=]*)\?=")
_ASCII = re.compile(rb"[\t\n\r -~]{9,}")
_LEGIBLE = re.compile("[^\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd]{12,}")
"""Runs that somebody wrote: in other bytes, signs of an escape stand by chance, and cost time only."""
_ESCAPES: tuple[tuple[str, re.Pattern[bytes], int], ...] = (
    ("as percent signs", re.compile(rb"%(?:25)*([0-9A-Fa-f]{2})"), 16),  # once or several times over
    ("as octal digits", re.compile(rb"\\([0-3][0-7]{2})"), 8),
    ("as mail escapes", re.compile(rb"=(?:([0-9A-Fa-f]{2})|\r?\n)"), 16),
    ("as hexadecimal escapes", re.compile(rb"(?:\\[x']|\b0x)([0-9A-Fa-f]{2})(?:,\s*)?"), 16),
)
_TAG = re.compile(r"<!--.{0,1000}?-->|<[^<>]{1,1000}>", re.DOTALL)
_CODES: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"[\\%]u(?:25)*\{?0*([0-9A-Fa-f]{2,6})\}?"), 16),
    (re.compile(r"\\0{0,3}([0-9A-Fa-f]{2,5})[ \t\n]?"), 16),  # style sheets
    (re.compile(r"\\u(\d{2,5})(?:\\'[0-9A-Fa-f]{2}|[? ])?"), 10),  # rich text
)
_HOST = re.compile(r"\bxn--([a-z0-9-]+)", re.IGNORECASE)
_LETTERED = re.compile("[\U0001d400-\U0001d7ff\U0001f100-\U0001f189]")
_RUNS = re.compile(rb"\)[^()\\]{0,200}\(")
_HEX_RUNS = re.compile(rb">[\s\d.\-]{0,20}<")
_UNSEEN = "\u200b"
_BETWEEN = rb"[\x00\s\-_.'/+>|*\x95-\x97\x9a\xa0\xad\xca\xff]{0,12}"
"""Spaces, hyphens and dashes of all these encodings."""
_CODINGS = (
    "cp1251", "koi8-r", "cp866", "iso8859-5", "mac_cyrillic", "cp855", "cp1256", "iso8859-6", "cp1252", "cp1250",
    "iso8859-2", "cp850", "cp852", "mac_roman", "cp1253", "cp1254", "cp1255", "gb18030", "big5", "shift_jis", "euc-jp",
    "euc-kr", "utf-7", "utf-32-le", "utf-32-be",
)  # fmt: skip


class Lettered:
    """Looks for some terms in bytes that are not packed."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._wide = not all(term.isascii() for term in terms.marks)
        self._needles = tuple(_needles(terms.marks))

    def shows(self, window: bytes) -> str:
        """How a term stands in a window; empty where none does."""
        for how, made in _written(window):
            if any(map(self._stands, self._read(made))):
                return how
            if any(needle.stands_in(made) for needle in self._needles):
                return "in an older encoding"
        return next((how for how, view in _marked_up(window) if self._stands(view)), "")

    def _stands(self, view: str) -> bool:
        plain = "\x00" not in view and "\ufffd" not in view
        return self._terms.stands_in(view) if plain else self._terms.stands_glued(view)

    def _read(self, data: bytes) -> Iterator[str]:
        """Bytes as UTF-8 and as UTF-16; plain letters are found between zeros without that."""
        yield data.decode("utf-8", "replace")
        if self._wide or b"\0" in data:
            for coding in ("utf-16-le", "utf-16-be"):
                for begin in (0, 1):
                    yield data[begin:].decode(coding, "replace")


def _written(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The bytes, and what they are where they are written in letters."""
    yield "as it is", data
    legible = b"\0".join(_ASCII.findall(data))
    for how, sign, digits in _ESCAPES:
        if sign.search(legible):
            yield how, sign.sub(_byte(digits), legible)
    runs = [base64_run(run) for run in BASE64.findall(data)]
    for skip in range(4) if runs else ():
        yield "as base64", b"\n".join(from_base64(run[skip:]) for run in runs)
    words = [from_base64(base64_run(word)) for word in _MIME.findall(data)]
    yield from (("as base64", between.join(words)) for between in (b"", b"\n") if words)
    drawn = b"TJ" in data or b"Tj" in data
    if drawn:
        yield "in runs of a drawn page", _RUNS.sub(_UNSEEN.encode(), data)
    for written in (data, _HEX_RUNS.sub(b"", data)) if drawn else (data,):
        found = [re.sub(rb"[ :,\-]", b"", run) for run in _HEX.findall(written)]
        for skip in range(2) if found else ():
            yield "as hexadecimal digits", b"\n".join(from_hex(run[skip:]) for run in found)


def _byte(digits: int) -> Callable[[re.Match[bytes]], bytes]:
    return lambda found: bytes((int(found[1], digits),)) if found[1] else b""


def _marked_up(data: bytes) -> Iterator[tuple[str, str]]:
    """The words of a page, a program or a style sheet as whoever opens it reads them."""
    text = "\0".join(_LEGIBLE.findall(data.decode("utf-8", "replace")))
    tagged = data.count(b"</") > len(data) >> 14  # bytes that mean something else have fewer by chance
    if tagged:
        yield "parted by markup", _TAG.sub(_UNSEEN, text)
    if "&" in text:
        plain = html.unescape(html.unescape(text))
        yield "as entities", plain
        if tagged or "</" in plain:
            yield "parted by markup", _TAG.sub(_UNSEEN, plain)
    for sign, digits in _CODES if "\\" in text or "%u" in text else ():
        yield "as escapes", sign.sub(_letter(digits), text)
    if _HOST.search(text):
        yield "in the name of a host", _HOST.sub(lambda found: _host(found[1]), text)
    if _LETTERED.search(text):
        yield "in letters of another form", unicodedata.normalize("NFKC", text)


def _letter(digits: int) -> Callable[[re.Match[str]], str]:
    def read(found: re.Match[str]) -> str:
        number = int(found[1], digits)
        return chr(number) if number < 0x110000 else found[0]

    return read


def _host(name: str) -> str:
    try:
        return name.encode().decode("punycode")
    except UnicodeError:
        return name


class _Needle(NamedTuple):
    """The first word of a term in an encoding from before Unicode, and the whole of it with whatever stands between."""

    word: bytes
    whole: re.Pattern[bytes]

    def stands_in(self, data: bytes) -> bool:
        """Whether it stands in bytes."""
        return self.word in data and self.whole.search(data) is not None


def _needles(terms: Iterable[str]) -> Iterator[_Needle]:
    """Terms that are no plain letters, in the encodings from before Unicode."""
    for term in terms:
        words = [_forms(word) for word in BREAKS.split(term) if word]
        for coding in _CODINGS if not term.isascii() else ():
            try:
                encoded = [[form.encode(coding) for form in forms] for forms in words]
            except UnicodeEncodeError:
                continue
            rest = [b"(?:" + b"|".join(map(re.escape, forms)) + b")" for forms in encoded[1:]]
            for first, form in zip(encoded[0], words[0], strict=True):
                if len(first) >= 4 - len(rest) and (rest or first != form.encode()):
                    yield _Needle(first, re.compile(_BETWEEN.join([re.escape(first), *rest])))


def _forms(word: str) -> list[str]:
    return sorted({word, word.lower(), word.upper(), word.title()})


def base64_run(lines: bytes) -> bytes:
    """Lines of base64 as one run of its first alphabet."""
    return b"".join(lines.replace(b"=", b"").split()).translate(_ALIKE)


def from_base64(run: bytes) -> bytes:
    """The bytes that whole and last groups of letters give."""
    left = len(run) % 4
    whole = run if left == 0 else run + b"=" * (4 - left) if left > 1 else run[:-1]
    return base64.b64decode(whole)


def from_hex(run: bytes) -> bytes:
    """The bytes that pairs of digits give."""
    return bytes.fromhex(run[: len(run) // 2 * 2].decode())
