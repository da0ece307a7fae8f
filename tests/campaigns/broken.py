"""A disk that refuses at the n-th call, for every n, in six scripts: a sentence, and nothing that was saved is lost."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw

from tests.campaigns.kill import prepare
from tests.campaigns.power import IN_MEMORY
from tests.campaigns.walk import COLLECTED, checked
from tests.faulty_disk import Disk, faulty_disk
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.storage import in_words
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.values.errors import CaseError

FULL = "Not saved: the disk that holds .* is full; free some space and do it again."
BROKEN = "The disk did not read or write .*; check it and do it again."
SENTENCE = r"[^\n]+\."
Script = Callable[[Case, Path], object]


def edit(case: Case, other: Path) -> None:
    acts.lead(case, "typed")


def attach(case: Case, other: Path) -> None:
    stored = case.stage(io.BytesIO(b"x" * 2_000_000))
    acts.attach(case, Arrival(stored, "a.txt", "text/plain", COLLECTED))


def undo(case: Case, other: Path) -> None:
    case.undo()


def bulk(case: Case, other: Path) -> None:
    with case.change("Bulk"):
        case.raw.executemany("INSERT INTO lead (id, text) VALUES (?, 'b')", [(new_id(),) for _ in range(300)])


def take_in(case: Case, other: Path) -> None:
    merge(case, other)


def copy(case: Case, other: Path) -> None:
    out = case.path.with_name("out.casefile")
    out.unlink(missing_ok=True)
    try:
        copy_case(case, out)
    except CaseError:
        assert not list(case.path.parent.glob("out*"))
        raise


def close(case: Case, other: Path) -> None:
    case.close()


SCRIPTS: tuple[Script, ...] = (edit, attach, undo, bulk, take_in, copy)
KINDS: tuple[tuple[str, set[str], type[apsw.Error], str], ...] = (
    ("full", {"write", "sync", "truncate"}, apsw.FullError, FULL),
    ("broken", {"write", "sync", "truncate"}, apsw.IOError, BROKEN),
    ("unreadable", {"read"}, apsw.IOError, SENTENCE),
    ("unopened", {"open", "delete"}, apsw.IOError, SENTENCE),
)
"""What the disk refuses, the calls it refuses at, the error it gives, and what is said of it."""


def survives(
    disk: Disk, path: Path, other: Path, script: Script, error: type[apsw.Error], allowed: int, says: str
) -> bool:
    """Let so many calls through, and check what is said, what is left and that work goes on; whether it got by."""
    case = Case.open(path, analyst="tester")
    before = case.rows("SELECT * FROM entry")
    disk.break_after(allowed, error)
    try:
        script(case, other)
        done = disk.spent <= allowed
        told = ""
    except CaseError as refusal:
        done, told = False, str(refusal)
    except apsw.Error as refusal:  # what window and command line say of it
        done, told = False, str(in_words(refusal, path))
    finally:
        disk.mend()
    assert re.fullmatch(says, told) or not told, told
    assert "damaged" not in told, told  # the disk refused, and the file is whole
    if not case.writable:
        with disk.aside():
            Case.open(path, analyst="tester", write=False).close()
        case = Case.open(path, analyst="tester")
    if not done and script is not close:
        assert case.rows("SELECT * FROM entry") == before
    acts.lead(case, "goes on")
    checked(case)
    case.close()
    with Case.open(path, analyst="tester") as again:
        assert checked(again).entries > len(before)
    assert not list(path.parent.glob("*-wal"))
    return done


def run(trials: int, seed: int) -> str:
    """Every call of every script; with fewer ``trials`` than 1,000 each time a few more."""
    counts = []
    with TemporaryDirectory(dir=IN_MEMORY) as outer, TemporaryDirectory(dir=IN_MEMORY) as inner:
        base, other = prepare(Path(outer))
        path = Path(inner) / "case.casefile"
        for script in SCRIPTS:
            for name, kinds, error, says in KINDS:
                shutil.copy(base, path)
                counts.append(_every(path, other, script, kinds, error, says, dense=trials >= 1000))
                path.unlink()
                assert counts[-1] or name != "broken", f"{script.__name__} made no call"
    return f"{sum(counts)} refused calls in {len(SCRIPTS)} scripts, each said in a sentence, nothing saved was lost"


def _every(
    path: Path, other: Path, script: Script, kinds: set[str], error: type[apsw.Error], says: str, *, dense: bool
) -> int:
    allowed, refused = 0, 0
    with faulty_disk() as disk:
        disk.kinds = kinds
        try:
            while not survives(disk, path, other, script, error, allowed, says):
                refused += 1
                allowed += 1 if dense else 1 + allowed * 3 // 4
        except BaseException as fault:
            fault.add_note(f"{script.__name__} with {error.__name__} after {allowed} of {sorted(kinds)}")
            raise
    return refused
