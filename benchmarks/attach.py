"""What attaching a large file costs in time and memory, against copying it with its SHA-256 to the disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.measured import Row, held, milliseconds, peak_memory
from workbench.case.case import Case

MEGABYTES = 64
TIMES = 3


def rows() -> Iterator[Row]:
    """Each attachment in a process of its own, so that its memory can be told."""
    size = f"{MEGABYTES} MB"
    with TemporaryDirectory() as folder:
        file = Path(folder) / "video.bin"
        took, rival, memory = [], [], []
        for k in range(TIMES):
            file.write_bytes(os.urandom(MEGABYTES << 20))
            rival.append(milliseconds(lambda: copy(file, file.with_name("copy.bin"))) / 1000)
            command = [sys.executable, "-m", "benchmarks.attach", str(file), str(file.with_name(f"{k}.casefile"))]
            told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            took.append(told["seconds"])
            memory.append(told["megabytes"])
        against = ("copy, SHA-256 and sync", median(rival))
        yield held("attach", size, median(took), "s", times=4, rival=against)
        yield held("attach.memory", size, max(memory), "MB", most=100)


def copy(file: Path, out: Path) -> None:
    """What any attachment must do at least."""
    digest = sha256()
    with file.open("rb") as source, out.open("wb") as target:
        while data := source.read(1 << 20):
            digest.update(data)
            target.write(data)
        target.flush()
        os.fsync(target.fileno())


def once(file: Path, path: Path) -> dict[str, float]:
    """Attach in this process; how long it took, and how much memory it added."""
    from workbench.reading.intake import take_in

    with Case.create(path, title="Attach", analyst="b") as case:
        before = peak_memory()
        took = milliseconds(lambda: take_in(case, [str(file)])) / 1000
        assert case.value("SELECT size FROM blob") == file.stat().st_size
        return {"seconds": took, "megabytes": peak_memory() - before}


if __name__ == "__main__":
    print(json.dumps(once(Path(sys.argv[1]), Path(sys.argv[2]))))
