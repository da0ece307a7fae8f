"""Draws the main states of the window in both themes at one scale: ``python -m tests.pictures.drawing FOLDER SCALE``.

One window in one process is walked through all of them, so the whole set takes seconds; each picture is kept reduced.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from docs.alike import made_alike

WIDE, HIGH, SMALL = 1440, 900, 480
MOMENT, LONGEST = 350, 60  # milliseconds the window is to be still, seconds that this is waited for
THEMES = ("light", "dark")


class State(NamedTuple):
    """What the window shows."""

    workspace: str
    select: str = ""
    over: str = ""


STATES = {
    "read": State("read", "SG-02"),
    "unresolved": State("read", "SG-01"),
    "board": State("board", "CL-9"),
    "log": State("log", "SG-02"),
    "entity": State("entities", "EN-01"),
    "findings": State("findings", "SG-01"),
    "journal": State("journal"),
    "tag": State("read", "E1", "tag"),
    "attach": State("read", "SG-02", "attach"),
}
BARE = ("welcome", "empty")


def main(folder: Path, scale: str) -> None:
    """Draw every state, ``NAME-THEME.png``."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "XDG_CONFIG_HOME": str(folder),
                   "HOME": str(folder)}  # fmt: skip
    with made_alike():
        _make(folder / "sample.casefile")
        _walk(folder)


def _make(case: Path) -> None:
    from workbench.__main__ import main as verb

    if verb(["sample", str(case)]) or verb(["entity", str(case), "XZ-4410", "--type", "aircraft"]):
        raise SystemExit("The case of the pictures could not be made.")


def _walk(folder: Path) -> None:
    from PySide6.QtCore import QSettings

    from workbench.ui.app import Desktop, application

    app = application()
    desktop = Desktop(app, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.window.resize(WIDE, HIGH)
    desktop.furnish()
    desktop.window.show_welcome()
    desktop.window.show()
    for theme in THEMES:
        desktop.appearance.choose(theme)
        _keep(desktop, folder / f"welcome-{theme}.png")
    for theme in THEMES:
        desktop.appearance.choose(theme)
        desktop.desk.open(folder / "sample.casefile", write=False)
        for name, state in STATES.items():
            _show(desktop, state)
            _keep(desktop, folder / f"{name}-{theme}.png")
            _clear(desktop)
        desktop.desk.close()
    for theme in THEMES:
        desktop.appearance.choose(theme)
        desktop.desk.new(folder / f"empty-{theme}.casefile", "An empty case")
        _rest(desktop)
        desktop.window.messages.clear()
        _keep(desktop, folder / f"empty-{theme}.png")
        desktop.desk.close()
    desktop.window.close()


def _show(desktop: object, state: State) -> None:
    from workbench.ui.overlaid import open_by_name

    desktop.window.go(state.workspace)
    desktop.desk.focus.select(*([desktop.desk.case.find(state.select)[1]] if state.select else []))
    if state.over:
        _rest(desktop)
        open_by_name(desktop.window, state.over)


def _over(desktop: object) -> list[object]:
    from PySide6.QtWidgets import QApplication

    return [each for each in QApplication.topLevelWidgets() if each is not desktop.window and each.isVisible()]


def _clear(desktop: object) -> None:
    for over in _over(desktop):
        over.close()


def _rest(desktop: object) -> None:
    """Until nothing is under way, everything is looked through and the window has been still for a while."""
    end = monotonic() + LONGEST
    while _busy(desktop) and monotonic() < end:
        pass


def _busy(desktop: object) -> bool:
    """Let the window live for a moment; answers whether it painted, laid itself out or worked meanwhile."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Heard(QObject):
        moved = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.moved |= event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Paint, QEvent.Type.Resize)
            return False

    heard, loop = Heard(), QEventLoop()
    QApplication.instance().installEventFilter(heard)
    QTimer.singleShot(MOMENT, loop.quit)
    loop.exec()
    QApplication.instance().removeEventFilter(heard)
    return heard.moved or desktop.desk.jobs.current is not None or not desktop.views.found.settled


def _keep(desktop: object, to: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter

    _rest(desktop)
    drawn = desktop.window.grab()
    with QPainter(drawn) as painter:
        for over in _over(desktop):
            painter.drawPixmap(over.pos() - desktop.window.pos(), over.grab())
    image = drawn.toImage()
    image.setDevicePixelRatio(1)
    image.scaledToWidth(SMALL, Qt.TransformationMode.SmoothTransformation).save(str(to))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
