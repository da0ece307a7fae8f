"""The days that a text has told of, read from its beginning, and which dates a clause that has none of its own."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.reading.aid.movements_clauses import Clause
from workbench.reading.aid.movements_events import goes_back, in_passing, later
from workbench.reading.aid.movements_frames import Frame, When
from workbench.reading.aid.movements_manner import planned
from workbench.reading.aid.movements_scene import Line, Scene
from workbench.reading.aid.movements_when import bounds, carried, day_of, is_day, lasted, only_day, own_date, stays_on

_STRONG = frozenset(";:")  # stops that part what is said
_SUBJECT = 3  # words of a subject and of what leads to a date
_MONTH = 7  # letters of a month or year: what is told in passing of one goes no further
_AIR = frozenset({"loiter", "over", "fly", "depart", "land"})  # what forces, not an aircraft, are said to do
_LATER = 5  # words from when a picture was "taken" to its date
_SHORT = 7  # words of a sentence that only says when
_LEAD = 2  # words before a date that leads a sentence
_TITLE = 8  # words of a heading


class Days:
    """The dates of flights so far; in a ``log`` each date holds until the next one."""

    def __init__(self, scene: Scene, *, log: bool) -> None:
        self.scene = scene
        self._log = log
        self._told: dict[str, When] = {}  # those that flights are told of
        self._heading = When()  # that of a heading over the whole text
        self._dateline = When()  # that of the place and day of writing above a text
        self._lead = When()  # that of its first sentences, which tell of flights in general
        self._last, self._paragraph = When(), -1  # the last date of a flight, and its paragraph
        self._line = -1  # and its sentence
        self._aside, self._aside_at = When(), (-1, -1)  # the day of what had been before, its paragraph and sentence

    def head(self, line: Line) -> None:
        """Keep a date that begins a paragraph for what it goes on to tell: "16:15 - The second is up. It ..."

        So is the only date of a sentence behind, where the paragraph has none yet.
        """
        spot = line.dates[0] if line.dates else None
        begins = line.number == 0 or self.scene.lines[line.number - 1].paragraph != line.paragraph
        if spot is None or not spot.span.facts.get("edtf"):
            return
        alone = len(line.dates) == 1 and self._paragraph != line.paragraph
        leads = spot.first - line.first <= _LEAD and bool(line.aircraft) and is_day(str(spot.span.facts["edtf"]))
        if begins and spot.first == line.first or alone or leads:
            self._last, self._paragraph = When(spot.span.facts["edtf"], spot.span), line.paragraph
        if line.number == 0 and line.last - line.first <= _TITLE:
            day = When(carried(When(spot.span.facts["edtf"])), spot.span, carried="the text's first words")
            if self._written(line):
                self._dateline = day
            else:
                self._heading = day

    def _written(self, line: Line) -> bool:
        """Whether a sentence only says where and when the text was written: "WARSZAWA, 31 lipca." """
        begins = any(spot.first == line.first for spot in line.places) and len(self.scene.lines) > 1
        return begins and not line.aircraft and self.scene.lines[1].paragraph == line.paragraph

    def said_of(self, line: Line, last: Sequence[Frame]) -> None:
        """Date the flight told last, undated, by a short sentence that says but when: "That was on Friday."

        So does one that says when what shows it was made: "The photograph was taken on 27 April".
        """
        self._pictured(line, last)
        if len(line.dates) != 1 or line.last - line.first > _SHORT or line.aircraft or line.places or line.actors:
            return
        edtf = str(line.dates[0].span.facts.get("edtf") or "")
        for frame in last if edtf and not any("act" in cue.meant for cue in line.cues) else ():
            beside = 0 < line.number - frame.line <= 1 and frame.clause.line.paragraph == line.paragraph
            if beside and not (frame.when.own or frame.planned or frame.denied):
                frame.when = When(edtf, line.dates[0].span, carried="the sentence behind it")

    def _pictured(self, line: Line, last: Sequence[Frame]) -> None:
        for cue in line.having("taken") if not (line.aircraft or line.places) else ():
            date = next((spot.span for spot in line.dates if 0 <= spot.first - cue.first <= _LATER), None)
            if date is None or not date.facts.get("edtf"):
                continue
            for frame in last:
                beside = 0 < line.number - frame.line <= 1 and frame.clause.line.paragraph == line.paragraph
                if beside and not (frame.when.own or frame.planned):
                    frame.when = When(str(date.facts["edtf"]), date, carried="the sentence behind it")

    def mention(self, clause: Clause) -> None:
        """Keep the day of what is no flight, where its paragraph has no other: "came under fire on Friday. It ..." """
        if (day := own_date(self.scene, clause)).edtf and self._paragraph != clause.line.paragraph:
            self._last, self._paragraph = day, clause.line.paragraph
            if clause.line.paragraph == 0 and clause.act in _AIR and not clause.noun:
                self._lead = only_day({carried(day): day}, self.scene.article.published)

    def keep(self, frame: Frame) -> None:
        """Keep the day of a flight that was."""
        if frame.when.own and not (frame.planned or frame.denied):
            self._told.setdefault(carried(frame.when), frame.when)

    def of(self, clause: Clause, told_here: Sequence[Clause]) -> When:
        """The date of a clause: its own, its sentence's, that of the sentence before, or the one day told of."""
        found = own_date(self.scene, clause)
        if clause.act == "park" and not found.edtf and clause.line.paragraph - self._paragraph <= 1:
            found = lasted(self.scene, clause, self._last)
            found = found if found.edtf else stays_on(self.scene, clause, self._last)
        if not found.edtf and told_here[0] is clause and clause.first > clause.line.first:
            found = own_date(self.scene, clause, (clause.line.first, clause.last))
        if found.edtf:
            self._go_on(found, clause)
            return found
        near = self._beside(clause, told_here)
        if near is not None:
            self._go_on(near, clause)
            return When(day_of(near.edtf), near.span, True, carried="the same sentence")
        before = self._before(clause)
        if before.edtf and (self._paragraph == clause.line.paragraph or self._log or later(clause)):
            return When(carried(before), before.span, carried="the sentence before")
        if found.span is not None:
            return found
        if self._heading.edtf or planned(clause):
            return self._heading
        led = self._lead if clause.line.paragraph == 1 and not self._told else When()
        led = led if led.edtf else only_day(self._told, self.scene.article.published)
        return led if led.edtf else self._dateline

    def _go_on(self, day: When, clause: Clause) -> None:
        """Keep a date for what follows; what a relative clause tells in passing does not go on."""
        if in_passing(clause) and self._line == clause.line.number:
            return
        if self._behind(day, clause):
            self._aside, self._aside_at = day, (clause.line.paragraph, clause.line.number)
            return
        self._last, self._paragraph, self._line = day, clause.line.paragraph, clause.line.number

    def _behind(self, day: When, clause: Clause) -> bool:
        """Whether a day is that of what had been before the day that its paragraph is telling of."""
        back = 0 <= self._paragraph == clause.line.paragraph and (goes_back(clause) or in_passing(clause))
        return back and bounds(day.edtf)[0] < bounds(self._last.edtf)[0]

    def _beside(self, clause: Clause, told_here: Sequence[Clause]) -> When | None:
        """The date of another clause of the sentence, those before it first."""
        at = told_here.index(clause)
        dated = sum(1 for spot in clause.line.dates if spot.span.facts.get("edtf"))
        for other in [*reversed(told_here[:at]), *told_here[at + 1 :]]:
            near = own_date(self.scene, other)
            if other.first > clause.first and in_passing(clause) and not other.relative:
                continue  # "which had left Minsk, landed on Sunday"
            if other.first > clause.first and not _STRONG.isdisjoint(self.scene.words.gaps[other.first - 1]):
                continue  # "most flew to Fort Bliss; one put in at Prestwick on Sunday"
            if other.first > clause.first and near.edtf and not goes_back(clause) and self._behind(near, other):
                continue  # "came into Clark, parked beside one that had come on Sunday"
            if other.first > clause.first and other.act == "follow":
                continue  # "left for Gao, and two others took the same route last week"
            if other.cue is clause.cue and other.first > clause.first and self._first_of(other, near):
                continue  # "the first flew to Gao, the second on Friday to Kidal"
            if near.edtf and (other in told_here[: at + 2] or dated == 1):
                return near
        return None

    def _first_of(self, clause: Clause, date: When) -> bool:
        """Whether a date is the first that a clause says of its subject."""
        words = self.scene.words
        return date.span is not None and words.at(date.span.start) - clause.first <= _SUBJECT

    def _before(self, clause: Clause) -> When:
        """The last date; what is yet to come dates nothing that has been, what had been before only its like."""
        paragraph, number = self._aside_at
        if number == clause.line.number or paragraph == clause.line.paragraph and goes_back(clause):
            return self._aside
        if len(self._last.edtf) <= _MONTH and self._line != clause.line.number and clause.line.aircraft:
            return When()
        coming = day_of(self._last.edtf) > (self.scene.article.published or "9")[:10]
        return When() if coming and not planned(clause) else self._last

    def noted(self, line: Line, clause: Clause) -> When:
        """The date of what no verb tells: that of its sentence, of a log's last entry, of the heading."""
        when = own_date(self.scene, clause)
        if not when.edtf:
            when = own_date(self.scene, clause, (line.first, line.last))
        if when.edtf:
            return when
        return self.carried_on() if self._log and self._last.edtf else self._heading

    def carried_on(self) -> When:
        """The last date as it goes on for what follows."""
        if not self._last.edtf:
            return When()
        return When(carried(self._last), self._last.span, carried="the text before")
