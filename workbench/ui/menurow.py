"""The one row on top: menus, search, the way back and on, and the button that begins everything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from workbench.ui import icons, theme
from workbench.ui.actions import MENUS, Actions
from workbench.ui.keycaps import KeyCap
from workbench.ui.mnemonics import keep_lettered

_CAP = 4  # pixels between the words of a button and the key on it
_EDGE, _GAP = 8, 4  # pixels at the ends of the row, and between its parts
_ANY = (1 << 24) - 1  # pixels: no bound
_STEPS = ("back", "forward")
_OF_A_CASE = ("Insert", "Case", "Tools")


class AttachButton(QPushButton):
    """The one primary button of the frame: its key gives way first where there is little room, then its words."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)
        self.setProperty("primary", "true")
        self.cap = KeyCap("Ctrl+Shift+A", self, on_accent=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _bare(self) -> QSize:
        """The size without any words."""
        plain = super().sizeHint()
        return QSize(plain.width() - self.fontMetrics().horizontalAdvance(self.text()), plain.height())

    def worded(self) -> int:
        """The width that its words ask for, in pixels."""
        return self._bare().width() + self.fontMetrics().horizontalAdvance(self._words)

    def sizeHint(self) -> QSize:
        cap = self.cap.sizeHint()
        return QSize(self.worded() + cap.width() + _CAP, max(self._bare().height(), cap.height() + 6))

    def minimumSizeHint(self) -> QSize:
        return self._bare()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._words if self.width() >= self.worded() else "")
        cap, room = self.cap.sizeHint(), self.width() >= self.sizeHint().width()
        self.cap.setVisible(room)
        self.setProperty("capped", "true" if room else "false")
        self.style().polish(self)
        place = QRect(QPoint(self.width() - cap.width() - 9, (self.height() - cap.height()) // 2), cap)
        self.cap.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


class _Menus(QMenuBar):
    """A menu bar that has room for its menus from the right, too: there Qt reckons with the first of them alone."""

    def sizeHint(self) -> QSize:
        plain = super().sizeHint()
        if self.isRightToLeft():
            taken = QRect()
            for action in self.actions():
                taken = taken.united(self.actionGeometry(action)) if action.isVisible() else taken
            plain.setWidth(taken.width() + 2 * (self.width() - taken.right()))
        return plain

    minimumSizeHint = sizeHint


class MenuRow(QWidget):
    """Menus, search box, selection back and on, attach; without a case only the menus."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._case = actions, False
        self.search: QWidget | None = None
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(40)
        self.menus: dict[str, QMenu] = {}
        self.extra: dict[str, list[tuple[QMenu, str]]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE - 2, 0, _EDGE, 0)
        row.setSpacing(_GAP)
        self._menus = self._bar()
        row.addWidget(self._menus)
        row.addStretch(1)
        row.addStretch(1)
        self._steps = [self._step(name) for name in _STEPS]
        for button in self._steps:
            row.addWidget(button)
        self.attach = self._primary()
        row.addWidget(self.attach)
        actions.bound.connect(self._bound)
        self._dress()

    def _bar(self) -> QMenuBar:
        bar = _Menus(self)
        bar.setNativeMenuBar(False)
        bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for name in MENUS:
            self.menus[name] = bar.addMenu(self.tr("&" + name))
            self.menus[name].menuAction().setVisible(False)
            keep_lettered(self.menus[name])
        return bar

    def _step(self, name: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        button.setIconSize(icons.side(16))
        button.setObjectName(name)
        return button

    def _primary(self) -> AttachButton:
        button = AttachButton(self.tr("Attach source"), self)
        button.clicked.connect(lambda: self._actions["attach"].trigger())
        button.hide()
        return button

    def add_search(self, box: QWidget) -> None:
        """Put the search box into the middle."""
        self.search = box
        box.setVisible(self._case)
        self.layout().insertWidget(2, box, 3)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share()
        return super().event(event)

    def _share(self) -> None:
        """Where the words of the button have no room, what they would take is the search box's."""
        beside = [self._menus, *self._steps, *([self.search] if self.search is not None else [])]
        taken = sum(max(each.minimumSizeHint().width(), each.minimumWidth()) + _GAP for each in beside) + 2 * _EDGE
        least, room = self.attach.minimumSizeHint().width(), self.width() - taken
        self.attach.setMaximumWidth(_ANY if room >= self.attach.worded() else least)

    def add_menu(self, name: str, menu: QMenu, *, after: str = "") -> None:
        """Hang a menu of choices behind an act of one of the menus, or at its end."""
        self.extra.setdefault(name, []).append((menu, after))
        self._fill(name)

    def _bound(self, name: str) -> None:
        act = next(act for act in self._actions if act.name == name)
        self._fill(act.menu.partition(":")[0])
        for button in self._steps:
            if button.objectName() == name:
                button.setDefaultAction(self._actions[name])
                button.setAccessibleName(self.tr(act.text))
        if name == "attach":
            action = self._actions[name]
            self.attach.setToolTip(action.toolTip())
            self.attach.setEnabled(action.isEnabled())
            action.changed.connect(lambda: self.attach.setEnabled(action.isEnabled()))
            action.changed.connect(lambda: self.attach.setToolTip(action.toolTip()))

    def _fill(self, name: str) -> None:
        if name not in self.menus:  # the acts of one page stand in its own menu
            return
        menu = self.menus[name]
        menu.clear()
        self._actions.fill(menu, name)
        there = [action.objectName() for action in menu.actions()]
        for each, after in self.extra.get(name, ()):
            if after in there[:-1]:
                menu.insertMenu(menu.actions()[there.index(after) + 1], each)
        last = [each for each, after in self.extra.get(name, ()) if after not in there[:-1]]
        if last:
            menu.addSeparator()
        for each in last:
            menu.addMenu(each)
        menu.menuAction().setVisible(not menu.isEmpty() and (self._case or name not in _OF_A_CASE))

    def show_case(self, there: bool) -> None:
        """Show what belongs to an open case, or only the menus."""
        self._case = there
        if self.search is not None:
            self.search.setVisible(there)
        self.attach.setVisible(there and "attach" in self._actions)
        self._share()
        for button in self._steps:
            button.setVisible(there)
        for name in _OF_A_CASE:
            self._fill(name)

    def _dress(self) -> None:
        self.attach.setIcon(icons.icon("plus", theme.current().on_accent))
        more = self._menus.findChild(QToolButton, "qt_menubar_ext_button")  # Qt's own cannot be seen on dark ground
        more.setIcon(icons.icon("more", theme.current().text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
