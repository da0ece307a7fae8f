"""Times of a table's rows as milliseconds since 1970, UTC: numbers, words, local clocks, orders of day and month."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.cells import Floats, mapped, numbers
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    import polars as pl

DAY = 86_400_000
LAST = 253_402_300_800_000  # the year 10000
_UNITS = ((1e8, 1e11, 1e3), (1e11, 1e14, 1.0), (1e14, 1e17, 1e-3), (1e17, 1e20, 1e-6))  # from, to, factor to ms
_CLOCK = (
    r"(?P<h>\d{1,2}):(?P<mi>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<f>\d{1,9}))?)?\s{0,3}(?P<half>[AaPp])?(?:\.?[Mm]\.?)?\s{0,3}"
    r"(?P<zone>Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:[.](?P<late>\d{1,9}))?"
)
_YEARS = r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"
_DAYS = r"(?P<d>\d{1,2})(?P<sign>[-/.])(?P<m>\d{1,2})[-/.](?P<y>\d{4})"
_PACKED = r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"
_FORMS = {
    "year first": rf"^\s{{0,9}}{_YEARS}(?:[Tt_]|,?\s{{1,3}}){_CLOCK}\s{{0,9}}$",
    "day or month first": rf"^\s{{0,9}}{_DAYS}(?:[Tt_]|,?\s{{1,3}}){_CLOCK}\s{{0,9}}$",
    "packed": rf"^\s{{0,9}}{_PACKED}[Tt_ ]?(?P<h>\d{{2}}):?(?P<mi>\d{{2}}):?(?P<s>\d{{2}})(?:[.,](?P<f>\d{{1,9}}))?"
    r"(?P<zone>Z|z|[+-]\d{2}(?::?\d{2})?)?\s{0,9}$",
    "time only": rf"^\s{{0,9}}(?:[^\W\d_]{{2,10}}\.?,?\s{{1,3}})?{_CLOCK}\s{{0,9}}$",
}
_DAY = re.compile(rf"{_YEARS}(?:[T ]00:00(?::00)?)?|(?P<py>(?:19|20)\d\d)(?P<pm>\d\d)(?P<pd>\d\d)")
_OFFSET = re.compile(r"([+-])(\d{1,2})(?::?(\d{2}))?")
Instants = NDArray[np.float64]


def form_of(text: str) -> str:
    """How a cell tells a time: ``unix``, one of the forms in words, ``day`` (a date alone), or empty."""
    bare = text.strip()[:60]
    if re.fullmatch(r"\d{9,19}(?:\.\d{1,9})?", bare) and not _looks_packed(bare):
        return "unix" if unix_factor(float(bare)) else ""
    found = next((name for name, form in _FORMS.items() if re.search(form, bare)), "")
    return found or ("day" if day_of(bare) is not None else "")


def _looks_packed(text: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-2]\d[0-5]\d[0-5]\d", text))


def unix_factor(value: float) -> float:
    """What a number of seconds, milliseconds, micro- or nanoseconds since 1970 is multiplied by; 0 if it is none."""
    return next((factor for least, most, factor in _UNITS if least <= value < most), 0.0)


def day_of(text: str) -> int | None:
    """The days since 1970 of a date alone, year first."""
    found = _DAY.fullmatch(text.strip()[:40])
    if not found:
        return None
    parts = [found["y"] or found["py"], found["m"] or found["pm"], found["d"] or found["pd"]]
    try:
        return (date(*map(int, parts)) - date(1970, 1, 1)).days
    except ValueError:
        return None


def zone_shift(zone: str, local: Instants) -> Instants:
    """What is taken from times of a local clock for UTC; CaseError where the zone is none."""
    found = _OFFSET.fullmatch(zone.strip())
    if found and int(found[2]) <= 14:
        shift = (int(found[2]) * 60 + int(found[3] or 0)) * 60_000 * (-1 if found[1] == "-" else 1)
        return np.full(len(local), float(shift))
    named = _named(zone)
    quarters, back = np.unique(np.floor(np.nan_to_num(local) / 900_000).astype(np.int64), return_inverse=True)
    shifts = [_shift(int(quarter), named) for quarter in quarters]
    return np.asarray(np.array(shifts, np.float64)[back])


def _named(zone: str) -> ZoneInfo:
    try:
        return ZoneInfo("UTC" if zone.strip().upper() in ("Z", "GMT", "UTC") else zone.strip())
    except (KeyError, ValueError, OSError):
        raise CaseError(f"“{zone}” is no time zone; write UTC, +03:00 or one like Europe/Moscow.") from None


def _shift(quarter: int, zone: ZoneInfo) -> float:
    wall = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=15 * min(max(quarter, 96), LAST // 900_000 - 96))
    return (wall.replace(tzinfo=zone).utcoffset() or timedelta()).total_seconds() * 1000


def unix(cells: pl.Series, *, factor: float = 1000.0) -> Instants:
    """Instants of a column of numbers since 1970, NaN where there is none; ``factor`` makes milliseconds of them."""
    return bounded(numbers(cells) * factor)


def bounded(instants: Floats) -> Instants:
    """Whole milliseconds, NaN where they are before 1970 or beyond the year 9999."""
    with np.errstate(invalid="ignore"):
        return np.where((instants >= 0) & (instants < LAST), np.rint(instants), np.nan)


class Spelt:
    """Times in words of one form: which form, and which order of day and month, its first rows settle."""

    def __init__(self, form: str, *, zone: str = "", day: int | None = None, name: str = "") -> None:
        self.form, self.zone, self.day, self.name = form, zone, day, name
        self.month_first: bool | None = None
        self.bare = False
        self._last: float | None = None

    def read(self, cells: pl.Series) -> Instants:
        """Instants of a column, NaN where a cell tells none; ``bare`` tells then whether any had no zone."""
        parts = self._parts(cells)
        clock = _clock(parts)
        local = clock + (self._rolled(clock) if self.form == "time only" else self._days(parts) * DAY)
        return bounded(local - self._shifts(parts["zone"], local))

    def clock(self, cells: pl.Series) -> Floats:
        """Milliseconds since midnight of a column's times."""
        return _clock(self._parts(cells))

    def _parts(self, cells: pl.Series) -> pl.DataFrame:
        return cells.str.extract_groups(_FORMS[self.form]).struct.unnest()

    def _shifts(self, zones: pl.Series, local: Instants) -> Instants:
        """What is taken from each time for UTC: by the zone in its cell, else by the one that was named."""
        if zones.null_count() == len(zones):
            shifts = np.full(len(local), np.nan)
        else:
            shifts = mapped(zones, lambda sign: _cell_shift(sign))
        without = np.isnan(shifts) & ~np.isnan(local)
        self.bare = self.bare or bool(without.any())
        if without.any():
            shifts[without] = zone_shift(self.zone, local[without]) if self.zone else 0.0
        return shifts

    def _days(self, parts: pl.DataFrame) -> Floats:
        """Days since 1970 of the dates of rows, NaN where one is none."""
        import polars as pl

        year, month, day = (parts[name].cast(pl.Float64, strict=False).to_numpy() for name in "ymd")
        if self.form == "day or month first":
            if self.month_first is None:
                self.month_first = self._order(day, month, parts)
            month, day = (day, month) if self.month_first else (month, day)
        return civil(year, month, day)

    def _order(self, first: Floats, second: Floats, parts: pl.DataFrame) -> bool:
        """Whether the month stands first, as the rows settle it; dates with dots begin with the day everywhere."""
        if (parts["sign"].drop_nulls() == ".").all():
            return False
        with np.errstate(invalid="ignore"):
            late_first, late_second = int((first > 12).sum()), int((second > 12).sum())
        if not late_first and not late_second and self.day is not None:
            given = date(1970, 1, 1) + timedelta(days=self.day)
            both = (first == given.month) & (second == given.day), (first == given.day) & (second == given.month)
            late_second, late_first = int(both[0].sum()), int(both[1].sum())
        if late_first == late_second:
            raise CaseError(
                f"{self.name}: nothing settles whether its dates are day/month or month/day; name the date of one of"
                " its rows, year first, or write its dates as 2025-10-26."
            )
        return late_second > late_first

    def _rolled(self, clock: Floats) -> Floats:
        """The start of the day of each time of a clock that tells no day, which begins anew after midnight."""
        if self.day is None:
            raise CaseError(
                f"{self.name} tells the time of day and no date; name the date of its first row"
                + ("." if self.zone else " and the zone of its clock.")
            )
        known = np.flatnonzero(~np.isnan(clock))
        found = np.full(len(clock), np.nan)
        if len(known):
            first = clock[known[0]] if self._last is None else self._last
            steps = np.diff(clock[known], prepend=first)
            turns = np.cumsum((steps < -DAY / 2).astype(np.int64) - (steps > DAY / 2)) + self.day
            found[known] = turns * float(DAY)
            self._last, self.day = float(clock[known[-1]]), int(turns[-1])
        return found


