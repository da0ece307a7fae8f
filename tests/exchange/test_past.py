"""What was known on a day."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench.case import acts, rows
from workbench.case.case import Case
from workbench.case.clocks import times
from workbench.case.known import as_known
from workbench.case.records import Sighting
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.values.errors import CaseError


def texts(case: Case) -> list[str]:
    return [row["text"] for row in rows.records(case, "lead")]


def dated(case: Case, at: str) -> None:
    """Give the last entry another time; its hash no longer fits, which reading the past does not ask."""
    path = case.path
    case.close()
    import apsw

    raw = apsw.Connection(str(path))
    raw.execute("UPDATE entry SET at = ? WHERE seq = (SELECT max(seq) FROM entry)", (at,))
    raw.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.casefile"
    case = Case.create(path, title="T", analyst="ada")
    dated(case, "2026-01-01T09:00:00.000Z")
    for at, text in (("2026-01-02T10:00:00.000Z", "first"), ("2026-01-03T23:59:59.900Z", "second")):
        case = Case.open(path, analyst="ada")
        acts.lead(case, text)
        dated(case, at)
    return path


def test_a_day_shows_what_was_in_the_case_by_its_end(path: Path) -> None:
    with Case.open(path, analyst="ada") as case:
        acts.set_fields(case, case.find("LD-1")[1], {"text": "first, reworded today"})
        acts.delete(case, case.find("LD-2")[1])
        both = ["first", "second"]
        for moment, told in (
            ("2026-01-02", both[:1]), ("2026-01-03", both), ("2026-01", both), ("2026-01-02T09:59:00Z", []),
        ):  # fmt: skip
            with as_known(case, moment) as past:
                assert texts(past) == told
                assert not past.writable
        assert texts(case) == ["first, reworded today"]


def test_before_the_case_was_made_there_is_nothing_to_show(path: Path) -> None:
    with Case.open(path, analyst="ada") as case, pytest.raises(CaseError, match="held nothing yet"), \
         as_known(case, "2025-12-31"):  # fmt: skip
        pass


def test_what_a_merge_brought_was_not_known_before_the_merge(tmp_path: Path) -> None:
    mine, theirs = tmp_path / "mine.casefile", tmp_path / "theirs.casefile"
    with Case.create(mine, title="T", analyst="ada") as case:
        copy_case(case, theirs)
    with Case.open(theirs, analyst="bo") as case:
        acts.lead(case, "theirs")
        written = case.next_undo()
        with case.change("Tag"):
            sighting = bytes(Sighting.create().id)
        made = times(case, "recorded")[sighting]
    assert written
    with Case.open(mine, analyst="ada") as case:
        acts.lead(case, "mine")
        before = case.next_undo()
        merge(case, theirs)
        assert before
        with as_known(case, before.at) as past:
            assert texts(past) == ["mine"]
        assert sorted(texts(case)) == ["mine", "theirs"]
        merged = case.next_undo()
        assert merged
        recorded = times(case, "recorded")[sighting]  # by what the timeline tells what was known
        assert datetime.fromtimestamp(recorded.known, UTC) == datetime.fromisoformat(merged.at)
        assert recorded.known > made.known
