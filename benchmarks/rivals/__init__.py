"""General tools that find dates, places or names in texts without a network, as far as they are installed.

They are no part of the program; ``make peers`` installs them for one run. Each is given the text, its language and its
publication in the form it asks for, with the settings that suit a report best, and its answer is told as spans.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from workbench.reading.aid.article import LANGUAGES, Article

Spans = list[dict[str, Any]]


@dataclass(frozen=True)
class Rival:
    """One tool: what it finds, in which of the languages, and how; ``valued`` where it also says what is meant."""

    name: str
    licence: str
    kind: str
    languages: tuple[str, ...]
    read: Callable[[Sequence[Article]], list[Spans]]
    valued: bool = True


def each(read: Callable[[Article], Spans]) -> Callable[[Sequence[Article]], list[Spans]]:
    """A tool that reads one text after another; one that it fails on, sentence by sentence."""
    return lambda articles: [_careful(read, article) for article in articles]


def _careful(read: Callable[[Article], Spans], article: Article) -> Spans:
    with suppress(Exception):  # whatever a tool of others raises: what it cannot read is not found
        return read(article)
    told: Spans = []
    for sentence in article.sentences:
        with suppress(Exception):
            part = replace(article, body=article.body[sentence.start : sentence.end])
            told += [
                {**span, "start": span["start"] + sentence.start, "end": span["end"] + sentence.start}
                for span in read(part)
            ]  # fmt: skip
    return told


def installed(package: str) -> str | None:
    """The version of a package; ``None`` where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def rivals() -> list[Rival]:
    """All that are installed."""
    from benchmarks.rivals import dates, javascript, names

    return [*dates.rivals(), *names.rivals(), *javascript.rivals()]


__all__ = ["LANGUAGES", "Rival", "Spans", "each", "installed", "rivals"]
