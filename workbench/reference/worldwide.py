"""The large tables asked for one written name: any land, water, town or airfield, in seven languages."""

from __future__ import annotations

import re

from workbench.reference.folding import name_key
from workbench.reference.gazetteer import Place, airfields, names
from workbench.values.resolved import Alternative, Resolved

_CLEAR = 12  # times as many people as any namesake: the one that is meant
_KNOWN = 100  # thousands of people: a smaller town is offered, not taken
_SHOWN = 6
_NOUN = re.compile(
    r"\b(?:international|internacional|military|naval|regional|air ?base|air ?field|air ?port|aerodrome|afb|"
    r"air station|air force base|raf|base aerienne|base aerea|de|d|aeroport|aeropuerto|flughafen|fliegerhorst|"
    r"militarflugplatz|luftwaffenstutzpunkt|lotnisko|baza lotnicza|"
    r"аэропорт|авиабаза|аэродром|مطار|قاعده|الدولي|الجويه)\b"
)
_SCRIPTS = ((re.compile("[а-яё]"), ("ru",)), (re.compile("[\u0600-\u06ff]"), ("ar",)))
_LATIN = ("en", "de", "fr", "es", "pl")


def worldwide(written: str) -> Resolved | None:
    """The place a name means after the large tables; open, with the places, where several do or it is a small town.

    ``None``: no table has it. Names are written with a capital, codes in capitals.
    """
    name, key = written.strip(), name_key(written)
    code = airfields().code(name) if name.isupper() and len(name) in (3, 4) else None
    if code:
        return _taken(written, code, [], f"{name} is the code of {code.name}")
    if not key or name[0].islower():
        return None
    found = next((places for language in _languages(key) if (places := names(language).of(key))), [])
    return _best(written, found) if found else _field(written, key)


def _languages(key: str) -> tuple[str, ...]:
    return next((languages for letters, languages in _SCRIPTS if letters.search(key)), _LATIN)


def _best(written: str, found: list[Place]) -> Resolved:
    first, others = found[0], found[1:]
    lone = all(first.people > _CLEAR * place.people for place in others)
    if first.kind != "city" or (lone and first.people >= _KNOWN):
        return _taken(
            written, first, others, f"“{written}” is the {first.kind} {first.name} ({first.country or 'none'})"
        )
    return _open(written, found)


def _field(written: str, key: str) -> Resolved | None:
    """The airfield called so, if a generic noun says that one is meant."""
    bare = " ".join(_NOUN.sub(" ", key).split())
    found = airfields().called(bare) if bare and bare != key else []
    if len(found) == 1:
        return _taken(written, found[0], [], f"“{found[0].name}” is the airfield ({found[0].icao})")
    return _open(written, found) if found else None


def _taken(written: str, place: Place, others: list[Place], why: str) -> Resolved:
    rest = tuple(_offered(each) for each in others[:_SHOWN])
    return Resolved(written, place.value(), f"{why}; {place.table}", alternatives=rest, facts=place.described())


def _open(written: str, found: list[Place]) -> Resolved:
    said = ", ".join(f"{place.value()} ({place.country})" for place in found[:_SHOWN])
    why = f"{len(found)} places fit: {said}" if len(found) > 1 else f"a small town fits: {said}"
    return Resolved(written, None, f"{why}; choose one", alternatives=tuple(_offered(each) for each in found[:_SHOWN]))


def _offered(place: Place) -> Alternative:
    says = f"{place.kind} of that name in {place.country or 'no one land'}; {place.table}"
    return Alternative(place.value(), says, facts=place.described())
