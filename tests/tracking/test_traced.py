"""Traces whose rows are all written alike: read a column at a time as a JSON parser reads them, or left to it."""

import io
import json
import random

import numpy as np
import pytest

from workbench.tracking.formats import readsb_trace
from workbench.tracking.importer import importer_of
from workbench.tracking.objects import Objects
from workbench.tracking.traced import TraceRows
from workbench.tracking.traced import trace_rows as rows_of

_SENT = {"type": "adsb_icao", "flight": "SWR1  ", "nav_modes": ["a", "vnav"], "squawk": "2041", "nic": 8, "sil": 3}


def _row(at: int, **changed: object) -> list:
    chance = random.Random(at)
    row = [at * 2.5, round(47 - at / 300, 6), round(-8.5 + at / 90, 6), chance.choice([35000, None, "ground"]), 450.1,
           round(chance.uniform(0, 360), 1), chance.choice([0, 1, 2, 8]), -64, dict(_SENT) if at % 4 == 0 else None,
           chance.choice(["adsb_icao", "mlat", None]), 35600, 0, None, -0.4]  # fmt: skip
    for place, value in changed.items():
        row[int(place[1:])] = value
    return row


def trace_rows(text: bytes) -> TraceRows | None:
    return rows_of(text, Objects(*readsb_trace.WORDS))


def _inside(rows: list[list]) -> bytes:
    return json.dumps(rows, separators=(",", ":")).encode()[1:-1]


@pytest.mark.parametrize("between", ["],[", "],\n[", "] ,\n    ["])
def test_columns_are_those_that_a_parser_reads(between: str):
    rows = [_row(at) for at in range(120)]
    found = trace_rows(b" " + _inside(rows).replace(b"],[", between.encode()) + b" ")
    wanted = readsb_trace.as_columns(rows)
    assert found is not None
    for place, column in wanted.numbers.items():
        assert np.array_equal(found.numbers[place], column, equal_nan=True), place
    assert found.ground.tolist() == wanted.ground.tolist()
    assert (found.at.tolist(), found.told) == (wanted.at.tolist(), wanted.told)
    for one, other in ((found.sources, wanted.sources),):
        assert [one.spelt[at] for at in one.which] == [other.spelt[at] for at in other.which]
    assert trace_rows(_inside(rows[:1])) is not None


@pytest.mark.parametrize(
    "odd",
    [
        _row(1, _8={"a": {"b": 1}}), _row(1, _8=5), _row(1, _9=["mlat"]), _row(1, _9=5), _row(1, _3="air"),
        _row(1, _3="grounds"), _row(1, _4="450"), _row(1, _4={}), _row(1, _11=True), _row(1, _1=1e-7),
        _row(1, _9="a\\b"), _row(1, _9="a,b"), _row(1, _8={"flight": "a}{b"}), _row(1)[:9], [*_row(1), 1], [],
    ],
)  # fmt: skip
def test_rows_written_otherwise_are_left_to_a_parser(odd: list):
    rows = [_row(at) for at in range(12)]
    for at in (0, 5, 12):
        assert trace_rows(_inside([*rows[:at], odd, *rows[at:]])) is None


@pytest.mark.parametrize(
    ("word", "instead"),
    [
        (b",450.1,", b",0450.1,"), (b",450.1,", b",450.1.1,"), (b",450.1,", b",,"), (b",450.1,", b",nul,"),
        (b",-64,", b",-064,"), (b",-64,", b",--64,"), (b",0,", b",00,"), (b',"nic":8', b',"nic":8x'), (b"],[", b"][,"),
        (b"],[", b"],,["), (b"],[", b"]\0,["), (b'"mlat"', b'"mlat'), (b",{", b",{{"), (b"},", b",}"),
    ],
)  # fmt: skip
def test_what_is_no_json_is_not_taken(word: bytes, instead: bytes):
    text = _inside([_row(at) for at in range(40)])
    assert trace_rows(text) is not None
    cuts = [at for at in range(len(text)) if text.startswith(word, at)]
    for at in cuts[:1] + cuts[-1:]:
        assert trace_rows(text[:at] + instead + text[at + len(word) :]) is None


@pytest.mark.parametrize("between", ["],\v[", "]\f,["])
def test_spaces_that_json_does_not_have_are_not_taken(between: str):
    text = _inside([_row(1), _row(2)])
    assert trace_rows(text) is not None
    assert trace_rows(text.replace(b"],[", between.encode())) is None
    assert trace_rows(b"\v" + text) is None


def test_a_file_is_read_the_same_whether_its_rows_are_written_alike_or_not(monkeypatch: pytest.MonkeyPatch):
    reader = importer_of("readsb-trace")
    for rows in ([_row(at) for at in range(9_000)], [_row(at) for at in range(300)]):
        around = {"icao": "4b1234", "timestamp": 1_700_000_000.5, "trace": rows, "version": "x"}
        data = json.dumps(around, separators=(",", ":")).encode()
        made = []
        for quick in (True, False):
            with monkeypatch.context() as patch:
                if not quick:
                    patch.setattr(readsb_trace, "trace_rows", lambda _text, objects: None)
                (track,) = reader.read(io.BytesIO(data), name="trace.json", settings=None).tracks
            made.append(track)
        assert made[0].callsigns == made[1].callsigns
        assert made[0].identity == made[1].identity
        for name in made[1].fixes.columns:
            assert np.array_equal(made[0].fixes[name], made[1].fixes[name]), name
