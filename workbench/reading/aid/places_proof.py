"""Which names are meant as places: what stands beside a name speaks for it or against it."""

from __future__ import annotations

from collections import Counter

from workbench.reading.aid.article import Article
from workbench.reading.aid.places_beside import CASED, Beside
from workbench.reading.aid.places_names import Hit
from workbench.reading.aid.places_towns import amman, at_home, coded, has_airfield, tiny
from workbench.reading.aid.places_words import Tongue
from workbench.reading.aid.places_written import in_address, quoted, tied
from workbench.reading.aid.spans import Span

_LARGE, _MIDDLE = 400, 90  # thousands of people
_RENOWNED = 3000  # thousands of people a town of the table written by hand is taken to have if none are known
_FEWER = 12  # a namesake with so many times fewer people is not meant, whatever else the text names
_LISTED = (", ", "-", " - ", " – ", "–", " — ", "/", " / ", "، ")
_IN = frozenset(["in", "im", "en", "au", "aux", "w", "we", "na", "в", "на", "في"])


def proved(article: Article, table: Tongue, hits: list[Hit], flown: list[Span], lands: list[Hit]) -> list[Hit]:
    """The names that are meant as places, each with its country chosen and with what speaks for it."""
    amman(article, hits)
    beside = Beside(article, table, hits, flown)
    open_hits = [hit for hit in hits if hit.proof == "case" or not _refused(hit, beside)]
    sure = [hit for hit in open_hits if _sure(hit, beside)]
    beside.settle([*sure, *lands])
    countries = Counter(hit.place.country for hit in (*sure, *lands) if hit.place.country)
    for hit in open_hits:
        if not (len(hit.places) > 1 and _before_country(hit, beside)):
            choose(hit, countries)
    known, kept = {id(hit) for hit in sure}, []
    for hit in open_hits:
        if id(hit) in known or _likely(hit, beside, countries):
            kept.append(hit)
            beside.accept(hit)
    return kept


def _refused(hit: Hit, beside: Beside) -> bool:
    if beside.personal(hit):
        beside.surnames.add(hit.key)
        return True
    if hit.place.kind == "airfield" and hit.key in beside.table.persons:
        return True
    return (
        quoted(beside.words.body, hit, beside.table.language)
        or in_address(beside.words.body, hit)
        or coded(beside.words.body, hit)
        or beside.by_a_river(hit)
        or beside.of_a_lake(hit)
        or tied(beside.words.body, hit)
        or beside.of_organ(hit)
        or (hit.key in beside.table.names.capitals and not _nominal(hit, beside))
    )


def _nominal(hit: Hit, beside: Beside) -> bool:
    """Whether an abbreviation stands as a noun: "the US said", not "US officials"."""
    words, after = beside.words, beside.table.said["nominal_next"]
    gap = words.gaps[hit.last]
    if gap[:1] in "-‑" and hit.last + 1 < len(words.key):
        return False
    if not after or beside.table.language not in ("en", "de") or hit.last + 1 >= len(words.key):
        return True
    plain = gap.lstrip(".") if hit.last > hit.first else gap
    if beside.table.language == "de" and hit.key != "us":
        return True
    return plain.strip() != "" or "\n" in gap or words.key[hit.last + 1] in after


def _sure(hit: Hit, beside: Beside) -> bool:
    """A name that needs no more than itself, or has a word beside it that makes it a place."""
    if hit.proof:
        return True
    spoken, place = beside.spoken_for(hit), hit.place
    if hit.key in beside.table.said["stop"]:
        hit.proof = spoken if hit.key not in beside.surnames else ""
        return bool(hit.proof) and (
            place.kind != "city" or place.people >= _MIDDLE or beside.before(hit.first) in ("in", "near")
        )
    if not place.table.startswith("cities"):
        hit.proof = spoken or "table"
        return True
    ahead = beside.before(hit.first)
    if tiny(hit) and (ahead,) in beside.table.sites.get(ahead, ()):  # "outside Pokhran": only places stand there
        hit.proof = ahead if hit.key not in beside.surnames else ""
        return bool(hit.proof)
    if tiny(hit) and not (spoken and len(hit.key) > 3 and not hit.of_case and has_airfield(place)):
        return False
    small = place.people < _MIDDLE
    plain = beside.before(hit.first) == beside.words.key[hit.first - 1] if hit.first else False
    if (
        spoken
        and (hit.key not in beside.surnames or place.people >= _LARGE)
        and not (
            small
            and (
                hit.of_case
                and not at_home(hit, beside.table.language)
                or (beside.table.language in CASED and not plain)
            )
        )
    ):
        hit.proof = spoken
        return True
    large = (
        place.people >= _LARGE
        and len(hit.key) > 3
        and not (beside.table.language in CASED and not spoken and place.people < 1000)
    )
    large = large or (" " in hit.key and place.people >= _MIDDLE)
    hit.proof = "people" if large and hit.key not in beside.surnames else ""
    return bool(hit.proof)


