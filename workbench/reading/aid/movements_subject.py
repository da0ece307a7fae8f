"""Who flew: the aircraft a clause names, or those that its pronoun or its "the plane" goes back to."""

from __future__ import annotations

from dataclasses import replace

from workbench.reading.aid.movements_chosen import by_means, flew_along, mixed, number_of_all, ruled_out, together
from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_craft import NEAR, Memory, craft_of, one_of_two
from workbench.reading.aid.movements_events import noun_before, noun_behind, pronoun_before
from workbench.reading.aid.movements_frames import Craft
from workbench.reading.aid.movements_gapped import timed
from workbench.reading.aid.movements_scene import Scene, Spot
from workbench.reading.aid.movements_some import behind_verb
from workbench.reading.aid.movements_things import light, of_them, one_more, thing, word_of
from workbench.reading.aid.movements_words import Cue, number_of

_AIR = frozenset({"land", "depart", "fly", "crash", "refuel", "loiter", "over", "send"})  # said of aircraft alone
_ALONE = frozenset({"refuel", "carry", "bring", "send", "host", "follow", "expect", "crash"})  # of no company told
_MOVES = frozenset({"land", "depart", "fly", "send", "arrive", "leave", "head", "back", "stop", "come"})


def crafts_of(scene: Scene, clause: Clause, memory: Memory) -> list[Craft]:
    """The aircraft of a clause, one entry for each that moved by itself; none where it is about something else."""
    found = _crafts(scene, clause, memory)
    if len(found) == 1 and (some := behind_verb(scene, clause, found[0])) is not None:
        found = [replace(found[0], count=some, named=False)]
    if not found or "beside" not in clause.line.marks or clause.act in _ALONE:
        return found
    known = {entity for craft in found for entity in craft.entities}
    beside = (craft_of(scene, spot, memory) for spot in clause.within(clause.line.aircraft) if flew_along(scene, spot))
    return [*found, *(craft for craft in beside if known.isdisjoint(craft.entities) or not found[0].named)]


def _crafts(scene: Scene, clause: Clause, memory: Memory) -> list[Craft]:
    """The aircraft that a clause is about, without those that went along."""
    own = clause.within(clause.line.aircraft)
    if clause.lead >= 0 and not own and (others := of_them(scene, clause, memory)) is not None:
        return [others]
    if clause.cue.has("aim"):
        return _aimed_at(scene, clause, own, memory)
    if own and own[0].first > clause.cue.first and memory.craft and _in_company(scene, clause, own[0]):
        return [replace(memory.craft, named=False), *_named(scene, clause, own, memory)]
    if own and (owner := _before_which(scene, clause, own)):
        return [craft_of(scene, owner, memory)]
    if own and "rather" in clause.line.marks:
        own = [spot for spot in own if not ruled_out(scene, clause, spot)]
    if own and clause.act == "refuel":
        met = [spot for spot in own if not _agent(scene, clause, spot)]
        again = [replace(memory.craft, named=False)] if memory.craft and own[0].first > clause.cue.first else []
        if len(met) < len(own) and (met or again):
            own, again = met, again if not met else []  # "refuelled by a KC-135R": the tanker is not told of
        if again and (clause.onward or not own):
            return [*again, *(_named(scene, clause, own, memory) if own else ())]
    if clause.act == "follow" and clause.nouns >= 0 and not own and memory.craft:
        return [replace(memory.craft, named=False)]  # "two further rotations followed"
    if clause.joined and not own and (at_it := _doing(scene, clause)) is not None:
        return [craft_of(scene, at_it, memory)]
    if clause.joined and not own and memory.craft:
        number, craft = memory.told  # "a third took off from X and crossed": not the one spoken of before
        new = number == clause.line.number and craft.anonymous
        return _with_others(clause, replace(craft if new else memory.craft), memory)
    if own:
        return _named(scene, clause, own, memory)
    if clause.relative:
        before = [spot for spot in clause.line.aircraft if spot.last <= clause.first]
        if before:
            return [craft_of(scene, before[-1], memory)]
    if (chosen := one_of_two(scene, clause, memory)) is not None:
        return [chosen]
    ahead = _ahead(scene, clause)
    if ahead is not None:
        return [craft_of(scene, ahead, memory)]
    said = _unnamed(scene, clause, memory)
    if said is None and memory.assumed:
        return [Craft()]
    return _with_others(clause, said, memory) if said is not None else []


