"""A copy for a colleague against a plain copy of the same file: checked whole on the way, hidden words searched for.

``EXPORT_MB`` says how large the case is; 256 where nothing does.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import Row, held, milliseconds
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.exchange.copy import copy_case
from workbench.exchange.withheld import Hide

PIECES = 8
_TOLD = {"at": "2026-01-01T00:00:00Z", "zone": "+0000", "by": "one", "method": "file", "tool": "benchmark"}
_TEXT = "On Monday an An-124 landed at the northern field, and Boris Godunov saw it leave.\n\n"


def rows() -> Iterator[Row]:
    """The whole case, and a case of text in which a name is hidden."""
    megabytes = int(os.environ.get("EXPORT_MB", "256"))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.casefile"
        _large(path, megabytes)
        plain = min(milliseconds(lambda: _plainly(path)) for _ in range(2)) / 1000
        ours = min(milliseconds(lambda: _exported(path, Hide())) for _ in range(2)) / 1000
        size = f"{megabytes:,} MB of captured bytes"
        yield held("export.whole", size, ours, "s", rival=("plain copy and sync", plain), times=2)
        path.unlink()
        text = Path(folder) / "text.casefile"
        _of_text(text, 4 << 20)
        took = milliseconds(lambda: _exported(text, Hide(words=("Boris Godunov",)))) / 1000
        yield held("export.hidden", "4 MB of text, one name hidden and searched for", took, "s", most=20)


def _large(path: Path, megabytes: int) -> None:
    with Case.create(path, title="Large", analyst="one") as case:
        for n in range(PIECES):
            stored = case.stage(io.BytesIO(os.urandom((megabytes << 20) // PIECES)))
            acts.attach(case, Arrival(stored, f"{n}.bin", "application/octet-stream", _TOLD))


def _of_text(path: Path, size: int) -> None:
    from workbench.reading.intake import complete

    with Case.create(path, title="Text", analyst="one") as case:
        whole = (_TEXT * (size // len(_TEXT))).encode()
        acts.attach(case, Arrival(case.stage(io.BytesIO(whole)), "long.txt", "text/plain", _TOLD))
        with case.change("Derive"):
            complete(case)


def _plainly(path: Path) -> None:
    out = path.with_suffix(".plain")
    shutil.copyfile(path, out)
    with out.open("rb") as file:
        os.fsync(file.fileno())
    out.unlink()


def _exported(path: Path, hide: Hide) -> None:
    out = path.with_name("out.casefile")
    with Case.open(path, analyst="one", write=False) as case:
        copy_case(case, out, None, hide)
    out.unlink()
