"""Whether a word stands in a name of the tables: a type of aircraft, an airfield, a country or region."""

from __future__ import annotations

from functools import cache

from workbench.reference.tables import source

_TABLES = ("aircraft", "aerodromes", "airfields", "countries", "names", "places")


def mentioned(word: str) -> bool:
    """Whether the word stands there by itself, spelled alike, capitals too; words in small letters are no names."""
    sought = word.encode()
    return bool(word) and not word[0].islower() and any(_stands(sought, text) for text in _texts())


@cache
def _texts() -> tuple[bytes, ...]:
    """The tables as they lie: to search them through is quicker than to keep all their words."""
    return tuple(source(name).read_bytes() for name in _TABLES)


def _stands(sought: bytes, text: bytes) -> bool:
    at = text.find(sought)
    while at >= 0:
        end = at + len(sought)
        if not (_letter(text[at - 1 : at]) or _letter(text[end : end + 1])):
            return True
        at = text.find(sought, at + 1)
    return False


def _letter(byte: bytes) -> bool:
    return byte.isalpha() or byte >= b"\x80"