def _aimed_at(scene: Scene, clause: Clause, own: list[Spot], memory: Memory) -> list[Craft]:
    """The aircraft that others took off for: "scrambled to identify a Tu-142 over the Barents Sea"."""
    if own:
        return _named(scene, clause, own, memory)
    things = [cue for cue in clause.line.having("thing") if clause.holds(cue.first) and cue is not clause.cue]
    return [replace(thing(scene, clause, things[0].first, Memory()) or Craft(), new=True)] if things else []


def _doing(scene: Scene, clause: Clause) -> Spot | None:
    """The aircraft right before an English participle: "scrambled to meet two Tu-142s rounding the cape"."""
    verb = clause.cue.first
    if scene.language != "en" or not scene.words.key[verb].endswith("ing") or scene.stop_between(verb - 1):
        return None
    return next((spot for spot in clause.line.aircraft if spot.last == verb), None)


def _with_others(clause: Clause, said: Craft, memory: Memory) -> list[Craft]:
    """The aircraft of the clause before in the same sentence, where they are meant: "two H-6 and two Tu-95 met and"."""
    others = memory.both if clause.onward and memory.told[0] == clause.line.number else []
    if len(others) < 2 or others[0].entities != said.entities or others[0].count != said.count:
        return [said]
    return [said, *(replace(each, named=False) for each in others[1:])]


def _in_company(scene: Scene, clause: Clause, spot: Spot) -> bool:
    """Whether "it" came together with an aircraft named behind: "it was back, together with a second jet, X"."""
    if clause.act not in _MOVES or not {"rather", "pronoun"} <= clause.line.marks:
        return False
    it = any(clause.first <= cue.first < clause.cue.first and not cue.has("article", "relative")
             for cue in clause.line.having("pronoun"))  # fmt: skip
    return it and any(
        clause.cue.first < cue.first < spot.first and cue.has("with") for cue in clause.line.having("with")
    )


def _agent(scene: Scene, clause: Clause, spot: Spot) -> bool:
    """Whether an aircraft is the one by which another was refuelled, escorted or met."""
    near = range(max(clause.cue.last, spot.first - NEAR), spot.first)
    return any((cue := scene.cue_at.get(i)) is not None and cue.has("agent") for i in near)


def _before_which(scene: Scene, clause: Clause, own: list[Spot]) -> Spot | None:
    """The aircraft that "which" goes back to: "a Su-27 struck an MQ-9, which crashed"."""
    if "relative" not in clause.line.marks or clause.act == "refuel":
        return None
    for cue in reversed(clause.line.having("relative")):
        if clause.first < cue.first < clause.cue.first and not cue.has("article"):
            for spot in own:
                thing = scene.cue_at.get(spot.last)
                if spot.last == cue.first or spot.last + 1 == cue.first and thing is not None and thing.has("thing"):
                    return spot
    return None


def _ahead(scene: Scene, clause: Clause) -> Spot | None:
    """The aircraft named behind a clause that leads up to it: "After landing at Tobruk the An-124 went on"."""
    short = all(light(scene, i) for i in range(clause.first, clause.cue.first))
    if clause.onward or clause.act not in _MOVES or not short or clause.first != clause.line.first:
        return None
    lead = [cue for cue in clause.line.cues if clause.holds(cue.first) and cue is not clause.cue]
    if any(cue.has("pronoun", "thing", "they") or "number" in cue.meant for cue in lead):
        return None
    return next((spot for spot in clause.line.aircraft if 0 <= spot.first - clause.last <= NEAR), None)


def _named(scene: Scene, clause: Clause, own: list[Spot], memory: Memory) -> list[Craft]:
    by = [spot for spot in own if by_means(scene, spot)] if "through" in clause.line.marks else []
    if by:
        own = by
    before = together(scene, clause, [spot for spot in own if spot.last <= clause.cue.first])
    chosen = before or own
    if clause.act == "refuel":
        chosen = own
    crafts: dict[str, Craft] = {}
    for spot in chosen:
        made = craft_of(scene, spot, memory)
        if timed(clause, spot):
            made.count = 1
        if made.entities[0] not in crafts:
            crafts[made.entities[0]] = made
    found = list(crafts.values())
    if len(found) > 1 and not all(each.count for each in found) and mixed(scene, clause, chosen[0]):
        count = number_of_all(scene, clause, chosen[0])
        return [Craft(tuple(each.entities[0] for each in found), count, True, chosen[0].first)]
    return found


