"""The actions of the window: the acts of the table that are bound to something, with their keys and shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.ui import icons, theme
from workbench.ui.acttable import ACTS as ACTS
from workbench.ui.acttable import KEYED as KEYED
from workbench.ui.acttable import MENUS as MENUS
from workbench.ui.acttable import PAGES as PAGES
from workbench.ui.acttable import Act as Act
from workbench.ui.keycaps import key_name

_BY_NAME = {act.name: act for act in ACTS}


class Actions(QObject):
    """The acts that are bound to something; an unbound row of the table appears nowhere."""

    bound = Signal(str)
    rekeyed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._acts = dict(_BY_NAME)  # with the keys they have now
        self._made: dict[str, QAction] = {}
        self._when: dict[str, Callable[[], bool]] = {}
        self._panes: list[tuple[QWidget, tuple[str, ...]]] = []
        self._own: dict[str, QWidget] = {}
        self.held: Callable[[], bool] = lambda: False  # while much changes at once and will be looked at then

    def bind(self, name: str, does: Callable[[], object], *, when: Callable[[], bool] | None = None,
             checkable: bool = False) -> QAction:  # fmt: skip
        """Give a row of the table something to do; ``when`` tells whether it does something now."""
        act = self._acts[name]
        action = QAction(self.tr(act.text), self, checkable=checkable)
        action.setObjectName(name)
        action.setIconText(self.tr(act.text))
        action.triggered.connect(lambda: does())
        self._made[name] = action
        self._lay(act)
        if when is not None:
            self._when[name] = when
            action.setEnabled(when())
        self._dress(act)
        self.bound.emit(name)
        return action

    def _lay(self, act: Act) -> None:
        """Let the act's keys count where they should."""
        action, contexts = self._made[act.name], Qt.ShortcutContext
        pane = self._own.get(act.menu.partition(":")[0])
        inside = act.single or pane is not None
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setShortcutContext(contexts.WidgetWithChildrenShortcut if inside else contexts.WindowShortcut)
        action.setToolTip(self._tip(act))
        action.setWhatsThis(self._tip(act))
        panes = [(pane, ())] if pane is not None else self._panes if act.single else [(self._window, ())]
        for widget, without in panes:
            if act.name not in without:
                widget.addAction(action)

    def rekey(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """From now on these acts have these keys, all others those of the table."""
        for name, first in _BY_NAME.items():
            now = first._replace(keys=keys.get(name, first.keys))
            if now != self._acts[name]:
                self._acts[name] = now
                if name in self._made:
                    for widget in (self._window, *(pane for pane, _ in self._panes)):
                        widget.removeAction(self._made[name])
                    self._lay(now)
        self.rekeyed.emit()

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys an act has now, bound or not."""
        return self._acts[name].keys

    def serve(self, pane: QWidget, *, without: tuple[str, ...] = ()) -> None:
        """Let the single letters count in a pane, but for those it uses itself."""
        self._panes.append((pane, without))
        common = (act for act in self if act.single and act.menu.partition(":")[0] not in self._own)
        pane.addActions([self._made[act.name] for act in common if act.name not in without])

    def own(self, menu: str, pane: QWidget) -> None:
        """The acts of a menu, bound from now on, count in this pane only, whatever their keys."""
        self._own[menu] = pane

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def __iter__(self) -> Iterator[Act]:
        return (act for name, act in self._acts.items() if name in self._made)

    def refresh(self) -> None:
        """Switch off what would do nothing now."""
        if not self.held():
            for name, when in self._when.items():
                self._made[name].setEnabled(when())

    def off(self, event: QKeyEvent, *names: str) -> bool:
        """Whether a key is that of one of these acts, which would do nothing now."""
        off = [name for name in names if name in self._made and not self._made[name].isEnabled()]
        return any(QKeySequence(event.keyCombination()) == QKeySequence(key) for name in off for key in self.keys(name))

    def dress(self) -> None:
        """Draw the shapes in the colours of the theme worn now."""
        for act in self:
            self._dress(act)

    def _dress(self, act: Act) -> None:
        if act.icon:
            worn = theme.current()
            self._made[act.name].setIcon(icons.icon(act.icon, worn.text2, on=worn.accent))
            self._made[act.name].setIconVisibleInMenu(False)

    def _tip(self, act: Act) -> str:
        keys = self.tr(" or ").join(map(key_name, act.keys))
        said = self.tr(act.says) or self.tr(act.text)
        return f"{said[:1].upper()}{said[1:]} ({keys})" if keys else f"{said[:1].upper()}{said[1:]}"

    def tip(self, name: str) -> str:
        """What an act does and its keys, as its tooltip says at first."""
        return self._tip(self._acts[name])

    def fill(self, menu: QMenu, name: str) -> None:
        """Put the bound acts of a menu into it, group after group, a line between two."""
        group = ""
        for act in sorted((act for act in self if act.menu.partition(":")[0] == name), key=lambda act: act.menu):
            if menu.actions() and act.menu != group:
                menu.addSeparator()
            group = act.menu
            menu.addAction(self._made[act.name])
