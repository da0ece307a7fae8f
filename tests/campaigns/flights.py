"""Generated flights, told as trackers tell them: how many of their events are found, and how many found are true."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from tests.tracking.generated import Flown, True_, rotation
from tests.tracking.telling import Told, tell
from workbench.tracking.cleaning import cleaned
from workbench.tracking.event import OBSERVED, Event
from workbench.tracking.events import events
from workbench.tracking.fixes import Tracked

SLACK = 60.0
"""Seconds beyond each end of an event's window."""


@dataclass
class Score:
    """``labelled``: events a ground report and a fix in the air bear out; ``found`` of them, at their airfield.

    ``said``: what was told, by grade and outcome; ``missed`` and ``wrong``: trials to look at.
    """

    labelled: int = 0
    found: int = 0
    happened: int = 0
    told: int = 0
    said: Counter[tuple[str, str]] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.found / max(self.labelled, 1)

    def right(self, grade: str) -> float:
        """Of the events of a grade, the part that happened, at the airfield named or at one of those left open."""
        whole = sum(count for (each, _), count in self.said.items() if each == grade)
        return sum(self.said[grade, how] for how in ("right", "open")) / max(whole, 1)

    def __str__(self) -> str:
        lines = [f"labelled events: {self.found:,} of {self.labelled:,} found at their airfield ({self.recall:.2%})"]
        lines.append(f"all that happened: {self.told:,} of {self.happened:,} told in some grade")
        for grade in sorted({grade for grade, _ in self.said}):
            how = ", ".join(f"{self.said[grade, each]:,} {each}" for each in OUTCOMES if self.said[grade, each])
            lines.append(f"{grade}: {how} (precision {self.right(grade):.2%})")
        return "\n".join(lines)


OUTCOMES = ("right", "open", "wrong airfield", "not among candidates", "never happened")


def attempt(seed: int, score: Score) -> None:
    """One generated rotation, told and read."""
    chance = np.random.default_rng(seed)
    flown = rotation(chance)
    told = tell(chance, flown)
    found = events(cleaned(Tracked("", told.fixes)))
    for each in found:
        outcome = judged(each, flown)
        score.said[each.grade, outcome] += 1
        if outcome not in ("right", "open"):
            score.wrong.append(f"{seed}: {each.grade}, {outcome}: {each}")
    score.happened += len(flown.happened)
    score.told += sum(any(_same(each, true) for each in found) for true in flown.happened)
    for true in labelled(flown, told):
        score.labelled += 1
        if any(each.grade == OBSERVED and _same(each, true) and each.airfield == true.airfield for each in found):
            score.found += 1
        else:
            score.missed.append(f"{seed}: {true}")


def labelled(flown: Flown, told: Told) -> Iterator[True_]:
    """The events with an honest ground report on the one side, and an honest fix in the air on the other."""
    times = [each.t for each in flown.happened]
    for at, true in enumerate(flown.happened):
        before = (told.t <= true.t) & (told.t > (times[at - 1] if at else -np.inf)) & told.honest
        after = (told.t >= true.t) & (told.t < (times[at + 1] if at + 1 < len(times) else np.inf)) & told.honest
        down, air = (before, after) if true.kind == "takeoff" else (after, before)
        if (down & told.ground & (told.flag == 1)).any() and (air & ~told.ground & (told.flag == 0)).any():
            yield true


def judged(event: Event, flown: Flown) -> str:
    """Whether an event happened, and where."""
    if event.kind == "stop":
        stops = zip(flown.happened, flown.happened[1:], strict=False)
        true = next((a for a, b in stops if a.kind == "landing" and _within(event, a) and _within(event, b)), None)
    else:
        same = [each for each in flown.happened if _same(event, each)]
        true = next((each for each in same if each.airfield == event.airfield), same[0] if same else None)
    if true is None:
        return "never happened"
    if event.airfield:
        return "right" if event.airfield == true.airfield else "wrong airfield"
    return "open" if true.airfield in dict(event.candidates) else "not among candidates"


def _within(event: Event, true: True_) -> bool:
    return event.earliest / 1000 - SLACK <= true.t <= event.latest / 1000 + SLACK


def _same(event: Event, true: True_) -> bool:
    return event.kind in (true.kind, "stop") and _within(event, true)


def scored(trials: int, seed: int) -> Score:
    score = Score()
    for trial in range(trials):
        attempt(seed * 1_000_003 + trial, score)
    return score


def run(trials: int, seed: int) -> str:
    """So many rotations; fails below the floors of the suite."""
    score = scored(trials, seed)
    said = "\n".join([str(score), *score.missed[:10], *score.wrong[:10]])
    assert score.recall >= 0.98, said
    assert score.right(OBSERVED) >= 0.998, said
    return f"{trials:,} rotations\n{score}"
