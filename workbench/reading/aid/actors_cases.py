"""Names of bodies in the nominative, where a language bends them: "Gazety Przemyskiej" is "Gazeta Przemyska"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.reference.phrases import listed
from workbench.reference.worded import key_of
from workbench.reference.wordlists import words as table

_Ends = tuple[tuple[str, tuple[str, ...]], ...]
_LEAST = 2  # letters of an adjective before its ending


class Head(NamedTuple):
    """The noun of a name as met: its nominative, its gender (m, f, n, or p for several), and whether it is bent."""

    nominative: str
    gender: str
    bent: bool


_NOUNS: Mapping[tuple[str, str], _Ends] = {  # (language, gender): end of the nominative, ends of the other cases
    ("pl", "m"): (
        ("ąd", ("ędu", "ędowi", "ędem", "ędzie")), ("ek", ("ka", "kowi", "kiem", "ku")),
        ("k", ("ka", "ku", "kowi", "kiem")), ("g", ("gu", "gowi", "giem")),
        ("b", ("bu", "bowi", "bem", "bie")), ("t", ("tu", "towi", "tem", "cie")), ("s", ("su", "sowi", "sem", "sie")),
        ("", ("a", "u", "owi", "em")),
    ),
    ("pl", "f"): (
        ("ja", ("ji", "ję", "ją")), ("ia", ("ii", "ię", "ią")), ("ta", ("ty", "cie", "tę", "tą")),
        ("ka", ("ki", "ce", "kę", "ką")), ("ra", ("ry", "rze", "rę", "rą")), ("da", ("dy", "dzie", "dę", "dą")),
        ("ż", ("ży", "żą")), ("a", ("y", "ie", "ę", "ą")),
    ),
    ("pl", "n"): (("io", ("ia", "iu", "iem")), ("o", ("a", "u", "em", "ie")), ("ie", ("ia", "iu", "iem"))),
    ("pl", "p"): (("ły", ("ł", "łom", "łami", "łach")), ("rzy", ("rów", "rom", "rami", "rach"))),
    ("ru", "m"): (
        ("ей", ("ея", "ею", "еем", "ее")), ("ль", ("ля", "лю", "лем", "ле")), ("", ("а", "у", "ом", "ем", "е")),
    ),
    ("ru", "f"): (
        ("ия", ("ии", "ию", "ией")), ("ня", ("ни", "ню", "ней", "не")), ("ба", ("бы", "бу", "бой", "бе")),
        ("за", ("зы", "зу", "зой", "зе")), ("та", ("ты", "ту", "той", "те")), ("ра", ("ры", "ру", "рой", "ре")),
        ("да", ("ды", "ду", "дой", "де")), ("на", ("ны", "ну", "ной", "не")), ("ка", ("ки", "ку", "кой", "ке")),
        ("а", ("ы", "у", "ой", "е")),
    ),
    ("ru", "n"): (("ие", ("ия", "ию", "ием", "ии")), ("о", ("а", "у", "ом", "е"))),
    ("ru", "p"): (("лы", ("л", "лам", "лами", "лах")), ("ка", ("к", "кам", "ками", "ках"))),
}  # fmt: skip
_GOVERNING = {  # ends of cues behind which the genitive stands
    "ru": ("данным", "информации", "сведениям", "сообщению", "версии", "словам", "сообщения", "отчета"),
    "pl": ("wedlug", "wedle", "danych", "informacji", "zapisow", "komunikatu", "raportu", "wpisu"),
}
_LONE_ENDS = {"ru": (("ии", "ия"), ("ы", "а"), ("а", "")), "pl": (("ii", "ia"), ("ji", "ja"), ("u", ""), ("a", ""))}
_LONE = 5  # letters of a lone name that is bent by its ending
_VOWELS = "аеёиоуыэюяaeiouyąę"
_PL_SOFT, _RU_HARD = "kg", "кгхшщчж"
_ADJECTIVES: Mapping[tuple[str, str], tuple[str, ...]] = {  # (language, gender): all ends, the longest first
    ("pl", "m"): ("iego", "iemu", "ego", "emu", "ym", "im", "y", "i"),
    ("pl", "n"): ("iego", "iemu", "ego", "emu", "ym", "im", "ie", "e"),
    ("pl", "f"): ("iej", "ej", "ą", "a"),
    ("pl", "p"): ("ymi", "imi", "ych", "ich", "ym", "im", "ie", "e"),
    ("ru", "m"): ("ого", "его", "ому", "ему", "ый", "ий", "ой", "ым", "им", "ом", "ем"),
    ("ru", "n"): ("ого", "его", "ому", "ему", "ое", "ее", "ым", "им", "ом", "ем"),
    ("ru", "f"): ("ая", "яя", "ой", "ей", "ую", "юю"),
    ("ru", "p"): ("ыми", "ими", "ые", "ие", "ых", "их", "ым", "им"),
}


@lru_cache(maxsize=8)
def heads(language: str) -> Mapping[str, Head]:
    """Every form of the nouns that names of bodies have, by its key; of the nominative where both are alike."""
    found: dict[str, Head] = {}
    section = table("actors", language).get("heads", {})
    for gender in ("m", "f", "n", "p"):
        for noun in listed(section.get(gender)):
            for form in _forms(noun, _NOUNS.get((language, gender), ())):
                found.setdefault(key_of(form), Head(noun, gender, bent=True))
    for gender in ("m", "f", "n", "p"):
        found |= {key_of(noun): Head(noun, gender, bent=False) for noun in listed(section.get(gender))}
    return found


def _forms(noun: str, ends: _Ends) -> Iterator[str]:
    for end, others in ends:
        if noun.endswith(end):
            yield from (noun[: len(noun) - len(end)] + other for other in others)
            return


def nominative_body(language: str, name: str) -> str:
    """A name of a body in the nominative by its first noun and the adjectives that go with it; else as it stands."""
    known = heads(language)
    if not known:
        return name
    parts = name.split(" ")
    for at, part in enumerate(parts):
        head = known.get(key_of(part.strip('„”"«»')))
        if head is None:
            if adjective_of(language, part, "mfnp") is None and not part[:1].isdigit():
                return name
            continue
        return _set_right(language, parts, at, head)
    return name


def governed(language: str, cue: str, name: str) -> str:
    """A lone name in the nominative, behind a cue that asks for the genitive: "по данным Росгидромета"."""
    if not cue.endswith(_GOVERNING.get(language, ())) or len(name) < _LONE or not name[-_LEAST:].islower():
        return name
    for end, plain in _LONE_ENDS[language]:
        if name.endswith(end):
            stem = name[: len(name) - len(end)]
            return name if plain == "" and stem[-1] in _VOWELS else stem + plain
    return name


def _set_right(language: str, parts: list[str], at: int, head: Head) -> str:
    """The words of a name with its noun and the adjectives around it in the nominative."""
    before = [adjective_of(language, part, head.gender) for part in parts[:at]]
    several = language == "pl" and head.gender != "p" and parts[at + 1 : at + 2] and parts[at + 1].endswith("e")
    if (not head.bent and not any(before)) or (head.bent and several):
        return " ".join(parts)  # what stands behind may be another's: "Radio Nowej Huty"; "Wojska Lądowe" are several
    right = [each or part for each, part in zip(before, parts, strict=False)]
    noun = head.nominative
    right.append((noun[0].upper() if parts[at][0].isupper() else noun[0].lower()) + noun[1:])
    for i in range(at + 1, len(parts)):
        each = (
            adjective_of(language, parts[i], head.gender) if len(right) == i and not _done(right, parts, at) else None
        )
        right.append(each or parts[i])
    return " ".join(right)


def _done(right: Sequence[str], parts: Sequence[str], at: int) -> bool:
    """Whether a word behind the noun was no adjective: what follows belongs to that."""
    return len(right) > at + 1 and right[-1] == parts[len(right) - 1]


def adjective_of(language: str, word: str, genders: Iterable[str]) -> str | None:
    """An adjective in the nominative of the first gender that its end may have; ``None`` for other words."""
    for gender in genders:
        for end in _ADJECTIVES.get((language, gender), ()):
            if word.endswith(end) and len(word) - len(end) >= _LEAST:
                return _adjective(language, gender, word[: len(word) - len(end)], end)
    return None


def _adjective(language: str, gender: str, stem: str, end: str) -> str:
    """A stem with the ending of the nominative: soft ones keep their sound."""
    if language == "pl":
        soft = stem[-1] in _PL_SOFT or (end.startswith("i") and stem[-1] == "n")
        ends = {"m": "i" if soft else "y", "n": "ie" if soft else "e", "p": "ie" if soft else "e", "f": "a"}
        return stem + ("i" if gender == "f" and end == "iej" and stem[-1] == "n" else "") + ends[gender]
    if stem[-1] in _RU_HARD:
        return stem + {"m": "ий", "f": "ая", "n": "ое" if stem[-1] in "кгх" else "ее", "p": "ие"}[gender]
    soft = end[0] in "еяюи"
    ends = {"m": "ий", "f": "яя", "n": "ее", "p": "ие"} if soft else {"m": "ый", "f": "ая", "n": "ое", "p": "ые"}
    return stem + ends[gender]
