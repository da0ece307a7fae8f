"""Small towns: what they are, and what makes them likelier than the other words that are written like them."""

from __future__ import annotations

from workbench.reading.aid.article import Article
from workbench.reading.aid.places_names import Hit
from workbench.reference.folding import name_key
from workbench.reference.gazetteer import Place, airfields

_SMALL = 15  # thousands of people of a town that needs more than a preposition
_HOMES = {"ru": ("RU", "UA", "BY", "KZ"), "pl": ("PL", "UA", "BY", "LT")}
_LONG = 6  # letters of a town's name whose cases are hardly any other word's
_AMMAN, _DOUBLED = "عمان", "\u0651"  # the key that Amman and Oman share; the sign that only Amman has
_OF_OMAN = frozenset(["سلطنه", "مسقط", "صلاله", "العمانيه", "العماني", "عماني", "عمانيه"])
_BY_WAY = frozenset(["الي", "في", "من", "مطار", "نحو", "باتجاه", "لعمان", "بعمان"])
_CODE = (3, 4)  # letters of a code


def tiny(hit: Hit) -> bool:
    """Whether only a small town of the tables is called so: it proves nothing about the names beside it."""
    place = hit.places[0]
    return place.people < _SMALL and place.table.startswith("cities")


def at_home(hit: Hit, language: str) -> bool:
    """Whether a case of a long name is a town's of the language's own lands."""
    return len(hit.key) >= _LONG and hit.place.country in _HOMES.get(language, ())


def has_airfield(place: Place) -> bool:
    """Whether a town has an airfield of its own with a timetable."""
    fields = airfields().of_town(name_key(place.name))
    return any(field.country == place.country and field.iata for field in fields)


def coded(body: str, hit: Hit) -> bool:
    """Whether a town of the tables stands in three capitals that are an airfield's code: ATH is no Ath."""
    written = body[hit.start : hit.end]
    short = len(written) == _CODE[0] or (len(written) == _CODE[1] and airfields().code(written) is not None)
    return short and written.isupper() and hit.place.table.startswith("cities")


def amman(article: Article, hits: list[Hit]) -> None:
    """Take the Arabic name that Amman and Oman share for the town: written with its sign, or where flights end."""
    words = article.words
    shared = [hit for hit in hits if hit.key == _AMMAN and len(hit.places) > 1] if article.language == "ar" else []
    if not shared or any(key in words.where for key in _OF_OMAN):
        return
    for hit in shared:
        signed = _DOUBLED in article.body[hit.start : hit.end]
        town = signed or (hit.first > 0 and words.key[hit.first - 1] in _BY_WAY)
        hit.places = sorted(hit.places, key=lambda place: (place.kind == "city") is not town)
