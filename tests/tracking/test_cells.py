"""Cells as people write them: numbers, angles, pairs, and instants of clocks of every kind."""

import math

import numpy as np
import polars as pl
import pytest

from workbench.tracking.cells import angle, number, numbers, pair, positions
from workbench.tracking.clocks import Spelt, civil, form_of, zone_shift


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("-3.5", -3.5), ("1,234", 1234), ("1,234,567.5", 1_234_567.5), ("12 ft", 12), ("850 km/h", 850),
        ("FL350", 35_000), ("−5", -5), ("↗ 45°", 45), ("", math.nan), ("ground", math.nan), ("1e3", math.nan),
        ("12 apples", math.nan), ("9" * 100, math.nan),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float):
    assert number(text) == pytest.approx(value, nan_ok=True)


def test_a_decimal_comma_is_one_where_the_table_has_them():
    assert (number("1,234", ","), number("34,5", ",")) == (1.234, 34.5)


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("34°12'30\"N", 34.208333), ("34° 12′ 30″ S", -34.208333), ("N34 12.5", 34.208333), ("W035 30", -35.5),
        ("-34,5", -34.5), ("34.5", 34.5), ("34 61 00 N", math.nan), ("1 2 3 4", math.nan), ("north", math.nan),
        ("34.5 12 N", math.nan), ("", math.nan), ("x" * 200, math.nan),
    ],
)  # fmt: skip
def test_angles(text: str, degrees: float):
    assert angle(text) == pytest.approx(degrees, abs=1e-6, nan_ok=True)


@pytest.mark.parametrize(
    "text",
    [
        "34.5,35.9",
        "34,5,35,9",
        " 34.5 , 35.9 ",
        "34.5 35.9",
        "34,5; 35,9",
        "34,5 35,9",
        "(34.5, 35.9)",
        "34 30 N 35 54 E",
    ],
)
def test_pairs(text: str):
    assert pair(text) == pytest.approx((34.5, 35.9))
    assert [float(part[0]) for part in positions(pl.Series([text, "34.5"]))] == pytest.approx([34.5, 35.9])


def test_what_is_no_pair_is_none():
    assert all(map(math.isnan, (*pair("34.5"), *pair("1,2,3"), *pair(""), *pair("a,b"))))


def test_numbers_that_are_endless_are_none():
    assert np.isnan(numbers(pl.Series([math.inf, math.nan]))).all()
    assert np.isnan(numbers(pl.Series(["inf", "1e999", "NaN", "NA", None]))).all()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("1761500000", "unix"), ("1761500000.25", "unix"), ("20251026", "day"), ("20251026T101112", "packed"),
        ("2025-10-26T10:11:12.5+03:00", "year first"), ("2025/10/26 10:11", "year first"), ("2025-10-26", "day"),
        ("26.10.2025 10:11", "day or month first"), ("10:11:12", "time only"), ("Sun 05:32:10 PM", "time only"),
        ("45956.42", ""), ("2025-13-45", ""), ("soon", ""), ("12", ""),
    ],
)  # fmt: skip
def test_forms_of_times(text: str, form: str):
    assert form_of(text) == form


def seconds(form: str, *cells: str | None, zone: str = "") -> list[float | None]:
    read = Spelt(form, zone=zone).read(pl.Series(cells, dtype=pl.String))
    return [None if math.isnan(at) else at / 1000 for at in read.tolist()]


def test_zones_in_cells_go_before_the_one_that_is_named():
    cells = ("1970-01-02 00:00:00Z", "1970-01-02T00:00:00+03:00", "1970-01-02 00:00:00-0330", "1970-01-02 00:00")
    assert seconds("year first", *cells, zone="+01:00") == [86_400, 75_600, 99_000, 82_800]


def test_days_and_times_that_do_not_exist_are_none():
    cells = (
        "2025-02-29 10:00",
        "2025-04-31 10:00",
        "0000-01-01 10:00",
        "2025-01-01 25:00",
        "2025-01-01 10:61",
        None,
        "x",
    )
    assert seconds("year first", *cells) == [None] * 7
    assert seconds("year first", "2024-02-29 00:00:00", "1969-12-31 23:59") == [1_709_164_800, None]


def test_twelve_hour_clocks():
    cells = ("1970-01-02 12:00 AM", "1970-01-02 12:30 p.m.", "1970-01-02 01:00:01 PM", "1970-01-02 13:00 PM")
    assert [None if at is None else at - 86_400 for at in seconds("year first", *cells)] == [0, 45_000, 46_801, None]


def test_a_zone_moves_with_the_season():
    local = np.array([1_735_689_600_000.0, 1_751_328_000_000.0, np.nan])  # January and July 2025
    assert zone_shift("Europe/Berlin", local).tolist()[:2] == [3_600_000, 7_200_000]
    assert zone_shift("-03:30", local).tolist() == [-12_600_000] * 3


def test_days_of_the_calendar():
    assert civil(np.array([2000.0, 2001, 9999]), np.array([2.0, 2, 12]), np.array([29.0, 29, 31])).tolist()[0] == 11_016
