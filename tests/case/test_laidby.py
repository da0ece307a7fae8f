"""By what cards are laid out, and what a board still holds after cards went."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.case.test_marks_and_cards import excerpt
from workbench.case import acts
from workbench.case.cards import cards, moved
from workbench.case.case import Case
from workbench.case.laidby import days_of, places_of


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def test_days_and_places_of_records(case: Case):
    stated = acts.tag(case, excerpt(case, "one"), {"aircraft": "An-124", "place": "Lajes", "when": "24 October 2025"})
    leg = acts.tag(case, excerpt(case, "two"), {"aircraft": "An-124", "origin": "Keflavik", "destination": "Lajes"})
    bare = acts.tag(case, excerpt(case, "three"), {"aircraft": "An-124"})
    records = [stated, leg, bare]
    assert days_of(case, records) == {stated: "2025-10-24"}
    assert places_of(case, records) == {stated: "Lajes", leg: "Lajes"}


def test_cards_taken_off_leave_the_others_where_they_lie(case: Case):
    board = acts.add_board(case, "Board")
    records = [acts.tag(case, excerpt(case, str(n)), {"aircraft": "An-124"}) for n in range(3)]
    laid = [acts.place_card(case, board, record, x=240.0 * n, y=0.0) for n, record in enumerate(records)]
    before, _ = cards(case, board)
    acts.remove_card(case, [laid[1]])
    acts.move_cards(case, [(laid[2], 8.0, 160.5)])
    after = moved(case, board, before)
    assert [(card.record, card.x, card.y) for card in after] == [(records[0], 0.0, 0.0), (records[2], 8.0, 160.5)]
    assert after[0] is before[0]
    acts.place_card(case, board, records[1], x=0.0, y=320.0)
    assert moved(case, board, after) is None
