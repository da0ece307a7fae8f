"""Which airfield is meant: by its name, by its town where that has one only, by its code."""

from __future__ import annotations

import re
from collections import Counter

from workbench.reading.aid.article import Article
from workbench.reading.aid.places_fields import Ground
from workbench.reading.aid.places_names import Hit
from workbench.reading.aid.places_words import Tongue, is_no_code
from workbench.reference.folding import name_key
from workbench.reference.gazetteer import Place, airfields
from workbench.reference.sounds import sound_key

_CODE = re.compile(r"([A-Z](?<![\w.@#].)(?<![^A-Z]-.)(?<!\d[ ].)(?:[A-Z]{3}|[A-Z]{2}))(?![\w@]|-\d)")
_ROUTE = re.compile(r"\s?(?:-|–|—|→|->|=>|>|to|/)\s?")
_BEFORE_CODE = re.compile(
    r"(?:\b(?:from|to|at|via|into|in|near|out of|ex|dep|arr|из|в|на|до|через|nach|aus|von|de|a|à|vers|depuis|"
    r"then|direct|toward|towards|left|reached|puis|dann|luego|затем|desde|hacia|"
    r"do|z|w|من|إلى|في|ICAO|IATA|code|код)[ :]\s?|\()$",
    re.IGNORECASE,
)
_AIR = (
    "base",
    "base aerienne",
    "airfield",
    "afb",
    "авиабаз",
    "luftwaffen",
    "fliegerhorst",
    "militar",
    "naval",
    "baza",
    "قاعد",
    "station",
    "raf",
    "nas",
)
_BASE = re.compile(r"\b(?:air base|airbase|afb|force|naval|army)\b")
_LANDS = {"cfb": "CA", "rcaf": "CA", "afb": "US", "raaf": "AU", "rnzaf": "NZ", "rnas": "GB"}
_SHIPS = ("naval", "navale", "camp", "marine")
_GENERIC = re.compile(
    r"\b(?:international|internacional|internationale?|airport|air|base|military|militar|militaire|regional|afb|airfield|main|имени|им|международн\w+|nacional|wojskow\w+|miedzynarodow\w+)\b"
)


def meant(ground: Ground, countries: Counter[str], table: Tongue) -> list[Place]:
    """The airfields a ground may be, best first; one alone is sure."""
    around = {place.country for hit in ground.hits for place in hit.places}
    known = [hit.place for hit in ground.hits if hit.place.kind == "airfield"]
    if at_home := _at_home(ground):
        return at_home
    towns = [place for hit in ground.hits for place in _of_town(hit, ground)]
    named = _called(ground, table, around | set(countries) | table.homes, own=not towns)
    inside = [place for place in named if place.country in around]
    if known and (len(ground.hits) == 1 or not inside):
        return known[:1] if len({place.icao for place in known}) == 1 else known
    best = inside or named
    if len(best) > 1:
        agreed = [place for place in best if place in towns] or [
            place for place in best if countries.get(place.country)
        ]
        best = agreed or best
    if best and not (towns and not inside and best[0].country not in around):
        return best
    return towns


def _at_home(ground: Ground) -> list[Place]:
    """The airfields of the land whose forces alone call theirs so: "CFB Trenton" is in Canada."""
    land = next((_LANDS[word] for word in ground.noun.split() if word in _LANDS), "")
    for name in dict.fromkeys([*ground.names, *(hit.key for hit in ground.hits)]) if land else ():
        forms = (f"{name} {ground.noun}", f"{ground.noun} {name}", name)
        found = next((there for form in forms if (there := _in(land, form))), None) or _in(land, name, town=True)
        if found:
            chosen = [place for place in found if place.table.startswith("places")]
            return chosen if len(chosen) == 1 else _fitting(found, ground)
    return []


def _in(land: str, name: str, *, town: bool = False) -> list[Place]:
    fields = airfields()
    return [place for place in (fields.of_town(name) if town else fields.called(name)) if place.country == land]


def _called(ground: Ground, table: Tongue, countries: set[str], *, own: bool) -> list[Place]:
    """The airfields called so, by the whole name, then by its parts; a town's own name last, then by the sound."""
    towns = {hit.key for hit in ground.hits if hit.place.kind == "city"}
    whole, *parts = [*ground.names, *(hit.key for hit in ground.hits)]
    names = [whole, *sorted(dict.fromkeys(parts), key=lambda part: part in towns)]
    fields, bares = airfields(), [" ".join(_GENERIC.sub(" ", name).split()) for name in names]
    for name, bare in zip(names, bares, strict=True):
        for form in dict.fromkeys([f"{name} {ground.noun}", name, bare, *_inflected(bare, table)]):
            found = fields.called(form) if len(form) > 2 else []
            if found and form in towns:
                break
            if found:
                return found if ground.hits else _fitting(found, ground)
    for bare in bares:
        for form in dict.fromkeys([bare, *_inflected(bare, table)]):
            key = sound_key(form, table.language) if own or form not in towns else ""
            found = fields.sounding(key) if len(key) > 2 else []
            near = [place for place in found if place.country in countries]
            if near or (len(key) > 4 and len(found) == 1 and bare == bares[0]):
                return near or found
    return []


