"""Texts as no one writes them, for the reading aid: it never fails, its offsets give words, and it says the same again.

Pieces of annotated texts are mixed across languages and spoilt with marks of direction, combining letters, lone
surrogates, NULs, letters that change their length with case, numbers of other scripts and days that are none.
``run`` is the short form; ``python -m tests.campaigns.fuzz aid --minutes N`` goes on until its time is over.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
import tempfile
import time
import traceback
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from tests.clock import pace
from workbench.reading.aid.article import LANGUAGES, Article, article_of
from workbench.reading.aid.spans import Movement, Span
from workbench.reading.aid.suggest import suggest
from workbench.values.edtf import parse

TEXTS = Path(__file__).parents[1] / "reading" / "aid" / "texts"
PUBLISHED = (
    "2025-10-30T09:15:00-04:00", "2025-10-30", "2025-10", "2025", "2024-02-29T23:59:59+14:00", "0001-01-01",
    "9999-12-31", "2025-10-27/2025-10-30", "2025-02-30", "{2025-10-26,2025-10-28}", "~", "yesterday", "", None,
)  # fmt: skip
ZONES = ("UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu")
STEADY, A_SECOND = 2.0, 20_000  # seconds that any text may take, and letters for which a second more is allowed
ODD = (
    "\0", "\ud800", "\udfff\ud83d", "\u202e", "\u200f", "\u2067", "\u2069", "\u200d", "\ufeff", "\u0301", "\u0655" * 3,
    "\u0640", "\u0336" * 40, "\u0130", "\u1e9e", "\ufb03", "\u01c5", "\u2028", "\x85", "\r", "\r\n", "\t", "\n\n",
    "\u00ad", "\u0663\u0660", "\u096a\u096b", "\uff11\uff12", "\u00b2", "\u216b", "\u2460", "9" * 40, "1/2/3/4",
    "31.02.2025", "32 March 2025", "29 February 2025", "99:99", "24:00", "0", "-", "\u2013" * 5, "(" * 30,
    "\u00ab\u201e\u201c\u00bb'\u2019", "#\ufe0f\u20e3", "\U0001f6e9", "An-", "-124", "Il-", "Ил-76", "N", "AE0", "RA-",
    "0x1F", "in the night to", "в ночь на", "last", "between", "from to", "UTC", "+25:00", "year 0", "year 99999",
    "10000 years ago", "the 999999th", "next next Tuesday", "Dec. 5, 12, 17, 40", "according to according to",
    "99999999999 Il-76s", "e\u0301te\u0301", "\u0645\u0627\u0631\u0633",
)  # fmt: skip
"""What is put in between."""


@cache
def pieces() -> tuple[str, ...]:
    """Sentences and lines of the annotated texts, of every language."""
    bodies = [article_of(path.read_bytes().decode()).body for path in sorted(TEXTS.rglob("*.txt"))]
    return tuple(line for body in bodies for line in body.replace(". ", ".\n").split("\n") if line.strip())


def mixed(chance: random.Random) -> Article:
    """A text of some pieces after some accidents, in any language, published on any day or none."""
    body = " ".join(chance.choice(pieces()) for _ in range(chance.randint(1, 6)))
    for _ in range(chance.randint(0, 8)):
        body = chance.choice(_ACCIDENTS)(body, chance)
    language = chance.choice((*LANGUAGES, "nl", ""))
    return Article(body, language=language, published=chance.choice(PUBLISHED))


def _put(body: str, chance: random.Random) -> str:
    at = chance.randint(0, len(body))
    return body[:at] + chance.choice(ODD) * chance.choice((1, 1, 1, 3)) + body[at:]


def _cut(body: str, chance: random.Random) -> str:
    at = chance.randint(0, len(body))
    return body[:at] + body[at + chance.randint(1, 40) :]


def _swap(body: str, chance: random.Random) -> str:
    words = body.split(" ")
    at, to = chance.randrange(len(words)), chance.randrange(len(words))
    words[at], words[to] = words[to], words[at]
    return " ".join(words)


def _double(body: str, chance: random.Random) -> str:
    at, size = chance.randint(0, len(body)), chance.randint(1, 60)
    return body[:at] + body[at : at + size] * chance.randint(2, 20) + body[at:]


def _between_words(body: str, chance: random.Random) -> str:
    odd = chance.choice(ODD)
    return body.replace(" ", f" {odd} " if chance.random() < 0.5 else odd)


def _formed(body: str, chance: random.Random) -> str:
    form = chance.choice(("NFD", "NFC", "NFKD", "NFKC"))
    return unicodedata.normalize(form, body)


def _cased(body: str, chance: random.Random) -> str:
    return chance.choice((str.upper, str.lower, str.title, str.swapcase))(body)


def _figures(body: str, chance: random.Random) -> str:
    return "".join(chance.choice("0123456789") if letter.isdecimal() else letter for letter in body)


_ACCIDENTS: tuple[Callable[[str, random.Random], str], ...] = (
    _put, _put, _put, _cut, _swap, _double, _between_words, _formed, _cased, _figures,
)  # fmt: skip


def attempt(article: Article) -> str:
    """Read a text and check what is offered; AssertionError or any error of its own is a fault.

    A digest of what was offered.
    """
    began = time.process_time()
    found = suggest(article)
    spent = time.process_time() - began
    assert spent < (STEADY + len(article.body) / A_SECOND) * pace(), f"{len(article.body):,} letters: {spent:.1f} s"
    known = {span.id for span in found.spans}
    assert len(known) == len(found.spans), "two of one id"
    for span in found.spans:
        _check_span(span, article)
    for movement in found.movements:
        _check_movement(movement, known, article)
    told = [[_plain(span) for span in found.spans], [_plain(each) for each in found.movements], found.cites]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _check_span(span: Span, article: Article) -> None:
    assert 0 <= span.start < span.end <= len(article.body), f"{span.kind} outside: {span.start}..{span.end}"
    words = article.body[span.start : span.end]
    assert words.strip(), f"{span.kind} without words"
    assert span.why, f"{span.kind} without a reason: {words!r}"
    for name in ("edtf", "anchor"):
        if span.facts.get(name):
            parse(span.facts[name])
    for name in ("as_written", "phrase"):
        assert span.facts.get(name) in (None, words), f"{name} is not {words!r}: {span.facts[name]!r}"


def _check_movement(movement: Movement, known: set[str], article: Article) -> None:
    assert 0 <= movement.start < movement.end <= len(article.body), "a movement outside"
    assert {*movement.aircraft, *movement.parts.values()} <= known, "a movement from no span"
    assert movement.facts["event"] in ("arrival", "departure", "overflight", "presence")
    if movement.facts.get("date"):
        parse(movement.facts["date"])


def _plain(each: Span | Movement) -> list[Any]:
    told = [getattr(each, name) for name in type(each).__slots__ if name != "alternatives"]
    return [*told, [other.as_json() for other in getattr(each, "alternatives", ())]]


@contextmanager
def zone(name: str) -> Iterator[None]:
    """The machine as it stands in another zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()


