"""Tools that find dates: dateparser, Duckling, Recognizers-Text and parsedatetime."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from benchmarks.rivals import LANGUAGES, Rival, Spans, each, installed
from workbench.reading.aid.article import Article

ZONES = "/usr/share/zoneinfo"
CULTURES = {"en": "en-us", "es": "es-es", "fr": "fr-fr"}
CONSTANTS = {"en": "en_US", "de": "de_DE", "fr": "fr_FR", "es": "es", "ru": "ru_RU"}


def rivals() -> Iterator[Rival]:
    """Those that are installed."""
    known: tuple[tuple[str, str, str, tuple[str, ...], Callable[[Article], Spans]], ...] = (
        ("dateparser", "dateparser", "BSD-3-Clause", LANGUAGES, _dateparser),
        ("Duckling", "pyduckling-native-phihos", "BSD-3-Clause, binding MIT", LANGUAGES, _duckling),
        ("Recognizers-Text", "recognizers-text-date-time", "MIT", tuple(CULTURES), _recognizers),
        ("parsedatetime", "parsedatetime", "Apache-2.0", tuple(CONSTANTS), _parsedatetime),
    )
    for name, package, licence, languages, read in known:
        if found := installed(package):
            yield Rival(f"{name} {found}", licence, "date", languages, each(read))


def published(article: Article) -> datetime:
    """When a text was published, by the clock of its own place."""
    return datetime.fromisoformat(article.published or "2025-01-01T12:00").replace(tzinfo=None)


def span(start: int, end: int, edtf: str | None, duration: str | None = None) -> dict[str, Any]:
    """One date as it is told."""
    return {"kind": "date", "start": start, "end": end, "edtf": edtf, "duration": duration}


def period(first: date, last: date) -> str:
    """A day, a whole month, a whole year, or from day to day, as EDTF."""
    after = last + timedelta(days=1)
    if first == last:
        return first.isoformat()
    if first.day == after.day == 1 and first.month == 1 == after.month and after.year == first.year + 1:
        return f"{first.year:04}"
    if first.day == after.day == 1 and (after - first).days < 32:
        return f"{first:%Y-%m}"
    return f"{first}/{last}"


def in_order(body: str, words: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where words told in order stand."""
    at = 0
    for each_words in words:
        found = body.find(each_words, at)
        if found < 0:
            found = body.find(each_words)
        at = max(at, found + len(each_words)) if found >= 0 else at
        yield found, found + len(each_words)


# dateparser


def _dateparser(article: Article) -> Spans:
    from dateparser.search import search_dates

    base = {"RELATIVE_BASE": published(article), "PREFER_DATES_FROM": "past", "DATE_ORDER": "DMY"}
    with warnings.catch_warnings(action="ignore"):
        found = search_dates(article.body, languages=[article.language], settings=base) or []
        places = in_order(article.body, [words for words, _ in found])
        values = [_as_precise(words, at, article.language, base) for words, at in found]
    return [span(start, end, value) for (start, end), value in zip(places, values, strict=True) if start >= 0]


def _as_precise(words: str, at: datetime, language: str, base: Mapping[str, Any]) -> str:
    """What was found at the precision that dateparser itself gives when it is asked for these words alone."""
    from dateparser.date import DateDataParser

    settings = {**base, "RETURN_TIME_AS_PERIOD": True}
    found = DateDataParser(languages=[language], settings=settings).get_date_data(words)
    match found.period if found.date_obj else "day":
        case "year":
            return f"{at.year:04}"
        case "month":
            return f"{at:%Y-%m}"
        case "week":
            monday = at.date() - timedelta(days=at.weekday())
            return f"{monday}/{monday + timedelta(days=6)}"
        case "time":
            return at.isoformat(timespec="seconds")
    return at.date().isoformat()


# Duckling


@cache
def _zones() -> Any:
    import duckling

    return duckling.load_time_zones(ZONES)


