"""A large case looked through for findings beside the window, in processes of their own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from workbench.analysis.findings import Found
from workbench.case.case import Case
from workbench.reading.children import Broken, borrowed
from workbench.ui.alone import Leaving, Left, alone
from workbench.ui.jobs import beside
from workbench.ui.language import tr
from workbench.ui.lookingthrough import SHARES, Seen, Share, seen_in, supposed_in, unpacked

LOOKING = "workbench.ui.lookingthrough"
_STALLED = 600.0  # seconds in which nothing is heard of a child


@dataclass
class _Task(Leaving):
    """One share: a thread puts what is found in it where the window takes it from."""

    share: Share
    seen: deque[Seen | BaseException]
    stop: Event = field(default_factory=Event)
    let_go: Event = field(default_factory=Event)  # of the case's file


class WholeLook:
    """Looks through a case once; what it found is taken piece by piece, in the order in which it came."""

    def __init__(self) -> None:
        self._tasks: list[_Task] = []
        self._seen: deque[Seen | BaseException] = deque()

    @property
    def under_way(self) -> bool:
        """Whether more is to come, or to be taken."""
        return bool(self._tasks)

    def begin(self, case: Case) -> None:
        """Look through a case as it stands in its file."""
        self.drop()
        self._seen = seen = deque[Seen | BaseException]()
        shares = (Share(str(case.path.resolve()), case.analyst, tables) for tables in SHARES)
        self._tasks = [_Task(share, seen) for share in shares]
        for task in self._tasks:
            beside(lambda task=task: _follow(task), tr("looking for findings"))

    def drop(self) -> None:
        """Leave what is under way, and wait until the case's file is let go of."""
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.stop.set()
        for task in tasks:
            task.let_go.wait()

    def take(self) -> Seen | None:
        """What came next, where something has come; what broke there is raised here."""
        over = all(task.let_go.is_set() for task in self._tasks)  # asked for first: what came before is there by now
        if not self._tasks or not self._seen:
            self._tasks = [] if over else self._tasks
            return None
        found = self._seen.popleft()
        if isinstance(found, BaseException):
            self.drop()
            raise found
        return found


def _follow(task: _Task) -> None:
    """In a thread: what a child finds in a share; where none can, it is looked through here."""
    try:
        for look in (_there, _here):
            try:
                for seen in look(task):
                    task.seen.append(seen)
                return
            except Broken:
                continue
    except Left:
        pass  # the case is being closed
    except BaseException as error:  # raised again by the window, which tells it
        task.seen.append(error)
    finally:
        task.let_go.set()


def _there(task: _Task) -> Iterator[Seen]:
    with borrowed(LOOKING) as child:
        answers = child.ask(task.share._asdict(), _nothing, seconds=_STALLED, tick=task.wanted)
        with closing(answers):
            for told, body in answers:
                if told.get("piece"):
                    yield from unpacked(body)


def _here(task: _Task) -> Iterator[Seen]:
    with alone(task.go_on):
        for seen in seen_in(task.share):
            if seen is None:
                task.go_on()
            else:
                yield seen


def supposed_beside(path: Path, analyst: str, tick: Callable[[], None]) -> tuple[Found, bool]:
    """What reports that nobody has joined say otherwise, and whether there are too many; a child works it out.

    ``tick`` is called meanwhile, and may raise. Where there can be no child it is worked out here.
    """
    found: Found = {}
    bounded = False
    try:
        with borrowed(LOOKING) as child:
            job = {"path": str(path.resolve()), "analyst": analyst}
            with closing(child.ask(job, _nothing, seconds=_STALLED, tick=tick)) as answers:
                for told, body in answers:
                    found |= {key: each for seen in unpacked(body) for key, each in seen.found.items()} if body else {}
                    bounded = bool(told.get("bounded"))
    except Broken:
        return supposed_in(str(path), analyst)
    return found, bounded


def _nothing(place: int) -> bytes:
    raise Broken  # it reads the file by itself and is lent nothing
