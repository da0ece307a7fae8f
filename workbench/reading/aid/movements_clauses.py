"""The clauses of a sentence, each about one thing an aircraft did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.movements_small import agent
from workbench.reading.aid.movements_words import Cue

WEAK = frozenset({"seen", "expect", "go", "park"})  # give way to a verb beside them: "was seen landing"

_SEEN_DONE = frozenset({"land", "arrive", "depart", "over", "crash", "stop"})  # "recorded nine landings": they landed
_GAP = 4  # words between "which" and its verb: a date
_ENDS = frozenset({"land", "arrive", "back", "stop"})


@dataclass(slots=True, repr=False)
class Clause:
    """Words of a sentence with what its aircraft did: ``act`` is the class of the verb or noun ``cue``."""

    line: Line
    first: int
    last: int
    act: str
    cue: Cue
    noun: bool
    relative: bool = False
    onward: bool = False  # goes on from the clause before it in the same sentence
    behind: bool = False  # in a language whose verbs may come last
    joined: bool = False  # nothing parts it from the clause before it
    expected: bool = False
    happened: bool = False  # expected for one day, told of another
    lead: int = -1  # of a piece without a verb of its own: where the words begin that it shares
    nouns: int = -1  # the word of a noun that gave way: "made three landings"
    stood: dict[tuple[str, str], tuple[int, int]] = field(default_factory=dict)  # "there", by field and place
    named: set[tuple[str, str]] = field(default_factory=set)  # what its own words name, by field and place

    @property
    def verb_last(self) -> bool:
        """Whether the verb may stand behind its object, as in German."""
        return not self.noun and self.behind

    def holds(self, i: int) -> bool:
        """Whether a word lies in the clause."""
        return self.first <= i < self.last

    def within(self, spots: list[Spot]) -> list[Spot]:
        """The spots of its sentence that begin in the clause."""
        first, last = self.first, self.last
        return [spot for spot in spots if first <= spot.first < last] if spots else []


def clauses(scene: Scene, line: Line) -> list[Clause]:
    """The clauses of a sentence that tell of a flight, in order."""
    if not line.cues:
        return []
    found = [
        Clause(line, line.first, line.last, _class(scene, cue), cue, _is_noun(scene, cue))
        for cue in line.cues
        if ("act" in cue.meant or "noun" in cue.meant)
        and not _describes(scene, cue)
        or "came" in cue.marks
        and _set_out(scene, line, cue)
    ]
    if not found:
        return found
    found = _settled(scene, found)
    others = sorted([*line.having("other"), *_without(scene, line)], key=lambda cue: cue.first)
    for clause in found:
        clause.behind = scene.language == "de"
        clause.last = next((cue.first for cue in others if cue.first > clause.cue.first), clause.last)
    found[0].first = _content(scene, found[0])
    for before, after in zip(found, found[1:], strict=False):
        cut, relative = _cut(scene, before, after)
        before.last, after.first = min(before.last, cut), cut
        after.relative, after.onward = relative, True
        after.joined = cut == after.cue.first and not relative
        after.joined &= not (
            scene.language == "ar" and scene.stop_between(cut - 1)
        )  # the subject comes behind the verb
        if after.joined and after.nouns < 0:
            after.nouns = before.cue.first if before.noun else before.nouns
        head = scene.cue_at.get(cut)
        after.expected |= before.act == "expect" and head is not None and head.has("that")
    return found


def _without(scene: Scene, line: Line) -> list[Cue]:
    """The words "without" behind which something else is told, not only a way: "returned without freight to Gao"."""
    found = []
    for cue in line.having("without"):
        place = next((spot.first for spot in line.places if spot.first >= cue.last), None)
        small = scene.cue_at.get(place - 1) if place is not None else None
        if small is None or small.meant.get("role") != "to":
            found.append(cue)
    return found


def _set_out(scene: Scene, line: Line, cue: Cue) -> bool:
    """Whether words tell by themselves where and when a flight began: "Parti d'Orléans mardi soir, l'appareil"."""
    if cue.meant.get("role") != "from":
        return False
    had = scene.cue_at.get(cue.first - 1)
    which = scene.cue_at.get(had.first - 1) if had is not None and had.has("earlier") else None
    if which is not None and which.has("relative"):  # "que había salido de Dover el domingo"
        from_here = [spot for spot in line.places if cue.last <= spot.first <= cue.last + 1]
        return any(0 <= date.first - spot.last <= 2 for spot in from_here for date in line.dates)
    if cue.first not in (line.first, line.first + 1):
        return False
    place = next((spot for spot in line.places if cue.last <= spot.first <= cue.last + 1), None)
    date = next((spot for spot in line.dates if place and place.last <= spot.first <= place.last + 2), None)
    return date is not None and date.last < line.last and scene.stop_between(date.last - 1)


def _content(scene: Scene, clause: Clause) -> int:
    """Where what is said begins: behind "that", unless that goes back to an aircraft before it."""
    line = clause.line
    for cue in reversed([cue for cue in line.having("that") if cue.last <= clause.cue.first]):
        if "role" in cue.meant and not scene.stop_between(cue.first - 1):
            continue
        named = any(spot.first < cue.first for spot in line.aircraft)
        thing = any(cue.first - 4 <= each.first < cue.first for each in line.having("thing"))
        if not named and not thing:
            return cue.last
    return clause.first


def _is_noun(scene: Scene, cue: Cue) -> bool:
    """Whether the word is a noun: "take-off", or "landing" behind "after"."""
    if "act" not in cue.meant or "noun" not in cue.meant:
        return "noun" in cue.meant
    before = scene.cue_at.get(cue.first - 1)
    return (
        "-" in scene.words.gaps[cue.first]
        or before is not None
        and (before.has("article", "break") or "number" in before.meant)
    )


def _class(scene: Scene, cue: Cue) -> str:
    if "act" not in cue.meant and "noun" not in cue.meant:
        return "leave"
    return cue.meant["noun"] if _is_noun(scene, cue) else cue.meant["act"]


def _describes(scene: Scene, cue: Cue) -> bool:
    """Whether the word only says of what kind an aircraft or a ship is: "refuelling aircraft", "patrol boat"."""
    behind, before = scene.cue_at.get(cue.last), scene.cue_at.get(cue.first - 1)
    if cue.has("opens"):  # "in from Ramstein at 1012, out to Gander at 1240"
        return not scene.stop_between(cue.first - 1)
    if scene.language == "es" and cue.meant.get("act") == "back" and _once_more(scene, cue):
        return True
    if scene.language == "ar":  # طائرة نقل: the word behind tells the kind
        return before is not None and before.has("thing") and cue.meant.get("act") in ("carry", "refuel", "loiter")
    if cue.first - 1 in scene.held and behind is not None and agent(scene, behind):
        return True  # "an A330 flown by the air force"
    if scene.language != "en" or cue.meant.get("act") == "bring":
        return False
    return behind is not None and behind.has("thing", "vessel", "who") and not scene.stop_between(cue.last - 1)


def _once_more(scene: Scene, cue: Cue) -> bool:
    """Whether "volver a" only says that what the infinitive behind it tells happens again: "volvió a despegar"."""
    key, verb = scene.words.key, scene.cue_at.get(cue.last + 1)
    again = cue.last < len(key) and key[cue.first].startswith(("vuelv", "volv")) and key[cue.last] == "a"
    return again and verb is not None and "act" in verb.meant and key[verb.first].endswith(("ar", "er", "ir"))


def _settled(scene: Scene, found: list[Clause]) -> list[Clause]:
    """Without the words that give way to a stronger one of the same clause."""
    kept: list[Clause] = []
    for clause in found:
        if kept and (next(_breaks(scene, kept[-1], clause), None) is None or _awaits(scene, kept[-1], clause)):
            before = kept[-1]
            if _loaded(before, clause):
                kept[-1] = clause
                clause.expected |= before.expected or clause.act == "expect"
                continue
            weaker = _yields(before, clause)
            if weaker is before and before.act == "park" and not before.noun and _placed(before, clause):
                weaker = None  # "which had been stationed at Machulishchy since January has flown to"
            if weaker is clause and _of_relative(before) and _placed(before, clause):
                weaker = None  # "which had left Leipzig on Monday was seen in Bamako"
            if weaker is not None and not (weaker is before and _leads_up(scene, before)):
                stronger = clause if weaker is before else before
                stronger.expected |= weaker.expected or weaker.act == "expect"
                if weaker.noun and not stronger.noun:
                    stronger.nouns = weaker.cue.first
                kept[-1] = stronger
                continue
        clause.expected |= clause.act == "expect"
        kept.append(clause)
    return kept


def _awaits(scene: Scene, before: Clause, after: Clause) -> bool:
    """Whether only a place between commas parts a flight from its being expected: "a flight, from X, is expected"."""
    if not before.noun or before.act != "fly" or after.act != "expect":
        return False
    between = range(before.cue.last, after.cue.first)
    cues = [scene.cue_at.get(i) for i in between if i not in scene.held]
    return len(cues) < len(between) and all(cue is not None and "role" in cue.meant for cue in cues)


def _loaded(before: Clause, after: Clause) -> bool:
    """Whether a verb only says what an aircraft carries: "An Il-76 bringing relief goods was due to land"."""
    if before.act not in ("carry", "bring") or after.act in ("carry", "bring") or before.noun or after.noun:
        return False
    between = range(before.cue.first, after.cue.first)
    return not any(spot.first in between for spot in (*before.line.places, *before.line.aircraft))


def _of_relative(clause: Clause) -> bool:
    """Whether a relative pronoun stands shortly before a verb."""
    verb = clause.cue.first
    return any(0 <= verb - cue.last <= _GAP for cue in clause.line.having("relative") if not cue.has("article"))


def _placed(before: Clause, after: Clause) -> bool:
    """Whether a place stands between two verbs."""
    return any(before.cue.last <= spot.first < after.cue.first for spot in before.line.places)


def _leads_up(scene: Scene, clause: Clause) -> bool:
    """Whether a noun tells of what came before: "After landing at Tobruk the An-124 went on"."""
    mark = scene.cue_at.get(clause.cue.first - 1)
    if mark is not None and mark.has("article", "pronoun"):
        mark = scene.cue_at.get(mark.first - 1)  # "nach der Landung"
    places = any(clause.cue.last <= spot.first <= clause.cue.last + 2 for spot in clause.line.places)
    return clause.noun and clause.act in _SEEN_DONE and mark is not None and mark.has("break") and places


def _yields(before: Clause, after: Clause) -> Clause | None:
    """Which of two clauses gives way to the other, if one does."""
    pair = sorted((before, after), key=_rank)
    if pair[1].act == "seen" and pair[0].noun and pair[0].act in _SEEN_DONE:
        return pair[1]
    if {before.act, after.act} <= _ENDS and not before.noun and after.cue.first - before.cue.last <= 1:
        return before  # "popped up on short final"
    ranks = [_rank(each) for each in (before, after)]
    if ranks[0] == ranks[1]:
        return after if ranks[0] in (0, 2) else None
    weaker = before if ranks[0] < ranks[1] else after
    return weaker if _rank(weaker) < 3 else None


def _rank(clause: Clause) -> int:
    if clause.act in WEAK and not clause.noun:
        return 0 if clause.act == "expect" else 2
    return 1 if clause.noun else 3


def _breaks(scene: Scene, before: Clause, after: Clause) -> Iterator[tuple[int, bool, bool]]:
    """The words between two clauses that may part them: the word, whether it is relative, whether it is strong."""
    i, end, gaps, cue_at = before.cue.last, after.cue.first, scene.words.gaps, scene.cue_at
    while i <= end:
        gap, cue = gaps[i - 1], cue_at.get(i)
        if gap == " " and (cue is None or not cue.marks):
            i += 1
            continue
        if i - 1 >= before.first and (";" in gap or ": " in gap):
            yield i, False, True
        if cue is not None and i < end and cue.has("break", "relative", "other"):
            if not _lists(scene, cue, after) and not (cue.has("article") and not scene.stop_between(i - 1)):
                yield i, cue.has("relative"), True
            i = max(cue.last, i + 1)
            continue
        if ("," in gap or "،" in gap) and not (i - 1 in scene.held and i in scene.held):
            yield i, False, False
        i += 1


def _lists(scene: Scene, cue: Cue, after: Clause) -> bool:
    """Whether an "and" only joins two spans of one kind: not "on 3 May and two days later left"."""
    if not cue.has("list"):
        return False
    before = scene.held.get(cue.first - 1)
    behind = next((spot for i in range(cue.last, cue.last + 4) if (spot := scene.held.get(i))), None)
    if before is None or behind is None or before.span.kind != behind.span.kind:
        return False
    between = (scene.cue_at.get(i) for i in range(cue.last, behind.first))
    if any(each is not None and each.has("earlier") for each in between):
        return False  # "kam aus Houston und hatte in Gander getankt"
    if behind.first > after.cue.first and not after.behind:
        return False  # "departed Minsk on Saturday and spent a day in Yerevan"
    if behind.span.kind == "date" and behind.last == after.cue.first and not after.behind:
        return False
    roles = [_role(scene, range(cue.last, behind.first)), _role(scene, range(before.first - 1, before.first))]
    return not roles[0] or not roles[1] or roles[0] == roles[1]


def _role(scene: Scene, reach: range) -> str:
    return next((cue.meant["role"] for i in reach if (cue := scene.cue_at.get(i)) and "role" in cue.meant), "")


def _adverb(scene: Scene, i: int) -> bool:
    """Whether what seems to part two clauses is an adverb of the first: "left again for Doha", "landed later"."""
    cue = scene.cue_at.get(i)
    return cue is not None and cue.has("then") and not cue.has("list", "relative") and not scene.stop_between(i - 1)


def _names_one(scene: Scene, i: int) -> bool:
    """Whether a word is one of an aircraft's name or mark."""
    held = scene.held.get(i)
    return held is not None and held.span.kind == "aircraft"


def _cut(scene: Scene, before: Clause, after: Clause) -> tuple[int, bool]:
    """Where the second clause begins, and whether it is a relative one."""
    options = list(_breaks(scene, before, after))
    strong = [option for option in options if option[2]]
    firm = [option for option in strong if not _adverb(scene, option[0])]
    weak = [option for option in options if option not in strong]
    while len(weak) > 2 and all(_names_one(scene, i) for i in range(weak[-2][0], weak[-1][0])):
        weak = weak[:-2]  # "took off at 0915, the second, RA-76840, left"
    chosen = (firm or weak or strong)[-1:]
    if chosen:
        return chosen[0][0], chosen[0][1]
    return after.cue.first, False
