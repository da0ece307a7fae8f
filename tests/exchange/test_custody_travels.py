"""Custody, translations and searches go out in a copy, come home in a merge, and are refused when spoilt."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.collection import collection
from workbench.case.records import Custody, Enquiry, Translation
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.reading.intake import complete
from workbench.values.errors import CaseError

COLLECTED = {"at": "2026-01-01T00:00:00Z", "zone": "+0000", "by": "one", "method": "file", "tool": "test"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    path = tmp_path / "home.casefile"
    with Case.create(path, title="Home", analyst="one") as case:
        stored = case.stage(io.BytesIO(b"A title\n\nSome words of it.\n"))
        acts.attach(case, Arrival(stored, "a.txt", "text/plain", COLLECTED))
        with case.change("Derive"):
            complete(case)
    return path


def worked(path: Path, away: Path) -> None:
    """A colleague's copy with a record of each new kind."""
    with Case.open(path, analyst="one") as case:
        copy_case(case, away)
    with Case.open(away, analyst="two") as case:
        source = case.find("S1")[1]
        text = WorkingText(case.raw, case.value("SELECT capture FROM source"))
        excerpt = acts.highlight(case, source, text, start=9, end=13)
        acts.translate(case, excerpt, "Einige", language="de", machine="argos 1")
        acts.searched(case, "a register", terms="words", about=excerpt)
        acts.hand_over(case, source, "received", given_by="one", taken_by="two", at="2026-02-01")
        acts.keep_stamp(case, source, case.stage(io.BytesIO(b"a token")))
        acts.set_fields(case, source, {"collected.owner": "a reader"})


def test_all_of_it_comes_home(home: Path, tmp_path: Path):
    away = tmp_path / "away.casefile"
    worked(home, away)
    with Case.open(home, analyst="one") as case:
        report = merge(case, away)
        assert report.conflicts == []
        kinds = {kind: records(case, kind) for kind in ("custody", "stamp", "translation", "enquiry")}
        assert {kind: len(rows) for kind, rows in kinds.items()} == dict.fromkeys(kinds, 1)
        assert b"".join(case.stored(bytes.fromhex(kinds["stamp"][0]["token"]))) == b"a token"
        told = {row["field"]: row["value"] for row in collection(case, case.find("S1")[1])}
        assert told["collected.owner"] == "a reader"
        assert case.verify().ok
        case.undo()
        assert records(case, "enquiry") == []
        assert case.verify().ok


@pytest.mark.parametrize(("model", "spoilt"), [
    (Custody, {"action": "sold"}), (Custody, {"at": "sometime"}), (Custody, {"sha256": "ab"}),
    (Translation, {"text": None}), (Translation, {"at": "yesterday"}), (Enquiry, {"venue": None}),
    (Enquiry, {"about": b"0" * 16}), (Enquiry, {"when": {"written": "2026"}}),
], ids=str)  # fmt: skip
def test_what_no_case_has_is_refused(home: Path, tmp_path: Path, model, spoilt):
    away = tmp_path / "away.casefile"
    worked(home, away)
    with Case.open(away, analyst="two") as case, case.change("Spoil"):
        model.update(**spoilt).execute()
    with Case.open(home, analyst="one") as case, pytest.raises(CaseError, match="cannot be taken in"):
        merge(case, away)
