"""Records as a grid: cells, order, filters, what follows a change; several edited as one; what a paste would do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.case import acts
from workbench.case.acts.several import Edit, delete_many, restore_many, set_many
from workbench.case.case import Case
from workbench.case.cells import Cell
from workbench.case.change import Change
from workbench.case.columns import COLUMNS, column, edited
from workbench.case.filters import filtered
from workbench.case.grids import Grid, count, is_filter
from workbench.case.pace import gone_through
from workbench.case.pasting import planned
from workbench.case.records import Sighting
from workbench.reading.intake import take_in, working_text
from workbench.values.clipped import from_text, to_text
from workbench.values.errors import CaseError

WORDS = (
    "An Il-26M was seen last Sunday. Two An-124 came to Hmeimim on 3 August 2025. An An-26 left on 1 August 2025. "
    "Up to 12 Il-76 stood there."
)
SAID = (
    ("An Il-26M was seen last Sunday", {"aircraft": "Il-26M", "when": "last Sunday"}),
    ("Two An-124 came to Hmeimim on 3 August 2025",
     {"aircraft": "An-124", "when": "3 August 2025", "count": "Two", "place": "Hmeimim", "event": "arrival"}),
    ("An An-26 left on 1 August 2025", {"aircraft": "An-26", "when": "1 August 2025", "event": "departure"}),
    ("Up to 12 Il-76 stood there",
     {"aircraft": "Il-76", "count": "Up to 12", "registration": "=RF-1", "hedge": "it\tis\nsaid"}),
)  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Four sightings in a text."""
    text = tmp_path / "text.txt"
    text.write_text(WORDS, encoding="utf-8")
    with Case.create(tmp_path / "c.casefile", title="C", analyst="Ada") as made:
        source = take_in(made, [str(text)]).sources[0][0]
        said = working_text(made, source)
        for quote, stated in SAID:
            at = WORDS.index(quote)
            acts.tag(made, acts.highlight(made, source, said, start=at, end=at + len(quote)), stated)
        yield made


def seen(case: Case, number: str, key: str) -> Cell:
    """A cell of a sighting."""
    return Grid(case, "sighting").cell(case.find(number)[1], column("sighting", key))


def numbers(case: Case, grid: Grid, *by: tuple[str, bool]) -> list[str]:
    """The order of the records when sorted."""
    return [case.number(key) for key in grid.ordered(grid.keys, [(column(grid.kind, key), back) for key, back in by])]


def test_every_column_reads_a_whole_case(case: Case) -> None:
    for kind in COLUMNS:
        grid = Grid(case, kind)
        assert len(grid) == count(case, kind)
        assert all(len(row) == len(grid.columns) for row in grid.text(grid.keys, grid.columns))


def test_where_a_flight_came_from_and_went_stands_beside_its_place() -> None:
    """An arrival that states no place has it in *To*, which would be out of view at the right."""
    keys = [each.key for each in COLUMNS["sighting"]]
    at = keys.index("event")
    assert keys[at : at + 4] == ["event", "origin", "place", "destination"]
    assert sum(each.wide for each in COLUMNS["sighting"][: at + 4]) < 1060  # what a window of 1440 pixels shows


def test_what_is_edited_is_a_field_an_act_sets() -> None:
    from workbench.case.acts.edits import EDITABLE

    for kind in COLUMNS:
        set_by_hand = {each.key for each in edited(kind) if each.edited == "set"}
        assert set_by_hand <= set(EDITABLE.get(kind, ()))


def test_a_cell_tells_words_meaning_and_how_sure(case: Case) -> None:
    assert seen(case, "SG-01", "aircraft")[:5] == ("Il-26M", "", "", "open", True)
    assert seen(case, "SG-01", "when").mark == "open"
    assert seen(case, "SG-02", "count")[:5] == ("Two", "2", "Two", "", True)
    assert seen(case, "SG-04", "count").meant == "up to 12"
    assert seen(case, "SG-02", "when").meant == "3 Aug 2025"
    acts.set_fields(case, case.find("SG-01")[1], {"when": "2025-08-02"})
    cell = seen(case, "SG-01", "when")
    assert (cell.written, cell.exact, cell.mark) == ("last Sunday", "2025-08-02", "given")


