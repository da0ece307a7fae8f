"""Maps of a part of the Earth: there and back, true where they say so, cut where they are farthest."""

from __future__ import annotations

import numpy as np
import pytest

from workbench.reference.projecting import WORLD, Projection, beside, cut_rings, projection_for, span_of

MAPS = [WORLD, Projection(33, 36, 54), Projection(179.5, -40, -22), Projection(-70, -8, 8), Projection(10, 70, 85)]


@pytest.mark.parametrize("projection", MAPS, ids=lambda each: each.name)
def test_every_place_comes_back(projection: Projection):
    chance = np.random.default_rng(1)
    lat, lon = chance.uniform(-89, 89, 2000), chance.uniform(-180, 180, 2000)
    up, along = projection.inverse(*projection.forward(lat, lon))
    assert np.abs(up - lat).max() < 1e-9
    assert np.abs((along - lon + 180) % 360 - 180).max() < 1e-9


@pytest.mark.parametrize("projection", MAPS, ids=lambda each: each.name)
def test_distances_are_true_along_meridians_and_the_two_parallels(projection: Projection):
    x, y = projection.forward([20.0, 21.0], [projection.middle] * 2)
    assert np.hypot(x[1] - x[0], y[1] - y[0]) == pytest.approx(1.0)
    for parallel in (projection.south, projection.north):
        x, y = projection.forward([parallel] * 2, [projection.middle, projection.middle + 0.01])
        assert np.hypot(x[1] - x[0], y[1] - y[0]) == pytest.approx(0.01 * np.cos(np.radians(parallel)), rel=1e-3)


def test_north_is_up_and_east_is_right():
    for projection in MAPS:
        x, y = projection.forward([0.0, 1.0, 0.0], np.array([0.0, 0.0, 1.0]) + projection.middle)
        assert y[1] < y[0]
        assert x[2] > x[0]


def test_a_region_gets_two_parallels_within_it():
    found = projection_for([33, 57], [22, 38])
    assert (found.middle, found.south, found.north) == (30, 37, 53)
    assert found.name == "conic, 37–53° N"  # noqa: RUF001
    assert projection_for([-40, -20], [170, -170]).name == "conic, 23–37° S"  # noqa: RUF001
    assert projection_for([-40, -20], [170, -170]).middle == -180


def test_far_places_get_the_whole_world_and_none_too():
    assert projection_for([10, 20], [-100, 100]).name == "plain, whole world"
    assert projection_for([], []) == WORLD
    assert projection_for([np.nan], [np.nan]) == WORLD


def test_a_span_goes_the_short_way_round():
    assert span_of([170, -170]) == (-180, 20)
    assert span_of([-10, 20, 5]) == (5, 30)


def test_beside_the_map_there_is_nothing():
    lat, _ = Projection(33, 36, 54).inverse([0.0], [1e4])
    assert np.isnan(lat).all()


def test_a_ring_over_the_cut_comes_in_two_parts():
    ring = np.array([[0, 170], [0, 190], [10, 190], [10, 170], [0, 170]], dtype=float)
    whole = list(cut_rings([ring], Projection(180, 0, 0)))
    assert len(whole) == 1
    parts = list(cut_rings([ring], WORLD))
    assert len(parts) == 2
    assert max(np.abs(part[:, 1]).max() for part in parts) <= 180


def test_a_ring_around_the_pole_is_closed_over_it():
    lon = np.arange(0, 361, 10.0)
    ring = np.column_stack([np.full(len(lon), -70.0), lon])
    (part,) = list(cut_rings([ring], Projection(180.0, 0, 0)))
    assert part[:, 0].min() == -90


def test_what_lies_beyond_an_edge_is_cut_off():
    square = np.array([[0, 0], [0, 4], [4, 4], [4, 0]], dtype=float)
    assert beside(square, 2.0, 1).min(axis=0).tolist() == [0, 2]
    assert beside(square, 9.0, 1).shape == (0, 2)
    assert beside(square, 1.0, -1, axis=0).max(axis=0).tolist() == [1, 4]
