"""The map as it is worked: pointer, wheel and keys, its cards, and what is said of where one points."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.ui import absolute
from workbench.ui.map import keys, overlay
from workbench.ui.map.cards import Faces
from workbench.ui.map.hand import Hand
from workbench.ui.map.hitting import nearest
from workbench.ui.map.picture import lay_under
from workbench.ui.map.surface import MapSurface
from workbench.ui.plain import tip
from workbench.ui.theme import current

_CURSORS = {"hand": Qt.CursorShape.OpenHandCursor, "measure": Qt.CursorShape.CrossCursor,
            "select": Qt.CursorShape.ArrowCursor}  # fmt: skip


class MapView(MapSurface):
    """Tracks and places painted from arrays over bundled outlines; pointer and keys act on them."""

    tool_taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Map"))
        self.hand = Hand(self)
        self._keyboard = False
        self.faces = Faces()
        self.tool_changed.connect(self._show_tool)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        pictures = self.pictures()
        with absolute.painter(self.viewport()) as painter:
            area, scale, ratio = self.area(), self.scale * self.ratio, self.ratio
            if not pictures[0].covers(area, scale, self.projection):
                painter.fillRect(self.viewport().rect(), QColor(current().sea))
            for picture in pictures:
                lay_under(painter, picture, area, scale, ratio)
            overlay.paint(painter, self, self.cards(), self.faces)
            self._paint_cursor(painter)
            measured = self.hand.measured()
            if measured is not None:
                overlay.paint_measure(painter, *measured)
            if self._keyboard:
                overlay.paint_focus(painter, self)

    def _paint_cursor(self, painter: QPainter) -> None:
        moment = self.moment()
        if moment is None or not self.shown.sees("tracks"):
            return
        for trace in self.chart.traces:
            here = trace.track.course.at(moment * 1000.0)
            if here is not None:
                overlay.paint_cursor(painter, self.view_of(here.lat, here.lon), here)

    def _show_tool(self) -> None:
        held = "hand" if self.hand.held else self.hand.tool
        self.viewport().setCursor(_CURSORS[held])
        self.tool_taken.emit(self.hand.tool)
        self.viewport().update()

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.item_at(event.position())
        if found is not None:
            self.open(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turn.y() or turn.x()) / 2, 0)
        else:
            self.zoom(1.25 ** (turn.y() / 120), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.press(self, self.hand, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hand.held = False
            self.tool_changed.emit()
        else:
            super().keyReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._explain(event)
            return True
        if event.type() is QEvent.Type.Leave:
            self.focus.hover(None)
            self.pointed.emit(None)
        return bool(super().viewportEvent(event))

    def _explain(self, event: QHelpEvent) -> None:
        at = QPointF(event.pos())
        found = self.item_at(at)
        words = "" if found is None else self.items[found].words
        if found is not None and self.items[found].kind == "track":
            instant, _ = nearest(self, self.items[found].place, self.to_ground(at))
            words = f"{words}\n{overlay.moment_words(self.chart.traces[self.items[found].place], instant)}"
        QToolTip.showText(event.globalPos(), tip(words), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()
        if not self.moved:
            self.fit_all()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.lay_anew()
            self.faces.forget()
            self.redraw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
                                            Qt.FocusReason.ShortcutFocusReason)  # fmt: skip
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keyboard = False
        self.viewport().update()
        super().focusOutEvent(event)
