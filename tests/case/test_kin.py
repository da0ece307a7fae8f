"""Which sightings may be kin of one that is being tagged."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.kin import kin
from workbench.case.texts import WorkingText
from workbench.reading.intake import take_in
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.dating.typed import resolve_when


@pytest.fixture
def case(tmp_path: Path) -> Case:
    made = Case.create(tmp_path / "kin.casefile", title="Kin", analyst="first analyst")
    text = tmp_path / "text.txt"
    text.write_text("An An-124-100 landed three times. An Il-62M left on 26 October 2025.", encoding="utf-8")
    take_in(made, [str(text)])
    source = made.find("S1")[1]
    words = WorkingText(made.raw, made.value("SELECT capture FROM source WHERE id = ?", (source,)))
    excerpt = acts.highlight(made, source, words, start=0, end=10)
    acts.tag(made, excerpt, {"aircraft": "An-124-100", "count": "three landings", "event": "arrival",
                             "when": "24 October 2025"})  # fmt: skip
    acts.tag(made, excerpt, {"aircraft": "Il-62M", "when": "26 October 2025"})
    yield made
    made.close()


@pytest.mark.parametrize(
    ("aircraft", "when", "found"),
    [
        ("An-124", "24 October 2025", [("part-of", 1)]),
        ("An-124", None, [("part-of", 1)]),
        ("An-124", "20 December 2025", []),
        ("Il-26M", "26 October 2025", [("same-as", 2)]),
        ("Il-76", None, []),
        ("a plane", None, []),
    ],
)
def test_kin_are_of_the_same_family_and_of_times_that_overlap(
    case: Case, aircraft: str, when: str | None, found: list[tuple[str, int]]
) -> None:
    time = resolve_when(when) if when else None
    assert [(each.relation, each.number) for each in kin(case, resolve_aircraft(aircraft), time)] == found
