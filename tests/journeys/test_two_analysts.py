"""Two analysts, one case: a copy goes out, both work on, it comes home, what clashes is settled, all can be undone."""

import io
from pathlib import Path

import pytest

from tests.campaigns.walk import COLLECTED
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.texts import WorkingText, keep
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge

TEXT = "Two Il-76 transports landed at Khartoum on 3 March 2022, an official said."


def began(path: Path) -> bytes:
    """The first analyst's case: a source, exact words, a claim on them; tells the claim."""
    with Case.create(path, title="Khartoum", analyst="first") as case:
        stored = case.stage(io.BytesIO(TEXT.encode()))
        arrival = Arrival(stored, "report.txt", "text/plain", COLLECTED, described={"publisher": "The Daily"})
        source, _ = acts.attach(case, arrival)
        capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
        keep(case.raw, capture, "plain 1", [TEXT])
        excerpt = acts.highlight(case, source, WorkingText(case.raw, capture), start=0, end=40)
        return acts.claim(case, excerpt, "Two Il-76 landed at Khartoum")


@pytest.fixture
def apart(tmp_path: Path) -> tuple[Path, Path, bytes]:
    """A case and its copy; both changed the claim's statement, the copy's analyst also noted and graded it."""
    first, second = tmp_path / "first.casefile", tmp_path / "second.casefile"
    claim = began(first)
    with Case.open(first, analyst="first") as case:
        assert copy_case(case, second).proof.ok
    with Case.open(second, analyst="second") as case:
        acts.set_fields(case, claim, {"statement": "Two Il-76TD landed"}, reason="the tail shows it")
        acts.grade(case, claim, "3")
        acts.note(case, claim, "Seen on the photograph, too.")
    with Case.open(first, analyst="first") as case:
        acts.set_fields(case, claim, {"statement": "At least two Il-76 landed"})
    return first, second, claim


def statement(case: Case, claim: bytes) -> str:
    return str(case.value("SELECT statement FROM claim WHERE id = ?", (claim,)))


def test_a_copy_comes_home_and_its_conflict_is_settled(apart: tuple[Path, Path, bytes]):
    first, second, claim = apart
    with Case.open(first, analyst="first") as case:
        preview = merge(case, second, preview=True)
        assert case.value("SELECT count(*) FROM note") == 0
        report = merge(case, second)
        assert (preview.new, preview.entry, report.new) == (2, None, 2)
        (conflict,) = report.conflicts
        assert (conflict["mine"], conflict["theirs"]) == ("At least two Il-76 landed", "Two Il-76TD landed")
        key = id_bytes(conflict["id"])
        assert key is not None
        acts.settle(case, key, "theirs")
        assert statement(case, claim) == "Two Il-76TD landed"
        assert merge(case, second).conflicts == []
        assert case.verify().ok


def test_a_merge_is_taken_back_whole_and_both_values_stay_in_the_journal(apart: tuple[Path, Path, bytes]):
    first, second, claim = apart
    with Case.open(first, analyst="first") as case:
        before = case.rows("SELECT * FROM claim"), case.rows("SELECT id FROM note WHERE deleted = 0")
        merge(case, second)
        assert case.undo().act == "Undo merge"
        assert (case.rows("SELECT * FROM claim"), case.rows("SELECT id FROM note WHERE deleted = 0")) == before
        held = {new for (new,) in case.rows("SELECT new FROM change WHERE row = ? AND field = 'statement'", (claim,))}
        assert held == {"Two Il-76 landed at Khartoum", "At least two Il-76 landed", "Two Il-76TD landed"}
        case.redo()
        assert case.value("SELECT count(*) FROM note WHERE deleted = 0") == 1
        assert case.verify().ok


def test_both_end_with_the_same_case(apart: tuple[Path, Path, bytes]):
    first, second, claim = apart
    shown = []
    for own, other in ((first, second), (second, first), (first, second)):
        with Case.open(own, analyst=own.stem) as case:
            merge(case, other)
            shown.append((statement(case, claim), case.rows("SELECT * FROM grade"), case.rows("SELECT * FROM note")))
    assert shown[1] == shown[2]
