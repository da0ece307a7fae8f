"""The window is seen before anything heavy is loaded: told by what is imported, not by a clock."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HEAVY = {"peewee", "apsw", "numpy", "pyqtgraph", "requests", "charset_normalizer", "puremagic", "typst"}
FIRST_PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QWidget
from workbench.ui import app as program

class Windows(QObject):
    def eventFilter(self, what, event):
        if event.type() == QEvent.Type.Show and isinstance(what, QWidget) and what.isWindow():
            windows.append(type(what).__name__)
        return False

app, windows, watch = program.application(), [], Windows()
app.installEventFilter(watch)
desktop = program.Desktop(app, QSettings(sys.argv[1], QSettings.Format.IniFormat))
seen = []
desktop.window.painted.disconnect(desktop.loader.start)
desktop.window.painted.connect(lambda: seen.append(sorted(sys.modules)))
desktop.window.painted.connect(desktop.loader.start)
desktop.furnished.connect(app.quit)
desktop.open(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
app.exec()
later = sorted(sys.modules)
print(json.dumps({"first": seen[0], "later": later, "windows": windows, "title": desktop.window.windowTitle(),
                  "shown": desktop.window.stack.currentWidget() is desktop.window.welcome}))
"""

FRAME = """
import json, sys
from pathlib import Path
from PySide6 import QtCore
from workbench.ui import app as program

app = program.application()
settings = QtCore.QSettings(sys.argv[1], QtCore.QSettings.Format.IniFormat)
settings.setValue("theme", sys.argv[2])
desktop = program.Desktop(app, settings)

def edge():
    image = desktop.window.grab().toImage()
    return [image.width(), *(image.pixelColor(2, y).name() for y in range(image.height()))]

desktop.furnished.connect(app.quit)
desktop.open(None)
frame, touched = edge(), "Qt" in vars(QtCore)
app.exec()
print(json.dumps({"frame": frame, "touched": touched, "later": edge(), "known": "Qt" in vars(QtCore)}))
"""


def launch(*arguments: str, script: str = FIRST_PAINT) -> dict[str, object]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, env=environment, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_nothing_heavy_is_imported_at_the_first_paint(tmp_path: Path) -> None:
    seen = launch(str(tmp_path / "settings.ini"))
    assert not HEAVY & set(seen["first"])
    assert {"peewee", "apsw", "numpy", "pyqtgraph"} <= set(seen["later"])
    assert seen["shown"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_frame_seen_first_is_the_ground_of_the_window_and_costs_no_enumerations(tmp_path: Path, theme: str) -> None:
    seen = launch(str(tmp_path / "settings.ini"), theme, script=FRAME)
    assert seen["frame"] == seen["later"]
    assert len(set(seen["frame"])) == 4  # the width, row and foot, their lines, the page
    assert not seen["touched"]
    assert seen["known"]


def test_a_case_named_on_the_way_in_is_open_once_the_views_are_in(tmp_path: Path, case_path: Path) -> None:
    seen = launch(str(tmp_path / "settings.ini"), str(case_path))
    assert not HEAVY & set(seen["first"])
    assert seen["title"].startswith("Two flights")
    assert seen["windows"] == ["MainWindow"]  # a part shown before it has a place would be a window of its own
    assert not seen["shown"]


EARLY = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from workbench.ui import app as program

app = program.application()
desktop = program.Desktop(app, QSettings(sys.argv[1], QSettings.Format.IniFormat))
window, keys = desktop.window, {"ctrl+k": (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)}
window.painted.disconnect(desktop.loader.start)

def type_early():
    for each in sys.argv[3:]:
        QTest.keyClick(window.windowHandle(), *keys.get(each, (each,)))
    desktop.loader.start()

def told():
    QTest.keyClick(window.windowHandle(), "n")  # as one that waited while the window was busy
    box = window.row.search
    print(json.dumps({"words": box.text(), "focus": app.focusWidget() is box,
                      "windows": sum(each.isVisible() for each in app.topLevelWidgets())}))
    sys.stdout.flush()
    window.close()
    app.quit()

window.painted.connect(lambda: QTimer.singleShot(0, type_early))
desktop.furnished.connect(lambda: QTimer.singleShot(0, told))
desktop.open(Path(sys.argv[2]))
app.exec()
"""


def test_the_command_box_keeps_what_is_typed_while_the_case_is_opened(tmp_path: Path, case_path: Path) -> None:
    seen = launch(str(tmp_path / "settings.ini"), str(case_path), "x", "ctrl+k", "a", "n", script=EARLY)
    assert seen == {"words": "ann", "focus": True, "windows": 1}


def test_a_file_that_is_no_case_leaves_the_first_page(tmp_path: Path) -> None:
    path = tmp_path / "words.casefile"
    path.write_text("only words")
    assert launch(str(tmp_path / "settings.ini"), str(path))["shown"]


ENDED = """
import json, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.ui import app as program

app = program.application()
QTimer.singleShot(int(sys.argv[1]), app.quit)
status = program.run([])
left = [type(each).__name__ for each in QApplication.topLevelWidgets()]
print(json.dumps([status, left, [each.name for each in threading.enumerate()]]))
"""


@pytest.mark.parametrize("after", [0, 600])
def test_nothing_of_the_window_is_left_to_the_end_of_the_interpreter(tmp_path: Path, after: int) -> None:
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-X", "faulthandler", "-c", ENDED, str(after)]
    ended = subprocess.run(command, env=given, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == [0, [], ["MainThread"]]
