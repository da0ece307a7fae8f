"""Files that go out under a new name: whole or not at all, and nothing is ever overwritten."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import ExitStack
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
