"""Tags, hypotheses, saved views, frames on boards, notes at a time: each act, its refusals and its undo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts, filters
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.columns import column
from workbench.case.filters import filtered
from workbench.case.grids import Grid
from workbench.case.records import SavedView, Tag, Tagging
from workbench.case.rows import record
from workbench.case.savedviews import saved_texts, saved_views
from workbench.case.tags import Tags
from workbench.exchange.guard import foreign
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as made:
        yield made


def test_records_are_filed_under_a_tag_once_and_found_by_it(case: Case):
    one, two = acts.lead(case, "Ask for the export"), acts.lead(case, "Ask for the picture")
    acts.file_under(case, [one, two], "Cargo  flights")
    again = acts.file_under(case, [one], "cargo flights")
    assert case.value("SELECT count(*) FROM tag") == 1
    assert case.value("SELECT count(*) FROM tagging WHERE tag = ?", (again,)) == 2
    found = filtered(case, "lead", "tag = 'CARGO flights'")
    assert [row["text"] for row in found] == ["Ask for the export", "Ask for the picture"]
    acts.take_from(case, [two], "Cargo flights")
    assert [row["text"] for row in filtered(case, "lead", "tag != 'Cargo flights'")] == ["Ask for the picture"]
    case.undo()
    assert len(filtered(case, "lead", "tag = 'Cargo flights'")) == 2
    with case.change("Tag with"):  # as a colleague made one of that name, too
        Tagging.create(record=two, tag=Tag.create(name="CARGO flights").id)
    acts.take_from(case, [two], "Cargo flights")
    assert [row["text"] for row in filtered(case, "lead", "tag = 'Cargo flights'")] == ["Ask for the export"]
    case.undo()
    for act in (lambda: acts.file_under(case, [one], " "), lambda: acts.take_from(case, [one], "fuel")):
        with pytest.raises(CaseError, match="tag"):
            act()


def test_a_tag_within_another_is_found_by_it_and_never_within_itself(case: Case):
    one = acts.lead(case, "Ask for the export")
    narrow = acts.file_under(case, [one], "heavy cargo")
    acts.set_fields(case, narrow, {"parent": "cargo"})
    (wide,) = (bytes(key) for (key,) in case.rows("SELECT id FROM tag WHERE name = 'cargo'"))
    assert len(filtered(case, "lead", "tag = cargo")) == 1
    with pytest.raises(CaseError, match="within this tag"):
        acts.set_fields(case, wide, {"parent": "Heavy  cargo"})
    with pytest.raises(CaseError, match="cargo/new lies within this tag"):
        acts.set_fields(case, wide, {"parent": "cargo/new"})
    assert len(Tags(case).held) == 2, "nor is one made on the way"
    with pytest.raises(CaseError, match="has no /; set its parent"):
        acts.set_fields(case, wide, {"name": "cargo/new"})
    with pytest.raises(CaseError, match="at most 50 names"):
        acts.file_under(case, [one], "/".join("a" * 51))
    acts.set_fields(case, narrow, {"parent": ""})
    assert filtered(case, "lead", "tag = cargo") == []


def test_a_view_saved_under_a_known_name_replaces_it(case: Case):
    first = acts.save_view(case, "timeline", "October", {"lanes": ["place"]})
    assert acts.save_view(case, "timeline", " October ", {"lanes": ["origin"]}) == first
    assert acts.save_view(case, "timeline", "OCTOBER", {"lanes": ["origin"]}) == first
    assert saved_views(case, "timeline") == [(first, "OCTOBER")]
    acts.save_view(case, "timeline", "October", {"lanes": ["origin"]})
    assert record(case, first)["settings"] == {"lanes": ["origin"]}
    with pytest.raises(CaseError, match="needs a name"):
        acts.save_view(case, "timeline", "", {})
    with pytest.raises(CaseError, match="kind of saved view"):
        acts.save_view(case, "globe", "October", {})


def test_cards_are_grouped_folded_and_let_go(case: Case):
    board = acts.add_board(case, "Flights")
    lead = acts.lead(case, "Ask for the export")
    card = acts.place_card(case, board, lead, x=8, y=16)
    group = acts.add_frame(case, board, (0, 0, 200, 120), name=" October ", cards=[card])
    assert record(case, group)["name"] == "October"
    acts.fold_frame(case, group)
    acts.lock_cards(case, [card])
    assert case.rows("SELECT frame, locked FROM card") == [(group, 1)]
    acts.move_cards(case, [(card, 16, 24)], frames={group: (8, 8, 200, 120)})
    assert json.loads(case.value("SELECT place FROM frame")) == [8, 8, 200, 120]
    acts.remove_frame(case, [group])
    assert case.rows("SELECT frame, deleted FROM card") == [(None, 0)]
    case.undo()
    assert case.rows("SELECT c.frame, f.deleted FROM card c JOIN frame f ON f.id = c.frame") == [(group, 0)]
    with pytest.raises(CaseError, match="name that source"):
        acts.add_frame(case, board, (0, 0, 8, 8), kind="origins")


def test_a_note_may_stand_at_a_time(case: Case):
    lead = acts.lead(case, "Ask for the export")
    noted = acts.note(case, lead, "The runway was closed", when="2025-10-24/2025-10-26")
    assert record(case, noted)["when"]["edtf"] == "2025-10-24/2025-10-26"
    acts.set_fields(case, noted, {"when": ""})
    assert record(case, noted)["when"] is None
    with pytest.raises(CaseError):
        acts.note(case, lead, "Later", when="in a while")


def test_a_hypothesis_needs_words_and_has_a_number(case: Case):
    assert case.number(acts.add_hypothesis(case, " Hmeimim is a transit hub ")) == "H1"
    with pytest.raises(CaseError, match="empty"):
        acts.add_hypothesis(case, "  ")


def test_a_colleague_s_case_with_all_of_them_passes_the_guard(case: Case):
    board = acts.add_board(case, "Flights")
    guess = acts.add_hypothesis(case, "A hub")
    card = acts.place_card(case, board, guess, x=8, y=16)
    acts.add_frame(case, board, (0, 0, 200, 120), cards=[card])
    acts.file_under(case, [guess], "cargo")
    acts.save_view(case, "timeline", "October", {"lanes": ["place"]})
    acts.note(case, guess, "Closed", when="2025-10-24")
    path = case.path
    case.close()
    with foreign(path) as held:
        assert held.execute("SELECT count(*) FROM frame").fetchone() == (1,)


def test_a_saved_filter_stands_for_its_terms_in_any_filter(case: Case):
    one, two = acts.lead(case, "Ask for the export"), acts.lead(case, "Ask for the picture")
    acts.file_under(case, [one], "cargo")
    key = acts.save_text(case, "filter", "Our cargo", "tag = cargo")
    assert [row["text"] for row in filtered(case, "lead", "saved = 'our cargo'")] == ["Ask for the export"]
    assert [row["text"] for row in filtered(case, "lead", "saved != V1 and text ~ ask")] == ["Ask for the picture"]
    acts.save_text(case, "filter", "our CARGO", "tag != cargo")
    assert [saved.text for saved in saved_texts(case, "filter")] == ["tag != cargo"], "one of that name is replaced"
    case.undo()
    acts.set_fields(case, key, {"name": "Freight"})
    acts.delete(case, key)
    with pytest.raises(CaseError, match="no saved filter Freight; there are: none yet"):
        filtered(case, "lead", "saved = Freight")
    case.undo()
    assert [row["id"] for row in filtered(case, "lead", "saved = Freight")] == [record(case, one)["id"]] != [two]


def test_a_saved_filter_can_be_read_and_names_no_other(case: Case):
    acts.save_text(case, "filter", "cargo", "tag = cargo")
    for kind, text, says in (
        ("filter", "tag ~ cargo", "A tag is asked for"), ("filter", "saved = cargo", "names no other"),
        ("filter", " ", "write the terms"), ("search", "", "write the words"),
    ):  # fmt: skip
        with pytest.raises(CaseError, match=says):
            acts.save_text(case, kind, "again", text)
    with case.change("Save view"):  # as a foreign file may bring it
        SavedView.create(kind="filter", name="spoilt", settings={"terms": ["tag"]})
        SavedView.create(kind="filter", name="round", settings={"terms": "saved = round"})
    for name, says in (("spoilt", "ends too early"), ("round", "names no other")):
        with pytest.raises(CaseError, match=says):
            filtered(case, "lead", f"saved = {name}")


def test_a_path_files_under_a_tag_within_another(case: Case):
    one, two, three = (acts.lead(case, text) for text in ("Il-62M", "An-124", "Mi-8"))
    military = acts.file_under(case, [one], "aircraft / military")
    assert acts.file_under(case, [two], "Aircraft/Military") == military
    acts.file_under(case, [three], "aircraft")
    other = acts.file_under(case, [three], "ground/military")
    asked = {
        "aircraft": 3,
        "military": 3,
        "aircraft/military": 2,
        "ground/military": 1,
        "ground": 1,
        "military/aircraft": 0,
    }
    for path, many in asked.items():
        assert len(filtered(case, "lead", f'tag = "{path}"')) == many, path
    held = Tags(case)
    assert [tag.path for tag in held.in_order] == ["aircraft", "aircraft/military", "ground", "ground/military"]
    assert [tag.path for tag in held.of(case, three)] == ["aircraft", "ground/military"]
    acts.retag(case, [one, two, three], add=[other], remove=[military])
    assert len(filtered(case, "lead", "tag = aircraft/military")) == 0
    assert len(filtered(case, "lead", "tag = ground")) == 3
    case.undo()
    assert len(filtered(case, "lead", "tag = aircraft/military")) == 2
    with pytest.raises(CaseError, match="needs a name"):
        acts.file_under(case, [one], " / ")


def test_a_tag_has_a_colour_of_the_palette_or_that_of_the_wider_one(case: Case):
    one = acts.lead(case, "Il-62M")
    narrow = acts.file_under(case, [one], "aircraft/military")
    wide = Tags(case).held[narrow].parent
    assert wide
    acts.set_fields(case, wide, {"colour": "Blue"})
    assert [tag.colour for tag in Tags(case).in_order] == ["blue", "blue"]
    acts.set_fields(case, narrow, {"colour": "red"})
    assert [tag.colour for tag in Tags(case).in_order] == ["blue", "red"]
    with pytest.raises(CaseError, match="no colour of a tag; choose one of grey"):
        acts.set_fields(case, wide, {"colour": "#ff0000"})
    case.undo()
    assert Tags(case).held[narrow].colour == "blue"
    with case.change("Edit tag"):  # a circle, as a merge may leave one
        Tag.update(parent=narrow).where(Tag.id == wide).execute()
    assert len(Tags(case).within([wide])) == 2
    assert len(filtered(case, "lead", "tag = aircraft")) == 1
    with foreign(case.path):
        pass  # colours pass the guard


def test_the_log_tells_the_paths_of_tags_and_follows_them(case: Case):
    one = acts.lead(case, "Il-62M")
    tag = acts.file_under(case, [one], "aircraft/military")
    grid = Grid(case, "lead")
    assert grid.cell(one, column("lead", "tags")).written == "aircraft/military"
    changes: list[Change] = []
    case.listen(changes.append)
    acts.set_fields(case, Tags(case).held[tag].parent or b"", {"name": "aeroplanes"})
    assert grid.follow(changes.pop()) == {one}
    assert grid.cell(one, column("lead", "tags")).written == "aeroplanes/military"


def test_a_tag_of_very_many_is_asked_record_by_record(case: Case, monkeypatch: pytest.MonkeyPatch):
    keys = [acts.lead(case, f"Lead {n}") for n in range(4)]
    acts.file_under(case, keys[:3], "many")
    few = [row["text"] for row in filtered(case, "lead", "tag = many")]
    monkeypatch.setattr(filters, "MANY", 2)
    assert [row["text"] for row in filtered(case, "lead", "tag = many")] == few == ["Lead 0", "Lead 1", "Lead 2"]
    assert [row["text"] for row in filtered(case, "lead", "tag != many")] == ["Lead 3"]
