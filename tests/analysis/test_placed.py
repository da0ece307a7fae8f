"""Places of a case on the map: what open words may mean, and what pictures show, as exactly as somebody says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.analysis.chartcards import cards
from workbench.analysis.charted import Chart
from workbench.case import acts
from workbench.case.acts.imagery import describe_imagery
from workbench.case.case import Case
from workbench.case.placed import PICTURE, on_map
from workbench.reading.intake import take_in
from workbench.reference.whereabouts import Whereabouts, around
from workbench.values.sphere import distance_km

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def picture(case: Case, tmp_path: Path) -> bytes:
    path = tmp_path / "p.png"
    path.write_bytes(PIXEL)
    return take_in(case, [str(path)]).sources[0][0]


def test_places_that_open_words_may_mean_are_on_the_map_as_candidates(case: Case, quote: Callable[..., bytes]):
    sighting = acts.tag(case, quote("S2", "landed at Latakia on October 26"), {"place": "Damascus airport"})
    held = on_map(case, [sighting])
    assert all(spot.open and spot.name.endswith("?") for spot in held.spots)
    assert len(held.spots) == 2
    assert [each.why for each in held.missing] == ["its words are open; what they may mean is hollow on the map"]
    assert held.sightings == ()  # nothing leads along a place that only may be meant
    chart = Chart((), held)
    assert all(card.open for card in cards(chart))
    assert chart.box(chart.places_of(())) is not None


def test_what_a_picture_shows_is_a_circle_only_where_somebody_says_how_wide(case: Case, picture: bytes):
    describe_imagery(case, picture, {"place": "36.5,40.25", "camera": "36.4,40.2", "place_by": "Ada"})
    names = {spot.name: spot.where for spot in on_map(case).spots if spot.kind == PICTURE}
    number = case.number(picture)
    assert set(names) == {f"{number} shows 36.5,40.25", f"Camera of {number}"}
    assert not any(where.rings for where in names.values())
    describe_imagery(case, picture, {"place_error": "2000", "footprint": "36,40 36,41 37,41"})
    names = {spot.name: spot.where for spot in on_map(case).spots if spot.kind == PICTURE}
    assert names[f"{number} shows 36.5,40.25"].how == "within 2,000 m, as Ada says"
    (ring,) = names[f"{number} shows 36.5,40.25"].rings
    assert distance_km(36.5, 40.25, ring[:, 0], ring[:, 1]) == pytest.approx([2.0] * len(ring), rel=1e-6)
    assert [len(each) for each in names[f"Footprint of {number}"].rings] == [4]
    (site,) = (each for each in Chart((), on_map(case)).sites if each.spot.name.startswith("Camera"))
    assert site.records == {picture}


def test_a_circle_near_a_pole_and_over_the_antimeridian_keeps_its_width():
    for lat, lon in ((89.5, 10.0), (0.0, 179.99), (-60.0, -179.9)):
        (ring,) = around(Whereabouts(lat, lon), 100.0).rings
        assert distance_km(lat, lon, ring[:, 0], ring[:, 1]) == pytest.approx([100.0] * len(ring), rel=1e-6)