def test_rows_sort_by_instants_numbers_and_folded_words(case: Case) -> None:
    grid = Grid(case, "sighting")
    assert numbers(case, grid, ("when", False)) == ["SG-03", "SG-02", "SG-01", "SG-04"]
    assert numbers(case, grid, ("when", True)) == ["SG-02", "SG-03", "SG-01", "SG-04"]
    assert numbers(case, grid, ("count", True))[:2] == ["SG-04", "SG-02"]
    assert numbers(case, grid, ("aircraft", False)) == ["SG-03", "SG-02", "SG-01", "SG-04"]
    assert numbers(case, grid, ("event", False), ("when", True))[:2] == ["SG-02", "SG-03"]


@pytest.mark.parametrize("asked", ["aircraft ~ An", "when < 2025-08-03", "event = arrival or registration ~ RF",
                                   "credibility = 2", "number = SG-03", "not place = OSLK"])  # fmt: skip
def test_a_filter_leaves_what_the_command_line_lists(case: Case, asked: str) -> None:
    acts.grade(case, case.find("SG-03")[1], "2")
    grid = Grid(case, "sighting")
    left = [key for some in grid.passing(asked, grid.keys) for key in some]
    assert [case.number(key) for key in left] == [row["number"] for row in filtered(case, "sighting", asked)]


def test_words_are_told_from_filters() -> None:
    fields = ["aircraft", "when"]
    assert is_filter("aircraft ~ An", fields)
    assert is_filter("not (when in 2025-01..2025-02", fields)
    assert is_filter("colour = red", fields)
    assert not is_filter("an-124 in libya", fields)
    assert not is_filter("An-124", fields)


def test_a_grid_follows_what_changed(case: Case) -> None:
    grids = {kind: Grid(case, kind) for kind in COLUMNS}
    for kind, grid in grids.items():  # everything read once, so that nothing is read too late
        grid.text(grid.keys, COLUMNS[kind])
    told: list[Change] = []
    case.listen(told.append)
    key = case.find("SG-02")[1]
    acts.grade(case, case.find("SG-01")[1], "3")
    set_many(case, [Edit(key, "operator", "an operator"), Edit(case.find("S1")[1], "publisher", "A paper")])
    acts.delete(case, case.find("SG-03")[1])
    case.undo()
    delete_many(case, [case.find("SG-04")[1], case.find("E1")[1]])
    for change in told:
        for grid in grids.values():
            grid.follow(change)
    for kind, grid in grids.items():
        fresh = Grid(case, kind)
        assert grid.text(grid.keys, COLUMNS[kind]) == fresh.text(fresh.keys, COLUMNS[kind]), kind
    assert [row[1] for row in grids["trash"].text(grids["trash"].keys, COLUMNS["trash"])] == ["sighting", "excerpt"]


# several as one


def test_several_edits_are_one_entry(case: Case) -> None:
    keys = [case.find(number)[1] for number in ("SG-01", "SG-02", "SG-03")]
    before = case.value("SELECT count(*) FROM entry")
    set_many(case, [*(Edit(key, "operator", "a carrier") for key in keys), Edit(keys[0], "credibility", "4")])
    assert case.value("SELECT count(*) FROM entry") == before + 1
    assert {seen(case, number, "operator").written for number in ("SG-01", "SG-02", "SG-03")} == {"a carrier"}
    assert seen(case, "SG-01", "credibility").exact == "4"
    case.undo()
    assert seen(case, "SG-01", "operator") == seen(case, "SG-01", "credibility") == Cell()


def test_one_bad_value_refuses_all_by_its_record(case: Case) -> None:
    keys = [case.find(number)[1] for number in ("SG-01", "SG-02")]
    before = case.value("SELECT count(*) FROM entry")
    with pytest.raises(CaseError, match="SG-02, event: .*no event.*Nothing was changed"):
        set_many(case, [Edit(keys[0], "event", "arrival"), Edit(keys[1], "event", "landing")])
    assert case.value("SELECT count(*) FROM entry") == before
    assert seen(case, "SG-01", "event") == Cell()


def test_a_publication_date_moves_what_leans_on_it(case: Case) -> None:
    set_many(case, [Edit(case.find("S1")[1], "published", "2025-08-06")])
    assert seen(case, "SG-01", "when").exact == "2025-08-03"


