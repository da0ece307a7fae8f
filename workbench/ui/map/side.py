"""Beside the plot: what it draws, and how its moment is moved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QToolButton, QVBoxLayout, QWidget

from workbench.ui import icons, theme
from workbench.ui.keycaps import KeyCap


class PlotSide(QWidget):
    """Height or speed, feet or metres; play and step."""

    measured = Signal(str)  # altitude, speed
    metric_asked = Signal(bool)
    asked = Signal(str)  # play, back, on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metric = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 4, 6)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(4)
        self.title = QLabel(self.tr("Height"))
        self.title.setFont(theme.small(QFont.Weight.DemiBold))
        head.addWidget(self.title)
        head.addStretch(1)
        self.play = self._button("play", self.tr("Play the track (P)"))
        head.addWidget(self.play)
        head.addWidget(KeyCap("P"))
        self.back = self._button("back", self.tr("One fix back (,)"))
        self.on = self._button("on", self.tr("One fix on (.)"))
        for button in (self.back, self.on):
            head.addWidget(button)
        column.addLayout(head)
        self.says = QLabel(wordWrap=True)
        self.says.setProperty("role", "small")
        self.says.setTextFormat(Qt.TextFormat.RichText)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse
                                          | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)  # fmt: skip
        self.says.linkActivated.connect(lambda _: self.show_metric(not self._metric))
        column.addWidget(self.says)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.altitude, self.speed = QRadioButton(self.tr("Height")), QRadioButton(self.tr("Speed"))
        self.altitude.setChecked(True)
        self.altitude.toggled.connect(lambda on: self.measured.emit("altitude" if on else "speed"))
        for button in (self.altitude, self.speed):
            button.setFont(theme.small())
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._dress()
        self.show_metric(False)

    def _button(self, name: str, says: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setToolTip(says)
        button.setAccessibleName(says)
        button.setIconSize(icons.side(12))
        button.setMinimumSize(24, 24)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def show_metric(self, metric: bool) -> None:
        """Tell in which units things are drawn."""
        self._metric = metric
        units = self.tr("Metres and km/h") if metric else self.tr("Feet and knots")
        other = self.tr("feet, knots") if metric else self.tr("metric")
        says = self.tr("Map, plot and timeline share one cursor. {}; {}.")
        self.says.setText(says.format(units, f'<a href="units">{other}</a>'))
        self.metric_asked.emit(metric)

    def show_state(self, *, there: bool, playing: bool) -> None:
        """Switch off what would do nothing, and show whether the track is played."""
        for button in (self.play, self.back, self.on, self.altitude, self.speed):
            button.setEnabled(there)
        self.play.setIcon(icons.icon("pause" if playing else "play", theme.current().text2, 12))
        says = self.tr("Stop (P)") if playing else self.tr("Play the track (P)")
        self.play.setToolTip(says)
        self.play.setAccessibleName(says)

    def _dress(self) -> None:
        ink = theme.current().text2
        self.play.setIcon(icons.icon("play", ink, 12))
        self.back.setIcon(icons.icon("back", ink, 12))
        self.on.setIcon(icons.icon("forward", ink, 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        asked = self.says.heightForWidth(self.width() - 16) + 2 * self.play.sizeHint().height() + 16
        self.says.setVisible(self.height() >= asked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "speed"):
            self._dress()
