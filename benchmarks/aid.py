"""The reading aid: what 2,000 words take, those met for the first time, the first text of a process, texts a second.

The texts are the articles of ``$CASE_DATA`` where it is set, else those of the tests; for words met for the first time
those of the tests in either case, as each language needs 2,000 words of prose that were not read before. Times are the
processor's, so that they mean the same on a machine that has other things to do; compiled modules stand ready, as in
the program.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
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
FRESH = """
import gc, sys, time
from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest

gc.disable()  # as in the window, which looks for rings between events
for body in sys.stdin.read().split(chr(0)):
    began = time.process_time()
    suggest(Article(body, language=sys.argv[1], published="2025-11-20"))
    print(time.process_time() - began)
"""


def rows() -> Iterator[Row]:
    """The languages one by one, then texts of all of them, then the language with the most text again and again."""
    fresh = {language: _fresh(article) for language, article in _texts([HERE]).items()}
    for language, (met, again) in fresh.items():
        yield held(f"aid.fresh.{language}", f"{WORDS} words", met, "ms", most=50, rival=("once more", again))
    met, again = (median(each) for each in zip(*fresh.values(), strict=True))
    yield held("aid.fresh", f"{WORDS} words", met, "ms", most=50, rival=("once more", again))
    home = os.environ.get("CASE_DATA")
    texts = _texts([Path(home) / "articles", Path(home) / "seeds"] if home else [HERE])
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


def _texts(folders: Sequence[Path]) -> dict[str, Article]:
    """The texts of each language as one."""
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


def _fresh(article: Article) -> tuple[float, float]:
    """Milliseconds for so many words behind the first text of a process, none read there before, and once more."""
    words = article.words
    cut, end = words.start[ARTICLE], min(len(words), ARTICLE + WORDS)
    first, new = article.body[:cut], article.body[cut : words.end[end - 1]]
    _, met, again = _told(FRESH, article.language, "\0".join((first, new, new)))
    return met / (end - ARTICLE) * WORDS * 1000, again / (end - ARTICLE) * WORDS * 1000


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
    """Seconds of the processor for one text, as in the window, which looks for rings between events."""
    gc.disable()
    began = time.process_time()
    suggest(article)
    took = time.process_time() - began
    gc.enable()
    return took


def _first(article: Article) -> float:
    """Milliseconds of the processor that a process takes for its first text, from its start."""
    return _told(FIRST, article.language, _words(article, ARTICLE).body)[0] * 1000


def _told(script: str, language: str, text: str) -> list[float]:
    """The seconds that a script tells for a text, the median of processes of its own."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with TemporaryDirectory() as compiled:
        surroundings["PYTHONPYCACHEPREFIX"] = compiled
        command = [sys.executable, "-X", "utf8", "-c", script, language]
        told = [
            subprocess.run(
                command, check=True, capture_output=True, text=True, encoding="utf-8", env=surroundings, input=text
            ).stdout.split()
            for _ in range(6)
        ]
    return [median(map(float, each)) for each in zip(*told[1:], strict=True)]
