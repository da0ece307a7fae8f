"""The timeline as it is worked: pointer, keys, the list of what is undated and the outline."""

from __future__ import annotations

from functools import partial
from itertools import islice

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from workbench.ui.focus import Focus
from workbench.ui.painted import tell_current
from workbench.ui.plain import tip
from workbench.ui.timeline.aloud import mark_told
from workbench.ui.timeline.ground import TimelineGround
from workbench.ui.timeline.keys import press
from workbench.ui.timeline.layout import GUTTER
from workbench.ui.timeline.listed import TimelineOutline
from workbench.ui.timeline.names import head_at, head_words
from workbench.ui.timeline.pinned import Pins, pin_words
from workbench.ui.timeline.signs import Signs
from workbench.ui.timeline.type import enlarged
from workbench.ui.timeline.undatedlane import UndatedLane

ROOMY = 190  # height in pixels from which on the lane of the undated is shown
LISTED = 30  # records without a date that are listed one by one
_REASON = Qt.FocusReason
BY_KEYBOARD = (_REASON.TabFocusReason, _REASON.BacktabFocusReason, _REASON.ShortcutFocusReason)


class TimelineView(TimelineGround):
    """Marks on lanes over a calendar, following the one focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = TimelineOutline(self)
        self.outline.hide()
        self.row.insertWidget(0, self.outline)
        self.outline.opened.connect(self.opened)
        self.outline.left.connect(self.toggle_outline)
        self.header.undated_wanted.connect(self._list_undated)
        self.signs, self.pins = Signs(self), Pins(self)
        self.outline.more = lambda: (*self.pins.marks(), *self.signs.marks())
        self.undated = UndatedLane()
        self.layout().insertWidget(self.layout().indexOf(self.strip), self.undated)
        self.undated.opened.connect(self.opened)
        self.undated.more_wanted.connect(self.header.ask_undated)
        self.arranged.connect(self._show_undated)
        self.plot.viewport().installEventFilter(self)
        self.plot.clicked.connect(self._click)
        self.plot.double_clicked.connect(self._double_click)
        self.plot.hovered.connect(self._hover)
        self.stood.connect(self._describe)

    def follow(self, focus: Focus) -> None:
        super().follow(focus)
        self.undated.follow(focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "undated"):
            self._show_undated()

    def _show_undated(self) -> None:
        self.undated.show_undated(self.held, room=self.height() / enlarged() >= ROOMY)

    def _describe(self) -> None:
        self.setAccessibleDescription("" if self.standing is None else mark_told(self, self.standing))
        tell_current(self.plot, self.standing)

    def _click(self, where: QPointF, add: bool) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        picture = self.picture()
        found, head = picture.hit(where.x(), where.y()), head_at(picture, where.x(), where.y())
        pin = self.pins.at(picture, where.x(), where.y())
        if head is not None:
            self.fold(head.path)
            return
        if pin is not None:
            self._focus.select(pin.note)
            return
        if found is None:
            if not add:
                self._focus.select()
            return
        self.at = found
        record = self.held.record(found)
        if add:
            self._focus.toggle(record)
        else:
            self._focus.select(record)

    def _double_click(self, where: QPointF) -> None:
        picture = self.picture()
        found = picture.hit(where.x(), where.y())
        if self.pins.at(picture, where.x(), where.y()) is not None:
            self.header.pins_wanted.emit()
        elif found is None:
            if where.x() >= GUTTER:
                self.fit()
        else:
            self.opened.emit(self.held.record(found))

    def _hover(self, where: QPointF) -> None:
        found = self.picture().hit(where.x(), where.y())
        self._focus.hover(None if found is None else self.held.record(found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press(self, event):
            super().keyPressEvent(event)

    def _list_undated(self, where: QPoint) -> None:
        """The records without a date, to pick one or all."""
        menu = QMenu(self)
        pick = self._focus.select
        for mark in islice(self.held.undated, LISTED):
            entry = menu.addAction(f"{mark.number}  {mark.label}".replace("&", "&&"))
            entry.triggered.connect(partial(pick, mark.record))
        menu.addSeparator()
        every = menu.addAction(self.tr("Select all {n}").format(n=len(self.held.undated)))
        every.triggered.connect(lambda: pick(*self.held.undated.records))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def toggle_outline(self) -> None:
        """Show the timeline as a tree of groups, lanes and marks beside it, or hide it again."""
        shown = self.outline.isHidden()
        self.outline.setVisible(shown)
        (self.outline if shown else self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() in BY_KEYBOARD
        self.plot.repaint_marks()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keyboard = False
        self.plot.repaint_marks()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._explain(event.pos(), event.globalPos())
            return True
        if event.type() is QEvent.Type.Leave:
            self._focus.hover(None)
        return False

    def _explain(self, where: QPoint, on_screen: QPoint) -> None:
        x, y = where.x() / enlarged(), where.y() / enlarged()
        picture = self.picture()
        found, head = picture.hit(x, y), head_at(picture, x, y)
        if found is not None:
            QToolTip.showText(on_screen, tip(mark_told(self, found)), self.plot)
        elif head is not None:
            QToolTip.showText(on_screen, tip(head_words(head)), self.plot)
        elif (pin := self.pins.at(picture, x, y)) is not None:
            QToolTip.showText(on_screen, tip(pin_words(pin)), self.plot)
        elif sign := self.signs.words_at(picture, x, y):
            QToolTip.showText(on_screen, sign, self.plot)
        else:
            QToolTip.hideText()
