"""Places: which airfield, city, region or country a name means; a country stays a country, a city a city."""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.reference import tables
from workbench.reference.folding import name_key
from workbench.reference.gazetteer import Place, by_hand
from workbench.reference.worldwide import worldwide
from workbench.values.resolved import Alternative, Resolved

_ARTICLE = re.compile(r"^(?:the|la|le|les|los|der|die|das) ")
_NOUN = (
    r"(?:air ?base|air ?field|air ?port|air ?strip|aerodrome|afb|air station|air force base|base|aeroport|"
    r"aeropuerto|flughafen|lotnisko|аэропорт|авиабаза|аэродром|مطار|قاعده)"
)
_ADJECTIVE = r"(?:russian|military|naval|civil|main|international|army|us)"
_FIELDS = (re.compile(rf"\b{_NOUN}\b"), re.compile(rf"\b(?:{_ADJECTIVE} )*{_NOUN}\b"))
_PROVINCE = ("governorate", "province", "oblast", "region")
_AROUND = frozenset("in of at the on city town coastal region area province".split())  # noqa: SIM905
_NARROWEST = ("airfield", "city", "region", "country")
_LONGEST = 6  # words in the longest name of the table

Found = list[tuple[Place, str]]


def resolve_place(written: str) -> Resolved:
    """The place a name means: ``value`` is an airfield's ICAO code, else the name; unknown names stay open.

    An alias is named in ``why``. A name that several places share, or words that name more than the place,
    stay open with the places as alternatives. A town is never taken for its airfield. What the program's own table
    has not is looked for in the larger ones, which are read at the first such question.
    """
    key = _ARTICLE.sub("", name_key(written))
    whole = _coded(written.strip()) or _places(key)
    if whole:
        return _one_of(written, whole, _provinces(key))
    parts, left = _parts(key)
    narrowest = next((found for kind in _NARROWEST if (found := _of_kind(parts, kind))), [])
    if narrowest and all(word in _AROUND for word in left):
        return _one_of(written, narrowest, ())
    if parts:
        return _open(written, parts, f"the words say more than a name: {' '.join(left) or 'several places'}")
    return worldwide(written) or Resolved(
        written, None, f"the {_table()} has no “{written.strip()}”, nor have the larger ones"
    )


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[tuple[Place, str], ...]]:
    """Every name and alias by its key, with the place and the spelling it came from."""
    found: dict[str, dict[Place, str]] = {}
    for place, spellings in by_hand():
        for spelling, _ in spellings:
            found.setdefault(name_key(spelling), {}).setdefault(place, spelling)
    return {key: tuple(places.items()) for key, places in found.items()}


@lru_cache(maxsize=1)
def _codes() -> dict[str, Place]:
    """The airfields by their ICAO and IATA codes."""
    fields = [place for places in _index().values() for place, _ in places if place.kind == "airfield"]
    return {code: place for place in fields for code in (place.iata, place.icao) if code}


def _coded(written: str) -> Found:
    """The airfield of a code, which is written in capitals: LTK is a code, "Ist" is not."""
    place = _codes().get(written)
    return [(place, f"{written} is the code of {place.name}")] if place else []


def _places(key: str) -> Found:
    """The places of a name, with the reason for each; an airfield only if its name is not that of a town."""
    whole = [(place, _why(key, place, spelling)) for place, spelling in _index().get(key, ())]
    if whole:
        return next(
            (found for kind in ("city", "airfield", "region", "country") if (found := _of_kind(whole, kind))),
            [],
        )
    for pattern in _FIELDS:
        bare = " ".join(pattern.sub(" ", key).split())
        fields = _fields(bare) if bare and bare != key else []
        if fields:
            return fields
    return []


def _fields(bare: str) -> Found:
    """The airfields of that name, else the airfields of the town of that name."""
    known = _index().get(bare, ())
    named = [(place, _why(bare, place, spelling)) for place, spelling in known if place.kind == "airfield"]
    towns = {place.name for place, _ in known if place.kind == "city"}
    near = {place: None for place in _codes().values() if place.city in towns}
    return named or [(place, f"{place.name} ({place.icao}) is an airfield of {place.city}") for place in near]


def _provinces(key: str) -> Found:
    """The regions that bear a town's name, which a bare name may mean as well."""
    regions = [each for word in _PROVINCE for each in _index().get(f"{key} {word}", ())]
    return [(place, f"{place.name} bears the same name") for place in dict(regions) if place.kind == "region"]


def _parts(key: str) -> tuple[Found, list[str]]:
    """The places that stretches of the words name, longest first at each word, and the words left over."""
    words, found, left = key.split(), [], []
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            places = _places(" ".join(words[at : at + size]))
            if places:
                found += places
                break
        else:
            size = 1
            left.append(words[at])
        at += size
    return found, left


def _of_kind(found: Found, kind: str) -> Found:
    return [(place, why) for place, why in found if place.kind == kind]


def _one_of(written: str, places: Found, others: Found | tuple[()]) -> Resolved:
    if len(dict(places)) > 1:
        return _open(written, places, f"{len(dict(places))} places fit: {', '.join(p.value() for p in dict(places))}")
    place, why = places[0]
    rest = tuple(Alternative(p.value(), says, facts=p.described()) for p, says in others if p != place)
    return Resolved(written, place.value(), f"{why}; {_table()}", alternatives=rest, facts=place.described())


def _open(written: str, places: Found, why: str) -> Resolved:
    alternatives = tuple(Alternative(p.value(), says, facts=p.described()) for p, says in dict(places).items())
    return Resolved(written, None, f"{why}; choose one", alternatives=alternatives)


def _why(key: str, place: Place, spelling: str) -> str:
    code = f" ({place.icao})" if place.icao else ""
    if name_key(place.name) == key:
        return f"“{place.name}” is the {place.kind}{code}"
    return f"“{spelling}” is another name of {place.name}{code}, the {place.kind}"


def _table() -> str:
    return str(tables.read("places"))
