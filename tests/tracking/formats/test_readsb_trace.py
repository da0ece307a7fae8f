"""Traces of readsb: what stands at which place of a row, what is carried from row to row, and broken ones."""

import gzip
import io
import json
from typing import Any

import numpy as np
import pytest
import zstandard

from tests.tracking.taken import cited, only, refused, taken
from workbench.tracking.fixes import ADS_B, MLAT, NONE, TIS_B, UNKNOWN
from workbench.tracking.flown import flown
from workbench.tracking.importer import UNSAID

BEGUN = 1_740_000_000.25


def row(seconds: float, lat: Any = 35.4, lon: Any = 35.9, **more: Any) -> list[Any]:
    told = {"alt": 3000, "gs": 140.5, "track": 351.26, "flags": 0, "rate": -640, "ac": None, "kind": "adsb_icao",
            "geom": 3150, **more}  # fmt: skip
    return [seconds, lat, lon, *told.values(), None, None, None]


def trace(*rows: Any, **words: Any) -> bytes:
    around = {"icao": "154073", "r": "RA-82035", "t": "A124", "ownOp": "Air Force", "timestamp": BEGUN, **words}
    return json.dumps({**around, "trace": list(rows)}).encode()


def test_each_value_is_taken_from_its_place():
    fixes = only(taken(trace(row(10)), format="readsb-trace"))
    told = {name: fixes[name][0] for name in ("t", "lat", "lon", "altitude", "height", "speed", "heading", "climb")}
    assert list(told.values()) == [1_740_000_010_250, 354_000_000, 359_000_000, 3000, 3150, 1405, 3513, -640]
    assert (fixes["ground"][0], fixes["kind"][0], fixes["row"][0]) == (0, ADS_B, 1)


def test_a_heading_of_360_is_north_and_one_beyond_is_none():
    fixes = only(taken(trace(row(1, track=360), row(2, track=-1.5), row(3, track=361))))
    assert fixes["heading"].tolist() == [0, 3585, NONE]


def test_ground_is_a_word_in_place_of_the_altitude():
    fixes = only(taken(trace(row(1, alt="ground"), row(2, alt=0), row(3, alt=None), row(4, alt="odd"))))
    assert fixes["ground"].tolist() == [1, 0, -1, -1]
    assert fixes["altitude"].tolist() == [NONE, 0, NONE, NONE]


def test_an_altitude_that_the_row_calls_geometric_is_a_height():
    fixes = only(taken(trace(row(1, flags=8, geom=None), row(2, flags=8))))
    assert fixes["altitude"].tolist() == [NONE, NONE]
    assert fixes["height"].tolist() == [3000, 3150]


def test_call_sign_and_squawk_are_carried_on_and_integrity_only_while_it_is_told():
    first = {"flight": "RFF7001 ", "squawk": "4637", "nic": 8, "sil": 3, "type": "adsb_icao"}
    flights = taken(trace(row(1), row(2, ac=first), row(3), row(4, ac={"nic": 0}), row(5, ac={"flight": "RFF7002"})))
    fixes = only(flights)
    assert flights.tracks[0].callsigns == ("RFF7001", "RFF7002")
    assert fixes["callsign"].tolist() == [0, 1, 1, 1, 2]
    assert fixes["squawk"].tolist() == [-1, *[0o4637] * 4]
    assert fixes["nic"].tolist() == [-1, 8, 8, 0, -1]
    assert fixes["sil"].tolist() == [-1, 3, 3, -1, -1]


def test_a_new_leg_forgets_the_call_sign_of_the_one_before():
    told = {"flight": "AAA1", "squawk": "1000", "nic": 8}
    fixes = only(taken(trace(row(1, ac=told), row(2, flags=2), row(3), row(4, flags=2, ac={"flight": "BBB2"}), row(5))))
    assert fixes["callsign"].tolist() == [1, 0, 0, 2, 2]
    assert fixes["squawk"].tolist() == [0o1000, -1, -1, -1, -1]
    assert fixes["nic"].tolist() == [8, 8, 8, -1, -1]


@pytest.mark.parametrize(
    ("word", "kind"),
    [("adsb_icao_nt", ADS_B), ("adsr_other", ADS_B), ("mlat", MLAT), ("tisb_trackfile", TIS_B), ("adsc", UNKNOWN),
     ("other", UNKNOWN), (None, UNKNOWN), (7, UNKNOWN), ([], UNKNOWN)],
)  # fmt: skip
def test_the_source_word_is_the_position_kind(word: Any, kind: int):
    assert only(taken(trace(row(1, kind=word), row(2)))).columns["kind"].tolist() == [kind, ADS_B]


def test_older_rows_of_nine_values_are_read_beside_newer_ones():
    old = row(5, ac={"type": "mlat", "flight": "OLD1"})[:9]
    fixes = only(taken(trace(old, row(6)[:9], row(7))))
    assert fixes["kind"].tolist() == [MLAT, MLAT, ADS_B]
    assert fixes["height"].tolist() == [NONE, NONE, 3150]
    assert only(taken(trace(old, row(6)[:9])))["kind"].tolist() == [MLAT, MLAT]


