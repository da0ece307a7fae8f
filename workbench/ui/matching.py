"""Commands found by the beginnings of their words: ``at so`` or ``as`` finds *Attach source*."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")


def rank(asked: str, name: str, says: str = "") -> int | None:
    """How well what was typed fits, 0 best; ``None`` when it does not."""
    typed = _WORD.findall(asked.casefold())
    named, told = (_WORD.findall(text.casefold()) for text in (name, says))
    if not typed:
        return 0
    if name.casefold().startswith(asked.casefold().strip()):
        return 0
    if _all_begin(typed, named):
        return 1
    if len(typed) == 1 and len(named) > 1 and "".join(word[0] for word in named).startswith(typed[0]):
        return 2
    return 3 if _all_begin(typed, [*named, *told]) else None


def _all_begin(typed: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in typed)
