"""Aircraft with their number, and what is remembered of those spoken of."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_frames import Craft
from workbench.reading.aid.movements_scene import Line, Scene, Spot
from workbench.reading.aid.movements_words import number_of
from workbench.reading.aid.spans import Span

_FIRST = 50  # mentions of an aircraft that are looked through for what they say of it
_ALONE = ("ss", "us", "is", "hercules", "atlas", "albatros")  # "Express", "Pegasus", "Polaris": one of them
_PLURAL = 3  # words before a name in which one tells that there are several
_TWO_BACK = 2  # sentences behind one with two aircraft in which one of them is meant
_FEW = 3  # mentions of an aircraft that are asked for its maker
_MAKERS = {
    "airbus": ("A2", "A3", "BCS"), "аэробус": ("A2", "A3"), "ايرباص": ("A2", "A3"),
    "boeing": ("B7",), "боинг": ("B7",), "بوينغ": ("B7",), "jumbo": ("B74",),
    "antonov": ("AN", "A124", "A225", "A14"), "antonow": ("AN", "A124", "A225", "A14"),
    "انتونوف": ("AN", "A124", "A225", "A14"), "ilyushin": ("IL",), "iljuschin": ("IL",), "iliouchine": ("IL",),
    "iliushin": ("IL",), "iljuszyn": ("IL",), "اليوشن": ("IL",), "tupolev": ("T1", "T2", "TU"),
    "tupolew": ("T1", "T2", "TU"),
    "embraer": ("E1", "E2", "E3", "E7"), "gulfstream": ("GL",), "learjet": ("LJ",),
}  # fmt: skip
"""Names of makers as they stand in general words, with the beginnings of the codes of their types."""
NEAR = 4  # words between a number or an article and its noun


def entity_of(span: Span) -> str:
    """The airframe or group an aircraft span belongs to."""
    facts = span.facts
    return str(facts.get("entity") or facts.get("registration") or facts.get("callsign") or facts.get("hex")
               or facts.get("designator") or span.id)  # fmt: skip


@dataclass(slots=True, repr=False)
class Memory:
    """What was spoken of last: the aircraft of the clause before, and each sentence's."""

    craft: Craft | None = None
    told: tuple[int, Craft] = (-1, Craft())  # the sentence of the clause before, and its aircraft
    both: list[Craft] = field(default_factory=list)  # all aircraft of the clause before
    spans: dict[str, list[Span]] = field(default_factory=dict)
    assumed: bool = False  # the words are about an aircraft, named or not

    pair: tuple[int, list[Craft]] = (-1, [])  # the sentence that named two single aircraft, and these

    def again(self) -> Craft | None:
        """The aircraft spoken of last, meant once more."""
        craft = self.craft
        return Craft(craft.entities, craft.count, False, craft.words) if craft else None

    groups: dict[str, int] = field(default_factory=dict)  # how many an entity is, told before it was named
    called: dict[str, str] = field(default_factory=dict)  # the last aircraft that a general word was said of

    def so_called(self, word: str) -> Craft | None:
        """The aircraft that "the tanker" goes back to: one it was said of, else the one spoken of last."""
        entity = self.called.get(word) or self._made_by(word)
        if entity is None or self.craft is None or entity in self.craft.entities:
            return self.again()
        return Craft((entity,), self.counted(entity) or 1)

    makers: dict[str, str | None] = field(default_factory=dict)  # the one aircraft that a maker's name is true of

    def _made_by(self, word: str) -> str | None:
        """The one aircraft of which the maker's name that a general word is, or holds, is true: "the Boeing"."""
        if word not in self.makers:
            codes = next((codes for name, codes in _MAKERS.items() if name in word), ())
            made = [entity for entity, spans in self.spans.items() if codes and _is_made(spans[:_FEW], codes)]
            self.makers[word] = made[0] if len(made) == 1 else None
        return self.makers[word]

    def call(self, word: str, entity: str) -> None:
        """Remember what general word was said of an aircraft."""
        self.called[word] = entity

    numbered: dict[int, Craft] = field(default_factory=dict)  # the aircraft told of last by how many they are

    def count(self, crafts: list[Craft]) -> None:
        """Remember several aircraft told of together by their number."""
        self.numbered.update({craft.count or 1: craft for craft in crafts if craft.named and (craft.count or 1) > 1})

    def several(self, number: int | None) -> Craft | None:
        """The aircraft that "both" or "all three" goes back to: those of that number, else the ones spoken of last."""
        return self.numbered.get(number or 0, self.craft)

    def one_more(self, words: int, order: int | None, count: int = 1) -> Craft | None:
        """One or more aircraft beside those spoken of: "a second came from Gao"; None where it is one of them."""
        craft = self.craft
        known = max([n for entity in craft.entities if (n := self.counted(entity))], default=1) if craft else 1
        if craft is None or order is not None and order <= max(craft.count or 1, known):
            return None
        self._more += 1
        entities = tuple(f"{entity.partition('+')[0]}+{self._more}" for entity in craft.entities)
        for entity, like in zip(entities, craft.entities, strict=True):
            self.spans[entity] = [_unmarked(span) for span in self.spans.get(like, ())[:_FIRST] if _kind(span)]
        return Craft(entities, count, False, words, new=True)

    _more: int = 0

    def counted(self, entity: str) -> int | None:
        """How many airframes an entity is, where any of its mentions says so."""
        known = next((n for span in self.spans.get(entity, [])[:_FIRST] if (n := span.facts.get("count"))), None)
        return known or self.groups.get(entity)


