"""The trash list and the outline agree, whichever way a record went away or came back."""

from __future__ import annotations

from pathlib import Path

from workbench.case import acts
from workbench.case.acts.reversal import reverse
from workbench.case.case import Case
from workbench.case.journal import entries
from workbench.case.outline import Outline
from workbench.case.trash import thrown_away


def trashed(case: Case) -> list[bool]:
    """Whether the trash list and the outline hold something."""
    fresh = Outline()
    fresh.load(case)
    return [bool(thrown_away(case)), bool(fresh.kinds["trash"])]


def test_a_record_whose_restoring_was_taken_back_is_in_the_trash_everywhere(tmp_path: Path) -> None:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        lead = acts.lead(case, "ask the airfield")
        acts.delete(case, lead)
        assert trashed(case) == [True, True]
        acts.restore(case, lead)
        restored = list(entries(case.raw))[-1]
        assert trashed(case) == [False, False]
        case.undo()
        assert trashed(case) == [True, True]
        case.redo()
        assert trashed(case) == [False, False]
        reverse(case, restored.id)
        assert trashed(case) == [True, True]
        case.undo()
        case.redo()
        assert trashed(case) == [True, True]
        case.undo()
        reverse(case, restored.id)
        assert trashed(case) == [True, True]


def test_what_an_undo_took_back_is_no_trash(tmp_path: Path) -> None:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        acts.lead(case, "ask the airfield")
        case.undo()
        assert trashed(case) == [False, False]


def test_a_deletion_done_again_after_its_reversal_was_undone_is_trash(tmp_path: Path) -> None:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        lead = acts.lead(case, "ask the airfield")
        acts.delete(case, lead)
        reverse(case, list(entries(case.raw))[-1].id)
        assert trashed(case) == [False, False]
        case.undo()
        assert trashed(case) == [True, True]
