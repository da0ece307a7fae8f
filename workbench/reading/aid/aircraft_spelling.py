"""The spellings that words of any script may stand for, joined to names of the table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from workbench.reading.aid.aircraft_words import START, Lexicon
from workbench.reading.aid.article import Words
from workbench.reference.folding import designator_key
from workbench.reference.typenames import TypeName

_LETTERS = re.compile(r"[^\W\d_]+")
_READINGS = 24  # spellings of a run of words that are tried


def latin_digits(word: str) -> str:
    """A word with its digits as Latin ones: "٧٦" is 76."""
    if word.isascii():
        return word.lower()
    return "".join(str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in word).lower()


@lru_cache(maxsize=8192)
def _coded(word: str) -> tuple[str, ...]:
    """The spellings of a word that holds digits: "76МД" is 76md, "С130" may be c130."""
    plain = latin_digits(word)
    return (plain,) if plain.isascii() else tuple(dict.fromkeys([designator_key(plain), plain]))


def spellings_at(text: Words, i: int, lexicon: Lexicon) -> tuple[str, ...]:
    key = text.key[i]
    if key.isalpha():
        capital_i = "il" if text.text[i] == "II" and text.gaps[i][:1] in ("-", " ") else None  # "II-62M", a capital i
        return (capital_i, key) if capital_i else lexicon.spellings(key)
    head = _LETTERS.match(key)
    if not head or key.isascii():
        return _coded(text.text[i])
    tail = _coded(text.text[i][head.end() :])
    return (*_coded(text.text[i]), *(a + b for a, b in product(lexicon.spellings(head[0]), tail)))


def longer_runs(runs: tuple[str, ...], tokens: tuple[str, ...], beginnings: frozenset[str]) -> tuple[str, ...]:
    """The spellings of a run with one word more, those with which some name begins."""
    if len(runs) == len(tokens) == 1:
        run = runs[0] + tokens[0]
        return (run,) if run[:START] in beginnings else ()
    every = (a + b for a, b in product(runs, tokens))
    return tuple([run for run in every if run[:START] in beginnings][:_READINGS])


def name_of(
    run: str, table: dict[str, TypeName], local: Mapping[str, TypeName], last: str
) -> tuple[TypeName | None, bool]:
    if name := table.get(run):
        return name, False
    if run[-1:] == "s" and last[-1:] == "s" and len(run) > 2 and (name := table.get(run[:-1])):
        return name, True
    return local.get(run), False
