"""``python -m docs.screens`` opens all that an act opens, and its check finds what is cut, overlaid or outside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from docs.fitting import Written, unfit
from docs.screenlist import screens
from workbench.ui import theme
from workbench.ui.absolute import painter
from workbench.ui.acttable import ACTS

_CHOOSING = frozenset(  # a file of the system's own dialog, or what a screen shows under another name
    ("new", "new-from", "open", "open-window", "export-shown", "save-template", "originals", "salvage", "paste-source",
     "import-flights", "import-flights-folder", "import-flights-as", "import-airframes", "ask-stamp", "add-stamp",
     "report-logo", "report-save", "report-figures", "report-print", "report-issue", "save-filter", "reverse-entry")
)  # fmt: skip
_BEYOND = frozenset(  # needs a film, a page of the web, or two captures of one; asks on the board itself
    ("still", "capture-again", "changes", "board-note", "board-expand", "board-paths", "board-group", "board-area",
     "board-rename", "board-entitle")
)  # fmt: skip


class Painted(QWidget):
    """Words in a room of its own."""

    def paintEvent(self, event: object) -> None:
        with painter(self) as drawn:
            drawn.drawText(QRect(0, 0, 20, 20), 0, "far too long")
            drawn.drawText(QRect(0, 20, 200, 20), 0, "short")


def test_what_is_cut_overlaid_or_outside_is_found(qtbot: QtBot, qapp: QApplication) -> None:
    theme.dress(qapp)
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(300, 100)
    held = QHBoxLayout(top)
    fits = QLabel("fits")
    held.addWidget(fits)
    cut, over, outside = QPushButton("much too long", top), QLabel("lies over that", top), QCheckBox("outside", top)
    fits.setMaximumWidth(150)
    cut.setGeometry(200, 0, 30, 30)
    over.setGeometry(210, 5, 90, 30)
    outside.setGeometry(250, 60, 120, 30)
    top.show()
    qtbot.waitExposed(top)
    found = "\n".join(unfit(top))
    assert "QPushButton 'much too long': 30 wide of" in found
    assert "QPushButton 'much too long' lies over QLabel 'lies over that'" in found
    assert "QCheckBox 'outside': reaches out of QWidget" in found
    assert "QLabel 'fits':" not in found


def test_what_is_painted_without_room_is_heard(qtbot: QtBot, qapp: QApplication) -> None:
    heard, shown = Written(), Painted()
    qtbot.addWidget(shown)
    heard.begin()
    shown.resize(300, 100)
    shown.grab()
    assert [each.partition(":")[0] for each in heard.end()] == ["painted 'far too long'"]
    shown.grab()
    assert heard.end() == []
    heard.leave()


def test_each_act_that_asks_something_is_among_the_screens(tmp_path: Path) -> None:
    shown = screens(tmp_path)
    opened = {act for each in shown.values() for act in each.acts.split()}
    opened |= {each.over.partition(":")[0] for each in shown.values()}
    asks = {act.name for act in ACTS if act.text.endswith("…")} - {"find"}
    assert asks - opened - _CHOOSING - _BEYOND == set()
    assert asks >= (_CHOOSING | _BEYOND)
