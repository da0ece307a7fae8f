"""Painted items told to screen readers: each is a list item of the view that paints it, named in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

_NOTHING = Shiboken.VoidPtr(0)  # None would end the program: the binding turns it into no address


class Items(Protocol):
    """What a view paints, by place in its order; rectangles and points are in the view's own pixels."""

    def count(self) -> int:
        """How many there are."""
        ...

    def name(self, at: int) -> str:
        """One of them in words, such as “Sighting SG-02, Il-62M, 26 October, 1 finding, 5 links”."""
        ...

    def box(self, at: int) -> QRect:
        """Where it is painted."""
        ...

    def is_picked(self, at: int) -> bool:
        """Whether it is selected."""
        ...

    def current(self) -> int | None:
        """The one that the keys act on."""
        ...

    def under(self, point: QPoint) -> int | None:
        """The topmost one at a point."""
        ...

    def pick(self, at: int) -> None:
        """Select it."""
        ...

    def open(self, at: int) -> None:
        """Do what Enter does on it."""
        ...


_exposed: dict[type[QWidget], Callable[[QWidget], Items]] = {}
_kept: list[QAccessibleInterface] = []  # Qt holds them by address until the program ends


def expose(view: type[QWidget], items: Callable[[QWidget], Items]) -> None:
    """Tell what views of this class paint; ``items`` is called with a view when a screen reader first asks."""
    if not _exposed:
        QAccessible.installFactory(_told)
    _exposed[view] = items


def tell_current(view: QWidget, at: int | None) -> None:
    """Say which item of a view the keys act on now; costs nothing while nobody listens."""
    if at is not None and QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(at)
        QAccessible.updateAccessibility(event)


def current_box(view: QWidget) -> QRect | None:
    """Where a view paints the item that its keys act on, in the view's own pixels."""
    items = _exposed[type(view)](view) if type(view) in _exposed else None
    at = items.current() if items is not None else None
    return None if at is None else items.box(at)


def _told(name: str, asked: QObject) -> QAccessibleInterface | None:
    items = _exposed.get(type(asked))
    if items is None:
        return None
    told = _View(asked, items(asked))
    _kept.append(told)
    return told


class _View(QAccessibleWidget):
    """The view as a list of what it paints."""

    def __init__(self, view: QWidget, items: Items) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view, self.items = view, items
        self._made: dict[int, _Item] = {}
        view.destroyed.connect(self._leave)

    def _leave(self) -> None:
        self.view = self.items = None

    def childCount(self) -> int:
        return self.items.count() if self.items is not None else 0

    def child(self, at: int) -> QAccessibleInterface | None:
        if not 0 <= at < self.childCount():
            return None
        if at not in self._made:
            self._made[at] = _Item(self, at)
        return self._made[at]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.at if isinstance(child, _Item) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        at = self.items.under(self.view.mapFromGlobal(QPoint(x, y))) if self.items is not None else None
        return None if at is None else self.child(at)

    def focusChild(self) -> QAccessibleInterface | None:
        at = self.items.current() if self.items is not None and self.view.hasFocus() else None
        return None if at is None else self.child(at)


class _Item(QAccessibleInterface):
    """One painted item; what stands at its place in the order is asked for anew each time."""

    def __init__(self, told: _View, at: int) -> None:
        super().__init__()
        self.at, self._told, self._press = at, told, _Press(told, at)

    def isValid(self) -> bool:
        return self.at < self._told.childCount()

    def object(self) -> QObject | None:
        return None

    def parent(self) -> QAccessibleInterface:
        return self._told

    def child(self, at: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names come from the case; nobody sets them here."""

    def text(self, kind: QAccessible.Text) -> str:
        return self._told.items.name(self.at) if kind == QAccessible.Text.Name and self.isValid() else ""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        box = self._told.items.box(self.at)
        return QRect(self._told.view.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        if self.isValid():
            state.selected = self._told.items.is_picked(self.at)
            state.focused = self._told.view.hasFocus() and self._told.items.current() == self.at
            state.offscreen = not self._told.view.rect().intersects(self._told.items.box(self.at))
        else:
            state.invalid = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        return self._press if kind == QAccessible.InterfaceType.ActionInterface else _NOTHING


class _Press(QAccessibleActionInterface):
    """Selecting and opening an item from outside."""

    def __init__(self, told: _View, at: int) -> None:
        super().__init__()
        self._told, self._at = told, at

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.setFocusAction(), QAccessibleActionInterface.pressAction()]

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []

    def doAction(self, name: str) -> None:
        if self._at < self._told.childCount():
            self._told.items.pick(self._at)
            if name == QAccessibleActionInterface.pressAction():
                self._told.items.open(self._at)
