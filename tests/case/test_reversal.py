"""An older act is taken back by writing its old values, or refused in words that name what was built on it."""

import shutil
from pathlib import Path

import pytest

from tests.campaigns.walk import tables
from workbench.case import acts, history
from workbench.case.case import Case
from workbench.case.journal import Entry, entries, words_of
from workbench.case.records import Note, Publisher
from workbench.values.errors import CaseError


@pytest.fixture
def case(tmp_path: Path):
    made = Case.create(tmp_path / "a.casefile", title="T", analyst="tester")
    yield made
    made.close()


def last(case: Case) -> Entry:
    return list(entries(case.raw))[-1]


def test_an_older_edit_is_written_back_and_later_ones_stay(case: Case):
    one, two = acts.lead(case, "A"), acts.lead(case, "B")
    acts.set_fields(case, one, {"text": "changed"}, reason="wrong lead")
    edit = last(case)
    acts.set_fields(case, two, {"text": "C"})
    entry = acts.reverse(case, edit.id, reason="it was right")
    assert (entry.act, entry.undoes) == ("Reverse edit lead", None)
    assert words_of(case.raw, entry.seq)["reason"] == f"reverses entry {edit.n}: it was right"
    assert [text for (text,) in case.rows("SELECT text FROM lead ORDER BY id")] == ["A", "C"]
    assert case.verify().ok


def test_it_is_an_act_like_any_other(case: Case):
    lead = acts.lead(case, "A")
    acts.set_fields(case, lead, {"text": "B"})
    edit = last(case)
    acts.lead(case, "more")
    before = tables(case, live=True)
    acts.reverse(case, edit.id)
    case.undo()
    assert tables(case, live=True) == before
    case.redo()
    assert case.value("SELECT text FROM lead WHERE id = ?", (lead,)) == "A"
    acts.reverse(case, last(case).id)  # the redo, that is
    assert case.value("SELECT text FROM lead WHERE id = ?", (lead,)) == "B"
    assert case.verify().ok


def test_what_an_act_made_goes_to_the_trash(case: Case):
    kept, lead = acts.lead(case, "A"), acts.lead(case, "B")
    made = last(case)
    acts.lead(case, "C")
    acts.reverse(case, made.id)
    assert case.rows("SELECT deleted FROM lead WHERE id = ?", (lead,)) == [(1,)]
    assert case.rows("SELECT deleted FROM lead WHERE id = ?", (kept,)) == [(0,)]


def test_a_later_edit_of_the_same_field_stands_in_the_way_and_is_named(case: Case):
    lead = acts.lead(case, "A")
    acts.set_fields(case, lead, {"text": "B"})
    first = last(case)
    acts.set_fields(case, lead, {"text": "C"})
    second, before = last(case), tables(case)
    with pytest.raises(CaseError, match=rf"cannot be reversed: Entry {second.n} \(Edit lead LD-1\).*that one first"):
        acts.reverse(case, first.id)
    assert tables(case) == before
    acts.reverse(case, second.id)
    acts.reverse(case, first.id)
    assert case.value("SELECT text FROM lead") == "A"


def test_what_hangs_on_a_record_keeps_it_out_of_the_trash(case: Case):
    lead = acts.lead(case, "A")
    made = last(case)
    note = acts.note(case, lead, "on it")
    noted = last(case)
    with pytest.raises(CaseError, match=rf"Entry {noted.n} \([^)]*\) was built on it"):
        acts.reverse(case, made.id)
    acts.delete(case, note)
    acts.reverse(case, made.id)
    assert case.value("SELECT deleted FROM lead") == 1


def test_what_the_same_act_made_together_goes_together(case: Case):
    with case.change("Lead with note"):
        lead = acts.lead(case, "A")
        Note.create(text="n", about=lead, by="x", at="2025-01-01T00:00:00Z")
    acts.reverse(case, last(case).id)
    assert case.rows("SELECT deleted FROM note UNION ALL SELECT deleted FROM lead") == [(1,), (1,)]


def test_what_no_longer_stands_cannot_be_reversed_twice(case: Case):
    acts.lead(case, "A")
    made = last(case)
    case.undo()
    with pytest.raises(CaseError, match=r"\(Undo new lead"):
        acts.reverse(case, made.id)


def test_what_is_no_change_of_records_is_refused(case: Case, tmp_path: Path):
    with pytest.raises(CaseError, match="nothing to reverse"):
        acts.reverse(case, last(case).id)


def test_a_merge_is_left_to_undo(case: Case, tmp_path: Path):
    from workbench.exchange.merge import merge

    acts.lead(case, "A")
    path = case.path
    case.close()
    theirs = shutil.copy(path, tmp_path / "theirs.casefile")
    with Case.open(Path(theirs), analyst="other") as other:
        acts.lead(other, "theirs")
    with Case.open(path, analyst="tester") as mine:
        acts.lead(mine, "mine")
        merge(mine, Path(theirs))
        merged = next(entry for entry in entries(mine.raw) if entry.act.startswith("Merge"))
        with pytest.raises(CaseError, match="is a merge; undo takes it out whole"):
            acts.reverse(mine, merged.id)


def test_an_entry_is_named_by_number_or_id(case: Case):
    acts.lead(case, "A")
    entry = last(case)
    from workbench.case.ids import id_text

    assert acts.entry_named(case, str(entry.n)) == acts.entry_named(case, id_text(entry.id)) == entry
    for wrong in ("99", "LD-1", ""):
        with pytest.raises(CaseError, match="has no entry"):
            acts.entry_named(case, wrong)


def test_the_records_an_entry_touched(case: Case):
    lead = acts.lead(case, "A")
    acts.note(case, lead, "n")
    assert acts.touched(case, acts.entry_named(case, "2")) == [lead]


def test_a_field_goes_back_to_what_an_entry_gave_it_unless_what_it_needs_is_gone(case: Case) -> None:
    lead = acts.lead(case, "First")
    first = last(case)
    acts.set_fields(case, lead, {"text": "Second"})
    acts.go_back(case, lead, "text", first.id)
    assert case.value("SELECT text FROM lead WHERE id = ?", (lead,)) == "First"
    assert history.label(case, last(case)) == "Edit lead LD-1"
    case.undo()
    assert case.value("SELECT text FROM lead WHERE id = ?", (lead,)) == "Second"
    with pytest.raises(CaseError, match="shows no statement of LD-1 to go back to"):
        acts.go_back(case, lead, "statement", first.id)
    acts.delete(case, lead)
    with pytest.raises(CaseError, match=r"\(Delete lead LD-1\) put this record into the trash; restore it first"):
        acts.go_back(case, lead, "text", first.id)


def test_a_grade_is_given_again_as_it_was(case: Case) -> None:
    with case.change("Attach source"):
        publisher = bytes(Publisher.create(name="The Wire").id)
    acts.grade(case, publisher, "C")
    first = last(case)
    acts.grade(case, publisher, "D")
    acts.go_back(case, publisher, "reliability", first.id)
    assert [value for (value,) in case.rows("SELECT value FROM grade ORDER BY id")] == ["C", "D", "C"]
    assert words_of(case.raw, last(case).seq)["reason"] == f"as entry {first.n} had it"
