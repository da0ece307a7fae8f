"""The timeline's head: its name, what it shows in words, the legend of shapes, fit, zoom and links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget, QWidgetAction

from workbench.analysis.setting import Setting
from workbench.ui import theme as themes
from workbench.ui.icons import icon
from workbench.ui.keycaps import KeyButton, KeyCap, key_name
from workbench.ui.siftchip import SiftChip
from workbench.ui.timeline.choices import Choices
from workbench.ui.timeline.legend import Legend
from workbench.ui.timeline.type import enlarged

HEIGHT = 28
SIZE_KEYS = "Ctrl+Shift+T"


class Header(QWidget):
    """One row above the plot; its buttons only ask."""

    fit = Signal()
    zoom = Signal(float)
    links = Signal(bool)
    undated_wanted = Signal(QPoint)  # where on the screen their list may open
    unfiltered = Signal()
    pins_wanted = Signal()  # the note that is picked is to be opened

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(round(HEIGHT * enlarged()))
        self._low = self._folding = False
        self.name, self.range = QLabel(self.tr("Timeline")), QLabel()
        self.hint = QLabel(self.tr("compact: drag the edge up for lanes"))
        self.cap = KeyCap(SIZE_KEYS)
        self.cap.setToolTip(self.tr("Timeline full, compact or hidden ({})").format(key_name(SIZE_KEYS)))
        self.undated = self._quiet("", self.tr("Records without a date: list them, and select one (U)"))
        self.undated.clicked.connect(self.ask_undated)
        self.choices = Choices()
        self.chip = SiftChip()
        self.chip.clicked.connect(self.unfiltered)
        self._filter = ""
        self.legend = Legend()
        self.key = self._quiet(self.tr("Key"), self.tr("What the shapes mean"))
        self.key.clicked.connect(self._explain)
        self._fit = KeyButton(self.tr("Fit"), "0", panel=True)
        self._fit.setProperty("quiet", True)
        self._fit.setToolTip(self.tr("Show the whole case (0)"))
        self._fit.clicked.connect(self.fit)
        self._out = self._button(self.tr("Show more time (−)"), lambda: self.zoom.emit(1.6))
        self._in = self._button(self.tr("Show less time (+)"), lambda: self.zoom.emit(1 / 1.6))
        self.show_links = self._button(self.tr("Show links of the selection (K)"), None)
        self.show_links.setCheckable(True)
        self.show_links.toggled.connect(self.links)
        self._lay_out()
        self._dress()
        self._fold()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # it gives way itself, see _fold
        self._full = (self.range, self.undated, self.choices, self._fit, self._out, self._in, self.show_links)
        for shown in (self.name, self.range, self.hint, self.undated, self.choices, self.chip):
            row.addWidget(shown)
        row.addStretch(1)
        for shown in (self.legend, self.key, self._fit, self._out, self._in, self.show_links, self.cap):
            row.addWidget(shown)

    def _quiet(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("quiet", True)
        button.setProperty("panel", "true")
        button.setAutoDefault(False)
        button.setToolTip(tip)
        return button

    def _button(self, words: str, does: object) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(16, 16) * enlarged())
        if does is not None:
            button.clicked.connect(does)
        return button

    def say(self, span: str, *, undated: int) -> None:
        """Name what is shown and how many records have no date."""
        words = self.tr("{n} undated").format(n=undated) if undated else ""
        if (span, words) != (self.range.text(), self.undated.text()):
            self.range.setText(span)
            self.undated.setText(words)
            self._fold()

    def set_low(self, low: bool) -> None:
        """Show the head of the slim timeline, or of the full one."""
        if low != self._low:
            self._low = low
            self._fold()

    def show_setting(self, setting: Setting) -> None:
        """Say how the marks are looked at; the slim head tells by which clock, where it is not the usual one."""
        self.choices.show_setting(setting)
        plain = setting.clock == "happened"
        by = self.tr("compact, by the date {}").format(setting.clock)
        self.hint.setText(self.tr("compact: drag the edge up for lanes") if plain else by)
        self.show_filter(setting.filter)

    def show_filter(self, text: str) -> None:
        """Say by which filter records are left out, and offer to lift it."""
        self._filter = text
        self.chip.say(text)
        self._fold()

    def ask_undated(self) -> None:
        """Ask for the list of the records without a date, below their number."""
        if self.undated.text():
            at = self.undated if self.undated.isVisible() else self.name
            self.undated_wanted.emit(at.mapToGlobal(QPoint(0, at.height())))

    def _fold(self) -> None:
        """Show what there is room for; showing a part can bring another size, so it is looked at once more."""
        if self._folding:
            return
        self._folding, before = True, None
        while before != (self._low, self.width()):
            before = (self._low, self.width())
            self._show_parts()
        self._folding = False

    def _show_parts(self) -> None:
        """The legend gives way to a button, then the choices are said in brief, then the words of the span go."""
        for part in self._full:
            part.setHidden(self._low)
        self.undated.setHidden(self._low or not self.undated.text())
        self.chip.setHidden(not self._filter)
        self.choices.be_brief(False)
        for part in (self.hint, self.cap):
            part.setVisible(self._low)
        self.legend.hide()
        self.key.setVisible(not self._low)
        if self._low:
            return
        if self.width() < self.layout().sizeHint().width():
            self.choices.be_brief(True)
        spare = self.width() - self.layout().sizeHint().width()
        if spare + self.key.sizeHint().width() >= self.legend.sizeHint().width():
            self.legend.show()
            self.key.hide()
        self.range.setHidden(spare < 0)

    def _explain(self) -> None:
        menu, held = QMenu(self), QWidgetAction(self)
        held.setDefaultWidget(Legend(column=True))
        menu.addAction(held)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.key.mapToGlobal(QPoint(0, self.key.height())))

    def _dress(self) -> None:
        theme = themes.current()
        self.name.setFont(themes.small(QFont.Weight.DemiBold))
        for label in (self.range, self.hint):
            label.setFont(themes.small())
            label.setStyleSheet(f"color: {theme.text3}")
        self._out.setIcon(icon("zoom-out", theme.text2))
        self._in.setIcon(icon("zoom-in", theme.text2))
        self.show_links.setIcon(icon("link", theme.text2, on=theme.accent))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fold()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "show_links"):
            self._dress()
        super().changeEvent(event)
