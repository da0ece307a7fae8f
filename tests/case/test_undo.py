"""Undo and redo: read off the chain, so that restarts, copies and listeners all see the same."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.records import Lead, Note
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path):
    made = Case.create(tmp_path / "a.casefile", title="T", analyst="tester")
    yield made
    made.close()


def again(case: Case, path: Path | None = None) -> Case:
    """The case closed and opened anew, at another path if one is named."""
    case.close()
    if path:
        shutil.copy(case.path, path)
    return Case.open(path or case.path, analyst="tester")


def texts(case: Case) -> set[str]:
    return {text for (text,) in case.rows("SELECT text FROM lead WHERE deleted = 0")}


def test_a_fresh_act_ends_redo_for_good(case: Case):
    acts.lead(case, "A")
    acts.lead(case, "B")
    case.undo()
    acts.lead(case, "C")
    assert case.next_redo() is None
    case.undo()
    assert case.next_redo() is not None
    reopened = again(case)
    reopened.redo()
    assert texts(reopened) == {"A", "C"}
    with pytest.raises(CaseError, match="nothing to redo"):
        reopened.redo()
    reopened.close()


def test_undo_and_redo_reach_across_restarts_and_copies(case: Case, tmp_path: Path):
    for text in "ABC":
        acts.lead(case, text)
    moved = again(case, tmp_path / "moved.casefile")
    moved.undo()
    moved.undo()
    assert texts(moved) == {"A"}
    reopened = again(moved)
    reopened.redo()
    assert texts(reopened) == {"A", "B"}
    reopened.undo()
    reopened.undo()
    assert texts(reopened) == set()
    with pytest.raises(CaseError, match="nothing to undo"):
        reopened.undo()
    for _ in range(3):
        reopened.redo()
    assert texts(reopened) == {"A", "B", "C"}
    assert reopened.verify().ok
    reopened.close()


def test_undo_is_an_entry_with_who_and_which(case: Case):
    acts.lead(case, "A")
    target = case.next_undo()
    entry = case.undo()
    assert target is not None
    assert (entry.act, entry.undoes) == ("Undo new lead", target.id)
    assert case.redo().act == "Redo new lead"


def test_listeners_see_what_undo_left(case: Case):
    """A menu that asks for the next undo when it is told of one must not be a step behind."""
    seen: list[tuple[str, str | None, str | None]] = []

    def asks(change: Change) -> None:
        undo, redo = case.next_undo(), case.next_redo()
        seen.append((change.label, undo and undo.act, redo and redo.act))

    acts.lead(case, "A")
    case.listen(asks)
    case.undo()
    case.redo()
    assert seen == [("Undo new lead", None, "New lead"), ("Redo new lead", "New lead", None)]


def test_undo_writes_only_where_its_own_value_stands(case: Case):
    lead = acts.lead(case, "A")
    with case.change("Edit"):
        Lead.update(text="B", status="done").where(Lead.id == lead).execute()
    edit = case.next_undo()
    assert edit is not None
    acts.set_fields(case, lead, {"text": "C"})
    from workbench.case.undo import write_back

    with case.change("Revert edit"):
        write_back(case.raw, edit)
    assert case.rows("SELECT text, status FROM lead") == [("C", "open")]
    assert case.verify().ok


def test_an_undo_that_finds_nothing_to_write_is_journalled(case: Case):
    lead = acts.lead(case, "A")
    acts.set_fields(case, lead, {"text": "B"})
    edit = case.next_undo()
    assert edit is not None
    with case.change("Undo edit lead", undoes=edit.id):
        pass
    assert case.next_redo() is not None
    assert case.verify().ok


def test_what_a_rolled_back_savepoint_wrote_is_no_phantom(case: Case):
    lead = acts.lead(case, "A")
    with case.change("Outer") as saving:
        with suppress(ZeroDivisionError), case.change("Inner"):
            Note.create(text="phantom")
            Lead.update(text="phantom").where(Lead.id == lead).execute()
            raise ZeroDivisionError
        Lead.update(status="done").where(Lead.id == lead).execute()
    assert saving.entry is not None
    changed = case.rows(
        "SELECT tbl, field, new FROM change WHERE id >= ? AND tbl <> 'entry'", (saving.entry.seq << 24,)
    )
    assert changed == [("lead", "status", "done")]
    assert case.verify().ok


def test_no_change_is_no_entry(case: Case):
    acts.lead(case, "A")
    acts.lead(case, "B")
    case.undo()
    told: list[Change] = []
    case.listen(told.append)
    with case.change("Nothing") as saving:
        Lead.update(text="B").where(Lead.text == "B").execute()
    assert saving.entry is None
    assert not told
    assert case.next_redo() is not None


def test_a_failed_act_leaves_nothing_and_tells_nobody(case: Case):
    told: list[Change] = []
    case.listen(told.append)
    with suppress(ZeroDivisionError), case.change("Lost"):
        Lead.create(text="lost")
        raise ZeroDivisionError
    assert not told
    assert texts(case) == set()
    assert case.verify().entries == 1
    acts.lead(case, "goes on")
    assert texts(case) == {"goes on"}
