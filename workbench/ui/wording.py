"""Dates, hashes and premises in the words of the interface."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.ui.language import tr
from workbench.values.dateparts import MONTHS
from workbench.values.errors import CaseError
from workbench.values.spoken import spoken_date

ADDRESS = 34  # letters of a web address that are shown


def day(edtf: str) -> str:
    """A stored date in words."""
    return spoken_date(edtf)


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
    day = "" if utc.date() == here.date() else f"{_day(here)} "
    return _told(f"{_day(utc)} {utc.year} {utc:%H:%M}", f"{day}{here:%H:%M}")


def second(instant: str) -> str:
    """An instant of the journal as the time of day, in UTC: ``14:32:07``."""
    utc, here = _both(instant)
    return _told(f"{utc:%H:%M:%S}", f"{here:%H:%M:%S}")


def _both(instant: str) -> tuple[datetime, datetime]:
    then = datetime.fromisoformat(instant.replace("Z", "+00:00"))
    return then.astimezone(UTC), then.astimezone()


def _day(then: datetime) -> str:
    return f"{then.day} {MONTHS[then.month - 1][:3]}"


def _told(utc: str, here: str) -> str:
    return tr("{} UTC ({} here)").format(utc, here) if _here[0] else utc


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
