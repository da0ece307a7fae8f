"""A case on a map: what lies where, what is written beside it, and what cannot be placed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from tests.tracking.test_mapped import fixes
from workbench.analysis.chartcards import altitude_words, cards, chart_words, coordinates
from workbench.analysis.charted import NOTHING, Chart, Finder, shortest, within
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.placed import OnMap, on_map
from workbench.reading.intake import take_in, working_text
from workbench.tracking.mapped import Landmark, MapTrack, OddFix
from workbench.values.sphere import distance_km

HOUR = 3_600_000


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OnMap]:
    """A flight from Libya by Latakia to the Moscow area, one to nowhere known, one without any place."""
    folder = tmp_path_factory.mktemp("map")
    (folder / "1.txt").write_text("From Libya to Latakia and the Moscow area. Also Xanaduria.", encoding="utf-8")
    case = Case.create(folder / "m.casefile", title="Flights", analyst="A")
    take_in(case, [str(folder / "1.txt")])
    source = case.find("S1")[1]
    excerpt = acts.highlight(case, source, working_text(case, source), start=0, end=42)
    acts.tag(case, excerpt, {"origin": "Libya", "place": "Latakia", "destination": "Moscow area"})
    acts.tag(case, excerpt, {"place": "Xanaduria"})
    acts.tag(case, excerpt, {"registration": "RA-1"})
    yield on_map(case)
    case.close()


@pytest.fixture(scope="module")
def track() -> MapTrack:
    """From off the coast of Libya to the air base, and on towards Moscow, with one odd fix."""
    flown = fixes([0, 60, 120, 180, 240], ground=[0, 1, 1, 0, 0])
    marks = (
        Landmark("begin", False, 32.95, 22.3, 0, 0),
        Landmark("ground", True, 35.4, 35.95, HOUR, 2 * HOUR, "Hmeimim"),
        Landmark("end", False, 55.5, 36.6, 4 * HOUR, 4 * HOUR),
    )
    return MapTrack(b"t" * 16, "T1", "made up", flown, marks, (OddFix(3, "900 kt, 03:00:00"),))


def test_each_place_is_there_once_with_who_names_it(held: OnMap):
    assert [(spot.name, spot.kind, bool(spot.where.rings)) for spot in held.spots] == [
        ("Libya", "country", True), ("Latakia", "city", False), ("Moscow Oblast", "region", True),
    ]  # fmt: skip
    assert [spot.named[0].written for spot in held.spots] == ["Libya", "Latakia", "Moscow area"]
    assert [each.number for each in held.sightings] == ["SG-01"]


def test_what_cannot_be_placed_says_why(held: OnMap):
    assert [(each.number, each.words, each.why) for each in held.missing] == [
        ("SG-02", "Xanaduria", "its words are not resolved to a place"), ("SG-03", "", "no place is stated"),
    ]  # fmt: skip


def test_a_guessed_way_ends_at_the_edge_of_a_country(held: OnMap):
    first, second = Chart((), held).ways
    libya, _, moscow = held.spots
    for way, rings in ((first, libya.where.rings), (second, moscow.where.rings)):
        lat, lon = Chart((), held).projection.inverse(*way.points.T)
        assert len(lat) > 5
        assert not any(within(a, b, rings) for a, b in zip(lat.tolist(), lon.tolist(), strict=True))


def test_marks_of_a_track_lie_at_the_places_that_are_named(held: OnMap, track: MapTrack):
    chart = Chart([track], held)
    assert [flag.spot.split()[0] for flag in chart.flags] == ["country", "city", "region"]
    assert [flag.number for flag in chart.flags] == [0, 1, 2]
    (odd,) = chart.odd
    assert odd.says == "900 kt, 03:00:00"


def test_cards_tell_what_is_seen_and_which_words_name_it(held: OnMap, track: MapTrack):
    begin, stay, end = cards(Chart([track], held))
    assert (begin.title, begin.suffix, begin.lines) == (
        "Libya", " — country only", ("start not seen; first fix 00:00 UTC, 0 ft",)
    )  # fmt: skip
    assert (stay.number, stay.title, stay.lines, stay.quote) == (
        "1", "Hmeimim", ("on ground 01:00–02:00 UTC",), "“Latakia”",  # noqa: RUF001
    )  # fmt: skip
    assert (end.title, end.before, end.quote) == ("Moscow Oblast", "hatched: S1’s ", "“Moscow area”")
    assert stay.track == track.id
    assert [number for _, number in stay.chips] == ["SG-01"]


def test_a_take_off_is_told_by_the_fix_on_the_ground_before_it(held: OnMap):
    marks = (
        Landmark("begin", True, 35.4, 35.95, HOUR, HOUR, "Hmeimim"),
        Landmark("end", False, 55.5, 36.6, 2 * HOUR, 0),
    )
    flown = fixes([7, 60, 120], ground=[1, 0, 0])
    begin, end = cards(Chart([MapTrack(b"t" * 16, "T1", "made up", flown, marks, ())], held))[:2]
    assert begin.lines == ("first fix 00:07 UTC, on ground",)
    assert end.lines[0].startswith("landing not seen; last fix 02:00 UTC")


def test_without_tracks_each_place_has_a_card_of_its_own(held: OnMap):
    assert [card.title + card.suffix for card in cards(Chart((), held))] == [
        "Libya — country only", "Latakia", "Moscow Oblast — region only",
    ]  # fmt: skip
    assert any("SG-02 is not on the map" in line for line in chart_words(Chart((), held)))


def test_what_is_fitted_leaves_countries_out_where_there_is_more(held: OnMap, track: MapTrack):
    lat, _ = Chart((), held).places_of(())
    assert lat.min() > 35
    lat, _ = Chart([track], held).places_of([track.id])
    assert (lat.min(), lat.max()) == (pytest.approx(30), pytest.approx(40))


def test_a_line_over_the_cut_of_the_map_is_not_drawn():
    lon = (np.array([170.0, 175.0, -175.0]) * 1e7).astype(np.int64)
    flown = MapTrack(b"t", "T1", "made up", fixes([0, 1, 2], lon=lon))
    over = Chart([flown], NOTHING, projection=Chart((), NOTHING).projection)
    assert over.traces[0].whole().solid.tolist() == [True, False]
    assert Chart([flown], NOTHING).traces[0].whole().solid.tolist() == [True, True]


def test_a_place_near_an_airfield_is_at_it_and_one_far_off_is_not(held: OnMap):
    assert Finder(held.spots).spot_at(35.4, 35.95).startswith("city")
    assert Finder(held.spots).spot_at(45.0, 0.0) == ""


def test_the_shortest_way_is_as_long_as_the_distance():
    lat, lon = shortest((51.5, 0.0), (40.7, -74.0), points=200)
    steps = distance_km(lat[:-1], lon[:-1], lat[1:], lon[1:])
    assert steps.sum() == pytest.approx(float(distance_km(51.5, 0.0, 40.7, -74.0)), rel=1e-6)
    assert shortest((1.0, 2.0), (1.0, 2.0), points=3)[0].tolist() == [1.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("feet", "words"), [(0, "0 ft"), (2149, "2,100 ft"), (10_000, "FL100"), (35_020, "FL350"), (float("nan"), "")]
)
def test_heights_as_pilots_say_them(feet: float, words: str):
    assert altitude_words(feet) == words


def test_a_place_in_degrees():
    assert coordinates(-41.882, 36.1, places=3) == "41.882 S 36.100 E"