def _unnamed(scene: Scene, clause: Clause, memory: Memory) -> Craft | None:
    """Aircraft meant by "it", "the plane", "two", "four cargo planes" or by nothing at all."""
    if clause.noun and clause.act == "fly":
        return _made_by(scene, clause, memory) or _trip(scene, clause, memory)
    for cue in clause.line.cues:
        if not clause.holds(cue.first) or cue is clause.cue:
            continue
        if "thing" in cue.marks and not (
            clause.act == "bring" and cue.first > clause.cue.first and pronoun_before(clause)
        ):
            if "bare" in scene.traits and cue.first > clause.cue.last and scene.language != "ar":
                return thing(scene, clause, cue.first, Memory())  # what comes behind the verb is new
            return thing(scene, clause, cue.first, memory)
    if clause.act == "seen" and clause.nouns >= 0:
        return _trip(scene, clause, memory)
    if (more := one_more(scene, clause, memory)) is not None:
        return more
    if _spoken_of(scene, clause):
        return memory.again()
    if clause.onward and not _others(scene, clause) and not _own_subject(scene, clause):
        number, craft = memory.told
        again = replace(craft, named=False) if number == clause.line.number else memory.again()
        lead = [cue for cue in clause.line.cues if clause.first <= cue.first < clause.cue.first]
        lead += [cue for cue in clause.line.having("they") if cue.first == clause.cue.last < clause.last]  # Arabic
        some = next((n for cue in lead if (n := _some(scene, clause, cue))), None)
        return replace(again, count=some) if again and some else again
    for cue in clause.line.cues:
        if not clause.holds(cue.first) or cue.first > clause.cue.last:
            continue
        if "pronoun" in cue.marks and not _others(scene, clause, cue) and not _speaker(scene, clause, cue.first):
            return memory.again()
        one = cue.has("former", "latter", "more") or _by_itself(scene, clause, cue)
        one = one and cue.first < clause.cue.first and memory.craft is not None and (memory.craft.count or 1) > 1
        some_of_them = (cue.has("they") or one) and not _counts_noun(scene, cue)
        if memory.craft and (some_of_them or "number" in cue.meant and _stands_alone(scene, clause, cue)):
            before = cue.first - 1 if cue.has("they") and cue.first > clause.first else cue.first
            many = (
                number_of(cue, "")
                or number_of(scene.cue_at.get(before), scene.words.text[before])
                or (1 if one else None)
            )
            those = memory.several(many) or memory.craft
            return Craft(those.entities, many, False, cue.first)
    said = _trip(scene, clause, memory) if clause.nouns >= 0 else None
    return said if said is not None else _silent(scene, clause, memory)


def _counts_noun(scene: Scene, cue: Cue) -> bool:
    """Whether "most" or "some" is said of flights, not of aircraft: "on most trips it came"."""
    behind = scene.cue_at.get(cue.last)
    return behind is not None and "noun" in behind.meant and behind.first == cue.last


def _some(scene: Scene, clause: Clause, cue: Cue) -> int | None:
    """How many of those spoken of are the subject: "two have reached", "22 of them arrived"."""
    if cue.has("they") and cue.first > clause.first and not scene.stop_between(cue.first - 1):
        many = number_of(scene.cue_at.get(cue.first - 1), scene.words.text[cue.first - 1])
        if many:
            return many
    if not _stands_alone(scene, clause, cue):
        return None
    return number_of(cue, "") or (1 if cue.has("former", "latter", "more") else None)


def _made_by(scene: Scene, clause: Clause, memory: Memory) -> Craft | None:
    """The aircraft that a trip is said of: "the freighter made nine trips from X to Y", "it flew four sorties"."""
    lead = [cue for cue in clause.line.cues if clause.first <= cue.first < clause.cue.first]
    for cue, before in zip(lead, [None, *lead], strict=False):
        the = before is not None and before.last == cue.first and before.has("the", "pronoun") or "bare" in scene.traits
        if cue.has("thing") and the and memory.craft is not None:
            return memory.so_called(word_of(scene, cue.first))
        if cue.has("pronoun") and not cue.has("the", "article", "relative") and memory.craft is not None:
            return memory.again() if not _others(scene, clause) and not _speaker(scene, clause, cue.first) else None
    return None


def _spoken_of(scene: Scene, clause: Clause) -> bool:
    """Whether a noun is that of a flight told before: "the landing was at 03:15", not "the arrival of troops"."""
    before, behind = scene.cue_at.get(clause.cue.first - 1), scene.cue_at.get(clause.cue.last)
    if not clause.noun or clause.act not in ("land", "arrive", "depart") or before is None:
        return False
    return before.has("the", "pronoun") and not (behind is not None and behind.meant.get("role") in ("of", "from"))


