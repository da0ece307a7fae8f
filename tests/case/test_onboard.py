"""A board brought up to date by what an act touched is the board as it is read whole."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.case.test_marks_and_cards import excerpt
from workbench.case import acts, onboard
from workbench.case.beside import Beside
from workbench.case.cards import Card
from workbench.case.case import Case, Change


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


class Laid:
    """A board with a card of each sort, a group, a locked card, and what follows its acts."""

    def __init__(self, case: Case) -> None:
        self.case, self.changes = case, list[Change]()
        self.board = acts.add_board(case, "Board")
        self.quotes = [excerpt(case, name) for name in ("one", "two", "three")]
        said = {"aircraft": "An-124", "place": "Lajes", "when": "24 October 2025"}
        self.seen = [acts.tag(case, quote, said) for quote in self.quotes]
        self.sources = [key for (key,) in case.rows("SELECT id FROM source ORDER BY id")]
        self.claim = acts.claim(case, self.quotes[0], "They came")
        self.entity = acts.add_entity(case, "aircraft", "RA-1")
        self.doubt = acts.add_hypothesis(case, "It is a lift")
        records = [*self.quotes[:2], *self.seen, self.sources[0], self.claim, self.entity, self.doubt]
        self.cards = [acts.place_card(case, self.board, each, x=240.0 * n, y=0.0) for n, each in enumerate(records)]
        self.held = onboard.read(case, self.board)
        case.listen(self.changes.append)

    def after(self, act: Callable[[Case], object]) -> onboard.Board | None:
        """The board after an act, by what it touched."""
        self.changes.clear()
        act(self.case)
        rows: dict[str, frozenset[bytes]] = {}
        for change in self.changes:
            rows |= {kind: keys | rows.get(kind, frozenset()) for kind, keys in change.rows.items()}
        return onboard.followed(self.case, self.held, rows)


ACTS: dict[str, Callable[[Laid], Callable[[Case], object]]] = {
    "moved": lambda b: lambda case: acts.move_cards(case, [(b.cards[0], 8.0, 160.5)]),
    "taken off": lambda b: lambda case: acts.remove_card(case, b.cards[1:3]),
    "laid": lambda b: lambda case: acts.place_card(case, b.board, b.sources[1], x=0.0, y=320.0),
    "linked": lambda b: lambda case: acts.link(case, b.claim, "supports", b.doubt),
    "words": lambda b: lambda case: acts.link(case, b.claim, "supports", b.seen[0], excerpts=[b.quotes[1]]),
    "graded": lambda b: lambda case: acts.grade(case, b.seen[0], "2"),
    "edited": lambda b: lambda case: acts.set_fields(case, b.claim, {"statement": "They left"}),
    "named": lambda b: lambda case: acts.add_alias(case, b.entity, "the heavy one"),
    "highlighted": lambda b: lambda case: acts.set_fields(case, b.sources[0], {"title": "Another name"}),
    "trashed": lambda b: lambda case: acts.delete(case, b.seen[1]),
    "quote trashed": lambda b: lambda case: acts.delete(case, b.quotes[0]),
    "grouped": lambda b: (
        lambda case: acts.add_frame(case, b.board, (0, 0, 9, 9), kind="group", name="Some", cards=b.cards[:2])
    ),
    "locked": lambda b: lambda case: acts.lock_cards(case, b.cards[:1]),
}


@pytest.mark.parametrize("name", ACTS)
def test_what_an_act_touched_is_read_again_and_its_undoing_too(case: Case, name: str):
    laid = Laid(case)
    before = laid.held
    followed = laid.after(ACTS[name](laid))
    assert followed == onboard.read(case, laid.board) != before
    laid.held = followed
    assert laid.after(lambda case: case.undo()) == before


def test_cards_that_nothing_touched_stay_the_same_ones(case: Case):
    laid = Laid(case)
    followed = laid.after(lambda case: acts.move_cards(case, [(laid.cards[0], 8.0, 160.5)]))
    assert followed.edges is laid.held.edges
    assert all(one is other for one, other in zip(followed.cards[1:], laid.held.cards[1:], strict=True))


def test_all_is_read_again_where_years_are_to_be_told_or_very_much_was_touched(
    case: Case, monkeypatch: pytest.MonkeyPatch
):
    laid = Laid(case)
    assert laid.held.year == "2025"
    assert laid.after(lambda case: acts.set_fields(case, laid.seen[0], {"when": "24 October 2024"})) is None
    laid.held = onboard.read(case, laid.board)
    assert laid.held.year == ""
    assert laid.after(lambda case: case.undo()) is None
    monkeypatch.setattr(onboard, "MOST", 1)
    laid.held = onboard.read(case, laid.board)
    assert laid.after(lambda case: acts.remove_card(case, laid.cards[:2])) is None


def test_from_afar_a_board_is_kinds_numbers_and_places(case: Case):
    laid = Laid(case)
    connection = case.reader()
    found = onboard.from_afar(Beside(connection, "someone"), laid.board)
    connection.close()
    assert [card[:4] + card[10:12] for card in found.cards] == [card[:4] + card[10:12] for card in laid.held.cards]
    assert onboard.are_few(case, laid.board, len(laid.cards))
    assert not onboard.are_few(case, laid.board, len(laid.cards) - 1)


def test_a_card_that_is_moved_or_marked_is_otherwise_the_same() -> None:
    card = Card(b"c", b"r", "claim", "C1", "said", ("by A",), False, "B2", True, False, 1.0, 2.0)
    assert card.lying(8.0, 16.0) == card._replace(x=8.0, y=16.0)
    assert card.marked() == card._replace(finding=True)
