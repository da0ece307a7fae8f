"""Aircraft that are named only after they were told of: "a tanker put down at Gao. The KC-135 had left Rota"."""

from __future__ import annotations

from dataclasses import replace

from workbench.reading.aid.movements_craft import Memory, craft_of, entity_of, plural
from workbench.reading.aid.movements_frames import Craft, Frame
from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.spans import Span

_NEAR = 2  # sentences, and movements, behind which it is said what kind of aircraft they were


class Names:
    """The aircraft named so far, and what was told before of ones without a name."""

    def __init__(self, scene: Scene, memory: Memory, frames: list[Frame], last_at: dict[str, Span | None]) -> None:
        self.scene, self.memory, self.frames, self.last_at = scene, memory, frames, last_at
        self.known: set[str] = set()

    def introduce(self, line: Line) -> None:
        """Give the first aircraft named with "the" to what was told of an aircraft without a name before."""
        for spot in line.aircraft:
            entity = entity_of(spot.span)
            for i in (spot.first - 1, spot.last):
                if (cue := self.scene.cue_at.get(i)) is not None and cue.has("thing"):
                    self.memory.call(self.scene.words.key[i], entity)
            if entity in self.known:
                continue
            first = not self.known
            self.known.add(entity)
            marks = [self.scene.cue_at.get(i) for i in range(spot.first - 1, spot.first - 3, -1)]
            the = any(mark is not None and mark.has("the") for mark in marks)
            if not first or not (the or len(self.memory.spans) == 1):
                continue
            count = self.memory.counted(entity) or self._several(spot)
            if self.memory.craft is not None and self.memory.craft.anonymous:
                self.memory.craft = Craft((entity,), self.memory.craft.count)
            for frame in self.frames:
                if frame.craft.anonymous and (frame.craft.count or 1) in (1, count):
                    if frame.craft.words >= 0:
                        self.memory.call(self.scene.words.key[frame.craft.words], entity)
                    frame.craft = Craft((entity,), frame.craft.count, False)
                    self.last_at[entity] = frame.destination or frame.place or self.last_at.get(entity)

    def identify(self, line: Line) -> None:
        """Name what was just told of without a name by a sentence that only says what it was, if the numbers agree.

        "... three aircraft over the Barents Sea. The formation consisted of two Tu-142s and one Il-38."
        """
        told = self.frames[-1] if self.frames else None
        if line.places or told is None or not told.craft.anonymous or not 0 < line.number - told.line <= _NEAR:
            return
        crafts = {entity_of(spot.span): craft_of(self.scene, spot, self.memory) for spot in line.aircraft}
        if sum(craft.count or 1 for craft in crafts.values()) != (told.craft.count or 1):
            return
        unnamed = told.craft
        for at in range(len(self.frames) - 1, max(len(self.frames) - 1 - _NEAR, -1), -1):
            frame = self.frames[at]
            if frame.craft is unnamed:
                first, *rest = (replace(craft, named=False) for craft in crafts.values())
                self.frames[at + 1 : at + 1] = [replace(frame, craft=each, count=each.count) for each in rest]
                frame.craft, frame.count = first, first.count

    def _several(self, spot: Spot) -> int | None:
        """How many "the Il-76s" are: as many as the aircraft without a name that the text began with."""
        told_before = {frame.craft.count for frame in self.frames if frame.craft.anonymous}
        number = next(iter(told_before), None)
        if len(told_before) != 1 or number is None or not plural(self.scene, spot):
            return None
        self.memory.groups[entity_of(spot.span)] = number
        return number
