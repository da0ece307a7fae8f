"""Files that go out: whole or not at all. Copies of a case never overwrite; a summary printed again may."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from pathlib import Path

from workbench.values.errors import CaseError


def write_new(out: Path, chunks: Iterable[bytes]) -> None:
    """Write bytes to a new file; CaseError when it is there already or cannot be written."""
    with ExitStack() as half_written:
        try:
            with out.open("xb") as file:
                half_written.callback(out.unlink)
                file.writelines(chunks)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            raise CaseError(f"{out.name} is there already; choose another name, nothing is ever overwritten.") from None
        except OSError as error:
            raise CaseError(f"{out} cannot be written ({error.strerror}); choose another place.") from None
        half_written.pop_all()


def write_over(out: Path, data: bytes) -> None:
    """Write bytes in place of what stands there; CaseError, and that as it was, when they cannot be written."""
    part = out.with_name(f"{out.name}.part")
    try:
        part.write_bytes(data)
        os.replace(part, out)
    except OSError as error:
        with suppress(OSError):  # the first error is the one to tell
            part.unlink()
        raise CaseError(f"{out.name} cannot be written ({error.strerror}); choose another place.") from error
