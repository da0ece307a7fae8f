"""Sentences of flights as reporters write them, in all seven languages: who else came, from where, and home."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Movement
from workbench.reading.aid.suggest import suggest

_FILES = [Path(__file__).parent / name for name in ("flights.txt", "ways.txt")]
_LINES = [line for file in _FILES for line in file.read_text(encoding="utf-8").splitlines()]
SENTENCES = [[part.strip() for part in line.split(" #", 3)] for line in _LINES if not line.startswith("#")]
_WHERE = {"overflight": "at", "presence": "at"}


def told(language: str, title: str, words: str) -> list[str]:
    """The movements of a text in short."""
    article = Article(words, language=language, published="2025-06-18T12:00:00Z", title=title)
    return [_short(each) for each in suggest(article).movements]


def _short(movement: Movement) -> str:
    facts = movement.facts
    ends = f"{_called(facts['origin'])} > {_called(facts['destination'])}"
    where = f"at {_called(facts['place'])}" if facts["event"] in _WHERE else ends
    date = str(facts["date"] or "-").removeprefix("2025-")
    status = "" if facts["status"] == "reported" else f" {facts['status']}"
    return f"{facts['event']} {where} {date} x{facts['count'] or '?'}{status}"


def _called(place: dict[str, Any] | None) -> str:
    """A place by its code, else by its name in English."""
    if place is None:
        return "-"
    return str(place["icao"] or place["name"].split(" (")[-1].rstrip(")"))


@pytest.mark.parametrize("language", ["en", "ru", "ar", "fr", "es", "de", "pl"])
def test_sentences_tell_of_their_flights(language: str) -> None:
    wrong = {}
    for said, title, words, expected in SENTENCES:
        found = told(said, title, words) if said == language else []
        if said == language and found != [each.strip() for each in expected.split(";") if each.strip()]:
            wrong[words] = found
    assert not wrong


def test_what_the_title_names_is_where_the_text_is() -> None:
    """The same words, with a title that names an airfield of the text and without one."""
    words = "A C-17 landed at Ramstein on Monday and one at Rota.\n\nOn Tuesday an An-124 came from Lviv."
    assert told("en", "Busy days at Ramstein", words)[-1] == "arrival Lviv > ETAR 06-17 x1"
    assert told("en", "", words)[-1] == "arrival Lviv > LERT 06-17 x1"


def test_days_of_saying_date_no_clock_times() -> None:
    words = (
        "Two F-16s left Volkel at 10:42 on Monday, the ministry said in a statement on Tuesday. They landed at 11:15."
    )
    assert told("en", "", words)[-1].endswith(" 06-16T11:15 x2")
