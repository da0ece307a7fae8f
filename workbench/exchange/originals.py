"""The original bytes written out for somebody without this program, with their hashes beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from workbench.case.case import Case
from workbench.case.originals import SUMS, Original, originals, sums
from workbench.exchange.newfile import write_new
from workbench.values.errors import CaseError

Progress = Callable[[int, int, str], None]


def write_originals(
    case: Case, folder: Path, *, progress: Progress = lambda done, total, text: None
) -> list[Original]:  # fmt: skip
    """Every original into a new or empty folder, ``SHA256SUMS`` last; what fails leaves nothing behind."""
    found = originals(case)
    if not found:
        raise CaseError("The case holds no source; there is nothing to write.")
    made = _ready(folder)
    written: list[Path] = []
    try:
        for at, each in enumerate(found):
            progress(at, len(found), each.name)
            written.append(folder / each.name)
            write_new(folder / each.name, case.stored(each.blob))
        written.append(folder / SUMS)
        write_new(folder / SUMS, ["".join(f"{line}\n" for line in sums(found)).encode()])
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        if made:
            folder.rmdir()
        raise
    return found


def _ready(folder: Path) -> bool:
    """Make the folder, or take an empty one; answers whether it was made."""
    try:
        if folder.is_dir() and not any(folder.iterdir()):
            return False
        folder.mkdir()
    except FileExistsError:
        raise CaseError(f"{folder.name} is there already and is not empty; name a new folder.") from None
    except OSError as error:
        raise CaseError(f"{folder} cannot be made ({error.strerror}); choose another place.") from None
    return True
