"""Fixes come out of their segments as they went in, whatever they are, and windows and boxes lose none."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.tracking.fixes import COLUMNS, DEGREE, NONE, Fixes
from workbench.tracking.packing import SILENCE, SIZE, fingerprint, layout_of, packed, unpacked


def whole(fixes: Fixes) -> Fixes:
    layout = layout_of(fixes)
    return unpacked([(each.size, each.data) for each in packed(fixes, layout)], layout)


def bounds(name: str) -> tuple[int, int]:
    limits = np.iinfo(COLUMNS[name].dtype)
    return int(limits.min), int(limits.max)


@st.composite
def any_fixes(draw: st.DrawFn) -> Fixes:
    size = draw(st.integers(1, 40))
    chosen = draw(st.sets(st.sampled_from([name for name in COLUMNS if name != "t"])))
    columns = {
        name: np.array(draw(st.lists(st.integers(*bounds(name)), min_size=size, max_size=size)), COLUMNS[name].dtype)
        for name in chosen
    }
    steps = draw(st.lists(st.integers(0, 2 * SILENCE), min_size=size, max_size=size))
    return Fixes({"t": np.cumsum(steps), **columns})


@given(any_fixes())
def test_fixes_come_out_as_they_went_in(fixes: Fixes):
    again = whole(fixes)
    assert all(np.array_equal(again[name], fixes[name]) for name in COLUMNS)
    assert fingerprint(again) == fingerprint(fixes)


def line(count: int, *, step: int = 5_000) -> Fixes:
    at = np.arange(count)
    return Fixes({"t": at * step, "lat": at * 1000, "lon": at * 2000, "row": at + 1, "altitude": np.full(count, 300)})


def test_a_column_that_never_changes_takes_no_room_in_the_segments():
    layout = layout_of(line(600))
    assert layout["altitude"] == 300
    assert layout["lat"] is None
    assert "heading" not in layout


def test_segments_end_at_their_size_at_a_silence_and_at_180_degrees():
    fixes = line(SIZE + 10)
    t = fixes["t"].copy()
    t[100:] += SILENCE
    lon = np.full(len(fixes), 179 * DEGREE)
    lon[50:] = -179 * DEGREE
    segments = list(packed(fixes.with_columns(t=t, lon=lon), layout_of(fixes)))
    assert [each.first for each in segments] == [0, 50, 100]
    assert [each.size for each in segments] == [50, 50, SIZE - 90]
    assert len(list(packed(line(SIZE + 1), layout_of(line(SIZE + 1))))) == 2


def test_the_box_of_a_segment_is_round_its_fixes_that_are_not_set_aside():
    fixes = line(10)
    aside = np.zeros(10, np.uint8)
    aside[9] = 1
    lat = fixes["lat"].copy()
    lat[0] = NONE
    (segment,) = packed(fixes.with_columns(aside=aside, lat=lat), layout_of(fixes))
    assert segment.box == pytest.approx((1000 / DEGREE, 8000 / DEGREE, 2000 / DEGREE, 16000 / DEGREE))
    (nowhere,) = packed(fixes.with_columns(lat=np.full(10, NONE)), layout_of(fixes))
    assert nowhere.box is None


@pytest.mark.parametrize("spoilt", [b"", b"nonsense", bytes(40)])
def test_a_damaged_segment_is_told(spoilt: bytes):
    fixes = line(10)
    with pytest.raises(ValueError, match="segment"):
        unpacked([(10, spoilt)], layout_of(fixes))


def test_a_segment_of_another_layout_is_told():
    fixes = line(10)
    (segment,) = packed(fixes, layout_of(fixes))
    other = {**layout_of(fixes), "speed": None}
    with pytest.raises(ValueError, match="layout"):
        unpacked([(segment.size, segment.data)], other)
    with pytest.raises(ValueError, match="layout"):
        unpacked([(SIZE + 1, segment.data)], layout_of(fixes))


def test_fixes_of_one_file_differ_in_their_fingerprint_from_others():
    fixes = line(10)
    lat = fixes["lat"].copy()
    lat[3] += 1
    assert fingerprint(fixes) != fingerprint(fixes.with_columns(lat=lat))


def test_unpacking_ends_where_nobody_waits_for_it():
    class Left(Exception):
        pass

    def go_on() -> None:
        raise Left

    fixes = line(10)
    (segment,) = packed(fixes, layout_of(fixes))
    with pytest.raises(Left):
        unpacked([(segment.size, segment.data)], layout_of(fixes), go_on=go_on)
