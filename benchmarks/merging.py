"""How long a colleague's copy with 100,000 changed fields takes to come home, looked at whole and then merged."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.measured import Row, held, milliseconds
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge

HELD, EDITED, ADDED, CLASHES = 30_000, 20_000, 15_000, 4_000


def rows() -> Iterator[Row]:
    """40,000 fields edited and 60,000 of new claims; 4,000 of them were edited here as well."""
    with TemporaryDirectory() as folder:
        own, theirs = apart(Path(folder))
        size = f"{2 * EDITED + 4 * ADDED:,} changed fields, {CLASHES:,} conflicts"
        with Case.open(own, analyst="first") as case:
            looked = milliseconds(lambda: merge(case, theirs, preview=True)) / 1000
            took = milliseconds(lambda: merge(case, theirs)) / 1000
            conflicts = case.value("SELECT count(*) FROM conflict WHERE deleted = 0")
            assert conflicts == CLASHES, conflicts
        copied = milliseconds(lambda: shutil.copy(theirs, Path(folder) / "plain")) / 1000
        yield held("merging.preview", size, looked, "s", most=5, rival=("a plain copy of the file", copied))
        yield held("merging", size, took, "s", most=5, rival=("a plain copy of the file", copied))


def apart(folder: Path) -> tuple[Path, Path]:
    """One case, and the copy of it that a colleague worked in."""
    own, theirs = folder / "own.casefile", folder / "theirs.casefile"
    with Case.create(own, title="Merge", analyst="first") as case:
        keys = _claims(case, HELD, "assertion")
        copy_case(case, theirs)
        _say(case, keys[:CLASHES], "statement", "as the first analyst has it")
    with Case.open(theirs, analyst="second") as case:
        _say(case, keys[:EDITED], "statement", "as the second analyst has it")
        _say(case, keys[:EDITED], "kind", "denial")
        _claims(case, ADDED, "assertion")
    return own, theirs


def _claims(case: Case, count: int, kind: str) -> list[bytes]:
    keys = [new_id() for _ in range(count)]
    made: list[tuple[Any, ...]] = [(key, f"Claim {at} of flights", kind, "information") for at, key in enumerate(keys)]
    with case.change("Add claims"):
        case.raw.executemany('INSERT INTO claim (id, "statement", "kind", "nature") VALUES (?,?,?,?)', made)
    return keys


def _say(case: Case, keys: list[bytes], field: str, words: str) -> None:
    with case.change("Edit claims"):
        case.raw.executemany(f'UPDATE claim SET "{field}" = ? WHERE id = ?', ((words, key) for key in keys))
