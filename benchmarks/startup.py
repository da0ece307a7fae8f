"""How soon the window is seen, against an empty Qt window of the same run, and when its views are ready."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.measured import Row, held

TIMES = 7
BARE = """
import time
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        print(time.monotonic(), flush=True)
        app.quit()

app = QApplication([])
window = Window()
window.show()
app.exec()
"""
PROGRAM = """
import sys, time
from PySide6.QtCore import QSettings
from workbench.ui.app import Desktop, application
from workbench.ui.window import MainWindow

paint = MainWindow.paintEvent

def timed(window, event):
    paint(window, event)
    print(time.monotonic(), flush=True)

MainWindow.paintEvent = timed
app = application()
desktop = Desktop(app, QSettings(sys.argv[1] + "/settings.ini", QSettings.Format.IniFormat))

def furnished():
    print(time.monotonic(), flush=True)
    app.quit()

desktop.furnished.connect(furnished)
desktop.open(None)
app.exec()
"""


def _times(script: str, compiled: str) -> list[float]:
    """Milliseconds from the start of the process to each line it prints; compiled modules stay in a folder."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    surroundings["PYTHONPYCACHEPREFIX"] = compiled
    began = time.monotonic()
    command = [sys.executable, "-c", script, compiled]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)
    return [(float(line) - began) * 1000 for line in done.stdout.split()]


def rows() -> Iterator[Row]:
    """Warm starts in turns; the first of each is left out."""
    bare, seen, ready = [], [], []
    with TemporaryDirectory() as compiled:
        for _ in range(TIMES + 1):
            bare.append(_times(BARE, compiled)[0])
            program = _times(PROGRAM, compiled)
            seen.append(program[0])
            ready.append(program[-1])
    rival = ("an empty Qt window", median(bare[1:]))
    yield held("startup.first_paint", "no case", median(seen[1:]), "ms", times=1.5, rival=rival)
    yield held("startup.views_ready", "no case", median(ready[1:]), "ms", most=2000)
