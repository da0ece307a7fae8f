"""The small word before a place and the role that it gives it: from, to, at, over, near, by way of."""

from __future__ import annotations

from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.movements_words import Cue

_LOOK_BACK = 4  # words between a small word and the name: "at an airport outside"; farther off it is another's
_LOCATIVE = ("е", "и", "ах", "ях", "ом", "ем", "ой", "ей", "ых", "их")  # Russian endings that say where
_LOCATIVE_WORDS = frozenset({"аэропорту", "крыму", "краю"})
_BY = frozenset({"by", "par", "por", "durch", "przez"})
PARTICIPLE = ("ed", "en", "ee", "es", "e", "i", "is", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas",
               "ny", "na", "ne", "ty", "ta", "te", "t", "wn", "ught", "ld", "nt")  # fmt: skip
"""Endings of participles in the languages that are read; nouns have some of them too."""
_LETTERS = {"ب": "at", "ل": "to", "و": "list", "ك": "none", "ف": "list"}  # Arabic prefixes of a name


def _owned(scene: Scene, cue: Cue, place: int) -> bool:
    """Whether "of" a country says whose an aircraft is: "un C-295 de Portugal"."""
    before, behind = scene.held.get(cue.first - 1), scene.held.get(place)
    return bool(before and behind and before.span.kind == "aircraft" and behind.span.facts.get("type") == "country")


def _of_someone(scene: Scene, line: Line, cue: Cue) -> bool:
    """Whether "of" tells whence somebody is, before any word of flight: "un habitant de Gao a vu"."""
    i = cue.first - 1
    before = scene.cue_at.get(i)
    if (
        i < line.first
        or i in scene.held
        or scene.stop_between(i)
        or before is not None
        and "method" not in before.meant
    ):
        return False
    return not any(each.first < i and ("act" in each.meant or "noun" in each.meant) for each in line.cues) and not any(
        spot.first < i for spot in line.aircraft
    )


def _overflown(scene: Scene, cue: Cue) -> bool:
    """Whether "of" leads from a noun of flying over to what is flown over, where the same word may mean "from"."""
    before = scene.cue_at.get(cue.first - 1)
    return before is not None and before.meant.get("noun") == "over" and not scene.stop_between(cue.first - 1)


def _part(scene: Scene, cue: Cue) -> bool:
    """Whether "of" leads from a part of an airfield to whose it is, where the same word may mean "from"."""
    before = scene.cue_at.get(cue.first - 1)
    if not cue.has("whose") or scene.stop_between(cue.first - 1):
        return False
    if before is None and cue.first - 1 not in scene.held and not scene.stop_between(cue.first - 2):
        before = scene.cue_at.get(cue.first - 2)  # "una pista clandestina de San Andrés"
        return before is not None and before.has("spot")
    return before is not None and (before.has("spot") or before.meant.get("act") == "park")


def agent(scene: Scene, cue: Cue) -> bool:
    """Whether "by" names who did it, behind a participle: "chartered by France", "affrété par la France"."""
    if cue.last != cue.first + 1 or scene.words.key[cue.first] not in _BY or cue.first == 0:
        return False
    return scene.words.key[cue.first - 1].endswith(PARTICIPLE)


def _before_date(scene: Scene, date: Spot) -> int:
    """The word before a date and its own small word: "überflog am 12. November Litauen"."""
    cue = scene.cue_at.get(date.first - 1)
    return (cue.first if cue is not None and "role" in cue.meant else date.first) - 1


def _by_case(scene: Scene, cue: Cue, place: int) -> str:
    """Russian "в" and "на" say where with one case and where to with another: "в Москве", "в Москву"."""
    if scene.words.key[cue.last - 1] not in ("в", "во", "на") or cue.last >= len(scene.words.key):
        return "at"
    held = scene.held.get(place)
    words = {scene.words.key[cue.last], scene.words.key[held.last - 1] if held is not None else ""}
    where = any(word.endswith(_LOCATIVE) for word in words) or not words.isdisjoint(_LOCATIVE_WORDS)
    return "at" if where else "to"


def _end_at(scene: Scene, at: Cue, first: int) -> Cue | None:
    """The small word before a part of an airfield that "at" says the place of: "from the airstrip at Wadi Seidna"."""
    i = at.first - 1
    part = scene.cue_at.get(i) or scene.cue_at.get(i - 1)
    if part is None or part.last != at.first or not part.has("spot", "same") or scene.stop_between(i):
        return None
    i = part.first - 1
    if part.last - part.first == 1:  # else it begins with an article: "the airport"
        article = scene.cue_at.get(i)
        if article is None or not article.has("article", "the"):
            return None
        i = article.first - 1
    if i < first:
        return None
    cue = scene.cue_at.get(i)
    lead = cue is not None and cue.last == i + 1 and cue.meant.get("role") in ("from", "to")
    return cue if lead and i not in scene.held and not scene.stop_between(i) else None


def small(scene: Scene, line: Line, place: int, start: int = -1) -> tuple[str, int]:
    """The role that the words before a place give it ("list", "none" if they do not), and where they begin."""
    words = scene.words
    if 0 <= place < len(words.key) and 0 <= words.start[place] < start:
        letter = scene.article.body[words.start[place] : start].strip("ـ ")
        role = _LETTERS.get(letter[-1:], "")
        if role and role != "list":
            return role, place
        if role == "list" and place - 1 >= line.first:
            return "list", place
    i, far = place - 1, place - _LOOK_BACK
    while i >= max(line.first, far):
        held = scene.held.get(i)
        if held is not None and held.span.kind == "date" and not scene.stop_between(i):
            far -= i - (i := _before_date(scene, held))
            continue
        if held is not None or scene.stop_between(i):
            return "list" if i in scene.held else "none", place
        cue = scene.cue_at.get(i)
        if cue is not None:
            role = cue.meant.get("role", "")
            if role == "at" and scene.language == "ru":
                role = _by_case(scene, cue, place)
            if role == "at" and cue.last == place and (end := _end_at(scene, cue, line.first)) is not None:
                return end.meant["role"], end.first
            if role == "from" and _part(scene, cue):
                return "at", cue.first  # "sur le tarmac de Bangui"
            if role == "from" and cue.has("whose") and _overflown(scene, cue):
                return "object", place  # "le survol de Taïwan"
            if role == "from" and cue.has("whose") and (_owned(scene, cue, place) or _of_someone(scene, line, cue)):
                return "none", place
            if role == "via" and agent(scene, cue):
                return "none", place
            if role and role != "of":
                return role, cue.first
            if role == "of":
                if cue.first - 1 in scene.held:
                    return "of", cue.first
                before = scene.cue_at.get(cue.first - 1)
                if before is not None and before.meant.get("noun") == "over":
                    return "object", place  # "a flyover of"
            elif "act" in cue.meant:
                return "object", place
            elif cue.has("list", "break") and not cue.has("article"):
                return "list", place
            i = cue.first - 1
            continue
        i -= 1
    return "none", place
