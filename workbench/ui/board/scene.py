"""Where the cards lie: arrays for culling, hit tests, neighbours and walking by arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.case.cards import Card, Edge

WIDTH = 172.0
SNAP = 8.0
Rect = tuple[float, float, float, float]  # left, top, right, bottom in board pixels
_AHEAD = {"left": (0, -1.0), "right": (0, 1.0), "up": (1, -1.0), "down": (1, 1.0)}


class Scene:
    """The cards of one board as rectangles, and its links as pairs of cards; later cards lie on top."""

    def __init__(self, cards: Sequence[Card], edges: Sequence[Edge], heights: Sequence[float]) -> None:
        self.cards = list(cards)
        self.heights = list(heights)
        self.rects: NDArray[np.float64] = np.empty((len(self.cards), 4))
        for at, card in enumerate(self.cards):
            self.rects[at] = (card.x, card.y, card.x + WIDTH, card.y + heights[at])
        self.at = {card.record: at for at, card in reversed(list(enumerate(self.cards)))}
        self.edges = [edge for edge in edges if edge.a in self.at and edge.b in self.at and edge.a != edge.b]
        ends = [(self.at[edge.a], self.at[edge.b]) for edge in self.edges]
        self.ends: NDArray[np.int64] = np.array(ends, dtype=np.int64).reshape(-1, 2)

    def bounds(self) -> Rect:
        """The rectangle around all cards; a single point on an empty board."""
        if not self.cards:
            return 0.0, 0.0, 0.0, 0.0
        low, high = self.rects[:, :2].min(axis=0), self.rects[:, 2:].max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def within(self, rect: Rect) -> NDArray[np.int64]:
        """The cards touching a rectangle, lowest first."""
        left, top, right, bottom = rect
        r = self.rects
        hit = (r[:, 0] < right) & (r[:, 2] > left) & (r[:, 1] < bottom) & (r[:, 3] > top)
        return np.flatnonzero(hit)

    def edges_within(self, rect: Rect) -> NDArray[np.int64]:
        """The links whose two cards span a box touching the rectangle."""
        if not len(self.ends):
            return np.empty(0, dtype=np.int64)
        a, b = self.rects[self.ends[:, 0]], self.rects[self.ends[:, 1]]
        low, high = np.minimum(a[:, :2], b[:, :2]), np.maximum(a[:, 2:], b[:, 2:])
        left, top, right, bottom = rect
        hit = (low[:, 0] < right) & (high[:, 0] > left) & (low[:, 1] < bottom) & (high[:, 1] > top)
        return np.flatnonzero(hit)

    def card_at(self, x: float, y: float) -> int | None:
        """The topmost card under a point of the board."""
        hits = self.within((x, y, x, y))
        return int(hits[-1]) if len(hits) else None

    def touching(self, cards: Sequence[int]) -> NDArray[np.int64]:
        """The links that begin or end at one of these cards."""
        return np.flatnonzero(np.isin(self.ends, np.asarray(cards, dtype=np.int64)).any(axis=1))

    def neighbours(self, cards: Sequence[int]) -> set[int]:
        """The cards one link away from these."""
        return {int(at) for at in self.ends[self.touching(cards)].ravel()} - set(cards)

    def nearest(self, card: int, direction: str) -> int | None:
        """The nearest card to the left, right, up or down; being off to the side counts double."""
        axis, sign = _AHEAD[direction]
        centres = (self.rects[:, :2] + self.rects[:, 2:]) / 2
        away = centres - centres[card]
        ahead, aside = away[:, axis] * sign, np.abs(away[:, 1 - axis])
        cost = np.where((ahead > 1) & (ahead >= aside * 0.5), ahead + 2 * aside, np.inf)
        best = int(np.argmin(cost)) if len(cost) else 0
        return best if len(cost) and np.isfinite(cost[best]) else None

    def closest(self, x: float, y: float) -> int:
        """The card whose middle is closest to a point; the board must not be empty."""
        centres = (self.rects[:, :2] + self.rects[:, 2:]) / 2
        return int(np.argmin(np.abs(centres - (x, y)).sum(axis=1)))

    def move(self, cards: Sequence[int], dx: float, dy: float) -> list[tuple[bytes, float, float]]:
        """Shift cards, each landing on the grid; answers which lie elsewhere now, as (card id, x, y)."""
        moved = []
        for at in cards:
            card = self.cards[at]
            x, y = snapped(card.x + dx), snapped(card.y + dy)
            if (x, y) != (card.x, card.y):
                self.put(at, x, y)
                moved.append((card.id, x, y))
        return moved

    def put(self, card: int, x: float, y: float) -> None:
        """Lay a card somewhere else."""
        self.cards[card] = self.cards[card]._replace(x=x, y=y)
        self.rects[card] = (x, y, x + WIDTH, y + self.heights[card])


def snapped(place: float) -> float:
    """The nearest line of the 8 px grid."""
    return round(place / SNAP) * SNAP
