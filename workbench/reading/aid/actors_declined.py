"""Given names in all their cases, and the nominative of the surname that agrees with one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from workbench.reference.worded import key_of


class Given(NamedTuple):
    """A given name as met: its nominative, whether a man's, and whether it was met declined."""

    nominative: str
    man: bool
    declined: bool


_LEAST = 4  # letters of a given name that is told by its ending

_MASCULINE = {  # language: (end of the nominative, ends of the other cases), first match counts
    "ru": (
        ("ий", ("ия", "ию", "ием", "ии")),
        ("авел", ("авла", "авлу", "авлом", "авле")), ("Лев", ("Льва", "Льву", "Львом")),
        ("й", ("я", "ю", "ем", "е")), ("ь", ("я", "ю", "ем", "е")), ("я", ("и", "ю", "ей", "ьей", "е")),
        ("а", ("ы", "и", "у", "ой", "е")), ("", ("а", "у", "ом", "ем", "е")),
    ),
    "pl": (
        ("ek", ("ka", "kowi", "kiem", "ku")), ("eł", ("ła", "łowi", "łem", "le")), ("y", ("ego", "emu", "ym")),
        ("i", ("iego", "iemu", "im")), ("a", ("y", "i", "ę", "ą", "ie")),
        ("", ("a", "owi", "em", "iem", "ie", "u", "ze")),
    ),
}  # fmt: skip
_FEMININE = {
    "ru": (
        ("ия", ("ии", "ию", "ией")), ("ь", ("и", "ью")), ("я", ("и", "ю", "ей", "е")),
        ("а", ("ы", "и", "у", "ой", "е")),
    ),
    "pl": (("ia", ("ii", "i", "ię", "ią", "ie")), ("a", ("y", "i", "ę", "ą", "ie", "ze", "e"))),
}  # fmt: skip
_SURNAMES = {  # (language, man): declined end and the end of the nominative, first match counts
    ("ru", True): (
        ("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский"), ("цкого", "цкий"), ("цкому", "цкий"),
        ("цким", "цкий"), ("ого", "ый"), ("ому", "ый"), ("овым", "ов"), ("евым", "ев"), ("иным", "ин"), ("ыным", "ын"),
        ("ем", ""), ("ом", ""), ("а", ""), ("у", ""), ("е", ""), ("я", "й"), ("ю", "й"),
    ),
    ("ru", False): (
        ("ской", "ская"), ("скую", "ская"), ("цкой", "цкая"), ("цкую", "цкая"), ("ой", "а"), ("у", "а"), ("ую", "ая"),
        ("ы", "а"), ("е", "а"),
    ),
    ("pl", True): (
        ("skiego", "ski"), ("skiemu", "ski"), ("skim", "ski"), ("ckiego", "cki"), ("ckiemu", "cki"), ("ckim", "cki"),
        ("dzkiego", "dzki"), ("ego", "y"), ("emu", "y"), ("owi", ""), ("kiem", "k"), ("em", ""), ("a", ""),
    ),
    ("pl", False): (
        ("skiej", "ska"), ("ską", "ska"), ("ckiej", "cka"), ("cką", "cka"), ("dzkiej", "dzka"), ("dzką", "dzka"),
        ("ę", "a"), ("ą", "a"), ("y", "a"), ("ie", "a"),
    ),
}  # fmt: skip


def given_names(language: str, latin: Iterable[str], men: Iterable[str], women: Iterable[str]) -> Mapping[str, Given]:
    """Every form of the names by its key; the Latin ones as they stand."""
    found = {key_of(name): Given(name, True, False) for name in latin}
    for names, man, ends in ((men, True, _MASCULINE), (women, False, _FEMININE)):
        for name in names:
            for form in _cases(name, ends.get(language, ())):
                found[key_of(form)] = Given(name, man, declined=True)
    for names, man in ((men, True), (women, False)):
        found |= {key_of(name): Given(name, man, False) for name in names}
    return found


def _cases(name: str, ends: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    for end, others in ends:
        if name.endswith(end):
            stem = name[: len(name) - len(end)]
            yield from (stem + other for other in others)
            return


def unknown_given(language: str, name: str, title: str) -> Given | None:
    """A man's given name that no table has, in the genitive as the Russian title before it: "секретаря Айбека"."""
    if language != "ru" or len(name) < _LEAST or not title.endswith(("ря", "ля", "та", "ра", "ника", "тика", "ента")):
        return None
    if name.endswith("а"):
        return Given(name[:-1], True, declined=True)
    return Given(name[:-1] + "й", True, declined=True) if name.endswith("я") else None


def nominative(language: str, given: Given, surname: str) -> str:
    """The surname in the nominative, as far as the case of the given name and the end of the surname tell."""
    if not given.declined:
        return surname
    for declined, plain in _SURNAMES.get((language, given.man), ()):
        if surname.endswith(declined) and len(surname) - len(declined) >= 2:
            return surname[: len(surname) - len(declined)] + plain
    return surname
