"""Whom a text says it draws on, each with the words that say so, to be ticked before the text is attached."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.reading.offered import Drawn
from workbench.ui.forms.inputs import Tick
from workbench.ui.moves import label
from workbench.ui.plain import shown, tip

_SHOWN = 6  # names offered; those further on are offered in the reader
_WORDS = 150  # letters of the sentence around


class DrawnOn(QWidget):
    """One line for each name; what is ticked stays ticked while more becomes known; ``changed`` tells of either."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._drawn: tuple[Drawn, ...] = ()
        self._ticks: list[tuple[Tick, Drawn]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def offer(self, drawn: Sequence[Drawn]) -> None:
        """Propose these names."""
        drawn = tuple(drawn[:_SHOWN])
        if drawn == self._drawn:
            return
        ticked = {each.name for each in self.chosen()}
        while self._column.count():
            self._column.takeAt(0).widget().deleteLater()
        self._drawn, self._ticks = drawn, []
        for each, after in zip(drawn, (*drawn[1:], None), strict=False):
            told = after is None or (after.where, after.sentence) != (each.where, each.sentence)
            self._add(each, each.name in ticked, told=told)
        self.setVisible(bool(drawn))
        self.changed.emit()

    def _add(self, each: Drawn, ticked: bool, *, told: bool) -> None:
        """A name, and where it stands, which is ``told`` once for several in one sentence."""
        name = f"{each.number} {each.name}".strip().replace("&", "&&")
        tick = Tick(self.tr("{}, through {}").format(name, each.via.replace("&", "&&")) if each.via else name)
        tick.setChecked(ticked)
        tick.toggled.connect(self.changed)
        where = self.tr("Stated in {}: “{}”") if each.stated else self.tr("Named in {}: “{}”")
        words = label(where.format(each.where, shown(each.sentence, most=_WORDS)), "faint")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setToolTip(tip(each.sentence))
        words.setContentsMargins(24, 0, 0, 4)
        tick.setAccessibleDescription(words.text())
        self._column.addWidget(tick)
        self._column.addWidget(words)
        words.setVisible(told)
        self._ticks.append((tick, each))

    def chosen(self) -> list[Drawn]:
        """What is ticked."""
        return [each for tick, each in self._ticks if tick.isChecked()]

    def older(self) -> list[str]:
        """The numbers of sources of the case that the text says it draws on, or that are ticked."""
        return [each.number for tick, each in self._ticks if each.number and (each.stated or tick.isChecked())]
