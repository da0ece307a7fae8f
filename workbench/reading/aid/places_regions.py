"""Places that the tables of names lack: provinces by their noun, names behind a word that only places follow."""

from __future__ import annotations

import re

from workbench.reading.aid.article import Article
from workbench.reading.aid.places_fields import phrase_end
from workbench.reading.aid.places_names import Hit, capital
from workbench.reading.aid.places_words import Tongue
from workbench.reference.gazetteer import Place

_SLAVIC = re.compile(
    r"(?:[сц]к(?:ая|ой|ую|ий|ого|ому|им|ом|ое|ие|их|ими)|(?:[scz]|dz)k(?:i|iego|iemu|im|ie|a|iej|ich|imi))$"
)
_STEMS = (
    "",
    "а",
    "о",
    "ь",
    "и",
    "ы",
    "я",
    "ка",
    "ск",
    "цк",
    "ов",
    "ье",
    "ия",
    "a",
    "o",
    "d",
    "k",
    "ck",
    "sk",
    "ow",
    "y",
    "ia",
    "g",
)
_HOME = {"ru": ("RU", "UA", "BY", "KZ"), "pl": ("PL", "UA", "BY", "RU"), "obwod": ("RU", "UA", "BY")}
_WATERS = frozenset(["sea", "strait", "bay", "lake", "gulf", "ocean", "channel", "river"])
_LANDS = frozenset(["islands", "island", "peninsula", "mountains", "valley", "desert", "archipelago"])


def provinces(article: Article, table: Tongue, hits: list[Hit]) -> list[Hit]:
    """Provinces by their noun: "Odesa region", "Волгоградской областью", "w obwodzie kaliningradzkim"."""
    words, said = article.words, table.said
    at = {hit.last: hit for hit in hits}
    held = {n for hit in hits for n in range(hit.first, hit.last + 1)}
    found: list[Hit] = []
    nouns = said["states"] if table.language == "pl" else said["provinces"]
    nouns = nouns | _WATERS | _LANDS if table.language == "en" else nouns
    for i in [i for i in words.among(nouns) if i not in held]:
        hit = None
        if table.language == "en" and i:
            hit = _english(words.text[i], article, table, i, at.get(i - 1))
        elif table.language == "ru" and i and words.text[i - 1][0].isupper():
            hit = _slavic(article, table, i - 1, (i - 1, i))
            joined = _joined(article, table, i - 1) if hit else None
            found += [joined] if joined else []
        elif table.language == "pl" and i + 1 < len(words.key):
            hit = _slavic(article, table, i + 1, (i, i + 1))
        if hit:
            found.append(hit)
    return found


def _english(noun: str, article: Article, table: Tongue, i: int, town: Hit | None) -> Hit | None:
    words = article.words
    if words.gaps[i - 1] != " ":
        return None
    if town and town.place.kind in ("city", "region") and words.key[i] in table.said["provinces"]:
        place = Place("region", "", "", f"{town.place.name} {noun}", "", town.place.country, table=town.place.table)
        return Hit(town.first, i, town.start, words.end[i], town.key, [place], proof=words.key[i])
    if not noun[0].isupper() or words.key[i] == "area":
        return None
    first = town.first if town and town.place.kind == "city" else i
    if town and first == i:
        return None
    while (
        first > 0
        and i - first < 3
        and words.gaps[first - 1] == " "
        and _proper(words.text[first - 1], words.key[first - 1], table)
    ):
        first -= 1
    if first == i:
        return None
    kind = "water" if words.key[i] in _WATERS else "region"
    name = article.body[words.start[first] : words.end[i]]
    return Hit(
        first,
        i,
        words.start[first],
        words.end[i],
        words.key[i],
        [Place(kind, "", "", name, "", "")],
        proof=words.key[i],
    )


def _proper(text: str, key: str, table: Tongue) -> bool:
    return text[0].isupper() and key not in table.said["functions"] and key not in table.said["not_names"]


def _joined(article: Article, table: Tongue, n: int) -> Hit | None:
    """The adjective that "и" joins to a province's: "Ростовской" of "Ростовской и Воронежской областей"."""
    words = article.words
    if n < 2 or words.key[n - 1] not in table.said["ands"] or words.gaps[n - 1] != " " or words.gaps[n - 2] != " ":
        return None
    return _slavic(article, table, n - 2, (n - 2, n - 2)) if words.text[n - 2][0].isupper() else None


