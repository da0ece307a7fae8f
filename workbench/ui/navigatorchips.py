"""The chips above the navigator's list: what narrows it from outside, and what one presses to narrow it here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from workbench.case.outline import Outline
from workbench.ui import icons, theme
from workbench.ui.focus import Focus
from workbench.ui.forms.flow import Flow
from workbench.ui.siftchip import SiftChip
from workbench.ui.timeline.calendar import brush_words, span_words
from workbench.values.spoken import thousands

TITLES = {"source": "Sources", "sighting": "Sightings", "claim": "Claims", "track": "Tracks", "excerpt": "Excerpts",
          "entity": "Entities", "hypothesis": "Hypotheses", "lead": "Leads", "trash": "Trash"}  # fmt: skip
DOUBTS = {"u": "Unresolved {}", "a": "Assumed {}", "o": "Origin unknown {}"}


class NavigatorChips(QWidget):
    """What is brushed and filtered, to be cleared; a chip for each doubt and each kind there is, to be pressed."""

    turned = Signal()  # a chip was pressed or let go
    left = Signal()  # downwards, by the keyboard

    def __init__(self) -> None:
        super().__init__()
        flow = Flow()
        self.setLayout(flow)
        self.span, self.sifted = QPushButton(), SiftChip()
        self.span.setProperty("chip", "on")
        for chip in (self.span, self.sifted):
            flow.addWidget(chip)
            chip.installEventFilter(self)
        self.span.hide()
        self.saved = self._menu(flow)
        self.doubts = {letter: self._chip(flow) for letter in DOUBTS}
        self.kinds = {kind: self._chip(flow) for kind in TITLES}
        self._dress()

    def _menu(self, flow: Flow) -> QPushButton:
        """Where saved filters and searches hang."""
        made = QPushButton(self.tr("Saved"))
        made.setProperty("chip", "plain")
        made.setToolTip(self.tr("Saved filters and searches"))
        made.setMenu(QMenu(made))
        made.installEventFilter(self)
        flow.addWidget(made)
        made.hide()
        return made

    def _chip(self, flow: Flow) -> QPushButton:
        chip = QPushButton(checkable=True)
        chip.setProperty("chip", "plain")
        chip.toggled.connect(self.turned)
        chip.installEventFilter(self)
        flow.addWidget(chip)
        chip.hide()
        return chip

    def _dress(self) -> None:
        """The chips of kinds wear their shapes, so that a row holds them all."""
        worn = theme.current()
        for kind, chip in self.kinds.items():
            ink = worn.text2 if kind == "trash" else worn.kind(kind).ink
            chip.setIcon(icons.icon(kind, ink, 14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "kinds"):
            self._dress()

    @property
    def seen(self) -> list[QPushButton]:
        """The chips that are seen, in their order."""
        every = (self.span, self.sifted, self.saved, *self.doubts.values(), *self.kinds.values())
        return [each for each in every if not each.isHidden()]

    def wanted(self) -> tuple[str, set[str]]:
        """The letters of the doubts that are pressed, and the kinds."""
        return ("".join(letter for letter, chip in self.doubts.items() if chip.isChecked()),
                {kind for kind, chip in self.kinds.items() if chip.isChecked()})  # fmt: skip

    def say_narrowed(self, focus: Focus, *, brushed: bool) -> None:
        """Name the brushed days and the filter, each to be cleared."""
        self.span.setVisible(brushed)
        if brushed:
            words = brush_words(*focus.span)
            self.span.setText(f"{words}  ×")
            self.span.setToolTip(
                self.tr("Only what lies in {} is listed. Clear the brush").format(span_words(*focus.span))
            )
            self.span.setAccessibleName(self.tr("Clear the brush, {}").format(words))
        self.sifted.say(focus.filter)

    def say_counts(self, outline: Outline | None) -> None:
        """How many there are of each kind and doubt; nothing without a case."""
        self._say_doubts(outline)
        self._say_kinds(outline)

    def _say_kinds(self, outline: Outline | None) -> None:
        """A chip for each kind there is anything of; with a single kind there is nothing to choose."""
        counts = {kind: len(outline.kinds[kind]) if outline else 0 for kind in TITLES}
        some = sum(map(bool, counts.values())) > 1
        for kind, chip in self.kinds.items():
            _say(chip, "")
            chip.setAccessibleName(f"{self.tr(TITLES[kind])} {thousands(counts[kind])}")
            chip.setToolTip(self.tr("Only {}").format(self.tr(TITLES[kind]).lower()))
            chip.setVisible(some and (counts[kind] > 0 or chip.isChecked()))

    def _say_doubts(self, outline: Outline | None) -> None:
        """How many records are in each kind of doubt; a chip that would leave nothing is not offered."""
        for letter, chip in self.doubts.items():
            count = sum(many for doubts, many in outline.doubts.items() if letter in doubts) if outline else 0
            _say(chip, self.tr(DOUBTS[letter]).format(thousands(count)))
            chip.setVisible(outline is not None and (count > 0 or chip.isChecked()))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched in self.seen and self._walk(watched, event.key()):
            return True
        return super().eventFilter(watched, event)

    def _walk(self, chip: QPushButton, key: int) -> bool:
        """From chip to chip with the arrows, and down to the list."""
        chips, step = self.seen, {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if step:
            chips[(chips.index(chip) + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        return bool(step) or key == Qt.Key.Key_Down


def _say(chip: QPushButton, words: str) -> None:
    """What a chip says, and whether it is pressed."""
    chip.setText(words)
    worn = "on" if chip.isChecked() else "plain"
    if chip.property("chip") != worn:
        chip.setProperty("chip", worn)
        chip.style().polish(chip)
