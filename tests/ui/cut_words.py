"""Opens every page, form and dialog on the letters the environment asks for and prints whose words are cut."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.ui.lengthened import Lengthened
from workbench.ui.app import Desktop, application
from workbench.ui.language import speak
from workbench.ui.oneline import OneLine
from workbench.ui.overlaid import open_by_name
from workbench.ui.short import Short

SIZE = (1280, 720)
FORMS = ("sighting", "claim", "link", "grade", "note", "lead", "cite", "rename", "entity", "case-fields")
DIALOGS = ("attach", "export", "merge", "print", "import-log")
_FRAME = 18  # pixels of a field round its words
_LOOKS = 15  # until what is laid out in idle time has its place
_SLACK = 1  # pixels that rounding may take


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
    found = [words for each in opened for words in _cut(each)]
    for each in opened:
        each.close()
    QTest.qWait(20)
    return found


def _cut(top: QWidget) -> list[str]:
    """The words cut once all has come to rest."""
    found = ["not looked at"]
    for _ in range(_LOOKS):
        QTest.qWait(30)
        shown = [each for each in top.findChildren(QWidget) if each.isVisible() and _words(each)]
        laid = [each for each in top.findChildren(OneLine) if each.isVisible()]
        found = [f"{type(each).__name__} {_words(each)!r}: {why}" for each in shown if (why := _why(each))]
        found += [f"{type(each).__name__}: parts lie over each other" for each in laid if _overlaid(each)]
        if shown and not found:
            break
    return found


def _overlaid(line: OneLine) -> bool:
    parts = sorted((each.geometry() for each in line.children() if not each.isHidden()), key=QRect.left)
    return any(one.right() > other.left() for one, other in pairwise(each for each in parts if each.width()))


def _words(each: QWidget) -> str:
    if isinstance(each, Short):
        return ""  # gives way by words, and tells the whole on itself
    if isinstance(each, QLineEdit):
        drawn_out = bool(QApplication.instance().property("drawn out"))  # then hints end in “…”
        return each.placeholderText() if not (each.text() or drawn_out) else ""
    if isinstance(each, QComboBox):
        return each.currentText()
    return each.text() if isinstance(each, QLabel | QAbstractButton) else ""


def _why(each: QWidget) -> str:
    letters = each.fontMetrics()
    if isinstance(each, QLineEdit | QComboBox) and each.height() < letters.height():
        return f"{each.height()} high of {letters.height()}"
    if isinstance(each, QLineEdit):
        wide = letters.horizontalAdvance(_words(each)) + _FRAME
        return f"{each.width()} wide of {wide}" if wide > each.width() else ""
    if isinstance(each, QComboBox):
        return ""  # as wide as its place; the list shows all
    wish = each.minimumSizeHint() if isinstance(each, QAbstractButton) else each.sizeHint()
    if isinstance(each, QLabel) and each.wordWrap():
        wish.setWidth(0)
        wish.setHeight(each.heightForWidth(each.width()))
    if wish.width() > each.width() + _SLACK:
        return f"{each.width()} wide of {wish.width()}"
    if wish.height() > each.height() + _SLACK:
        return f"{each.height()} high of {wish.height()}"
    outside = next(_outside(each), "")
    return f"reaches out of {outside}" if outside else ""


def _outside(each: QWidget) -> Iterator[str]:
    """What a widget reaches out of, as far as nothing scrolls to it."""
    parent, inner = each.parentWidget(), each
    while parent is not None and not inner.isWindow():
        box = QRect(each.mapTo(parent, QPoint(0, 0)), each.size())
        if isinstance(parent.parentWidget(), QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea | QTabBar):
            return
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box):
            yield type(parent).__name__
        inner, parent = parent, parent.parentWidget()


if __name__ == "__main__":
    print(json.dumps(walk(*map(Path, sys.argv[1:4]), *sys.argv[4:])))
