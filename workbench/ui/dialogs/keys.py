"""Change keys: every act with its keys, new ones pressed once; one that another act has is taken over if asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from workbench.ui import keys, theme
from workbench.ui.actions import ACTS, Act, Actions
from workbench.ui.dialogs.lookup import LookUp
from workbench.ui.keycaps import key_name
from workbench.ui.keys import MOST
from workbench.ui.messages import InlineMessage, Remedy
from workbench.ui.moves import label

_FRAME = 18  # pixels of a field round its words
_FIRST = {act.name: act.keys for act in ACTS}
Keys = tuple[str, ...]


def native(pressed: Sequence[str]) -> str:
    """Keys as this system writes them."""
    return ", ".join(map(key_name, pressed))


class ChangeKeys(LookUp):
    """The acts and their keys; what is changed counts at once and is kept."""

    def __init__(self, actions: Actions, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Change keys"), self.tr("Look up a key or what it does"))
        self._actions, self._settings = actions, settings
        self.message: InlineMessage | None = None
        self.list = QTreeWidget(rootIsDecorated=False, uniformRowHeights=True)
        self.list.setAccessibleName(self.tr("Acts and their keys"))
        self.list.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.list.setColumnWidth(0, round(theme.grown(400)))
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        letters = self.tr("Letters without Ctrl or Alt count only while a pane that shows something has the keyboard.")
        hint = label(letters, "faint")
        for widget in (self.list, hint):
            self.column.addWidget(widget)
        self.column.addLayout(self._row())
        self.column.addWidget(self._buttons())
        self.column.setStretch(1, 1)  # the list
        self._fill()

    # the parts

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setAccessibleName(self.tr("New key"))
        line = self.press.findChild(QLineEdit)
        line.setMinimumWidth(line.fontMetrics().horizontalAdvance(line.placeholderText()) + _FRAME)
        caption = label(self.tr("New key"), "small")
        caption.setBuddy(self.press)
        self.use = QPushButton(self.tr("Use it"), clicked=lambda: self._want(also=False))
        self.add = QPushButton(self.tr("Use it, too"), clicked=lambda: self._want(also=True))
        self.none = QPushButton(self.tr("No key"), clicked=lambda: self._give(()))
        self.reset = QPushButton(self.tr("Reset"), clicked=self._reset)
        row.addWidget(caption)
        row.addWidget(self.press, 1)
        for button in (self.use, self.add, self.none, self.reset):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons, role = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        self.all = buttons.addButton(self.tr("Reset all"), role.ResetRole)
        self.all.clicked.connect(lambda: self._keep({}))
        buttons.addButton(self.tr("Close"), role.RejectRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setAutoDefault(False)
        return buttons

    def _fill(self) -> None:
        for act in self._actions:
            item = QTreeWidgetItem(["", ""])
            item.setData(0, Qt.ItemDataRole.UserRole, act.name)
            self.list.addTopLevelItem(item)
        self._show()
        self.list.setCurrentItem(self.list.topLevelItem(0))

    def _show(self) -> None:
        """The keys as they are now; what differs from the first is in bold and said."""
        for at, act in enumerate(self._actions):
            item, differs = self.list.topLevelItem(at), act.keys != _FIRST[act.name]
            menu = self.tr(act.menu.partition(":")[0])
            item.setText(0, f"{menu} ▸ {self.tr(act.text).rstrip('…')}")
            item.setText(1, self.tr("{} (changed)").format(native(act.keys)) if differs else native(act.keys))
            item.setToolTip(0, self.tr(act.says))
            font = QFont()
            font.setBold(differs)
            item.setFont(1, font)
        self._chosen()
        self.narrow(self.field.text())

    # what is done

    @property
    def act(self) -> Act | None:
        """The act that is chosen."""
        item = self.list.currentItem()
        name = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else ""
        return next((act for act in self._actions if act.name == name), None)

    def choose(self, name: str) -> None:
        """Go to an act."""
        for at, act in enumerate(self._actions):
            if act.name == name:
                self.list.setCurrentItem(self.list.topLevelItem(at))

    def _chosen(self) -> None:
        self._unsay()
        act = self.act
        for button in (self.use, self.add, self.none, self.reset):
            button.setEnabled(act is not None)
        if act is not None:
            self.add.setEnabled(len(act.keys) < MOST)
            self.none.setEnabled(bool(act.keys))
            self.reset.setEnabled(act.keys != _FIRST[act.name])

    def _want(self, *, also: bool) -> None:
        """Give the act the key that was pressed, where it is free."""
        act, key = self.act, keys.portable(self.press.keySequence().toString(QKeySequence.SequenceFormat.PortableText))
        if act is None:
            return
        says = keys.refusal(act._replace(keys=_FIRST[act.name]), key, self.tr)
        if says:
            self._say(says)
        else:
            wanted = (*(each for each in act.keys if each != key), key) if also else (key,)
            self._give(wanted)

    def _reset(self) -> None:
        if self.act is not None:
            self._give(_FIRST[self.act.name])

    def _give(self, wanted: Keys) -> None:
        act, now = self.act, list(self._actions)
        if act is None:
            return
        met = [key for key in wanted if keys.holders(act, key, now)]
        held = {other.name: other for key in met for other in keys.holders(act, key, now)}
        if not held:
            self._take(act, wanted, ())
            return
        names = self.tr("” and “").join(self.tr(each.text).rstrip("…") for each in held.values())
        says = self.tr("{} is a key of “{}” already. Taken over, it calls “{}” instead.")
        names = says.format(native(met), names, self.tr(act.text).rstrip("…"))
        self._say(names, Remedy(self.tr("Take it over"), lambda: self._take(act, wanted, tuple(held))))

    def _take(self, act: Act, wanted: Keys, losing: Keys) -> None:
        now = {each: self._actions.keys(each) for each in _FIRST}
        for name in losing:
            now[name] = tuple(key for key in now[name] if key not in wanted)
        self._keep(now | {act.name: wanted})
        self.press.clear()

    def _keep(self, now: dict[str, Keys]) -> None:
        keys.keep(self._settings, now)
        self._actions.rekey(now)
        self._show()

    def narrow(self, words: str) -> None:
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            said = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
            item.setHidden(words.casefold() not in said)

    def _say(self, says: str, *remedies: Remedy) -> None:
        self._unsay()
        self.message = InlineMessage("care", says, remedies=remedies, stacked=True, parent=self)
        self.message.closed.connect(self._message_gone)
        self.column.insertWidget(self.column.count() - 1, self.message)
        for button in self.message.findChildren(QPushButton):
            self.setTabOrder(self.reset, button)

    def _unsay(self) -> None:
        if self.message is not None:
            self.message.close_for_good()

    def _message_gone(self) -> None:
        self.message = None
