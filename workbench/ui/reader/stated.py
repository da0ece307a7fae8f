"""A strip of what a file states of itself, and what could not be read of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.case.readings import Told
from workbench.ui.language import tr, worded
from workbench.ui.plain import escape, line

_SHOWN = {
    "taken": "Taken", "camera": "Camera", "lens": "Lens", "latitude": "Place", "bearing": "Bearing",
    "altitude": "Altitude", "created": "Made", "duration": "Length", "format": "Format", "software": "Software",
    "author": "Author", "title": "Title", "description": "Description", "pages without words": "Scanned",
}  # fmt: skip


class Stated(QWidget):
    """Two lines that wrap: the file's own words for when and where, marked as such; then what is missing."""

    def __init__(self, told: Told, *, picture: bool = False) -> None:
        super().__init__()
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 3, 12, 4)
        column.setSpacing(2)
        self.facts, self.says = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.says.setProperty("role", "care")
        for part in (self.facts, self.says):
            column.addWidget(part)
        found = facts(told) if picture else []
        self.facts.setText(" · ".join(f"{name} <b>{escape(value)}</b>" for name, value in found))
        self.facts.setAccessibleName("; ".join(f"{name} {value}" for name, value in found))
        self.facts.setToolTip(self.tr("As the file states it; a file can be altered to state anything."))
        self.facts.setVisible(bool(found))
        self._tell(worded(told.says))

    def _tell(self, words: str) -> None:
        self.says.setText(words)
        self.says.setVisible(bool(words))
        self.setVisible(bool(words) or not self.facts.isHidden())

    def complain(self, words: str) -> None:
        """Add what could not be drawn."""
        before = self.says.text()
        if words not in before:
            self._tell(f"{before} {words}".strip())


def facts(told: Told) -> list[tuple[str, str]]:
    """What a file states of when, where and with what it was made, under the names people use."""
    stated = dict(told.facts)
    if stated.get("latitude") and stated.get("longitude"):
        stated["latitude"] = f"{stated['latitude']}, {stated['longitude']}"
    if stated.get("bearing"):
        stated["bearing"] += "°"
    if stated.get("altitude"):
        stated["altitude"] += " m"
    if stated.get("width") and stated.get("height"):
        size = [(tr("Size"), tr("{} × {} pixels").format(stated["width"], stated["height"]))]
    else:
        size = []
    return [(tr(name), line(stated[key])) for key, name in _SHOWN.items() if stated.get(key)] + size
