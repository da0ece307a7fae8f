"""All suggestions for one text: every finder in its turn, each seeing what the earlier ones found."""

from __future__ import annotations

from workbench.reading.aid import actors, aircraft, attributions, dates, hedges, movements, places
from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Suggestions


def suggest(article: Article) -> Suggestions:
    """What the text says of dates, aircraft, places, actors, who says it, how surely, and which flights it tells of.

    Depends on nothing but the article and the bundled tables: no clock, no zone or language of the machine.
    """
    dated = dates.find(article)
    flown = aircraft.find(article)
    placed = places.find(article, flown)
    named = actors.find(article, [*flown, *placed])
    hedged = hedges.find(article)
    said = attributions.find(article, [*named, *placed, *dated])
    spans = sorted([*dated, *flown, *placed, *named, *said, *hedged], key=lambda span: (span.start, -span.end))
    for n, span in enumerate(spans, 1):
        span.id = f"{span.kind[0] if span.kind != 'actor' else 'o'}{n}"
    return Suggestions(spans, movements.find(article, spans), attributions.cites(article, said))
