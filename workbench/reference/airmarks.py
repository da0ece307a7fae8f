"""Marks of single aircraft: registrations by country, 24-bit addresses by block, call signs by operator."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.reference import tables
from workbench.reference.folding import name_key

_HYPHEN = re.compile("[‐‑–—]")
_RUSSIAN = re.compile(r"R[AF]-?(\d{5})")
_WORD = re.compile(r"[^A-Z].*")
_TOGETHER = (
    frozenset(["GB", "BM", "KY", "FK", "MS", "GI", "VG", "TC", "AI", "SH", "IM", "GG", "JE"]),
    frozenset(["CN", "HK", "MO"]), frozenset(["NL", "AW", "CW", "SX"]), frozenset(["RU", "SU"]),
)  # fmt: skip
_RUSSIAN_BLOCK = 0x140000  # a Russian address is this and the digits of the registration as a number


class Block(NamedTuple):
    """A run of 24-bit addresses that a country assigns; ``military`` if it keeps them for its forces."""

    first: int
    last: int
    country: str
    military: bool


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]]:
    """For each nationality mark the countries and forms of what follows it."""
    found: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}
    for row in tables.read("registrations").rows:
        forms = "|".join(map(_pattern, tables.listed(row["forms"])))
        found[row["prefix"]] = (*found.get(row["prefix"], ()), (row["country"], re.compile(forms)))
    return found


def _pattern(form: str) -> str:
    return "".join({"a": "[A-Z]", "9": "[0-9]", "x": "[A-Z0-9]"}[sign] for sign in form)


@lru_cache(maxsize=1)
def joined_marks() -> tuple[str, ...]:
    """The nationality marks that are written without a hyphen too, the longest first."""
    marks = {row["prefix"] for row in tables.read("registrations").rows if row["joined"]}
    return tuple(sorted(marks, key=lambda mark: (-len(mark), mark)))


def registration_country(mark: str) -> str | None:
    """The country whose form a registration has (ISO 3166-1 alpha-2), ``None`` if it has no country's."""
    plain = _HYPHEN.sub("-", mark.upper())
    prefix, hyphen, rest = plain.partition("-")
    pairs = [(prefix, rest)] if hyphen else [(m, plain[len(m) :]) for m in joined_marks() if plain.startswith(m)]
    for prefix, rest in pairs:
        for country, form in _forms().get(prefix, ()):
            if form.fullmatch(rest):
                return country
    return None


@lru_cache(maxsize=1)
def _blocks() -> tuple[Block, ...]:
    rows = tables.read("addresses").rows
    return tuple(Block(int(r["first"], 16), int(r["last"], 16), r["country"], bool(r["military"])) for r in rows)


@lru_cache(maxsize=1)
def _firsts() -> Sequence[int]:
    return [block.first for block in _blocks()]


def address_block(address: str) -> Block | None:
    """The narrowest block of a 24-bit address in six hex digits; ``None`` if no country has it."""
    number = int(address, 16)
    for block in reversed(_blocks()[: bisect_right(_firsts(), number)]):
        if block.last >= number:
            return block
        if block.first < number - 0x100000:
            break
    return None


def russian_address(mark: str) -> str | None:
    """The address that a Russian registration has by rule, six small hex digits: RA-78765 is 1533ad."""
    found = _RUSSIAN.fullmatch(_HYPHEN.sub("-", mark.upper()))
    return f"{_RUSSIAN_BLOCK + int(found[1]):06x}" if found else None


def shares(one: str, other: str) -> bool:
    """Whether two countries are one register or one block: a state and the territories whose aircraft it numbers."""
    return one == other or any(one in group and other in group for group in _TOGETHER)


def country_name(country: str) -> str:
    """The English name of a country by its two letters; the letters themselves for one that no table has."""
    return _names().get(country, country)


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    return {row["country"]: row["en"] for row in tables.read("countries").rows}


def state_callsign(call: str) -> dict[str, str] | None:
    """The row of a call sign that only forces or a state's own flights use."""
    return _state(callsign_words().get(_WORD.sub("", call.upper())))


def state_operator(operator: str) -> dict[str, str] | None:
    """The row of an operator that is a force or a state's own flights, by the name the table has."""
    return _operators().get(name_key(operator))


@lru_cache(maxsize=1)
def _operators() -> Mapping[str, dict[str, str]]:
    rows = filter(None, map(_state, callsign_words().values()))
    return {name_key(row["operator"]): row for row in rows if row["operator"]}


def _state(row: dict[str, str] | None) -> dict[str, str] | None:
    return row if row and row["kind"] in ("military", "state") and row["country"] != "XX" else None


@lru_cache(maxsize=1)
def callsign_words() -> Mapping[str, dict[str, str]]:
    """The rows of the call sign table by the word before the number."""
    return {row["prefix"]: row for row in tables.read("callsigns").rows}
