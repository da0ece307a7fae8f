"""What is said of a tracker file that it does not say itself: its format, its columns, units, clock and airframe."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.reading.flightlook import TABLE, Begun
from workbench.tracking.importer import Settings, importers
from workbench.ui.dialogs.importing_columns import ColumnFields
from workbench.ui.dialogs.importing_setting import laid
from workbench.ui.dialogs.sheet import named
from workbench.ui.forms.inputs import Line
from workbench.ui.moves import card, label

FIELDS = {
    "time": "Time", "date": "Date, beside a time", "lat": "Latitude", "lon": "Longitude",
    "position": "Latitude and longitude", "altitude": "Altitude (pressure)", "height": "Altitude (satellite)",
    "altitude_unit": "Unit of altitude", "speed": "Ground speed", "speed_unit": "Unit of speed",
    "heading": "Track, degrees",
    "climb": "Vertical rate", "ground": "On the ground", "callsign": "Callsign", "hex": "Hex",
    "registration": "Registration", "type": "Type", "operator": "Operator", "flight_id": "Flight number of the tracker",
    "squawk": "Squawk", "kind": "Source of the position",
}  # fmt: skip
_HEIGHTS = (("As its name says, else feet", ""), ("Feet", "ft"), ("Metres", "m"), ("Flight levels", "FL"))
_SPEEDS = (("As its name says, else knots", ""), ("Knots", "kt"), ("Kilometres an hour", "km/h"),
           ("Metres a second", "m/s"), ("Miles an hour", "mph"))  # fmt: skip


class FlightSetting(QWidget):
    """Everything that can be said of a tracker file, at the left of its first fixes; ``changed`` tells that it was."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mapping: dict[str, str] = {}
        self._heads: tuple[str, ...] = ()
        self.format = QComboBox()
        for each in sorted(importers(), key=lambda each: each.name.casefold()):
            self.format.addItem(each.name, each.format)
        self.zone, self.day = Line(self.tr("+03:00")), Line(self.tr("2025-10-26"))
        self.airframe = Line(self.tr("RA-82035"))
        self.height, self.speed = _choice(_HEIGHTS), _choice(_SPEEDS)
        self.columns = ColumnFields()
        self.zone.setToolTip(self.tr("UTC, an offset like +03:00, or a zone like Europe/Moscow"))
        self.airframe.setToolTip(self.tr("Number, registration or hex of the airframe; may stay empty"))
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 8)
        column.setSpacing(10)
        column.addWidget(laid((named(self.tr("&Format"), self.format), self.format)))
        self._of_tables = QWidget()
        inner = QVBoxLayout(self._of_tables)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(label(self.tr("Columns"), "heading"))
        held = QVBoxLayout()
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.columns)
        inner.addWidget(card(held))
        inner.addWidget(label(self.tr("Units, where the columns name none"), "heading"))
        inner.addWidget(laid((named(self.tr("A&ltitude"), self.height), self.height),
                             (named(self.tr("&Speed"), self.speed), self.speed)))  # fmt: skip
        column.addWidget(self._of_tables)
        column.addWidget(label(self.tr("Clock"), "heading"))
        column.addWidget(laid((named(self.tr("Time &zone, if not UTC"), self.zone), self.zone),
                              (named(self.tr("&Day, if only times are told"), self.day), self.day)))  # fmt: skip
        column.addWidget(label(self.tr("Aircraft"), "heading"))
        column.addWidget(laid((named(self.tr("Air&frame that flew"), self.airframe), self.airframe)))
        column.addStretch(1)

    def _connect(self) -> None:
        for choice in (self.format, self.height, self.speed):
            choice.currentIndexChanged.connect(self._tell)
        for line in (self.zone, self.day):
            line.changed.connect(self.changed)
        self.columns.chosen.connect(self._send)

    # what is set

    def show_file(self, begun: Begun, mapping: Mapping[str, str], zone: str) -> None:
        """Set everything for a file, without telling of it."""
        self.blockSignals(True)
        self._heads = begun.heads if begun.is_table else ()
        self.format.setCurrentIndex(max(0, self.format.findData(begun.format or TABLE)))
        self.zone.put(zone)
        for choice, name in ((self.height, "altitude_unit"), (self.speed, "speed_unit")):
            choice.setCurrentIndex(max(0, choice.findData(mapping.get(name, ""))))
        self._mapping = {field: column for field, column in mapping.items() if column in self._heads}
        samples = [next((row[at] for row in begun.rows if at < len(row) and row[at].strip()), "")
                   for at in range(len(self._heads))]  # fmt: skip
        fields = {column: field for field, column in self._mapping.items()}
        self.columns.show_columns(self._heads, samples, [fields.get(each, "") for each in self._heads], FIELDS)
        self._fit()
        self.blockSignals(False)

    def _fit(self) -> None:
        self._of_tables.setVisible(self.by_columns)

    @property
    def by_columns(self) -> bool:
        """Whether columns are named: the file is a table that is read by its columns."""
        return self.format.currentData() == TABLE and bool(self._heads)

    def _tell(self) -> None:
        self._fit()
        self.changed.emit()

    def _send(self, at: int, field: str) -> None:
        """A column is a field now, and whichever was that field before is none."""
        head = self._heads[at]
        self._mapping = {name: column for name, column in self._mapping.items() if column != head and name != field}
        if field:
            self._mapping[field] = head
        for place, choice in enumerate(self.columns.fields):
            if place != at and field and choice.currentData() == field:
                choice.blockSignals(True)
                choice.setCurrentIndex(0)
                choice.blockSignals(False)
        self.changed.emit()

    def settings(self) -> Settings:
        """What was said, as importers take it."""
        return Settings(self.zone.value(), self.mapping(), self.day.value())

    def mapping(self) -> dict[str, str]:
        """Field to column, and units; empty where the format knows its columns."""
        if not self.by_columns:
            return {}
        units = {"altitude_unit": self.height.currentData(), "speed_unit": self.speed.currentData()}
        return {**{name: unit for name, unit in units.items() if unit}, **self._mapping}


def _choice(words: tuple[tuple[str, str], ...]) -> QComboBox:
    made = QComboBox()
    for shown, value in words:
        made.addItem(made.tr(shown), value)
    return made
