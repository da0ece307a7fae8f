"""Take-offs and landings of one aircraft, as far as its track bears them out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from workbench.reference.aerodromes import Aerodrome
from workbench.tracking.doubt import Doubt, moment
from workbench.tracking.event import OBSERVED, STRONG, WEAK, Event
from workbench.tracking.fixes import NONE, Fixes
from workbench.tracking.grounds import Run, field_feet, runs, told, without_flips
from workbench.tracking.plausible import doubts
from workbench.tracking.reach import on_fields
from workbench.tracking.sound import Sound, sound
from workbench.tracking.spoofed import Stretch, inside, spoofed
from workbench.tracking.thresholds import AIRBORNE, CERTAIN, CLOSE_ABOVE, FLYING, WINDOW
from workbench.tracking.unseen import unseen

_NEXT = 12_000  # milliseconds to the next fix that tells a speed
_TOUCH = 180_000  # milliseconds on the ground that are a touch-and-go
Near = Sequence[tuple[Aerodrome, float]]


def events(
    fixes: Fixes, *, doubted: Sequence[Doubt] | None = None, stretches: Sequence[Stretch] | None = None
) -> list[Event]:
    """Events of a cleaned track in order of time.

    ``doubted``: its doubts, and ``stretches``: where it is spoofed, if they were found before.

    Day files of one flight are to be given joined. A snapshot has none.
    """
    stretches = spoofed(fixes) if stretches is None else stretches
    stands = sound(fixes, inside(fixes, stretches))
    if len(stands.t) < 2:
        return []
    ground, observed = _grounds(stands)
    at = np.flatnonzero(ground >= 0)
    found = without_flips(runs(at, ground[at] == 1), stands.t)
    instead = "" if observed else _reports(fixes, stands)
    happened = [*_changes(stands, found, instead), *unseen(stands, _settled(ground, found))]
    doubted = doubts(fixes, stretches=stretches) if doubted is None else doubted
    grave = [each for each in doubted if each.severity == "grave"]
    return sorted(_weighed(happened, grave), key=lambda each: (each.earliest, each.latest, each.kind == "landing"))


def _grounds(stands: Sound) -> tuple[NDArray[np.int8], bool]:
    """Of each fix 1, 0 or -1, and whether ground reports say so; where there are none, by speed and height."""
    ground = np.full(len(stands.t), -1, np.int8)
    at, down = told(stands.fixes, np.ones(len(stands.t), bool))
    ground[at] = down
    if down.any() and not down.all():
        return ground, True
    speed, height = stands.fixes["speed"], stands.fixes["altitude"]
    slow = np.flatnonzero((speed != NONE) & (speed < AIRBORNE * 10) & (height != NONE))
    by_speed = np.where(speed >= FLYING * 10, 0, -1).astype(np.int8)
    still = slow[height[slow] - field_feet(stands.fixes, slow, CERTAIN) < CLOSE_ABOVE]
    by_speed[still[~_goes(stands, still)]] = 1
    by_speed[ground == 1] = 1
    return by_speed, bool(down.any() and not (by_speed == 0).any())


def _goes(stands: Sound, at: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Whether the next fixes are so far away that the aircraft flies: some trackers tell 0 kt for an unknown speed."""
    other = np.minimum(np.searchsorted(stands.t, stands.t[at] + _NEXT), len(stands.t) - 1)
    hours = (stands.t[other] - stands.t[at]) / 3_600_000
    km = stands.kms(at, other)
    return np.asarray((hours > 0) & (hours < 10 * _NEXT / 3_600_000) & (km > FLYING * 1.852 * hours))


def _settled(ground: NDArray[np.int8], found: list[Run]) -> NDArray[np.int8]:
    """The same with the moments in the air between two times on the ground taken for ground."""
    made = ground.copy()
    for run in found:
        if run.ground:
            made[run.first : run.last + 1] = 1
    return made


def _reports(fixes: Fixes, stands: Sound) -> str:
    """What a track's ground reports are worth that do not tell its take-offs and landings."""
    if (stands.fixes["ground"] == 1).any():
        return "the ground reports alone do not tell"
    if (fixes["ground"] == 1).any():
        return "the file's ground reports are not believed"
    return "the file has no ground reports"


def _changes(stands: Sound, found: list[Run], instead: str) -> Iterator[Event]:
    brief = {run.first for run in found[1:-1] if run.ground and stands.t[run.last] - stands.t[run.first] < _TOUCH}
    pairs = list(pairwise(found))
    down = [before.last if before.ground else after.first for before, after in pairs]
    for (before, after), near in zip(pairs, on_fields(stands, np.array(down, np.intp)), strict=True):
        yield _change(stands, before, after, near, instead=instead, touch=bool(brief & {before.first, after.first}))


def _change(stands: Sound, before: Run, after: Run, near: Near, *, instead: str, touch: bool) -> Event:
    """One; ``near``: where it can be; ``instead``: why it does not rest on ground reports, if it does not."""
    kind = "takeoff" if before.ground else "landing"
    earliest, latest = int(stands.t[before.last]), int(stands.t[after.first])
    flags = ["touch and go"] if touch else []
    flags += ["wide window"] if latest - earliest >= WINDOW * 1000 else []
    flags += [] if near and near[0][1] <= CERTAIN else ["airfield likely"] if near else ["no airfield within reach"]
    words = ("On the ground", "in the air") if before.ground else ("In the air", "on the ground")
    where = f", {near[0][1]:.1f} km from {near[0][0].icao} ({near[0][0].name})" if near else ", at no known airfield"
    why = f"{words[0]} at {moment(earliest)}, {words[1]} at {moment(latest)}{where}."
    if instead:
        why += f" By speed and height; {instead}."
    return Event(
        kind, near[0][0].icao if near else None, tuple((field.icao, round(km, 1)) for field, km in near),
        earliest, latest, STRONG if instead else OBSERVED, why, tuple(flags),
        (stands.row(before.last), stands.row(after.first)),
    )  # fmt: skip


def _weighed(found: list[Event], grave: list[Doubt]) -> Iterator[Event]:
    """Events, weak where their time overlaps a stretch in grave doubt."""
    if not grave:
        yield from found
        return
    grave = sorted(grave, key=lambda each: each.begins)
    begins = np.array([each.begins for each in grave], np.int64)
    ends = np.maximum.accumulate(np.array([each.ends for each in grave], np.int64))
    for event in found:
        last = int(np.searchsorted(begins, event.latest, side="right"))
        if last and ends[last - 1] >= event.earliest:
            over = grave[int(np.searchsorted(ends[:last], event.earliest))]
            why = f"{event.why} Not sure, for {over.kind}: {over.sentence}"
            yield replace(event, grade=WEAK, why=why, flags=(*event.flags, "doubtful stretch"))
        else:
            yield event
