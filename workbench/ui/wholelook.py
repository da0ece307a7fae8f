"""A large case looked through for findings beside the window, over a connection of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import NamedTuple

from workbench.analysis.findings import PAGE, Found, look, pages
from workbench.case.case import Case
from workbench.case.outline import read_whole
from workbench.ui.alone import Leaving, Left, alone
from workbench.ui.jobs import beside

MANY = 10_000  # subjects that are looked at at once there


class Seen(NamedTuple):
    """So many subjects as the window takes in at once, and what was found with them."""

    keys: list[bytes]
    found: Found


@dataclass
class _Task(Leaving):
    """One look: the thread puts what it found where the window takes it from."""

    stop: Event = field(default_factory=Event)
    let_go: Event = field(default_factory=Event)  # of the case's file
    seen: deque[Seen | BaseException] = field(default_factory=deque)
    over: bool = False


class WholeLook:
    """Looks through a case once; what it found is taken piece by piece, in the order in which it came."""

    def __init__(self) -> None:
        self._task: _Task | None = None

    @property
    def under_way(self) -> bool:
        """Whether more is to come, or to be taken."""
        return self._task is not None

    def begin(self, case: Case) -> None:
        """Look through a case as it stands in its file."""
        self.drop()
        self._task = task = _Task()
        path, analyst = case.path, case.analyst
        beside(lambda: _look_there(path, analyst, task), "looking for findings")

    def drop(self) -> None:
        """Leave what is under way, and wait until the case's file is let go of."""
        task, self._task = self._task, None
        if task is not None:
            task.stop.set()
            task.let_go.wait()

    def take(self) -> Seen | None:
        """What came next, where something has come; what broke there is raised here."""
        task = self._task
        over = task is not None and task.over  # asked for first: what came before that is there by now
        if task is None or not task.seen:
            self._task = None if over else task
            return None
        found = task.seen.popleft()
        if isinstance(found, BaseException):
            self._task = None
            raise found
        return found


def _look_there(path: Path, analyst: str, task: _Task) -> None:
    """In a thread: the case is read page by page, and each page is parted for the window."""
    try:
        with (
            alone(task.go_on),
            closing(Case.open(path, analyst=analyst, write=False)) as case,
            read_whole(case),
        ):
            for table, keys in pages(case, MANY):
                task.seen += _parted(keys, look(case, table, keys))
                task.go_on()
    except Left:
        pass  # the case is being closed
    except BaseException as error:  # raised again by the window, which tells it
        task.seen.append(error)
    finally:
        task.over = True
        task.let_go.set()


def _parted(keys: list[bytes], found: Found) -> Iterator[Seen]:
    """What was found, in parts that the window takes in within a slice; nothing of subjects with which all fits."""
    some = [key for key in keys if key in found]
    for at in range(0, len(some), PAGE):
        part = some[at : at + PAGE]
        yield Seen(part, {key: found[key] for key in part})
