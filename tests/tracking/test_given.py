"""The real tracker files: every fact that was computed from them apart, and no event that is not among these."""

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from workbench.tracking.event import OBSERVED
from workbench.tracking.flown import flown
from workbench.tracking.importer import UNSAID, unheard
from workbench.tracking.utc import milliseconds

GIVEN = Path(os.environ.get("CASE_DATA", "nowhere")) / "trackers"
SLACK = 60_000  # milliseconds an event may lie outside the given window
pytestmark = pytest.mark.skipif(not GIVEN.is_dir(), reason="CASE_DATA names no folder with tracker files")


@cache
def expected() -> list[dict[str, Any]]:
    if not GIVEN.is_dir():
        return []
    files = json.loads((GIVEN / "expected.json").read_text())["files"]
    return [each for file in files for each in _each(file)]


def _each(file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A file; of an archive each of its flights."""
    if "flights" not in file:
        yield file
        return
    for flight in file["flights"]:
        found = next((GIVEN / "fr24_archive").rglob(f"*_{flight['flight_id']}.csv"))
        where = str(found.relative_to(GIVEN))
        yield {"file": where, "points_with_position": flight["points"], **{
            name: flight[name] for name in ("first_utc", "last_utc", "events")}}  # fmt: skip


@cache
def read(name: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    with (GIVEN / name).open("rb") as file:
        whole, parts = flown(file, name=Path(name).name, importer=None, settings=UNSAID, told=unheard)
        return whole, [each.told for each in parts]


def files(*needed: str) -> list[Any]:
    return [pytest.param(each, id=each["file"]) for each in expected() if all(name in each for name in needed)]


@pytest.mark.parametrize("given", files("points_with_position"))
def test_fixes_are_counted_and_bounded(given: dict[str, Any]):
    _, parts = read(given["file"])
    extents = [each["extent"] for each in parts]
    assert sum(each["fixes"] for each in extents) == given["points_with_position"]
    assert min(each["first"] for each in extents) == given["first_utc"]
    assert max(each["last"] for each in extents) == given["last_utc"]
    if box := given.get("bbox_lat_min_lon_min_lat_max_lon_max"):
        assert extents[0]["bbox"] == pytest.approx(box, abs=1e-6)


@pytest.mark.parametrize("given", files("callsigns"))
def test_call_signs_are_those_of_the_file(given: dict[str, Any]):
    _, parts = read(given["file"])
    assert {call for each in parts for call in each["extent"]["callsigns"]} == set(given["callsigns"])


@pytest.mark.parametrize("given", files("events"))
def test_marks_are_those_of_the_file(given: dict[str, Any]):
    _, parts = read(given["file"])
    for name in ("registration", "type", "origin", "destination"):
        if name in given:
            assert {each["identity"][name]["value"] for each in parts} == {given[name]}
    if "hex" in given and "points_with_position" in given:
        assert {each["identity"]["hex"]["value"].lower() for each in parts} == set(given["hex"])


@pytest.mark.parametrize("given", files("events"))
def test_observed_events_are_exactly_those_given(given: dict[str, Any]):
    _, parts = read(given["file"])
    found = [event for each in parts for event in each["events"] if event["grade"] == OBSERVED]
    assert [event["kind"] for event in found] == [event["kind"] for event in given["events"]]
    for event, wanted in zip(found, given["events"], strict=True):
        assert event["airfield"] in wanted["airport_any_of"]
        assert milliseconds(event["earliest"]) >= milliseconds(wanted["not_before_utc"]) - SLACK
        assert milliseconds(event["latest"]) <= milliseconds(wanted["not_after_utc"]) + SLACK


@pytest.mark.parametrize("given", files("inferred_events"))
def test_what_nobody_saw_is_inferred_and_no_better(given: dict[str, Any]):
    _, parts = read(given["file"])
    found = [event for each in parts for event in each["events"] if event["grade"] != OBSERVED]
    for wanted in given["inferred_events"]:
        if "candidates" in wanted:
            stop = next(event for event in found if event["kind"] == "stop")
            assert stop["airfield"] is None
            assert set(wanted["candidates"]) <= set(stop["candidates"])
        else:
            held = [event["airfield"] for event in found if event["kind"] == wanted["kind"]]
            assert set(held) & set(wanted["airport_any_of"])


def test_a_snapshot_is_called_one_and_has_no_event():
    given = next(each for each in expected() if "snapshot_utc" in each)
    whole, parts = read(given["file"])
    assert whole["snapshot"] is True
    assert len(parts) == given["aircraft_with_position"]
    assert all(each["extent"]["fixes"] == 1 and each["events"] == [] for each in parts)
