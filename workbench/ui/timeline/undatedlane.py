"""The lane of what has no date: beneath all others, without a place in time; each record a glyph with its number."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.case.marks import Mark
from workbench.ui import absolute
from workbench.ui import theme as themes
from workbench.ui.focus import Focus
from workbench.ui.icons import paint_icon
from workbench.ui.plain import tip
from workbench.ui.theme import Theme
from workbench.ui.timeline import type
from workbench.ui.timeline.aloud import mark_said
from workbench.ui.timeline.columns import Columns, columns
from workbench.ui.timeline.layout import GUTTER, SPLIT
from workbench.ui.timeline.type import enlarged

HIGH, GLYPH, GAP, PAD = 24.0, 13.0, 14.0, 6.0
MOST = 60  # records that are looked at for room
_KEY = Qt.Key


class Chip(NamedTuple):
    """One record in the lane: what it is and where it stands."""

    mark: Mark
    words: str
    box: QRectF


class UndatedLane(QWidget):
    """Follows the one selection; what has no room is counted, and listed by a click on the count."""

    opened = Signal(bytes)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held, self._focus, self._at = columns(()), Focus(self), 0
        self._focus.selection_changed.connect(self.update)
        self.setFixedHeight(round(HIGH * enlarged()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def follow(self, focus: Focus) -> None:
        """Show and set the selection of this focus from now on."""
        self._focus.selection_changed.disconnect(self.update)
        self._focus = focus
        focus.selection_changed.connect(self.update)

    def show_undated(self, held: Columns, *, room: bool) -> None:
        """List what has no date here; nothing where there is none, or no room for lanes."""
        self._held = held
        count = len(held.undated)
        self.setVisible(bool(count) and room)
        name = self.tr("Undated by the clock {}, {}").format(held.clock, count)
        self.setAccessibleName(name if held.clock != "happened" else self.tr("Undated, {}").format(count))
        self.update()

    def chips(self) -> tuple[list[Chip], int]:
        """The records that have room, and how many more there are."""
        strong, plain = QFontMetricsF(type.tiny(QFont.Weight.DemiBold)), QFontMetricsF(type.tiny())
        undated, x = self._held.undated, GUTTER + PAD
        end = self.width() / enlarged() - 70
        found: list[Chip] = []
        for mark in islice(undated, MOST):
            words = mark.label if len(mark.label) <= 18 else mark.label[:17].rstrip() + "…"
            wide = GLYPH + 4 + strong.horizontalAdvance(mark.number) + 4 + plain.horizontalAdvance(words)
            if x + wide > end:
                break
            found.append(Chip(mark, words, QRectF(x, 1, wide, HIGH - 3)))
            x += wide + GAP
        return found, len(undated) - len(found)

    def paintEvent(self, event: QEvent) -> None:
        worn = themes.current()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(enlarged(), enlarged())
            wide = self.width() / enlarged()
            painter.fillRect(QRectF(0, 0, wide, HIGH), QColor(worn.panel))
            painter.setPen(QPen(QColor(worn.line_strong), 1))
            painter.drawLine(QPointF(0, 0.5), QPointF(wide, 0.5))
            painter.drawLine(QPointF(GUTTER - 0.5, 0), QPointF(GUTTER - 0.5, HIGH))
            painter.setFont(type.tiny(QFont.Weight.DemiBold))
            painter.setPen(QColor(worn.text3))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(13, 0, SPLIT, HIGH), side, self.tr("Undated"))
            chips, more = self.chips()
            for n, chip in enumerate(chips):
                self._paint_chip(painter, chip, worn, current=self.hasFocus() and n == self._at)
            if more > 0:
                painter.setFont(type.tiny())
                painter.setPen(QColor(worn.text2))
                painter.drawText(self._rest(), side, self.tr("+ {} more").format(more))

            if self.hasFocus():
                painter.setPen(QPen(QColor(worn.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(1, 1, wide - 2, HIGH - 2))

    def _rest(self) -> QRectF:
        return QRectF(self.width() / enlarged() - 64, 0, 64, HIGH)

    def _paint_chip(self, painter: QPainter, chip: Chip, worn: Theme, *, current: bool) -> None:
        kind, box = worn.kind(chip.mark.kind), chip.box
        picked = chip.mark.record in self._focus.selected
        if picked or current:
            painter.setPen(QPen(QColor(worn.accent), 2 if picked else 1.5))
            painter.setBrush(QColor(worn.selected if picked else worn.panel))
            painter.drawRoundedRect(box.adjusted(-4, 1, 4, -1), 5, 5)
        square = QRectF(box.left(), box.center().y() - GLYPH / 2, GLYPH, GLYPH)
        paint_icon(painter, chip.mark.kind, box=square, colour=kind.ink, filled=False, ground=worn.panel)
        x, base = box.left() + GLYPH + 4, box.center().y() + 4
        for words, font, ink in ((chip.mark.number, type.tiny(QFont.Weight.DemiBold), kind.ink),
                                 (chip.words, type.tiny(), worn.text2)):  # fmt: skip
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QPointF(x, base), words)
            x += QFontMetricsF(font).horizontalAdvance(words) + 4

    def _under(self, where: QPointF) -> Chip | None:
        point = where / enlarged()
        return next((chip for chip in self.chips()[0] if chip.box.adjusted(-5, -1, 5, 2).contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        chip = self._under(event.position())
        if chip is not None:
            add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self._focus.toggle if add else self._focus.select)(chip.mark.record)
        elif self._rest().contains(event.position() / enlarged()) and self.chips()[1]:
            self.more_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        chip = self._under(event.position())
        if chip is not None:
            self.opened.emit(chip.mark.record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {_KEY.Key_Right: 1, _KEY.Key_Left: -1}.get(_KEY(event.key()))
        chips = self.chips()[0]
        if steps is not None and chips:
            here = next((n for n, chip in enumerate(chips) if chip.mark.record == self._focus.primary), None)
            self._at = 0 if here is None else min(max(here + steps, 0), len(chips) - 1)
            self._focus.select(chips[self._at].mark.record)
            self.setAccessibleDescription(mark_said(chips[self._at].mark))
        elif event.key() in (_KEY.Key_Return, _KEY.Key_Enter) and chips and self._focus.primary:
            self.opened.emit(self._focus.primary)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            chip = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(mark_said(chip.mark)) if chip else "", self)
            return True
        return super().event(event)