def choose(hit: Hit, countries: Counter[str]) -> None:
    """The place meant of several: in a country that the text names, the one named most; else as they stand."""
    if len(hit.places) > 1 and hit.proof != "case":
        named = [place for place in hit.places if countries.get(place.country, 0) > countries.get(hit.place.country, 0)]
        named = [
            place for place in named if not place.people or place.people * _FEWER > (hit.place.people or _RENOWNED)
        ]
        best = max(named, key=lambda place: countries[place.country], default=None)
        if best and (best.kind == hit.place.kind or hit.key == "georgia" or hit.place.kind == "airfield"):
            hit.places = [best, *(place for place in hit.places if place is not best)]


def _likely(hit: Hit, beside: Beside, countries: Counter[str]) -> bool:
    """A lesser town without a word of its own: in a country the text names, or in a list or before its country."""
    if hit.key in beside.surnames or hit.key in beside.table.said["stop"]:
        return _before_country(hit, beside) or (hit.key not in beside.surnames and _in_list(hit, beside))
    if _before_country(hit, beside) or hit.key in beside.sure_keys:
        hit.proof = "neighbour"
        return True
    agrees = countries.get(hit.place.country, 0) > 0
    if not agrees or beside.table.language in CASED:
        return bool(agrees and beside.spoken_for(hit)) or (_in_list(hit, beside) and hit.place.people >= _MIDDLE)
    hit.proof = "country"
    begins = beside.initial(hit.first) and (beside.table.language not in ("en", "fr", "es") or len(hit.key) < 5)
    return (beside.table.language == "ar" or not begins) and (
        hit.place.people >= _MIDDLE or bool(beside.spoken_for(hit)) or _in_list(hit, beside)
    )


def _before_country(hit: Hit, beside: Beside) -> bool:
    """Whether the name's country or state follows it: "Mobile, Alabama"."""
    follower, words = beside.sure_at.get(hit.last + 1), beside.words
    joined = words.gaps[hit.last] in (", ", " (", "، ")
    within = not follower and hit.last + 1 < len(words.key) and words.key[hit.last + 1] in _IN
    if within:
        behind = hit.last + 2
        while behind < len(words.key) and words.key[behind] in beside.table.said["articles"]:
            behind += 1  # "Santiago in the Dominican Republic"
        follower, joined = beside.sure_at.get(behind), words.gaps[hit.last] == " "
    if follower and joined and follower.place.kind in ("country", "region"):
        for land in follower.places:
            fitting = [place for place in hit.places if place.country == land.country]
            if fitting and land.kind in ("country", "region"):
                hit.places = [*fitting, *(place for place in hit.places if place not in fitting)]
                follower.places = [land, *(place for place in follower.places if place is not land)]
                return True
        if within and hit.place.kind == "city" and follower.place.kind == "country":
            there = hit.place._replace(country=follower.place.country, people=0, table=follower.place.table)
            hit.places = [there, *hit.places]  # a town of that country by a name that the tables have elsewhere
            return True
    return False


def _in_list(hit: Hit, beside: Beside) -> bool:
    """Whether a comma, a hyphen or an "and" joins the name to a place that is sure."""
    words, ands = beside.words, beside.table.said["ands"]
    after, ahead = hit.last + 1, hit.first - 1
    if after < len(words.key) and words.gaps[hit.last] == " " and words.key[after] in ands and words.gaps[after] == " ":
        after += 1
    elif words.gaps[hit.last] not in _LISTED:
        after = -1
    if ahead > 0 and words.gaps[ahead] == " " and words.key[ahead] in ands and words.gaps[ahead - 1] in (" ", ", "):
        ahead -= 1
    elif ahead < 0 or words.gaps[ahead] not in _LISTED:
        ahead = -1
    return after in beside.sure_at or ahead in beside.sure_ends
