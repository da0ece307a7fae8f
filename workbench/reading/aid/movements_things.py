"""What general words mean: "the freighter", "a second", "two others" go back to aircraft or bring in new ones."""

from __future__ import annotations

from dataclasses import replace

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_craft import NEAR, Memory
from workbench.reading.aid.movements_frames import Craft
from workbench.reading.aid.movements_scene import Scene
from workbench.reading.aid.movements_words import Cue, number_of

_BOTH = frozenset({"aircraft"})  # words for one and for several
_ADJECTIVES = 3  # words between an article and its noun: "the presidential Gulfstream"
_WITH_S = frozenset({"en", "fr", "es"})  # languages whose plurals end in "s"


def one_more(scene: Scene, clause: Clause, memory: Memory) -> Craft | None:
    """Aircraft that the subject of a clause brings in: "a second came from Gao", "ещё два", "two others"."""
    if clause.noun or clause.nouns >= 0:
        return None
    for cue in clause.line.cues:
        if not clause.first <= cue.first < clause.cue.first:
            continue
        many = _further(scene, cue)
        if not (many or "more" in cue.marks) or _definite(scene, cue):
            continue
        lead = range(cue.last, clause.cue.first)
        if all(light(scene, i) and not _counted(scene, i) for i in lead):
            return memory.one_more(cue.first, None if many else order_of(cue), many or 1)
    return None


def _further(scene: Scene, cue: Cue) -> int | None:
    """How many a number beside "more" or "others" brings in: "two more", "otros dos", "zwei weitere"."""
    number = number_of(cue, "")
    if number is None or number < 2:
        return None
    beside = (scene.cue_at.get(cue.first - 1), scene.cue_at.get(cue.last))
    return number if any(each is not None and each.has("further") for each in (cue, *beside)) else None


def order_of(cue: Cue) -> int | None:
    """The place among several that a word gives to one: 3 of "a third"; none of "another"."""
    return int(cue.meant["order"]) if "order" in cue.meant else None


def _definite(scene: Scene, cue: Cue) -> bool:
    """Whether an article, or a small word before a place, stands before a word: "the other", "in a second"."""
    before = scene.cue_at.get(cue.first - 1)
    return before is not None and (before.has("the") or "role" in before.meant)


def _counted(scene: Scene, i: int) -> bool:
    cue = scene.cue_at.get(i)
    return cue is not None and (cue.has("thing") or "noun" in cue.meant)


def thing(scene: Scene, clause: Clause, at: int, memory: Memory) -> Craft | None:
    """What a general word for aircraft means: those spoken of, or ones without a name when it brings in new ones."""
    number, new = None, False
    for i in range(max(clause.first, at - NEAR), min(at + 2, clause.last)):
        cue = scene.cue_at.get(i)
        if i in scene.held or i > at and scene.language != "ar":
            continue
        number = number_of(cue, scene.words.text[i]) or number
        new = new or bool(cue is not None and cue.has("another"))
        if memory.craft is not None and cue is not None and number and "number" in cue.meant and _part_of(scene, cue):
            return replace(memory.so_called(word_of(scene, at)) or memory.craft, count=number, named=False, words=at)
        if number and cue is not None and "number" in cue.meant and (cue.has("they") or _definite(scene, cue)):
            those = memory.several(number)
            if those is not None and those.count == number and not those.anonymous:
                return replace(those, named=False, words=at)
    if memory.craft is None or new or (number or 0) > 1:
        return Craft((), number or (1 if new or _singular(scene, at) else None), False, at)
    return memory.so_called(word_of(scene, at))


def word_of(scene: Scene, at: int) -> str:
    """The word for aircraft that the general words beginning at a word end with: "the Boeing", "cargo plane"."""
    cue = scene.cue_at.get(at)
    return scene.words.key[cue.last - 1 if cue is not None else at]


def _singular(scene: Scene, at: int) -> bool:
    """Whether a general word with an article before it is said of one aircraft: "the Gulfstream", not "the planes"."""
    thing, before = scene.cue_at.get(at), scene.cue_at.get(at - 1)
    key = word_of(scene, at)
    if thing is None or thing.has("plural") or key in _BOTH or scene.language in _WITH_S and key.endswith("s"):
        return False
    if scene.language == "de" and scene.words.key[at - 1] == "die" and not key.endswith("e"):
        return False  # "die Transporter"
    if "bare" in scene.traits or thing.has("article"):
        return True
    near = range(at - 1, max(at - 1 - _ADJECTIVES, -1), -1)
    words = (scene.cue_at.get(i) for i in near if i not in scene.held and not scene.stop_between(i))
    return before is not None and before.has("article") or any(word is not None and word.has("the") for word in words)


def _part_of(scene: Scene, some: Cue) -> bool:
    """Whether a number is one of those spoken of: "one of the planes", "один из самолётов", "eine der Maschinen"."""
    behind = scene.cue_at.get(some.last)
    return behind is not None and behind.first > some.first and behind.meant.get("role") in ("of", "from")


def light(scene: Scene, i: int) -> bool:
    """Whether a word before a verb can be no subject: a date, a small word, a numbered post."""
    held, cue = scene.held.get(i), scene.cue_at.get(i)
    if held is not None:
        return held.span.kind == "date"
    return cue is not None or scene.words.text[i].isdigit()


def of_them(scene: Scene, clause: Clause, memory: Memory) -> Craft | None:
    """The aircraft that a piece without a verb of its own is about: "two from Ramstein", "the other for Riyadh"."""
    here = (cue for cue in clause.line.cues if clause.holds(cue.first))
    cue = next((cue for cue in here if cue.has("they", "more") or "number" in cue.meant), None)
    if cue is None or memory.craft is None:
        return None
    number = number_of(cue, "") or (None if cue.has("several") else 1)
    apart = number == 1 and not cue.has("the") and not _definite(scene, cue)
    order = order_of(cue) if cue.has("more") else 2  # "one from Minsk" is one of two or more
    if apart and (more := memory.one_more(cue.first, order)) is not None:
        return more
    return Craft(memory.craft.entities, number, False, cue.first)
