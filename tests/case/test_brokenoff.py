"""An act whose transaction SQLite gave up within it: nothing of it is kept, whoever heard of that and went on."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from tests.campaigns.walk import checked
from tests.faulty_disk import Disk, faulty_disk
from workbench.case import acts
from workbench.case.case import Case
from workbench.values.errors import CaseError

LONG = "x" * 4000
LOST = "the disk failed within this act"


def nothing(case: Case) -> None:
    """The act has nothing more to do."""


def another(case: Case) -> None:
    """An act within the act."""
    acts.lead(case, "after")


def raw(case: Case) -> None:
    """Rows written without one."""
    case.raw.execute("UPDATE lead SET text = 'after'")


def numbers(case: Case) -> None:
    """What the case itself writes, past the journal."""
    with case.incoming():
        case.raw.execute("UPDATE local SET value = 'after' WHERE key = 'replica'")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Case, Disk]]:
    """A case whose disk can refuse reads; nothing of it is in memory yet."""
    path = tmp_path / "case.casefile"
    with Case.create(path, title="T", analyst="tester") as made, made.change("Many"):
        for _ in range(100):
            acts.lead(made, LONG)
    with faulty_disk() as disk:
        disk.kinds = {"read"}
        with Case.open(path, analyst="tester") as case:
            yield case, disk


def unchanged(case: Case, entries: int) -> None:
    """The case is as it was before the act, and goes on."""
    assert case.value("SELECT count(*) FROM lead WHERE text <> ?", (LONG,)) == 0
    assert case.value("SELECT count(*) FROM entry") == entries
    acts.lead(case, "goes on")
    assert checked(case).entries == entries + 1


def goes_on(case: Case, disk: Disk, then: Callable[[Case], None]) -> None:
    """An act in which a read fails, and which goes on."""
    with case.change("Outer"):
        acts.lead(case, "before")
        disk.break_after(0, apsw.IOError)
        with suppress(apsw.IOError):
            case.rows("SELECT * FROM lead")
        disk.mend()
        with suppress(CaseError):
            then(case)


def half_taken_back(case: Case, disk: Disk) -> None:
    """An act that goes on where the disk failed to take back what an act within it had written."""
    with case.change("Outer"):
        case.raw.execute("UPDATE lead SET text = text || 'o'")
        with suppress(apsw.Error, CaseError), case.change("Inner"):
            case.raw.execute("UPDATE lead SET text = text || 'i'")
            disk.break_after(1, apsw.IOError)
            raise CaseError("The inner act is refused.")
        disk.mend()


@pytest.mark.parametrize("then", [nothing, another, raw, numbers])
def test_what_follows_a_failure_nobody_minded_is_not_saved_by_itself(
    opened: tuple[Case, Disk], then: Callable[[Case], None]
):
    """SQLite takes a whole transaction back at a read that fails; what is written next would be saved at once."""
    case, disk = opened
    entries = case.value("SELECT count(*) FROM entry")
    with pytest.raises(CaseError, match=LOST):
        goes_on(case, disk, then)
    unchanged(case, entries)


def test_an_act_within_that_cannot_be_taken_back_takes_the_whole_with_it(opened: tuple[Case, Disk]):
    case, disk = opened
    entries = case.value("SELECT count(*) FROM entry")
    with pytest.raises(CaseError, match=LOST):
        half_taken_back(case, disk)
    unchanged(case, entries)


def test_an_act_within_that_is_refused_leaves_the_rest_standing(opened: tuple[Case, Disk]):
    case, _ = opened
    with case.change("Outer"):
        acts.lead(case, "before")
        with suppress(CaseError), case.change("Inner"):
            acts.lead(case, "within")
            raise CaseError("The inner act is refused.")
        acts.lead(case, "after")
    checked(case)
    assert [row[0] for row in case.rows("SELECT text FROM lead WHERE text <> ? ORDER BY text", (LONG,))] == [
        "after", "before",
    ]  # fmt: skip
