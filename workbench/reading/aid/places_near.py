"""In what land a place lies that no table has: what is said to lie around it, else what is named beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from workbench.reading.aid.article import Article
from workbench.reading.aid.movements_words import singles
from workbench.reading.aid.places_fields import Ground
from workbench.reading.aid.places_names import Hit
from workbench.reading.aid.places_words import tongue

_APART = frozenset(",;:.!?\n،؛")  # stops that part what is said
_NEAR = 8  # places looked at on each side of an airfield without a country of its own
_ENDS = frozenset({"from", "to", "toward"})
_FIRST = 200  # places of a text that tell in which lands it moves


def lies_in(article: Article, ground: Ground, kept: list[Hit]) -> Hit | None:
    """The country or region that is said right behind an airfield: "аэродроме Украинка в Амурской области"."""
    words, i = article.words, ground.last + 1
    behind = kept[bisect_left(kept, ground.end, key=lambda hit: hit.start) :][:1]
    if not behind or not behind[0].place.country or behind[0].place.kind not in ("country", "region"):
        return None
    gap = words.gaps[ground.last]
    if behind[0].first == i:
        return behind[0] if gap in (", ", " (", "، ") else None
    role = _role(article, i)
    small = range(i + 1, behind[0].first)
    articles = tongue(article.language).said["articles"]
    return behind[0] if gap == " " and role == "at" and all(words.key[n] in articles for n in small) else None


def nearest(article: Article, ground: Ground | Hit, kept: list[Hit]) -> Hit | None:
    """The place with a country named next to one in its part of a sentence, in its sentence, its paragraph.

    The other end of a flight tells nothing: then it is a place of the country that the text names most.
    """
    at = bisect_left(kept, ground.start, key=lambda hit: hit.start)
    near = [hit for hit in kept[max(0, at - _NEAR) : at + _NEAR] if hit.place.country]
    own = _role(article, ground.first - 1)
    near = [hit for hit in near if (role := _role(article, hit.first - 1)) not in _ENDS or role == own]
    near.sort(key=lambda hit: abs(hit.start - ground.start))
    here, body = article.sentence_at(ground.start), article.body
    part = (hit for hit in near if _APART.isdisjoint(body[min(hit.end, ground.end) : max(hit.start, ground.start)]))
    sentence = (hit for hit in near if article.sentence_at(hit.start) == here)
    paragraph = (hit for hit in near if "\n" not in body[min(hit.end, ground.end) : max(hit.start, ground.start)])
    return next(part, None) or next(sentence, None) or next(paragraph, None) or _most(kept)


def _most(kept: list[Hit]) -> Hit | None:
    """The first place of the country that the text names most; none where two are named as often."""
    lands = Counter(hit.place.country for hit in kept[:_FIRST] if hit.place.country).most_common(2)
    if not lands or len(lands) > 1 and lands[0][1] == lands[1][1]:
        return None
    return next(hit for hit in kept if hit.place.country == lands[0][0])


def _role(article: Article, i: int) -> str:
    """The role that a small word before a place gives it, articles passed over."""
    keys, articles = article.words.key, tongue(article.language).said["articles"]
    while i > 0 and keys[i] in articles:
        i -= 1
    meant = singles(article.language).get(keys[i]) if 0 <= i < len(keys) else None
    return meant.said.get("role", "") if meant else ""
