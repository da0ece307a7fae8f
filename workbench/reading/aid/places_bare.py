"""Airfields by a bare name: one the text has named in full before, or one the tables have behind a preposition."""

from __future__ import annotations

from collections import Counter

from workbench.reading.aid.article import Article, Words
from workbench.reading.aid.places_fields import Ground
from workbench.reading.aid.places_names import Hit, capital, linked
from workbench.reading.aid.places_words import Tongue
from workbench.reference.gazetteer import Place, airfields

_SHORTEST = 5  # letters of a bare airfield's name
_TOWN = 60  # thousands of people of a town that is itself spoken of beside its airfield
_MOST = 3  # words of one


def repeated(article: Article, fields: list[Ground], hits: list[Hit]) -> list[tuple[int, Hit]]:
    """Bare mentions of an airfield the text has named in full: which ground, and the words.

    So is a small town's name that is the airfield's too: "l'aéroport d'Ivato … a quitté Ivato".
    """
    words, taken = article.words, {n for hit in hits if not _small(hit) for n in range(hit.first, hit.last + 1)}
    towns = {hit.first: hit for hit in hits if _small(hit) and hit.last == hit.first}
    taken |= {n for field in fields for n in range(field.first, field.last + 1)}
    called: dict[str, int] = {}
    for number, field in enumerate(fields):
        for part in (field.names[0].rpartition(" ")[2], field.names[0].removeprefix("al ").removeprefix("el ")):
            if len(part) >= _SHORTEST and not any(hit.place.kind == "city" and not _small(hit) for hit in field.hits):
                called.setdefault(part, number)
    found: list[tuple[int, Hit]] = []
    for i in words.among(called.keys()):
        key = words.key[i]
        if i not in taken and capital(words.text[i]) and key not in article.stopped:
            number = called[key]
            if words.start[i] > fields[number].end:
                places = towns[i].places if i in towns else []
                found.append((number, Hit(i, i, words.start[i], words.end[i], key, places, proof="repeated")))
    return found


def _small(hit: Hit) -> bool:
    return hit.place.kind == "city" and hit.place.people < _TOWN


def bare_fields(article: Article, table: Tongue, taken: set[int], countries: Counter[str]) -> list[Hit]:
    """Airfields by their bare name behind a preposition, in a country of the text or by a name that is long enough."""
    words, before = article.words, table.said["before"]
    if table.language in ("ar", "ru"):
        return []
    heads = [
        i + 1
        for i in words.among(before)
        if i + 1 < len(words.key)
        and words.text[i + 1][0].isupper()
        and i + 1 not in taken
        and words.gaps[i] in (" ", "’", "'")
    ]
    found = (_bare(article, table, i, taken, countries) for i in heads)
    return [hit for hit in found if hit]


def _bare(article: Article, table: Tongue, i: int, taken: set[int], countries: Counter[str]) -> Hit | None:
    """The longest bare name of an airfield that begins at a word."""
    words, lands = article.words, airfields()
    for last in range(i + _MOST - 1, i - 1, -1):
        key = " ".join(words.key[i : last + 1])
        forms = table.forms(key) if last == i else [key]
        if last >= len(words.key) or last in taken or key in article.stopped or not _capitals(words, i, last, table):
            continue
        places = (place for form in forms for place in _toponyms(lands.called(form), form, table, countries))
        place = next(places, None)
        if place:
            return Hit(i, last, words.start[i], words.end[last], key, [place], proof=words.key[i - 1])
    return None


def _capitals(words: Words, first: int, last: int, table: Tongue) -> bool:
    """Whether all these words have capitals and no other with one follows, where nouns have none."""
    if not all(linked(words, n) and words.text[n + 1][0].isupper() for n in range(first, last)):
        return False
    follows = last + 1 < len(words.key) and words.gaps[last] == " " and words.text[last + 1][0].isupper()
    return not follows or table.language == "de"


def _toponyms(places: list[Place], key: str, table: Tongue, countries: Counter[str]) -> list[Place]:
    """The one airfield of a name that is its place's, no person's and no common word's."""
    said = table.said
    if len(places) > 1:
        places = [place for place in places if countries.get(place.country)]
    if (
        len(places) != 1
        or len(key) < _SHORTEST
        or key in said["stop"] | said["never"] | table.given | table.persons | said["organs"]
    ):
        return []
    place = places[0]
    own = place.city.casefold().replace("-", " ") == key or place.name.casefold().replace("-", " ").startswith(key)
    known = place.table.startswith("places")
    return [place] if known or (own and (countries.get(place.country) or (len(key) > 7 and place.iata))) else []
