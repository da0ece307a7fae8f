"""Where the cards lie: arrays for culling, hit tests, neighbours and walking by arrow keys.

A scene holds exactly what is drawn. Its parts are called by their place in the arrays:

- ``cards``, later ones on top, each with its own width and height in ``sizes`` (n x 2) and its rectangle in ``rects``
  (n x 4: left, top, right, bottom). ``Faces.size`` of ``type.py`` says how large a card is, ``Faces.lay`` what stands
  on it; a card with an image is made larger there. ``at`` finds a card by its record.
- ``edges`` and their ``ends`` (m x 2 places of cards); links to what has no card are left out.
- ``frames``, painted under the cards, each with its rectangle in ``frame_rects`` (k x 4) and its cards in ``members``.
  A frame reaches round all its cards, and as far as its own ``rect`` at least; that goes with its cards when all of
  them are moved. A frame folded to one card is no frame here but a card, its links made to end at that card: whoever
  folds does so before the scene is made. Frames may lie in others; the larger is painted first.
- ``locked`` cards (n flags) stay where they are: ``move`` leaves them out, the hand does not lift them, no layout
  moves them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.case.cards import Card, Edge

WIDTH = 172.0  # of a card with words alone
SNAP = 8.0
LINKS = ("cites", "supports", "contradicts", "differs", "same-as", "finding")  # told apart; others are plain
ROOM, TITLE = 16.0, 24.0  # what a frame keeps free around its cards, and above them for its name
Rect = tuple[float, float, float, float]  # left, top, right, bottom in board pixels
Move = tuple[bytes, float, float]  # id of a card or a frame, and where its top left corner lies now
_AHEAD = {"left": (0, -1.0), "right": (0, 1.0), "up": (1, -1.0), "down": (1, 1.0)}


class Frame(NamedTuple):
    """What holds cards together on a board: its name on its upper edge, ``says`` more faintly behind it.

    ``kind`` is group or frame (dashed, on the bare ground) or origins (solid, on a ground of its own). ``members`` are
    records; those without a card are left out. ``rect`` is how far it reaches at least, where it has such a place.
    """

    id: bytes
    name: str
    says: str
    kind: str
    members: tuple[bytes, ...]
    rect: Rect | None = None


class Scene:
    """The cards of one board as rectangles, and its links as pairs of cards; later cards lie on top."""

    def __init__(
        self, cards: Sequence[Card], edges: Sequence[Edge], heights: Sequence[float], *,
        widths: Sequence[float] | None = None, frames: Sequence[Frame] = (), locked: Collection[bytes] = (),
        before: Scene | None = None,
    ) -> None:  # fmt: skip
        """``widths`` are those of all cards where some differ; ``locked`` are records.

        ``before`` is a scene whose finding and joining of cards is taken over where it had the same ones.
        """
        self.cards = list(cards)
        self.sizes: NDArray[np.float64] = np.full((len(self.cards), 2), WIDTH)
        self.sizes[:, 1] = heights
        if widths is not None:
            self.sizes[:, 0] = widths
        places = np.array([(card.x, card.y) for card in self.cards], dtype=np.float64).reshape(-1, 2)
        self.rects: NDArray[np.float64] = np.hstack([places, places + self.sizes])
        self.records, self.given = [card.record for card in self.cards], edges
        self.at: dict[bytes, int]
        self.edges: list[Edge]
        self.ends: NDArray[np.int64]
        self._join(edges, before)
        self.locked: NDArray[np.bool_] = np.array([key in locked for key in self.records], dtype=np.bool_)
        self.frames, self.members, self.frame_rects = self._framed(frames)
        self._bounds: Rect | None = None
        self._spans: NDArray[np.float64] | None = None

    @property
    def sorts(self) -> NDArray[np.int64]:
        """Of each link twice the place of its kind among ``LINKS``, and one more where no excerpt carries it."""
        if self._sorts is None:
            rank = {kind: 2 * n for n, kind in enumerate(LINKS)}
            told = [rank.get(edge.kind, 2 * len(LINKS)) + (not edge.evidenced) for edge in self.edges]
            self._sorts = np.array(told, dtype=np.int64)
        return self._sorts

    def _join(self, edges: Sequence[Edge], before: Scene | None) -> None:
        self._sorts: NDArray[np.int64] | None = None
        same = before is not None and before.records == self.records
        if before is not None and same:
            self.at = before.at
            if before.given is edges:
                self.edges, self.ends, self._sorts = before.edges, before.ends, before.sorts
                return
        else:
            self.at = {record: at for at, record in reversed(list(enumerate(self.records)))}
        here = self.at
        self.edges = [edge for edge in edges if edge.a in here and edge.b in here and edge.a != edge.b]
        ends = [(here[edge.a], here[edge.b]) for edge in self.edges]
        self.ends = np.array(ends, dtype=np.int64).reshape(-1, 2)

    def _framed(self, frames: Sequence[Frame]) -> tuple[list[Frame], list[NDArray[np.int64]], NDArray[np.float64]]:
        """The frames that have a place, largest first."""
        found = []
        for frame in frames:
            members = np.array(sorted({self.at[key] for key in frame.members if key in self.at}), dtype=np.int64)
            if frame.rect is not None or len(members):
                found.append((frame, members, self._frame_rect(frame, members)))
        found.sort(key=lambda one: (one[2][0] - one[2][2]) * (one[2][3] - one[2][1]))
        rects = np.array([rect for _, _, rect in found], dtype=np.float64).reshape(-1, 4)
        return [frame for frame, _, _ in found], [members for _, members, _ in found], rects

    def _frame_rect(self, frame: Frame, members: NDArray[np.int64]) -> Rect:
        inside = self.rects[members] + (-ROOM, -ROOM - TITLE, ROOM, ROOM)
        every = inside if frame.rect is None else np.vstack([inside, frame.rect])
        low, high = every[:, :2].min(axis=0), every[:, 2:].max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def bounds(self) -> Rect:
        """The rectangle around all cards and frames; a single point on an empty board."""
        if self._bounds is None:
            every = np.concatenate([self.rects, self.frame_rects, np.zeros((0 if self.cards or self.frames else 1, 4))])
            low, high = every[:, :2].min(axis=0), every[:, 2:].max(axis=0)
            self._bounds = float(low[0]), float(low[1]), float(high[0]), float(high[1])
        return self._bounds

    def within(self, rect: Rect) -> NDArray[np.int64]:
        """The cards touching a rectangle, lowest first."""
        return touching(self.rects, rect)

    def edges_within(self, rect: Rect) -> NDArray[np.int64]:
        """The links whose two cards span a box touching the rectangle."""
        return touching(self.spans(), rect)

    def spans(self) -> NDArray[np.float64]:
        """The box that the two cards of each link span."""
        if self._spans is None:
            a, b = self.rects[self.ends[:, 0]], self.rects[self.ends[:, 1]]
            self._spans = np.hstack([np.minimum(a[:, :2], b[:, :2]), np.maximum(a[:, 2:], b[:, 2:])])
        return self._spans

    def card_at(self, x: float, y: float) -> int | None:
        """The topmost card under a point of the board."""
        hits = self.within((x, y, x, y))
        return int(hits[-1]) if len(hits) else None

    def frame_at(self, x: float, y: float, *, grown: float = 1.0) -> int | None:
        """The innermost frame with its heading under a point: its upper edge, ``grown`` times as high as usual."""
        heads = self.frame_rects.copy()
        heads[:, 1] -= TITLE / 2 * grown  # the name stands on the edge
        heads[:, 3] = heads[:, 1] + TITLE * grown
        hits = touching(heads, (x, y, x, y))
        return int(hits[-1]) if len(hits) else None

    def touching(self, cards: Sequence[int]) -> NDArray[np.int64]:
        """The links that begin or end at one of these cards."""
        chosen = np.zeros(len(self.cards), dtype=np.bool_)
        chosen[np.asarray(cards, dtype=np.int64)] = True
        return np.flatnonzero(chosen[self.ends].any(axis=1))

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

    def movable(self, cards: Sequence[int]) -> list[int]:
        """Those of these cards that are not locked."""
        return [at for at in cards if not self.locked[at]]

    def move(self, cards: Sequence[int], dx: float, dy: float) -> list[Move]:
        """Shift cards, each landing on the grid; answers what lies elsewhere now."""
        held = ((at, self.cards[at]) for at in self.movable(cards))
        return self.put({at: (snapped(card.x + dx), snapped(card.y + dy)) for at, card in held})

    def put(self, places: Mapping[int, tuple[float, float]]) -> list[Move]:
        """Lay cards elsewhere, locked ones too; answers what lies elsewhere now, frames that went with theirs too."""
        changed = {at: place for at, place in places.items() if place != (self.cards[at].x, self.cards[at].y)}
        if not changed:
            return []
        before, which = self.rects.copy(), np.fromiter(changed, dtype=np.int64)
        for at, (x, y) in changed.items():
            self.cards[at] = self.cards[at].lying(x, y)
        self.rects[which, :2] = list(changed.values())
        self.rects[which, 2:] = self.rects[which, :2] + self.sizes[which]
        self._bounds = self._spans = None
        moved = [(self.cards[at].id, x, y) for at, (x, y) in changed.items()]
        return moved + self._frames_after(before, which)

    def _frames_after(self, before: NDArray[np.float64], which: NDArray[np.int64]) -> list[Move]:
        """Frames reach round their cards; what they reach at least goes along only when all of their cards moved."""
        moved = []
        for n, (frame, members) in enumerate(zip(self.frames, self.members, strict=True)):
            if frame.rect is not None and len(members) and np.isin(members, which).all():
                dx, dy = (self.rects[members, :2].min(axis=0) - before[members, :2].min(axis=0)).tolist()
                left, top, right, bottom = frame.rect
                self.frames[n] = frame._replace(rect=(left + dx, top + dy, right + dx, bottom + dy))
                moved.append((frame.id, left + dx, top + dy))
            self.frame_rects[n] = self._frame_rect(self.frames[n], members)
        return moved

    def still(self) -> Scene:
        """The same scene as it lies now, for a thread that works out a layout: nothing moves in it."""
        scene = copy(self)
        scene.cards, scene.rects = list(self.cards), self.rects.copy()
        scene.frames, scene.frame_rects = list(self.frames), self.frame_rects.copy()
        return scene

    def without(self, frames: Collection[bytes]) -> Scene:
        """This scene without some of its frames."""
        scene, left = copy(self), [frame for frame in self.frames if frame.id not in frames]
        scene.frames, scene.members, scene.frame_rects = self._framed(left)
        return scene

    def parted(self, moves: Sequence[Move]) -> tuple[list[Move], dict[bytes, Rect]]:
        """Of what was moved the cards, and the frames as left, top, width and height."""
        own = {frame.id: frame.rect for frame in self.frames if frame.rect is not None}
        outlines = {key: own[key] for key, _, _ in moves if key in own}
        return [move for move in moves if move[0] not in own], {
            key: (left, top, right - left, bottom - top) for key, (left, top, right, bottom) in outlines.items()
        }


def touching(rects: NDArray[np.float64], rect: Rect) -> NDArray[np.int64]:
    """Which of these rectangles touch another one."""
    left, top, right, bottom = rect
    hit = (rects[:, 0] < right) & (rects[:, 2] > left) & (rects[:, 1] < bottom) & (rects[:, 3] > top)
    return np.flatnonzero(hit)


def snapped(place: float) -> float:
    """The nearest line of the 8 px grid."""
    return round(place / SNAP) * SNAP
