"""The reading aid: what 2,000 words take, those met for the first time, the first text of a process, texts a second.

The texts are the articles of ``$CASE_DATA`` where it is set, else those of the tests. Times are the processor's, so
that they mean the same on a machine that has other things to do; compiled modules stand ready, as in the program.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.measured import Row, held
from workbench.reading.aid.article import LANGUAGES, Article, article_of
from workbench.reading.aid.suggest import suggest

HERE = Path(__file__).parents[1] / "tests" / "reading" / "aid" / "texts"
WORDS, ARTICLE = 2_000, 400
TIMES = 15
MEGABYTE = 1_000_000
FIRST = """
import sys, time
from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

suggest(Article(sys.stdin.read(), language=sys.argv[1], published="2025-11-20"))
print(time.process_time())
"""


def rows() -> Iterator[Row]:
    """The languages one by one, then texts of all of them, then the language with the most text again and again."""
    texts = _texts()
    fresh, again = _fresh(texts)
    yield held("aid.fresh", f"{WORDS} words", fresh, "ms", most=50, rival=("once more", again))
    longest = max(texts, key=lambda each: len(texts[each].body))
    for language, article in texts.items():
        ready = _words(article, WORDS)
        suggest(ready)
        took = median(_took(replace(ready)) for _ in range(TIMES)) * 1000
        yield held(f"aid.suggest.{language}", f"{WORDS} words", took, "ms", most=50)
    for language, article in texts.items():
        yield held(f"aid.first.{language}", f"{ARTICLE} words", _first(article), "ms", most=400)
    pieces = [piece for article in texts.values() for piece in _pieces(article)]
    pace = 1 / median(median(_took(replace(piece)) for _ in range(3)) for piece in pieces)
    size = f"{len(pieces)} of {ARTICLE} words in {len(texts)} languages"
    yield Row("aid.articles", size, round(pace, 1), "a second", "the goal", None, "at least 100 a second", pace >= 100)
    short, long = (_took(_long(texts[longest], size * MEGABYTE)) / size * 1000 for size in (1, 10))
    yield held("aid.long", "10 MB", long, "ms a MB", times=1.5, rival=("1 MB", short))


def _texts() -> dict[str, Article]:
    """The texts of each language as one."""
    home = os.environ.get("CASE_DATA")
    folders = [Path(home) / "articles", Path(home) / "seeds"] if home else [HERE]
    paths = [path for folder in folders for path in sorted(folder.rglob("*.txt"))]
    found: dict[str, list[Article]] = {}
    for path in paths:
        article = article_of(path.read_text(encoding="utf-8"))
        found.setdefault(article.language, []).append(article)
    return {
        language: replace(found[language][0], body="\n\n".join(each.body for each in found[language]))
        for language in LANGUAGES
        if language in found
    }


def _words(article: Article, count: int) -> Article:
    """So many words of a text, said again from the beginning where it is shorter."""
    body = article.body
    while len(words := replace(article, body=body).words) < count:
        body = f"{body}\n\n{body}"
    return replace(article, body=body[: words.end[count - 1]])


def _fresh(texts: dict[str, Article]) -> tuple[float, float]:
    """Milliseconds for so many words of texts not read before, behind others of their language, and once more."""
    met, again, count = 0.0, 0.0, 0
    for article in texts.values():
        middle = len(article.words) // 2
        cut = article.words.start[middle]
        suggest(replace(article, body=article.body[:cut]))
        behind = replace(article, body=article.body[cut:])
        met += _took(behind)
        again += _took(replace(behind))
        count += len(article.words) - middle
    return met / count * WORDS * 1000, again / count * WORDS * 1000


def _pieces(article: Article) -> Iterator[Article]:
    """A text in pieces of an article's length."""
    words = article.words
    for first in range(0, len(words) - ARTICLE, ARTICLE):
        yield replace(article, body=article.body[words.start[first] : words.end[first + ARTICLE - 1]])


def _long(article: Article, size: int) -> Article:
    """A text said again until it has so many bytes."""
    body = article.body + "\n\n"
    times = size // len(body.encode()) + 1
    return replace(article, body=(body * times).encode()[:size].decode(errors="ignore"))


def _took(article: Article) -> float:
    """Seconds of the processor for one text."""
    began = time.process_time()
    suggest(article)
    return time.process_time() - began


def _first(article: Article) -> float:
    """Milliseconds of the processor that a process takes for its first text, from its start."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    text = _words(article, ARTICLE).body
    with TemporaryDirectory() as compiled:
        surroundings["PYTHONPYCACHEPREFIX"] = compiled
        command = [sys.executable, "-X", "utf8", "-c", FIRST, article.language]
        told = [
            subprocess.run(
                command, check=True, capture_output=True, text=True, encoding="utf-8", env=surroundings, input=text
            )
            for _ in range(6)
        ]
    return median(float(each.stdout) for each in told[1:]) * 1000
