"""Tables whose rows are all built alike: what is read a column at a time is what a parser reads, or is left to it."""

import io
import random
import re

import numpy as np
import polars as pl
import pytest

from workbench.tracking.cells import mapped, numbers, positions
from workbench.tracking.digits import LONGEST, Signs
from workbench.tracking.even import Rows, Wanted, even_rows
from workbench.tracking.importer import read_file
from workbench.tracking.tables import opened, pieces

_CHANCE = random.Random(7)
_ODD = ["", "-", ".", "1.", ".5", "1..2", "1.2.3", "+5", "1e5", "nan", " 1", "--5", "5-", "-.5", "1/2", "1:2", "0x1",
        "12345678.12345678", "1234567890123456", "12345678901234567", "12345678:", "٣"]  # fmt: skip


def _plain() -> str:
    before, behind = _CHANCE.randrange(1, 9), _CHANCE.randrange(0, 8)
    digits = "".join(_CHANCE.choice("0123456789") for _ in range(before + behind))
    return _CHANCE.choice(["", "", "-"]) + digits[:before] + ("." + digits[before:] if behind else "")


def _numbers_of(cells: list[str]) -> np.ndarray | None:
    texts = [cell.encode() for cell in cells]
    ends = np.cumsum([len(text) + 1 for text in texts]) - 1 + LONGEST
    begins = ends - [len(text) for text in texts]
    return Signs(bytes(LONGEST) + b",".join(texts) + b"\n").numbers(begins, ends)


def test_digits_are_the_numbers_that_python_reads():
    for _ in range(600):
        cells = [_plain() if _CHANCE.random() < 0.9 else "" for _ in range(_CHANCE.randrange(1, 6))]
        wanted = [float(cell) if cell else np.nan for cell in cells]
        assert np.array_equal(_numbers_of(cells), wanted, equal_nan=True), cells


@pytest.mark.parametrize("odd", _ODD)
def test_what_is_more_than_digits_is_left_to_a_parser(odd: str):
    for others in ([], ["12", "-3.25"], ["123456789.5"]):
        found = _numbers_of([*others, odd])
        assert found is None or (odd == "" and np.isnan(found[-1]))


def _lines(rows: int, end: str = "\n") -> list[str]:
    words = ["SWR1", "SWR1", "AFR22", ""]
    return [
        f'{1_500_000_000 + 7 * at},x,{_CHANCE.choice(words)},"{at / 1000 - 3:.6f},{-at / 7:.5f}",{_plain()},'
        f"{_CHANCE.choice(['', '12', '-5.5'])}{end}"
        for at in range(rows)
    ]


_WANTED = Wanted(numbers=(0, 4, 5), words=(2,), pairs=(3,), sure=(0,))
_HEAD = "t,u,callsign,position,a,b\n"


def _pieces(text: str, even: Wanted | None) -> list:
    table = opened(io.BytesIO((_HEAD + text).encode()))
    return list(pieces(table, numbers=(0, 4, 5), words=(2, 3), even=even, told=lambda _: None))


def _as_read(piece) -> list[np.ndarray]:
    callsigns = mapped(piece[2], lambda word: float(len(word)))
    return [*(numbers(piece[place]) for place in (0, 4, 5)), *positions(piece[3]), callsigns]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_columns_are_those_that_a_parser_reads(end: str):
    text = "".join(_lines(300, end))
    (quick,), (parsed,) = _pieces(text, _WANTED), _pieces(text, None)
    assert isinstance(quick.rows, Rows)
    assert isinstance(parsed.rows, pl.DataFrame)
    for one, other in zip(_as_read(quick), _as_read(parsed), strict=True):
        assert np.array_equal(one, other, equal_nan=True)
    which = np.arange(300) % 3 == 0
    for one, other in zip(_as_read(quick.filter(which)), _as_read(parsed.filter(which)), strict=True):
        assert np.array_equal(one, other, equal_nan=True)


@pytest.mark.parametrize(
    "odd",
    [
        "\n", "1,2\n", "1,x,A,,5,6\n", '1,x,A,"5",5,6\n', '1,x,A,"5,",5,6\n', '1,x,A,"5,6,7",5,6\n',
        '1,x,A,"5,6" ,5,6\n', '1,x,A, "5,6",5,6\n', '1,x,"A","5,6",5,6\n', '1,x,A"B,"5,6",5,6\n', ',x,A,"5,6",5,6\n',
        '1,x,A,"5,6",5,6,7\n', '1,x,A,"5,6",5,6\r\n', '1,x,A\0,"5,6",5,6\n', '1,x,much too long a word,"5,6",5,6\n',
        '1,x,A,"N5,E6",5,6\n', '1,x,A,"5,6",5 ft,6\n', '1,x,A,"""5,6",5,6\n',
    ],
)  # fmt: skip
def test_rows_built_otherwise_are_left_to_a_parser(odd: str):
    lines = _lines(20)
    for text in (odd + "".join(lines), "".join([*lines[:9], odd, *lines[9:]]), "".join([*lines, odd])):
        assert even_rows(text.encode(), separator=",", width=6, wanted=_WANTED) is None


def test_words_come_in_the_order_in_which_they_are_met():
    text = "".join(f"{word},1\n" for word in ["b", "b", "a", "", "b", "0123456789abcdef", "é"]).encode()
    rows = even_rows(text, separator=",", width=2, wanted=Wanted(numbers=(1,), words=(0,)))
    assert rows is not None
    words = rows.columns[0]
    assert words.spelt == ["b", "a", None, "0123456789abcdef", "é"]
    assert words.which.tolist() == [0, 0, 1, 2, 0, 3, 4]
    assert even_rows(b"\xff,1\n", separator=",", width=2, wanted=Wanted(numbers=(1,), words=(0,))) is None


def test_a_file_is_read_the_same_whether_its_rows_are_built_alike_or_not(monkeypatch: pytest.MonkeyPatch):
    rows = "".join(
        f'{1_700_000_000 + 5 * at},2023-11-14T22:13:20Z,SWR{at // 100},"{47 + at / 900:.6f},{8 - at / 50:.6f}",'
        f"{at * 25},{at % 500},{at % 360}\n"
        for at in range(600)
    )
    data = ("Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction\n" + rows).encode()
    _, quick = read_file(io.BytesIO(data), name="a_12345678.csv")
    monkeypatch.setattr("workbench.tracking.tables.even_rows", lambda *_args, **_named: None)
    _, parsed = read_file(io.BytesIO(data), name="a_12345678.csv")
    (one,), (other,) = quick.tracks, parsed.tracks
    assert one.callsigns == other.callsigns
    assert one.fixes.columns.keys() == other.fixes.columns.keys()
    assert all(np.array_equal(one.fixes[name], other.fixes[name]) for name in one.fixes.columns)
    assert re.fullmatch("SWR[0-5]", one.callsigns[-1])
