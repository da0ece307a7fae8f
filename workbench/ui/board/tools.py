"""The tools over a board's top left corner: which board, pick or link, zoom, fit and tidy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.case import acts
from workbench.ui import icons, theme
from workbench.ui.desk import Desk
from workbench.ui.plain import tip
from workbench.values.words import LINK_KINDS

_NAMED = 190  # pixels of the longest board name
_GIVING = ("tidy", "board-group", "zoom-out", "zoom-in", "fit", "link", "select")  # where there is little room


class Tools(QFrame):
    """A strip of buttons; each tells by name what is asked for."""

    asked = Signal(str)  # select, link, zoom-in, zoom-out, fit, tidy, or the name of an act
    chosen = Signal(object)  # the board to show

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Board tools"))
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        self.choice = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choice.setAccessibleName(self.tr("Which board"))
        self.choice.setToolTip(self.tr("Choose another board, or make one"))
        self.choice.setAutoRaise(True)
        self.choice.setFont(theme.small(QFont.Weight.DemiBold))
        self.choice.setMenu(QMenu(self.choice))
        row.addWidget(self.choice)
        for name, icon, key, says in (
            ("select", "pointer", "V", self.tr("Pick and move cards (V)")),
            ("link", "link", "L", self.tr("Link two cards (L)")),
            ("board-group", "group", "G", self.tr("A group round the selected cards (G)")),
            ("zoom-in", "zoom-in", "", self.tr("Larger (+)")),
            ("zoom-out", "zoom-out", "", self.tr("Smaller (-)")),
            ("fit", "fit", "", self.tr("Show the whole board (0)")),
            ("tidy", "", "T", self.tr("Put the selected cards, or all, in order from left to right (T)")),
        ):
            row.addWidget(self._button(name, icon, key, says))
        self._rest = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup, autoRaise=True)
        self._rest.setToolTip(self.tr("What else can be done on the board"))
        self._rest.setAccessibleName(self._rest.toolTip())
        self._rest.hide()
        row.addWidget(self._rest)
        self._dress()

    def offer(self, menu: QMenu) -> None:
        """Hang the menu of all acts of the board at the end of the strip."""
        self._rest.setMenu(menu)
        self._rest.show()
        self.adjustSize()

    def _button(self, name: str, icon: str, key: str, says: str) -> QToolButton:
        button = QToolButton(self)
        button.setText("  ".join(filter(None, ("" if icon else self.tr("Tidy"), key))))
        button.setToolTip(says)
        button.setAccessibleName(says)
        button.setAutoRaise(True)
        if not button.text():
            button.setFixedWidth(round(theme.grown(16)) + 14)
        button.setCheckable(name in ("select", "link"))
        button.setProperty("shape", icon)
        button.clicked.connect(lambda: self.asked.emit(name))
        self._buttons[name] = button
        return button

    def __getitem__(self, name: str) -> QToolButton:
        return self._buttons[name]

    def show_boards(self, boards: Sequence[tuple[bytes, str]], current: bytes | None, *, writable: bool) -> None:
        """List the boards, the current one named on the button."""
        menu = self.choice.menu()
        menu.clear()
        shown = self.tr("First layout")
        for key, name in boards:
            action = menu.addAction(name or self.tr("Unnamed"), lambda key=key: self.chosen.emit(key))
            action.setCheckable(True)
            action.setChecked(key == current)
            shown = action.text() if key == current else shown
        if boards:
            menu.addSeparator()
        menu.addAction(self.tr("New board…"), lambda: self.asked.emit("board-new")).setEnabled(writable)
        letters = QFontMetrics(self.choice.font())
        named = letters.elidedText(shown, Qt.TextElideMode.ElideRight, _NAMED)
        self.choice.setText(named.replace("&", "&&") + "  ▾")
        self.choice.setToolTip(tip(self.tr("{}: choose another board, or make one").format(shown)))
        self.adjustSize()

    def show_state(self, *, linking: bool, writable: bool, cards: bool, picked: bool) -> None:
        """Show which tool is in hand, and switch off what would do nothing."""
        self["board-group"].setEnabled(writable and picked)
        self["select"].setChecked(not linking)
        self["link"].setChecked(linking)
        for name in ("link", "tidy"):
            self[name].setEnabled(writable and cards)
        for name in ("zoom-in", "zoom-out", "fit"):
            self[name].setEnabled(cards)

    def fit(self, room: int) -> None:
        """Take no more pixels than there are: what the menu or a key does as well goes first."""
        for button in self._buttons.values():
            button.show()
        for name in _GIVING:
            if self.sizeHint().width() <= room:
                break
            self[name].hide()
        self.adjustSize()
        self.resize(min(self.sizeHint().width(), room), self.height())

    def _dress(self) -> None:
        look = theme.current()
        self._rest.setIcon(icons.icon("more", look.text2))
        self._rest.setIconSize(QSize(round(theme.grown(16)), round(theme.grown(16))))
        for button in self._buttons.values():
            if button.property("shape"):
                button.setIcon(icons.icon(str(button.property("shape")), look.text2, on=look.accent))
                button.setIconSize(QSize(round(theme.grown(16)), round(theme.grown(16))))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rest"):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.line_strong), 1))
            painter.setBrush(QColor(look.panel))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class Fold(QToolButton):
    """Folds the legend at the board's top right corner away and opens it again."""

    turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.unfolded = True
        self.setAutoRaise(True)
        self.setIconSize(icons.side(10))
        self.setMinimumSize(24, 24)
        self.clicked.connect(self._turn)
        self._dress()

    def _turn(self) -> None:
        self.unfolded = not self.unfolded
        self._dress()
        self.turned.emit()

    def _dress(self) -> None:
        self.setText("" if self.unfolded else self.tr("Legend"))
        self.setIcon(icons.icon("close", theme.current().text2) if self.unfolded else QIcon())
        self.setToolTip(self.tr("Fold the legend") if self.unfolded else self.tr("Show what the lines mean"))
        self.setAccessibleName(self.toolTip())
        self.adjustSize()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def head(menu: QMenu, words: str) -> None:
    """What a menu asks, on its first line; the style sheet draws a section as a bare line, without its words."""
    menu.addAction(words).setEnabled(False)


def link_menu(parent: QWidget, desk: Desk, a: bytes, b: bytes) -> QMenu:
    """The kinds of link from one record to another, to choose from."""
    menu = QMenu(parent)
    head(menu, f"{desk.case.number(a)} → {desk.case.number(b)}")
    for kind, meaning in LINK_KINDS.meanings.items():
        action = menu.addAction(f"&{kind.replace('-', ' ')}", lambda kind=kind: desk.attempt(acts.link, a, kind, b))
        action.setToolTip(meaning)
    menu.setToolTipsVisible(True)
    return menu
