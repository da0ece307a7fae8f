"""The original bytes written out for somebody without this program, with their hashes beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from workbench.case.case import Case
from workbench.case.originals import SUMS, Original, originals, sums
from workbench.exchange.newfile import new_folder
from workbench.values.errors import CaseError

Progress = Callable[[int, int, str], None]


def write_originals(
    case: Case, folder: Path, *, progress: Progress = lambda done, total, text: None
) -> list[Original]:  # fmt: skip
    """Every original into a new or empty folder, ``SHA256SUMS`` last; what fails leaves nothing behind."""
    found = originals(case)
    if not found:
        raise CaseError("The case holds no source; there is nothing to write.")
    with new_folder(folder) as put:
        for at, each in enumerate(found):
            progress(at, len(found), each.name)
            put(each.name, case.stored(each.blob))
        put(SUMS, ["".join(f"{line}\n" for line in sums(found)).encode()])
    return found
