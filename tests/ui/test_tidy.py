"""Cards that find their own place cover no other and read from left to right."""

from __future__ import annotations

import numpy as np

from tests.ui.test_board import card, edge
from workbench.ui.board.scene import Scene
from workbench.ui.board.tidy import free_place, tidied

CARDS = [card(name, 40 * n, 8 * n) for n, name in enumerate("ABCDEFG")]
EDGES = [edge("A", "B"), edge("C", "B", "cites"), edge("B", "D", "quote"), edge("E", "D", "same-as")]


def scene() -> Scene:
    return Scene(CARDS, EDGES, [88.0, 88.0, 120.0, 64.0, 88.0, 88.0, 88.0])


def covered(rects: np.ndarray) -> bool:
    return any(
        (one[:2] < other[2:]).all() and (one[2:] > other[:2]).all()
        for n, one in enumerate(rects) for other in rects[n + 1 :]
    )  # fmt: skip


def placed(scene: Scene, chosen: list[int]) -> np.ndarray:
    rects = scene.rects.copy()
    for at, (x, y) in tidied(scene, chosen).items():
        rects[at] = (x, y, x + 172, y + scene.sizes[at, 1])
    return rects


def test_a_tidy_board_reads_from_left_to_right_and_covers_nothing() -> None:
    rects = placed(scene(), list(range(7)))
    assert rects[0, 0] == rects[2, 0] < rects[1, 0] < rects[3, 0] == rects[4, 0]
    assert not covered(rects)
    assert (rects % 8 == 0)[:, :2].all()


def test_what_was_not_chosen_stays_and_is_not_covered() -> None:
    rects = placed(scene(), [0, 1, 2])
    assert (rects[3:] == scene().rects[3:]).all()
    new = rects[:3]
    assert all(not covered(np.vstack([each, other])) for each in new for other in rects[3:])


def test_groups_that_no_link_joins_stand_beside_each_other() -> None:
    two = Scene(CARDS, [edge("A", "B"), edge("C", "B"), edge("D", "E", "cites"), edge("E", "F", "cites")], [88.0] * 7)
    rects = placed(two, list(range(7)))
    assert rects[0, 0] == rects[2, 0] < rects[1, 0] < rects[3, 0] < rects[4, 0] < rects[5, 0]
    assert rects[6, 1] > rects[:6, 1].max()
    assert not covered(rects)


def test_a_ring_of_links_is_laid_out_too() -> None:
    ring = Scene(CARDS[:3], [edge("A", "B"), edge("B", "C"), edge("C", "A")], [88.0] * 3)
    assert not covered(placed(ring, [0, 1, 2]))


def test_a_free_place_is_near_and_covers_nothing() -> None:
    rects = scene().rects
    x, y = free_place(rects, 88.0, (100, 30))
    assert not any(covered(np.vstack([each, [x, y, x + 172, y + 88]])) for each in rects)
    assert abs(x - 100) + abs(y - 30) < 600
    assert free_place(rects, 88.0, (4000, 4000)) == (4000, 4000)


def test_where_nothing_is_free_near_by_a_card_goes_below_all_others() -> None:
    full = np.array([(-5000.0, -5000.0, 5000.0, 5000.0)])
    assert free_place(full, 88.0, (100.0, 100.0)) == (96.0, 5024.0)
