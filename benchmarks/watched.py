"""The window with a large case in it, and an application that takes the time of every event it delivers."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication

from workbench.ui import memory
from workbench.ui.app import Desktop, application


def opened(path: Path) -> Desktop:
    """The window with a case open in it."""
    desktop = furnished(path)
    assert desktop.desk.open(path)
    return desktop


def furnished(path: Path) -> Desktop:
    """The window with all its furniture and no case yet; its settings lie beside the case that is to come."""
    desktop = Desktop(application(), QSettings(str(path.with_name("settings.ini")), QSettings.Format.IniFormat))
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.window.resize(1440, 900)
    desktop.window.show()
    desktop.furnish()
    return desktop


class Watched(QApplication):
    """Thread time of the outermost calls from the event loop; what they call in turn is theirs."""

    def __init__(self) -> None:
        memory.share()  # as the program does before it has threads
        QApplication.setStyle("Fusion")
        super().__init__(["benchmark"])
        self._depth = 0
        self.took: list[tuple[float, str]] = []  # milliseconds, and what it was

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event."""
        if self._depth:
            return super().notify(receiver, event)
        said = f"{event.type().name} to {type(receiver).__name__} {receiver.objectName()}"
        return self._timed(lambda: super(Watched, self).notify(receiver, event), said)

    def _timed(self, does: Callable[[], bool], said: str) -> bool:
        self._depth += 1
        began = time.thread_time()
        try:
            return does()
        finally:
            self._depth -= 1
            self.took.append(((time.thread_time() - began) * 1000, said))

    def quiet(self, seconds: float) -> None:
        """Go on until nothing has happened for that long; what comes up for ever is left after some turns of it."""
        began = time.perf_counter()
        seen, end = len(self.took), began + seconds
        while time.perf_counter() < min(end, began + 3 * seconds + 0.2):
            self.processEvents()
            self.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what only a loop that is run would delete
            if len(self.took) > seen:
                seen, end = len(self.took), time.perf_counter() + seconds
            else:
                time.sleep(0.001)

    def spent(self, does: Callable[[], object], after: float) -> tuple[float, float, int]:
        """Milliseconds of the longest event and of all of them, what was asked for included; and how many."""
        self.took.clear()
        self._timed(lambda: bool(does()), "the step")
        self.quiet(after)
        return max(self.took)[0], sum(took for took, _ in self.took), len(self.took)

    def unanswered(self, does: Callable[[], object], after: float) -> float:
        """Milliseconds of the longest stretch without an answer: an act that takes long looks at events meanwhile."""
        stretches: list[float] = []
        last = time.thread_time()

        def look() -> None:
            nonlocal last
            now = time.thread_time()
            stretches.append((now - last) * 1000)
            last = now

        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(look)
        does()
        look()
        dispatcher.awake.disconnect(look)
        self.took.clear()
        self.quiet(after)
        return max([*stretches, *(took for took, _ in self.took)])

    def until(self, done: Callable[[], bool]) -> tuple[float, float, int]:
        """The same of all there is till something has come about."""
        self.took.clear()
        while not done():
            self.quiet(0.1)
        return max(self.took, default=(0.0, ""))[0], sum(took for took, _ in self.took), len(self.took)
