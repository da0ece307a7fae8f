"""What attaching 2 GB and 10,000 small files costs: in time, against copying with SHA-256 to the disk, in memory,
and in how long the open window does not answer meanwhile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.attach import copy
from benchmarks.measured import Row, held, milliseconds, peak_memory
from workbench.case.case import Case

MEGABYTES = 2048
TIMES = 3  # a copy and an attachment by turns, as other programs come and go
FILES = 10_000
A_SECOND = 100  # files
WORDS = 300  # a small file
_CALM = 200  # looks
_BEAT = 5  # milliseconds between two looks at whether the window answers


def rows() -> Iterator[Row]:
    """Each intake in a process of its own, so that its memory can be told; the window in two more."""
    with TemporaryDirectory(dir=os.environ.get("BENCHMARKS_IN")) as name:
        folder = Path(name)
        large, small = folder / "large", folder / "small"
        _write_large(large / "video.bin")
        _write_small(small)
        size, many = f"{MEGABYTES:,} MB", f"{FILES:,} files"
        copied, attached = zip(*((_copied(large, folder), _apart("attach", large, folder)) for _ in range(TIMES)),
                               strict=True)  # fmt: skip
        took = median(told["seconds"] for told in attached)
        yield held("intake", size, took, "s", times=2, rival=("copy, SHA-256 and sync", median(copied)))
        yield held("intake.memory", size, max(told["megabytes"] for told in attached), "MB", most=200)
        told = _apart("attach", small, folder)
        yield held("intake.files", many, told["seconds"], "s", most=FILES / A_SECOND)
        yield held("intake.files.memory", many, told["megabytes"], "MB", most=200)
        yield held("intake.files.undo", many, told["undo"], "s", most=FILES / A_SECOND)
        for what, files in ((size, large), (many, small)):
            told = _apart("window", files, folder)
            yield held("intake.window", what, told["blocked"], "ms", most=100, rival=("a bare window", told["bare"]))


def _copied(large: Path, folder: Path) -> float:
    """Seconds that a mere copy takes."""
    out = folder / "copy.bin"
    took = milliseconds(lambda: copy(large / "video.bin", out)) / 1000
    out.unlink()
    return took


def _write_large(path: Path) -> None:
    path.parent.mkdir()
    with path.open("wb") as file:
        for _ in range(MEGABYTES):
            file.write(os.urandom(1 << 20))
        file.flush()
        os.fsync(file.fileno())


def _write_small(folder: Path) -> None:
    random = Random(1)
    words = ["Latakia", "Hmeimim", "landed", "the", "of", "An-124", "aircraft", "on", "Sunday", "was", "seen", "at"]
    for k in range(FILES):
        path = folder / f"{k // 1000:02}" / f"note {k:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Note {k}\n\n{' '.join(random.choices(words, k=WORDS))}.\n")


def _apart(what: str, files: Path, folder: Path) -> dict[str, float]:
    path = folder / f"{what} {files.name}.casefile"
    command = [sys.executable, "-m", "benchmarks.intake", what, str(files), str(path)]
    ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    path.unlink()
    told: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return told


def attach(files: Path, path: Path) -> dict[str, float]:
    """Attach a folder in this process."""
    from workbench.reading.intake import take_in

    with Case.create(path, title="Intake", analyst="b") as case:
        took = milliseconds(lambda: take_in(case, [str(files)])) / 1000
        peak = peak_memory()
        assert case.value("SELECT count(*) FROM source") == sum(len(names) for *_, names in os.walk(files))
        undo = milliseconds(case.undo) / 1000
        return {"seconds": took, "megabytes": peak, "undo": undo}


def window(files: Path, path: Path) -> dict[str, float]:
    """Attach a folder in the open window; the longest it did not answer, from the first key to the last repaint."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.watched import opened
    from workbench.ui.attaching import attach as attachbeside

    Case.create(path, title="Intake", analyst="b").close()
    desktop, beats = opened(path), Beats()
    with beside() as bare:
        until(QApplication.processEvents, lambda: max(beats.gaps[-_CALM:]) < 0.05)  # what is wanted first is made
        assert bare.stdin is not None
        bare.stdin.write(b"from here")
        beats.begin()
        taken = attachbeside(desktop.window, [str(files)], show=False)
        assert taken is not None
        assert taken.failed == []
        until(QApplication.processEvents, lambda: desktop.desk.jobs.current is None)
        blocked = max(beats.gaps) * 1000
        alone = float(bare.communicate()[0])
    desktop.desk.close()
    return {"blocked": blocked, "bare": alone}


class Beats:
    """How long the event loop of this process was away, every time."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.begin()
        self._timer = QTimer(interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        """Count from here."""
        self.gaps, self._last = [0.0], time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


@contextmanager
def beside() -> Iterator[subprocess.Popen[bytes]]:
    """A process that has nothing to do but to answer: what it waits for, the machine holds up."""
    command = [sys.executable, "-m", "benchmarks.intake", "bare"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        yield process


def bare() -> None:
    """Answer until the input ends, and tell the longest that took in milliseconds, from the last word on."""
    from PySide6.QtCore import QCoreApplication, QSocketNotifier

    app, beats = QCoreApplication([]), Beats()
    words = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    words.activated.connect(lambda: beats.begin() if os.read(sys.stdin.fileno(), 100) else app.quit())
    app.exec()
    print(max(beats.gaps) * 1000)


def until(does: Callable[[], object], over: Callable[[], bool], quiet: float = 1.0) -> None:
    """Go on until it has been over for a while."""
    end = time.perf_counter() + quiet
    while time.perf_counter() < end:
        does()
        if not over():
            end = time.perf_counter() + quiet


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        print(json.dumps({"attach": attach, "window": window}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
