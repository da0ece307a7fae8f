"""What a picture of a board is drawn from: the scene, the words on its cards, the ways of its links."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from workbench.ui.board.routes import Router
from workbench.ui.board.scene import Scene
from workbench.ui.board.type import Faces, Laid


class Sheet:
    """All there is to draw: the scene, the words of its cards as they are asked for, and the ways of its links."""

    def __init__(self, scene: Scene, faces: Faces) -> None:
        self.scene, self.faces = scene, faces
        self._laid: dict[int, Laid] = {}
        self.router = Router(scene)
        self.lifted: frozenset[int] = frozenset()  # cards in the hand, drawn elsewhere
        self.dimmed: frozenset[int] = frozenset()  # cards outside the brushed time

    def laid(self, at: int) -> Laid:
        """What stands on a card."""
        if at not in self._laid:
            self._laid[at] = self.faces.lay(self.scene.cards[at])
        return self._laid[at]

    def adopt(self, before: Sheet, same: Mapping[int, int]) -> None:
        """Take over what another sheet has laid out and found; ``same`` tells which cards there said the same."""
        self._laid = {at: before._laid[there] for at, there in same.items() if there in before._laid}
        self.router.adopt(before.router.kept(), _changed(before.scene, self.scene))


def _changed(before: Scene, after: Scene) -> NDArray[np.float64]:
    """The places where cards lie that lay elsewhere or not at all, and where they lay."""
    there = np.array([before.at.get(card.record, -1) for card in after.cards], dtype=np.int64)
    if not len(before.cards) or not len(there):
        return np.concatenate([before.rects, after.rects])
    moved = (there < 0) | (before.rects[there] != after.rects).any(axis=1)
    gone = np.ones(len(before.cards), dtype=np.bool_)
    gone[there[~moved]] = False
    return np.concatenate([before.rects[gone], after.rects[moved]])
