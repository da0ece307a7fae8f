"""Cards beside the marks of a map: found a place that covers neither each other nor what lies over the map."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from workbench.analysis.chartcards import Card
from workbench.ui import absolute, icons, theme
from workbench.ui.keycaps import cap_size, paint_cap
from workbench.ui.language import worded

Floats = NDArray[np.float64]

MOST = 8
_PAINTED = 64  # cards kept as pictures
_SIDE, _HEAD, _GAP = 9.0, 6.0, 3.0  # pixels inside a card: at its sides, above and below, between lines
_AWAY = 20.0  # pixels between a mark and its card
_CHIP = 18.0
_SHADOW = 3
_AROUND = 8  # pixels around a card for its shadow
_BEHIND = "\N{LEFT-TO-RIGHT MARK}"  # words on a line that goes on from the left, or on which others go on


class LaidCard(NamedTuple):
    """A card, where it lies in the view, where its mark is, and where each of its chips is."""

    card: Card
    box: QRectF
    mark: QPointF
    chips: tuple[tuple[bytes, QRectF], ...]

    def moved(self, mark: QPointF) -> LaidCard:
        """The card as it lies when its mark is elsewhere, in whole pixels."""
        by = QPointF(round(mark.x() - self.mark.x()), round(mark.y() - self.mark.y()))
        return LaidCard(self.card, self.box.translated(by), self.mark + by,
                        tuple((key, box.translated(by)) for key, box in self.chips))  # fmt: skip


class Faces:
    """Cards as pictures, painted once for each theme, size of letters and selection."""

    def __init__(self) -> None:
        self._painted: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """Keep none: theme or letters are others, or the case is closed."""
        self._painted.clear()

    def paint(
        self, painter: QPainter, laid: LaidCard, *, picked: bool, selected: frozenset[bytes], ratio: float
    ) -> None:
        """Paint a card where it lies."""
        chips = tuple(key in selected for key, _ in laid.card.chips)
        key = (laid.card[:7], picked, chips, ratio)
        found = self._painted.get(key)
        room = laid.box.size() + QSizeF(2 * _AROUND, 2 * _AROUND)
        if found is None:
            if len(self._painted) >= _PAINTED:
                del self._painted[next(iter(self._painted))]
            found = self._painted[key] = QPixmap((room * ratio).toSize())
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            here = laid.box.topLeft() - QPointF(_AROUND, _AROUND)
            with absolute.painter(found) as own:
                own.translate(-here)
                paint(own, laid, picked=picked, selected=selected)
        painter.drawPixmap(laid.box.topLeft() - QPointF(_AROUND, _AROUND), found)


def lay(
    cards: Sequence[tuple[Card, QPointF]], room: QRectF, taken: Sequence[QRectF], lines: Floats, *,
    first: frozenset[bytes],
) -> list[LaidCard]:  # fmt: skip
    """Places for cards beside their marks, those of the records ``first`` before the others; some find none.

    ``taken`` is what they must not cover, as they must not cover marks; of ``lines``, points of the view, they cover
    as few as they can.
    """
    marks = [QRectF(at.x() - 9, at.y() - 9, 18, 18) for _, at in cards]
    used = [each.getCoords() for each in (*taken, *marks)]
    edges = np.array(room.getCoords())
    found: list[LaidCard] = []
    asked = sorted(cards, key=lambda each: (not _wanted(each[0], first), each[0].track is None))
    if len(cards) > MOST and _wanted(asked[0][0], first):
        asked = [each for each in asked if _wanted(each[0], first)]  # of many only what is looked at
    asked = [each for each in asked if not each[0].open or _wanted(each[0], first)]
    for card, at in [(told(card), at) for card, at in asked if room.contains(at)][: 3 * MOST]:
        free = _free(_around(at.toTuple(), card_size(card).toTuple()), edges, np.array(used))
        if len(free):
            best = min(free, key=lambda place: _covered(place, lines)).tolist()
            box = QRectF(QPointF(*best[:2]), QPointF(*best[2:]))
            used.append(box.getCoords())
            found.append(LaidCard(card, box, at, _chips(card, box)))
        if len(found) == MOST:
            break
    return found


@lru_cache(1_000)
def told(card: Card) -> Card:
    """A card in the language of the window; titles and quotes stay."""
    suffix, before = worded(card.suffix), worded(card.before)
    return card._replace(suffix=suffix, lines=tuple(map(worded, card.lines)), before=before)


def _free(boxes: Floats, room: Floats, used: Floats) -> Floats:
    """The boxes (left, top, right, bottom) that are within the room and touch nothing that is used."""
    within = np.concatenate([boxes[:, :2] >= room[:2], boxes[:, 2:] <= room[2:]], axis=1)
    inside = boxes[np.all(within, axis=1)]
    if not len(inside) or not len(used):
        return inside
    here, there = inside[:, None, :], used[None, :, :]
    apart = (here[..., 2:] <= there[..., :2]) | (here[..., :2] >= there[..., 2:])
    return np.asarray(inside[apart.any(axis=2).all(axis=1)])


def _covered(box: Floats, lines: Floats) -> int:
    """How many points of the lines a card would cover, some pixels around it counted in."""
    inside = (lines[:, 0] > box[0] - 5) & (lines[:, 0] < box[2] + 5)
    return int(np.count_nonzero(inside & (lines[:, 1] > box[1] - 5) & (lines[:, 1] < box[3] + 5)))


def _wanted(card: Card, first: frozenset[bytes]) -> bool:
    return card.track in first or not first.isdisjoint(card.records)


def _around(at: tuple[float, float], size: tuple[float, float]) -> Floats:
    """Places beside a mark, the one to the right and a little below first: left, top, right and bottom of each."""
    (x, y), (wide, high) = at, size
    found = []
    for away in (_AWAY, 3 * _AWAY, 6 * _AWAY):
        right, left = x + away, x - away - wide
        above, below = y - away - high, y + away
        middle, centre = y - high / 2, x - wide / 2
        found += [(right, middle + 8), (left, middle + 8), (right, below - 8), (right, above + 8), (left, below - 8),
                  (left, above + 8), (centre, below), (centre, above)]  # fmt: skip
    corners = np.rint(np.array(found))
    return np.concatenate([corners, corners + size], axis=1)


def fonts() -> tuple[QFont, QFont, QFont]:
    """The typefaces of a card: its title, its lines, and the words of a source."""
    return theme.small(QFont.Weight.DemiBold), theme.small(), theme.quote(11.5)


def _metrics() -> tuple[QFontMetricsF, QFontMetricsF, QFontMetricsF]:
    title, plain, quote = fonts()
    return QFontMetricsF(title), QFontMetricsF(plain), QFontMetricsF(quote)


def _number_wide(card: Card) -> float:
    return cap_size(card.number).width() + 6.0 if card.number else 0.0


def card_size(card: Card) -> QSizeF:
    """The room a card takes."""
    title, plain, quote = _metrics()
    widths = [_number_wide(card) + title.horizontalAdvance(card.title) + plain.horizontalAdvance(card.suffix)]
    widths += [plain.horizontalAdvance(line) for line in card.lines]
    lines = 1 + len(card.lines)
    high = 2 * _HEAD + lines * plain.height() + (lines - 1) * _GAP
    if card.quote:
        said = plain.horizontalAdvance(card.before) + quote.horizontalAdvance(card.quote)
        widths.append(sum(_chip_wide(number) + 4 for _, number in card.chips) + 3 + said)
        high += _GAP + max(theme.grown(_CHIP), quote.height())
    return QSizeF(round(max(widths) + 2 * _SIDE), round(high))


def _chip_wide(number: str) -> float:
    return QFontMetricsF(theme.small(QFont.Weight.DemiBold)).horizontalAdvance(number) + theme.grown(20) + 6


def _chips(card: Card, box: QRectF) -> tuple[tuple[bytes, QRectF], ...]:
    left, high = box.left() + _SIDE, theme.grown(_CHIP)
    found = []
    for key, number in card.chips if card.quote else ():
        wide = _chip_wide(number)
        found.append((key, QRectF(left, box.bottom() - _HEAD - high, wide, high)))
        left += wide + 4
    return tuple(found)


def paint(painter: QPainter, laid: LaidCard, *, picked: bool, selected: frozenset[bytes]) -> None:
    """Paint a card with its chips."""
    look, box = theme.current(), laid.box
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.faint(look.text if look.name != "dark" else look.window, 0.10))
    for step in range(_SHADOW):
        painter.drawRoundedRect(box.translated(0, 1 + step).adjusted(-step, -step + 1, step, step), 6 + step, 6 + step)
    painter.setPen(QPen(QColor(look.accent if picked else look.line_strong), 1))
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    _write(painter, laid, look)
    for key, place in laid.chips:
        _chip(painter, place, next(number for other, number in laid.card.chips if other == key), look,
              picked=key in selected)  # fmt: skip


def _write(painter: QPainter, laid: LaidCard, look: theme.Theme) -> None:
    card, (title, plain, quote) = laid.card, fonts()
    letters, said = QFontMetricsF(title), QFontMetricsF(plain)
    left, top = laid.box.left() + _SIDE, laid.box.top() + _HEAD
    line = QRectF(left, top, laid.box.width(), said.height())
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    if card.number:
        size = cap_size(card.number)
        cap = QRectF(left, line.center().y() - size.height() / 2, size.width(), size.height())
        paint_cap(painter, cap, card.number, ink=look.text2, edge=QColor(look.line_strong))
        line.setLeft(left + _number_wide(card))
    painter.setFont(title)
    painter.setPen(QColor(look.text))
    painter.drawText(line, side, card.title)
    painter.setFont(plain)
    painter.setPen(QColor(look.text3))
    painter.drawText(line.translated(letters.horizontalAdvance(card.title), 0), side, _BEHIND + card.suffix)
    line.setLeft(left)
    painter.setPen(QColor(look.text2))
    for text in card.lines:
        line.translate(0, said.height() + _GAP)
        painter.drawText(line, side, text)
    if card.quote:
        at = (laid.chips[-1][1].right() + 6) if laid.chips else left
        high = max(theme.grown(_CHIP), QFontMetricsF(quote).height())
        line = QRectF(at, laid.box.bottom() - _HEAD - high, laid.box.width(), high)
        painter.setPen(QColor(look.text3))
        painter.drawText(line, side, _BEHIND + card.before)
        painter.setFont(quote)
        painter.setPen(QColor(look.text2))
        painter.drawText(line.translated(said.horizontalAdvance(card.before), 0), side, card.quote)


def _chip(painter: QPainter, box: QRectF, number: str, look: theme.Theme, *, picked: bool) -> None:
    kind = look.kind("sighting")
    painter.setPen(QPen(QColor(look.accent), 1.5) if picked else QPen(theme.faint(kind.ink, 0.45), 1))
    painter.setBrush(QColor(kind.fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    size = theme.grown(12)
    spot = QRectF(box.left() + 5, box.center().y() - size / 2, size, size)
    icons.paint_icon(painter, "sighting", box=spot, colour=kind.ink)
    painter.setPen(QColor(kind.ink))
    painter.setFont(theme.small(QFont.Weight.DemiBold))
    words = box.adjusted(size + 9, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, number)
