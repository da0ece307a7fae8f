"""Records of hostile words in every view: shown as plain words, in bounds, and drawn in a moment."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.bench import end
from tests.ui.hostile import hostile_case
from workbench.ui.app import Desktop, application
from workbench.ui.overlaid import open_by_name

_TAGS = re.compile(r"<(img|script|b>bold)")
_ROWS = 40


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The case, made once."""
    return hostile_case(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path, hostile: Path) -> Iterator[Desktop]:
    """A window on it, for reading."""
    made = Desktop(application(), QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    made.window.painted.disconnect(made.loader.start)
    made.furnish()
    made.window.resize(1280, 720)
    made.window.show()
    qtbot.waitExposed(made.window)
    copy = tmp_path / "hostile.casefile"
    copy.write_bytes(hostile.read_bytes())
    assert made.desk.open(copy)
    QApplication.processEvents()
    yield made
    QApplication.processEvents()
    made.window.close()
    end(made.window, made)


def rich(root: QWidget) -> list[str]:
    """What below a widget would be read as markup without being meant so, tooltips and list rows included."""
    found = []
    for each in (root, *root.findChildren(QWidget)):
        found += [f"tooltip of {named(each)}: {each.toolTip()[:60]}"] * _guessed(each.toolTip())
        if isinstance(each, QLabel):
            found += [f"label {named(each)}: {each.text()[:60]}"] * _read(each)
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            found += [f"row of {named(each)}: {tip[:60]}" for tip in tips(each.model()) if _guessed(tip)]
    return found


def named(each: QWidget) -> str:
    owner = each.parent()
    return f"{type(each).__name__} {each.objectName()} in {type(owner).__name__ if owner else None}"


def _guessed(tip: str) -> bool:
    return bool(_TAGS.search(tip)) and GuiQt.mightBeRichText(tip)


def _read(label: QLabel) -> bool:
    form = label.textFormat()
    auto = form is Qt.TextFormat.AutoText and GuiQt.mightBeRichText(label.text())
    return bool(_TAGS.search(label.text())) and (auto or form is Qt.TextFormat.RichText)


def tips(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> Iterator[str]:  # noqa: B008
    """The tooltips of the first rows."""
    for row in range(min(model.rowCount(parent), _ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            yield str(model.index(row, column, parent).data(Qt.ItemDataRole.ToolTipRole) or "")
        yield from tips(model, model.index(row, 0, parent)) if not parent.isValid() else ()


def drawn(root: QWidget) -> list[str]:
    """What takes too long to draw, or is wider than the screen."""
    slow = []
    if root.width() > 1280:
        slow.append(f"{named(root)} is {root.width()} wide")
    began = time.thread_time()
    root.grab()
    took = time.thread_time() - began
    return slow + [f"{named(root)} took {took * 1000:.0f} ms"] * (took > 0.3)


def test_no_view_takes_words_for_markup_or_grows_by_them(desktop: Desktop) -> None:
    window, faults = desktop.window, []
    case = desktop.desk.case
    keys = [key for name in ("source", "sighting", "claim", "excerpt", "entity", "link", "note", "lead")
            for (key,) in case.rows(f"SELECT id FROM {name}")]  # fmt: skip
    for page in window.pages:
        window.go(page)
        QApplication.processEvents()
        for key in keys[:: 4 if page == "read" else 17]:
            desktop.desk.focus.select(key)
            QApplication.processEvents()
            faults += [f"{page} {case.number(key)}: {each}" for each in rich(window)]
        faults += [f"{page}: {each}" for each in drawn(window)]
        assert (window.width(), window.height()) == (1280, 720), page
    assert sorted({re.sub(r"^\S+ \S+: ", "", each) for each in faults}) == []


def test_no_form_or_dialog_takes_words_for_markup(desktop: Desktop, qtbot: QtBot) -> None:
    window, faults = desktop.window, []
    case = desktop.desk.case
    for number, names in (
        ("S1", ("rename", "grade", "note", "cite", "lead", "link")), ("SG-01", ("rename", "link", "entity")),
        ("CL-1", ("rename", "grade")), ("EN-1", ("alias", "assign", "same", "split")), 
    ):  # fmt: skip
        for name in names:
            for at in (number, number.replace("1", "6")):
                desktop.desk.focus.select(case.find(at)[1])
                if not window.acts[name].isEnabled():
                    continue
                window.acts[name].trigger()
                faults += _look(name)
    for name in ("attach", "export", "merge", "tag", "claim"):
        open_by_name(window, name)
        faults += _look(name)
    assert sorted(set(faults)) == []


def _look(name: str) -> list[str]:
    QApplication.processEvents()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    assert found, name
    faults = [f"{name}: {each}" for dialog in found for each in (*rich(dialog), *drawn(dialog))]
    for dialog in found:
        dialog.close()
    QApplication.processEvents()
    return faults
