"""Airfields near points: the same whether asked for one or for many, across the date line and at the poles."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reference import tables
from workbench.reference.aerodromes import aerodromes
from workbench.values.sphere import ahead, bearing, distance_km, turn


def test_the_table_is_whole_and_names_its_origin() -> None:
    found = aerodromes()
    assert len(found.words) > 28_000
    assert found.origin == tables.read("aerodromes").origin
    assert "airportsdata 20260905" in found.origin
    assert np.all(np.diff(found.lat) >= 0)
    assert all(words.count(",") == 6 for words in found.words)


@pytest.mark.parametrize("code", ["OSLK", "HL59", "OS58", "UUMB", "XRMF", "LTBA", "UUMU"])
def test_a_field_is_found_by_its_code(code: str) -> None:
    field = aerodromes().called(code)
    assert field is not None
    assert field.icao == code
    assert field.listed == code.isalpha()
    assert aerodromes().called("ZZZZ") is None


def test_high_fields_are_high() -> None:
    heights = {code: aerodromes().called(code) for code in ("SLLP", "ZULS", "EHAM")}
    assert heights["SLLP"] is not None
    assert heights["SLLP"].elevation > 13_000
    assert heights["EHAM"] is not None
    assert heights["EHAM"].elevation < 0


def test_fields_around_a_point_stand_nearest_first() -> None:
    found = aerodromes().near(35.40, 35.95, within=200)
    assert [field.icao for field, _ in found[:2]] == ["OSLK", "OS58"]
    assert found[1][1] == pytest.approx(76, abs=1)
    assert [km for _, km in found] == sorted(km for _, km in found)
    assert aerodromes().near(0, -140, within=200) == []


@given(st.lists(st.tuples(st.floats(-89.9, 89.9), st.floats(-180, 180)), min_size=1, max_size=8))
def test_many_points_find_what_each_finds_alone(points: list[tuple[float, float]]) -> None:
    lats, lons = np.array(points).T
    places, far = aerodromes().nearest(lats, lons, within=60)
    for lat, lon, place, km in zip(lats, lons, places, far, strict=True):
        alone = aerodromes().near(lat, lon, within=60)
        assert bool(alone) == (place >= 0)
        if alone:
            assert km == pytest.approx(alone[0][1])
            assert aerodromes()[place].icao in {field.icao for field, each in alone if each < km + 1e-6}


def test_the_date_line_parts_nothing() -> None:
    fiji = aerodromes().called("NFNA")
    assert fiji is not None
    east, west = aerodromes().near(-17, 179.99, within=150), aerodromes().near(-17, -179.99, within=150)
    assert {field.icao for field, _ in east[:3]} == {field.icao for field, _ in west[:3]}


def test_the_sphere_measures_what_is_known() -> None:
    assert distance_km(50.0333, 8.5706, 40.6398, -73.7789) == pytest.approx(6185, rel=0.005)
    assert bearing(0, 0, 0, 10) == pytest.approx(90)
    assert turn(350, 10) == pytest.approx(20)
    there = ahead(60, 179.9, 90, 100)
    assert distance_km(60, 179.9, *there) == pytest.approx(100)
    assert float(there[1]) < -178


def test_many_points_have_the_fields_around_them_that_each_has_alone():
    known = aerodromes()
    points = [(47.46, 8.55), (35.41, 35.95), (0.0, -150.0), (47.461, 8.552), (51.47, -0.45), (-90.0, 0.0)]
    lats, lons = zip(*points, strict=True)
    alone = [known.near(*point, within=60) for point in points]
    together = known.near_each(lats, lons, within=60)
    assert [[field for field, _ in each] for each in together] == [[field for field, _ in each] for each in alone]
    assert len(alone[0]) > 5
    assert not alone[2]
    for one, other in zip(together, alone, strict=True):
        assert [km for _, km in one] == pytest.approx([km for _, km in other])
