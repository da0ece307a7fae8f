"""The clocks of tables: which columns tell the time of a row, and how its words become instants."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from workbench.tracking.cells import mapped, numbers
from workbench.tracking.clocks import DAY, Instants, Spelt, bounded, day_of, form_of, unix_factor
from workbench.tracking.tables import Piece


class UnixClock:
    """A column of numbers since 1970; ``factor`` makes milliseconds of them."""

    words: tuple[int, ...] = ()

    def __init__(self, place: int, *, factor: float = 1000.0) -> None:
        self.numbers: tuple[int, ...] = (place,)
        self._factor = factor

    def read(self, piece: Piece) -> Instants:
        return bounded(numbers(piece[self.numbers[0]]) * self._factor)


class SpeltClock:
    """A column of times in words, with a column of dates beside it where the times have none."""

    numbers: tuple[int, ...] = ()

    def __init__(self, place: int, spelt: Spelt, *, date: int | None = None) -> None:
        self.words: tuple[int, ...] = (place,) if date is None else (place, date)
        self.spelt = spelt

    def read(self, piece: Piece) -> Instants:
        if len(self.words) == 1:
            return self.spelt.read(piece.frame[f"c{self.words[0]}"])
        import polars as pl

        day, time = (pl.col(f"c{place}").str.strip_chars() for place in (self.words[1], self.words[0]))
        return self.spelt.read(piece.frame.select(pl.concat_str(day, time, separator=" ")).to_series())


class DaySeconds:
    """A column of seconds since midnight with a column of dates."""

    def __init__(self, place: int, date: int, *, factor: float = 1000.0) -> None:
        self.numbers: tuple[int, ...] = (place,)
        self.words: tuple[int, ...] = (date,)
        self._factor = factor

    def read(self, piece: Piece) -> Instants:
        days = mapped(piece[self.words[0]], lambda text: np.nan if (day := day_of(text)) is None else float(day))
        return bounded(days * DAY + numbers(piece[self.numbers[0]]) * self._factor)


def beside(days: Sequence[str], times: Sequence[str]) -> list[str]:
    """Dates with the times beside them, as one cell would have them."""
    return [f"{day} {time}" if day and time else "" for day, time in zip(days, times, strict=True)]


def common_form(samples: Sequence[str], *, least: float = 0.8) -> str:
    """How most cells of a column tell a time; empty where fewer than ``least`` of them do so in one way."""
    told = [form_of(text) for text in samples if text]
    best = max(filter(None, dict.fromkeys(told)), key=told.count, default="")
    return best if told.count(best) >= len(told) * least else ""


def clock_of(
    place: int, samples: Sequence[str], *, zone: str = "", day: int | None = None, name: str = ""
) -> UnixClock | SpeltClock | None:
    """The clock of a column that is known to tell instants, or times of a day whose date is given."""
    form = common_form(samples, least=0)
    if form == "unix":
        values = sorted(float(text) for text in samples if form_of(text) == "unix")
        return UnixClock(place, factor=unix_factor(values[len(values) // 2]))
    if form in ("", "day"):
        return None
    return SpeltClock(place, Spelt(form, zone=zone, day=day, name=name))
