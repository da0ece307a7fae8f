"""The child process that takes a colleague's case apart: checked whole, then rebuilt into a fresh file row by row.

It is started by ``receiving.py``, answers jobs on its standard input until that ends, and writes nothing but the file
it is told to make. What it finds wrong it says in one sentence; what it cannot live through ends it, and nothing else.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Set
from contextlib import closing
from pathlib import Path
from typing import Any, BinaryIO

import apsw

from workbench.case import opening
from workbench.case.pace import paced
from workbench.case.records import FIELDS
from workbench.exchange.guard import foreign
from workbench.exchange.signing import SETTINGS
from workbench.reading import frames
from workbench.reading.serving import limit, serve
from workbench.values.errors import CaseError

ROOM = 1 << 30  # bytes of memory beyond what the started program has
KEPT = ("replica", "head", *SETTINGS)
"""What of a file's own settings goes along; where its windows stood, and whatever else is in it, does not."""
_TABLES = ("entry", "change", "blob_chunk", *FIELDS)
_TOLD = 0.2  # seconds between two words on how far it is


def rebuild(path: Path, out: Path, *, without: Set[bytes], says: _Says) -> None:
    """Check a foreign case whole and write what it holds into a new file, leaving out chunks that are held already."""
    says(0, len(_TABLES), f"Checking {path.name}")
    with foreign(path) as source:
        opening.lay(out)
        with closing(apsw.Connection(str(out))) as target:
            target.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF").fetchall()
            with target:
                for done, table in enumerate(_TABLES):
                    says(done, len(_TABLES), f"Copying {table}")
                    _copy(source, target, table, without if table == "blob_chunk" else frozenset(), says)
                marks = ", ".join("?" * len(KEPT))
                kept = source.execute(f"SELECT key, value FROM local WHERE key IN ({marks})", KEPT)
                target.executemany("INSERT INTO local VALUES (?, ?)", kept)


def _copy(source: apsw.Connection, target: apsw.Connection, table: str, without: Set[bytes], says: _Says) -> None:
    columns = len(source.execute(f'PRAGMA table_info("{table}")').fetchall())
    rows: Iterable[tuple[Any, ...]] = source.execute(f'SELECT * FROM "{table}"')
    if without:
        rows = (row for row in rows if row[0] not in without)
    target.executemany(f'INSERT INTO "{table}" VALUES ({", ".join("?" * columns)})', paced(rows, says.again))


class _Says:
    """Tells the program how far it is, now and then."""

    def __init__(self, outgoing: BinaryIO) -> None:
        self._outgoing, self._last, self._now = outgoing, 0.0, (0, 0, "")

    def __call__(self, done: int, total: int, text: str) -> None:
        self._now = (done, total, text)
        self.again()

    def again(self) -> None:
        """Tell it once more where it is time."""
        if time.monotonic() > self._last + _TOLD:
            self._last = time.monotonic()
            done, total, text = self._now
            frames.send(self._outgoing, {"piece": True, "done": done, "total": total, "text": text})


def _answered(job: dict[str, Any], outgoing: BinaryIO) -> dict[str, Any]:
    limit(job["seconds"], job["bytes"])
    try:
        without = {bytes.fromhex(key) for key in job["without"]}
        rebuild(Path(job["path"]), Path(job["out"]), without=without, says=_Says(outgoing))
    except CaseError as error:
        return {"refused": str(error)}
    except MemoryError:
        return {"excess": True, "last": True}
    return {"ok": True}


def main() -> int:
    """Answer jobs until there are no more."""
    return serve(_answered, room=ROOM, what="taking a case in")


if __name__ == "__main__":
    sys.exit(main())
