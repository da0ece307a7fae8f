"""Hedges: the cue words by which a text keeps a statement at a distance, with their class."""

from __future__ import annotations

from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Span
from workbench.reference.hedges import hedges

_WHY = {
    "reported": "the words pass on what others say",
    "possible": "the words call it possible, no more",
    "likely": "the words call it likely",
    "suggests": "the words say what signs suggest",
    "doubt": "the words say that it is not known or not confirmed",
    "expected": "the words say what is expected",
}


def find(article: Article) -> list[Span]:
    """The hedges of a text in their order; bounds of numbers, permission and ability are none."""
    return [
        Span("hedge", each.start, each.end, {"class": each.kind}, rule=f"hedge.{each.kind}", why=_why(each.kind))
        for each in hedges(article.words, article.language)
    ]


def _why(kind: str) -> str:
    return f"{_WHY[kind]} (word table hedges, class {kind})"
