"""Names beside places do not lie over each other: the more important place keeps its name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSizeF

from tests.ui.map.conftest import SG2, spot
from workbench.analysis.charted import Chart
from workbench.case.placed import OnMap
from workbench.ui.focus import Focus
from workbench.ui.map.naming import legible
from workbench.ui.map.overlay import named_sites
from workbench.ui.map.view import MapView

PLAIN = (False, False, True, 1)
AIRFIELD, PICKED, MANY, OPEN = (
    (False, True, True, 1),
    (True, False, True, 1),
    (False, False, True, 9),
    (False,) * 3 + (9,),
)


@pytest.mark.parametrize("one", [AIRFIELD, PICKED, MANY])
@pytest.mark.parametrize("aside", [(0.0, 0.0), (60.0, 10.0), (-60.0, -10.0), (0.0, 31.9)])
def test_of_two_names_over_each_other_the_more_important_stays(one: tuple, aside: tuple[float, float]):
    boxes = [QRectF(100, 100, 80, 32), QRectF(100, 100, 80, 32).translated(*aside)]
    assert legible(boxes, [PLAIN, one]) == {1}
    assert legible(boxes, [one, PLAIN]) == {0}
    assert legible(boxes, [PLAIN, PLAIN]) == {0}
    assert legible(boxes, [PLAIN, OPEN]) == {0}


def test_a_hidden_name_hides_no_other_and_names_apart_all_stay():
    row = [QRectF(at, 0, 60, 16) for at in (0, 40, 80)]
    assert legible(row, [PLAIN] * 3) == {0, 2}
    assert legible([QRectF(x, y, 50, 16) for x in range(0, 300, 60) for y in range(-40, 200, 20)], [PLAIN] * 60) == {
        *range(60)
    }


def test_an_airfield_keeps_its_name_beside_a_town_until_that_is_picked(shown: Callable[[Chart], MapView], focus: Focus):
    town, field = spot("Latakia", "place"), spot("Hmeimim", "place")
    town = town._replace(named=tuple(each._replace(sighting=SG2) for each in town.named))
    view = shown(Chart([], OnMap((town, field), (), (), ())))
    one, two = view.chart.sites
    view.show_place(view.scale / 50, 35.4, 36.0)
    assert named_sites(view, set()) == {two}
    assert named_sites(view, {"Hmeimim", two.spot.name}) == {one}
    lain_over = QRectF(view.to_view(two.x, two.y), QSizeF(40, 4))
    assert named_sites(view, set(), [lain_over.translated(0, -90)]) == {two}
    assert two not in named_sites(view, set(), [lain_over])
    focus.select(SG2)
    assert named_sites(view, set()) == {one}
