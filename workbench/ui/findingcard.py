"""A finding as panels show it: what does not fit on the finding's ground, and the buttons that put it right."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workbench.analysis.finding import Finding
from workbench.ui import icons, theme
from workbench.ui.deeds import DeedRow, Deeds
from workbench.ui.forms.flow import Flow
from workbench.ui.language import worded
from workbench.ui.plain import escape

_QUOTED = re.compile("“[^”]*”")
_STOP = re.compile(r"(?<![\s–]\d)(?<![\s–]\d\d)\. ")  # a sentence's; not that of the day in "8. März 2026"
_MESSAGE = {"high": "finding", "medium": "care", "low": "note"}


class _Remedying(QPushButton):
    """A button whose words end in “…” where they have no room; the pointer is told all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._said, self._wish = "", QSize()
        self.setProperty("panel", "true")

    def say(self, words: str) -> None:
        """Show these words, as far as there is room."""
        self._said = words
        self.setAccessibleName(words.replace("&", ""))
        self._asked()
        self._fit()

    def text(self) -> str:
        """All of its words, shown or not."""
        return self._said

    def _asked(self) -> None:
        self.setText(self._said)
        self._wish = super().sizeHint()

    def _fit(self) -> None:
        room = self.width() - self._wish.width() + self.fontMetrics().horizontalAdvance(self._said)
        shown = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        cut = self.width() < self._wish.width() and shown != self._said
        if (told := shown if cut else self._said) != super().text():
            self.setText(told)
        self.setToolTip(self._said if cut else "")

    def sizeHint(self) -> QSize:
        return self._wish

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._wish.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._asked()
            self._fit()


class FindingCard(QFrame):
    """Kept and shown anew for another finding with as many remedies."""

    remedied = Signal(object, object)
    entered = Signal(object)  # the keyboard came to one of its buttons

    done = Signal(str)  # an act's word, and what it is done with

    def __init__(self, remedies: int, deeds: Deeds | None = None, *, wide: bool = False) -> None:
        """``wide``: there is room for the deeds beside the remedies."""
        super().__init__()
        self.finding: Finding | None = None
        self._shape, self._says = QLabel(), QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._shape, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._says, 0, 1)
        self.buttons = [_Remedying() for _ in range(remedies)]
        row, flow = QWidget(), Flow()
        row.setLayout(flow)
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, at=at: self._press(at))
            button.installEventFilter(self)
            flow.addWidget(button)
        grid.addWidget(row, 1, 1)
        row.setVisible(bool(remedies))
        self.deeds = DeedRow(deeds) if deeds else None
        if self.deeds is not None:
            self.deeds.done.connect(self.done)
            if wide:
                self.deeds.setMinimumWidth(self.deeds.row_width())
            grid.addWidget(self.deeds, *((1, 2) if wide else (2, 1)))

    def _press(self, at: int) -> None:
        self.remedied.emit(self.finding, self.finding.remedies[at])

    def show_finding(self, finding: Finding, deeds: Deeds | None = None) -> None:
        """Show another finding, and as many other deeds."""
        self.finding = finding
        if self.deeds is not None and deeds is not None:
            self.deeds.show_deeds(deeds)
        message = _MESSAGE[finding.severity]
        says = worded(finding.says)
        self.setAccessibleName(says)
        self._says.setText(spoken(says))
        for at, (button, remedy) in enumerate(zip(self.buttons, finding.remedies, strict=True)):
            button.say(worded(remedy.text))
            first = at == 0 and remedy.act in ("resolve", "accept") and finding.severity == "high"
            _wear(button, "primary", "true" if first else None)
            button.setAccessibleDescription(says)
        _wear(self, "message", message)
        self._dress()

    def _dress(self) -> None:
        worn = theme.current()
        message = _MESSAGE[self.finding.severity] if self.finding else "note"
        ink = {"finding": worn.kind("finding").ink, "care": worn.care}.get(message, worn.accent)
        shape = "hint" if message == "note" else "finding"
        self._shape.setPixmap(icons.pixmap(shape, ink, ratio=self.devicePixelRatioF()))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self.entered.emit(self.finding)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _wear(widget: QWidget, name: str, value: str | None) -> None:
    """Set a property the style sheet knows, and have the sheet read anew only where it is another one."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def spoken(says: str) -> str:
    """A finding's first sentence bold, a source's words in serif."""
    first, *rest = _STOP.split(says, maxsplit=1)
    said = f"<b>{_serif(first)}.</b> {_serif(rest[0])}" if rest and rest[0] else f"<b>{_serif(says)}</b>"
    return f"<div dir='rtl'>{said}</div>" if QGuiApplication.isRightToLeft() else said  # a name may stand first


def _serif(words: str) -> str:
    family = theme.families()["serif"]
    return _QUOTED.sub(lambda found: f"<span style='font-family:\"{family}\"'>{found[0]}</span>", escape(words))
