"""What a clause's surroundings change in the events of its verb: open courses, "by" a time, flights over water."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_frames import Craft, Frame, Parts
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_scene import Line, Scene
from workbench.reading.aid.movements_told import Told
from workbench.reading.aid.movements_words import presuming
from workbench.reading.aid.spans import Span

_TRIED = 5  # words between "could not" and what was tried
_ASKED = 12  # words of a question
_CLOSING = 30  # code points at the end of a sentence among which its mark stands
_QUESTION = re.compile(r"[?؟](?:[^\w\[]|\[/\w+\])*\Z")  # "over Lublin?”", "over Lublin?[/quote]"
_INFINITIVE = frozenset({"to", "a", "en"})  # small words before one behind "the first plane"


def either(scene: Scene, clause: Clause, placed: list[Stand]) -> bool:
    """Whether a course is left open: "bound for Souda Bay or Incirlik"."""
    if clause.act != "head" or "or" not in clause.line.marks:
        return False
    here = [stand for stand in placed if clause.holds(stand.first)]
    return any(
        stand.listed and (cue := scene.cue_at.get(stand.first - 1)) is not None and cue.has("or") for stand in here
    )


def landed_by(scene: Scene, clause: Clause, events: list[Told]) -> list[Told]:
    """On the ground "by" a time: it had landed."""
    if clause.act != "park" or not any(event.event == "presence" for event in events):
        return events
    by = any((cue := scene.cue_at.get(spot.first - 1)) is not None and cue.has("by")
             for spot in clause.line.dates if clause.holds(spot.first))  # fmt: skip
    return [Told("arrival", destination=event.place) for event in events] if by else events


def above_water(clause: Clause, event: Told) -> Told:
    """What "arrives" at a strait or a sea flies over it, unless it comes down there."""
    at = event.destination.span if event.destination else None
    along = event.destination is not None and event.destination.role == "object"
    down = clause.act in ("land", "crash") and not (along and clause.line.words.key[clause.cue.last - 1] == "down")
    if event.event != "arrival" or at is None or at.facts.get("type") != "water" or down:
        return event  # but "came down the Gulf of Finland" flies along it
    return Told("overflight", place=event.destination)


def on_ground(clause: Clause) -> bool:
    """Whether it stood on a part of an airfield that is not named: "parked next to the cargo shed", "on the apron"."""
    return any(clause.cue.first <= cue.first < clause.last for cue in clause.line.having("spot"))


def describes_it(scene: Scene, clause: Clause) -> bool:
    """Whether a verb only says which flight it was that the words before told of: "the first plane to reach Gao"."""
    i = clause.cue.first - 1
    if not clause.onward or clause.noun or scene.words.key[i] not in _INFINITIVE or i in scene.held:
        return False
    firsts = [cue for cue in clause.line.having("former") if cue.first < i]
    kinds = [cue for cue in clause.line.cues if cue.first < i and (cue.has("thing") or "noun" in cue.meant)]
    return any(first.last <= kind.first and kind.last == i for first in firsts for kind in kinds)


def noun_before(scene: Scene, clause: Clause) -> bool:
    """Whether an unknown noun with its article stands right before the verb: "los soldados llegaron"."""
    i = clause.cue.first - 1
    article, before = scene.cue_at.get(i - 1), scene.cue_at.get(i - 2)
    if i <= clause.first or i in scene.held or i in scene.cue_at or article is None or not article.has("article"):
        return False
    return not scene.stop_between(i) and not (before is not None and "role" in before.meant)


def noun_behind(scene: Scene, clause: Clause) -> bool:
    """Whether an unknown noun with its article stands right behind the verb: "cuando llegaron los soldados"."""
    i, key = clause.cue.last, scene.words.key
    if i + 1 >= clause.last or i in scene.held or scene.stop_between(i - 1):
        return False
    article = scene.cue_at.get(i)
    if scene.language == "ar":
        return article is None and key[i].startswith("ال")
    known = i + 1 in scene.held or i + 1 in scene.cue_at
    return article is not None and article.has("article") and "role" not in article.meant and not known


def of_those_on_board(line: Line) -> bool:
    """Whether a sentence tells of passengers and freight alone: "On board were 40 men who had been in Minsk"."""
    begins = any(cue.first == line.first for cue in line.having("board"))
    return begins and not line.aircraft


def asks(line: Line, language: str) -> bool:
    """Whether a short sentence only asks whether; a long one tells what it asks more of, "why did …" supposes it."""
    return (
        line.last - line.first <= _ASKED
        and presuming(language).at(line.words, line.first) is None
        and _QUESTION.search(line.words.body, max(line.start, line.end - _CLOSING), line.end) is not None
    )


def goes_back(clause: Clause) -> bool:
    """Whether the verb goes back in time: "had departed McConnell for Yokota"."""
    return any(clause.first <= cue.first <= clause.cue.last for cue in clause.line.having("earlier"))


def in_passing(clause: Clause) -> bool:
    """Whether the verb is that of a relative clause: "the freighter, which had left Minsk", "who said it landed"."""
    before = (cue for cue in clause.line.having("relative") if clause.first < cue.first < clause.cue.first)
    gaps = clause.line.words.gaps
    return clause.relative or any(not cue.has("article") or "," in gaps[cue.first - 1] for cue in before)


def no_flight(clause: Clause, parts: Parts, craft: Craft) -> bool:
    """Whether a noun names no way, or "brought" is not said of an aircraft."""
    if clause.noun and clause.act == "fly":
        return not (parts.to or parts.origin or (parts.via or parts.over) and craft.named)
    if clause.act == "host" and clause.cue.last < clause.nouns == clause.last - 1 and not craft.named:
        return any(cue.has("the") for cue in clause.line.cues if cue.last == clause.nouns)  # "hailed the arrival"
    told = craft.named or clause.first <= craft.words < clause.cue.first
    return clause.act == "bring" and not told and not pronoun_before(clause)


def pronoun_before(clause: Clause) -> bool:
    """Whether a pronoun stands right before the verb: "In May she brought two helicopters"."""
    verb = clause.cue.first
    return any(cue.last == verb and not cue.has("article", "relative") for cue in clause.line.having("pronoun"))


def said_of_it(scene: Scene, clause: Clause) -> bool:
    """Whether a pronoun or a general word stands for the aircraft, with no words of weight before the verb."""
    at = scene.cue_at
    before = [cue for cue in clause.line.cues if clause.first <= cue.first < clause.cue.first]
    lead = next((c for c in reversed(before) if c.has("thing", "pronoun", "they") or "number" in c.meant), None)
    return lead is not None and all(i in at for i in range(lead.last, clause.cue.first))


def never_seen(scene: Scene, clause: Clause) -> bool:
    """Whether the words only say what has not been seen: "never seen one here before"."""
    if clause.act not in ("seen", "park") or "not" not in clause.line.marks:
        return False
    for thing in clause.line.having("thing"):  # "no combat aircraft have been spotted"
        near = range(max(clause.first, thing.first - 3), thing.first)
        if thing.first < clause.cue.first and any(
            (no := scene.cue_at.get(i)) is not None and no.has("none") for i in near
        ):
            return True
    before = (scene.cue_at.get(i) for i in range(max(clause.first, clause.cue.first - 2), clause.cue.first))
    return any(cue is not None and cue.has("not") for cue in before)


def in_vain(clause: Clause) -> bool:
    """Whether the words only say what was tried, forbidden or wished: "could not land at", "should have arrived"."""
    verb = clause.cue.first
    return any(
        clause.holds(cue.first) and (clause.behind or cue.first - _TRIED <= verb <= cue.last + _TRIED)
        for cue in clause.line.having("unreal")
    )


def later(clause: Clause) -> bool:
    """Whether the sentence goes on in time from the one before: "hours later"."""
    return "later" in clause.line.marks


def one_each(clause: Clause, crafts: list[Craft], events: list[Told]) -> list[Craft]:
    """As many aircraft as places of a list went one to each: "two flights left for Herat and Kandahar"."""
    ends = [event.destination for event in events if event.event in ("arrival", "departure")]
    listed = len(ends) == len(events) > 1 and all(end is not None and end.listed for end in ends[1:])
    if not listed or len(crafts) != 1 or crafts[0].count != len(events):
        return crafts
    low, high = (end.first if end else 0 for end in (ends[0], ends[-1]))
    if any(low < cue.first < high and not cue.has("adds") for cue in clause.line.having("then")):
        return crafts  # all of them to one place, then to the other
    return [replace(crafts[0], count=1)]


def origins_of(clause: Clause, crafts: list[Craft], parts: Parts) -> dict[int, Stand]:
    """The origin of each of several aircraft, by their words: "an Il-76 from Minsk and a C-17 from Dover landed"."""
    if len(crafts) < 2 or len(parts.origin) < 2 or not all(craft.named for craft in crafts):
        return {}
    heads = sorted(craft.words for craft in crafts)
    ends = [*heads[1:], clause.last]
    own = {head: next((each for each in parts.origin if head < each.first < end), None)
           for head, end in zip(heads, ends, strict=True)}  # fmt: skip
    return {head: stand for head, stand in own.items() if stand is not None} if None not in own.values() else {}


def _by_it(scene: Scene, craft: Craft) -> bool:
    """Whether the aircraft is the one that follows: "followed on Wednesday by a C-130J"."""
    return any(
        (cue := scene.cue_at.get(i)) is not None and cue.has("agent") for i in range(craft.words - 3, craft.words)
    )


def follows_suit(scene: Scene, clause: Clause, craft: Craft, before: Sequence[Frame], own: Stand | None) -> list[Told]:
    """What "one more followed on Monday" tells: the movement before it, once again, from its ``own`` origin."""
    if craft.named and craft.words >= clause.cue.first and not _by_it(scene, craft):
        return []  # "followed an Il-76"
    ways = (each for each in reversed(before) if each.event in ("arrival", "departure") and not each.denied)
    last = next((each for each in ways if not (each.stop or each.clause.relative)
                 and each.clause.cue.first < clause.cue.first), None)  # fmt: skip
    if last is None or clause.line.number - last.line > 2 or last.bare and not (own or last.when.own):
        return []
    origin, destination = (Stand(0, 0, span, "at") if span else None for span in (last.origin, last.destination))
    return [Told(last.event, own or origin, destination)]


def home_of(frame: Frame, before: Sequence[Frame], set_out: Mapping[str, Span]) -> Span | None:
    """Where aircraft go back to: where they had come from in the same sentence, else where they first set out."""
    for last in before:  # "had come from Istanbul and flown back"
        if last.origin and last.clause.line is frame.clause.line and last.craft.entities == frame.craft.entities:
            return last.origin
    return next((set_out[entity] for entity in frame.craft.entities if entity in set_out), None)
