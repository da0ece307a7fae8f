"""A colleague's case comes through a child process: whole, or refused in a sentence with ours as it was."""

from __future__ import annotations

import os
from pathlib import Path

import apsw
import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.exchange.receiving import REBUILDING, Limits, received
from workbench.reading.children import borrowed
from workbench.reading.intake import take_in
from workbench.values.errors import CaseError


class Enough(Exception):
    """Whoever watches has seen enough."""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy with a lead and captured bytes of two chunks."""
    with Case.create(tmp_path / "own.casefile", title="Flights", analyst="first") as case:
        acts.lead(case, "Who flew?")
        take_in(case, [str(_two_chunks(tmp_path))])
        copy_case(case, tmp_path / "copy.casefile")
    return tmp_path / "copy.casefile"


def _two_chunks(folder: Path) -> Path:
    file = folder / "film.bin"
    file.write_bytes(os.urandom((1 << 20) + 10))
    return file


def rows(connection: apsw.Connection, table: str) -> set[tuple[object, ...]]:
    """Every row of a table."""
    return set(connection.execute(f'SELECT * FROM "{table}"'))


def test_what_comes_is_what_was_sent_in_a_file_of_our_own_making(copy: Path):
    sent = apsw.Connection(str(copy))
    with received(copy) as came:
        assert Path(came.filename).parent != copy.parent
        for table in ("entry", "change", "lead", "blob_chunk", "local"):
            assert rows(came, table) == rows(sent, table), table
        fresh = Path(came.filename)
    assert not fresh.exists()
    assert not fresh.parent.exists()
    sent.close()


def test_bytes_that_are_here_stay_there(copy: Path):
    sent = apsw.Connection(str(copy))
    one, two = (key for (key,) in sent.execute("SELECT sha256 FROM blob_chunk"))
    sent.close()
    with received(copy, without=[one]) as came:
        assert [key for key, _ in rows(came, "blob_chunk")] == [two]


def test_settings_that_no_case_needs_stay_there(copy: Path):
    sent = apsw.Connection(str(copy))
    sent.execute("INSERT INTO local VALUES ('window', 'left of the door')")
    sent.close()
    with received(copy) as came:
        assert {key for key, _ in rows(came, "local")} == {"replica", "head"}


def test_stored_code_is_refused_in_a_sentence(copy: Path):
    hostile = apsw.Connection(str(copy))
    hostile.execute("CREATE TRIGGER t AFTER INSERT ON lead BEGIN DELETE FROM lead; END")
    hostile.close()
    with (
        pytest.raises(CaseError, match="trigger t does not belong in a case file; ask for a fresh copy"),
        received(copy),
    ):
        pass


def test_whoever_watches_can_call_it_off_and_the_child_is_gone(copy: Path):
    def watch(_done: int, _total: int, text: str) -> None:
        assert text == "Checking copy.casefile"
        raise Enough

    with borrowed(REBUILDING) as child:
        pass  # warm, so that it is this one that is asked
    with pytest.raises(Enough), received(copy, progress=watch):
        pass
    assert not child.usable


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        (Limits(seconds=-1e6), "takes longer to look into than a case may"),
        (Limits(room=-(9 << 20)), "broke off the child"),
    ],
)
def test_a_file_that_takes_too_much_is_given_up(copy: Path, limits: Limits, says: str):
    with pytest.raises(CaseError, match=says), received(copy, limits=limits):
        pass


def test_a_refused_copy_leaves_the_case_to_the_byte(copy: Path):
    hostile = apsw.Connection(str(copy))
    hostile.execute("UPDATE lead SET text = 'I flew'")
    hostile.close()
    own = copy.with_name("own.casefile")
    Case.open(own, analyst="first").close()  # which sweeps what attaching left
    before = own.read_bytes()
    with Case.open(own, analyst="first") as case, pytest.raises(CaseError, match="lead LD-1 differs from the journal"):
        merge(case, copy)
    assert own.read_bytes() == before


def test_a_merge_is_called_off_while_the_copy_is_looked_into(copy: Path):
    def enough() -> None:
        raise Enough

    with Case.open(copy.with_name("own.casefile"), analyst="first") as case:
        case.breathe = enough
        with pytest.raises(Enough):
            merge(case, copy)
        assert case.value("SELECT count(*) FROM entry WHERE act = 'Merge'") == 0
