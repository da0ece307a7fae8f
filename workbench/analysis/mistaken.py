"""Mistakes that two texts make alike only when one drew on the other: names that are none, days that are none.

Truths are no such mark: two who tell them need not know of each other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from workbench.analysis.compared import Span
from workbench.reference import tables
from workbench.reference.dating.typed import is_impossible
from workbench.reference.folding import designator_key, name_key
from workbench.reference.typenames import designators

_CAPITAL = re.compile(r"[^\W\d_a-z][^\W\d_]{5,}")
_TWO_SCRIPTS = re.compile(r"(?=.*[A-Za-z])(?=.*[А-Яа-я])")
_MONTH = r"[^\W\d_]{3,12}"
_LATE_DAY = re.compile(rf"\b(?:(?:29|3[01])\.? (?:de )?{_MONTH}|{_MONTH} (?:29|3[01]))(?:,? \d{{4}})?\b")
_FAMILIAR = 3  # last letters that a misspelt maker has in common with the right one


class Mistake(NamedTuple):
    """A mistake as written, where, and what is wrong with it."""

    written: str
    span: Span
    says: str


def mistakes(text: str) -> dict[str, Mistake]:
    """The mistakes of a text that can be told without knowing what is true, each once, by a key."""
    found: dict[str, Mistake] = {}
    for mention in designators(text):
        says = ""
        if mention.name is None:
            says = "which names no type"
        elif mention.text.startswith("II") or _TWO_SCRIPTS.match(mention.text):
            says = f"which is {mention.name.label} with wrong letters"
        if says:
            key = f"type {mention.text if mention.name else designator_key(mention.text)}"
            found.setdefault(key, Mistake(mention.text, Span(mention.start, mention.end), says))
    for word in _CAPITAL.finditer(text):
        right = _meant(name_key(word[0]))
        if right:
            found.setdefault(f"name {name_key(word[0])}", Mistake(word[0], Span(*word.span()), f"a misspelt {right}"))
    for day in _LATE_DAY.finditer(text):
        if is_impossible(day[0]):
            found.setdefault(f"date {name_key(day[0])}", Mistake(day[0], Span(*day.span()), "a day no calendar has"))
    return found


@lru_cache(maxsize=1)
def _makers() -> dict[str, str]:
    """The makers of aircraft with six letters or more, by key."""
    names = {row["maker"] for row in tables.read("aircraft").rows}
    return {key: name for name in sorted(names) if len(key := name_key(name)) >= 6 and " " not in key}


@lru_cache(maxsize=4_096)
def _meant(key: str) -> str:
    """The maker that a word misspells by one letter; empty for makers and all other words."""
    makers = _makers()
    if any(key.startswith(maker) for maker in makers):
        return ""
    near = (maker for maker in makers if key[0] == maker[0] and key[-_FAMILIAR:] == maker[-_FAMILIAR:])
    return next((makers[maker] for maker in near if _one_apart(key, maker)), "")


def _one_apart(one: str, two: str) -> bool:
    """Whether one letter more, less or other makes the one word the other."""
    if abs(len(one) - len(two)) > 1:
        return False
    same = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    skip_one, skip_two = (1, 1) if len(one) == len(two) else (1, 0) if len(one) > len(two) else (0, 1)
    return one != two and one[same + skip_one :] == two[same + skip_two :]
