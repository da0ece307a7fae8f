"""Imports the views while the window is already seen and answers.

PySide notes every class it makes in one table and reads it without a lock, at each question for a class of an object
(with Python before 3.12, ``PepType_SOTP`` in Shiboken). A class made on another thread in the same moment ends the
program, most often where a screen reader asks much. So the classes of views are made on the interface's own thread,
a few at each turn of the event loop; only what knows nothing of Qt is imported beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from threading import Thread

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

BELOW = (
    "numpy", "multiprocessing.util", "cProfile", "pydoc", "workbench.analysis.arrival", "workbench.analysis.findings",
    "workbench.analysis.rested", "workbench.analysis.tracked", "workbench.exchange.across", "workbench.exchange.copy",
    "workbench.exchange.merge", "workbench.reading.arriving", "workbench.reading.faithful",
    "workbench.reading.offered", "workbench.reading.proposals", "workbench.reading.stated",
    "workbench.reading.tables_import", "workbench.report.citation", "workbench.report.html", "workbench.report.pdf",
    "workbench.report.summary",
)  # fmt: skip
"""What the views stand on and what knows nothing of Qt: the longer part, imported beside the event loop."""

VIEWS = (
    "workbench.ui.icons", "workbench.ui.keycaps", "workbench.ui.spelling.marking", "workbench.ui.forms.inputs",
    "workbench.ui.dialogs.sheet", "workbench.ui.dialogs.outcomes", "workbench.ui.attaching",
    "workbench.ui.board.ground", "workbench.ui.boardpage", "workbench.ui.board.acting", "workbench.ui.dialogs.besides",
    "workbench.ui.dialogs.attach", "workbench.ui.dialogs.merging_home", "workbench.ui.commands",
    "PySide6.QtSvg", "pyqtgraph", "workbench.ui.drawing.oftimeline",
    "workbench.ui.timeline.plot", "workbench.ui.timeline.ground", "workbench.ui.timeline.view",
    "workbench.ui.timelinepane", "workbench.ui.drawing.views", "workbench.ui.dialogs.drawing",
    "workbench.ui.reader.choosing", "workbench.ui.sourcepage", "workbench.ui.readpage", "workbench.ui.entity.page",
    "workbench.ui.entity.binding", "workbench.ui.filing", "workbench.ui.forms.standing", "workbench.ui.forms.binding",
    "workbench.ui.log.page", "workbench.ui.mappage", "workbench.ui.matrix.acting", "workbench.ui.report.acting",
    "workbench.ui.reviewing", "workbench.ui.tracks.acting", "workbench.ui.desktop",
)  # fmt: skip
"""Steps of about 15 ms each, in the order in which the last of them would import them anyway."""


_CLASSES = 60  # of Qt made in one step: about 10 ms


class Loader(QObject):
    """Imports the views and all they stand on, and tells when they are in."""

    loaded = Signal()
    failed = Signal(object)
    _stood = Signal(object)  # what the views stand on is in, or why it is not

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._steps: Iterator[None] = iter(())
        self._left = False
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._step)
        self._stood.connect(self._on)

    def start(self) -> None:
        """Begin; ``loaded`` or ``failed`` comes on the thread of this object."""
        self._thread = Thread(target=self._load, name="loading what the views stand on", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Until nothing is imported any more: the program must not end in the middle of it."""
        self._left = True  # what has been told to this thread already comes all the same
        self._turn.stop()
        if self._thread is not None:
            self._thread.join()

    def _load(self) -> None:
        try:
            for name in BELOW:
                import_module(name)
        except BaseException as error:  # shown by the window, there is no console to show it on
            self._stood.emit(error)
        else:
            self._stood.emit(None)

    def _on(self, error: BaseException | None) -> None:
        if self._left:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self._steps = _steps()
            self._turn.start()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self.loaded.emit()
        except BaseException as error:  # as above
            self.failed.emit(error)
        else:
            if not self._left:
                self._turn.start()


def _steps() -> Iterator[None]:
    for module in (QtCore, QtGui, QtWidgets):  # a class of Qt is made when first asked for: here, not by another thread
        names = dir(module)
        for at in range(0, len(names), _CLASSES):
            for name in names[at : at + _CLASSES]:
                getattr(module, name)
            yield
    for view in VIEWS:
        import_module(view)
        yield
