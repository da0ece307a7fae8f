"""A long course in grades of detail: what can be seen stays, what cannot is told once, and gaps stay gaps."""

from __future__ import annotations

import numpy as np
import pytest

from workbench.tracking.fixes import DEGREE, Fixes
from workbench.tracking.levels import CUT, JOINED, MISSING, level_for, rows_of
from workbench.tracking.mapped import MINUTE, Course, course_of
from workbench.tracking.profile import PARTS


def flown(times: int, *, long: int = 3_000, apart: int = 1_000) -> Course:
    """The same way east and back again and again, an hour without fixes between two flights."""
    lon = np.tile(np.concatenate([np.linspace(20, 30, long // 2), np.linspace(30, 20, long // 2)]), times)
    t = np.arange(long * times) * apart + np.repeat(np.arange(times), long) * 60 * MINUTE
    high = np.tile(np.concatenate([np.linspace(0, 30_000, long // 2), np.linspace(30_000, 0, long // 2)]), times)
    return course_of(Fixes({
        "t": t, "lat": np.full(len(t), 40 * DEGREE), "lon": (lon * DEGREE).astype(np.int64),
        "altitude": high.astype(np.int64),
    }))  # fmt: skip


@pytest.fixture(scope="module")
def course() -> Course:
    return flown(4)


def test_a_short_course_is_drawn_as_it_is():
    short = flown(1, long=100)
    assert [len(each) for each in short.levels] == [100]
    assert short.few[0] is not short.lat
    assert np.array_equal(short.few[1], short.lon)


def test_a_way_flown_again_is_told_once_and_as_finely_as_asked(course: Course):
    sizes = [len(each) for each in course.levels]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == 12_000
    for level in course.levels[1:]:
        assert len(level) <= 10 / level.cell + 3  # one way only, though it was flown eight times
        lon = course.lon[level.at]
        assert (lon.min(), lon.max()) == (pytest.approx(20, abs=level.cell), pytest.approx(30, abs=level.cell))
    assert level_for(course.levels, 0.0).cell == 0.0
    assert level_for(course.levels, 1.0) is course.levels[-1]


def test_what_is_joined_and_what_is_missing_stays_so():
    lon = np.concatenate([np.linspace(20, 24, 1500), np.linspace(26, 30, 1500)])
    t = np.arange(3000) * 1000 + np.repeat([0, 60 * MINUTE], 1500)
    course = course_of(Fixes({"t": t, "lat": np.full(3000, 0), "lon": (lon * DEGREE).astype(np.int64)}))
    for level in course.levels:
        (gap,) = np.flatnonzero(level.step == MISSING)
        assert course.lon[level.at[gap : gap + 2]].tolist() == [pytest.approx(24, abs=0.3), pytest.approx(26, abs=0.3)]
        assert set(level.step[:-1].tolist()) == {JOINED, MISSING}
        assert level.step[-1] == CUT


def test_boxes_hold_the_steps_of_their_block_and_rows_the_fix_after(course: Course):
    level = course.levels[0]
    (rows,) = rows_of(level, np.array([0, 3]), most=1_000)
    assert rows.shape == (2, 65)
    assert rows[1, 0] == rows[0, 0] + 192
    assert rows[0, -1] == 64
    south, north, west, east = level.boxes[3]
    assert (south, north) == (40, 40)
    assert (west, east) == (course.lon[192], course.lon[256])


def test_those_farthest_out_are_among_the_few_that_tell_where_it_lies(course: Course):
    lat, lon = course.few
    assert len(lat) < 6_000
    assert (lon.min(), lon.max()) == (course.lon.min(), course.lon.max())


def test_a_profile_tells_the_lowest_and_highest_of_each_part(course: Course):
    profile = course.profile
    assert len(profile.t) <= PARTS < len(course)
    assert np.nanmax(profile.high["altitude"]) == course.altitude.max()
    assert np.nanmin(profile.low["altitude"]) == 0
    assert int((~profile.flown).sum()) == 3 == int(profile.silent.sum())
    assert profile.last[-1] == course.t[-1]
    short = flown(1, long=100).profile
    assert np.array_equal(short.low["altitude"], short.high["altitude"])
    assert len(short.t) == 100


def test_no_fixes_have_no_levels_to_speak_of():
    none = course_of(Fixes({"t": np.zeros(0), "lat": np.zeros(0), "lon": np.zeros(0)}))
    assert [len(each) for each in none.levels] == [0]
    assert len(none.profile.t) == 0
    assert len(none.few[0]) == 0
