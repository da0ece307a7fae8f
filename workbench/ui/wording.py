"""Dates, hashes and premises in the words of the interface."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache, lru_cache, partial

from PySide6.QtCore import QLocale

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.titles import CALLED
from workbench.report.localforms import Forms
from workbench.ui.language import ENGLISH, language, tr, worded
from workbench.values.dateparts import WEEKDAYS, Part
from workbench.values.errors import CaseError
from workbench.values.spoken import date_words, dated_by, day_word, month_word, spoken_date

ADDRESS = 34  # letters of a web address that are shown
STYLE, AS_SPOKEN, ISO, DAY_FIRST, MONTH_FIRST = "dates", "language", "iso", "day", "month"
STYLES = {AS_SPOKEN: "As the language has it", ISO: "2025-10-26 (ISO)", DAY_FIRST: "26 Oct 2025 (day first)",
          MONTH_FIRST: "Oct 26, 2025 (month first)"}  # fmt: skip
"""How dates can be written in the window."""
_style = [AS_SPOKEN]


def write_dates(style: str) -> None:
    """From now on write dates in one of ``STYLES``."""
    _style[0] = style


def day(edtf: str) -> str:
    """A stored date in words of the window's language and in the chosen style, with all its doubt."""
    return _written(edtf, _style[0], language())


def day_in_year(edtf: str) -> str:
    """The same of a date that stands beside others of its year: ``26 Oct``; ISO dates stay whole."""
    return yearless(day(edtf), edtf[:4])


def yearless(told: str, year: str) -> str:
    """A date in words without this year, where that can be taken off."""
    return told.replace(f", {year}", "").removesuffix(f" {year}")


def weekday_and_day(iso: str) -> str:
    """One day with its day of the week: ``Sun 26 Oct 2025``."""
    return f"{weekdays(language())[date.fromisoformat(iso).weekday()]} {day(iso)}"


@cache
def weekdays(spoken: str) -> tuple[str, ...]:
    """The days of the week in short, from Monday on, in a language of the window."""
    if spoken == ENGLISH:
        return tuple(name[:3] for name in WEEKDAYS)
    return tuple(QLocale(spoken).standaloneDayName(n, QLocale.FormatType.ShortFormat) for n in range(1, 8))


@lru_cache(4096)
def _written(edtf: str, style: str, spoken: str) -> str:
    """The date itself by its style; what stands around it is told by the words that prints have."""
    local = partial(_as_printed, spoken)
    if style == AS_SPOKEN:
        said, kept = spoken_date(edtf), local
    else:
        said, kept = dated_by(edtf, partial(_NAMED[style], local)), partial(_in_order, spoken, style)
    return said if spoken == ENGLISH else _forms(spoken).date(said, kept) or said


def _forms(spoken: str) -> Forms:
    from workbench.report.framed import frame  # what prints know is read when it is asked for first

    return frame(spoken).tongue.forms


def _as_printed(spoken: str, words: str) -> str:
    return words if spoken == ENGLISH else _forms(spoken).date(words) or words


def _in_order(spoken: str, style: str, words: str) -> str:
    """Digits and hyphens behind Arabic letters would run from the right (Unicode UAX 9, rule W2)."""
    from workbench.ui.telling import RIGHT_TO_LEFT, isolated

    return isolated("{}").format(words) if style == ISO and spoken in RIGHT_TO_LEFT else words


def _iso(local: Callable[[str], str], part: Part) -> str:
    if month_word(part).islower():  # a season
        return local(date_words(part))
    return "-".join(piece for piece in (part.year, part.month, part.day) if piece)


def _month(local: Callable[[str], str], part: Part) -> str:
    word = month_word(part)
    return word if "X" in word else local(word)


def _day_first(local: Callable[[str], str], part: Part) -> str:
    return " ".join(piece for piece in (day_word(part), _month(local, part), part.year) if piece)


def _month_first(local: Callable[[str], str], part: Part) -> str:
    if not part.day:
        return _day_first(local, part)
    return f"{_month(local, part)} {day_word(part)}, {part.year}"


_NAMED: dict[str, Callable[[Callable[[str], str], Part], str]] = {
    ISO: _iso, DAY_FIRST: _day_first, MONTH_FIRST: _month_first,
}  # fmt: skip


def short_hash(sha256: str) -> str:
    """The two ends of a hash, enough to compare by eye."""
    return f"{sha256[:4]}…{sha256[-4:]}"


def short_address(url: str) -> str:
    """An address without its middle where it is long."""
    return url if len(url) <= ADDRESS else f"{url[: ADDRESS - 13]}…{url[-12:]}"


_here = [False]  # whether the time here stands beside that of UTC


def show_here(beside: bool) -> None:
    """From now on tell instants in UTC alone, or with the time of this computer's zone beside."""
    _here[0] = beside


def clock(instant: str) -> str:
    """An instant of the journal as day and minute, in UTC: ``26 Oct 2025 14:32``."""
    utc, here = _both(instant)
    other = "" if utc.date() == here.date() else f"{day_in_year(here.date().isoformat())} "
    return _told(f"{day(utc.date().isoformat())} {utc:%H:%M}", f"{other}{here:%H:%M}")


def second(instant: str) -> str:
    """An instant of the journal as the time of day, in UTC: ``14:32:07``."""
    utc, here = _both(instant)
    return _told(f"{utc:%H:%M:%S}", f"{here:%H:%M:%S}")


def _both(instant: str) -> tuple[datetime, datetime]:
    then = datetime.fromisoformat(instant.replace("Z", "+00:00"))
    return then.astimezone(UTC), then.astimezone()


def _told(utc: str, here: str) -> str:
    return tr("{} UTC ({} here)").format(utc, here) if _here[0] else utc


def kind_told(kind: str) -> str:
    """What a record of this kind is called, at the head of a line: the thing, not the act that has its name."""
    told = worded(CALLED.get(kind, kind))
    return told[:1].upper() + told[1:]


def number_of(case: Case, reference: str) -> str:
    """The number of a record named by its id."""
    key = id_bytes(reference)
    return case.number(key) if key else reference


def there(case: Case, reference: str) -> bytes | None:
    """The key of the record that a number or id names, or none."""
    try:
        return case.find(reference)[1]
    except CaseError:
        return None
