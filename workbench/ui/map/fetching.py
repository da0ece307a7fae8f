"""The tracks of a case for the map: read through a connection of their own and laid out beside the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.analysis.charted import Chart
from workbench.case.case import Case
from workbench.case.placed import Read, placed
from workbench.reference.projecting import Projection
from workbench.tracking.judging import can_judge
from workbench.tracking.kept import Track, tracks
from workbench.tracking.mapped import MapTrack
from workbench.tracking.mapping import is_same, map_track, rough_track
from workbench.ui.alone import Leaving, Left, alone
from workbench.ui.jobs import beside
from workbench.ui.language import tr, worded
from workbench.ui.map.basemap import BaseMap
from workbench.ui.map.sheet import Sheet, alike, sheet_of
from workbench.ui.slices import Slices, Work
from workbench.values.errors import CaseError

LONG = 200_000  # fixes of a track that is shown roughly until all of them are read
_LOOK = 10  # milliseconds between two looks at what a thread has done


class Asked(NamedTuple):
    """What is wanted: places, and the tracks that are known; these are looked through ``anew`` or stay as they are.

    What is the same on the map that is ``shown`` is taken from there; ``base`` is the ground it has.
    """

    read: Read
    known: Sequence[MapTrack]
    anew: bool
    projection: Projection | None
    base: BaseMap
    shown: Fetched | None


class Got(NamedTuple):
    """Tracks that were read, of long ones a ``rough`` form only; ``failed`` tells of those that were not."""

    tracks: Sequence[MapTrack]
    rough: bool = False
    failed: tuple[str, ...] = ()


class Fetched(NamedTuple):
    """What is to be shown, and of what it was made."""

    sheet: Sheet
    got: Got
    read: Read


@dataclass
class _Task(Leaving):
    """One reading: the thread puts what it made where the window looks for it."""

    asked: Asked
    stop: Event = field(default_factory=Event)
    let_go: Event = field(default_factory=Event)  # of the case's file
    made: deque[Fetched | BaseException] = field(default_factory=deque)


class Fetching(QObject):
    """Reads what is asked for last; the thread tells Qt nothing, as the program may be ending."""

    came = Signal(object)  # Fetched

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: _Task | None = None
        self._looking = QTimer(self, interval=_LOOK)
        self._looking.timeout.connect(self._look)
        self._here = Slices(self)

    @property
    def under_way(self) -> bool:
        """Whether more is to come."""
        return self._task is not None

    def begin(self, case: Case, asked: Asked) -> None:
        """Read this in place of what was under way."""
        self._leave()
        self._task = task = _Task(asked)
        if asked.anew and not case.in_place():  # only this connection holds it
            self._here.begin(self._fetch_here(case, task))
            return
        path, analyst = case.path, case.analyst
        beside(lambda: _fetch_there(path, analyst, task), tr("tracks of the map"))
        self._looking.start()

    def drop(self) -> None:
        """Leave what is under way, and wait until the case's file is let go of."""
        task = self._leave()
        if task is not None:
            task.let_go.wait()

    def _leave(self) -> _Task | None:
        task, self._task = self._task, None
        self._looking.stop()
        self._here.drop()
        if task is not None:
            task.stop.set()
        return task

    def _look(self) -> None:
        task = self._task
        while task is not None and task is self._task and task.made:
            found = task.made.popleft()
            if isinstance(found, BaseException) or not found.got.rough:
                self._leave()
            if isinstance(found, BaseException):
                raise found
            self.came.emit(found)

    def _fetch_here(self, case: Case, task: _Task) -> Work:
        task.let_go.set()
        for got in _read(case, task):
            yield
            task.made.append(_laid(task, got))
        self._look()


def _fetch_there(path: Path, analyst: str, task: _Task) -> None:
    """In a thread: the tracks are read, the file is let go of, and then all is laid out."""
    try:
        with alone(task.go_on):
            got = Got(task.asked.known)
            if task.asked.anew:
                with closing(Case.open(path, analyst=analyst, write=False)) as case:
                    for got in _read(case, task):
                        if got.rough:
                            task.made.append(_laid(task, got))
            task.let_go.set()
            if not task.stop.is_set():
                task.made.append(_laid(task, got))
    except Left:
        pass  # another reading is under way, or none
    except BaseException as error:  # raised again by the window, which tells it
        task.made.append(error)
    finally:
        task.let_go.set()


def _laid(task: _Task, got: Got) -> Fetched:
    for each in got.tracks:
        each.got_ready()
    read, projection, base, shown = task.asked.read, task.asked.projection, task.asked.base, task.asked.shown
    if shown is None or shown.read != read:
        return Fetched(sheet_of(Chart(got.tracks, placed(read), projection), base=base), got, read)
    before = shown.sheet
    if projection in (None, before.chart.projection) and alike(got.tracks, before.chart.tracks):
        return Fetched(before, got, read)
    return Fetched(sheet_of(Chart(got.tracks, before.chart.held, projection), before=before, base=base), got, read)


def _read(case: Case, task: _Task) -> Iterator[Got]:
    """The tracks of a case; before them, where long ones are not known yet, a rough form of these."""
    known = {each.id: each for each in task.asked.known}
    wanted = [each for each in tracks(case) if can_judge(case, each)]
    long = {each.id for each in wanted if each.extent["fixes"] > LONG and not is_same(known.get(each.id), each)}
    if long:
        short = _each(task, wanted, lambda one: rough_track(case, one) if one.id in long
                      else map_track(case, one, known=known.get(one.id), go_on=task.go_on))  # fmt: skip
        known |= {each.id: each for each in short.tracks if each.id not in long}
        yield short._replace(rough=True)
    yield _each(task, wanted, lambda one: map_track(case, one, known=known.get(one.id), go_on=task.go_on))


def _each(task: _Task, wanted: Sequence[Track], make: Callable[[Track], MapTrack]) -> Got:
    found, failed = [], []
    for one in wanted:
        if task.stop.is_set():
            break
        try:
            found.append(make(one))
        except CaseError as error:
            failed.append(worded(str(error)))
    return Got(found, failed=tuple(failed))