def _codes(span: Span) -> list[str]:
    """The codes of the type that a mention may be of."""
    return [*filter(None, [span.facts.get("designator")]), *(span.facts.get("designator_candidates") or ())]


def _is_made(spans: list[Span], codes: tuple[str, ...]) -> bool:
    return any(str(code).startswith(codes) for span in spans for code in _codes(span))


def _kind(span: Span) -> bool:
    """Whether a mention says of what kind an aircraft is, not which one."""
    return span.facts.get("subtype") in ("type", "name")


def _unmarked(span: Span) -> Span:
    """A mention as it goes for another aircraft of the kind."""
    return replace(span, facts=span.facts | dict.fromkeys(("registration", "callsign", "hex")))


def craft_of(scene: Scene, spot: Spot, memory: Memory) -> Craft:
    """The aircraft of a span with their number: said, or one where nothing says otherwise."""
    entity = entity_of(spot.span)
    count = _share(scene, spot) or spot.span.facts.get("count") or _multiplied(scene, spot)
    flights = _of_flights(scene, spot)
    count = count or (None if flights else _further(scene, spot)) or memory.counted(entity)
    count = count or (None if flights else _number_before(scene, spot))
    marked = any(span.facts.get("registration") for span in memory.spans.get(entity, [])[:_FIRST])
    if count is None and (marked or not (flights or plural(scene, spot))):
        count = 1
    return Craft((entity,), count, True, spot.first)


def paired(scene: Scene, line: Line, memory: Memory) -> None:
    """Keep the two aircraft of a sentence that names just two, one of each, for "the first" and "the second"."""
    if not line.aircraft:
        return
    named = {entity_of(spot.span): spot for spot in reversed(line.aircraft)}
    crafts = [craft_of(scene, spot, memory) for spot in reversed(named.values())] if len(named) == 2 else []
    memory.pair = (line.number, crafts if all(craft.count == 1 for craft in crafts) else [])


def one_of_two(scene: Scene, clause: Clause, memory: Memory) -> Craft | None:
    """The aircraft that "the first", "the former", "the second" or "the latter" as a subject goes back to."""
    number, crafts = memory.pair
    if not crafts or not 0 < clause.line.number - number <= _TWO_BACK:
        return None
    for cue in clause.line.having("former", "latter"):
        lead = range(cue.last, clause.cue.first)
        gapped = clause.cue.last <= clause.first == cue.first  # "the second to Kidal": the verb stands before
        if not gapped and not (clause.first <= cue.first < clause.cue.first and all(_light(scene, i) for i in lead)):
            continue
        before = scene.cue_at.get(cue.first - 1)
        if cue.has("the") or "bare" in scene.traits or cue.last > cue.first + 1 or before and before.has("article"):
            return replace(crafts[cue.has("latter")], named=False, words=cue.first)
    return None


def _light(scene: Scene, i: int) -> bool:
    """Whether a word between a subject and its verb names nothing else: a date, a small word, no number."""
    held, cue = scene.held.get(i), scene.cue_at.get(i)
    if held is not None:
        return held.span.kind == "date"
    return cue is not None and "noun" not in cue.meant


