"""What was found of a file before it is attached, at the right of the dialog; it warns and never blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.ui import icons, theme
from workbench.ui.dialogs.filecard import encoding_words
from workbench.ui.dialogs.preflight import Found, Near
from workbench.ui.language import counted, tr, worded
from workbench.ui.messages import InlineMessage, Remedy
from workbench.ui.moves import card, label, rule
from workbench.ui.origins import counts
from workbench.values.spoken import thousands

_ROWS = ("Type", "Size", "Encoding", "Active content", "SHA-256", "Same bytes")
_OFFERED = (("date", "date", "dates"), ("aircraft", "aircraft", "aircraft"), ("place", "place", "places"),
            ("actor", "actor", "actors"), ("attribution", "source", "sources"))  # fmt: skip
_TIES = 2  # of the words that tie two texts to one day, the others are told where the day is assumed
_SIGN = 14  # pixels of a tick


class Checks(QWidget):
    """One file's kind, size, encoding and hash, whether the case holds it, and what it shares with what is held."""

    compare = Signal(object)  # Near
    again = Signal()  # attach what is held already once more

    def __init__(self, show: Callable[[str], object]) -> None:
        super().__init__()
        self._show = show
        self._found: Found | None = None
        self.setProperty("sunken", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 8)
        self._column.setSpacing(12)
        self._column.addWidget(label(self.tr("Checked before attaching"), "heading"))
        self._nothing = label("", "faint")
        self._rows = self._table()
        for part in (self._nothing, self._rows):
            self._column.addWidget(part)
        self._said: list[InlineMessage] = []
        self._cards = [_Card(shape) for shape in ("origins", "assumed", "link")]
        self._offers = _Card("")
        for each in (*self._cards, self._offers):
            self._column.addWidget(each)
        self._column.addStretch(1)

    def _table(self) -> QFrame:
        grid = QGridLayout()
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(2, 1)
        self._signs: dict[str, QLabel] = {}
        self._values: dict[str, QLabel] = {}
        for at, name in enumerate(_ROWS):
            sign, value = QLabel(), label("", "mono" if name == "SHA-256" else "")
            sign.setFixedWidth(round(theme.grown(_SIGN)) + 6)
            value.setAccessibleName(self.tr(name))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._signs[name], self._values[name] = sign, value
            if at:
                grid.addWidget(rule(), 2 * at - 1, 0, 1, 3)
            for column, part in enumerate((sign, label(self.tr(name), "small"), value)):
                grid.addWidget(part, 2 * at, column, Qt.AlignmentFlag.AlignTop)
        return card(grid)

    def says(self, name: str) -> str:
        """What one row says now."""
        return self._values[name].text()

    def messages(self) -> list[str]:
        """The sentences below the table."""
        return [each.says for each in self._said if isValid(each)]

    def offers(self) -> str:
        """What will be suggested, as it is told now."""
        return self._offers.said

    def show_file(self, found: Found | None, *, nothing: str = "") -> None:
        """Show what was found of a file, and what attaching it would do; ``nothing`` says why there is none."""
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        self._rows.setVisible(not nothing)
        if found is self._found and found is not None:
            return
        self._found = found
        for name, value in zip(_ROWS, self._words(found) if found else ("",) * len(_ROWS), strict=True):
            self._values[name].setText(value)
        self._values["SHA-256"].setToolTip(found.looked.sha256 if found else "")
        self._tick()
        for old in self._said:
            if isValid(old):  # else its own cross has closed it
                old.close_for_good()
        self._said = self._messages(found) if found else []
        for card_, told in zip(self._cards, (self._origins, self._dates, self._cited), strict=True):
            card_.tell(*(told(found) if found else ("", "")))

    def _words(self, found: Found) -> tuple[str, ...]:
        looked = found.looked
        if looked.trouble:
            return worded(looked.trouble), "", "", "", "", ""
        size, digest = tr("{} bytes").format(thousands(looked.size)), f"{looked.sha256[:8]}…{looked.sha256[-8:]}"
        same = self.tr("already here as {}").format(found.held) if found.held else self.tr("not in this case")
        kind, active = worded(looked.kind), worded(looked.active) or "—"
        return kind, size, encoding_words(looked.encoding), active, digest, same

    def _tick(self) -> None:
        worn, ratio, found = theme.current(), self.devicePixelRatioF(), self._found
        bad = {"Type": bool(found and found.looked.trouble), "Same bytes": bool(found and found.held)}
        bad["Active content"] = bool(found and found.looked.active.startswith("scripts"))
        for name, sign in self._signs.items():
            shape, colour = ("finding", worn.care) if bad.get(name) else ("check", worn.ok)
            there = bool(self._values[name].text())
            sign.setPixmap(icons.pixmap(shape, colour, size=_SIGN, ratio=ratio)) if there else sign.clear()

    def show_offers(self, counts: Mapping[str, int] | None, *, looking: bool = False) -> None:
        """Tell how many suggestions of each kind the reader will make, or that they are looked for."""
        told = [
            counted(many, one, more) for kind, one, more in _OFFERED
            if (many := (counts or {}).get(kind, 0))
        ]  # fmt: skip
        none = self.tr("nothing that could be a date, an aircraft, a place or an actor")
        says = " · ".join(told) or (none if counts is not None else self.tr("Looking…") if looking else "")
        self._offers.tell(self.tr("Will be suggested"), says)

    def _messages(self, found: Found) -> list[InlineMessage]:
        """What is held already, else what is close and what looks like it, else what could not be read."""
        if found.held:
            says = self.tr(
                "Already here as {}. Attach it again only as a source of its own: another outlet with the same text."
            ).format(found.held)
            again = Remedy(self.tr("Attach again"), self.again.emit)
            return [self._message(0, "note", says, self._open(found.held), again)]
        told: list[tuple[str, str, Remedy | None]] = [
            ("care", self._close(each), self._beside(each)) for each in found.near
        ]
        told += [("care", self._like(*each), self._open(each[0])) for each in found.alike]
        if found.looked.says and found.looked.text:
            told.append(("note", found.looked.says, None))
        return [
            self._message(at, kind, says, *([remedy] if remedy else [])) for at, (kind, says, remedy) in enumerate(told)
        ]  # fmt: skip

    def _like(self, number: str, apart: int) -> str:
        says = self.tr("Looks like {}: {} of the 64 bits of their fingerprints differ. Unless told apart they count as "
                       "one origin.")  # fmt: skip
        return says.format(number, apart or self.tr("none"))

    def _close(self, near: Near) -> str:
        which = self.tr("{} of {} looked at").format(counted(near.same, "sentence"), near.of)
        many = counted(near.told, "statement")
        word = self.tr("{} stand there word for word").format(which)
        if near.same:
            told = word + (self.tr(", {} match in other words").format(many) if near.told else "")
        else:
            told = self.tr("{} match, in other words").format(many)
        both = self.tr(" Both name {}.").format(", ".join(near.names)) if near.names else ""
        end = self.tr(" Two texts that copy one are one witness.") if near.same else ""
        return self.tr("Close to {}. {}.").format(near.number, told) + both + end

    def _open(self, number: str) -> Remedy:
        return Remedy(self.tr("Open {}").format(number), lambda: self._show(number))

    def _beside(self, near: Near) -> Remedy:
        return Remedy(self.tr("Compare side by side"), lambda: self.compare.emit(near), stays=True)

    def _message(self, at: int, kind: str, says: str, *remedies: Remedy) -> InlineMessage:
        made = InlineMessage(kind, says, remedies=remedies, stacked=True, parent=self)
        self._column.insertWidget(3 + at, made)
        return made

    def _origins(self, found: Found) -> tuple[str, str]:
        would = found.effect.origins
        if would is None:
            return "", ""
        head = self.tr("Origins of {} with this source").format(found.numbers[would.record])
        now = counts(would.says.removeprefix("origins: "))
        says = self.tr("Told by {} then. ").format(counted(would.texts + 1, "text"))
        if would.names:
            return head, says + self.tr("Both name {}, so origins stay {}.").format(", ".join(would.names), now)
        return head, says + self.tr(
            "Origins are {} now; whom this one goes back to is unknown until it is said."
        ).format(now)

    def _dates(self, found: Found) -> tuple[str, str]:
        said = []
        for each in found.effect.dated:
            number, pieces = found.numbers[each.source], each.why.split("; ")
            ties = [piece for piece in pieces if "is then" in piece] or pieces  # the words of both that meet
            says = self.tr("It can date {}: {}.").format(number, "; ".join(ties[:_TIES]))
            lean = self.tr(" You will be asked to assume {}’s date; {} would lean on it, and on this source.")
            said.append(says + (lean.format(number, counted(each.leaning, "date")) if each.leaning else ""))
        return (self.tr("A date to count from"), " ".join(said)) if said else ("", "")

    def _cited(self, found: Found) -> tuple[str, str]:
        names = ", ".join(found.effect.cites)
        says = self.tr("{}: cited in this case already. What leads back to them adds no origin.").format(names)
        return (self.tr("Named in it"), says) if names and found.effect.origins is None else ("", "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tick()
            for each in (*self._cards, self._offers):
                each.dress()


class _Card(QFrame):
    """A heading with its sign, and what it says; hidden while it says nothing."""

    def __init__(self, shape: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._shape, self._sign = shape, QLabel()
        self._head, self._says = label("", "strong"), label("")
        self._says.setWordWrap(True)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(6)
        if shape:
            head.addWidget(self._sign)
        head.addWidget(self._head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(head)
        column.addWidget(self._says)
        self.hide()
        self.dress()

    @property
    def said(self) -> str:
        """What it says now."""
        return self._says.text()

    def tell(self, head: str, says: str) -> None:
        """Say something, or nothing."""
        self._head.setText(head)
        self._says.setText(says)
        self.setAccessibleName(f"{head}. {says}")
        self.setVisible(bool(says))

    def dress(self) -> None:
        """Draw the sign in the theme's ink."""
        if not self._shape:
            return
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap(self._shape, theme.current().text, size=_SIGN, ratio=ratio))
