"""What a choice between two values would change, told before it is made; and a choice made with all that follows."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.conflicts import unsettled
from workbench.case.rows import Row, records
from workbench.case.texts import WorkingText
from workbench.exchange.copy import copy_case
from workbench.exchange.effects import effect, settle
from workbench.exchange.merge import merge
from workbench.reading.intake import complete

COLLECTED = {"at": "2026-01-01T00:00:00Z", "zone": "+0000", "by": "one", "method": "file", "tool": "test"}
TEXT = "Landing\n\nOn Monday an An-124 landed, an officer said.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A claim that a hypothesis rests on, and a source without a date."""
    path = tmp_path / "home.casefile"
    with Case.create(path, title="Home", analyst="one") as case:
        acts.attach(case, Arrival(case.stage(io.BytesIO(TEXT.encode())), "a.txt", "text/plain", COLLECTED))
        with case.change("Derive"):
            complete(case)
        source = case.find("S1")[1]
        text = WorkingText(case.raw, case.value("SELECT capture FROM source"))
        at = text.find("an An-124 landed")
        assert at is not None
        excerpt = acts.highlight(case, source, text, start=at[0], end=at[1])
        claim = acts.claim(case, excerpt, statement="It landed.")
        acts.link(case, claim, "supports", acts.add_hypothesis(case, "They came by air."))
    return path


def differ(home: Path, record: str, field: str, values: tuple[str, str]) -> list[Row]:
    """The conflicts after both analysts set a field, each in a copy."""
    away = home.with_name("away.casefile")
    with Case.open(home, analyst="one") as case:
        copy_case(case, away)
        acts.set_fields(case, case.find(record)[1], {field: values[0]})
    with Case.open(away, analyst="two") as case:
        acts.set_fields(case, case.find(record)[1], {field: values[1]})
    with Case.open(home, analyst="one") as case:
        merge(case, away)
        return records(case, "conflict")


def test_a_choice_that_moves_an_origin_is_told_with_the_records_and_tried_without_a_trace(home: Path) -> None:
    (row,) = differ(home, "CL-1", "by", ("Reuters", "the Ministry"))
    with Case.open(home, analyst="one") as case:
        entries = case.value("SELECT count(*) FROM entry")
        told = {side: effect(case, row, side=side) for side in ("mine", "theirs")}
        assert case.value("SELECT count(*) FROM entry") == entries
        assert case.verify().ok
    shown = {side: says.partition("Origins change: ")[2] for side, says in told.items()}
    assert [side for side, says in shown.items() if says] == ["mine"]  # theirs came later and is what stands
    for number in ("CL-1", "H1"):
        says = f"{number} from 1 known (the Ministry, by inferred hops) to 1 known (Reuters, by inferred hops)"
        assert says in shown["mine"]
    assert told["theirs"].endswith("Origins and weights stay as they are.")


def test_a_choice_of_words_leaves_origins_and_weights(home: Path) -> None:
    (row,) = differ(home, "CL-1", "statement", ("It came.", "It has landed."))
    with Case.open(home, analyst="one") as case:
        assert effect(case, row, side="mine").endswith("Origins and weights stay as they are.")


def test_dates_that_only_follow_are_settled_with_the_publication_date_as_one_act(home: Path) -> None:
    with Case.open(home, analyst="one") as case:
        acts.set_fields(case, case.find("S1")[1], {"published": "2025-11-01"})
        acts.claim(case, case.find("E1")[1], statement="It landed then.", when="yesterday")
    rows = differ(home, "S1", "published", ("2025-11-08", "2025-11-15"))
    assert sorted(row["field"] for row in rows) == ["published", "when"]
    (date,) = (row for row in rows if row["field"] == "published")
    with Case.open(home, analyst="one") as case:
        (followed,) = settle(case, case.find(date["number"])[1], "mine")
        assert followed["field"] == "when"
        assert unsettled(case) == []
        assert records(case, "claim")[1]["when"]["edtf"] == "2025-11-07"
        case.undo()
        assert len(unsettled(case)) == 2