def _slavic(article: Article, table: Tongue, n: int, span: tuple[int, int]) -> Hit | None:
    """A province by its town's adjective; its country is the town's, else the one such provinces lie in."""
    words, key = article.words, article.words.key[n]
    ending = _SLAVIC.search(key)
    if not ending or (span[0] < span[1] and words.gaps[span[0]] != " ") or len(key) - len(ending[0]) < 3:
        return None
    stem = key[: ending.start()]
    lands = _HOME["obwod" if words.key[span[0]].startswith("obwod") else table.language]
    near = (place for end in _STEMS for place in table.names.of(stem + end)[:1])
    town = next((place for place in near if place.kind == "city" and place.country in lands), None)
    country = town.country if town else lands[0]
    if not town and words.key[span[1]].startswith("республик"):
        return None
    if words.key[span[0]].startswith("wojewodztw"):
        country = "PL"
    name = article.body[words.start[span[0]] : words.end[span[1]]]
    place = Place("region", "", "", name, "", country, table=town.table if town else "")
    return Hit(
        *span,
        words.start[span[0]],
        words.end[span[1]],
        key,
        [place],
        proof=words.key[span[1] if n == span[0] else span[0]],
    )


def sited(article: Article, table: Tongue, taken: set[int]) -> list[Hit]:
    """Names that no table has behind a word that only places follow: "near Groix", "golfo de Urabá"."""
    words = article.words
    found: list[Hit] = []
    for i in words.among(table.features.keys() | table.sites.keys()):
        key = words.key[i]
        feature = key in table.features and phrase_end(words, i, table.features[key])
        site = key in table.sites and phrase_end(words, i, table.sites[key])
        for last, begin in ((feature, i), (site, -1)):
            hit = _behind(article, table, (last, begin), taken) if last is not False and i not in taken else None
            if hit and not words.text[i].isupper():
                found.append(hit)
                break
    return found


def _behind(article: Article, table: Tongue, noun: tuple[int, int], taken: set[int]) -> Hit | None:
    """The unknown name behind a noun that ends at a word; of water or land the noun is part of the name."""
    words, (last, begin) = article.words, noun
    first = last + 1
    while 0 < first < len(words.key) and words.key[first] in table.said["articles"] and words.gaps[first - 1] == " ":
        first += 1
    if last < 0 or first in taken or first >= len(words.key) or words.gaps[first - 1] not in (" ", "’", "'"):
        return None
    end = _unknown(article, table, first, taken)
    if end < first:
        return None
    start = first if begin < 0 else begin
    name = article.body[words.start[start] : words.end[end]]
    place = Place("city" if begin < 0 else "region", "", "", name, "", "")
    proof = words.key[last]
    return Hit(start, end, words.start[start], words.end[end], words.key[first], [place], proof=proof)


def _unknown(article: Article, table: Tongue, first: int, taken: set[int]) -> int:
    """The last word of a name that begins at a word; the word before it where none does."""
    words, said = article.words, table.said
    key = words.key[first]
    if key in table.nameless or key in article.stopped or not capital(words.text[first]) or len(key) < 3:
        return first - 1
    end = first
    while table.language != "ar" and end + 1 < len(words.key) and end - first < 3 and words.gaps[end] in (" ", "-"):
        n = end + 1 if words.text[end + 1][0].isupper() else end + 2
        if n > end + 1 and (
            words.key[end + 1] not in said["joins"] or n >= len(words.key) or words.gaps[end + 1] not in (" ", "-")
        ):
            break
        if n in taken or not words.text[n][0].isupper() or (table.language == "de" and words.gaps[end] == " "):
            break
        end = n
    bad = any(
        words.key[n] in said["organs"] or words.key[n] in table.given or words.text[n].isdigit()
        for n in range(first, end + 1)
    )
    person = (
        end + 1 < len(words.key)
        and words.gaps[end] == " "
        and words.text[end + 1][0].isupper()
        and table.language not in ("de", "ar")
    )
    return first - 1 if bad or person or words.text[first].isupper() else end
