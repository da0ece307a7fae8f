"""The flights a text tells of: who flew, from where to where, when, how often, who says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.reading.aid.article import Article
from workbench.reading.aid.movements_awaited import awaited
from workbench.reading.aid.movements_clauses import WEAK, Clause, clauses
from workbench.reading.aid.movements_craft import Memory, craft_of, entity_of, paired
from workbench.reading.aid.movements_days import Days
from workbench.reading.aid.movements_events import (
    above_water,
    asks,
    describes_it,
    either,
    follows_suit,
    in_vain,
    landed_by,
    never_seen,
    no_flight,
    of_those_on_board,
    on_ground,
    one_each,
    origins_of,
    said_of_it,
)
from workbench.reading.aid.movements_frames import Craft, Frame, Parts, When, parts_of
from workbench.reading.aid.movements_gapped import gapped
from workbench.reading.aid.movements_ground import Ground
from workbench.reading.aid.movements_legs import legs
from workbench.reading.aid.movements_manner import count_of, denied, once_more, planned, tally_of
from workbench.reading.aid.movements_named import Names
from workbench.reading.aid.movements_noted import (
    date_behind,
    follows,
    listing,
    logged,
    own_origin,
    routes,
    stays,
    written_route,
)
from workbench.reading.aid.movements_offered import offered
from workbench.reading.aid.movements_roles import Stand, stands
from workbench.reading.aid.movements_same import Inside, agree
from workbench.reading.aid.movements_scene import Line, Scene
from workbench.reading.aid.movements_subject import crafts_of
from workbench.reading.aid.movements_there import named_before
from workbench.reading.aid.movements_told import Told, told
from workbench.reading.aid.movements_topic import topic_of
from workbench.reading.aid.movements_when import dates_of, days_of, overtaken, own_date
from workbench.reading.aid.movements_words import Cue
from workbench.reading.aid.spans import Movement, Span

_NO_CASE = {"ru": frozenset({"head", "go", "carry", "leave"}), "fr": frozenset({"carry", "go"})}
"""Verbs that are not said of where something is, in languages whose small word is the same for where to."""
_SUIT = 3  # movements before one that "followed" in which that is looked for which it repeats
_BACK = 30  # frames that an origin is looked for in


def find(article: Article, spans: Sequence[Span]) -> list[Movement]:
    """The movements of a text, told by its sentences; ``spans`` are what the other finders found in it."""
    scene = Scene(article, spans)
    reading = _Reading(scene)
    for line in scene.lines:
        reading.read(line)
    return offered(scene, legs(reading.frames, reading.inside), reading.memory)


def passage(article: Article, spans: Sequence[Span]) -> tuple[Scene, list[Frame]]:
    """A few words by themselves: what each clause says, of an aircraft that they need not name."""
    scene = Scene(article, spans)
    reading = _Reading(scene)
    reading.memory.assumed = True
    for line in scene.lines:
        reading.read(line)
    return scene, reading.frames


class _Reading:
    """A text read from its beginning, with what has been spoken of."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.memory = Memory()
        self.frames: list[Frame] = []
        self.inside: Inside = {}
        log = scene.article.body[1:2] == "/" or any("own" in line.marks for line in scene.lines)
        self.days, self.ground = Days(scene, log=log), Ground(topic_of(scene))
        self._flight = -1  # the sentence whose flight a noun names that tells no way of it
        self._orphan: tuple[Clause | None, Parts] = (None, Parts())  # places of a clause that names no aircraft
        self._names = Names(scene, self.memory, self.frames, self.ground.last_at)
        for line in scene.lines:
            for spot in line.aircraft:
                self.memory.spans.setdefault(entity_of(spot.span), []).append(spot.span)

    def read(self, line: Line) -> None:
        """Read one sentence."""
        begun, self.ground.paragraph = len(self.frames), line.paragraph
        if line.aircraft and self.scene.begins_item(line):
            self.ground.leave()
        self._names.introduce(line)
        asked = asks(line, self.scene.language)
        idle = asked or listing(self.scene, line) or of_those_on_board(line)
        told_here = [] if idle else clauses(self.scene, line)
        known = bool(line.aircraft or line.dates and len(line.places) > 1 and self.memory.craft)
        if told_here or line.places and known and not asked:
            placed = stands(self.scene, line, self.inside)
            told_here = [piece for clause in told_here for piece in gapped(clause, placed)]
            for clause in told_here:
                self._clause(clause, placed, told_here)
            if line.aircraft or begun == len(self.frames):
                self._noted(line, placed, told_here)
            self._bare_origins(line, placed, told_here)
        if begun == len(self.frames) and not told_here and len(line.places) > 1:
            self._routed(line, stands(self.scene, line, self.inside))
        if begun == len(self.frames):
            if line.aircraft and all(clause.act in WEAK for clause in told_here):
                self._names.identify(line)
            self.days.head(line)
            self.days.said_of(line, self.frames[-1:])
        if line.aircraft:
            self._recall(line)
            paired(self.scene, line, self.memory)
        if line.places and all(frame.bare for frame in self.frames[max(begun, len(self.frames) - _BACK) :]):
            self.ground.mention(line, town=all(frame.bare for frame in self.frames[-_BACK:]))

    def _recall(self, line: Line) -> None:
        entities = {entity_of(spot.span) for spot in line.aircraft}
        if self.memory.craft is None or not entities & set(self.memory.craft.entities):
            spot = line.aircraft[0]
            self.memory.craft = Craft((entity_of(spot.span),), spot.span.facts.get("count"))

    def _clause(self, clause: Clause, placed: list[Stand], told_here: list[Clause]) -> None:
        crafts = crafts_of(self.scene, clause, self.memory)
        parts = parts_of(self.scene, clause, placed)
        if (to_come := awaited(self.scene, clause, parts, self.ground.around)) is not None:
            self._frame(
                clause, to_come, Craft(words=clause.cue.first, new=True), self.days.of(clause, told_here), count=1
            )
            return
        aside = self.memory.told[0] == clause.line.number and (  # "..., which an Il-76 had brought there"
            clause.relative or any(clause.holds(cue.first) for cue in clause.line.having("whither")))  # fmt: skip
        if crafts and crafts[0].named and len(crafts) == 1 and not aside:
            self.memory.craft = crafts[0]
        if not crafts:
            self._orphan = (clause, parts)
            self.days.mention(clause)
            return
        if self._orphan[0] is not None and self._orphan[0].line is clause.line and clause.relative and parts.empty:
            parts = self._orphan[1]
            clause.expected |= self._orphan[0].expected
        if clause.act in _NO_CASE.get(self.scene.language, ()) and not (parts.to or clause.noun):
            parts.to, parts.at = parts.at, []  # "в Тбилиси", "в Банги": names that show no case
        if no_flight(clause, parts, crafts[0]) or describes_it(self.scene, clause):
            if crafts[0].named and clause.noun:  # "a third flight, this time a C-17, is due on Tuesday"
                self.memory.told, self.memory.both = (clause.line.number, crafts[0]), crafts
                self._flight = clause.line.number
            return
        same = clause.onward and self._flight == clause.line.number
        events = [above_water(clause, event) for event in told(clause.act, parts)] or self._again(clause, crafts, parts)
        self.memory.count(crafts)
        self.memory.told, self.memory.both = (clause.line.number, crafts[0]), crafts
        if not self._worth(clause, crafts, events, same=same) or either(self.scene, clause, placed):
            self.days.mention(clause)
            return
        when = self.days.of(clause, told_here)
        events = landed_by(self.scene, clause, events)
        whence = origins_of(clause, crafts, parts)
        dates = dates_of(self.scene, clause, [event.destination or event.place for event in events], when)
        single = 1 if crafts != (crafts := one_each(clause, crafts, events)) else None
        clause.happened = overtaken(self.scene, clause, when)
        for event, dated in zip(events, dates, strict=True):
            for craft in crafts:
                told_of = event._replace(origin=whence.get(craft.words)) if whence else event
                for day, each in days_of(self.scene, clause, craft, dated) if len(events) == 1 else [(dated, craft)]:
                    self._frame(clause, told_of, each, day, alone=len(events) == 1, count=single)
        for number, spot in once_more(self.scene, clause) if len(events) == len(crafts) == 1 and not when.row else ():
            many = replace(crafts[0], count=number) if (crafts[0].count or 2) > 1 else crafts[0]
            self._frame(clause, events[0], many, When(spot.span.facts["edtf"], spot.span, own=True), count=number)
        if crafts[0].anonymous and self.memory.craft is None and len(crafts) == 1:
            self.memory.craft = crafts[0]  # "a tanker put down at X. It had left Y"
        known = not aside and any(not craft.anonymous for craft in crafts)
        if known and (len(crafts) == 1 or self.memory.craft is None or self.memory.craft.anonymous):
            self.memory.craft = crafts[0]

    def _again(self, clause: Clause, crafts: list[Craft], parts: Parts) -> list[Told]:
        """An aircraft seen once more, on a day of its own, is seen where it was last said to be."""
        if clause.act == "follow" and own_date(self.scene, clause).edtf and self.frames:
            return follows_suit(self.scene, clause, crafts[0], self.frames[-_SUIT:], next(iter(parts.origin), None))
        if clause.act not in ("seen", "park") or clause.noun:
            return []
        again = on_ground(clause) or own_date(self.scene, clause).edtf and said_of_it(self.scene, clause)
        known = self.ground.last_seen(crafts[0], clause) if again else None
        return [Told("presence", place=Stand(0, 0, known, "at"))] if known else []

    def _worth(self, clause: Clause, crafts: list[Craft], events: list[Told], *, same: bool) -> bool:
        """Whether the clause tells of flights that happened, not in general; ``same``: of those just told of."""
        if not events:
            return False
        general = clause.line.having("usual")
        if any(clause.holds(cue.first) for cue in general) or never_seen(self.scene, clause) or in_vain(clause):
            return False
        loose = crafts[0].anonymous or not crafts[0].named
        routine = clause.line.having("routine") if loose else ()
        if any(clause.first <= cue.first < clause.cue.first or cue.first == clause.cue.last for cue in routine):
            return False
        empty = not any(event.origin or event.destination or event.place for event in events)
        unsaid = not crafts[0].named and clause.lead < 0 and not said_of_it(self.scene, clause)
        if unsaid and (
            clause.act == "go"
            or empty
            and clause.act == "back"
            and not clause.onward
            and clause.cue.first - clause.first > 1
        ):
            return False  # "a delegation would travel to Niger", "the launcher came back"
        if clause.act == "stop" and not any(event.destination for event in events):
            return crafts[0].named and not clause.noun and bool(own_date(self.scene, clause).edtf)
        known = crafts[0].named or same and not crafts[0].anonymous
        if empty and clause.act == "expect" and not (known or said_of_it(self.scene, clause)):
            return False
        return not (empty and clause.noun and "T" not in own_date(self.scene, clause).edtf)

    def _frame(
        self, clause: Clause, event: Told, craft: Craft, when: When, *, alone: bool = True, count: int | None = None
    ) -> None:
        stop = event.stop and not (alone and (not clause.onward or own_date(self.scene, clause).edtf))
        frame = Frame(clause, event.event, craft, When() if stop else when, stop=stop)
        frame.clauses = [clause]
        for name in ("origin", "destination", "place"):
            stand: Stand | None = getattr(event, name)
            if stand is not None and stand.span is not None:
                clause.named.add((name, stand.span.id))
            if stand is not None:
                setattr(frame, name, stand.span or self._stood_for(name, stand, frame))
        frame.around = self.ground.around
        frame.count = count or count_of(self.scene, clause, craft, frame.when)
        frame.tally = tally_of(self.scene, clause)
        frame.denied, frame.planned = denied(self.scene, clause, craft), planned(clause)
        self.ground.home(frame, self.frames[-1:], by_way=event.origin is not None and event.origin.role == "via")
        self._in_passing(frame)
        self.frames.append(frame)
        self.days.keep(frame)
        self.ground.keep(frame)

    def _stood_for(self, name: str, stand: Stand, frame: Frame) -> Span | None:
        """The place that "there" or "the same base" stands for, inferred; none where two may be meant."""
        known = self.ground.meant(stand, frame)
        if known is None and any(cue.first == stand.first for cue in frame.clause.line.having("there")):
            found = named_before(self.scene, stand, frame, self.inside)
            known = found[0] if len(found) == 1 else None
            frame.open = frame.open or known is None
        if known is not None:
            words = self.scene.words
            start, end = words.start[stand.first], words.end[stand.last - 1]
            frame.clause.stood[name, known.id] = (start, end)
            frame.inferred[name] = f"“{self.scene.article.body[start:end]}” is the place named before"
        return known

    def _in_passing(self, frame: Frame) -> None:
        """An arrival without a place in a sentence that has told of one: it was there."""
        last = self.frames[-1] if self.frames else None
        if frame.event != "arrival" or not frame.bare or last is None or last.clause.line is not frame.clause.line:
            return
        if last.event == "overflight" or last.clause.act == "loiter":
            return
        if frame.craft.named and set(last.craft.entities) != set(frame.craft.entities):
            frame.destination = last.destination or last.place
            frame.inferred["destination"] = "the place of the same sentence"

    def _noted(self, line: Line, placed: list[Stand], told_here: list[Clause]) -> None:
        """Routes and stays of the line that no verb tells of."""
        for clause, events, spot in (
            *routes(self.scene, line, placed, self._told), *stays(self.scene, line, placed, told_here, self._told),
            *(() if told_here else logged(self.scene, line, placed, self._told)),
        ):  # fmt: skip
            when = self.days.noted(line, clause)
            craft = craft_of(self.scene, spot, self.memory) if spot else self.memory.again()
            for event in events if craft else ():
                self._frame(clause, event, craft or Craft(), when)
            self.memory.craft = craft

    def _routed(self, line: Line, placed: list[Stand]) -> None:
        """The way to the landing told last, where the sentence behind it is nothing but its route."""
        stops, last = written_route(self.scene, line, placed), self.frames[-1] if self.frames else None
        if last is None or last.event != "arrival" or last.origin or not 0 < line.number - last.line <= 1:
            return
        end = stops[-1].span if stops else None
        if last.destination is None or end is None or not agree(last.destination, end, self.inside):
            return
        last.origin, last.inferred["origin"] = stops[-2].span, "the last stop of its route"
        clause = Clause(line, line.first, line.last, "route", Cue(stops[0].first, stops[0].first, {}), True)
        for one, other in zip(stops, stops[1:-1], strict=False):
            self._frame(clause, Told("arrival", one, other, stop=True), last.craft, When(), alone=False)

    def _told(self, place: Span | None) -> bool:
        """Whether a place is one of those of the movements told last."""
        return any(
            place is each for frame in self.frames[-_BACK:] for each in (frame.origin, frame.destination, frame.place)
        )

    def _bare_origins(self, line: Line, placed: list[Stand], told_here: list[Clause]) -> None:
        """Aircraft with "from" or "out of" right behind them where no verb takes it: they took off there."""
        for spot in line.aircraft if any(s.role == "from" for s in placed) and "trade" not in line.marks else ():
            stand = next((s for s in placed if s.role == "from" and follows(self.scene, spot, s)), None)
            clause = next((c for c in told_here if c.holds(spot.first)), None)
            if stand is None or any(frame.origin is stand.span for frame in self.frames[-_BACK:]):
                continue
            came = (cue := self.scene.cue_at.get(stand.first)) is not None and cue.has("came")
            if clause is not None and not came and not own_origin(self.scene, clause, spot, stand):
                continue
            made = Clause(line, spot.first, stand.last, "depart", Cue(spot.first, stand.last, {}), True)
            near = date_behind(line, stand)
            low, high = (near.first, near.last) if near is not None else (line.first, line.last)
            when = own_date(self.scene, Clause(line, low, high, "depart", made.cue, True))
            when = when if when.edtf else self.days.carried_on()
            self._frame(made, Told("departure", stand), craft_of(self.scene, spot, self.memory), when)
