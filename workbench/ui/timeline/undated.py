"""The marks of records without a date, and some marks of many, each read when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.case.marks import Mark
from workbench.case.timed import KINDS, Timed
from workbench.case.timed import keys as keys_of
from workbench.ui.timeline.words import Words


class Undated(Sequence[Mark]):
    """The marks of the records without a date, sightings first, each read when it is asked for."""

    def __init__(self, rest: Timed, words: Words) -> None:
        self._rest, self._words = rest.arrays, words

    def __len__(self) -> int:
        return len(self._rest["high"])

    @property
    def records(self) -> list[bytes]:
        """Their keys."""
        return list(dict.fromkeys(keys_of(self._rest["high"], self._rest["low"])))

    def of_kind(self, kind: str) -> Sequence[Mark]:
        """Those of one kind."""
        return Some(self, np.nonzero(self._rest["kind"] == KINDS.index(kind))[0])

    def __getitem__(self, i: int) -> Mark:  # type: ignore[override]
        record = keys_of(self._rest["high"][i : i + 1], self._rest["low"][i : i + 1])
        if not record:
            raise IndexError(i)
        self._words.bring(record)
        held, leg = self._words.at_hand(record[0]), int(self._rest["leg"][i])
        kind = KINDS[int(self._rest["kind"][i])]
        bare = Mark(record[0], kind, "", "happened", "", "", None, None, None, None, "stated", False, 1)
        return held[leg] if leg < len(held) else bare


class Some(Sequence[Mark]):
    """Some of the marks of a sequence, by their places in it."""

    def __init__(self, marks: Sequence[Mark], places: NDArray[np.int64]) -> None:
        self._marks, self.places = marks, places

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, i: int) -> Mark:  # type: ignore[override]
        return self._marks[int(self.places[i])]
