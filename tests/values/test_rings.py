"""What lies within a shape, and how far the rest is from its border."""

import numpy as np
import pytest

from workbench.values.rings import away_km, inside
from workbench.values.sphere import distance_km

SQUARE = np.array([[0.0, 0.0], [0.0, 40.0], [20.0, 40.0], [20.0, 0.0]])
HOLE = np.array([[5.0, 5.0], [5.0, 10.0], [10.0, 10.0], [10.0, 5.0]])
OVER = np.array([[10.0, 175.0], [10.0, 185.0], [20.0, 185.0], [20.0, 175.0]])


def test_within_a_ring_a_hole_and_over_the_antimeridian():
    lat, lon = np.array([1.0, 7.0, 21.0, 15.0, 15.0, 15.0]), np.array([1.0, 7.0, 1.0, 179.0, -178.0, -174.0])
    assert inside(lat, lon, [SQUARE, HOLE, OVER]).tolist() == [True, False, False, True, True, False]


def test_the_border_is_measured_along_its_sides_and_not_at_its_corners():
    lat, lon = np.array([-1.0, 10.0, 25.0]), np.array([20.0, 20.0, 41.0])
    away = away_km(lat, lon, [SQUARE])
    assert away[0] == pytest.approx(float(distance_km(-1, 20, 0, 20)), abs=0.1)
    assert away[1] == 0
    assert away[2] == pytest.approx(float(distance_km(25, 41, 20, 40)), abs=0.1)


def test_a_long_way_is_measured_as_each_of_its_positions_alone():
    turn = np.linspace(0, 20, 3000)
    lat, lon = 10 + 18 * np.sin(turn), 20 + 30 * np.cos(turn / 3)
    whole = away_km(lat, lon, [SQUARE, HOLE])
    some = np.arange(0, 3000, 211)
    alone = [away_km(lat[n : n + 1], lon[n : n + 1], [SQUARE, HOLE])[0] for n in some]
    assert whole[some] == pytest.approx(alone, abs=1e-6)
    assert 0 < (whole == 0).sum() < 3000
    border = np.concatenate(
        [np.linspace(one, two, 400) for one, two in zip(SQUARE, np.roll(SQUARE, -1, 0), strict=True)]
    )
    near = [min(distance_km(lat[n], lon[n], border[:, 0], border[:, 1])) for n in some if not 0 < lat[n] < 20]
    assert [each for n, each in zip(some, whole[some], strict=True) if not 0 < lat[n] < 20] == pytest.approx(
        near, abs=8
    )
