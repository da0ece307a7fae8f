"""What one clause says: who flew, from where to where, when, how often."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_scene import Line, Scene
from workbench.reading.aid.movements_small import PARTICIPLE
from workbench.reading.aid.movements_words import alone
from workbench.reading.aid.spans import Span

_HAPPENS = frozenset({"land", "arrive", "depart", "crash", "over"})
_OPEN = frozenset({"come", "leave", "depart", "back", "park", "seen"})  # whose small word tells which end is meant
_FOR = frozenset({"for", "pour", "para"})


@dataclass(slots=True, repr=False)
class Craft:
    """Aircraft meant as one: the entities (none for "four cargo planes"), how many if said."""

    entities: tuple[str, ...] = ()
    count: int | None = None
    named: bool = False  # a span of the clause names it, not a pronoun
    words: int = -1  # the word that stands for it in the clause
    new: bool = False  # one more like those spoken of before

    @property
    def anonymous(self) -> bool:
        return not self.entities


@dataclass(slots=True, repr=False)
class When:
    """A date with the span it was read from; ``own`` if the clause itself has it."""

    edtf: str = ""
    span: Span | None = None
    own: bool = False
    row: bool = False  # days in a row
    carried: str = ""  # where it was carried over from, in words


class Tally(NamedTuple):
    """How many movements, with the words that count them, not the aircraft; no words for one of several."""

    number: int
    start: int
    end: int


@dataclass(slots=True, repr=False)
class Frame:
    """One leg or stay as a clause tells it; places are spans."""

    clause: Clause
    event: str
    craft: Craft
    when: When
    origin: Span | None = None
    destination: Span | None = None
    place: Span | None = None
    count: int | None = None
    tally: Tally | None = None
    around: Span | None = None  # where the text is about
    stop: bool = False  # on a route: without a date of its own
    inferred: dict[str, str] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    open: bool = False  # "there" may be one of several places
    planned: bool = False
    denied: bool = False
    whole: Frame | None = None  # the movement of several of which it tells a part

    @property
    def principal(self) -> Span | None:
        """The place the event is about."""
        return {"arrival": self.destination, "departure": self.origin}.get(self.event, self.place)

    @property
    def line(self) -> int:
        """The number of the sentence it was last told in."""
        return self.clauses[-1].line.number

    @property
    def bare(self) -> bool:
        """Whether no place is known at all."""
        return not (self.origin or self.destination or self.place)


@dataclass(slots=True, repr=False)
class Parts:
    """The places of a clause by role, in order."""

    origin: list[Stand] = field(default_factory=list)
    to: list[Stand] = field(default_factory=list)
    at: list[Stand] = field(default_factory=list)
    over: list[Stand] = field(default_factory=list)
    near: list[Stand] = field(default_factory=list)
    via: list[Stand] = field(default_factory=list)
    thing: list[Stand] = field(default_factory=list)
    reached: bool = False  # a "to" stands there, not only "towards"
    before: Stand | None = None  # right before the verb, without a small word: "Bamako angeflogen"
    ahead: list[Stand] = field(
        default_factory=list
    )  # those of which that one is the last: "Polen und Litauen überflogen"
    met: bool = False  # the verb is one of intercepting
    down: bool = False  # the verb is one of setting down what was carried: "dropped off 40 men in Gao"
    out: bool = False  # the verb is one of taking away: "evacuated 40 men from Gao"
    verb: int = 0  # the word behind which the verb ends
    begins: int = 0  # the word that it begins with

    @property
    def empty(self) -> bool:
        """Whether no place stands in the clause."""
        return not any((self.origin, self.to, self.at, self.over, self.near, self.via, self.thing, self.before))


def parts_of(scene: Scene, clause: Clause, places: list[Stand]) -> Parts:
    """The places of the clause by what their small words say."""
    cue = clause.cue
    parts = Parts(
        begins=cue.first, verb=cue.last, met="met" in cue.marks, down="setdown" in cue.marks, out="takeout" in cue.marks
    )
    under = {
        "toward": parts.to,
        "from": parts.origin, "to": parts.to, "at": parts.at, "over": parts.over, "near": parts.near,
        "via": parts.via, "object": parts.thing,
    }  # fmt: skip
    taken = _taken(scene, clause)
    for stand in places:
        beside = stand.role == "object" and stand.first == clause.cue.last and clause.holds(stand.first)
        if taken in under and beside and clause.act in _OPEN:
            under[taken].append(stand)
            continue
        if stand.way and stand.role == "to" and clause.act in ("land", "arrive", "stop", "host", "crash"):
            continue
        if stand.where or stand.role == "at" and _of_what_kind(clause, stand):
            continue
        if clause.holds(stand.first) and stand.role in under:
            under[stand.role].append(stand)
            parts.reached |= stand.role == "to"
        elif stand.role == "none" and (_host(clause, stand) or _object(clause, stand)):
            parts.thing.append(stand)
        elif stand.role == "none" and stand.span and clause.verb_last and _right_before(scene, clause, stand):
            parts.before = stand
            parts.ahead = _listed_before(clause, places, stand)
    if clause.act in _HAPPENS and not (parts.to or parts.at or parts.near or parts.thing):
        parts.at = [stand for stand in places if _witnesses(clause, stand)]
    if clause.lead >= 0 and not parts.origin:  # "Z Mińska odleciały Ił-76 do Moskwy i An-26 do Brześcia"
        heads = (spot.first for spot in clause.line.aircraft if spot.first > clause.cue.last)
        end = next(heads, clause.cue.first) if clause.noun else clause.cue.first  # "Departures from Gao: an Il-76 to"
        shared = [stand for stand in places if clause.lead <= stand.first < end]
        parts.origin = [stand for stand in shared if stand.role == "from"]
    if parts.empty and clause.act in ("seen", "park", "loiter", "crash", "stop"):
        parts.at = [stand for stand in places if stand.where and clause.holds(stand.first)]
    if len(parts.to) > 1:  # "flew to Apia with food for Tokelau"
        words = clause.line.words
        lead = ""
        kept = []
        for stand in parts.to:
            lead = lead if stand.listed else words.key[stand.first]
            kept += [stand] if lead not in _FOR else []
        parts.to = kept or parts.to
    return parts


def _taken(scene: Scene, clause: Clause) -> str:
    """The role of the small word that a verb of several words ends with: "came up from", "is back in"."""
    cue = clause.cue
    last = alone(scene.words, cue.last - 1, scene.language) if cue.last > cue.first + 1 else None
    return last.meant.get("role", "") if last is not None else ""


def _of_what_kind(clause: Clause, stand: Stand) -> bool:
    """Whether a place before the verb only tells more of the aircraft: "an An-124 chartered in Belarus, had landed"."""
    at = stand.first - 1
    if stand.last > clause.cue.first or clause.verb_last or any(cue.first <= at < cue.last for cue in clause.line.cues):
        return False
    participle = clause.line.words.key[at].endswith(PARTICIPLE)
    return participle and any(at - 1 <= spot.last <= at for spot in clause.within(clause.line.aircraft))


def _witnesses(clause: Clause, stand: Stand) -> bool:
    """Whether a place is the subject of a verb of seeing: "Jasionka saw the arrival of", "Bamako a vu se poser"."""
    if stand.role != "none" or not receives(stand):
        return False
    seen = (cue for cue in clause.line.having("witness") if cue.first < clause.cue.first)
    return any(0 <= cue.first - stand.last <= 1 or cue.last == stand.first for cue in seen)


def _host(clause: Clause, stand: Stand) -> bool:
    """Whether a place is the subject of a verb of receiving: "Jasionka welcomed an An-124"."""
    the = not stand.named and stand.span is None and not (stand.here or stand.zone)  # "the airport"
    return clause.act == "host" and stand.last <= clause.cue.first and (the or receives(stand))


def _object(clause: Clause, stand: Stand) -> bool:
    """Whether a place right behind the subject is what a verb in front of it takes: Arabic "غادرت طائرة X طرابلس"."""
    if clause.act not in ("leave", "arrive", "head") or not clause.holds(stand.first):
        return False
    return any(
        clause.cue.last <= spot.first and spot.last == stand.first for spot in clause.within(clause.line.aircraft)
    )


def receives(stand: Stand) -> bool:
    """Whether aircraft may land there: "Jasionka welcomed an An-124", not "Poland received two F-35s"."""
    return stand.span is not None and stand.span.facts.get("type") in ("airfield", "city")


def _right_before(scene: Scene, clause: Clause, stand: Stand) -> bool:
    """Whether only a day stands between a place and the verb: "Wunstorf am Montag verlassen"."""
    i, verb = stand.last, clause.cue.first
    while i < verb:
        held, cue = scene.held.get(i), scene.cue_at.get(i)
        dated = held is not None and held.span.kind == "date"
        if not dated and (held is not None or cue is None or not (cue.has("light") or "role" in cue.meant)):
            return False
        i += 1
    return i == verb


def _listed_before(clause: Clause, places: list[Stand], last: Stand) -> list[Stand]:
    """The places of a list that the last one before the verb ends."""
    found: list[Stand] = []
    at = places.index(last)
    while at > 0 and places[at].listed and clause.holds(places[at - 1].first) and places[at - 1].role == "none":
        at -= 1
        found.insert(0, places[at])
    return found
