"""What importing tracker files costs, from the file to the committed case: fixes a second, against what else reads
such files; memory of the program with its child; how long the window does not answer; how soon it is called off.
And how soon a track's window, or all tracks in a box, are there again.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Any

from benchmarks.flown import rotations, traces
from benchmarks.intake import Beats, beside, until
from benchmarks.measured import Row, held, milliseconds
from workbench.case.case import Case

CSV, TRACES, FILES = 2_707_215, 500_000, 200
TIMES = 3  # that an import and its rivals take turns
KEPT = 1_000_000  # fixes of the case that is asked
ASKED = 60  # times
MEGABYTES = 400
RIVALS = Path(__file__).parents[1] / ".venv" / "flight-rivals" / "bin" / "python"
_AFTER = (0.1, 0.4, 0.7, 0.95)  # parts of an import after which it is called off
_LOOK = 0.05  # seconds between two looks at the memory


def rows() -> Iterator[Row]:
    """Each import in a process of its own; the rivals read the same files, whole, in turns with it."""
    with TemporaryDirectory(dir=os.environ.get("BENCHMARKS_IN")) as name:
        folder = Path(name)
        (folder / "csv").mkdir()
        table = rotations(folder / "csv" / "WK24_34a8254b.csv", CSV)
        many, one = traces(folder / "many", FILES, TRACES // FILES), traces(folder / "one", 1, TRACES)
        yield from _tables(table, folder)
        yield from _traces(many, one, folder)
        yield from _alongside(table, folder)
        yield from _asked(folder)


def _tables(table: Path, folder: Path) -> Iterator[Row]:
    size = f"{CSV:,} CSV rows"
    told, rivals = _in_turns(table, folder, ("plainly", "polars", "traffic_csv"))
    yield held("flights.csv", size, told["rate"], "fixes/s", least=1e6, rival=rivals["plainly"])
    yield held("flights.csv", size, told["rate"], "fixes/s", rival=rivals["polars"])
    yield held("flights.csv", size, told["rate"], "fixes/s", times=6, rate=True, rival=rivals["traffic_csv"])
    yield held("flights.csv.memory", size, told["megabytes"], "MB", most=MEGABYTES)


def _traces(many: Path, one: Path, folder: Path) -> Iterator[Row]:
    for name, files, size in (("files", many, f"{FILES} traces"), ("trace", one, "1 trace")):
        told, rivals = _in_turns(files, folder, ("traffic_trace",))
        size = f"{size} of {TRACES:,} points"
        yield held(f"flights.{name}", size, told["rate"], "fixes/s", least=5e5, times=6, rival=rivals["traffic_trace"])
        yield held(f"flights.{name}.memory", size, told["megabytes"], "MB", most=MEGABYTES)


def _alongside(table: Path, folder: Path) -> Iterator[Row]:
    size = f"{CSV:,} CSV rows"
    told = _apart("window", table, folder)
    yield held("flights.window", size, told["blocked"], "ms", most=100, rival=("a bare window", told["bare"]))
    told = _apart("cancel", table, folder)
    yield held("flights.cancel", size, told["seconds"], "s", most=0.5)


def _asked(folder: Path) -> Iterator[Row]:
    files = traces(folder / "kept", 2 * FILES, KEPT // FILES // 2)
    told = _apart("ask", files, folder)
    size = f"{KEPT:,} fixes"
    yield held("flights.track", f"an hour of {size}", told["track"], "ms", most=5, worst=told["track_worst"])
    yield held("flights.box", f"1 degree of {size}", told["box"], "ms", most=5, worst=told["box_worst"])


def _in_turns(
    files: Path, folder: Path, rivals: Sequence[str]
) -> tuple[dict[str, float], dict[str, tuple[str, float] | None]]:
    """An import of files and the rivals that read the same ones, each in turn: the medians, and the most memory."""
    told, read = [], []
    for _ in range(TIMES):
        told.append(_apart("bring", files, folder))
        read.append([_rival(what, files) for what in rivals])
    rates = zip(*read, strict=True)
    return (
        {"rate": median(each["rate"] for each in told), "megabytes": max(each["megabytes"] for each in told)},
        {what: _middle(found) for what, found in zip(rivals, rates, strict=True)},
    )


def _middle(found: Iterable[tuple[str, float] | None]) -> tuple[str, float] | None:
    ran = [each for each in found if each is not None]
    return (ran[0][0], median(rate for _, rate in ran)) if ran else None


def _rival(what: str, path: Path) -> tuple[str, float] | None:
    """Fixes a second of a rival; ``None`` where it is not installed, which is said."""
    name = what.replace("_", " ").replace("plainly", "csv module, one core")
    if what.startswith("traffic") and not RIVALS.exists():
        print("traffic is not installed; make flight-rivals installs it", file=sys.stderr)
        return None
    python = str(RIVALS) if what.startswith("traffic") else sys.executable
    script = Path(__file__).with_name("rivals") / "flights.py"
    ran = subprocess.run([python, "-P", str(script), what, str(path)], check=True, stdout=subprocess.PIPE, text=True)
    read, seconds = ran.stdout.split()[-2:]
    return name, int(read) / float(seconds)


def _apart(what: str, files: Path, folder: Path) -> dict[str, float]:
    path = folder / f"{what} {files.stem}.casefile"
    command = [sys.executable, "-m", "benchmarks.flights", what, str(files), str(path)]
    silent = {**os.environ, "QT_LOGGING_RULES": "*=false"}
    ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=silent)
    path.unlink()
    told: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return told


# in processes of their own


def bring(files: Path, path: Path) -> dict[str, float]:
    """Import into a new case."""
    from workbench.reading.flights import import_flights

    with Case.create(path, title="Flights", analyst="b") as case, _watched() as most:
        took = milliseconds(lambda: import_flights(case, [str(files)])) / 1000
        kept = case.value("SELECT sum(size) FROM derived_segment")
        assert case.value("SELECT count(*) FROM track") == case.value("SELECT count(*) FROM source")
    return {"rate": kept / took, "seconds": took, "megabytes": most[0] / (1 << 20)}


@contextmanager
def _watched() -> Iterator[list[int]]:
    """The most memory that this process and its children hold together, in bytes; 0 where the system does not tell."""
    most, over = [0], Event()

    def watch() -> None:
        while not over.wait(_LOOK):
            most[0] = max(most[0], sum(map(_resident, [os.getpid(), *_below(os.getpid())])))

    thread = Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield most
    finally:
        over.set()
        thread.join()


def _below(process: int) -> Iterator[int]:
    """The children of a process, and theirs; what they have in common is counted for each."""
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            for child in map(int, task.read_text().split()):
                yield child
                yield from _below(child)


def _resident(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def window(files: Path, path: Path) -> dict[str, float]:
    """Import in the open window; the longest it did not answer, from the first key to the last repaint."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.watched import opened
    from workbench.ui.flying import import_files

    Case.create(path, title="Flights", analyst="b").close()
    desktop, beats = opened(path), Beats()
    with beside() as bare:
        until(QApplication.processEvents, lambda: max(beats.gaps[-200:]) < 0.05)
        assert bare.stdin is not None
        bare.stdin.write(b"from here")
        beats.begin()
        came = import_files(desktop.window, [str(files)])
        assert came is not None
        assert came.failed == ()
        until(QApplication.processEvents, lambda: desktop.desk.jobs.current is None)
        blocked = max(beats.gaps) * 1000
        alone = float(bare.communicate()[0])
    desktop.desk.close()
    return {"blocked": blocked, "bare": alone}


