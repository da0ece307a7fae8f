"""The bundled base map: rings that close, countries by their letters, regions, and where places lie."""

from __future__ import annotations

import numpy as np
import pytest

from workbench.analysis.charted import within
from workbench.reference import outlines
from workbench.reference.places import resolve_place
from workbench.reference.whereabouts import whereabouts


@pytest.mark.parametrize("grade", outlines.GRADES)
def test_all_land_is_closed_rings_whose_steps_are_short(grade: str):
    land = outlines.outlines(grade).land
    apart = [abs(ring[0] - ring[-1]) % 360 for ring in land]  # one around a pole ends a whole turn further
    assert max(each.max() for each in apart) < 1e-6
    assert max(np.abs(np.diff(ring, axis=0)).max() for ring in land) <= 2.0 + 1e-9


def test_no_line_leads_on_from_one_to_the_next():
    lines = outlines.outlines("110m").lines
    assert lines.starts[-1] == len(lines.places)
    for at in range(len(lines)):
        line = lines.line(at)
        assert np.allclose([*line.min(axis=0), *line.max(axis=0)], lines.boxes[at])


@pytest.mark.parametrize(
    ("code", "inside", "outside"),
    [("LY", (27.0, 17.0), (27.0, 30.0)), ("SY", (35.0, 38.5), (39.0, 35.0)), ("FJ", (-17.8, 178.0), (-17.8, 170.0))],
)
def test_a_country_holds_its_middle_and_not_its_neighbour(code: str, inside: object, outside: object):
    rings = outlines.outlines("50m").country(code)
    assert within(*inside, rings)
    assert not within(*outside, rings)


def test_a_country_the_map_has_not_has_no_shape():
    assert outlines.outlines("110m").country("ZZ") == ()


def test_moscow_oblast_is_a_shape_of_its_own():
    rings = outlines.region("RU", "Moscow Oblast")
    assert within(55.6, 36.6, rings)
    assert not within(59.9, 30.3, rings)
    assert outlines.region("RU", "Nowhere Oblast") == ()


def test_names_stand_within_their_country():
    written = {label.name: label for label in outlines.labels()}
    for code, name in (("LY", "Libya"), ("UA", "Ukraine"), ("TR", "Türkiye")):
        assert within(written[name].lat, written[name].lon, outlines.outlines("50m").country(code))
    assert written["Black Sea"].water


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "pl", "ru"])
def test_names_are_those_of_each_language_in_the_places_of_the_english(language: str):
    english, theirs = outlines.labels(), outlines.labels(language)
    assert [each[1:] for each in theirs] == [each[1:] for each in english]
    assert not [each.name for each in theirs if each.name.startswith("South ")]
    same = {one.name for one, other in zip(theirs, english, strict=True) if one.water and one.name == other.name}
    assert len(same) <= 3  # seas that a language has no name of its own for


def test_a_sea_begins_large_and_what_has_no_name_there_keeps_the_english():
    written = {label.name for label in outlines.labels("fr")}
    assert {"Mer Noire", "Mer de Crète", "Libye"} <= written
    assert "Celtic Sea" in {label.name for label in outlines.labels("ar")}


@pytest.mark.parametrize(
    ("words", "how", "near"),
    [
        ("Hmeimim", "airfield", (35.40, 35.95)),
        ("Latakia", "town, its middle", (35.53, 35.79)),
        ("Hama", "town, its middle", (35.13, 36.76)),  # GeoNames calls it otherwise
        ("Libya", "country only", (27.2, 16.3)),
        ("Moscow area", "region only", (55.6, 37.7)),
    ],
)
def test_where_a_resolved_place_lies(words: str, how: str, near: tuple[float, float]):
    found = whereabouts(resolve_place(words).as_json())
    assert found is not None
    assert found.how == how
    assert (found.lat, found.lon) == pytest.approx(near, abs=0.5)
    assert bool(found.rings) == how.endswith("only")


@pytest.mark.parametrize("words", ["Atlantis", "Black Sea"])
def test_what_no_table_places_lies_nowhere(words: str):
    assert whereabouts(resolve_place(words).as_json()) is None


def test_coordinates_go_before_any_table():
    found = whereabouts({"written": "here", "lat": 10, "lon": -20.5})
    assert (found.lat, found.lon, found.box) == (10.0, -20.5, (10.0, -20.5, 10.0, -20.5))
