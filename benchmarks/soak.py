"""A long session: one window, five cases in turn, hundreds or thousands of acts; memory flat, times as at first.

``SOAK_MINUTES`` says how long (2 unless it is set; 20 is the full one, with 3,000 acts or what a busy machine gets done
of them). The window is driven by keys and takes the thread time of every event. Every room is worked in; acts are done,
undone and done again, a track comes in, copies of the case come home, and the summary is printed. Memory is what is
resident while a case is open and nobody acts for some seconds behind a visit, in which the program gives back what work
left free; the most of the first round of the cases stands beside the most of the last. Files and threads are counted
after a longer rest, behind the same rounds. What a start and an opening take before and after is measured in turns at
the end, with what the session left and with what there was before it, so that a busy machine tells nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from subprocess import PIPE, run
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks.generated import RETURNED, fill
from benchmarks.measured import Row, Step, held
from workbench.case import acts
from workbench.case.case import Case
from workbench.exchange.copy import copy_case

if TYPE_CHECKING:
    from benchmarks.watched import Watched

MINUTES = float(os.environ.get("SOAK_MINUTES", "2"))
CASES, SOURCES, SIGHTINGS = 5, 300, 600
VISITS = 5  # a minute, so that the first one has seen every case
MERGED, THEIRS = 4, 10  # rounds from one copy that comes home to the next; claims changed in it
GROWTH, EVENT, SLOWER = 1.05, 100, 1.1  # of memory after the first minute; milliseconds; of a start and an opening
TURNS = 5
RESTS = 35  # seconds after which the processes that read files have ended, which are kept for half a minute
AFTER, ACT = 0.02, 0.1  # seconds without an event after which a key, and an act, is over
START = """
import sys, time
from PySide6.QtCore import QSettings
from workbench.ui.app import Desktop, application
app = application()
desktop = Desktop(app, QSettings(sys.argv[1], QSettings.Format.IniFormat))
desktop.furnished.connect(app.quit)
desktop.open(None)
app.exec()
print(time.process_time())
"""


def rows() -> Iterator[Row]:
    """What a session of that length gives."""
    with TemporaryDirectory() as folder:
        before, during = Path(folder) / "before", Path(folder) / "during"
        before.mkdir()
        for number in range(CASES):
            _make(before / f"case {number}.casefile", number)
        shutil.copytree(before, during)
        for path in sorted(during.glob("*.casefile")):
            _return(path, round(MINUTES * VISITS / CASES / MERGED))
        told = _lived(during)
        size = f"{CASES} cases of {SOURCES} sources, {told['acts']:,} acts in {told['minutes']:.1f} minutes"
        yield from _session(told, size)
        yield from _afterwards(before, during, size)


def _make(path: Path, seed: int) -> None:
    with Case.create(path, title=f"Case {seed}", analyst="benchmark") as case:
        fill(case, sources=SOURCES, sightings=SIGHTINGS, seed=seed)
        acts.compose(case, template="log")


def _return(path: Path, many: int) -> None:
    """Copies of a case in which a colleague worked, each going on from the one before."""
    folder = path.parent / RETURNED
    folder.mkdir(exist_ok=True)
    with Case.open(path, analyst="benchmark") as case:
        claims = [key for (key,) in case.rows("SELECT id FROM claim ORDER BY id")]
        copy_case(case, folder / "theirs")
    for number in range(many):
        with Case.open(folder / "theirs", analyst="colleague") as theirs:
            for key in claims[number * THEIRS : (number + 1) * THEIRS]:
                acts.set_fields(theirs, key, {"statement": f"As a colleague has it, {number}"})
            acts.lead(theirs, f"question {number}")
        shutil.copy(folder / "theirs", folder / f"{path.stem} {number:02}.casefile")
    (folder / "theirs").unlink()


def _lived(folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.soak", str(folder), str(MINUTES)]
    return dict(json.loads(run(command, check=True, stdout=PIPE, text=True).stdout))


def _session(told: dict[str, Any], size: str) -> Iterator[Row]:
    first, last = told["first"], told["last"]
    for name, unit, times in (("memory", "MB", GROWTH), ("files", "open", 1.0), ("threads", "threads", 1.0)):
        rival = ("after the first minute", first[name])
        yield held(f"soak.{name}", size, last[name], unit, times=times, rival=rival)
    longest, what = told["longest"]
    yield held("soak.longest", f"{size}; {what}", longest, "ms", most=EVENT)


def _afterwards(before: Path, during: Path, size: str) -> Iterator[Row]:
    """Whether the journals hold, and what a start and an opening take with what is left of the session."""
    intact = 0
    for path in sorted(during.glob("*.casefile")):
        with Case.open(path, analyst="benchmark", write=False) as case:
            intact += not case.verify().problems
    yield held("soak.verify", size, intact, "cases intact", least=CASES)
    names = [path.name for path in before.glob("*.casefile")]
    opened = [(_opening(before / name), _opening(during / name)) for _ in range(TURNS) for name in names]
    yield _unchanged("soak.open", size, opened)
    yield _unchanged("soak.start", size, [(_start(before), _start(during)) for _ in range(TURNS)])


def _unchanged(name: str, size: str, pairs: Sequence[tuple[float, float]]) -> Row:
    first, last = (median(each) for each in zip(*pairs, strict=True))
    return held(name, size, last, "ms", times=SLOWER, rival=("before the session", first))


def _opening(path: Path) -> float:
    began = time.process_time()
    Case.open(path, analyst="benchmark").close()
    return (time.process_time() - began) * 1000


def _start(folder: Path) -> float:
    """Milliseconds of the processor that the program takes until its window is furnished."""
    command = [sys.executable, "-c", START, str(folder / "settings.ini")]
    return float(run(command, check=True, stdout=PIPE, text=True).stdout) * 1000


# within the process of the window


def session(folder: Path, minutes: float) -> dict[str, Any]:
    """Live through it; what was held after the first minute and at the end, and the longest event."""
    from benchmarks.watched import Watched, furnished
    from workbench.ui.memory import GIVEN

    app, paths = Watched(), sorted(folder.glob("*.casefile"))
    from benchmarks.soaked import Visitor  # brings threads

    desktop = furnished(paths[0])
    app.setActiveWindow(desktop.window)  # no window manager gives it the keyboard here
    visitor, samples = Visitor(desktop), []
    longest, began, done = (0.0, ""), time.monotonic(), 0
    visits = max(CASES * 2, round(minutes * VISITS))
    for number in range(visits):
        if number >= CASES * 2 and time.monotonic() - began > minutes * 60:
            break
        for step in visitor.visit(paths[number % CASES]):
            longest = max(longest, _taken(app, step, through=step.room in visitor.through))
        done += visitor.done
        app.took.clear()
        samples.append(_at_rest(app, 1.2 * GIVEN / 1000))  # seconds in which what work left free is given back
        longest = max([longest, *app.took])
        while (left := began + (number + 1) * 60 / VISITS - time.monotonic()) > 0:
            app.quiet(min(left, 0.5))
        if number == CASES - 1:
            first = _at_rest(app, RESTS)
        print(f"{number + 1} of {visits}: {samples[-1]}, longest {longest}", file=sys.stderr, flush=True)
    took, last = (time.monotonic() - began) / 60, _at_rest(app, RESTS)
    desktop.window.close()
    return {"first": first | _most(samples[:CASES]), "last": last | _most(samples[-CASES:]), "longest": longest,
            "acts": done, "minutes": took}  # fmt: skip


def _taken(app: Watched, step: Step, *, through: bool) -> tuple[float, str]:
    """Milliseconds of the longest event of a step, and what it was; ``through``: the step looks at events itself."""
    after = ACT if "." not in step.room else AFTER
    if through:
        return app.unanswered(step.does, after), step.room
    app.spent(step.does, after)
    took, what = max(app.took)
    return took, f"{step.room}: {what}"


def _held() -> dict[str, float]:
    """What the process has now: resident MB, open files, threads."""
    status = Path("/proc/self/status").read_text()
    resident = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
    return {"memory": resident, "files": len(os.listdir("/proc/self/fd")), "threads": threading.active_count()}


def _at_rest(app: Watched, seconds: float) -> dict[str, float]:
    """What the process has when nothing was asked of it for that long."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        app.quiet(0.5)
    return _held()


def _most(samples: Sequence[dict[str, float]]) -> dict[str, float]:
    """The most memory of a round of the cases."""
    return {"memory": max(each["memory"] for each in samples)}


if __name__ == "__main__":
    print(json.dumps(session(Path(sys.argv[1]), float(sys.argv[2]))))
