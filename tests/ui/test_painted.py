"""Painted items as screen readers meet them: counted, named, placed, picked and opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.painted import expose


class View(QAbstractScrollArea):
    """A view that paints three items."""


class Three:
    """Three boxes beside each other."""

    names = ["one", "two", "three"]

    def __init__(self, view: QWidget) -> None:
        self.picked, self.opened = 1, -1
        Three.last = self

    last: Three

    def count(self) -> int:
        return len(self.names)

    def name(self, at: int) -> str:
        return self.names[at]

    def box(self, at: int) -> QRect:
        return QRect(at * 20, 0, 10, 10)

    def is_picked(self, at: int) -> bool:
        return at == self.picked

    def current(self) -> int | None:
        return self.picked

    def under(self, point: QPoint) -> int | None:
        return next((at for at in range(self.count()) if self.box(at).contains(point)), None)

    def pick(self, at: int) -> None:
        self.picked = at

    def open(self, at: int) -> None:
        self.opened = at


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> View:
    expose(View, Three)
    made = View()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def told(view: View) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def test_items_are_children_with_names_and_places(view: View, told: QAccessibleInterface) -> None:
    assert [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())] == ["one", "two", "three"]
    there = told.child(2).rect()
    assert there == QRect(view.mapToGlobal(QPoint(40, 0)), there.size())
    assert told.indexOfChild(told.childAt(there.x() + 1, there.y() + 1)) == 2
    assert [bool(told.child(at).state().selected) for at in range(3)] == [False, True, False]


def test_an_item_is_picked_and_opened_from_outside(told: QAccessibleInterface) -> None:
    focus, press = told.child(0).actionInterface().actionNames()
    told.child(0).actionInterface().doAction(focus)
    assert (Three.last.picked, Three.last.opened) == (0, -1)
    told.child(2).actionInterface().doAction(press)
    assert (Three.last.picked, Three.last.opened) == (2, 2)


def test_items_that_went_are_no_longer_valid(told: QAccessibleInterface, monkeypatch: pytest.MonkeyPatch) -> None:
    last = told.child(2)
    monkeypatch.setattr(Three, "names", ["one"])
    assert (told.childCount(), told.child(2)) == (1, None)
    assert not last.isValid()
    assert last.text(QAccessible.Text.Name) == ""


def test_an_item_says_that_it_is_no_text_and_has_no_value(told: QAccessibleInterface) -> None:
    assert (told.child(0).textInterface(), told.child(0).valueInterface()) == (None, None)
