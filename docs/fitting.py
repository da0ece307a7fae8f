"""Whether what a window says has its room: words that are cut, parts that lie over each other or reach outside."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from workbench.ui.oneline import OneLine
from workbench.ui.plain import tip
from workbench.ui.short import Short

_OWN = ("Heads", "SourceTabs")  # of an analyst's or a source's own words, cut by the widget with the whole told on it
DRAWN_OUT = "drawn out"  # what an application says of itself when all its texts are longer than those of any language
_FRAME = 18  # pixels of a field round its words
_SLACK = 1  # pixels that rounding may take
_ROUNDED = 2.5  # pixels the same of what is painted
_SPOKEN = (QAbstractButton, QLabel, QLineEdit, QComboBox, QGroupBox, QHeaderView, QTabBar)


def unfit(top: QWidget) -> list[str]:
    """What a visible window says without room for it, in words for people; nothing where all is well."""
    shown = [each for each in top.findChildren(QWidget) if each.isVisible()]
    found = [f"{type(each).__name__} {words(each)!r}: {why}" for each in shown if words(each) and (why := _why(each))]
    found += [f"{type(each).__name__}: {why}" for each in shown for why in _parts(each)]
    laid = [each for each in shown if isinstance(each, OneLine)]
    found += [f"{type(each).__name__}: parts lie over each other" for each in laid if _overlaid(each)]
    return found + [f"{one} lies over {other}" for one, other in _siblings([top, *shown])]


def words(each: QWidget) -> str:
    """What a widget says in one piece; nothing for one that gives way by whole words and tells all on itself."""
    if isinstance(each, Short):
        return ""
    if isinstance(each, QLineEdit):
        drawn_out = bool(QApplication.instance().property(DRAWN_OUT))  # then hints end in “…”
        told = each.toolTip() == tip(each.placeholderText())  # by the pointer, where it is cut
        return each.placeholderText() if not (each.text() or drawn_out or told) else ""
    if isinstance(each, QComboBox):
        return each.currentText()
    if isinstance(each, QGroupBox):
        return each.title()
    return each.text() if isinstance(each, QLabel | QAbstractButton) else ""


def _why(each: QWidget) -> str:
    letters = each.fontMetrics()
    if isinstance(each, QLineEdit | QComboBox) and each.height() < letters.height():
        return f"{each.height()} high of {letters.height()}"
    if isinstance(each, QLineEdit):
        wide = letters.horizontalAdvance(words(each)) + _FRAME
        return f"{each.width()} wide of {wide}" if wide > each.width() else ""
    if isinstance(each, QComboBox):
        return _too_narrow(each)
    why = _smaller(each, _wish(each))
    outside = next(_outside(each), "")
    return why or (f"reaches out of {outside}" if outside else "")


def _wish(each: QWidget) -> QSize:
    wish = each.minimumSizeHint() if isinstance(each, QAbstractButton | QGroupBox) else each.sizeHint()
    if isinstance(each, QLabel) and each.wordWrap():
        return QSize(0, each.heightForWidth(each.width()))
    return wish


def _smaller(each: QWidget, wish: QSize) -> str:
    if wish.width() > each.width() + _SLACK:
        return f"{each.width()} wide of {wish.width()}"
    return f"{each.height()} high of {wish.height()}" if wish.height() > each.height() + _SLACK else ""


def _too_narrow(each: QComboBox) -> str:
    if each.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
        return ""  # gives way; its list shows all
    look = QStyleOptionComboBox()
    each.initStyleOption(look)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = each.style().subControlRect(control, look, part, each).width() + _SLACK
    wide = each.fontMetrics().horizontalAdvance(each.currentText())
    return f"{room} wide of {wide}" if wide > room else ""


def _parts(each: QWidget) -> Iterator[str]:
    """What is cut of widgets that say several things."""
    if type(each).__name__ in _OWN:
        return
    if isinstance(each, QTabBar):
        for at in range(each.count()):
            wide = each.fontMetrics().horizontalAdvance(each.tabText(at).replace("&", ""))
            if each.isTabVisible(at) and each.tabRect(at).width() < wide:
                yield f"tab {each.tabText(at)!r}: {each.tabRect(at).width()} wide of {wide}"
    elif isinstance(each, QHeaderView) and each.model() is not None and each.orientation() is Qt.Orientation.Horizontal:
        gives = each.textElideMode() is not Qt.TextElideMode.ElideNone  # where columns share what room there is
        stretched = QHeaderView.ResizeMode.Stretch
        for at in (at for at in range(each.count()) if not (gives and each.sectionResizeMode(at) is stretched)):
            wide = each.sectionSizeFromContents(at).width()
            if not each.isSectionHidden(at) and each.sectionSize(at) + _SLACK < wide:
                said = each.model().headerData(at, each.orientation())
                yield f"head {said!r}: {each.sectionSize(at)} wide of {wide}"


def _outside(each: QWidget) -> Iterator[str]:
    """What a widget reaches out of, as far as nothing scrolls to it."""
    parent, inner = each.parentWidget(), each
    while parent is not None and not inner.isWindow():
        box = QRect(each.mapTo(parent, QPoint(0, 0)), each.size())
        if isinstance(parent.parentWidget(), QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea | QTabBar):
            return
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box):
            yield type(parent).__name__
        inner, parent = parent, parent.parentWidget()


def beyond_screen(top: QWidget) -> list[str]:
    """Whether a window is larger than its screen, or stands partly outside it, in words for people."""
    room, box = top.screen().availableGeometry(), top.geometry()
    inside = room.contains(box)
    return [] if inside else [f"{type(top).__name__} reaches out of the screen: {box.getRect()} of {room.getRect()}"]


def _overlaid(line: OneLine) -> bool:
    parts = sorted((each.geometry() for each in line.children() if not each.isHidden()), key=QRect.left)
    return any(one.right() > other.left() for one, other in pairwise(each for each in parts if each.width()))


def _siblings(parents: list[QWidget]) -> Iterator[tuple[str, str]]:
    """Widgets that speak and lie over a sibling that speaks, too."""
    for parent in parents:
        if isinstance(parent, OneLine):
            continue
        spoken = [each for each in parent.children() if isinstance(each, _SPOKEN) and each.isVisible()]
        spoken = [each for each in spoken if not each.objectName().startswith("qt_")]  # a table's own corner
        for one, other in combinations([each for each in spoken if not each.isWindow()], 2):
            if not (over := one.geometry() & other.geometry()).isEmpty() and min(over.width(), over.height()) > _SLACK:
                yield _called(one), _called(other)


def _called(each: QWidget) -> str:
    return f"{type(each).__name__} {words(each) or each.objectName()!r}"


class Written:
    """Hears what is painted as words, and which of it has less room than it asks for."""

    def __init__(self) -> None:
        self._faults: dict[str, None] | None = None
        plain = self._plain = QPainter.drawText

        def heard(painter: QPainter, *given: Any) -> Any:
            if self._faults is not None and (why := _painted(painter, *given)):
                self._faults[why] = None
            return plain(painter, *given)

        QPainter.drawText = heard  # type: ignore[method-assign]

    def begin(self) -> None:
        """Forget what was heard, and hear on."""
        self._faults = {}

    def leave(self) -> None:
        """Hear no more, and let words be painted as before."""
        QPainter.drawText = self._plain  # type: ignore[method-assign]

    def end(self) -> list[str]:
        """What was heard since."""
        faults, self._faults = list(self._faults or ()), None
        return faults


def _painted(painter: QPainter, *given: Any) -> str:
    if len(given) < 2 or not isinstance(given[0], QRect | QRectF):
        return ""
    said = [each for each in given[1:] if isinstance(each, str)]
    flags = next((each for each in given[1:] if isinstance(each, int | Qt.AlignmentFlag | Qt.TextFlag)), 0)
    if not said or not said[0].strip() or int(flags) & int(Qt.TextFlag.TextDontClip):
        return ""
    room, letters = QRectF(given[0]), QFontMetricsF(painter.font(), painter.device())
    mnemonic = int(Qt.TextFlag.TextShowMnemonic) | int(Qt.TextFlag.TextHideMnemonic)
    plain = said[0].replace("&", "") if int(flags) & mnemonic else said[0]
    wraps = int(flags) & (int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere))
    asked = letters.boundingRect(room, int(flags), plain).size() if wraps else letters.tightBoundingRect(plain).size()
    wide = asked.width() if wraps else min(asked.width(), letters.horizontalAdvance(plain))  # slanted letters lean out
    if wide > room.width() + _ROUNDED:
        return f"painted {said[0]!r}: {room.width():.0f} wide of {wide:.0f}"
    if asked.height() > room.height() + (letters.descent() if wraps else 0) + _ROUNDED:
        return f"painted {said[0]!r}: {room.height():.0f} high of {asked.height():.0f}"
    return ""