class _CalledOff(Exception):
    """Somebody pressed Esc."""


def cancel(files: Path, path: Path) -> dict[str, float]:
    """Call imports off at several moments: the longest that one went on, with nothing in the case of any.

    What was staged by then is gone, at the latest when the case is opened for the third time.
    """
    whole = bring(files, path)["seconds"]
    path.unlink()
    took = []
    for part in _AFTER:
        path.unlink(missing_ok=True)
        with Case.create(path, title="Flights", analyst="b") as case:
            late = _called_off(case, files, part * whole)
            took.append(late or 0.0)
        if late is not None:
            assert _left(path) == [0, 0, 0]
    return {"seconds": max(took)}


def _left(path: Path) -> list[int]:
    """How much of a source there is in a case, once it was opened three times."""
    for _ in range(3):
        with Case.open(path, analyst="b") as case:
            left = [case.value(f"SELECT count(*) FROM {each}") for each in ("source", "blob_chunk", "derived_segment")]
    return left


def _called_off(case: Case, files: Path, after: float) -> float | None:
    """Seconds from the moment at which it is called off to its end; ``None`` where it was over before."""
    from workbench.reading.flights import import_flights

    ends = time.perf_counter() + after

    def progress(done: int, total: int, text: str) -> None:
        if time.perf_counter() > ends:
            raise _CalledOff

    try:
        import_flights(case, [str(files)], progress=progress)
    except _CalledOff:
        return time.perf_counter() - ends
    return None


def ask(files: Path, path: Path) -> dict[str, float]:
    """A million fixes of many aircraft: an hour of one, and one degree by one degree of all."""
    from workbench.reading.flights import import_flights
    from workbench.tracking.kept import fixes_of, in_box, tracks
    from workbench.tracking.utc import milliseconds as instant

    chance = Random(1)
    with Case.create(path, title="Flights", analyst="b") as case:
        import_flights(case, [str(files)])
        every = tracks(case)

        def track() -> None:
            one = chance.choice(every)
            begins = instant(one.extent["first"]) + chance.randrange(3_600_000)
            assert len(fixes_of(case, one, begins=begins, ends=begins + 3_600_000))

        def box() -> None:
            south, west = chance.uniform(44, 52), chance.uniform(2, 18)
            assert in_box(case, (south, south + 1, west, west + 1))

        took = {name: _times(does) for name, does in (("track", track), ("box", box))}
    return {
        **{name: median(each) for name, each in took.items()},
        **{f"{name}_worst": max(each) for name, each in took.items()},
    }


def _times(does: Callable[[], Any]) -> list[float]:
    does()
    return [milliseconds(does) for _ in range(ASKED)]


if __name__ == "__main__":
    known = {each.__name__: each for each in (bring, window, cancel, ask)}
    print(json.dumps(known[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
