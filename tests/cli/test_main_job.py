"""The main job on the two real reports by verbs: what it leaves, undone to empty, redone to the same."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.two_reports import CLAIMS, SIGHTINGS, calls
from workbench.case.case import Case
from workbench.case.records import FIELDS


def state(path: Path) -> dict[str, list[Any]]:
    """All live rows of every table."""
    with Case.open(path, analyst="reader", write=False) as case:
        return {table: sorted(case.rows(f'SELECT * FROM "{table}" WHERE deleted = 0'), key=repr) for table in FIELDS}


@pytest.fixture
def worked(run, case: Path, reports: list[Path]) -> Path:
    for call in calls(case, reports[0].parent):
        run(*call)
    return case


def test_the_main_job_by_verbs(run, worked: Path, tmp_path: Path):
    sightings = run("list", worked, "sightings")["rows"]
    claims = run("list", worked, "claims")["rows"]
    links = run("list", worked, "links")["rows"]
    assert (len(sightings), len(claims)) == (len(SIGHTINGS), len(CLAIMS))
    assert len(sightings) >= 5
    assert len(claims) >= 12
    assert sum(link["kind"] == "contradicts" for link in links) == 2
    assert sightings[0]["aircraft"]["value"] is None
    assert sightings[0]["aircraft"]["alternatives"][0]["value"] == "Il-62M"
    assert sightings[0]["when"]["edtf"] == "2025-10-26"
    assert (sightings[0]["when"]["anchor"] or {})["edtf"] == "2025-10-30"
    assert run("verify", worked)["ok"]


def test_undo_to_empty_and_redo_forward(run, worked: Path):
    before = state(worked)
    acts = len(run("journal", worked)["entries"]) - 1
    for _ in range(acts):
        run("undo", worked)
    assert {table for table, rows in state(worked).items() if rows} == {"investigation"}
    for _ in range(acts):
        run("redo", worked)
    assert state(worked) == before
    assert run("verify", worked)["ok"]


def test_every_endnote_leads_back_to_the_bytes(run, worked: Path, reports: list[Path], tmp_path: Path):
    from workbench.report.blocks import Endnotes
    from workbench.report.gather import facts
    from workbench.report.summary import build

    raw = {sha256(path.read_bytes()).hexdigest(): path.read_bytes() for path in reports}
    with Case.open(worked, analyst="reader", write=False) as case:
        told = facts(case)
        document = build(told)
    sources = {each["number"]: each for each in told.sources}
    notes = [note for block in document.blocks if isinstance(block, Endnotes) for note in block.notes]
    assert len(notes) >= 18
    for note in notes:
        data = raw[note.sha256]
        assert data[note.bytes_start : note.bytes_end].decode() == note.quote
        assert data.decode()[note.start : note.end] == note.quote
        assert note.sha256 == sources[note.source]["sha256"]
