"""What is known of a source before it is attached: each field may stay empty, and unknown stays unknown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QGridLayout, QHBoxLayout, QWidget

from workbench.case.resolving import stated_date
from workbench.reading.offered import Drawn, cited_number
from workbench.reference.folding import name_key
from workbench.ui.desk import Desk
from workbench.ui.dialogs.drawnon import DrawnOn
from workbench.ui.dialogs.sheet import named
from workbench.ui.forms.inputs import NOT_STATED, Line
from workbench.ui.forms.readings import Reading
from workbench.ui.language import worded
from workbench.ui.moves import label
from workbench.values.grades import RELIABILITY

NOBODY = "F"  # the letter of a publisher who is not known
_FIELDS = (
    ("title", "&Title", "as it stands on the source; one source only"),
    ("publisher", "Pu&blisher", "not in the file; leave empty if unknown"),
    ("published", "Publishe&d", "2025-10-30, or words such as 30 October 2025"),
    ("author", "A&uthor", "leave empty if unknown"),
    ("url", "&Web address", "where it can be found"),
    ("language", "&Language", "en, ru, ar"),
)


_LOOKED = 20  # names typed that are looked for among the sources


class Known(QFrame):
    """Title, publisher, day and so on, a letter for reliability, and whom the source cites."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("card", "true")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 10, 12, 12)
        self._grid.setVerticalSpacing(7)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self.fields: dict[str, Line] = {}
        for name, words, hint in _FIELDS:
            self.fields[name] = field = Line(hint)
            if name == "published":
                self.bound = label("", "faint")  # how early it can have been, by what it cites
                self._row(self.tr(words), field, beside=self.bound)
                self._read(field)
                self._graded()
            else:
                self._row(self.tr(words), field)
        self._cited()
        self.fields["publisher"].changed.connect(self._tell_letter)
        self._tell_letter()
        self._tell_bound()

    def _row(self, words: str, field: QWidget, *, beside: QWidget | None = None) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(named(words, field), at, 0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 2)
        if beside is not None:
            row.addWidget(beside, 3)
        self._grid.addLayout(row, at, 1)

    def _read(self, field: Line) -> None:
        reading = Reading(lambda words: stated_date(words, by=self._desk.analyst))
        reading.keep_room()
        field.changed.connect(lambda: reading.typed(field.value()))
        self._grid.addWidget(reading, self._grid.rowCount(), 1)

    def _graded(self) -> None:
        self.letter = QComboBox()
        self.letter.addItem(self.tr("not yet graded"), "")
        for mark, means in RELIABILITY.items():
            self.letter.addItem(f"{mark}  {worded(means.partition(':')[0])}", mark)
            self.letter.setItemData(self.letter.count() - 1, worded(means), Qt.ItemDataRole.ToolTipRole)
        self.letter_why = label("", "faint")
        self._row(self.tr("Reliabilit&y"), self.letter, beside=self.letter_why)

    def _tell_letter(self) -> None:
        """A letter is the publisher's; of one that is not known F alone is left. Nobody picks it for the analyst."""
        unknown = not self.fields["publisher"].value()
        for at in range(1, self.letter.count()):
            self.letter.model().item(at).setEnabled(not unknown or self.letter.itemData(at) == NOBODY)
        if unknown and self.reliability not in ("", NOBODY):
            self.letter.setCurrentIndex(0)
        told = (
            self.tr("without a publisher only F fits") if unknown else self.tr("the publisher’s, for all its sources")
        )
        self.letter_why.setText(told)

    def _tell_bound(self) -> None:
        """That it is no older than the sources of the case which it cites."""
        case = self._desk.case
        typed = [cited_number(case, name) for name in self.cited()[:_LOOKED]] if case is not None else []
        numbers = list(dict.fromkeys(filter(None, (*self.drawn.older(), *typed))))
        says = self.tr("not before {}: nothing is older than what it cites").format(", ".join(numbers))
        self.bound.setText(says if numbers else "")
        self.bound.setVisible(bool(numbers))
        published = self.fields["published"]
        published.setPlaceholderText(self.tr(NOT_STATED) if numbers else published.hint)

    def _cited(self) -> None:
        self.cites = Line(self.tr("whom it names as its source, separated by commas"))
        self._row(self.tr("C&ites"), self.cites)
        self.drawn = DrawnOn()
        self.drawn.changed.connect(self._tell_bound)
        self.cites.changed.connect(self._tell_bound)
        self._grid.addWidget(self.drawn, self._grid.rowCount(), 1)
        says = self.tr("A source that is only named here counts as not held until its file is attached.")
        self._grid.addWidget(label(says, "faint"), self._grid.rowCount(), 1)

    def offer_drawn(self, drawn: Sequence[Drawn]) -> None:
        """Propose whom the text draws on, but not the one that publishes it; nothing is ticked beforehand."""
        own = name_key(self.fields["publisher"].value())
        self.drawn.offer([each for each in drawn if name_key(each.name) != own])

    def complete(self, publishers: Sequence[str]) -> None:
        """Complete the publisher from those the case knows."""
        self.fields["publisher"].offer(QCompleter(list(publishers), self))

    def of_many(self, many: bool) -> None:
        """Of several files none gets a title here: each is called by its file's name, and that is said."""
        field = self.fields["title"]
        field.setEnabled(not many)
        field.setPlaceholderText(self.tr("each by the name of its file; F2 on the source gives a title") if many
                                 else field.hint)  # fmt: skip

    def described(self) -> dict[str, str | None]:
        """The fields that are filled in and may be."""
        return {name: field.value() for name, field in self.fields.items() if field.isEnabled() and field.value()}

    @property
    def reliability(self) -> str:
        """The letter, or nothing."""
        return str(self.letter.currentData() or "")

    def cited(self) -> list[str]:
        """The names the source is said to cite."""
        return [name for each in self.cites.value().split(",") if (name := each.strip())]
