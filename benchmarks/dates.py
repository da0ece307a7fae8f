"""Dates of annotated texts: words and values found, beside what dateparser finds in the same texts.

Texts and their dates are those of ``$CASE_DATA`` (``articles`` and ``seeds``); dateparser is used where it can be
imported: ``uv run --with dateparser python -m benchmarks dates``. It is asked for a day; where the text names a
month or a year only, that much of its answer is held against the annotation, and lengths of time are left out for it.
"""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measured import Row, milliseconds
from workbench.reading.aid.article import Article, article_of
from workbench.reading.aid.dates import find

Found = tuple[int, int, str]  # code points and the value
GOAL, WORDS, MOST = 0.85, 2_000, 15


def rows() -> list[Row]:
    """Words with value as F1, beside dateparser's, and how long 2,000 words take; nothing without the texts."""
    texts = list(_texts())
    if not texts:
        return []
    ours = _f1(texts, _ours, durations=True)
    theirs = _f1(texts, _theirs, durations=False) if importlib.util.find_spec("dateparser") else None
    against = "the goal" if theirs is None else f"dateparser: {theirs:.3g} F1"
    size = f"{sum(len(gold) for _, gold in texts)} dates in {len(texts)} texts"
    ratio = round(ours / theirs, 2) if theirs else None
    found = Row("dates", size, round(ours, 3), "F1", against, ratio, f"at least {GOAL} F1", ours >= GOAL)
    words = sum(len(article.words) for article, _ in texts)
    each = median(milliseconds(lambda: [find(article) for article, _ in texts]) for _ in range(7)) * WORDS / words
    return [
        found,
        Row("dates.time", f"{WORDS} words", round(each, 1), "ms", "the goal", None, f"at most {MOST} ms", each <= MOST),
    ]


def _texts() -> Iterator[tuple[Article, list[dict[str, Any]]]]:
    """Every annotated text with its dates."""
    home = Path(os.environ.get("CASE_DATA", "/nonexistent"))
    for folder in ("articles", "seeds"):
        for path in sorted((home / folder).glob("*.json")):
            held = json.loads(path.read_text(encoding="utf-8"))
            with path.with_suffix(".txt").open(encoding="utf-8", newline="") as text:
                yield article_of(text.read()), [span for span in held["spans"] if span["kind"] == "date"]


def _f1(
    texts: list[tuple[Article, list[dict[str, Any]]]], finds: Callable[[Article], list[Found]], *, durations: bool
) -> float:
    """F1 of words that overlap an annotated date and have its value, one to one; optional ones cost nothing."""
    right = offered = wanted = 0
    for article, gold in texts:
        left = [span for span in gold if durations or not span["duration"]]
        wanted += sum(not span.get("optional") for span in left)
        for start, end, value in finds(article):
            near = [span for span in left if span["start"] < end and start < span["end"]]
            hit = next((span for span in near if _same(span, value, whole=durations)), None)
            if hit is not None:
                left.remove(hit)
                right += not hit.get("optional")
            offered += hit is None or not hit.get("optional")
    return 2 * right / (offered + wanted)


def _same(span: dict[str, Any], value: str, *, whole: bool) -> bool:
    gold = str(span["edtf"] or span["duration"]).replace("+00:00", "Z")
    return value == gold if whole else value.startswith(gold[:16].rstrip("Z"))


def _ours(article: Article) -> list[Found]:
    return [(each.start, each.end, str(each.facts["edtf"] or each.facts["duration"])) for each in find(article)]


def _theirs(article: Article) -> list[Found]:
    from dateparser.search import search_dates

    base = datetime.fromisoformat(str(article.published)).replace(tzinfo=None)
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    found, at = [], 0
    for words, moment in search_dates(article.body, languages=[article.language], settings=settings) or ():
        start = article.body.find(words, at)
        if start >= 0:
            at = start + len(words)
            found.append((start, at, moment.isoformat(timespec="minutes")))
    return found