def test_rows_stay_in_the_order_of_the_file_and_twice_where_they_stand_twice():
    fixes = only(taken(trace(row(100), row(-50), row(100), row(20))))
    assert ((fixes["t"] - 1_740_000_000_250) // 1000).tolist() == [100, -50, 100, 20]
    assert fixes["row"].tolist() == [1, 2, 3, 4]


def test_what_is_no_fix_is_told_by_its_place_and_0_0_comes_in():
    flights = taken(
        trace(row(1), row(2, None, None), row(3, 91.0), row(None), row(4, lon=200), "x", [], row(5, 0, 0), row(6, "?"))
    )
    assert only(flights)["row"].tolist() == [1, 8]
    assert sorted(flights.tracks[0].rejected.first) == [
        (2, "no position"), (3, "no such latitude"), (4, "no time"), (5, "no such longitude"), (6, "no position"),
        (7, "no position"), (9, "half a position"),
    ]  # fmt: skip
    assert flights.tracks[0].rejected.count == 7


def test_who_says_what_of_the_aircraft():
    said = taken(trace(row(1))).tracks[0].identity
    assert {name: (word.value, word.by) for name, word in said.items()} == {
        "hex": ("154073", "emitter"), "registration": ("RA-82035", "tracker"), "type": ("A124", "tracker"),
        "operator": ("Air Force", "tracker"),
    }  # fmt: skip


def test_an_address_with_a_tilde_and_a_private_one_name_no_airframe():
    flights = taken(trace(row(1), icao="~2a1b3c"))
    assert "hex" not in flights.tracks[0].identity
    assert flights.remarks[0].startswith("~2a1b3c is no ICAO address")
    assert "temporary private address" in taken(trace(row(1), dbFlags=5)).remarks[0]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.ZstdCompressor().compress], ids=["gzip", "zstd"])
def test_packed_files_are_read_whatever_their_name(pack: Any):
    assert len(only(taken(pack(trace(row(1), row(2))), name="trace_full_154073.json"))) == 2


def test_the_rows_before_a_break_come_in_and_the_break_is_told():
    data = trace(*[row(at, 35 + at / 1000) for at in range(200)])
    flights = taken(data[: len(data) // 2])
    assert 90 < len(only(flights)) < 110
    assert flights.remarks == ("The file breaks off before its end; what stands before the break was read.",)
    packed = gzip.compress(data)
    half = taken(packed[: len(packed) * 3 // 4])
    assert 20 < len(only(half)) < 200
    assert half.remarks == flights.remarks


def test_a_row_with_nan_is_told_and_the_others_come_in():
    flights = taken(trace(row(1), row(2, float("nan"), float("nan")), row(3, gs=float("inf"))))
    assert only(flights)["row"].tolist() == [1, 3]
    assert only(flights)["speed"].tolist() == [1405, NONE]


def test_a_row_that_is_no_json_is_told_and_the_others_come_in():
    data = trace(row(1), ["here"], row(3)).replace(b'["here"]', b"[1, 2, oh]")
    assert only(taken(data))["row"].tolist() == [1, 3]


def test_files_without_a_fix_are_refused_in_a_sentence():
    assert refused(trace(), name="t.json") == (
        "t.json is a trace of readsb that holds no position; check whether it was saved whole."
    )
    assert "does not say when its trace begins" in refused(trace(row(1), timestamp=None))


def test_a_long_trace_comes_in_pieces_with_what_was_carried():
    rows = [row(at, 35 + at / 1e6, ac={"flight": "LONG1", "nav_modes": ["a", "b"]} if not at else None)
            for at in range(20_000)]  # fmt: skip
    fixes = only(taken(trace(*rows)))
    assert np.array_equal(fixes["row"], np.arange(1, 20_001))
    assert set(fixes["callsign"].tolist()) == {1}


def test_a_row_is_cited_by_its_own_words():
    text = trace(row(1), row(2, ac={"flight": "]],[ "}), row(3)).decode()
    assert json.loads(cited("readsb-trace", text, 2))[8] == {"flight": "]],[ "}
    assert json.loads(cited("readsb-trace", text, 3))[0] == 3


@pytest.mark.parametrize(("seconds", "told"), [(-2.5e11, "0001-01-01T00:00:00Z"), (2.4e11, "9999-12-31T23:59:59Z")])
def test_times_no_calendar_tells_are_told_as_its_ends(seconds: float, told: str):
    file = io.BytesIO(trace(row(10), row(seconds), timestamp=9e10))
    _, (flight,) = flown(file, name="f", importer=None, settings=UNSAID, told=lambda done: None)
    assert told in {each["begins"] for each in flight.told["doubts"]}
    assert flight.told["extent"]["aside"] == 2
