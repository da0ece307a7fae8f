"""Files come onto the desk: read in, attached as one act, with what could not be taken in told in place."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from workbench.reading.intake import Taken, Then, take_in
from workbench.ui.jobs import Cancelled, Progress
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

Says = Callable[[str, str], object]
TITLE = 80  # letters of a pasted text's first line that name it


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
    QApplication.instance().installEventFilter(esc)
    for part in parts:
        part.setEnabled(False)
    try:
        yield
    finally:
        for part in parts:
            part.setEnabled(True)
        QApplication.instance().removeEventFilter(esc)
        esc.deleteLater()
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)


def attach(
    window: MainWindow, inputs: Sequence[str], *, described: Mapping[str, str | None] | None = None,
    says: Says | None = None, then: Then | None = None, show: bool = True,
) -> Taken | None:  # fmt: skip
    """Attach files, folders or addresses; ``show`` opens the last source that came in. ``None`` when nothing was done.

    ``then`` goes on with the sources in the same act.
    What cannot be taken in is told to ``says(kind, sentence)``, in the window's bar where none is given.
    """
    says = says or window.messages.say
    with window.desk.jobs.here(window.tr("Attaching")) as progress:
        taken = _take(window, inputs, described, progress, says, then)
    if taken is None:
        return None
    for failure in taken.failed:
        says("finding", failure.says)
    if taken.sources and show:
        window.show_words(taken.opened or taken.sources[-1][0])
        window.pages["read"].setFocus(Qt.FocusReason.OtherFocusReason)
    known = [window.desk.case.number(source) for source, already in taken.sources if already]
    if known:
        says("note", window.tr("Already here as {}; nothing was added.").format(", ".join(known)))
    return taken


def _take(window: MainWindow, inputs: Sequence[str], described: Mapping[str, str | None] | None,
          progress: Progress, says: Says, then: Then | None) -> Taken | None:  # fmt: skip
    try:
        with still(window):
            return window.desk.act(take_in, inputs, described=described, progress=progress, then=then)
    except Cancelled:
        says("note", window.tr("Cancelled; nothing was attached."))
    except CaseError as error:
        says("finding", str(error))
    return None


def attach_text(
    window: MainWindow, text: str, *, described: Mapping[str, str | None] | None = None, says: Says | None = None,
    then: Then | None = None, show: bool = True,
) -> Taken | None:  # fmt: skip
    """Attach pasted or dropped words as a source of their own."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pasted text.txt"
        path.write_text(text, encoding="utf-8", newline="")
        known = {"title": first[:TITLE], **(described or {})}
        return attach(window, [str(path)], described=known, says=says, then=then, show=show)
