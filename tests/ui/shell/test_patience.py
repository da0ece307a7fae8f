"""A long act: the window is let in, nothing else can be written meanwhile, and Esc takes it back whole."""

from __future__ import annotations

import pytest

from workbench.case.acts.several import Edit, delete_many, set_many
from workbench.case.records import Lead
from workbench.ui import patience
from workbench.values.errors import CaseError

MANY = 450


@pytest.fixture
def opened(alone):
    """A window for each test."""
    return alone


@pytest.fixture
def leads(opened, monkeypatch) -> list[bytes]:
    """Many records, and acts that are long from the start."""
    with opened.desk.case.change("Make leads"):
        made = [bytes(Lead.create(text=f"Lead {at}", status="open").id) for at in range(MANY)]
    monkeypatch.setattr(patience, "SHORT", 0.0)
    monkeypatch.setattr(patience, "BEAT", 0.0)
    return made


def test_a_long_act_is_shown_and_lets_go(opened, leads):
    seen = []
    opened.desk.jobs.changed.connect(lambda: seen.append((opened.desk.jobs.holds_case, opened.window.row.isEnabled())))
    opened.desk.act(delete_many, leads)
    assert (True, False) in seen
    assert (opened.desk.jobs.holds_case, opened.window.row.isEnabled()) == (False, True)
    assert opened.desk.case.value("SELECT count(*) FROM lead WHERE deleted") == MANY


@pytest.mark.parametrize("undone", [False, True])
def test_it_is_called_off_whole(opened, leads, undone):
    case, complaints = opened.desk.case, []
    before = case.rows("SELECT * FROM lead ORDER BY id"), case.value("SELECT count(*) FROM entry")
    opened.desk.complaint.connect(complaints.append)
    opened.desk.jobs.changed.connect(lambda: opened.desk.jobs.holds_case and opened.desk.jobs.current.stop.set())
    done = opened.desk.undo() if undone else opened.desk.attempt(delete_many, leads)
    assert (done, complaints) == (False, ["Called off; nothing was changed."])
    assert (case.rows("SELECT * FROM lead ORDER BY id"), case.value("SELECT count(*) FROM entry")) == before
    assert case.verify().ok


def test_nothing_is_written_in_between(opened, leads):
    case, refused = opened.desk.case, []

    def meddle() -> None:
        try:
            set_many(case, [Edit(leads[0], "status", "done")])
        except CaseError as error:
            refused.append(str(error))

    opened.desk.jobs.changed.connect(lambda: opened.desk.jobs.holds_case and meddle())
    opened.desk.act(set_many, [Edit(key, "text", "the same words") for key in leads])
    assert set(refused) == {"The case is busy saving; do it again in a moment."}
    assert case.value("SELECT count(*) FROM lead WHERE status = 'done'") == 0


def test_what_came_of_it_is_remembered(opened, leads):
    desk = opened.desk

    def fail() -> None:
        with desk.patience.over(desk.case):
            desk.case.breathe()
            raise CaseError("The disk is full.")

    desk.act(delete_many, leads)
    with pytest.raises(CaseError):
        fail()
    assert [(each.outcome, each.says) for each in desk.jobs.history if each.words == "Saving"] == [
        ("done", ""),
        ("failed", "The disk is full."),
    ]
    assert opened.window.row.isEnabled()
