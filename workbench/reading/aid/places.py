"""Places: every country, region, water, town and airfield that a text names, each with its reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from workbench.reading.aid.article import Article
from workbench.reading.aid.places_airfields import codes, meant
from workbench.reading.aid.places_bare import bare_fields, repeated
from workbench.reading.aid.places_fields import Ground, grounds
from workbench.reading.aid.places_names import Hit, scan
from workbench.reading.aid.places_near import lies_in, nearest
from workbench.reading.aid.places_proof import choose, proved
from workbench.reading.aid.places_regions import provinces, sited
from workbench.reading.aid.places_towns import tiny
from workbench.reading.aid.places_words import tongue
from workbench.reading.aid.spans import Span, apart
from workbench.reading.aid.titled import named_elsewhere
from workbench.reference.folding import name_key
from workbench.reference.gazetteer import Place, airfields
from workbench.reference.worded import key_of
from workbench.values.resolved import Alternative

_PARTS = re.compile(r"[\W_]+")
_BESIDE = 4  # words beside a name in which what proves it is shown as written
_HOMES = {"fliegerhorst": ("AT", "DE"), "militarflugplatz": ("AT", "CH", "DE")}  # nouns of few countries' airfields
_FIRST = 200  # places of a text that tell in which lands it moves
_NO_TABLE = "no table has it"
_SHOWN = 5  # alternatives beside a name that several places share


def find(article: Article, flown: list[Span]) -> list[Span]:
    """The names of places that stand outside the aircraft already found; airfields with their generic noun."""
    table = tongue(article.language)
    names = _outside(scan(article, table), [(span.start, span.end) for span in flown])
    fields = grounds(article, table, names, flown)
    lone = _outside(names, [(each.start, each.end) for each in fields])
    towns = _with_field(article, lone)
    lone = _outside(lone, [(hit.start, hit.end) for hit in towns])
    lands = _outside(provinces(article, table, lone), [(each.start, each.end) for each in fields])
    kept = proved(article, table, _outside(lone, [(hit.start, hit.end) for hit in lands]), flown, lands)
    kept += [*towns, *lands]
    countries = Counter(hit.place.country for hit in kept if hit.place.country)
    for hit in (hit for field in fields for hit in field.hits):
        choose(hit, countries)
    taken = {n for hit in [*names, *kept] for n in range(hit.first, hit.last + 1)}
    tiny_names = {hit.first for hit in names if tiny(hit)} - {hit.first for hit in kept}
    taken |= {n for each in fields for n in range(each.first, each.last + 1)}
    kept += bare_fields(article, table, taken - tiny_names, countries)  # an airfield may be called as a hamlet is
    taken |= {n for hit in kept for n in range(hit.first, hit.last + 1)}
    taken |= {n for span in flown for n in range(article.words.at(span.start), article.words.at(span.end - 1) + 1)}
    unknown = sited(article, table, taken)
    kept.sort(key=lambda hit: hit.start)
    placed = [_span(article, hit) for hit in kept]
    found = [_there(meant(each, countries, table), lies_in(article, each, kept)) for each in fields]
    beside = sorted([*kept, *_known(fields, found)], key=lambda hit: hit.start)
    grounded = [_ground_span(article, each, there, beside) for each, there in zip(fields, found, strict=True)]
    again: list[Span] = []
    for number, hit in repeated(article, fields, kept):
        if hit.places and not grounded[number].facts["icao"]:
            continue  # a town by the name of an airfield that no table has
        again.append(replace(grounded[number], start=hit.start, end=hit.end, rule="place.repeated"))
    anew = {span.start for span in again}
    placed = [*(span for span in placed if span.start not in anew), *again, *grounded]
    placed += [_unknown_span(article, hit, beside) for hit in unknown]
    coded = codes(article, [*((span.start, span.end) for span in placed), *((span.start, span.end) for span in flown)])
    spans = apart([*placed, *(_span(article, hit) for hit in coded)])
    return named_elsewhere(article.words, spans, article.titled, lambda span: _NO_TABLE in span.why)


def _there(fields: list[Place], around: Hit | None) -> list[Place]:
    """The airfields that lie in the land said to be around them."""
    return [each for each in fields if around is None or each.country == around.place.country]


def _known(fields: list[Ground], found: list[list[Place]]) -> list[Hit]:
    """The airfields of which one alone fits, as names that tell in what land those beside them lie."""
    return [
        Hit(each.first, each.last, each.start, each.end, each.noun, there)
        for each, there in zip(fields, found, strict=True)
        if len(there) == 1
    ]


def _outside(hits: list[Hit], taken: Iterable[tuple[int, int]]) -> list[Hit]:
    """The names that share no letter with what is taken; both in the order of the text."""
    bounds, kept, n = sorted(taken), [], 0
    if not bounds:
        return list(hits)
    for hit in hits:
        while n < len(bounds) and bounds[n][1] <= hit.start:
            n += 1
        if n == len(bounds) or bounds[n][0] >= hit.end:
            kept.append(hit)
    return kept


def _with_field(article: Article, hits: list[Hit]) -> list[Hit]:
    """Towns with the name of their airfield behind them: "Istanbul Atatürk", "Paris-Orly"."""
    words, found = article.words, []
    for hit in hits:
        n = hit.last + 1
        if (
            hit.place.kind != "city"
            or n >= len(words.key)
            or words.gaps[hit.last] not in (" ", "-", "–", "/")
            or not words.text[n][0].isupper()
        ):
            continue
        for last in (n + 1, n):
            key = " ".join(words.key[n : last + 1])
            fitting = [
                field
                for field in airfields().called(key)
                for town in hit.places
                if field.city and field.country == town.country and _same(field.city, town)
            ]
            if fitting and last < len(words.key):
                found.append(Hit(hit.first, last, hit.start, words.end[last], key, fitting[:1], proof="town"))
                break
    return found


def _same(city: str, town: Place) -> bool:
    return name_key(city)[:5] == name_key(town.name)[:5]


def _span(article: Article, hit: Hit) -> Span:
    """The span of a name; an unlikely namesake stays beside it as an alternative."""
    place, others = hit.place, hit.places[1 : 1 + _SHOWN]
    known = place.table or _NO_TABLE
    written = article.body[hit.start : hit.end]
    says = f"“{written}” is the {place.kind} {place.name}{_lies(place)}; {_reason(article, hit)}; {known}"
    return Span(
        "place",
        hit.start,
        hit.end,
        _facts(place),
        f"place.{hit.proof if hit.proof in _REASONS else 'beside'}",
        says,
        tuple(_other(each) for each in others),
    )


_REASONS = {
    "table": "names of this table need no more",
    "people": "a large town by that name",
    "country": "its country is named in the text",
    "neighbour": "its country or another mention stands beside it",
    "code": "the code stands where an airfield is named",
    "town": "the airfield's name stands behind its town's",
    "case": "a name this case has set",
}


def _reason(article: Article, hit: Hit) -> str:
    return _REASONS.get(hit.proof) or f"“{_as_written(article, hit, hit.proof)}” stands beside it"


def _as_written(article: Article, near: Hit | Ground, key: str) -> str:
    """The words of a key as they stand in or beside a name; the key itself where it is made of others."""
    words, keys, first = article.words, _keys(key), near.first
    low, high = max(0, first - _BESIDE), min(len(words.key), near.last + _BESIDE)
    if not keys or words.where.get(keys[0]) is None:
        return key
    for away in range(max(first - low, high - 1 - first) + 1):
        for i in (first - away, first + away):
            if low <= i < high and words.key[i] == keys[0] and words.key[i : i + len(keys)] == keys:
                return words.body[words.start[i] : words.end[i + len(keys) - 1]]
    return key


@lru_cache(maxsize=8192)
def _keys(key: str) -> list[str]:
    """The words of a key as those of a text are kept."""
    return [key_of(part) for part in _PARTS.split(key) if part]


def _lies(place: Place) -> str:
    return f" ({', '.join(filter(None, (place.icao, place.country)))})" if place.icao or place.country else ""


def _facts(place: Place) -> dict[str, object]:
    return {
        "name": place.name, "type": place.kind, "country": place.country or None, "icao": place.icao or None,
        "lat": place.lat if place.icao else None, "lon": place.lon if place.icao else None,
    }  # fmt: skip


def _other(place: Place) -> Alternative:
    return Alternative(place.value(), f"{place.name}{_lies(place)} bears the same name", facts=place.described())


def _ground_span(article: Article, ground: Ground, found: list[Place], kept: list[Hit]) -> Span:
    """The span of an airfield: with its code where only one airfield fits, else with those that do beside it."""
    noun = _as_written(article, ground, ground.noun)
    if len(found) == 1 or (found and len({place.icao for place in found}) == 1):
        place = found[0]
        says = f"“{noun}” makes it an airfield: {place.name}{_lies(place)}; {place.table}"
        return Span("place", ground.start, ground.end, _facts(place), "place.airfield", says)
    words = article.body[ground.start : ground.end]
    country, why = _country(article, ground, found, kept)
    facts = {"name": words, "type": "airfield", "country": country, "icao": None, "lat": None, "lon": None}
    says = f"“{noun}” makes it an airfield; {why}"
    return Span(
        "place", ground.start, ground.end, facts, "place.ground", says, tuple(_other(each) for each in found[:_SHOWN])
    )


def _unknown_span(article: Article, hit: Hit, kept: list[Hit]) -> Span:
    """The span of a name no table has; its country is that of the place named next to it, and the reason says so."""
    near = nearest(article, hit, kept)
    country = near.place.country if near else None
    facts = _facts(hit.place._replace(country=country or ""))
    before = _as_written(article, hit, hit.proof)
    given = f"the country is that of {near.place.name}, which the text names" if near else "its country is open"
    return Span(
        "place", hit.start, hit.end, facts, "place.unknown", f"“{before}” stands before it; {_NO_TABLE}; {given}"
    )


def _country(article: Article, ground: Ground, found: list[Place], kept: list[Hit]) -> tuple[str | None, str]:
    around = lies_in(article, ground, kept)
    if around:
        return around.place.country, f"{_NO_TABLE}; {around.place.name} is said to lie around it"
    for hit in ground.hits:
        if hit.place.country:
            return hit.place.country, f"{len(found) or 'no'} airfields of {hit.place.name} fit"
    lands = _HOMES.get(ground.noun, ()) if not found else ()
    homes = Counter(hit.place.country for hit in kept[:_FIRST] if hit.place.country in lands) if lands else None
    if homes:
        home = homes.most_common(1)[0][0]
        return home, f"{_NO_TABLE}; of the countries where airfields are called so, the text names {home} most often"
    shared = {place.country for place in found}
    if len(shared) == 1:
        return shared.pop(), f"{len(found)} airfields fit"
    near = nearest(article, ground, kept)
    if near:
        return (
            near.place.country,
            f"{_NO_TABLE}; the country is that of {near.place.name}, which the text names",
        )
    return None, _NO_TABLE
