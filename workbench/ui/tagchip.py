"""A tag as it is seen everywhere: its path on the ground of its colour, which is one of the kinds' and as legible."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workbench.case.tags import PATH, Held
from workbench.ui import absolute, icons, theme
from workbench.ui.forms.flow import Flow
from workbench.ui.looks import Kind
from workbench.ui.plain import line, tip

TONES = {"grey": "source", "red": "finding", "amber": "excerpt", "olive": "lead", "green": "entity", "sky": "sighting",
         "blue": "track", "purple": "claim", "brown": "hypothesis"}  # fmt: skip
"""Of each colour of a tag the kind of record that has it: those are measured in both themes and high contrast."""
_HIGH, _LEFT, _RIGHT = 18, 21, 7


def tone(colour: str) -> Kind:
    """Ink and ground of a colour in the theme worn now."""
    return theme.current().kind(TONES.get(colour, "source"))


def tag_icon(colour: str) -> QIcon:
    """The sign of a tag in its colour, for lists and menus."""
    return icons.icon("tag", tone(colour).ink, 14)


class TagChip(QAbstractButton):
    """One tag; pressing it asks for the records under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = "grey"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tag(self, tag: Held) -> None:
        """Stand for another tag."""
        self._colour = tag.colour
        self.setText(line(tag.path).replace(PATH, f" {PATH} "))
        self.setToolTip(tip(self.tr("Show only what is filed under {}").format(line(tag.path))))
        self.setAccessibleName(self.tr("Tag {}").format(line(tag.path)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(theme.small()).horizontalAdvance(self.text())
        return QSize(int(wide + theme.grown(_LEFT) + theme.grown(_RIGHT)) + 2, round(theme.grown(_HIGH)) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, kind = theme.current(), tone(self._colour)
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(worn.accent), 2) if self.hasFocus() else QPen(theme.faint(kind.ink, 0.45), 1))
            painter.setBrush(QColor(kind.fill))
            high = self.height() / 2 - 1
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), high, high)
            size = theme.grown(11)
            box = QRectF(theme.grown(6), (self.height() - size) / 2, size, size)
            icons.paint_icon(painter, "tag", box=box, colour=kind.ink)
            painter.setPen(QColor(kind.ink))
            painter.setFont(theme.small())
            room = QRectF(self.rect()).adjusted(theme.grown(_LEFT), 0, -theme.grown(_RIGHT) / 2, 0)
            words = QFontMetricsF(theme.small()).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class TagRow(QWidget):
    """The tags of a record, side by side; nothing where it has none."""

    wanted = Signal(str)  # the path of a tag whose records are to be shown

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[TagChip] = []
        self._paths: list[str] = []
        self._flow = Flow()
        self.setLayout(self._flow)
        self.hide()

    def show_tags(self, tags: Sequence[Held]) -> None:
        """Show these, with the chips there are."""
        while len(self._chips) < len(tags):
            chip = TagChip(self)
            chip.clicked.connect(partial(self._ask, chip))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._paths = [tag.path for tag in tags]
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < len(tags))
            if at < len(tags):
                chip.show_tag(tags[at])
        self.setVisible(bool(tags))
        self._flow.invalidate()

    def _ask(self, chip: TagChip) -> None:
        self.wanted.emit(self._paths[self._chips.index(chip)])
