"""Some of several aircraft: "of the two that left only one came back", "fewer arrived than had set out"."""

from __future__ import annotations

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_frames import Craft, Frame
from workbench.reading.aid.movements_scene import Scene
from workbench.reading.aid.movements_words import number_of

_MOVES = frozenset({"land", "depart", "fly", "send", "arrive", "leave", "head", "back", "stop", "come"})
_ONE = frozenset({"один", "одна", "одно", "uno", "una", "jeden", "jedna", "einer", "eine", "eines"})
_MANY = 1_000_000  # more than any number told of aircraft


def behind_verb(scene: Scene, clause: Clause, craft: Craft) -> int | None:
    """How many of those spoken of a number alone behind the verb means: "вернулся только один", "volvió uno"."""
    if clause.noun or clause.act not in _MOVES or (craft.count or 0) < 2 or clause.within(clause.line.aircraft):
        return None
    for i in range(clause.cue.last, min(clause.cue.last + 2, clause.last)):
        number = number_of(scene.cue_at.get(i), "") or (1 if scene.words.key[i] in _ONE else None)
        if number is not None:
            ends = i + 1 == clause.last or scene.stop_between(i)
            return number if ends and number < (craft.count or 0) else None
    return None


def fewer(last: Frame, frame: Frame) -> bool:
    """Whether fewer came down than had left, each told for itself: "two left Minsk for Gao, one arrived"."""
    if not frame.bare or (frame.craft.count or _MANY) >= (last.craft.count or 0):
        return False
    if last.destination is not None and frame.clause.act != "back":
        frame.origin, frame.destination = last.origin, last.destination
        frame.inferred.update(origin="where they had set out", destination="where they were bound for")
        frame.when = frame.when if frame.when.own else last.when
    return True
