"""Folding: one key for the many ways a designator or a place name is spelt."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAKERS = {
    "миг": "mig", "ил": "il", "ан": "an", "ту": "tu", "су": "su", "як": "yak",
    "ми": "mi", "ка": "ka", "бе": "be",
}  # fmt: skip
_CYRILLIC_MAKER = re.compile(r"(?<!\w)(миг|ил|ан|ту|су|як|ми|ка|бе)(?=\W?\d)")
_CAPITAL_I = re.compile(r"\bII(?=\W?\d\d)")  # II-62M typed with a capital i
_ALIKE = str.maketrans("авсенкмортху", "abcehkmoptxy")  # letters that look alike: "С-130"
_SOUNDS = str.maketrans("абвгдезийклмнопрстуфш", "abvgdeziiklmnoprstufs")  # letters that sound alike: "35С"
_ARABIC = str.maketrans("أإآٱىة", "ااااي\u0647")
_NUMBER = re.compile(r"(\d)")
_QUOTES = re.compile("['’‘ʼ`´ʿʾ]")
_OWNER = re.compile("['’]s(?![^\\W\\d_])")
_GONE = {code: None for code in range(128) if not chr(code).isalnum()}  # what _BREAKS has of plain letters
_BREAKS = re.compile(r"[\W_]+")
LETTERS = "0-9A-Za-zА-Яа-яابتثجحخدذرزسشصضطظعغفقكلمنهوي"  # that are folded to their small ones
_PLAIN = re.compile(f"[{LETTERS}]+(?: [{LETTERS}]+)*")
_APART = re.compile("[0-9A-Za-zÀ-ÖØ-öø-ľŁ-ňŊ-žЀ-џء-غف-ي]+")  # letters that are folded one by one


@lru_cache(maxsize=8192)
def designator_key(text: str) -> str:
    """A type's name without blanks, hyphens and case, Cyrillic as Latin: "Ан-124" and "AN 124" agree."""
    if "II" in text:
        text = _CAPITAL_I.sub("Il", text)
    if text.isascii():
        return text.lower().translate(_GONE)
    plain = _unmarked(text).casefold()
    return _BREAKS.sub("", plain if plain.isascii() else _in_latin(plain))


def _in_latin(plain: str) -> str:
    plain = _CYRILLIC_MAKER.sub(lambda found: MAKERS[found[1]], plain)
    if any(letter.isdecimal() for letter in plain):
        head, number, tail = _NUMBER.split(plain, maxsplit=1)
        plain = head.translate(_ALIKE) + number + tail.translate(_SOUNDS)
    return plain


def name_key(text: str) -> str:
    """A place's name in small letters without accents, quotes and hyphens, its words one blank apart."""
    if text.isascii() and text.isalnum():
        return text.lower()
    if _PLAIN.fullmatch(text):
        return text.lower()  # what folding comes to, sooner
    return text.translate(_folds) if _APART.fullmatch(text) else _folded(text)


def _folded(text: str) -> str:
    plain = _unmarked(text)
    if _QUOTES.search(plain):
        plain = _QUOTES.sub("", _OWNER.sub("", plain))
    plain = plain.casefold()
    if not plain.isascii():
        plain = plain.translate(_ARABIC).replace("ё", "е")
    return _BREAKS.sub(" ", plain).strip()


class _Folds(dict[int, str]):
    """What letters met before are folded to, and others when they are asked for."""

    def __missing__(self, code: int) -> str:
        return self.setdefault(code, _folded(chr(code)))


_folds = _Folds()


def _unmarked(text: str) -> str:
    if text.isascii():
        return text
    split = unicodedata.normalize("NFKD", text.replace("Й", "\ue000").replace("й", "\ue001"))
    bare = "".join(letter for letter in split if not unicodedata.combining(letter) and letter != "ـ")
    return unicodedata.normalize("NFC", bare).replace("\ue000", "Й").replace("\ue001", "й")
