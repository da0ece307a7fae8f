"""Delimited texts by pieces: every row keeps its line, whatever stands in the bytes and wherever a piece is cut."""

import io

import pytest

from workbench.tracking import tables
from workbench.tracking.delimited import columns_of, headed
from workbench.tracking.tables import opened, pieces


def rows(data: bytes, *, numbers: set[int] = frozenset(), words: set[int] = frozenset({0, 1})) -> list[tuple]:
    """Line and cells of every row, and what was told of the way."""
    found: list[tuple] = []
    for piece in pieces(opened(io.BytesIO(data)), numbers=numbers, words=words, told=lambda _: None):
        columns = [piece[place].to_list() for place in sorted({*numbers, *words})]
        found += list(zip(piece.lines().tolist(), *columns, strict=True))
    return found


def test_blank_lines_and_ragged_rows_keep_their_lines():
    text = b"a,b,c\n1,2,3\n\n4\n5,6,7,8,9\n,,\nx,y"
    assert rows(text) == [
        (2, "1", "2"), (3, None, None), (4, "4", None), (5, "5", "6"), (6, None, None), (7, "x", "y"),
    ]  # fmt: skip


def test_a_last_row_that_breaks_off_keeps_its_first_cell_only():
    whole = b"a,b,c\n1,2,3\n4,5,6\n"
    assert rows(whole + b"7,8")[2:] == [(4, "7", None)]
    assert rows(whole + b"7,8\n")[2:] == rows(whole + b"7,8,")[2:] == [(4, "7", "8")]
    assert rows(whole + b"7")[2:] == [(4, "7", None)]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        (b'"1,5",2', ("1,5", "2")),
        (b'"a""b",2', ('a"b', "2")),
        (b'"1,2', (None, None)),
        (b'1,"2', ("1", None)),
        (b'a"b,2', (None, None)),
        (b"1\x00,2\xff", ("1\x00", "2�")),
        (b"1,2\r", ("1", "2")),
    ],
)
def test_what_is_wrong_with_a_line_is_not_taken_to_the_next(line: bytes, cells: tuple):
    found = rows(b"a,b\n0,0\n" + line + b"\n7,8\n9,10\n")
    assert found[0] == (2, "0", "0")
    assert found[2:] == [(4, "7", "8"), (5, "9", "10")]
    assert found[1][0] == 3
    assert found[1][1:] == cells or line == b'a"b,2'


def test_pieces_are_cut_at_ends_of_lines(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tables, "PIECE", 7)
    text = b"a,b\n" + b"".join(b"%d,%d\n" % (at, at * 11) for at in range(20))
    monkeypatch.setattr(tables, "BEGINNING", 6)
    assert rows(text) == [(at + 2, str(at), str(at * 11)) for at in range(20)]


def test_a_line_longer_than_a_piece_is_one_row(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tables, "PIECE", 1 << 16)
    found = rows(b"a,b\n1,2\n" + b"x" * 300_000 + b",3\n4,5\n")
    assert [row[0] for row in found] == [2, 3, 4]
    assert found[2] == (4, "4", "5")


def test_a_column_of_numbers_is_words_where_one_cell_is_none():
    assert rows(b"a,b\n1,2\n3.5, 4\n", numbers={0, 1}, words=set()) == [(2, 1.0, 2.0), (3, 3.5, 4.0)]
    assert rows(b"a,b\n1,2\n3.5,four\n", numbers={0, 1}, words=set()) == [(2, 1.0, "2"), (3, 3.5, "four")]


def test_every_encoding_and_end_of_line_gives_the_same_rows():
    text = "a;b\n1;é\n2;x\n"
    expected = [(2, "1", "é"), (3, "2", "x")]
    assert rows(text.encode()) == rows(text.encode("utf-8-sig")) == rows(text.replace("\n", "\r").encode()) == expected
    assert rows(text.encode("utf-16")) == rows("\ufeff".encode("utf-16-be") + text.encode("utf-16-be")) == expected


def test_a_header_is_found_behind_remarks_and_blank_lines():
    head = headed(b'\n# made by hand\n"Time (UTC)";"Lat, deg"\n1;2\n')
    assert (head.names, head.separator, head.line) == (("Time (UTC)", "Lat, deg"), ";", 3)
    assert headed(b"#time,lat,lon\n1,2,3\n").names == ("time", "lat", "lon")
    assert headed(b"sep=;\r\na;b\r\n1;2\r\n").line == 2
    assert headed(b"1700000000,2\n").line == 0
    assert headed(b"time,lat,lon,2025\n").line == 1
    assert columns_of(b"a\tb\n1\t2\n") == (["a", "b"], [["1", "2"]])


def test_whoever_is_told_can_call_it_off():
    class Off(Exception):
        pass

    def stop(done: int) -> None:
        raise Off

    with pytest.raises(Off):
        list(pieces(opened(io.BytesIO(b"a,b\n1,2\n")), numbers=set(), words={0}, told=stop))
