"""By what cards are laid out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.case.test_marks_and_cards import excerpt
from workbench.case import acts
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
