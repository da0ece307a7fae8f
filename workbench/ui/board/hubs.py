"""The words of a board from afar: the cards that most links meet at are called by name, as places are on a map."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.ui import theme
from workbench.ui.board.drawn import boxes_of
from workbench.ui.board.scene import Scene

MOST, LEAST = 16, 3  # cards that are called by name, and cards that one of them is linked to at least
_LARGE, _COVERED = 6, 2  # cards linked to one that is named even where it covers so many
_WIDE = 150.0  # view pixels of a name
_PAD, _GAP = 5.0, 2.0


class Hub(NamedTuple):
    """A card, its name, and where that stands, in device pixels of the board."""

    card: int
    words: str
    place: QRectF


def hubs(scene: Scene, scale: float, ratio: float) -> list[Hub]:
    """Names for the cards linked to most others, each beside its card where it covers no other name and few cards."""
    if not len(scene.ends):
        return []
    low, high = scene.ends.min(axis=1), scene.ends.max(axis=1)
    pairs = np.unique(low * len(scene.cards) + high)  # however many links join two cards, they are one way
    both = np.concatenate(np.divmod(pairs, len(scene.cards)))
    links = np.bincount(both, minlength=len(scene.cards))
    first = np.lexsort((np.arange(len(links)), -links))[:MOST]
    bold, plain = (QFontMetricsF(font) for font in _fonts())
    found: list[Hub] = []
    for at in first[links[first] >= LEAST].tolist():
        card = scene.cards[at]
        number = bold.horizontalAdvance(card.number) + _PAD
        words = plain.elidedText(card.title, Qt.TextElideMode.ElideRight, _WIDE - number)
        wide = number + plain.horizontalAdvance(words) + 2 * _PAD
        spots = _spots(scene, at, scale, QSizeF(wide, bold.height() + 1) * ratio, ratio)
        spots = [each for each in spots if not any(each.intersects(one.place) for one in found)]
        covered = [_covered(scene, each, scale) for each in spots]
        if spots and min(covered) <= (_COVERED if links[at] >= _LARGE else 0):
            found.append(Hub(at, words, spots[covered.index(min(covered))]))
    return found


def _spots(scene: Scene, at: int, scale: float, size: QSizeF, ratio: float) -> list[QRectF]:
    """Where the name of a card may stand, the best place first: below, right, left, above."""
    left, top, wide, high = boxes_of(scene, np.array([at]), scale, QPoint())[0].tolist()
    middle, half, gap = left + (wide - size.width()) / 2, top + (high - size.height()) / 2, _GAP * ratio
    corners = ((middle, top + high + gap), (left + wide + gap, half), (left - size.width() - gap, half),
               (middle, top - size.height() - gap))  # fmt: skip
    return [QRectF(QPointF(x, y), size) for x, y in corners]


def _covered(scene: Scene, place: QRectF, scale: float) -> int:
    """How many cards would be covered."""
    return len(scene.within((place.left() / scale, place.top() / scale, place.right() / scale,
                             place.bottom() / scale)))  # fmt: skip


def paint(painter: QPainter, scene: Scene, hub: Hub, corner: QPointF, ratio: float) -> None:
    """Draw one name, its corner of the picture given in device pixels of the board."""
    look, place = theme.current(), hub.place.translated(-corner)
    number = scene.cards[hub.card].number
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(ratio, ratio)
    box = QRectF(0, 0, place.width() / ratio, place.height() / ratio)
    painter.setPen(QPen(QColor(look.line_strong), 1))
    painter.setBrush(theme.faint(look.surface, 0.94))
    painter.drawRoundedRect(box, 4, 4)
    words, (bold, plain) = box.adjusted(_PAD, 0, 0, 0), _fonts()
    painter.setFont(bold)
    painter.setPen(QColor(look.kind(scene.cards[hub.card].kind).ink))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, number)
    painter.setFont(plain)
    painter.setPen(QColor(look.text))
    words.setLeft(words.left() + QFontMetricsF(bold).horizontalAdvance(number) + _PAD)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, hub.words)
    painter.restore()


def _fonts() -> tuple[QFont, QFont]:
    """Of the number, and of the words behind it."""
    bold, plain = theme.plain(theme.tiny()), theme.plain(theme.tiny())
    bold.setWeight(QFont.Weight.DemiBold)
    return bold, plain
