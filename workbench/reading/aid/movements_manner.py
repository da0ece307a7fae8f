"""How often, whether it is denied, whether it is yet to come: what a clause says of a flight beside its places."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_frames import Craft, Frame, Tally, When
from workbench.reading.aid.movements_scene import Scene, Spot
from workbench.reading.aid.movements_when import row_length
from workbench.reading.aid.movements_words import Cue, number_of
from workbench.reference.amounts import bound_before

_AGAIN = 6  # words between a date and the next, behind another number
_ONLY = frozenset({"only", "seulement", "solo", "sólo", "nur", "tylko", "только"})


def count_of(scene: Scene, clause: Clause, craft: Craft, when: When) -> int | None:
    """How many movements: a number of landings, how often, days in a row, else how many aircraft."""
    told = tally_of(scene, clause)
    if told is not None:
        return told.number
    row = row_length(scene, clause) if when.row else 0
    return (row if row and (craft.count or 1) == 1 else 0) or craft.count


def tally_of(scene: Scene, clause: Clause) -> Tally | None:
    """The number of movements in words of its own: "three landings", "twice", "on five occasions"."""
    words = scene.words
    nouns = [at for at in (clause.cue.first if clause.noun else -1, clause.nouns) if at >= 0]
    for at in nouns:
        for i in range(at - 1, max(clause.first, at - 4) - 1, -1):
            number = None if i in scene.held else number_of(scene.cue_at.get(i), words.text[i])
            if number and not _types(scene, i):
                one, between = _which(scene, i), map(scene.cue_at.get, range(i + 1, at))
                things = one or any(cue is not None and cue.has("thing") for cue in between)  # "two planes run"
                return Tally(one or number, *((0, 0) if things else _worded(scene, i, at)))
    for cue in clause.line.cues:
        if "times" in cue.meant and clause.holds(cue.first):
            return Tally(int(cue.meant["times"]), *_worded(scene, cue.first, cue.first))
    for cue in clause.line.having("occasion"):  # "on at least five occasions"
        before = cue.first - 1
        number = number_of(scene.cue_at.get(before), words.text[before]) if clause.holds(before) else None
        if number:
            return Tally(number, *_worded(scene, before, cue.first))
    return None


def _types(scene: Scene, i: int) -> bool:
    """Whether figures right behind a number word are a type's: "two 747 flights"."""
    before = number_of(scene.cue_at.get(i - 1), "") if i and scene.words.gaps[i - 1] == " " else None
    return before is not None and scene.words.text[i].isdecimal()


def _worded(scene: Scene, number: int, noun: int) -> tuple[int, int]:
    """The words of a number, from what bounds it, "at least", to the end of the noun that it counts."""
    words, cue = scene.words, scene.cue_at.get(noun)
    last = cue.last - 1 if cue is not None and cue.first <= noun < cue.last else noun
    return words.start[bound_before(words, number, scene.language)], words.end[last]


def once_more(scene: Scene, clause: Clause) -> Iterator[tuple[int, Spot]]:
    """What a clause says again with nothing but how many and when: "17 times in May, against nine in April"."""
    dates = [spot for spot in clause.within(clause.line.dates) if spot.span.facts.get("edtf")]
    for before, spot in zip(dates, dates[1:], strict=False):
        between = range(before.last, spot.first)
        cues = [scene.cue_at.get(i) for i in between]
        if not 1 < len(between) <= _AGAIN or before.first < clause.cue.first or not all(map(_slight, cues)):
            continue
        numbers = [number_of(cue, "") or int(cue.has("another")) for cue in cues if cue and not _joins(cue)]
        if len(known := [number for number in numbers if number]) == 1:
            yield known[0], spot


def _slight(cue: Cue | None) -> bool:
    """Whether a word only counts, joins or leads to a date."""
    return cue is not None and "act" not in cue.meant and "noun" not in cue.meant and not cue.has("thing", "relative")


def _joins(cue: Cue) -> bool:
    return "role" in cue.meant or cue.has("article")


def _which(scene: Scene, at: int) -> int | None:
    """The one that is meant of several: "the last of nine flights"."""
    of, one = scene.cue_at.get(at - 1), scene.cue_at.get(at - 2)
    if of is None or one is None or of.meant.get("role") not in ("of", "from") or at - 1 in scene.held:
        return None
    return number_of(one, "")


def denied(scene: Scene, clause: Clause, craft: Craft) -> bool:
    """Whether the words say that it did not happen."""
    if "deny" in clause.line.marks:
        return True
    if "not" not in clause.line.marks:
        return False
    verb, subject = clause.cue.first, max(craft.words, clause.first)
    lead = range(verb - 2, verb) if clause.joined else range(max(clause.first, verb - 3), verb)
    near = [*lead, *range(max(clause.first, subject - 2), subject)]
    near += range(verb, clause.last) if clause.behind and not clause.noun else ()  # "landete am Montag nicht"
    marks = ((i, scene.cue_at.get(i)) for i in near)
    return any(
        mark is not None and mark.has("not") and not mark.has("deny") and not _only(scene, i) for i, mark in marks
    )


def negated(frame: Frame) -> bool:
    """Whether only the course of a flight told of is meant: "It never reached Gao", unlike "no C-17 landed at Gao"."""
    line, craft = frame.clause.line, frame.craft
    return frame.denied and "deny" not in line.marks and not line.said and (craft.anonymous or not craft.named)


def _only(scene: Scene, i: int) -> bool:
    """Whether "not" goes with "only": "nicht nur in Gao"."""
    return i + 1 < len(scene.words.key) and scene.words.key[i + 1] in _ONLY


def planned(clause: Clause) -> bool:
    """Whether the words say that it is yet to happen."""
    if clause.happened or clause.expected:
        return not clause.happened
    last = clause.last if clause.noun else clause.cue.first
    return any(clause.first <= cue.first <= last for cue in clause.line.having("plan"))
