"""GPX: track points with a time; plans, drawings and waypoints are said to be what they are."""

import pytest

from tests.tracking.taken import cited, only, refused, taken
from workbench.tracking.fixes import NONE

HEAD = '<?xml version="1.0"?>\n<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">'


def point(at: str, lat: str = "35.4", *, more: str = "<ele>304.8</ele>") -> str:
    time = f"<time>{at}</time>" if at else ""
    return f'<trkpt lat="{lat}" lon="35.9">{more}{time}</trkpt>'


def gpx(*tracks: tuple[str, str]) -> str:
    return (
        HEAD + "".join(f"<trk><name>{name}</name><trkseg>{points}</trkseg></trk>" for name, points in tracks) + "</gpx>"
    )


POINTS = point("2025-10-26T10:00:00Z") + "<!-- <trkpt> -->" + point("2025-10-26T12:00:01.5+02:00", "35.5")


def test_points_with_a_time_are_fixes_with_heights_in_metres():
    fixes = only(taken(gpx(("A", POINTS)), format="gpx"))
    assert fixes["height"].tolist() == [1000, 1000]
    assert fixes["t"][1] - fixes["t"][0] == 1500
    assert fixes["lat"].tolist() == [354_000_000, 355_000_000]
    assert not fixes.has("altitude")


def test_speeds_of_gpx_1_0_and_of_garmin_are_metres_a_second():
    told = "<g:speed>100</g:speed><g:course>90</g:course>"
    garmin = f"<extensions><g:TrackPointExtension>{told}</g:TrackPointExtension></extensions>"
    other = "<extensions><speed>77</speed></extensions>"
    points = [
        point("2025-10-26T10:00:00Z", more=more) for more in ("<speed>50</speed><course>8</course>", garmin, other)
    ]
    fixes = only(taken(gpx(("A", "".join(points))).replace("<gpx", '<gpx xmlns:g="g"')))
    assert fixes["speed"].tolist() == [972, 1944, NONE]
    assert fixes["heading"].tolist() == [80, 900, NONE]


def test_degrees_with_commas_are_degrees_and_unreadable_ones_are_not_called_a_drawing():
    comma = point("2025-10-26T10:00:00Z", "35,4").replace('lon="35.9"', 'lon="-35,9"')
    fixes = only(taken(gpx(("A", comma)), format="gpx"))
    assert (fixes["lat"][0], fixes["lon"][0]) == (354_000_000, -359_000_000)
    says = refused(gpx(("A", point("2025-10-26T10:00:00Z", "north"))))
    assert says.endswith("no point has both a time and a position that can be read.")


def test_tracks_are_told_apart_by_their_names():
    flights = taken(gpx(("A", POINTS), ("B", POINTS), ("A", POINTS)))
    assert [(track.key, track.fixes["row"].tolist()) for track in flights.tracks] == [
        ("A", [1, 2, 5, 6]),
        ("B", [3, 4]),
    ]


def test_points_that_are_no_fix_are_told():
    points = point("2025-10-26T10:00:00Z") + point("") + point("2025-10-26T10:00:00Z", "95") + point("x", "NaN")
    flights = taken(gpx(("A", points)))
    assert sorted(flights.tracks[0].rejected.first) == [(2, "no time"), (3, "no such latitude"), (4, "no time")]


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ('<rte><rtept lat="1" lon="2"/></rte>', "a plan of a route, not a track"),
        ('<wpt lat="1" lon="2"/>', "a list of waypoints, not a track"),
        (f"<trk><trkseg>{point('')}</trkseg></trk>", "has no times: it is a drawing, not a track"),
        ("", "without any position"),
    ],
)
def test_what_is_no_track_is_said_to_be_what_it_is(inside: str, says: str):
    assert says in refused(HEAD + inside + "</gpx>")


def test_what_stands_before_a_break_comes_in():
    flights = taken(gpx(("A", POINTS))[:-15])
    assert len(only(flights)) == 2
    assert flights.remarks[0].startswith("The file breaks off")


def test_a_point_is_cited_by_its_own_words():
    assert cited("gpx", gpx(("A", POINTS)), 2) == point("2025-10-26T12:00:01.5+02:00", "35.5")
    assert cited("gpx", HEAD + '<trkpt lat="1" lon="2"/>', 1) == '<trkpt lat="1" lon="2"/>'