def _duckling(article: Article) -> Spans:
    import duckling

    wall = int(published(article).replace(tzinfo=UTC).timestamp())
    language = duckling.parse_lang(article.language.upper())
    locale = duckling.parse_locale(f"{article.language.upper()}_XX", duckling.default_locale_lang(language))
    context = duckling.Context(duckling.parse_ref_time(_zones(), "UTC", wall), locale)
    found = duckling.parse(article.body, context, duckling.parse_dimensions(["time", "duration"]), False)
    return [span(each["start"], each["end"], *_duckling_value(each)) for each in found]


def _duckling_value(found: Mapping[str, Any]) -> tuple[str | None, str | None]:
    value = found["value"]
    if found["dim"] == "duration":
        months = {"month": 1, "quarter": 3, "year": 12}.get(value["unit"])
        return None, f"P{value['value'] * months}M" if months else f"PT{value['normalized']['value']}S"
    if value.get("type") == "interval":
        ends = [value.get(end) for end in ("from", "to")]
        first, last = (_moment(end["value"]) if end else None for end in ends)
        if first and last and not any(end["grain"] in ("hour", "minute", "second") for end in ends if end):
            return period(first.date(), last.date() - timedelta(days=1)), None
        return "/".join(f"{end:%Y-%m-%dT%H:%M:%S}" if end else ".." for end in (first, last)), None
    return _grained(_moment(value["value"]), value["grain"]), None


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=None)


def _grained(at: datetime, grain: str) -> str:
    match grain:
        case "year":
            return f"{at.year:04}"
        case "quarter":
            return f"{at:%Y-%m}/{at.year:04}-{at.month + 2:02}"
        case "month":
            return f"{at:%Y-%m}"
        case "week":
            return f"{at.date()}/{at.date() + timedelta(days=6)}"
        case "day":
            return at.date().isoformat()
    return at.isoformat(timespec="seconds")


# Recognizers-Text


def _recognizers(article: Article) -> Spans:
    with warnings.catch_warnings(action="ignore"):
        from recognizers_date_time import recognize_datetime

        with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):  # it prints what it stumbles on
            found = recognize_datetime(article.body, CULTURES[article.language], reference=published(article))
    told = []
    for each_found in found:
        values = (each_found.resolution or {}).get("values") or []
        readings = [reading for value in values if any(reading := _recognized(value, article))]
        past = [reading for reading in readings if (reading[0] or "")[:10] <= f"{published(article):%Y-%m-%d}"]
        best = max(past, key=lambda reading: reading[0] or "") if past else (readings or [(None, None)])[0]
        told.append(span(each_found.start, each_found.end + 1, *best))
    return told


def _recognized(value: Mapping[str, str], article: Article) -> tuple[str | None, str | None]:
    match value["type"]:
        case "duration":
            return None, value["timex"] if "." not in value["timex"] else f"PT{value['value']}S"
        case "date" if len(value.get("value", "")) == 10:
            return value["value"], None
        case "datetime" if "value" in value:
            return value["value"].replace(" ", "T"), None
        case "time" if "value" in value:
            return f"{published(article):%Y-%m-%d}T{value['value']}", None
        case "daterange" if "start" in value and "end" in value:
            first, after = (date.fromisoformat(value[end]) for end in ("start", "end"))
            return period(first, max(first, after - timedelta(days=1))), None
    return None, None


# parsedatetime


@cache
def _calendar(language: str) -> Any:
    import parsedatetime

    constants = parsedatetime.Constants(localeID=CONSTANTS[language], usePyICU=False)
    constants.DOWParseStyle, constants.CurrentDOWParseStyle, constants.YearParseStyle = -1, True, -1  # the past
    return parsedatetime.Calendar(constants)


def _parsedatetime(article: Article) -> Spans:
    found = _calendar(article.language).nlp(article.body, published(article)) or ()
    told = []
    for at, flags, start, end, _ in found:
        value = at.isoformat(timespec="seconds") if flags in (2, 3) else at.date().isoformat()
        told.append(span(start, end, value))
    return told
