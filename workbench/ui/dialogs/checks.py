"""What was found of a file before it is attached, at the right of the dialog; it warns and never blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.report.wording import counted
from workbench.ui import icons, theme
from workbench.ui.dialogs.preflight import Looked
from workbench.ui.messages import InlineMessage, Remedy
from workbench.ui.moves import card, label
from workbench.ui.plain import escape
from workbench.values.spoken import thousands

_ROWS = ("Type", "Size", "Encoding", "Active content", "SHA-256", "Same bytes")
_SIGN = 14  # pixels of a tick

Near = tuple[str, int, int, tuple[str, ...]]
"""A source that shares sentences: its number, how many of how many, the names that both cite."""


class Checks(QWidget):
    """One file's kind, size, encoding and hash, whether the case holds it, and what it shares with what is held."""

    def __init__(self, show: Callable[[str], object]) -> None:
        super().__init__()
        self._show = show
        self.setProperty("sunken", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 8)
        self._column.setSpacing(12)
        self._column.addWidget(label(self.tr("Checked before attaching"), "heading"))
        self._column.addWidget(self._table())
        self._said: list[InlineMessage] = []
        self._named = label("")
        self._named_card = self._panel(self.tr("Named in it"), self._named)
        self._column.addWidget(self._named_card)
        self._column.addStretch(1)
        self._found: Looked | None = None

    def _table(self) -> QFrame:
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(2, 1)
        self._signs: dict[str, QLabel] = {}
        self._values: dict[str, QLabel] = {}
        for at, name in enumerate(_ROWS):
            sign, value = QLabel(), label("")
            sign.setFixedWidth(round(theme.grown(_SIGN)) + 6)
            value.setAccessibleName(self.tr(name))
            self._signs[name], self._values[name] = sign, value
            for column, part in enumerate((sign, label(self.tr(name), "small"), value)):
                grid.addWidget(part, at, column, Qt.AlignmentFlag.AlignTop)
        return card(grid)

    def _panel(self, head: str, words: QLabel) -> QFrame:
        column = QVBoxLayout()
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(label(head, "strong"))
        column.addWidget(words)
        made = card(column)
        made.hide()
        return made

    def says(self, name: str) -> str:
        """What one row says now."""
        return self._values[name].text()

    def messages(self) -> list[str]:
        """The sentences below the table."""
        return [each.says for each in self._said]

    def show_file(
        self, found: Looked | None, number: str, near: Sequence[Near] = (), cites: Sequence[str] = ()
    ) -> None:
        """Show what was found; ``number`` is the source that holds the same bytes, empty where none does."""
        self._found = found
        for name, value in zip(_ROWS, self._words(found, number) if found else ("",) * len(_ROWS), strict=True):
            self._values[name].setText(value)
        self._values["SHA-256"].setToolTip(found.sha256 if found else "")
        self._tick(number)
        for old in self._said:
            old.close_for_good()
        self._said = [self._message(at, *each) for at, each in enumerate(self._sentences(found, number, near))]
        self._named.setText(self._cited(cites))
        self._named_card.setVisible(bool(found and cites))

    def _words(self, found: Looked, number: str) -> tuple[str, ...]:
        if found.trouble:
            return found.trouble, "", "", "", "", ""
        size, digest = f"{thousands(found.size)} bytes", f"{found.sha256[:8]}…{found.sha256[-8:]}"
        same = self.tr("already here as {}").format(number) if number else self.tr("not in this case")
        return found.kind, size, found.encoding, found.active or "—", digest, same

    def _tick(self, number: str) -> None:
        worn, ratio = theme.current(), self.devicePixelRatioF()
        bad = {"Type": bool(self._found and self._found.trouble), "Same bytes": bool(number)}
        bad["Active content"] = bool(self._found and self._found.active.startswith("scripts"))
        for name, sign in self._signs.items():
            shape, colour = ("finding", worn.care) if bad.get(name) else ("check", worn.ok)
            there = bool(self._values[name].text())
            sign.setPixmap(icons.pixmap(shape, colour, size=_SIGN, ratio=ratio)) if there else sign.clear()

    def _sentences(self, found: Looked | None, number: str, near: Sequence[Near]) -> list[tuple[str, str, str]]:
        if found is None or found.trouble:
            return []
        if number:
            says = self.tr("Already here as {}. The same bytes are not taken in twice.").format(number)
            return [("note", says, number)]
        return [("care", self._close(*each), each[0]) for each in near]

    def _close(self, number: str, same: int, of: int, names: Sequence[str]) -> str:
        which = self.tr("{} of {} looked at").format(counted(same, self.tr("sentence")), of)
        says = self.tr("Close to {}. {} stand there word for word.").format(number, which)
        both = self.tr(" Both name {}.").format(", ".join(names)) if names else ""
        return says + both + self.tr(" Two texts that copy one are one witness.")

    def _message(self, at: int, kind: str, says: str, number: str) -> InlineMessage:
        show = Remedy(self.tr("Open {}").format(number), lambda: self._show(number))
        made = InlineMessage(kind, says, remedies=(show,), stacked=True, parent=self)
        self._column.insertWidget(2 + at, made)
        return made

    def _cited(self, cites: Sequence[str]) -> str:
        names = ", ".join(f"<b>{escape(name)}</b>" for name in cites)
        return names + self.tr(": cited in this case already. What leads back to them adds no origin.")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tick("x" if self.says("Same bytes").startswith("already") else "")
