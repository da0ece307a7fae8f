"""Where a text is while it is read: the places that "there" and "the field" go back to, where aircraft were last."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_events import home_of, on_ground
from workbench.reading.aid.movements_frames import Craft, Frame
from workbench.reading.aid.movements_roles import Stand
from workbench.reading.aid.movements_same import is_field
from workbench.reading.aid.movements_scene import Line
from workbench.reading.aid.spans import Span


class Ground:
    """The places spoken of so far; ``last_at`` is where each aircraft was last said to be."""

    def __init__(self, topic: Span | None = None) -> None:
        self._topic = topic
        self.paragraph, self._told_in = 0, -1  # the one that is read, and the last that told where aircraft came down
        self.last_at: dict[str, Span | None] = {}
        self._set_out: dict[str, Span] = {}  # where each aircraft is first said to have set out
        self._place: Span | None = None
        self._over: Span | None = None
        self._field: Span | None = None  # the airfield that the text is about
        self._first: Span | None = None  # the first airfield that the text names as where something is
        self._town: Span | None = None  # the first town that the text names without telling of a flight
        self._city: Span | None = None  # the last town of a flight
        self._left: Span | None = None  # the first place that an aircraft took off from
        self._about: Span | None = None  # where an aircraft was last on the ground
        self._away: tuple[str, ...] = ()  # the aircraft that the last flight told of took elsewhere

    @property
    def around(self) -> Span | None:
        """Where the text is about."""
        if self._topic is not None and self._told_in != self.paragraph:
            return self._topic
        return self._field or self._about or self._town or self._left

    def leave(self) -> None:
        """Forget where the text is: an item of a digest begins that has nothing to do with those before."""
        self._place = self._over = self._field = self._town = self._city = self._left = self._about = None

    def mention(self, line: Line, *, town: bool) -> None:
        """Keep the places of a sentence that tells of no flight; its ``town`` where none was told of lately."""
        fields = [spot.span for spot in line.places if is_field(spot.span)]
        if fields:
            self._place, self._field = fields[-1], self._field or fields[0]
            self._first = self._first or fields[0]
            self._told_in = line.paragraph
        if self._town is None and town:
            self._town = next((spot.span for spot in line.places if spot.span.facts.get("type") == "city"), None)

    def keep(self, frame: Frame) -> None:
        """Keep where a leg or stay leaves its aircraft, and where the text is with it."""
        cities = (span for span in (frame.origin, frame.destination, frame.place) if span is not None)
        self._city = next((span for span in cities if span.facts.get("type") == "city"), self._city)
        for entity in frame.craft.entities if frame.event == "departure" and not frame.destination else ():
            if (start := frame.origin or self.last_at.get(entity)) is not None:
                self._set_out[entity] = start  # what only took off comes back there
        for entity in frame.craft.entities if frame.event in ("arrival", "presence") else ():
            self.last_at[entity] = frame.destination or frame.place or self.last_at.get(entity)
        self._away = frame.craft.entities if frame.event == "departure" and frame.destination else ()
        where = frame.destination or frame.place or (frame.origin if frame.event == "departure" else None)
        if frame.event == "departure" and where is not None and where.facts.get("type") in ("airfield", "city"):
            self._left = self._left or where
        if frame.event == "departure" and frame.origin is not None and is_field(frame.origin):
            self._field = self._field or frame.origin
        landed = frame.event in ("arrival", "presence") and not frame.stop
        landed = landed and frame.clause.act not in ("loiter", "back", "stop")
        landed = landed and where is not None and where.facts.get("type") != "water"
        self._about = where if landed and not (frame.denied or frame.planned) else self._about
        if frame.event == "overflight":
            self._over = where or self._over
        elif where is not None and not frame.stop:
            self._stand_at(frame, where)

    def _stand_at(self, frame: Frame, where: Span) -> None:
        home = frame.event == "arrival" and any(self._set_out.get(each) is where for each in frame.craft.entities)
        if home:  # whoever went home left the place that the text is about
            self._place = where
            return
        self._told_in = self.paragraph if frame.event != "departure" else self._told_in
        if is_field(where) and frame.event != "departure":
            self._place = self._field = where
            self._first = self._first or where
        elif not (
            frame.event == "departure"
            and self._place
            and (where is frame.origin or where.facts.get("type") == "country")
        ):
            self._place = where

    def meant(self, stand: Stand, frame: Frame) -> Span | None:
        """The place that "there", "here" or "the zone" goes back to."""
        home = home_of(frame, (), self._set_out) if frame.clause.act == "back" and not stand.here else None
        if home is not None:
            return home
        if (stand.zone or _marked(stand, frame, "sea")) and self._over:
            return self._over
        here = stand.here or self._no_field(stand, frame) or self._another(frame)
        known = (self._field if here else None) or self._place
        known = (self._topic or self._first or known) if stand.here else known
        if _marked(stand, frame, "town") and (near := _town_before(stand, frame)) is not None:
            return near
        if self._city and known and is_field(known) and _marked(stand, frame, "town"):
            return self._city
        return known

    def _no_field(self, stand: Stand, frame: Frame) -> bool:
        """Whether "the same airport" stands behind a whole country: the airfield before that is meant."""
        same = any(cue.first == stand.first for cue in frame.clause.line.having("same"))
        return same and self._place is not None and self._place.facts.get("type") == "country"

    def _another(self, frame: Frame) -> bool:
        """Whether another aircraft was "there" than the one that left last: where the text is about is meant."""
        return bool(self._away) and frame.craft.named and set(self._away).isdisjoint(frame.craft.entities)

    def home(self, frame: Frame, before: Sequence[Frame], *, by_way: bool) -> None:
        """A flight that only came back ends where its aircraft had set out."""
        home = home_of(frame, before, self._set_out)
        back = frame.clause.act == "back" and frame.event == "arrival" and not frame.destination
        if back and on_ground(frame.clause) and self.around is not None:
            frame.destination = self.around
            frame.inferred["destination"] = "the place spoken of before"
        elif back and home:
            frame.destination = home
            frame.inferred["destination"] = "where it had set out"
        if frame.origin is not None and not by_way:
            for entity in frame.craft.entities:
                self._set_out.setdefault(entity, frame.origin)

    def last_seen(self, craft: Craft, clause: Clause) -> Span | None:
        """Where an aircraft seen once more is: where it was last said to be, on the apron of where the text is."""
        known = next((place for entity in craft.entities[:1] if (place := self.last_at.get(entity))), None)
        return known or ((self._about or self._field) if on_ground(clause) else None)


def _marked(stand: Stand, frame: Frame, mark: str) -> bool:
    """Whether the words are for a "town" or a "sea", not for an airfield: "the city", "the same waters"."""
    return any(cue.first <= stand.first < cue.last for cue in frame.clause.line.having(mark))


def _town_before(stand: Stand, frame: Frame) -> Span | None:
    """The town named before in the sentence: "A resident of Goma saw it land in the city"."""
    before = (spot.span for spot in reversed(frame.clause.line.places) if spot.last <= stand.first)
    return next((span for span in before if span.facts.get("type") == "city" and span is not frame.origin), None)