def again(article: Article, chance: random.Random) -> None:
    """The same text twice, in two zones, says the same."""
    first = attempt(article)
    with zone(chance.choice(ZONES)):
        assert attempt(Article(**{name: getattr(article, name) for name in _FIELDS})) == first, "says another thing"


_FIELDS = ("body", "language", "published")


def digest(most: int = 2) -> str:
    """Of what is offered for the first annotated texts: the same in every process."""
    texts = (article_of(path.read_bytes().decode()) for path in sorted(TEXTS.rglob("*.txt"))[:most])
    return hashlib.sha256("".join(map(attempt, texts)).encode()).hexdigest()


def run(trials: int, seed: int) -> str:
    """So many texts, each read twice."""
    chance = random.Random(seed)
    for _ in range(trials):
        again(mixed(chance), chance)
    return f"every one of {trials:,} texts was read twice alike, every offset gave words"


def search(minutes: float, seed: int) -> int:
    """Texts until the time is over; each fault is told once, with the file that shows it. How many there were."""
    ends, tried, found = time.monotonic() + 60 * minutes, 0, dict[str, Path]()
    folder = Path(tempfile.mkdtemp(prefix="fuzz-aid-"))
    while time.monotonic() < ends:
        chance = random.Random(f"{seed} {tried}")
        article, tried = mixed(chance), tried + 1
        try:
            again(article, chance)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            key = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno} {str(error)[:25]}"
            if key not in found:
                found[key] = folder / f"fault-{len(found) + 1}.json"
                found[key].write_text(json.dumps({name: getattr(article, name) for name in _FIELDS}))
                print(f"FAULT {key}: {error!s:.300}\n  shown by {found[key]}", flush=True)
    print(f"aid: {len(found)} faults in {tried:,} texts", flush=True)
    return len(found)


if __name__ == "__main__":
    sys.stdout.write(digest() + "\n")  # for the test that asks in another process
