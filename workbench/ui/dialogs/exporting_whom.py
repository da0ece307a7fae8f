"""The part of *Export* that says for whom: a name to remember, who can open the file, and whether it is signed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from workbench.exchange.handover import Seal
from workbench.exchange.keys import KeyStore
from workbench.exchange.sealing import own_recipient, recipients
from workbench.ui.dialogs.sheet import named
from workbench.ui.forms.flow import Flow
from workbench.ui.forms.inputs import Line, Tick
from workbench.ui.language import tr, worded
from workbench.ui.moves import label
from workbench.values.errors import CaseError

OPEN, KEYS, PASSPHRASE = range(3)
_SHORT = 12  # letters of a passphrase below which it is guessed


class Whom(QWidget):
    """Who is given a copy, and how it is closed for others."""

    changed = Signal()

    def __init__(self, before: Sequence[str], keys: KeyStore | None = None) -> None:
        super().__init__()
        self._keys = keys or KeyStore()
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        self.name = Line(self.tr("who is given the copy; remembered in the case"))
        self.name.setAccessibleName(self.tr("For whom"))
        words = named(self.tr("For &whom"), self.name)
        words.setProperty("role", "strong")
        for widget in (words, self.name):
            column.addWidget(widget)
        column.addLayout(self._ways())
        column.addLayout(self._given())
        self.says = label("", "faint")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.says)
        self._before = self.tr("Given before to {}.").format(", ".join(before[:4])) if before else ""
        self._turn()

    def _ways(self) -> Flow:
        row = Flow(apart=16)
        self._choice = QButtonGroup(self)
        for at, words in enumerate((tr("&Not encrypted"), tr("&Encrypt to keys"), tr("With a &passphrase"))):
            way = QRadioButton(words)
            way.setChecked(at == OPEN)
            self._choice.addButton(way, at)
            row.addWidget(way)
        self.sign = Tick(self.tr("Si&gn it"))
        self.sign.toggled.connect(self.changed)
        row.addWidget(self.sign)
        self._choice.idToggled.connect(self._turn)
        return row

    def _given(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.keys = Line(self.tr("public keys (age1…), or drop key files here"))
        self.keys.setAccessibleName(self.tr("Public keys"))
        self.own = QPushButton(self.tr("Add &my key"))
        self.own.setAutoDefault(False)
        self.own.clicked.connect(self._add_own)
        self.secret = Line(self.tr("a passphrase that you tell them by another way"))
        self.secret.setAccessibleName(self.tr("Passphrase"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        for widget in (self.keys, self.own, self.secret):
            row.addWidget(widget)
        for line in (self.keys, self.secret):
            line.changed.connect(self._said)
        return row

    @property
    def way(self) -> int:
        """How it is closed: not, to keys, with a passphrase."""
        return self._choice.checkedId()

    def choose(self, way: int) -> None:
        """Close it so."""
        self._choice.button(way).setChecked(True)

    def seal(self) -> Seal:
        """What closes the copy."""
        to = _listed(self.keys.value()) if self.way == KEYS else ()
        return Seal(to, self.secret.value() if self.way == PASSPHRASE else None, self.sign.isChecked(), self._keys)

    def lacks(self) -> str:
        """What is still to be said before a copy can be made; empty where nothing is."""
        if self.way == PASSPHRASE and not self.secret.value():
            return self.tr("no passphrase is given")
        if self.way != KEYS:
            return ""
        try:
            recipients(_listed(self.keys.value()))
        except CaseError:
            return self.tr("no public key is given") if not self.keys.value() else self.tr("a public key is not right")
        return ""

    def closing(self) -> str:
        """How it is closed, in words that follow a size."""
        if self.way == KEYS:
            many = len(_listed(self.keys.value()))
            return self.tr("encrypted to one key") if many == 1 else self.tr("encrypted to {} keys").format(many)
        return self.tr("encrypted with a passphrase") if self.way == PASSPHRASE else self.tr("not encrypted")

    def _add_own(self) -> None:
        try:
            own = own_recipient(self._keys)
        except CaseError as error:
            self.says.setText(worded(str(error)))
            return
        if own not in _listed(self.keys.value()):
            self.keys.put(f"{self.keys.value()} {own}".strip())

    def _turn(self) -> None:
        self.keys.setVisible(self.way == KEYS)
        self.own.setVisible(self.way == KEYS)
        self.secret.setVisible(self.way == PASSPHRASE)
        self._said()

    def _said(self) -> None:
        says = {
            OPEN: self.tr("The file is not encrypted; whoever has it can read it."),
            KEYS: self.tr("Only the holders of these keys can open the file; you cannot, unless your own is listed."),
            PASSPHRASE: self.tr("Whoever has the passphrase can open the file, and nobody can help who lost it."),
        }[self.way]
        if self.way == PASSPHRASE and 0 < len(self.secret.value()) < _SHORT:
            says = self.tr("That passphrase can be guessed; take several words.")
        self.says.setText(" ".join(filter(None, (says, self._before if self.way == OPEN else ""))))
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.choose(KEYS)
        self.keys.put(" ".join([*_listed(self.keys.value()), *(line for each in files for line in _keys_in(each))]))
        event.acceptProposedAction()


def _listed(text: str) -> tuple[str, ...]:
    """Keys as they are typed; the kind and the body of an SSH key belong together."""
    return tuple(re.findall(r"ssh-\S+\s+\S+|[^\s,;]+", text))


def _keys_in(file: str) -> list[str]:
    """The public keys in a dropped file; the file's name where it holds none, so that what is wrong is seen."""
    try:
        lines = Path(file).read_text(encoding="utf-8")[:10_000].splitlines()
    except (OSError, ValueError):
        return [file]
    return [line.strip() for line in lines if line.startswith(("age1", "ssh-"))] or [file]