def _of_flights(scene: Scene, spot: Spot) -> bool:
    """Whether a number counts landings or flights: "three landings by An-124", "three An-124 flights"."""
    number = partial(_number_at, scene)
    behind = scene.cue_at.get(spot.last) if not scene.stop_between(spot.last - 1) else None
    if behind is not None and "noun" in behind.meant and "act" not in behind.meant:
        return (number(spot.first - 1) or 1) > 1
    for i in range(spot.first - 1, max(-1, spot.first - NEAR), -1):
        cue = scene.cue_at.get(i)
        if scene.stop_between(i) or number(i):
            return False
        if cue is not None and "noun" in cue.meant and "act" not in cue.meant:
            return any((number(i - n) or 1) > 1 for n in (1, 2))
    return False


def _number_at(scene: Scene, i: int) -> int | None:
    return number_of(scene.cue_at.get(i), scene.words.text[i]) if i >= 0 and i not in scene.held else None


def _further(scene: Scene, spot: Spot) -> int | None:
    """The number right before a name, or before "more" and "other": "zwei weitere A400M"."""
    for i in range(spot.first - 1, max(-1, spot.first - NEAR), -1):
        cue = scene.cue_at.get(i)
        if i in scene.held or scene.stop_between(i) or "." in scene.words.gaps[i]:
            return None
        if number := number_of(cue, scene.words.text[i]):
            return number
        if cue is None or not cue.has("another", "light"):
            return None
    return None


def _multiplied(scene: Scene, spot: Spot) -> int | None:
    """The number of a note: "P-8A x3", "2x F-16"."""
    for i in (spot.last, spot.first - 1):
        word = scene.words.text[i].lower() if 0 <= i < len(scene.words.key) and i not in scene.held else ""
        number = word.strip("x×")
        if number != word and number.isascii() and number.isdigit() and len(number) < 3:
            return int(number)
    return None


def plural(scene: Scene, spot: Spot) -> bool:
    """Whether several aircraft are meant without a number: "KC-135Rs", "several Tu-95"."""
    last = scene.words.key[spot.last - 1]
    if scene.language == "en" and last.endswith("s") and not last.endswith(_ALONE):
        return True
    before = scene.cue_at.get(spot.first - 1)
    if before is not None and before.has("several"):  # "les C-17", "los C-17"
        return True
    low = spot.first
    while low > 0 and spot.first - low < _PLURAL and not scene.stop_between(low - 1):
        low -= 1  # "two planes: an Il-76 and"
    around = (*range(low, spot.first), spot.last)
    return any((cue := scene.cue_at.get(i)) is not None and cue.has("plural", "they") for i in around)


def _share(scene: Scene, spot: Spot) -> int | None:
    """How many are meant of all that are named: "two of the six Su-24s", "zwei der sechs Su-24"."""
    for i in range(spot.first - 1, max(spot.first - 2 - NEAR, -1), -1):
        cue = scene.cue_at.get(i)
        if i in scene.held or scene.stop_between(i) or cue is None and i < spot.first - NEAR:
            return None
        if cue is None or not (
            cue.meant.get("role") in ("of", "from") or scene.language == "de" and cue.has("article")
        ):
            continue
        if not cue.first:
            return None
        some, all_ = (number_of(scene.cue_at.get(at), scene.words.text[at]) for at in (cue.first - 1, spot.first - 1))
        whole = some < all_ if some and all_ else "role" in cue.meant
        if some and whole and cue.first - 1 not in scene.held:
            return some
        if not all_:
            return None  # "four of the crew of an An-26"
    return None


def _number_before(scene: Scene, spot: Spot, reach: int = NEAR) -> int | None:
    """The number that stands before an aircraft's name: "vier KC-135", "two Russian Su-30"."""
    for i in range(spot.first - 1, max(-1, spot.first - reach - 1), -1):
        if scene.stop_between(i) or "." in scene.words.gaps[i]:
            return None
        if i in scene.held and scene.language != "de":
            return None  # but "drei aus Tripolis kommende Il-76"
        if i in scene.held:
            continue
        number = number_of(scene.cue_at.get(i), scene.words.text[i])
        if number:
            return number
    return None
