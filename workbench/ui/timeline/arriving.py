"""The marks of a large case come in: from what its file keeps of them, else read beside the window, part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.case import keptmarks
from workbench.case.timed import NAMES, Timed
from workbench.ui.jobs import beside
from workbench.ui.language import tr
from workbench.ui.slices import Slices, Work
from workbench.ui.timeline.columns import Columns, of_timed
from workbench.ui.timeline.words import Words

if TYPE_CHECKING:
    from workbench.case.case import Case

FEW = 1500  # records of a case that are read at once
BEHIND = 1000  # records changed since from which what is kept is worth keeping anew
_FIRST, _MORE = 2_000, 4  # marks that are shown before the rest is read, and how many times more each time after
_LOOKS = 15  # milliseconds between two looks at what was laid
Parts = SimpleQueue[Timed | BaseException | None]  # what was read, in its order
Laid = SimpleQueue[tuple[Columns | BaseException, bool]]  # and whether it is all
_TURN = 0.03  # seconds of a slice: nothing is to be seen before


class Arriving(QObject):
    """One case at a time; ``came`` tells what there is so far, ``over`` that it is all, and the records to read anew.

    What an act changes meanwhile is noted by ``note`` and told in the end.
    """

    came = Signal(object)  # Columns
    over = Signal(object)  # the keys of records that have changed since

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held: Callable[[], bool] = lambda: False
        self.key = b"-"  # of this computer, by which the file's own marks are believed
        self.behind = 0  # records changed since what the file keeps
        self._noted: set[bytes] = set()
        self._slices, self._keeping = Slices(self), Slices(self)
        self._slices.longest, self._keeping.last = _TURN, True
        self._slices.held = self._keeping.held = lambda: self.held()
        self._thread: Thread | None = None
        self._stop = Event()
        self._laid: Laid = SimpleQueue()
        self._look = QTimer(self, interval=_LOOKS)  # the threads tell Qt nothing: the program may be ending
        self._look.timeout.connect(self._take)
        self.busy = False

    def begin(self, case: Case, words: Words) -> None:
        """Bring the marks of a case, whose words are read by ``words``."""
        self.stop()
        self.busy, self._noted = True, set()
        kept = keptmarks.kept(case)
        changed = None if kept is None else keptmarks.since(case, kept)
        if kept is not None and changed is not None:
            self.behind = len(changed)
            self._slices.begin(self._out_of(case, words, kept, changed=changed))
        else:
            self._begin_anew(case, words)

    def _begin_anew(self, case: Case, words: Words) -> None:
        self.behind = BEHIND
        self._stop, self._laid = Event(), SimpleQueue()
        parts: Parts = SimpleQueue()
        self._thread = beside(partial(_bring, case, parts, self._stop), tr("reading the timeline"))
        lay = partial(_lay, parts, words, self._laid, self._stop)
        beside(lay, tr("laying the timeline"))  # nobody waits for it to sort
        self._look.start()

    def stop(self) -> None:
        """Leave what is under way, and let go of the case."""
        self.busy = False
        self._slices.drop()
        self._keeping.drop()
        self._stop.set()
        self._look.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def note(self, records: set[bytes]) -> None:
        """These records have changed."""
        self.behind += len(records)
        if self.busy:
            self._noted |= records

    def keep(self, case: Case, found: Callable[[], Timed]) -> None:
        """Have the file keep the marks as they are now, when nothing else is to be done and it is worth it."""
        if self.behind >= BEHIND and not self.busy:
            self.behind = 0
            self._keeping.begin(keptmarks.keep(case, found(), keptmarks.head(case), key=self.key))

    def _out_of(self, case: Case, words: Words, kept: keptmarks.Kept, *, changed: set[bytes]) -> Work:
        arrays, seal = {}, keptmarks.Seal(self.key)
        for name in NAMES:
            arrays[name] = keptmarks.column(case, kept, name)
            seal.take(name, arrays[name])
            yield
        if not seal.is_on(case, kept):  # kept elsewhere, or spoilt
            self._begin_anew(case, words)
            return
        held = of_timed(Timed(kept.lanes, kept.dated, arrays), words)
        yield from held.warmed()
        self.came.emit(held)
        yield
        self._end(changed)

    def _end(self, changed: set[bytes]) -> None:
        self.busy = False
        self.over.emit(changed | self._noted)

    def _take(self) -> None:
        while not self._laid.empty():
            found, complete = self._laid.get()
            if complete:
                self._look.stop()
            if isinstance(found, BaseException):
                self.busy = False
                raise found
            self.came.emit(found)
            if complete:
                self._end(set())


def _lay(parts: Parts, words: Words, laid: Laid, stop: Event) -> None:
    """On a thread of its own, which knows no case: put what was read in order, more of it each time."""
    try:
        for found, complete in _in_order(parts, words):
            if stop.is_set():
                return
            laid.put((found, complete))
    except BaseException as error:  # raised again by the window, which tells it
        laid.put((error, True))


def _in_order(parts: Parts, words: Words) -> Iterator[tuple[Columns, bool]]:
    held: list[Timed] = []
    size, shown = 0, _FIRST
    while (part := parts.get()) is not None:
        if isinstance(part, BaseException):
            raise part
        held.append(part)
        size += len(part)
        if size >= shown:
            shown *= _MORE
            held = [keptmarks.whole(held)]
            yield _warm(held[0], words), False
    yield _warm(keptmarks.whole(held), words), True


def _bring(case: Case, parts: Parts, stop: Event) -> None:
    """On a thread of its own: the marks part by part, then ``None``; or what went wrong."""
    connection = None
    try:
        connection = case.reader()
        for part in keptmarks.read(keptmarks.Beside(connection)):
            if stop.is_set():
                break
            parts.put(part)
    except BaseException as error:
        parts.put(error)
    finally:
        if connection is not None:
            connection.close()
        parts.put(None)


def _warm(found: Timed, words: Words) -> Columns:
    held = of_timed(found, words)
    for _ in held.warmed():
        pass
    return held