def test_the_trash_takes_and_gives_back_as_one_entry(case: Case) -> None:
    keys = [case.find(number)[1] for number in ("SG-01", "S1")]
    delete_many(case, keys)
    assert count(case, "trash") == 2
    restore_many(case, keys)
    assert count(case, "trash") == 0
    assert case.next_undo().act == "Restore records"


# pasting


def test_what_is_copied_pastes_back_as_nothing(case: Case) -> None:
    for kind in ("sighting", "source", "excerpt"):
        grid = Grid(case, kind)
        whole = (0, len(grid) - 1, 0, len(grid.columns) - 1)
        for resolved in (False, True):
            table = from_text(to_text(grid.text(grid.keys, grid.columns, resolved=resolved)))
            assert planned(grid, grid.keys, grid.columns, whole, table).steps == ()


NO_BLANKS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(str.strip)


@given(st.lists(NO_BLANKS, min_size=3, max_size=3))
def test_any_text_comes_through_the_clipboard_into_the_case(tmp_path_factory: pytest.TempPathFactory,
                                                            texts: list[str]) -> None:  # fmt: skip
    folder = tmp_path_factory.mktemp("paste")
    with Case.create(folder / "c.casefile", title="C", analyst="Ada") as case:
        leads = [acts.lead(case, "one"), acts.lead(case, "two"), acts.lead(case, "three")]
        grid = Grid(case, "lead")
        shown = [column("lead", "text")]
        plan = planned(grid, grid.keys, shown, (0, 0, 0, 0), from_text(to_text([[text] for text in texts])))
        set_many(case, [step.edit for step in plan.steps])
        held = [case.value("SELECT text FROM lead WHERE id = ?", (key,)) for key in leads]
        assert held == [text.strip() for text in texts]
        again = Grid(case, "lead")
        table = from_text(to_text(again.text(again.keys, shown)))
        assert planned(again, again.keys, shown, (0, 2, 0, 0), table).steps == ()


def test_one_cell_fills_the_block_and_a_block_begins_at_one_cell(case: Case) -> None:
    grid = Grid(case, "sighting")
    shown = [column("sighting", "operator"), column("sighting", "event")]
    filled = planned(grid, grid.keys, shown, (0, 3, 0, 0), [["x"]])
    assert (len(filled.steps), filled.records) == (4, 4)
    begun = planned(grid, grid.keys, shown, (1, 1, 0, 0), [["x", "Departure"], ["y", "departure"]])
    assert [(case.number(step.record), step.text) for step in begun.steps] == [
        ("SG-02", "x"), ("SG-02", "departure"), ("SG-03", "y"),
    ]  # fmt: skip
    assert begun.alike == 1


@pytest.mark.parametrize(
    ("block", "table", "says"),
    [
        ((0, 2, 0, 0), [["a"], ["b"]], "2 rows were copied and 3 are selected"),
        ((3, 3, 0, 0), [["a"], ["b"]], "only 1 are left from here"),
        ((0, 0, 0, 0), [], "copy cells first"),
        ((0, 0, 1, 1), [["S9"]], "SG-01, Source: this is not set by hand"),
    ],
)
def test_what_does_not_fit_is_told_in_words(case: Case, block: tuple[int, int, int, int], table: list[list[str]],
                                            says: str) -> None:  # fmt: skip
    grid = Grid(case, "sighting")
    with pytest.raises(CaseError, match=says):
        planned(grid, grid.keys, [column("sighting", "operator"), column("sighting", "source")], block, table)


def test_a_long_list_is_sorted_in_steps_as_all_at_once(case: Case, monkeypatch: pytest.MonkeyPatch):
    """Also while a record goes meanwhile; equal values keep the order they came in."""
    with case.change("Sightings"):
        for at in range(40):
            Sighting.create(registration=f"RF-{at * 7 % 20:02d}" if at % 5 else None)
    grid = Grid(case, "sighting")
    by = [(column("sighting", "registration"), True), (column("sighting", "number"), False)]
    whole = grid.ordered(grid.keys, by)
    monkeypatch.setattr("workbench.case.grids.STRIDE", 3)
    monkeypatch.setattr("workbench.case.grids._RUN", 4)
    steps = grid.ordering(grid.keys, by)
    assert next(steps) == []
    assert gone_through(steps) == whole
    assert [grid.text([key], by[0][:1])[0][0] for key in whole[:3]] == ["RF-19", "RF-19", "RF-18"]