def _inflected(name: str, table: Tongue) -> list[str]:
    return table.forms(name) if name and " " not in name else []


def _of_town(hit: Hit, ground: Ground) -> list[Place]:
    """The airfields of a town, those that suit the noun: one alone if only one flies to a timetable."""
    if hit.place.kind != "city" or any(word in ground.noun for word in _SHIPS):
        return []
    town = name_key(hit.place.name)
    near = [place for place in _near(town, hit) if place.country == hit.place.country]
    return _fitting(near, ground)


def _near(town: str, hit: Hit) -> list[Place]:
    tables = airfields()
    return tables.of_town(town) or tables.called(town)


def _fitting(near: list[Place], ground: Ground) -> list[Place]:
    """Of several airfields those that suit the noun: bases for "air base", those with a timetable for "airport"."""
    if len(near) < 2:
        return near
    bases = [place for place in near if _BASE.search(name_key(place.name))]
    if any(word in ground.noun for word in _AIR):
        return bases or near
    near = [place for place in near if place not in bases] or near
    served = [place for place in near if place.iata]
    chosen = [place for place in served if place.table.startswith("places")]
    if len(chosen) == 1:
        return chosen
    large = [place for place in served if "international" in name_key(place.name)]
    return large if len(large) == 1 else served or near


def codes(article: Article, taken: list[tuple[int, int]]) -> list[Hit]:
    """Airfields written as ICAO or IATA codes where a route, a preposition or brackets say so."""
    fields, body, found, n = airfields(), article.body, [], 0
    bounds = sorted(taken)
    starts, ends = {start for start, _ in bounds}, {end for _, end in bounds}
    for match in _CODE.finditer(body):
        while n < len(bounds) and bounds[n][1] <= match.start():
            n += 1
        place = fields.code(match[1])
        if not place or (n < len(bounds) and bounds[n][0] < match.end()):
            continue
        if _stands_as_code(body, match.start(), match.end(), match[1]) or _routed(body, match, starts, ends):
            i = article.words.at(match.start())
            found.append(Hit(i, i, match.start(), match.end(), match[1], [place], proof="code"))
    return found


def _routed(body: str, match: re.Match[str], starts: set[int], ends: set[int]) -> bool:
    """Whether an arrow or a hyphen joins the code to a place, or a flight left it at a time: "HNL - Majuro"."""
    if is_no_code(match[1]):
        return False
    behind, before = _ARROW.match(body, match.end()), _ARROW_END.search(body, max(0, match.start() - 5), match.start())
    if (behind and behind.end() in starts) or (before and before.start() in ends):
        return True
    return bool(_LEFT.search(body, max(0, match.start() - 12), match.start()) and _TIME.match(body, match.end()))


_ARROW = re.compile(r"\s?(?:-|–|—|→|->|=>|>|/)\s?")
_ARROW_END = re.compile(r"\s?(?:-|–|—|→|->|=>|>|/)\s?$")
_LEFT = re.compile(
    r"\b(?:left|leaving|departed|dep|off|from|ex|arr|arrived|into|landed|at|to|reached|out of)[ :]$", re.I
)
_TIME = re.compile(r",? (?:at |@ ?)?\d{3,4} ?(?:[zZ]|UTC|utc|L\b|LT\b|local)|,? (?:at |@ ?)?\d{1,2}:\d\d")

_CODE_BEFORE = re.compile(r"([A-Z]{3,4})\s?(?:-|–|—|→|->|>|to|/)\s?$")
_CODE_BEHIND = re.compile(r"[A-Z]{3,4}\b")
_NAMED_BEHIND = re.compile(r"\s[A-Z]")
_KIND_BEFORE = re.compile(r"\b(?:IATA|ICAO)[ :]+\s?$")


def _stands_as_code(body: str, start: int, end: int, code: str) -> bool:
    head, tail = body[max(0, start - 12) : start], body[end : end + 12]
    if is_no_code(code):
        return False
    after, before = _ROUTE.match(tail), _CODE_BEFORE.search(head)
    paired = bool(before and airfields().code(before[1])) or bool(
        after and (other := _CODE_BEHIND.match(tail[after.end() :])) and airfields().code(other[0])
    )
    said = _BEFORE_CODE.search(head)
    if len(code) == 4:
        return paired or (bool(said) and not _NAMED_BEHIND.match(tail))
    return paired or bool(_KIND_BEFORE.search(head))
