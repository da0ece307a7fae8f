"""The row that tells what was known on a day: a slider over the days of the journal, off until it is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QStyle, QStyleOptionSlider, QWidget

from workbench.ui import absolute, wording
from workbench.ui import theme as themes
from workbench.ui.timeline.type import enlarged
from workbench.values.spoken import thousands

HEIGHT = 28
_PAUSE = 30  # milliseconds until the marks follow a slider in motion
_KEY = Qt.Key


class _Days(QSlider):
    """A day a step; Page Up and Page Down go to the next day on which something was recorded."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.days: list[int] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a ring round the knob while the keyboard is here, which the style leaves out."""
        super().paintEvent(event)
        if self.hasFocus():
            told = QStyleOptionSlider()
            self.initStyleOption(told)
            knob = self.style().subControlRect(
                QStyle.ComplexControl.CC_Slider, told, QStyle.SubControl.SC_SliderHandle, self
            )
            with absolute.painter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(themes.current().accent), 2))
                painter.drawRoundedRect(QRectF(knob).adjusted(1, 1, -1, -1), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == _KEY.Key_Escape:
            self.left.emit()
        elif key == _KEY.Key_PageUp:
            self.setValue(next((day for day in self.days if day > self.value()), self.maximum()))
        elif key == _KEY.Key_PageDown:
            self.setValue(next((day for day in reversed(self.days) if day < self.value()), self.minimum()))
        else:
            super().keyPressEvent(event)


class KnowingRow(QWidget):
    """The day, the slider, how many of all records were known, and the way back."""

    day_chosen = Signal(object)  # date
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(round(HEIGHT * enlarged()))
        self.setObjectName("foot-head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name, self.count = QLabel(), QLabel()
        self.count.setToolTip(
            self.tr(
                "Records of later days are left out. Those that are shown stand as they do today:\n"
                "what was corrected since is not turned back. The command timeline --as-of tells the\n"
                "values of that day."
            )
        )
        self.slider = _Days()
        self.slider.setAccessibleName(self.tr("What we knew on that day"))
        self.slider.setToolTip(self.tr("Days of the journal: ← → a day, Page Up and Page Down a day with records"))
        self.close_button = QPushButton(self.tr("Today ×"))
        self.close_button.setProperty("chip", "on")
        self.close_button.setAutoDefault(False)
        self.close_button.setToolTip(self.tr("Show all that is known by now (W)"))
        self.close_button.setAccessibleName(self.tr("Show all that is known by now"))
        self.close_button.clicked.connect(self.closed)
        self.slider.left.connect(self.closed)
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(lambda: self.day_chosen.emit(date.fromordinal(self.slider.value())))
        self.slider.valueChanged.connect(self._moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        for part, stretch in ((self.name, 0), (self.slider, 1), (self.count, 0), (self.close_button, 0)):
            row.addWidget(part, stretch)
        self.dress()
        self.hide()

    def dress(self) -> None:
        """Wear the typefaces of the theme."""
        self.name.setFont(themes.small())
        self.count.setFont(themes.small())

    def show_days(self, days: Iterable[date]) -> None:
        """Reach from the day before the first record to the last."""
        ordinals = sorted({day.toordinal() for day in days})
        if ordinals and ordinals != self.slider.days:
            self.slider.blockSignals(True)
            self.slider.days = ordinals
            self.slider.setRange(ordinals[0] - 1, ordinals[-1])
            self.slider.blockSignals(False)

    def show_day(self, day: date, known: int, of: int) -> None:
        """Say what is shown now."""
        self.slider.blockSignals(True)
        self.slider.setValue(day.toordinal())
        self.slider.blockSignals(False)
        self._name(day)
        said = self.tr("{} of {} known").format(thousands(known), thousands(of))
        if known and day.toordinal() < self.slider.maximum():
            said = self.tr("{}, as they stand today").format(said)
        self.count.setText(said)
        self.slider.setAccessibleDescription(f"{wording.day(day.isoformat())}, {said}")

    def _name(self, day: date) -> None:
        self.name.setText(self.tr("What we knew on {}").format(wording.day(day.isoformat())))

    def _moved(self, ordinal: int) -> None:
        self._name(date.fromordinal(ordinal))
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "count"):
            self.dress()
        super().changeEvent(event)
