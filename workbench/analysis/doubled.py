"""Origins of one standing that may be one: two wordings of one person, one name in two scripts; not added up."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from workbench.analysis.unnamed import alike, at_odds, is_unnamed
from workbench.reference.namesakes import is_network, one_name

_MOST = 60  # names that are held against each other; of more nobody reads the list
Text = TypeVar("Text")


def likeness(one: str, two: str) -> str:
    """Why two names of origins may mean one; empty where nothing shows it."""
    if is_unnamed(one) != is_unnamed(two):
        return ""
    if is_unnamed(one):
        return f"“{one}” and “{two}” may mean the same" if alike(one, two) else ""
    return f"“{one}” and “{two}” may be one name in two scripts" if one_name(one, two) else ""


def likeness_here(one: str, two: str, ours: Collection[str], theirs: Collection[str]) -> str:
    """The same for two texts of one assertion; ``ours`` and ``theirs`` are the relays through whom they tell it.

    Who passes a relay on, or puts it into another language, describes in words of his own whom the relay does not name.
    Networks of receivers hear one transponder (``emitted.py``).
    """
    if why := likeness(one, two):
        return why
    if is_network(one) and is_network(two):
        return f"{one} and {two} may have heard one transponder"
    relay = "" if not (is_unnamed(one) and is_unnamed(two)) or at_odds(one, two) else _met(ours, theirs)
    return f"“{one}” and “{two}” may be two wordings of whom {relay} does not name" if relay else ""


def _met(ours: Collection[str], theirs: Collection[str]) -> str:
    """The first of our relays that is one of theirs, also where it is written in another script."""
    spelt = {name.casefold() for name in theirs}
    return next(
        (one for one in sorted(ours) if one.casefold() in spelt or any(one_name(one, two) for two in theirs)), ""
    )


def doubled(
    told: Mapping[str, Collection[Text]], apart: Callable[[Text, Text], bool] | None = None
) -> tuple[tuple[str, ...], ...]:
    """The names that may mean one, together; ``told`` are the texts that lead to each.

    A text tells its own names apart, and ``apart`` are texts that somebody has told apart.
    """
    pairs = [
        (one, two)
        for one, two in combinations(sorted(told)[:_MOST], 2)
        if likeness(one, two) and any(a != b and not (apart and apart(a, b)) for a in told[one] for b in told[two])
    ]
    return grouped(pairs)


def grouped(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Pairs that share one of theirs together, each in the order in which it was met."""
    groups: list[list[str]] = []
    for one, two in pairs:
        met = [group for group in groups if one in group or two in group]
        groups = [group for group in groups if group not in met]
        groups.append(list(dict.fromkeys([*(name for group in met for name in group), one, two])))
    return tuple(map(tuple, groups))


def paired(groups: Iterable[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Groups that share one of theirs together."""
    return grouped((group[0], name) for group in groups for name in group[1:])


def least(names: Collection[str], groups: Collection[Collection[str]]) -> int:
    """How many origins names are at the least, when those that may mean one are not added up."""
    if not groups:
        return len(names)
    held = set(names)
    return len(held) - sum(max(len(held.intersection(group)) - 1, 0) for group in groups)


def listed(names: Iterable[str], groups: Collection[Collection[str]], most: int = _MOST) -> str:
    """Names as they stand in brackets: ``a, b or c`` where the last two may be one; how many more behind ``most``."""
    if not groups:
        every = list(dict.fromkeys(names))
        return ", ".join(every[:most]) + (f" and {len(every) - most} more" if len(every) > most else "")
    group_of = {name: tuple(group) for group in groups for name in group}
    held = list(names)
    told = list(dict.fromkeys(tuple(each for each in group_of.get(name, (name,)) if each in held) for name in held))
    more = f" and {len(told) - most} more" if len(told) > most else ""
    return ", ".join(" or ".join(group) for group in told[:most]) + more
