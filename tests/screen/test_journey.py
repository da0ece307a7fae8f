"""The way from nothing to a sighting, a claim and a link by keys alone, on a real screen; skipped without one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.journeys.two_reports import SECOND
from tests.screen.journey import FILE, MOST, SECOND_SIGHTINGS, Journey
from tests.screen.programs import lacking, screen

DATA = os.environ.get("CASE_DATA")
pytestmark = [
    pytest.mark.skipif(not DATA, reason="needs the reports that CASE_DATA names"),
    pytest.mark.skipif(bool(lacking()), reason=f"this machine lacks {', '.join(lacking())}"),
]


def test_a_sighting_takes_few_keys_and_everything_is_there_again(tmp_path: Path) -> None:
    with screen(tmp_path) as environment:
        journey = Journey(environment, tmp_path / FILE, Path(str(DATA)) / "reports", None)
        try:
            journey.new_case()
            journey.attach(SECOND, "Bloomberg")
            with journey.stage("tag"):
                journey.tag(SECOND_SIGHTINGS[0][0], *SECOND_SIGHTINGS[0][1:])
                journey.claim("confirmed the resumption of operations", "Flights have resumed.")
                journey.form("l", "New link", "d", "alt+t", "‹SG-01›")
            assert [keys <= MOST for *_, keys in journey.sightings] == [True]
            assert [str(by) for (by,) in journey.rows("SELECT by FROM sighting")] == ['["Bloomberg"]']
            with journey.stage("undo"):
                journey.act("ctrl+z")
            assert journey.rows("SELECT count(*) FROM link WHERE kind = 'differs' AND deleted = 0") == [(0,)]
        finally:
            journey.close()
