"""Whom a movement goes back to by the words of its text: who said it first, then who passes that on.

The reading aid names who asserts a movement and, of every attribution, through whom it is told. A name that is told
through another is the inner one, whichever stands first. A movement without a name of its own, behind a sentence of
its paragraph that has one, is told by the same: the text goes on telling what that source has.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.reading.aid.spans import Movement, Span
from workbench.reference.folding import name_key


def chain_of(move: Movement, attributions: Sequence[Span], body: str) -> tuple[str, ...]:
    """The asserters of a movement, the innermost first; empty where the text names nobody.

    Of several who tell it each for himself the first is taken: none of them passes on what another told.
    """
    names = list(dict.fromkeys(move.facts.get("asserted_by") or ()))
    near = sorted(attributions, key=lambda each: abs(each.start - move.start))
    if not names:
        last = _going_on(move, attributions, body)
        names = list(last.facts["to"][:1]) if last else []
    told_by = {name: _through(name, near) for name in names}
    outer = {name_key(via) for via in told_by.values() if via}
    inner = [name for name in names if name_key(name) not in outer] or names
    return tuple(_outwards(inner[:1], near))


def chain_among(attributions: Sequence[Span]) -> tuple[str, ...]:
    """The longest chain of who tells it through whom that a few words have, the innermost first."""
    names = dict.fromkeys(str(name) for each in attributions for name in each.facts["to"])
    chains = [tuple(_outwards([name], attributions)) for name in names]
    return max(chains, key=len, default=())


def _outwards(inner: Sequence[str], near: Sequence[Span]) -> list[str]:
    """The innermost names, then who passes the first of them on, as far as the text tells."""
    found, name = list(inner), inner[0] if inner else None
    while name is not None:
        name = _through(name, near)
        if name is None or name_key(name) in map(name_key, found):
            break
        found.append(name)
    return found


def _through(name: str, near: Sequence[Span]) -> str | None:
    """Through whom a name is told, by the nearest words that tell it."""
    wanted = name_key(name)
    for span in near:
        if span.facts.get("via") and any(name_key(to) == wanted for to in span.facts["to"]):
            return str(span.facts["via"])
    return None


def _going_on(move: Movement, attributions: Sequence[Span], body: str) -> Span | None:
    """The attribution of facts that stands last before a movement in its paragraph, with nobody else's between."""
    begins = body.rfind("\n", 0, move.start) + 1
    before = [each for each in attributions if begins <= each.start < move.start]
    last = max(before, key=lambda each: each.start, default=None)
    return last if last is not None and last.facts.get("role") == "origin" and last.facts.get("to") else None