def _clock(parts: pl.DataFrame) -> Floats:
    """Milliseconds since midnight of the times of rows, NaN where one is none."""
    import polars as pl

    hours, minutes = (parts[name].cast(pl.Float64, strict=False).to_numpy() for name in ("h", "mi"))
    clock = hours * 3600 + minutes * 60 + _or_nought(parts, "s")
    if "half" in parts.columns:
        clock = _halved(clock, hours, parts["half"])
    return np.where((hours < 25) & (minutes < 60), clock * 1000 + _fraction(parts), np.nan)


def _or_nought(parts: pl.DataFrame, name: str) -> Floats:
    import polars as pl

    return parts[name].cast(pl.Float64, strict=False).fill_null(0.0).to_numpy()


def _fraction(parts: pl.DataFrame) -> Floats:
    """Milliseconds behind the seconds, before or behind the zone."""
    import polars as pl

    late = parts["late"] if "late" in parts.columns else None
    told = parts["f"] if late is None else parts.select(pl.coalesce("f", "late")).to_series()
    if told.null_count() == len(told):
        return np.zeros(len(told))
    return ("0." + told).cast(pl.Float64, strict=False).fill_null(0.0).to_numpy() * 1000


def _halved(clock: Floats, hours: Floats, half: pl.Series) -> Floats:
    """Seconds of the day of a clock of twelve hours."""
    if half.null_count() == len(half):
        return clock
    late = mapped(half, lambda sign: 1.0 if sign in "Pp" else 0.0)
    turned = clock - np.where(hours == 12, 43_200, 0) + np.nan_to_num(late) * 43_200
    return np.where(np.isnan(late), clock, np.where(hours <= 12, turned, np.nan))


def _cell_shift(sign: str) -> float:
    if sign in ("Z", "z", "UTC", "GMT"):
        return 0.0
    found = _OFFSET.fullmatch(sign)
    return (int(found[2]) * 60 + int(found[3] or 0)) * 60_000.0 * (-1 if found[1] == "-" else 1) if found else np.nan


def civil(year: Floats, month: Floats, day: Floats) -> Floats:
    """Days since 1970 of dates, NaN where there is no such day."""
    with np.errstate(invalid="ignore"):
        good = (year >= 1) & (month >= 1) & (month <= 12) & (day >= 1)
        whole = [np.where(good, part, 1).astype(np.int64) for part in (year, month)]
        months = (whole[0] - 1970) * 12 + whole[1] - 1
        starts = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
        ends = (months + 1).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
        good &= day <= ends - starts
        return np.where(good, starts + day - 1, np.nan)
