"""The other names of an entity as chips; Del or the cross takes one away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.case.entities import Name
from workbench.ui.forms.flow import Flow
from workbench.ui.language import tr
from workbench.ui.plain import tip

_CROSS = 22  # pixels at the right end of a chip that take the name away


class _Chip(QPushButton):
    """One name; the one of another member says whose it is."""

    gone = Signal(bytes)

    def __init__(self, name: Name, of: str, *, open_: bool) -> None:
        super().__init__(f"{name.name}{f'  {of}' if of else ''}{'  ×' if open_ else ''}")
        self._key, self._open = name.id, open_
        self.setProperty("chip", "plain")
        self.setAutoDefault(False)
        whose = tr(", of {}").format(of) if of else ""
        self.setAccessibleName(tr("Alias {}{}").format(name.name, whose))
        self.setToolTip(tip(f"{name.name}{whose}" + (tr(". Del takes it away") if open_ else "")))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.position().x() > self.width() - _CROSS and self.rect().contains(event.position().toPoint()):
            self._go()

    def _go(self) -> None:
        if self._open:
            self.gone.emit(self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._go()
        else:
            super().keyPressEvent(event)


class Names(QWidget):
    """Chips of the other names, and a button for one more."""

    gone = Signal(bytes)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow()
        self.setLayout(self._flow)
        self._shown: list[QWidget] = []
        self._held: object = None
        self.add = QPushButton(self.tr("+ Alias"))
        self.add.setProperty("panel", "true")
        self.add.setToolTip(self.tr("Another name it goes by"))
        self.add.setAccessibleName(self.tr("Add an alias"))
        self.add.clicked.connect(self.wanted)

    def show_names(self, names: Sequence[Name], *, own: bytes, of: dict[bytes, str], open_: bool) -> None:
        """Show these names; those of other members of the group tell whose they are."""
        if (held := (tuple(names), own, tuple(of.items()), open_)) == self._held:
            return
        self._held = held
        for chip in (*self._shown, self.add):
            self._flow.removeWidget(chip)
        for chip in self._shown:
            chip.hide()
            chip.deleteLater()
        self._shown = []
        for name in names:
            chip = _Chip(name, "" if name.entity == own else of.get(name.entity, ""), open_=open_ and name.alias)
            chip.gone.connect(self.gone)
            self._shown.append(chip)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.add)
        self.add.setVisible(open_)
        self.updateGeometry()
