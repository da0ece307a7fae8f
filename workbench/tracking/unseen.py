"""Take-offs, landings and stops that nobody saw: before the first fix, after the last, and in the silence between."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.blocks import places
from workbench.tracking.doubt import lasting, moment
from workbench.tracking.event import STRONG, WEAK, Event
from workbench.tracking.reach import Option, named, on_field, options
from workbench.tracking.sound import Sound
from workbench.tracking.thresholds import CLOSE_ABOVE, CRUISE, FLYING, LIKELY, MOVED, SELDOM, SILENCE, SILENCE_LOW, STOP

_ACROSS = 400.0  # kt at which a gap is taken to be crossed
_DOWN, _UP = (120.0, 500.0), (150.0, 1_500.0)  # knots, and feet a minute, of the rest of an approach, of a climb
_FEW = 10  # fixes that do not tell how often a track has one
_JUST = 180_000  # milliseconds near a time on the ground in which a fix speaks for no other landing or take-off
_NOBODY = "No ground report to go by"  # there is none, or none believed
_SPARE = 5.0  # minutes that are added
_MORE = 2.0  # times the stop that must have had room, where only one end speaks for it


def unseen(sound: Sound, ground: NDArray[np.int8]) -> Iterator[Event]:
    """All of them; ``ground``: of each fix 1, 0 or -1 as far as it is believed."""
    if len(sound.t) < 2:
        return
    if ground[0] != 1:
        yield from _at_end(sound, 0, "takeoff", ground)
    yield from _in_gaps(sound, ground)
    if ground[-1] != 1:
        yield from _at_end(sound, len(sound.t) - 1, "landing", ground)


def _at_end(sound: Sound, at: int, kind: str, ground: NDArray[np.int8]) -> Iterator[Event]:
    found = _options(sound, at, ground, landing=kind == "landing")
    if not found:
        return
    t, allowed = int(sound.t[at]), _allowed(found, kind)
    earliest, latest = (t, t + allowed) if kind == "landing" else (t - allowed, t)
    word = "last" if kind == "landing" else "first"
    airfield, grade = named(sound, at, found, landing=kind == "landing")
    yield Event(
        kind, airfield, _codes(found), earliest, latest, grade, f"{_says(sound, at, word, found)} {_NOBODY}.",
        ("not seen",), (sound.row(at),),
    )  # fmt: skip


def _options(sound: Sound, at: int, ground: NDArray[np.int8], *, landing: bool) -> list[Option]:
    """Fields in reach, unless the aircraft has just left the ground, or before a take-off is about to reach it."""
    first, end = np.searchsorted(sound.t, sound.t[at] + np.array([-_JUST, 0] if landing else [0, _JUST + 1]))
    if (ground[first:end] == 1).any():
        return []
    return options(sound, at, landing=landing)


def _allowed(found: list[Option], kind: str) -> int:
    """Milliseconds that the rest of the way to the furthest of the likely fields takes, or the way from it took."""
    knots, rate = _DOWN if kind == "landing" else _UP
    way = max(each.km for each in found[:3]) / 1.852 / knots * 60
    heights = [each.height for each in found if each.height == each.height]
    return int((max(way, max(heights, default=0.0) / rate) + _SPARE) * 60_000)


def _says(sound: Sound, at: int, word: str, found: list[Option]) -> str:
    best = found[0]
    height = "of unknown height" if best.height != best.height else f"{best.height:,.0f} ft above it"
    knots = sound.knots(at)
    speed = "" if knots != knots else f", {knots:,.0f} kt"
    return f"The {word} fix, {moment(sound.t[at])}, is {best.km:.1f} km from {best.field.icao}, {height}{speed}."


def _codes(found: list[Option]) -> tuple[tuple[str, float], ...]:
    return tuple((each.field.icao, round(each.km, 1)) for each in found)


def _in_gaps(sound: Sound, ground: NDArray[np.int8]) -> Iterator[Event]:
    """What can have happened in silences, by what is known at the two ends of each."""
    t = sound.t
    gaps = places(len(t) - 1, lambda first, end: np.diff(t[first : end + 1]) >= SILENCE_LOW * 60_000)
    if not len(gaps):
        return
    parked = (ground[gaps] == 1) & (ground[gaps + 1] == 1)
    for at in gaps[parked][sound.kms(gaps[parked], gaps[parked] + 1) >= MOVED].tolist():
        yield from _moved(sound, at)
    gaps = _long(sound, gaps[~parked])
    left, right = ((ground[ends] == 1) | (sound.speeds(ends) < FLYING) for ends in (gaps, gaps + 1))
    high = np.minimum(sound.altitude(gaps), sound.altitude(gaps + 1)) > CRUISE
    for each in np.flatnonzero(left | right | ~high).tolist():
        yield from _in_gap(sound, int(gaps[each]), ground, bool(left[each]), bool(right[each]))


def _long(sound: Sound, gaps: NDArray[np.intp]) -> NDArray[np.intp]:
    """The gaps that are not only how seldom the track has a fix."""
    usual = float(np.median(np.diff(sound.t))) if len(gaps) and len(sound.t) > _FEW else 0.0
    return np.asarray(gaps[sound.t[gaps + 1] - sound.t[gaps] >= SELDOM * usual])


def _in_gap(sound: Sound, at: int, ground: NDArray[np.int8], left: bool, right: bool) -> Iterator[Event]:
    """What can have happened in one; ``left`` and ``right``: whether it was slow or on the ground before and after."""
    minutes = (int(sound.t[at + 1]) - int(sound.t[at])) / 60_000
    into = [] if left else _options(sound, at, ground, landing=True)
    out = [] if right else _options(sound, at + 1, ground, landing=False)
    if minutes < SILENCE and not _both_low(into, out):
        return
    if left or right:
        yield from _elsewhere(sound, at, into, out)
    elif _has_room(sound, at, minutes, bool(into and out)):
        yield from _between(sound, at, into, out)


def _both_low(into: list[Option], out: list[Option]) -> bool:
    """Whether the aircraft was low and close at the same field before and after."""
    low = [{o.field.icao for o in side if o.km <= LIKELY and o.height <= CLOSE_ABOVE} for side in (into, out)]
    return bool(low[0] & low[1])


def _has_room(sound: Sound, at: int, minutes: float, both: bool) -> bool:
    """Whether time is left for a stop beyond the flight across the gap."""
    spare = minutes - sound.km(at, at + 1) / 1.852 / _ACROSS * 60
    return spare >= STOP * (1 if both else _MORE) or (both and minutes < SILENCE)


def _between(sound: Sound, at: int, into: list[Option], out: list[Option]) -> Iterator[Event]:
    common = {each.field.icao for each in into} & {each.field.icao for each in out}
    if common:
        yield _stop(sound, at, [each for each in into if each.field.icao in common], out)
    elif into and out:
        yield _one_sided(sound, at, "landing", into)
        yield _one_sided(sound, at, "takeoff", out)
    elif into or out:
        yield _one_sided(sound, at, "stop", into or out, after=not into)


def _stop(sound: Sound, at: int, into: list[Option], out: list[Option]) -> Event:
    """A landing and a take-off at one of the fields that both ends leave open."""
    after = {each.field.icao: each for each in out}
    names = {named(sound, at, into, landing=True)[0], named(sound, at + 1, out, landing=False)[0]} - {None}
    airfield = next(iter(names)) if len(names) == 1 and names <= set(after) else None
    strong = any(o.strong for o in (*into, *out) if o.field.icao == airfield)
    near = sorted((o.field.icao, round(min(o.km, after[o.field.icao].km), 1)) for o in into)
    return Event(
        "stop", airfield, tuple(sorted(near, key=lambda each: each[1])), int(sound.t[at]), int(sound.t[at + 1]),
        STRONG if strong else WEAK, _silent(sound, at) + f" Down before it, up after it. {_NOBODY}.",
        ("not seen",), (sound.row(at), sound.row(at + 1)),
    )  # fmt: skip


def _one_sided(sound: Sound, at: int, kind: str, found: list[Option], *, after: bool = False) -> Event:
    end = at + (after or kind == "takeoff")
    airfield, grade = named(sound, end, found, landing=end == at)
    word = "next" if end > at else "last"
    return Event(
        kind, airfield, _codes(found), int(sound.t[at]), int(sound.t[at + 1]), grade,
        f"{_silent(sound, at)} {_says(sound, end, word, found)}", ("not seen",), (sound.row(at), sound.row(at + 1)),
    )  # fmt: skip


def _silent(sound: Sound, at: int) -> str:
    silence = lasting((int(sound.t[at + 1]) - int(sound.t[at])) / 1000)
    first, next_ = (f"{each:,.0f} ft" if each == each else "no height" for each in sound.altitude([at, at + 1]))
    return f"No fix for {silence} between {first} and {next_}, {sound.km(at, at + 1):,.0f} km apart."


def _elsewhere(sound: Sound, at: int, into: list[Option], out: list[Option]) -> Iterator[Event]:
    """A stop in a silence before a landing, or after a take-off, at another field."""
    found = into or out
    down = at + 1 if into else at
    there = {field.icao for field, _ in on_field(sound, down)}
    if any(each.strong for each in found) and not there & {each.field.icao for each in found}:
        yield _one_sided(sound, at, "stop", found, after=down == at)


def _moved(sound: Sound, at: int) -> Iterator[Event]:
    """A flight of which nothing was seen but the two fields."""
    lasts = lasting((int(sound.t[at + 1]) - int(sound.t[at])) / 1000)
    silence = f"{lasts} without a fix, {sound.km(at, at + 1):,.0f} km apart"
    for kind, end in (("takeoff", at), ("landing", at + 1)):
        near = on_field(sound, end)
        yield Event(
            kind, near[0][0].icao if near else None, tuple((f.icao, round(km, 1)) for f, km in near),
            int(sound.t[at]), int(sound.t[at + 1]), STRONG, f"On the ground at both ends of {silence}.",
            ("not seen", "wide window"), (sound.row(at), sound.row(at + 1)),
        )  # fmt: skip
