"""A track to be drawn: never a solid line over missing fixes, where it stood, and where it is at a moment."""

from __future__ import annotations

import numpy as np
import pytest

from workbench.tracking.fixes import ASIDE, DEGREE, NONE, Fixes
from workbench.tracking.mapped import MINUTE, MapTrack, course_of
from workbench.tracking.mapping import landmarks, odd_fixes

LANDED = {"kind": "landing", "airfield": "OSLK", "earliest": "1970-01-01T00:04:00Z", "latest": "1970-01-01T00:05:00Z",
          "grade": "observed"}  # fmt: skip
LEFT = {**LANDED, "kind": "takeoff", "earliest": "1970-01-01T00:40:00Z", "latest": "1970-01-01T00:41:00Z"}
UNSEEN = {**LANDED, "airfield": "UUMB", "earliest": "1970-01-01T01:10:00Z", "latest": "1970-01-01T01:30:00Z",
          "grade": "inferred weak"}  # fmt: skip


def fixes(minutes: list[float], *, ground: list[int] | None = None, **columns: object) -> Fixes:
    count = len(minutes)
    return Fixes({
        "t": np.array(minutes) * MINUTE, "lat": (np.linspace(30, 40, count) * DEGREE).astype(np.int64),
        "lon": (np.linspace(20, 30, count) * DEGREE).astype(np.int64),
        "altitude": np.arange(count) * 1000, "speed": np.full(count, 4300),
        "ground": np.array(ground or [0] * count), "row": np.arange(count) + 2, **columns,
    })  # fmt: skip


def test_a_silence_is_not_joined():
    course = course_of(fixes([0, 1, 2, 40, 41]))
    assert course.joined.tolist() == [True, True, False, True]
    (silent,) = course.stretches
    assert (silent.kind, silent.begins, silent.ends) == ("silent", 2 * MINUTE, 40 * MINUTE)
    assert course.covered == (3.0, 41.0)


def test_however_rare_fixes_are_ten_minutes_are_a_silence():
    assert course_of(fixes([0, 11, 22, 33])).joined.tolist() == [False] * 3
    assert course_of(fixes([0, 8, 16, 24])).joined.tolist() == [True] * 3


def test_a_stay_tells_whether_its_ground_reports_were_set_aside():
    course = course_of(fixes([0, 2, 4, 30, 45, 50]))
    weak = [{**each, "grade": "inferred strong"} for each in (LANDED, LEFT)]
    assert [each.says for each in landmarks(course, weak) if each.kind == "ground"] == [
        "inferred strong, no ground report"
    ]
    (stay,) = (each for each in landmarks(course, weak, np.array([30 * MINUTE])) if each.kind == "ground")
    assert stay.says == "inferred strong, ground reports set aside"


def test_what_is_set_aside_or_nowhere_is_not_drawn():
    aside = np.array([0, ASIDE["jump"], 0, 0], dtype=np.uint8)
    lat = (np.array([1, 2, 3, 0]) * DEGREE).astype(np.int64)
    lat[3] = NONE
    assert len(course_of(fixes([0, 1, 2, 3], aside=aside, lat=lat))) == 2


def test_a_moment_lies_on_the_straight_line_and_says_whether_it_is_sure():
    course = course_of(fixes([0, 1, 2, 40]))
    here = course.at(0.5 * MINUTE)
    assert (here.lat, here.altitude, here.speed, here.sure) == (pytest.approx(31 + 2 / 3), 500, 430, True)
    assert not course.at(20 * MINUTE).sure
    assert course.at(-1) is None
    assert course.at(40 * MINUTE).lat == pytest.approx(40)


def test_a_moment_over_the_antimeridian_goes_the_short_way():
    lon = (np.array([179.5, -179.5]) * DEGREE).astype(np.int64)
    assert abs(course_of(fixes([0, 1], lon=lon)).at(0.5 * MINUTE).lon) == pytest.approx(180)


def test_a_time_on_the_ground_is_a_landmark_and_ends_in_the_air_are_hollow():
    track = MapTrack(b"t", "T1", "made up", fixes([0, 1, 2, 10, 20, 21], ground=[0, 0, 1, 1, 1, 0]))
    assert [(mark.kind, mark.seen) for mark in track.landmarks] == [("begin", False), ("ground", True), ("end", False)]
    assert [each.kind for each in track.course.stretches] == ["ground"]


def test_a_landing_and_the_departure_after_it_are_one_stay():
    course = course_of(fixes([0, 4, 5, 40, 41, 70]))
    begin, stay, end = landmarks(course, [LANDED, LEFT, UNSEEN])
    assert (begin.kind, begin.seen) == ("begin", False)
    assert (stay.kind, stay.name, stay.seen) == ("ground", "Hmeimim", True)
    assert (stay.begins, stay.ends) == (5 * MINUTE, 40 * MINUTE)
    assert (end.kind, end.seen, end.name) == ("end", False, "")
    assert (end.lat, end.lon) == (
        pytest.approx(40),
        pytest.approx(30),
    )  # where the fixes end


def test_a_departure_from_elsewhere_is_no_stay():
    kinds = [mark.kind for mark in landmarks(course_of(fixes([0, 5, 40, 70])), [LANDED, {**LEFT, "airfield": "LGAV"}])]
    assert kinds == ["begin", "end", "begin", "end"]


def test_a_doubt_is_a_fix_with_the_speed_nobody_flies():
    told = {"kind": "jumping position", "begins": "1970-01-01T00:01:00Z", "ends": "1970-01-01T00:01:00Z", "rows": [3]}
    gap = {**told, "kind": "gap"}
    (odd,) = odd_fixes(fixes([0, 1, 2]), [told, gap])
    assert odd.fix == 1
    assert odd.says.endswith(" kt, 00:01:00")
    slow = fixes([0, 6000, 6001])
    assert next(iter(odd_fixes(slow, [told]))).says == "jumping position, 00:01:00"


def test_no_fixes_are_no_course():
    track = MapTrack(b"t", "T1", "empty", Fixes({"t": np.zeros(0), "lat": np.zeros(0), "lon": np.zeros(0)}))
    assert (len(track.course), track.landmarks, track.course.stretches) == (0, (), ())
    assert track.course.at(0) is None


def test_a_stop_nobody_saw_says_between_which_times():
    stop = {**UNSEEN, "kind": "stop"}
    _, mark, _ = landmarks(course_of(fixes([0, 5, 40, 70, 120])), [stop])
    assert (mark.kind, mark.seen, mark.says) == ("ground", False, "stop not seen, between 01:10 and 01:30 UTC")
