"""Opens every page, form and dialog on the letters the environment asks for and prints whose words are cut."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from docs.fitting import unfit, words
from tests.ui.lengthened import Lengthened
from workbench.ui.app import Desktop, application
from workbench.ui.language import speak
from workbench.ui.overlaid import open_by_name

SIZE = (1280, 720)
FORMS = ("sighting", "claim", "link", "grade", "note", "lead", "cite", "rename", "entity", "case-fields")
DIALOGS = ("attach", "export", "merge", "print", "import-log")
_LOOKS = 15  # until what is laid out in idle time has its place


def walk(case: Path, log: Path, settings: Path, speech: str = "en") -> dict[str, list[str]]:
    """The words cut on each page, form and dialog in a language; nothing for one without any.

    ``left`` and ``right`` is none: every text longer by 40 %, read from there.
    """
    app = application()
    tongue = Lengthened(app, speech) if speech in ("left", "right") else speak(app, speech)  # noqa: F841
    desktop = Desktop(app, QSettings(str(settings), QSettings.Format.IniFormat))
    window = desktop.window
    window.painted.disconnect(desktop.loader.start)
    window.resize(*SIZE)
    window.show()
    desktop.furnish()
    window.show_welcome()
    found = {"welcome": _cut(window)}
    assert desktop.desk.open(case)
    focus = desktop.desk.focus
    for name in window.pages:
        window.go(name)
        focus.select(desktop.desk.case.find("SG-01")[1])
        found[name] = _cut(window)
    window.go("read")
    window.layouts.reveal("inspector")
    for number in ("SG-01", "S1", "CL-1", "E1"):
        focus.select(desktop.desk.case.find(number)[1])
        found[f"read {number}"] = _cut(window)
    for name in FORMS:
        focus.select(desktop.desk.case.find("E1" if name in ("sighting", "claim") else "SG-01")[1])
        window.acts[name].trigger()
        found[f"form {name}"] = _over(window)
    for name in DIALOGS:
        open_by_name(window, f"{name}:{log}" if name == "import-log" else name)
        found[f"dialog {name}"] = _over(window)
    return found


def _over(window: QWidget) -> list[str]:
    """The words cut in what has opened over the window, which is closed then."""
    opened = [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]
    assert opened, "nothing has opened"
    found = [fault for each in opened for fault in _cut(each)]
    for each in opened:
        each.close()
    QTest.qWait(20)
    return found


def _cut(top: QWidget) -> list[str]:
    """The words cut once all has come to rest."""
    found = ["not looked at"]
    for _ in range(_LOOKS):
        QTest.qWait(30)
        found = unfit(top)
        if not found and any(each.isVisible() and words(each) for each in top.findChildren(QWidget)):
            break
    return found


if __name__ == "__main__":
    print(json.dumps(walk(*map(Path, sys.argv[1:4]), *sys.argv[4:])))
