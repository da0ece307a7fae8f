"""How soon the window is seen, against an empty Qt window of the same run, and when its views are ready."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

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
import sys, tempfile, time
from PySide6.QtCore import QSettings
from workbench.ui.app import Desktop, application

app = application()
folder = tempfile.TemporaryDirectory()
desktop = Desktop(app, QSettings(folder.name + "/settings.ini", QSettings.Format.IniFormat))

def furnished():
    print(time.monotonic(), flush=True)
    app.quit()

desktop.window.painted.connect(lambda: print(time.monotonic(), flush=True))
desktop.furnished.connect(furnished)
desktop.open(None)
app.exec()
"""


def _times(script: str) -> list[float]:
    """Milliseconds from the start of the process to each line it prints."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    return [(float(line) - began) * 1000 for line in done.stdout.split()]


def rows() -> Iterator[Row]:
    """Warm starts in turns; the first of each is left out."""
    bare, seen, ready = [], [], []
    for _ in range(TIMES + 1):
        bare.append(_times(BARE)[0])
        program = _times(PROGRAM)
        seen.append(program[0])
        ready.append(program[-1])
    rival = ("an empty Qt window", median(bare[1:]))
    yield held("startup.first_paint", "no case", median(seen[1:]), "ms", times=1.5, rival=rival)
    yield held("startup.views_ready", "no case", median(ready[1:]), "ms", most=2000)
