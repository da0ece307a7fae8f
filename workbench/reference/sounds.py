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
    plain = _HARD.sub("k", _THE.sub("", name_key(text))).translate(_LETTERS)
    pairs = _PAIRS.get(language, _PAIRS["en"]) | _SHARED
    for written in sorted(pairs, key=len, reverse=True):
        plain = plain.replace(written, pairs[written])
    return " ".join(filter(None, (_consonants(word) for word in plain.split())))


def _consonants(word: str) -> str:
    opened = "a" + word[1:] if word[0] in "aeiouy" else word
    return _VOWELS.sub("", _TWICE.sub(r"\1", opened))
