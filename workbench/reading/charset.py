"""Which characters bytes stand for: decided once on a sample, then named in the text's recipe."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
MARK_OF = {name: mark for mark, name in MARKS}
WIDE = tuple(MARK_OF)
CJK = ("gb18030", "big5", "cp950", "cp932", "euc_jp", "cp949")
PAGES = (
    "cp1252", "cp1251", "cp1250", "cp1256", "cp1254", "cp1253", "cp1255", "koi8-r",
    "iso8859-2", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso8859-15",
    "cp1257", "cp1258",
    "cp874", "koi8-u", "cp866", "cp850", "cp852", "cp437", "mac_cyrillic", "mac_roman", "mac_latin2",
    "iso8859-3",
    "iso8859-4", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-16",
)  # fmt: skip
"""Legacy code pages we read, likelier ones first."""
PAGES_AND_CJK = (*PAGES, *CJK)
SAMPLE = 1 << 16
_BY_CODEC = {codecs.lookup(name).name: name for name in (*WIDE, *PAGES, *CJK)}
_AS_BROWSERS_DO = {"ascii": "cp1252", "iso8859-1": "cp1252", "gbk": "gb18030", "gb2312": "gb18030",
                   "shift_jis": "cp932", "euc_kr": "cp949"}  # fmt: skip
_ODD = {"Cc", "Cn", "Co", "Cs"}
_PLAIN = dict.fromkeys(map(ord, "\t\n\v\f\r\x1b\x1a\x85"))
_ODD_SIGN = re.compile(r"[^\W\d_][¡-¿×÷]+(?=[^\W\d_])")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b\b\x1a"))
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@dataclass(frozen=True, slots=True)
class Charset:
    """A character encoding by the name recipes use; ``marked`` when a byte order mark comes first."""

    name: str
    marked: bool = False

    def __str__(self) -> str:
        return self.name + (" bom" if self.marked else "")


def parse(words: str) -> Charset:
    """The encoding that ``str(charset)`` wrote."""
    name, _, mark = words.partition(" ")
    return Charset(name, mark == "bom")


def known(label: str | None) -> str | None:
    """The name we use for an encoding that a server or page declared; ``None`` when we cannot read it."""
    try:
        codec = codecs.lookup((label or "").strip()).name
    except (LookupError, ValueError):
        return None
    if codec in ("utf-16", "utf-32"):
        return f"{codec}-le"
    codec = "utf-8" if codec == "utf-8-sig" else codec
    return _BY_CODEC.get(_AS_BROWSERS_DO.get(codec, codec))


@lru_cache(maxsize=4)  # the same file is asked about again and again: by readers, for its type, for its words
def choose(head: bytes, *, declared: str | None = None, whole: bool = True) -> Charset | None:
    """The encoding of a text that begins with ``head``, or ``None`` when the bytes are no text.

    A byte order mark decides; then what was declared, where it fits; then UTF-16/32 without a mark, UTF-8
    (also when a few bytes of it are damaged), and last the likeliest legacy code page. ``whole`` tells that
    nothing follows the head.
    """
    for mark, name in MARKS:
        if head.startswith(mark):
            return Charset(name, True)
    told = known(declared)
    if told and _reads(head, told, whole) and not _doubtful(head, told, whole):
        return Charset(told)
    if wide := _wide(head, whole):
        return Charset(wide)
    if _no_text(head):
        return None
    return Charset("utf-8" if _reads(head, "utf-8", whole) or _mostly_utf8(head) else _legacy(head))


def _reads(head: bytes, name: str, whole: bool) -> bool:
    """Whether the bytes are words in that encoding, without a fault and nearly without control characters."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(head, whole)
    except UnicodeDecodeError:
        return False
    odd = sum(many for letter, many in Counter(text[:4096].translate(_PLAIN)).items() if category(letter) in _ODD)
    return 50 * odd <= min(len(text), 4096)


def _doubtful(head: bytes, told: str, whole: bool) -> bool:
    return _reads(head, "utf-8", whole) if told[:6] in ("utf-16", "utf-32") else _no_text(head)


def _no_text(head: bytes) -> bool:
    return b"\0" in head or 50 * (len(head) - len(head.translate(None, _CONTROLS))) > len(head)


def _wide(head: bytes, whole: bool) -> str | None:
    """UTF-16 or UTF-32 without a mark: blanks, digits or line ends give it zero bytes, mostly on one side.

    A plain text that holds zero bytes would read as Chinese: where the rest is a text by itself, only zero bytes in
    nearly every other place tell.
    """
    if len(head) < 4 or b"\0" not in head or head.count(b"\0") * 200 < len(head):
        return None
    zeros = {"utf-16-le": head[1::2].count(b"\0"), "utf-16-be": head[::2].count(b"\0")}
    sides = sorted(zeros, key=lambda name: -zeros[name])
    many, few = (zeros[name] for name in sides)
    if (20 * many < 7 * len(head) or 10 * few > many) and _reads(head.replace(b"\0", b""), "utf-8", whole):
        sides = []
    return next((name for name in ("utf-32-le", "utf-32-be", *sides) if _reads(head, name, whole)), None)


def _mostly_utf8(head: bytes) -> bool:
    head = head[: 16 * SAMPLE]
    good = sum(map(len, _MULTIBYTE.findall(head)))
    return good > 8 * (sum(byte > 127 for byte in head) - good)


def _legacy(head: bytes) -> str:
    """The likelier page among those that charset-normalizer finds equally good."""
    from charset_normalizer import from_bytes

    first = next((at for at, byte in enumerate(head) if byte > 127), 0)
    sample = head[max(0, first - 1024) :][:SAMPLE]
    found = from_bytes(sample, cp_isolation=list(PAGES_AND_CJK), preemptive_behaviour=False, enable_fallback=False)
    if not found:
        return "cp1252"
    best = found[0]
    equal = [match for match in found if match.chaos <= best.chaos + 0.01 and match.coherence >= best.coherence - 0.05]
    equal += [match for match in found if match.chaos <= best.chaos + 0.03 and match.coherence > best.coherence]
    chosen = min(equal, key=lambda match: (len(_ODD_SIGN.findall(str(match))), *_order(_names(match))))
    return min(_names(chosen), key=PAGES_AND_CJK.index)


def _names(match: CharsetMatch) -> set[str]:
    return {name for label in match.could_be_from_charset if (name := known(label))}


def _order(names: set[str]) -> tuple[bool, int]:
    """Turkish before Icelandic, then the likelier page."""
    return "cp1254" not in names, min(map(PAGES_AND_CJK.index, names))
