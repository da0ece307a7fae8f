"""Rows of very many keys are those that are read key by key, and a case read whole is left as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts, keyed
from workbench.case.case import Case
from workbench.case.storage import ROOM, roomy, unguarded


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="A", analyst="Ada") as made:
        yield made


@pytest.mark.parametrize("many", [keyed.MANY, 1])
def test_rows_are_those_of_the_keys_and_no_others(case: Case, monkeypatch: pytest.MonkeyPatch, many: int):
    monkeypatch.setattr(keyed, "MANY", many)
    made = [acts.add_entity(case, "aircraft", f"Airframe {n}") for n in range(5)]
    asked = [made[4], made[0], made[2]]
    found = keyed.of_these(case, "SELECT e.id, e.name FROM entity e WHERE e.deleted = 0 AND", asked, column="e.id")
    assert sorted(found) == [(made[n], f"Airframe {n}") for n in (0, 2, 4)]


def test_pages_have_room_only_while_all_of_a_case_is_read(case: Case):
    def room() -> int:
        with unguarded(case.raw):
            return int(case.value("PRAGMA cache_size"))

    before = room()
    with roomy(case.raw):
        assert room() == -ROOM >> 10
        assert case.raw.authorizer is not None
    assert room() == before
