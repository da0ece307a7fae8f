"""The outlet of a text by one word of its name: "the Gazette"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reference.worded import Words

_ARTICLES = frozenset("the le la l el los die der das den dem".split())  # noqa: SIM905


def own(around: Surroundings) -> Iterator[Named]:
    """Where a text calls its own publisher by the last word of the name, behind an article."""
    publisher = around.article.publisher
    named = Words(publisher)
    if len(named) < 2:
        return
    words, head = around.words, named.key[-1]
    known = around.lore.last.at(named, len(named) - 1)
    if known is None or known.meant != "media":
        return  # "the Institute", "the Observatory" are common nouns
    for i in range(1, len(words.key)):
        if words.key[i] != head or not around.upper[i] or words.key[i - 1] not in _ARTICLES or around.upper[i - 1]:
            continue
        alone = i + 1 == len(words.key) or not around.upper[i + 1] or words.gaps[i] not in (" ", "-")
        if alone and words.gaps[i - 1] in (" ", "’", "'"):
            why = f"the publisher’s own name in short: “{publisher}”"
            yield Named(i, i + 1, publisher, "media", None, "actor.own", why)
