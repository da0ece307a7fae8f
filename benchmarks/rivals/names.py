"""Tools that find places and names: geotext and flashgeotext by lists of English names, Natasha by a Russian model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from benchmarks.rivals import LANGUAGES, Rival, Spans, each, installed
from workbench.reading.aid.article import Article


def rivals() -> Iterator[Rival]:
    """Those that are installed."""
    if found := installed("geotext"):
        yield Rival(f"geotext {found}", "MIT", "place", LANGUAGES, each(_geotext))
    if found := installed("flashgeotext"):
        yield Rival(f"flashgeotext {found}", "MIT", "place", LANGUAGES, each(_flashgeotext), valued=False)
    if found := installed("natasha"):
        yield Rival(f"Natasha {found}", "MIT", "place", ("ru",), each(_natasha_places), valued=False)
        yield Rival(f"Natasha {found}", "MIT", "actor", ("ru",), each(_natasha_actors))


def place(start: int, end: int, name: str, country: str | None = None) -> dict[str, Any]:
    """One place as it is told."""
    return {"kind": "place", "start": start, "end": end, "name": name, "country": country}


def actor(start: int, end: int, name: str) -> dict[str, Any]:
    """One person or organisation as it is told."""
    return {"kind": "actor", "start": start, "end": end, "name": name}


def _geotext(article: Article) -> Spans:
    from geotext import GeoText

    found = GeoText(article.body)
    codes = {**found.index.countries, **found.index.cities}  # names in small letters
    told = {}
    for name in dict.fromkeys([*found.cities, *found.countries]):
        for where in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", article.body):
            told[where.start()] = place(*where.span(), name, codes.get(name.lower()))
    return [told[at] for at in sorted(told)]


@cache
def _flash() -> Any:
    from flashgeotext.geotext import GeoText

    return GeoText()


def _flashgeotext(article: Article) -> Spans:
    found = _flash().extract(article.body)
    return [
        place(start, end, name)
        for names in (found["cities"], found["countries"])
        for name, told in names.items()
        for start, end in told["span_info"]
    ]


@cache
def _tagger() -> tuple[Any, Any]:
    from natasha import NewsEmbedding, NewsNERTagger, Segmenter

    return Segmenter(), NewsNERTagger(NewsEmbedding())


def _natasha(article: Article, kinds: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    from natasha import Doc

    segmenter, tagger = _tagger()
    document = Doc(article.body)
    document.segment(segmenter)
    document.tag_ner(tagger)
    return ((found.start, found.stop, found.text) for found in document.spans if found.type in kinds)


def _natasha_places(article: Article) -> Spans:
    return [place(*found) for found in _natasha(article, ("LOC",))]


def _natasha_actors(article: Article) -> Spans:
    return [actor(*found) for found in _natasha(article, ("PER", "ORG"))]
