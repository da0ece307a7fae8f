"""Sound keys: the consonants of a name, so that one name in several scripts and transcriptions agrees."""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.reference.folding import name_key

_CYRILLIC = dict(zip("бвгджзклмнпрстфхцчш", "bvgdzzklmnprstfhccs", strict=True)) | {"щ": "sc"}
_CYRILLIC |= {letter: "a" for letter in "аеиоуыэюя"} | {"й": "", "ь": "", "ъ": ""}
_ARABIC = dict(zip("بتثجحخدذرزسشصضطظغفقكلمنه", "bttghhddrzsssdtzgfkklmnh", strict=True))
_ARABIC |= {letter: "a" for letter in "اويع"} | {"ء": "", "ئ": "", "ؤ": ""}
_LETTERS = str.maketrans(_CYRILLIC | _ARABIC)
_PAIRS = {
    "en": {"tch": "c", "ch": "c", "sh": "s", "zh": "z", "kh": "h", "j": "g", "w": "a", "ph": "f"},
    "de": {"tsch": "c", "sch": "s", "ch": "h", "w": "v", "j": "a", "z": "c", "ph": "f"},
    "pl": {"szcz": "sc", "cz": "c", "sz": "s", "rz": "z", "ch": "h", "w": "v", "j": "a"},
    "fr": {"tch": "c", "ch": "s", "kh": "h", "dj": "g", "j": "z", "ou": "a", "w": "a", "ph": "f"},
    "es": {"ch": "c", "kh": "h", "j": "h", "w": "a"},
}
_SHARED = {"th": "t", "dh": "d", "gh": "g", "ck": "k", "q": "k", "x": "ks", "ts": "c", "ł": "l"}
_VOWELS = re.compile("(?<=.)[aeiouyıəæø]|(?<=[aeiouy])h$|h$")
_TWICE = re.compile(r"(.)\1+")
_HARD = re.compile("(?<=[a-z])c(?![eiyhzs])|(?<![a-z])c(?=[aou])")
_THE = re.compile(r"^(?:al|el|ash|as|az|ad|an|ar|at|l) |^ال|\bال")


@lru_cache(maxsize=8192)
def sound_key(text: str, language: str = "en") -> str:
    """The consonants of a name as one who hears it would write them, a vowel at its begin as "a"."""
    return heard(name_key(text), language)


def heard(key: str, language: str = "en") -> str:
    """The sound key of a name that is folded already."""
    plain = _THE.sub("", key)
    if "c" in plain:
        plain = _HARD.sub("k", plain)
    if not plain.isascii():
        plain = plain.translate(_LETTERS)
    for written, sound in _pairs(language):
        if written in plain:
            plain = plain.replace(written, sound)
    return " ".join([each for word in plain.split() if (each := _consonants(word))])


@lru_cache(maxsize=8)
def _pairs(language: str) -> tuple[tuple[str, str], ...]:
    """The letters that are heard as others in a language, the longest first."""
    pairs = _PAIRS.get(language, _PAIRS["en"]) | _SHARED
    return tuple((written, pairs[written]) for written in sorted(pairs, key=len, reverse=True))


@lru_cache(maxsize=8192)
def _consonants(word: str) -> str:
    opened = "a" + word[1:] if word[0] in "aeiouy" else word
    return _VOWELS.sub("", _TWICE.sub(r"\1", opened))
