"""All suggestions for one text: every finder in its turn, each seeing what the earlier ones found."""

from __future__ import annotations

import gc
from collections.abc import Iterator

from workbench.reading.aid import actors, aircraft, attributions, dates, dates_local, hedges, movements, places, stances
from workbench.reading.aid.article import Article
from workbench.reading.aid.attributions_sources import Sources
from workbench.reading.aid.first import get_ready
from workbench.reading.aid.spans import Span, Suggestions

_LETTER = {"date": "d", "aircraft": "a", "place": "p", "actor": "o", "attribution": "s", "hedge": "h"}
"""A suggestion is called by its kind and where it begins: what else is found or taken does not rename it."""


def suggest(article: Article) -> Suggestions:
    """What the text says of dates, aircraft, places, actors, who says it, how surely, and which flights it tells of.

    Depends on nothing but the article and the bundled tables: no clock, no zone or language of the machine.
    """
    collecting = gc.isenabled()
    gc.disable()  # tables and spans are kept, looking through them for what could be dropped finds nothing
    try:
        return _suggested(article)
    finally:
        if collecting:
            gc.enable()


def _suggested(article: Article) -> Suggestions:
    get_ready(article.language)
    dated = dates.find(article)
    flown = list(_undated(aircraft.find(article), dated))
    dated = list(_apart(dated, flown))
    placed = places.find(article, flown)
    dates_local.at_places(article, dated, placed)
    named = list(_undated(actors.find(article, [*flown, *placed]), dated))
    hedged = hedges.find(article)
    placed = list(_apart(placed, named))
    sources = Sources(article, [*named, *placed, *dated, *flown])
    said = attributions.find(sources)
    spans = sorted([*dated, *flown, *placed, *named, *said, *hedged], key=lambda span: (span.start, -span.end))
    for span in spans:
        span.id = f"{_LETTER[span.kind]}{span.start}"
    denied = stances.find(sources, said)
    return Suggestions(spans, movements.find(article, spans), attributions.cites(article, said), denied)


def _apart(placed: list[Span], named: list[Span]) -> Iterator[Span]:
    """The names that are no mere part of others: "Civil Aviation Authority of Lesotho", "Mirage 2000-5"; in order."""
    n, widest = 0, (-1, 0)  # where the name that reaches farthest ends and begins
    for place in placed:
        while n < len(named) and named[n].start <= place.start:
            widest = max(widest, (named[n].end, -named[n].start))
            n += 1
        if widest[0] < place.end or widest == (place.end, -place.start):
            yield place


def _undated(named: list[Span], dated: list[Span]) -> Iterator[Span]:
    """The names that are no mere part of a date: "last Sunday, a tracker showed", "Tue 10 May"; both in order."""
    n, end = 0, -1  # where the date that reaches farthest ends
    for each in named:
        while n < len(dated) and dated[n].start <= each.start:
            end = max(end, dated[n].end)
            n += 1
        into = n < len(dated) and dated[n].start < each.end < dated[n].end  # "في 22 أبريل" is no V-22
        if end < each.end and not into:
            yield each