def _by_itself(scene: Scene, clause: Clause, cue: Cue) -> bool:
    """Whether "un" or "einer" is the subject, not the article of one."""
    if not cue.has("another") or cue.has("thing") or "noun" in cue.meant or scene.language == "en":
        return False
    return _stands_alone(scene, clause, cue)


def _stands_alone(scene: Scene, clause: Clause, number: Cue) -> bool:
    """Whether a number is the subject by itself: "two have reached Aviano"."""
    if number.first == clause.first and scene.stop_between(number.last - 1):
        return True  # "one, with a hydraulic leak, put in at Prestwick"
    between = range(number.last, clause.cue.first)
    return all((cue := scene.cue_at.get(i)) is not None and cue.has("light", "they") for i in between)


def _own_subject(scene: Scene, clause: Clause) -> bool:
    """Whether a clause that goes on from another has a subject of its own: "as a carrier group heads for"."""
    unknown, article = 0, False
    for i in range(clause.first, clause.cue.first):
        if _covered(scene, clause, i) or i in scene.held:
            continue
        cue = scene.cue_at.get(i)
        before = scene.cue_at.get(i - 1)
        own = clause.noun and i == clause.cue.first - 1  # "made an emergency landing"
        article |= cue is not None and cue.has("article") and not own and not (before and "role" in before.meant)
        unknown += cue is None
    return unknown > 0 if article else unknown > 3


def _covered(scene: Scene, clause: Clause, i: int) -> bool:
    at = scene.words.start[i]
    return any(span.start <= at < span.end for span in (*clause.line.said, *clause.line.hedges))


def _trip(scene: Scene, clause: Clause, memory: Memory) -> Craft | None:
    """What "three flights", "another flight" or "the flight" is said of."""
    at = clause.cue.first if clause.noun else clause.nouns
    said = thing(scene, clause, at, memory)
    if said is None or said.anonymous:
        return said if said and said.count else None
    before = scene.cue_at.get(at - 1)
    if before is not None and before.has("the", "pronoun"):
        return said
    return said if "bare" in scene.traits and at - clause.first <= 1 else None


def _others(scene: Scene, clause: Clause, pronoun: Cue | None = None) -> bool:
    """Whether somebody else is the subject: an actor stands between the clause's beginning and its verb.

    One whom a comma parts from a pronoun is none: "D'après FlightAware, il a décollé".
    """
    apart = pronoun is not None and scene.stop_between(pronoun.first - 1)
    first = pronoun.last if pronoun is not None and apart else clause.first
    lead = [spot.span for spot in clause.line.actors if first <= spot.first and spot.last <= clause.cue.first]
    return any(not any(said.covers(actor) for said in clause.line.said) for actor in lead)


def _speaker(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether the pronoun is whoever has just been named as speaking: "The Pentagon says it"."""
    if scene.language == "en" and clause.cue.first == at + 1 and scene.words.key[at + 1].endswith("ing"):
        return False  # "Flightradar24 shows it landing"
    if at and scene.stop_between(at - 1):
        return False  # "According to Flightradar24, it landed"
    end = scene.words.end[at - 1] if at else 0
    return any(abs(said.end - end) <= 2 for said in clause.line.said)


def _had(scene: Scene, clause: Clause) -> bool:
    """Whether somebody unknown stands before an Arabic pluperfect: "وكان فلان قد وصل"."""
    verb = clause.cue.first
    if scene.language != "ar" or verb < clause.first + 2 or scene.words.key[verb - 1] != "قد":
        return False
    return any(i not in scene.held and i not in scene.cue_at for i in range(clause.first + 1, verb - 1))


def _silent(scene: Scene, clause: Clause, memory: Memory) -> Craft | None:
    """Aircraft not named in the clause at all: telegram style, or a language that needs no pronoun."""
    if _others(scene, clause) or memory.craft is None:
        return None
    if clause.noun and clause.act == "fly":
        return None
    lead = clause.cue.first - clause.first
    short = lead <= 1 or all(light(scene, i) for i in range(clause.first, clause.cue.first))
    if (clause.act in _AIR or clause.act == "back" and lead <= 1) and short:
        return memory.again()
    if _had(scene, clause):
        return None
    silent = "silent" in scene.traits and not (noun_before(scene, clause) or noun_behind(scene, clause))
    if (lead == 0 or silent) and clause.act in _MOVES and not clause.noun:
        return memory.again()
    return memory.again() if short and clause.onward else None
