"""Files come onto the desk: staged and read beside the window, then attached as one act, each outcome told."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from workbench.case.case import Case
from workbench.case.staging import Staging
from workbench.reading.arriving import Arrived, Arriving
from workbench.reading.capturing import Asking
from workbench.reading.intake import Taken, Then, at_work, attach_arrived, check
from workbench.ui.dialogs.outcomes import tell
from workbench.ui.jobs import Cancelled, Progress
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.spoken import thousands

Says = Callable[[str, str], object]
Came = TypeVar("Came")
Made = TypeVar("Made")
TITLE = 80  # letters of a pasted text's first line that name it
_SAID = 3  # files whose refusal is told in full where nothing came in
_BEAT = 0.03  # seconds between two looks at what the analyst does, while the act is made


class _Esc(QObject):
    """Lets Esc through to the task while the rest of the window holds still."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._jobs = window.desk.jobs

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Close):
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                self._jobs.cancel()
            event.ignore()
            return True
        return False


@contextmanager
def still(window: MainWindow) -> Iterator[None]:
    """Nothing but the status line answers while the case itself is reading."""
    parts = [window.row, window.rail, window.centralWidget(), *window.docks.values()]
    before = window.focusWidget()
    esc = _Esc(window)
    for part in parts:
        part.setEnabled(False)
    QApplication.instance().installEventFilter(esc)  # afterwards: each of a thousand widgets is told on its own
    try:
        yield
    finally:
        QApplication.instance().removeEventFilter(esc)
        for part in parts:
            part.setEnabled(True)
        esc.deleteLater()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)


class Intake(Generic[Came, Made]):
    """Files on their way in: the window is worked on while they are staged and read, and holds still for the act.

    ``made`` is the act, which makes records of what came; ``taken`` afterwards is what it gave.
    """

    def __init__(self, window: MainWindow, says: Says, made: Callable[[Case, Came, Progress], Made]) -> None:
        self._window, self._says, self._act = window, says, made
        self._desk = window.desk
        self._staging = self._desk.act(Case.staging)
        self._loop = QEventLoop()
        self._words = ""
        self.taken: Made | None = None

    def run(self, words: str, read: Callable[[Staging, Progress], Came]) -> None:
        """Bring files in as ``read`` does beside the window; returns when that is done, cancelled or refused."""
        staging, self._words = self._staging, words

        def work(progress: Progress) -> Came:
            came = read(staging, progress)
            staging.settle()  # so that the act has little left to sync
            return came

        self._desk.jobs.start(words, work, done=self._arrived, failed=self._refused, left=self._left)
        self._loop.exec()

    def _arrived(self, came: Came) -> None:
        jobs = self._desk.jobs
        try:
            with jobs.here(self._words) as progress, ExitStack() as held:
                paced = _paced(progress, lambda: held.enter_context(still(self._window)))
                self.taken = self._desk.act(self._attach, came, paced)
        except Cancelled:
            self._left()
        except CaseError as error:
            self._refused(str(error))
        else:
            self._clear()

    def _attach(self, case: Case, came: Came, progress: Progress) -> Made:
        with at_work(case, progress):
            return self._act(case, came, progress)

    def _refused(self, says: str) -> None:
        self._says("finding", says)
        self._clear()

    def _left(self) -> None:
        self._says("note", self._window.tr("Cancelled; nothing was attached."))
        self._clear()

    def _clear(self) -> None:
        """What was staged and not attached goes, beside the window; the case does it when it is opened otherwise."""
        staging = self._staging

        def work(progress: Progress) -> None:
            staging.sweep()
            staging.settle()

        if staging.begun and not staging.over:  # the case was not closed meanwhile
            words = self._window.tr("Tidying up")
            self._desk.jobs.start(words, work, done=lambda nothing: staging.close(), left=staging.close)
        else:
            staging.close()
        self._loop.quit()


def _paced(progress: Progress, first: Callable[[], object]) -> Progress:
    """Every so often is enough: each report lets the whole window breathe; ``first`` comes before the first one."""
    last, begun = time.monotonic(), False

    def paced(done: int, total: int, text: str = "") -> None:
        nonlocal last, begun
        if time.monotonic() - last > _BEAT:
            if not begun:
                first()
                begun = True
            progress(done, total, text)
            last = time.monotonic()

    return paced


def attach(
    window: MainWindow, inputs: Sequence[str], *, described: Mapping[str, str | None] | None = None,
    says: Says | None = None, then: Then | None = None, show: bool = True, asking: Asking | None = None,
    method: str = "file", again: bool = False,
) -> Taken | None:  # fmt: skip
    """Attach files, folders or addresses; ``show`` opens the last source that came in. ``None`` when nothing was done.

    ``again`` makes a further source of bytes that are held already.

    ``then`` goes on with the sources in the same act. What cannot be taken in is told to ``says(kind, sentence)``,
    in the window's bar where none is given. The window can be worked meanwhile; this returns when all is done.
    """
    says = says or window.messages.say
    here = _place(window)
    try:
        window.desk.act(check, described or {})
        intake = Intake(window, says, partial(_sources, then, again))
    except CaseError as error:
        says("finding", str(error))
        return None
    analyst, asked = window.desk.analyst, asking or Asking()

    def read(staging: Staging, progress: Progress) -> Arrived:
        way = Arriving(staging, analyst, described or {}, progress, asking=asked, method=method, pipes=False)
        return way.take(inputs)

    intake.run(window.tr("Attaching"), read)
    taken = intake.taken
    if taken is not None and not taken.sources:
        for failure in taken.failed[:_SAID]:
            says("finding", failure.says)
        if len(taken.failed) > _SAID:
            says("finding", window.tr("{} more could not be taken in.").format(thousands(len(taken.failed) - _SAID)))
    elif taken is not None:
        tell(window, taken)
        if taken.opened and show and _place(window) == here:
            window.show_words(taken.opened)
            window.pages["read"].setFocus(Qt.FocusReason.OtherFocusReason)
    return taken


def _sources(then: Then | None, again: bool, case: Case, arrived: Arrived, progress: Progress) -> Taken:
    return attach_arrived(case, arrived, then=then, progress=progress, again=again)


def _place(window: MainWindow) -> tuple[object, ...]:
    """Where the analyst is: who went elsewhere meanwhile is not called back."""
    return (window.desk.case, window.workspace, window.desk.focus.primary)


def attach_bytes(
    window: MainWindow, data: bytes, name: str, *, described: Mapping[str, str | None] | None = None,
    says: Says | None = None, then: Then | None = None, show: bool = True, again: bool = False,
) -> Taken | None:  # fmt: skip
    """Attach what was pasted or dropped and is no file: words, a page's markup, a picture."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return attach(
            window, [str(path)], described=described, says=says, then=then, show=show, method="pasted", again=again
        )


def attach_text(
    window: MainWindow, text: str, *, described: Mapping[str, str | None] | None = None, says: Says | None = None,
    then: Then | None = None, show: bool = True, again: bool = False,
) -> Taken | None:  # fmt: skip
    """Attach pasted or dropped words as a source of their own."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    known = {"title": first[:TITLE], **(described or {})}
    return attach_bytes(
        window, text.encode(errors="replace"), "pasted text.txt", described=known, says=says, then=then, show=show,
        again=again,
    )  # fmt: skip
