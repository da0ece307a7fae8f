"""Layouts cover nothing, move nothing they were not asked to, come out the same each time, and are one act."""

from __future__ import annotations

import random
from hashlib import sha256

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.test_board import card, edge
from workbench.ui.board.crossing import ordered
from workbench.ui.board.headed import NO_DATE, by_day, by_place, own_areas
from workbench.ui.board.layered import layered
from workbench.ui.board.scene import Frame, Scene
from workbench.ui.board.tidy import LINEAGE, tidied

KINDS = ("cites", "supports", "about", "quote", "same-as", "contradicts")
DAYS = ("2025-10-24", "2025-10-26", "2025-11-02", "2019-01-01", "")


def made(seed: int, count: int, *, locked: int = 0) -> Scene:
    """A board of cards of all sizes with links of all kinds, a group and an area."""
    chance = random.Random(seed)
    cards = [card(f"n{n}", 8 * chance.randrange(60), 8 * chance.randrange(60)) for n in range(count)]
    pairs = [(chance.randrange(count), chance.randrange(count)) for _ in range(count * 2)]
    edges = [edge(f"n{a}", f"n{b}", chance.choice(KINDS)) for a, b in pairs if a != b]
    heights = [chance.choice((59.0, 74.0, 88.5, 240.0)) for _ in cards]
    widths = [chance.choice((172.0, 172.0, 260.0)) for _ in cards]
    group = Frame(b"group", "Group", "", "group", tuple(each.record for each in cards[:3]))
    area = Frame(b"area", "Area", "", "frame", tuple(each.record for each in cards[3:5]), (-40.0, -40.0, 600.0, 500.0))
    held = [each.record for each in cards[:locked]]
    return Scene(cards, edges, heights, widths=widths, frames=[group, area], locked=held)


def places(scene: Scene, layout: str, chosen: list[int]) -> dict[int, tuple[float, float]]:
    told = {each.record: DAYS[n % len(DAYS)] for n, each in enumerate(scene.cards)}
    if layout in ("tidy", "lineage"):
        return tidied(scene, chosen, *([LINEAGE] if layout == "lineage" else []))
    return (by_day if layout == "day" else by_place)(scene, chosen, told).places


def clashes(rects: np.ndarray, others: np.ndarray) -> np.ndarray:
    apart = (rects[:, None, :2] >= others[None, :, 2:]) | (rects[:, None, 2:] <= others[None, :, :2])
    return ~apart.any(axis=2)


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000), st.integers(6, 40), st.sampled_from(("tidy", "lineage", "day", "place")), st.data())
def test_a_layout_covers_nothing_and_moves_only_what_was_chosen(
    seed: int, count: int, layout: str, data: st.DataObject
) -> None:  # fmt: skip
    scene = made(seed, count, locked=data.draw(st.integers(0, 2)))
    chosen = data.draw(st.lists(st.integers(0, count - 1), unique=True, min_size=2))
    found = places(scene, layout, chosen)
    assert set(found) == set(scene.movable(chosen))
    assert all(x % 8 == 0 and y % 8 == 0 for x, y in found.values())
    assert found == places(scene, layout, list(reversed(chosen))), "the order of choosing tells nothing"
    scene.put(found)
    moved, stayed = sorted(found), [at for at in range(count) if at not in found]
    among = clashes(scene.rects[moved], scene.rects[moved])
    assert among.sum() == len(moved), "chosen cards cover each other"
    assert not clashes(scene.rects[moved], scene.rects[stayed]).any()


def test_cards_of_a_frame_stay_together_and_no_other_comes_into_it() -> None:
    scene = made(3, 24)
    scene.put(tidied(scene, range(24)))
    for frame, members in zip(scene.frame_rects, scene.members, strict=True):
        inside = set(scene.within(tuple(frame.tolist())).tolist())
        assert inside == set(members.tolist())


def test_a_layout_is_the_same_on_every_machine() -> None:
    """These places were written down once; a change of them is a change of what analysts find on their boards."""
    found = tidied(made(1, 12), range(12))
    assert [found[at] for at in range(6)] == SEEN
    large = made(7, 80)
    said = repr([sorted(places(large, layout, [*range(80)]).items()) for layout in ("tidy", "lineage", "day", "place")])
    assert sha256(said.encode()).hexdigest()[:16] == LARGE


LARGE = "f7263eded1c98725"  # of a board of 80 cards, laid out each way
SEEN = [(264.0, 256.0), (920.0, 256.0), (592.0, 256.0), (1680.0, 232.0), (2008.0, 232.0), (2264.0, 32.0)]


def test_links_lead_to_the_right_and_rings_end() -> None:
    onward = [(0, 1), (1, 2), (0, 3), (3, 2), (4, 2), (2, 5), (5, 1)]
    spots = layered([(172, 88)] * 6, onward, [])
    assert spots[0][0] < spots[1][0] == spots[3][0] == spots[4][0] < spots[2][0] < spots[5][0]


def test_few_links_cross() -> None:
    crossed = [(0, 7), (1, 6), (2, 5), (3, 4)]
    first, second = ordered([0, 0, 0, 0, 1, 1, 1, 1], crossed, [])
    assert [dict(crossed)[at] for at in first] == second


def test_days_stand_from_left_to_right_and_what_has_none_comes_last() -> None:
    scene = made(5, 20)
    days = {each.record: DAYS[n % len(DAYS)] for n, each in enumerate(scene.cards) if n >= 5}
    found = by_day(scene, range(5, 20), days).places
    lefts = {day: {found[at][0] for at in range(5, 20) if days[scene.cards[at].record] == day} for day in DAYS}
    ordered_days = ["2019-01-01", "2025-10-24", "2025-10-26", "2025-11-02", ""]
    assert all(max(lefts[a]) < min(lefts[b]) for a, b in zip(ordered_days, ordered_days[1:], strict=False))


def test_every_part_of_a_layout_has_its_heading_round_its_cards_and_the_next_layout_takes_it_away() -> None:
    scene = Scene([card(f"n{n}", 40 * n, 8 * n) for n in range(8)], [edge("n6", "n0", "quote")], [88.0] * 8)
    days = {each.record: day for each, day in zip(scene.cards, (*DAYS, *DAYS), strict=False) if each.record != b"n6"}
    places = {each.record: f"Field {n % 2}" for n, each in enumerate(scene.cards)}
    found = by_day(scene, range(8), days)
    assert [field.name for field in found.fields] == ["1 Jan 2019", "24 Oct 2025", "26 Oct 2025", "2 Nov 2025", NO_DATE]
    assert found.fields[1].cards == (0, 5, 6), "a quote stands with what rests on it"
    scene.put(found.places)
    areas = [Frame(field.name.encode(), field.name, "", "frame", tuple(scene.cards[at].record for at in field.cards),
                   field.rect) for field in found.fields]  # fmt: skip
    hand = Frame(b"hand", "Mine", "", "frame", (scene.cards[0].record,), (0.0, 0.0, 9.0, 9.0))
    laid = Scene(scene.cards, scene.edges, [88.0] * 8, frames=[*areas, hand])
    rects = np.array([field.rect for field in found.fields])
    assert clashes(rects, rects).sum() == len(rects), "the parts cover each other"
    assert {frame.name for frame in own_areas(laid, days, places)} == {each.name for each in areas}
    again = by_day(Scene(scene.cards, scene.edges, [88.0] * 8), range(8), days)
    assert again == found, "done again it changes nothing"
    assert by_place(scene, range(8), {}).fields == (), "nothing to tell apart"


def test_a_layout_that_is_called_off_ends_at_the_next_step() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        tidied(made(2, 30), range(30), check=stop)
