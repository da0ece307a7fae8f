"""The real window drawn without a screen: for the guide's pictures and for looking at what was built."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.app import Desktop, application
from workbench.ui.spelling import dictionaries
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.ui.drawing.files import Paper

_SETTLED = 400  # milliseconds until lanes, cards and forms have come to rest
_LONGEST = 10  # seconds that a picture waits at most


def picture(
    out: Path, case_path: Path | None = None, *, workspace: str | None = None, open_: str | None = None,
    select: str | None = None, theme: str = "light", size: tuple[int, int] = (1440, 900), scale: float = 1.0,
) -> None:  # fmt: skip
    """Save a PNG of the window: ``open_`` names a form or dialog over it, ``select`` a record by number or id."""
    with _window(theme, scale) as desktop:
        _arrange(desktop, case_path, workspace, select, size)
        _open_over(desktop, open_)
        _wait(_SETTLED)
        _until(lambda: desktop.desk.case is None or _at_rest(desktop))
        if not _drawn(desktop).save(str(out), "PNG"):
            raise CaseError(f"{out} could not be written; choose another place.")


@contextmanager
def _window(theme: str, scale: float = 1.0) -> Iterator[Desktop]:
    """The window with settings of its own that nobody keeps; put away again afterwards."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_said_by_qt)
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("theme", theme)
        settings.setValue(dictionaries.KEY, dictionaries.OFF)  # or pictures would differ between machines
        desktop = Desktop(app, settings)
        try:
            yield desktop
        finally:
            desktop.window.close()
            desktop.window.deleteLater()
            desktop.deleteLater()
            _wait(0)


def draw(
    out: Path, case_path: Path, what: str, *, paper: Paper | None = None, across: int = 1
) -> int:  # fmt: skip
    """Write the timeline, or the board of a number, as a drawing; answers its pages. Without paper it is one page."""
    from workbench.ui.drawing.files import Paper, write
    from workbench.ui.drawing.views import Views

    with _window("light") as desktop:
        _arrange(desktop, case_path, "read" if what == "timeline" else "board", None, (1440, 900))
        _wait(_SETTLED)
        _until(lambda: _at_rest(desktop))
        views = Views(desktop.desk, desktop.views.timeline, desktop.views.board)
        if what == "timeline":
            drawing = views.timeline(paper or Paper(), across=across, whole=True)
        else:
            desktop.views.board.choose(desktop.desk.case.find_live(what, "board"))
            _until(lambda: _at_rest(desktop))
            drawing = views.board()
        if drawing is None:
            raise CaseError(f"There is nothing to draw on the {'timeline' if what == 'timeline' else 'board'} yet.")
        return write(out, drawing, paper=paper)


def _at_rest(desktop: Desktop) -> bool:
    """Whether nothing is looked for, worked at or drawn any more."""
    views = desktop.views
    still = views.map.still and views.board.board.still and not (views.board.reading.busy or views.report.at_work)
    return views.found.settled and not desktop.desk.jobs.current and still


def _said_by_qt(kind: QtMsgType, context: object, says: str) -> None:
    """Pass on what Qt says, but for the size hints that no screen takes."""
    if "propagateSizeHints" not in says:
        print(says, file=sys.stderr)


def _arrange(desktop: Desktop, case_path: Path | None, workspace: str | None, select: str | None,
             size: tuple[int, int]) -> None:  # fmt: skip
    refused: list[str] = []
    desktop.desk.complaint.connect(refused.append)
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.window.resize(*size)
    desktop.window.show()
    desktop.furnish()
    if case_path is not None and workspace != "welcome":
        if not desktop.desk.open(case_path, write=False):
            raise CaseError(refused[0])
        _go(desktop, workspace or "read")
        if select is not None:
            kind, record = desktop.desk.case.find(select)
            desktop.desk.focus.select(record)
            if kind == "source" and (workspace or "read") == "read":
                desktop.window.show_words(record)
    elif workspace not in (None, "welcome"):
        raise CaseError(f"The {workspace} workspace needs a case; name one, or draw the welcome page.")


def _go(desktop: Desktop, workspace: str) -> None:
    if workspace not in desktop.window.pages:
        there = ", ".join(("welcome", *desktop.window.pages))
        raise CaseError(f"There is no {workspace} workspace; choose one of {there}.")
    desktop.window.go(workspace)


def _open_over(desktop: Desktop, name: str | None) -> None:
    if name is None:
        return
    from workbench.ui.overlaid import open_by_name

    _wait(_SETTLED)
    open_by_name(desktop.window, name)


def _wait(milliseconds: int) -> None:
    """Let the window live for a while, and until it has nothing more to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    end = monotonic() + _LONGEST
    while QAbstractEventDispatcher.instance().processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
        if monotonic() > end:
            break


def _until(holds: Callable[[], bool]) -> None:
    """Wait for what is worked out in idle time, but not for ever."""
    end = monotonic() + _LONGEST
    while not holds() and monotonic() < end:
        _wait(_SETTLED // 10)


def _is_over(window: QWidget, other: QWidget) -> bool:
    """Whether a form, dialog or list belongs to this window, and not to another one of the program."""
    parent = other.parentWidget()
    return parent is not None and (parent is window or _is_over(window, parent))


def _drawn(desktop: Desktop) -> QPixmap:
    """The window with whatever stands over it."""
    window = desktop.window
    drawn = window.grab()
    with QPainter(drawn) as painter:
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible() and _is_over(window, other):
                painter.drawPixmap(other.pos() - window.pos(), other.grab())
    return drawn
