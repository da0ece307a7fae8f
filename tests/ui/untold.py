"""Opens every page of a case in a language of no country and prints the words on them that are not told in it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from docs.untold import CODES, own_words
from resources.translating import read
from tests.ui.cut_words import FORMS
from tests.ui.lengthened import Lengthened, lengthened
from workbench.ui import language, wording
from workbench.ui.app import Desktop, application
from workbench.ui.telling import teller
from workbench.values.spoken import spoken_date

_TOLD = "ē"  # what a text of the window has in each word of three letters and more
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_MARKUP = re.compile(r"<[^<>]*>|&\w+;")
ACTS = (
    "attach",
    "export",
    "statistics",
    "merge",
    "snapshots",
    "lineage",
    "tags",
    "case-fields",
    "custody",
    "duplicates",
)
_WORKS = 400  # milliseconds for what a dialog reads beside the window
_MOST = 60  # rows of a list that are looked at
_NOBODYS = frozenset(
    ("Return", "Down", "PgUp", "PgDown", "Alt", "Ctrl", "Shift", "Tab", "Enter", "Esc", "Del",
     "Left", "Right", "Scroll", "UTC", "Jan", "Feb", "Mar", "Apr",
     "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
)  # fmt: skip
_painted: set[str] = set()


def listen() -> None:
    """Note every text that is painted from now on."""
    plain = QPainter.drawText

    def noted(self: QPainter, *given: Any) -> Any:
        _painted.update(each for each in given if isinstance(each, str))
        return plain(self, *given)

    QPainter.drawText = noted  # type: ignore[method-assign]


def walk(path: Path, settings: Path) -> dict[str, list[str]]:
    """The words shown on each page that are neither told nor what stands in the case."""
    own = own_words(path)
    listen()
    app = application()
    tongue = Lengthened(app, "left")  # noqa: F841
    language._said[0] = "drawn out"  # noqa: SLF001
    language._teller = _drawn_out  # noqa: SLF001
    wording._written = _drawn_out_date  # type: ignore[assignment]  # noqa: SLF001
    desktop = Desktop(app, QSettings(str(settings), QSettings.Format.IniFormat))
    window = desktop.window
    window.painted.disconnect(desktop.loader.start)
    window.resize(1700, 1000)
    window.show()
    desktop.furnish()
    assert desktop.desk.open(path)
    case, focus = desktop.desk.case, desktop.desk.focus
    found: dict[str, list[str]] = {}
    for name in window.pages:
        window.go(name)
        focus.select(case.find("SG-01")[1])
        found[name] = _untold(window, own)
    window.go("read")
    window.layouts.reveal("inspector")
    for number in ("SG-01", "S1", "CL-1", "E1", "L1", "H1"):
        focus.select(case.find(number)[1])
        found[f"inspector {number}"] = _untold(window, own)
    for name in (*FORMS, *ACTS):
        focus.select(case.find("E1" if name in ("sighting", "claim") else "SG-01")[1])
        window.acts[name].trigger()
        found[name] = _opened(window, own)
    found["acts"] = _strangers({words for each in window.findChildren(QAction) for words in _of_act(each)}, own)
    return found


def _opened(window: QWidget, own: str) -> list[str]:
    """The same of what has opened over the window, which is closed then."""
    QTest.qWait(_WORKS)
    opened = [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]
    found = [words for each in opened for words in _untold(each, own)]
    for each in opened:
        each.close()
    QTest.qWait(20)
    return found


@cache
def _short() -> frozenset[str]:
    """Texts of so few letters that some word of them is not longer; with their Alt letters and without."""
    told = [lengthened(english) for english in read("de")]
    return frozenset((*told, *(text.replace("&", "") for text in told)))


def _of_act(act: QAction) -> tuple[str, ...]:
    return act.text().replace("&", ""), act.toolTip().replace("&", ""), act.statusTip()


def _drawn_out(spoken: str, *, names: bool) -> Callable[[str], str | None]:
    """Tells what German has a sentence for, and nothing else."""
    told = teller("de", names=names)
    return lambda text: lengthened(text) if told(text) is not None else None


def _drawn_out_date(edtf: str, _style: str, _spoken: str) -> str:
    """A date with its doubt, as if a language of prints told it."""
    return lengthened(spoken_date(edtf))


def _untold(window: QWidget, own: str) -> list[str]:
    """What is shown now and holds words that are neither told nor the case's own, those words behind it."""
    _painted.clear()
    QTest.qWait(200)
    for each in window.findChildren(QWidget):
        if each.isVisible():
            each.update()
    QTest.qWait(60)
    shown = set(_painted)
    for each in window.findChildren(QWidget):
        if each.isVisible():
            shown.update(_words(each))
    return _strangers(shown, own)


def _strangers(shown: set[str], own: str) -> list[str]:
    told = {line: "" for text in shown if (line := " ".join(_MARKUP.sub(" ", text).split())) not in _short()}
    return [f"{text} [{', '.join(left)}]" for text in sorted(told) if (left := list(_strange(text, own)))]


def _strange(text: str, own: str) -> Iterator[str]:
    """Words of a text that are not told, outside the longest stretches of it that stand in the case."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        ends = range(len(words), at, -1)
        end = next((end for end in ends if _is_own(text[words[at].start() : words[end - 1].end()], own)), at)
        word = words[at][0]
        if end == at and len(word) > 2 and _TOLD not in word and word not in _NOBODYS:
            yield word
        at = max(end, at + 1)


def _is_own(run: str, own: str) -> bool:
    if " " not in run and (run.islower() or run.lower() in CODES):
        return False
    return run in own


def _words(each: QWidget) -> Iterator[str]:
    yield each.toolTip()
    yield each.accessibleName()
    if isinstance(each, QLabel | QAbstractButton):
        yield each.text()
    elif isinstance(each, QLineEdit):
        yield each.placeholderText()
    elif isinstance(each, QTextEdit):
        yield each.toPlainText()
    elif isinstance(each, QComboBox):
        yield from (each.itemText(at) for at in range(each.count()))
    elif isinstance(each, QHeaderView):
        yield from _heads(each)
    elif isinstance(each, QAbstractItemView) and each.model():
        yield from _cells(each.model())


def _heads(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    for at in range(min(head.count(), _MOST)) if model else ():
        yield str(model.headerData(at, head.orientation(), Qt.ItemDataRole.DisplayRole) or "")


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), _MOST)):
        for column in range(_MOST if isinstance(model, QAbstractTableModel) else 1):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                said = model.index(row, column, QModelIndex()).data(role)
                if isinstance(said, str):
                    yield said


if __name__ == "__main__":
    print(json.dumps(walk(*map(Path, sys.argv[1:3]))))
